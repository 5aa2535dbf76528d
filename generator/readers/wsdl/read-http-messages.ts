/** How messages travel under an HTTP binding: in the query, the location, a form or a body. WSDL 1.1, sections 4 and 5. */
import type { HttpBody, HttpInput, HttpMessages, Operation } from "../../model/contract.js";
import { childElements, type XmlElement } from "../../source/xml/tree.js";
import { attributeValue, type Node, wsdlChildren } from "./definitions.js";
import { httpBinding, mimeNamespace } from "./wsdl-namespaces.js";

const formType = "application/x-www-form-urlencoded";

/** Reads both halves of a bound operation; what the binding leaves open is what all others do. */
export function readHttpMessages(
  { element }: Node,
  operation: Operation,
  protocol: "http-get" | "http-post",
): HttpMessages {
  const [input, output] = ["input", "output"].map((local) =>
    wsdlChildren(element, local).flatMap((half) => childElements(half)),
  );
  const answer = operation.output && (readBody(output ?? []) ?? { kind: "document" });
  return { input: readInput(input ?? [], protocol), ...(answer ? { output: answer } : {}) };
}

function readInput(extensions: readonly XmlElement[], protocol: "http-get" | "http-post"): HttpInput {
  for (const { name } of extensions) {
    if (name.namespace !== httpBinding) continue;
    if (name.local === "urlReplacement") return { kind: "location" };
    if (name.local === "urlEncoded") return { kind: "query" };
  }
  // A GET has no body that a form could be in.
  return readBody(extensions) ?? { kind: protocol === "http-get" ? "query" : "form" };
}

/** Alternatives of one part are all listed; undefined if they say a form, or nothing. */
function readBody(extensions: readonly XmlElement[]): HttpBody | undefined {
  const own = extensions.filter(({ name }) => name.namespace === mimeNamespace);
  const document = own.find(({ name }) => name.local === "mimeXml");
  if (document) return { kind: "document", ...partOf(document) };
  const contents = own.filter(({ name }) => name.local === "content");
  const [first] = contents;
  const mediaTypes = contents.map((one) => attributeValue(one, "type")?.trim().toLowerCase() ?? "");
  if (first === undefined || mediaTypes.includes(formType)) return undefined;
  if (mediaTypes.some(isXml)) return { kind: "document", ...partOf(first) };
  return { kind: "content", ...partOf(first), mediaTypes: mediaTypes.filter((type) => type !== "") };
}

function partOf(extension: XmlElement): { readonly part?: string } {
  const part = attributeValue(extension, "part");
  return part === undefined || part === "" ? {} : { part };
}

function isXml(mediaType: string): boolean {
  return /^(?:text|application)\/xml\b|\+xml\b/.test(mediaType);
}
