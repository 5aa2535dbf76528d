/** How an operation travels over HTTP without SOAP, as elements of a WSDL. WSDL 1.1, sections 4 and 5. */
import { assertNever } from "../model/assert-never.js";
import type { BindingOperation, HttpBody, HttpInput } from "../model/contract.js";
import { node, type XmlNode } from "./xml-node.js";

export function writeHttpBound(operation: BindingOperation, protocol: "http-get" | "http-post"): XmlNode {
  const { http, inputName, outputName } = operation;
  const input: HttpInput = http?.input ?? { kind: protocol === "http-get" ? "query" : "form" };
  return node("wsdl:operation", { name: operation.name }, [
    node("http:operation", { location: operation.action ?? `/${operation.name}` }),
    node("wsdl:input", { name: inputName }, writeInput(input)),
    ...(http?.output ? [node("wsdl:output", { name: outputName }, writeBody(http.output))] : []),
  ]);
}

function writeInput(input: HttpInput): readonly XmlNode[] {
  switch (input.kind) {
    case "query":
      return [node("http:urlEncoded")];
    case "location":
      return [node("http:urlReplacement")];
    case "form":
      return [node("mime:content", { type: "application/x-www-form-urlencoded" })];
    case "document":
    case "content":
      return writeBody(input);
    default:
      return assertNever(input);
  }
}

function writeBody(body: HttpBody): readonly XmlNode[] {
  if (body.kind === "document") return [node("mime:mimeXml", { part: body.part })];
  const types = body.mediaTypes.length === 0 ? ["*/*"] : body.mediaTypes;
  return types.map((type) => node("mime:content", { part: body.part, type }));
}
