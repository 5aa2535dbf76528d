/** Expanded names in Clark notation, and the namespaces that SOAP contracts meet everywhere. */
import type { ExpandedName } from "./contract.js";

export const xsdNamespace = "http://www.w3.org/2001/XMLSchema";
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
/** Namespace of Microsoft's own simple types, `guid` and `char`. */
export const microsoftTypesNamespace = "http://microsoft.com/wsdl/types/";

/** Namespace of attributes that say in a WSDL what WSDL cannot; other tools pass over them. */
export const extensionNamespace = "urn:soapwright:contract";

/** Builds `{namespace}local`, or `local` alone if `namespace` is empty. */
export function expandedName(namespace: string, local: string): ExpandedName {
  return namespace === "" ? local : `{${namespace}}${local}`;
}

/** The part of an expanded name after its namespace. */
export function localName(name: ExpandedName): string {
  return name.slice(name.lastIndexOf("}") + 1);
}

/** The namespace of an expanded name, empty if it has none. */
export function namespaceOf(name: ExpandedName): string {
  return name.startsWith("{") ? name.slice(1, name.lastIndexOf("}")) : "";
}

/** Id of a built-in XML Schema type. */
export function xsdType(local: string): string {
  return expandedName(xsdNamespace, local);
}
