/** The two versions of SOAP: their namespace, and how a request of each is labelled in HTTP. */
import { type HttpHeaders, mergeHeaders } from "./http-headers.js";

/** SOAP 1.1 or SOAP 1.2. */
export type SoapVersion = "1.1" | "1.2";

/** Namespace of the envelope in each version. */
export const envelopeNamespaces: Readonly<Record<SoapVersion, string>> = {
  "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
  "1.2": "http://www.w3.org/2003/05/soap-envelope",
};

/** The version that an envelope namespace belongs to. */
export function findVersion(namespace: string): SoapVersion | undefined {
  if (namespace === envelopeNamespaces["1.1"]) return "1.1";
  return namespace === envelopeNamespaces["1.2"] ? "1.2" : undefined;
}

/** By version: what was made for each action; an SDK has only so many. */
const made = {
  "1.1": new Map<string | undefined, HttpHeaders>(),
  "1.2": new Map<string | undefined, HttpHeaders>(),
};
const mostMade = 5000;

/** Content-Type, Accept and, in 1.1, SOAPAction (SOAP 1.1 §6.1.1; SOAP 1.2 part 2 §6.5.3 and appendix A). */
export function contentHeaders(version: SoapVersion, action: string | undefined): HttpHeaders {
  const known = made[version].get(action);
  if (known !== undefined) return known;
  const headers = mergeHeaders(describeRequest(version, action));
  if (made[version].size < mostMade) made[version].set(action, headers);
  return headers;
}

function describeRequest(version: SoapVersion, action: string | undefined): HttpHeaders {
  const quoted = `"${(action ?? "").replace(/["\\]/g, "\\$&")}"`;
  switch (version) {
    case "1.1":
      return {
        "content-type": "text/xml; charset=utf-8",
        accept: "text/xml, application/soap+xml;q=0.9, application/xml;q=0.8",
        soapaction: quoted,
      };
    case "1.2": {
      const parameter = action === undefined ? "" : `; action=${quoted}`;
      return {
        "content-type": `application/soap+xml; charset=utf-8${parameter}`,
        accept: "application/soap+xml, text/xml;q=0.9, application/xml;q=0.8",
      };
    }
  }
}
