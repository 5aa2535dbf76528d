/** Writes SOAP envelopes and faults of both versions (SOAP 1.1 section 4, SOAP 1.2 part 1 section 5). */
import { localName, namespaceOf, xsdNamespace, xsiNamespace } from "../model/names.js";
import type { ContentData, ElementData, QNameText } from "../samples/element-data.js";
import { printElement } from "../samples/print-element.js";

export type SoapVersion = "1.1" | "1.2";

export const soapNamespaces: Readonly<Record<SoapVersion, string>> = {
  "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
  "1.2": "http://www.w3.org/2003/05/soap-envelope",
};

export const soapMediaTypes: Readonly<Record<SoapVersion, string>> = {
  "1.1": "text/xml",
  "1.2": "application/soap+xml",
};

/** A whole message as XML text. */
export function writeEnvelope(
  version: SoapVersion,
  headers: readonly ElementData[],
  body: readonly ElementData[],
): string {
  const soap = soapNamespaces[version];
  const scope = new Map([
    ["soap", soap],
    ["xsi", xsiNamespace],
    ["xsd", xsdNamespace],
  ]);
  const declarations = [...scope].map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join("");
  const print = (elements: readonly ElementData[]): string =>
    elements.map((element) => printElement(element, scope)).join("");
  const header = headers.length === 0 ? "" : `<soap:Header>${print(headers)}</soap:Header>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope${declarations}>${header}<soap:Body>${print(body)}</soap:Body></soap:Envelope>`;
}

/** A fault whose detail is element data already. */
export interface FaultElements {
  readonly code: string;
  readonly reason: string;
  readonly detail?: readonly ContentData[] | undefined;
}

/** True if the code blames the sender, whatever the version calls it. */
export function isSenderCode(code: string): boolean {
  return ["Client", "Sender"].includes(localName(code));
}

const codes12: Readonly<Record<string, string>> = {
  Client: "Sender",
  Sender: "Sender",
  Server: "Receiver",
  Receiver: "Receiver",
  VersionMismatch: "VersionMismatch",
  MustUnderstand: "MustUnderstand",
};
const codes11: Readonly<Record<string, string>> = {
  ...codes12,
  Client: "Client",
  Sender: "Client",
  Server: "Server",
  Receiver: "Server",
};

/** The fault element of a version. A code of the service's own is a faultcode in 1.1 and a subcode of Receiver in 1.2. */
export function buildFault(version: SoapVersion, fault: FaultElements): ElementData {
  const soap = soapNamespaces[version];
  const name = (local: string): string => `{${soap}}${local}`;
  const element = (elementName: string, children: readonly ContentData[]): ElementData => ({
    name: elementName,
    attributes: [],
    children,
  });
  const standard = (version === "1.1" ? codes11 : codes12)[fault.code.replace(/^(soap|env|s):/, "")];
  const own: QNameText = { qname: fault.code };
  if (version === "1.1") {
    const code = standard === undefined ? own : { qname: name(standard) };
    return element(name("Fault"), [
      element("faultcode", [namespaceOf(code.qname) === "" ? code.qname : code]),
      element("faultstring", [fault.reason]),
      ...(fault.detail === undefined ? [] : [element("detail", fault.detail)]),
    ]);
  }
  const value = element(name("Value"), [{ qname: name(standard ?? "Receiver") }]);
  const subcode = standard === undefined ? [element(name("Subcode"), [element(name("Value"), [own])])] : [];
  const text: ElementData = {
    name: name("Text"),
    attributes: [{ name: "{http://www.w3.org/XML/1998/namespace}lang", value: "en" }],
    children: [fault.reason],
  };
  return element(name("Fault"), [
    element(name("Code"), [value, ...subcode]),
    element(name("Reason"), [text]),
    ...(fault.detail === undefined ? [] : [element(name("Detail"), fault.detail)]),
  ]);
}
