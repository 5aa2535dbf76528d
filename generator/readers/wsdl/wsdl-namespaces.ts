/** Namespaces of WSDL 1.1 and of what extends it. */

export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";
export const wsdl20Namespaces: ReadonlySet<string> = new Set([
  "http://www.w3.org/ns/wsdl",
  "http://www.w3.org/2006/01/wsdl",
]);
/** SOAP version of a binding, by the namespace of its extension elements. */
export const soapBindings: ReadonlyMap<string, "soap11" | "soap12"> = new Map([
  ["http://schemas.xmlsoap.org/wsdl/soap/", "soap11"],
  ["http://schemas.xmlsoap.org/wsdl/soap12/", "soap12"],
]);
/** What bindings call HTTP (WSDL 1.1 section 3.3; the SOAP 1.2 HTTP binding). */
export const httpTransports: ReadonlySet<string> = new Set([
  "http://schemas.xmlsoap.org/soap/http",
  "http://schemas.xmlsoap.org/soap/http/",
  "http://www.w3.org/2003/05/soap/bindings/HTTP/",
  "http://www.w3.org/2003/05/soap/bindings/HTTP",
]);
export const httpBinding = "http://schemas.xmlsoap.org/wsdl/http/";
export const mimeNamespace = "http://schemas.xmlsoap.org/wsdl/mime/";
/** WS-Addressing for WSDL, in the versions that contracts use for Action. */
export const addressingNamespaces: ReadonlySet<string> = new Set([
  "http://www.w3.org/2007/05/addressing/metadata",
  "http://www.w3.org/2006/05/addressing/wsdl",
  "http://www.w3.org/2005/02/addressing/wsdl",
  "http://schemas.xmlsoap.org/ws/2004/08/addressing",
]);
export const policyNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.xmlsoap.org/ws/2004/09/policy",
  "http://www.w3.org/ns/ws-policy",
]);
