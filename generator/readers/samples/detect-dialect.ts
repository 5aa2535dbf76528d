/** Tells by whom a sample was made, by its content alone; a message that shows nothing of a contract is refused. */
import { childElements, textOf, type XmlElement } from "../../source/xml/tree.js";
import type { Generator } from "./dialect.js";
import type { Block } from "./find-blocks.js";
import type { SampleCode } from "./page-problem.js";
import { readPlaceholder, typeOfPlaceholder } from "./placeholders.js";
import { readComment } from "./read-comments.js";

/** What samples stand in: a collection of requests holds recorded messages, a page does not. */
export type Container = "page" | "collection";

export type Verdict =
  | { readonly kind: "readable"; readonly generator: Generator }
  | {
      readonly kind: "refused";
      readonly code: SampleCode;
      readonly message: string;
      /** Offset in the text that was judged. */
      readonly start: number;
      readonly end: number;
    };

/** Judges one message of a text. */
export function judgeBlock(block: Block, text: string, container: Container): Verdict {
  const readable = (generator: Generator): Verdict => ({ kind: "readable", generator });
  if (isMono(block)) return readable("mono");
  const { xml } = block;
  if (xml?.root === undefined) return readable("classic");
  if (isSoapCore(block, xml.root, text)) return readable("soapcore");
  const leaves = findLeaves(xml.root);
  const isCommented = xml.comments.some((comment) => readComment(comment.text) !== undefined);
  if (isCommented || leaves.some((leaf) => isBlank(textOf(leaf))) || hasBlankAttribute(xml.root))
    return readable("blanks");
  const values = leaves.filter((leaf) => isFilledIn(textOf(leaf)));
  const types = leaves.filter((leaf) => isTyped(textOf(leaf)));
  const first = values[0];
  // A tool that makes requests of a WSDL fills in names of types, and its user some values.
  const named = leaves.filter((leaf) => readPlaceholder(textOf(leaf)).kind === "type");
  if (container === "collection") return readable(named.length > values.length ? "blanks" : "recorded");
  if (first === undefined) return readable(detectAspNet(xml.root));
  const fromServiceStack =
    types.length < values.length &&
    /schemas\.servicestack\.net|schemas\.datacontract\.org/.test(text.slice(block.start, block.end));
  if (fromServiceStack || (types.length === 0 && values.every((leaf) => isDefaultValue(textOf(leaf)))))
    return readable("defaults");
  // A lone word may be an enumeration of one value; without the generator's placeholder for the length it is a value.
  const isRecorded =
    block.headers.contentLength !== "length" ||
    values.some((leaf) => readPlaceholder(textOf(leaf)).kind === "text");
  if (types.length > 0 || !isRecorded) return readable(detectAspNet(xml.root));
  const message = `This is a recorded message: <${first.name.local}> holds a value where a type was expected.`;
  return { kind: "refused", code: "sample/values-not-types", message, start: first.start, end: first.end };
}

/** Mono prints `Content-Length: string` and `Host: string`, and in its answers HTTP/1.0 and utf-16. */
function isMono({ headers, httpVersion, declaration, method }: Block): boolean {
  if (headers.contentLength === "string" || (headers.host === "string" && httpVersion === "")) return true;
  return (
    (httpVersion === "1.0" || (method !== undefined && httpVersion === "")) &&
    /utf-16/i.test(declaration ?? "")
  );
}

/** SoapCore puts a label between headers and body, and its requests have no length. */
function isSoapCore(block: Block, root: XmlElement, text: string): boolean {
  const between = text.slice(Math.max(0, block.headersEnd - 60), root.start);
  return (
    block.headers.contentLength === undefined && /(?:^|\n)[\s*_#>`]*Re(?:quest|sponse) Body\b/.test(between)
  );
}

/** Which of the two generators of ASP.NET. Doubled siblings prove that arrays are doubled, whatever the prefix. */
function detectAspNet(root: XmlElement): Generator {
  if (root.name.local !== "Envelope") return "classic";
  const body = childElements(root).find((child) => child.name.local === "Body");
  const declaresLate = body !== undefined && !root.scope.has("xsi") && body.scope.has("xsi");
  if (root.name.prefix.toLowerCase() !== "s" && !declaresLate) return "classic";
  return hasTwins(root, 0) ? "classic" : "second";
}

function hasTwins(element: XmlElement, depth: number): boolean {
  if (depth > 200) return false;
  const children = childElements(element);
  return children.some((child, index) => {
    const before = children[index - 1];
    const isTwin = before?.name.local === child.name.local && before.name.namespace === child.name.namespace;
    return isTwin || hasTwins(child, depth + 1);
  });
}

function walkElements(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    found.push(element);
    const children = childElements(element);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) open.push(child);
    }
  }
  return found;
}

function findLeaves(root: XmlElement): readonly XmlElement[] {
  return walkElements(root).filter(
    (element) => element.closed && childElements(element).length === 0 && textOf(element).trim() !== "",
  );
}

/** `?`, or a type in brackets as Wizdler prints it. */
function isBlank(text: string): boolean {
  const { kind } = readPlaceholder(text);
  return kind === "blank" || kind === "bracketed";
}

function hasBlankAttribute(root: XmlElement): boolean {
  return walkElements(root).some(({ attributes }) => attributes.some(({ value }) => isBlank(value)));
}

function isTyped(text: string): boolean {
  const { kind } = readPlaceholder(text);
  return kind === "type" ? typeOfPlaceholder(text.trim()) !== undefined : kind === "enum" || kind === "any";
}

/** A number, a truth value, a date, or anything that is neither a type nor a bare word. */
function isFilledIn(text: string): boolean {
  const { kind } = readPlaceholder(text);
  return kind === "text" || kind === "respelt" || kind === "word";
}

/** What a freshly made .NET object holds. */
function isDefaultValue(text: string): boolean {
  return /^(?:String|0|false|0001-01-01T00:00:00.*|0{8}-0{4}-0{4}-0{4}-0{12}|PT0S|AA==)$/.test(text.trim());
}
