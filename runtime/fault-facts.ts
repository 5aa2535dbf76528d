/** What a program may ask a fault: whom it blames, what it says in a language, and what the service did not understand. */
import { type FaultContent, SoapError } from "./errors.js";
import { envelopeNamespaces, findVersion } from "./soap-version.js";
import { type XsQName, xsQName } from "./values/qname.js";
import { xsString } from "./values/strings.js";
import { clarkName, parseClarkName } from "./xml/names.js";
import type { RawXml } from "./xml/raw-xml.js";

/** The codes of SOAP 1.2 (part 1, section 5.4.6), which those of SOAP 1.1 (section 4.4.1) are told as. */
export type StandardFaultCode =
  | "VersionMismatch"
  | "MustUnderstand"
  | "DataEncodingUnknown"
  | "Sender"
  | "Receiver";

const standardCodes: ReadonlyMap<string, StandardFaultCode> = /* @__PURE__ */ new Map<
  string,
  StandardFaultCode
>([
  ["VersionMismatch", "VersionMismatch"],
  ["MustUnderstand", "MustUnderstand"],
  ["DataEncodingUnknown", "DataEncodingUnknown"],
  ["Sender", "Sender"],
  ["Receiver", "Receiver"],
  ["Client", "Sender"],
  ["Server", "Receiver"],
]);

/**
 * The standard code that a fault has: "Sender" also for `Client` and for `Client.Authentication` of SOAP 1.1, whose dots
 * stand before what is more special. Undefined for a code of the service's own namespace.
 */
export function findStandardCode({ code }: Pick<FaultContent, "code">): StandardFaultCode | undefined {
  const { namespace, local } = parseClarkName(code);
  // Servers exist that write the codes of 1.1 without a prefix, or with one that they do not declare.
  if (namespace !== "" && findVersion(namespace) === undefined) return undefined;
  return standardCodes.get(local.replace(/^.*:/, "").replace(/\..*$/, ""));
}

/**
 * What a fault says in the first of these languages that it has, `"de-AT"` before `"de"` before any other German; `reason`
 * if it has none of them (RFC 4647, section 3.4).
 */
export function findReason(
  { reason, reasons }: Pick<FaultContent, "reason" | "reasons">,
  ...languages: readonly string[]
): string {
  for (const language of languages) {
    for (let range = language.toLowerCase(); range !== ""; range = range.replace(/(^|-)[^-]*$/, "")) {
      const found =
        reasons.find((one) => one.language.toLowerCase() === range) ??
        reasons.find((one) => one.language.toLowerCase().startsWith(`${range}-`));
      if (found !== undefined) return found.text;
    }
  }
  return reason;
}

const envelope12 = envelopeNamespaces["1.2"];

/**
 * Clark names of the header blocks of the request that the service had to understand and did not, as far as it told them:
 * only SOAP 1.2 can (part 1, section 5.4.8).
 */
export function listNotUnderstood({ headers }: Pick<FaultContent, "headers">): readonly string[] {
  return headers.filter(({ name }) => name === clarkName(envelope12, "NotUnderstood")).flatMap(readQNames);
}

/** Clark names of the envelopes that the service understands, best first, where it did not the request's (section 5.4.7). */
export function listSupportedEnvelopes({ headers }: Pick<FaultContent, "headers">): readonly string[] {
  return headers
    .filter(({ name }) => name === clarkName(envelope12, "Upgrade"))
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === clarkName(envelope12, "SupportedEnvelope"))
    .flatMap(readQNames);
}

/** The attribute `qname`, if there is one; a name whose prefix nobody declared stays as it is written. */
function readQNames(block: RawXml): readonly string[] {
  const xml = block.open();
  let name: XsQName | undefined;
  try {
    name = xml.attribute("", "qname", xsQName);
  } catch (error) {
    if (!SoapError.is(error)) throw error;
    return [xml.attribute("", "qname", xsString) ?? ""];
  }
  return name === undefined ? [] : [clarkName(name.namespace, name.local)];
}
