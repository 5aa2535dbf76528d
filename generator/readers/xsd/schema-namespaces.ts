/** The namespaces that XML Schema, SOAP encoding and their older drafts go by. */
import { expandedName, xsdNamespace } from "../../model/names.js";

/** Drafts of XML Schema; what still means the same is read as the recommendation. */
const draftNamespaces = new Set(["http://www.w3.org/1999/XMLSchema", "http://www.w3.org/2000/10/XMLSchema"]);

export const soapEncodingNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.xmlsoap.org/soap/encoding/",
  "http://www.w3.org/2003/05/soap-encoding",
  "http://www.w3.org/2001/12/soap-encoding",
]);

/** Collections that Axis and its kin declare nowhere: they go by their names alone. */
const apacheNamespace = "http://xml.apache.org/xml-soap";
const apacheCollections = new Set(["Map", "Vector", "Document", "Element", "DataHandler", "Image", "Source"]);

/** True for types of SOAP encoding that say nothing of what they hold. SOAP 1.1 section 5.4, SOAP 1.2 part 2 section 3. */
export function isUntypedEncoding(namespace: string, local: string): boolean {
  if (namespace === apacheNamespace) return apacheCollections.has(local);
  return soapEncodingNamespaces.has(namespace) && (local === "Array" || local === "Struct");
}

export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";
export const xmimeNamespaces: ReadonlySet<string> = new Set([
  "http://www.w3.org/2005/05/xmlmime",
  "http://www.w3.org/2004/11/xmlmime",
]);

export function isSchemaNamespace(namespace: string): boolean {
  return namespace === xsdNamespace || draftNamespaces.has(namespace);
}

export function isDraftNamespace(namespace: string): boolean {
  return draftNamespaces.has(namespace);
}

const simpleBuiltIns = new Set(
  `anySimpleType anyURI base64Binary boolean byte date dateTime decimal double duration ENTITIES ENTITY float gDay
   gMonth gMonthDay gYear gYearMonth hexBinary ID IDREF IDREFS int integer language long Name NCName
   negativeInteger NMTOKEN NMTOKENS nonNegativeInteger nonPositiveInteger normalizedString NOTATION positiveInteger
   QName short string time token unsignedByte unsignedInt unsignedLong unsignedShort`.split(/\s+/),
);

/** Names of the drafts for what the recommendation calls otherwise. */
const draftNames: ReadonlyMap<string, string> = new Map([
  ["ur-type", "anyType"],
  ["timeInstant", "dateTime"],
  ["uriReference", "anyURI"],
  ["uri", "anyURI"],
  ["timeDuration", "duration"],
  ["binary", "base64Binary"],
]);

/** Id of the built-in type of XML Schema that a name means, in the recommendation's own namespace; else undefined. */
export function builtInType(namespace: string, local: string): string | undefined {
  if (isSchemaNamespace(namespace)) {
    const name = isDraftNamespace(namespace) ? (draftNames.get(local) ?? local) : local;
    if (name === "anyType" || simpleBuiltIns.has(name)) return expandedName(xsdNamespace, name);
    return undefined;
  }
  if (soapEncodingNamespaces.has(namespace)) {
    if (local === "base64") return expandedName(xsdNamespace, "base64Binary");
    if (simpleBuiltIns.has(local)) return expandedName(xsdNamespace, local);
  }
  return undefined;
}

/** True for a built-in simple type, anySimpleType included. */
export function isSimpleBuiltIn(id: string): boolean {
  const prefix = `{${xsdNamespace}}`;
  return id.startsWith(prefix) && simpleBuiltIns.has(id.slice(prefix.length));
}
