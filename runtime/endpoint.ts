/** Checks where a call goes, before anything is sent there. */
import { SoapError } from "./errors.js";
import { parseUrl } from "./host-net.js";
import { describeValue, excerpt } from "./xml/describe-value.js";

/** The endpoint itself, if it is an absolute http(s) URL without credentials; throws kind "encode" otherwise. */
export function checkEndpoint(endpoint: string | undefined): string {
  const expected = 'expected the absolute address of the service, such as "https://host/Service.asmx"';
  if (endpoint === undefined || endpoint === null || endpoint === "") {
    throw new SoapError("encode", `No endpoint was given; ${expected}.`);
  }
  if (typeof endpoint !== "string") {
    throw new SoapError("encode", `The endpoint is ${describeValue(endpoint)}; ${expected}, as text.`);
  }
  const url = parseUrl(endpoint);
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    // What is no URL may still hold a password before its "@".
    const shown = endpoint.includes("@")
      ? "The endpoint"
      : `The endpoint ${JSON.stringify(excerpt(endpoint, 100))}`;
    throw new SoapError("encode", `${shown} is not an http or https URL; ${expected}.`);
  }
  if (url.username !== "" || url.password !== "") {
    const remedy = 'take them out and pass auth: { kind: "basic", username, password }';
    throw new SoapError("encode", `The endpoint holds credentials, which would end up in logs; ${remedy}.`);
  }
  return endpoint;
}

/** An address for messages and logs: without credentials, query and fragment, any of which may be secret. */
export function showUrl(url: string): string {
  const place = url.replace(/[?#].*$/s, "").replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*@/i, "$1//");
  return excerpt(place, 200);
}
