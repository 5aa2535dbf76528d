/** What a reader of an HTML page sees, as text that maps back to the HTML source; and its title and headings. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import {
  finishTextMap,
  keepText,
  type MappedText,
  replaceText,
  startTextMap,
  type TextMapBuilder,
} from "./text-map.js";

export interface HtmlHeading {
  /** 1 for the service's name, which ASP.NET prints in `class="heading1"`; 2 for `h1` and Mono's `operationTitle`, 3 for `h2` and so on. */
  readonly level: number;
  readonly text: string;
  /** Where it starts in the page's text. */
  readonly offset: number;
}

export interface HtmlText {
  readonly map: MappedText;
  readonly title?: string | undefined;
  readonly headings: readonly HtmlHeading[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "svg",
  "select",
]);
const blocks = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul xmp textarea title"
  ).split(" "),
);
const maximalDepth = 400;

/** Reads HTML; scripts and styles are left out, block elements and `br` end lines. */
export function readHtml(source: MappedText): HtmlText {
  const builder = startTextMap(source);
  const headings: HtmlHeading[] = [];
  const document = parse(source.text, { sourceCodeLocationInfo: true });
  let title: string | undefined;

  const walk = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      if (node.nodeName === "#text") {
        addTextNode(builder, node as DefaultTreeAdapterTypes.TextNode);
      } else if ("tagName" in node) {
        if (node.tagName === "head") title ??= findTitle(node);
        if (skipped.has(node.tagName) || depth > maximalDepth) continue;
        walkElement(node, depth);
      }
    }
  };
  const walkElement = (element: Element, depth: number): void => {
    const at = element.sourceCodeLocation?.startOffset;
    const place = at ?? lastOffset(builder);
    if (element.tagName === "br") {
      replaceText(builder, place, place, "\n");
      return;
    }
    if (element.tagName === "td" || element.tagName === "th") replaceText(builder, place, place, " ");
    const isBlock = blocks.has(element.tagName);
    if (isBlock) endLine(builder, place);
    const level = headingLevel(element);
    const offset = builder.length;
    const firstPart = builder.parts.length;
    walk(element.childNodes, depth + 1);
    if (level > 0) {
      const text = builder.parts.slice(firstPart).join("").replace(/\s+/g, " ").trim();
      if (text !== "") headings.push({ level, text, offset });
    }
    if (isBlock) endLine(builder, element.sourceCodeLocation?.endOffset ?? place);
  };
  walk(document.childNodes, 0);
  return { map: finishTextMap(builder), title, headings };
}

function headingLevel(element: Element): number {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level) + 1;
  const name = element.attrs.find((attribute) => attribute.name === "class")?.value ?? "";
  if (/(?:^|\s)operationTitle(?:\s|$)/.test(name)) return 2;
  return /(?:^|\s)heading1(?:\s|$)/.test(name) ? 1 : 0;
}

function findTitle(head: Element): string | undefined {
  const title = head.childNodes.find(
    (node): node is Element => "tagName" in node && node.tagName === "title",
  );
  const text = title?.childNodes
    .map((node) => (node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? undefined : text;
}

function endLine(builder: TextMapBuilder, place: number): void {
  const last = builder.parts[builder.parts.length - 1];
  if (last === undefined || last.endsWith("\n")) return;
  replaceText(builder, place, place, "\n");
}

function lastOffset(builder: TextMapBuilder): number {
  return builder.origins[builder.origins.length - 1] ?? 0;
}

/** Elements whose text is taken to the letter. */
const plainText = new Set(["xmp", "noembed", "noframes", "plaintext"]);

/** A reference, with letters after it that may or may not belong to its name. */
const reference = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/y;

/** Lays the decoded text of a node along its source, where references, markup and carriage returns are longer. */
function addTextNode(builder: TextMapBuilder, node: DefaultTreeAdapterTypes.TextNode): void {
  const location = node.sourceCodeLocation;
  const { value } = node;
  if (!location) return;
  const raw = builder.source.text;
  const hasReferences = !plainText.has(node.parentNode?.nodeName ?? "");
  const end = location.endOffset;
  let at = location.startOffset;
  let done = 0;
  let runStart = at;
  const flush = (): void => keepText(builder, runStart, at);
  while (done < value.length && at < end) {
    const code = raw.charCodeAt(at);
    const same = code === value.charCodeAt(done);
    if (same && (code !== 38 || !hasReferences)) {
      at++;
      done++;
      continue;
    }
    flush();
    reference.lastIndex = at;
    const found = code === 38 ? reference.exec(raw)?.[0] : undefined;
    const decoded = found === undefined ? "" : decodeReference(found);
    if (found !== undefined && value.startsWith(decoded, done)) {
      replaceText(builder, at, at + found.length, decoded);
      at += found.length;
      done += decoded.length;
    } else if (same) {
      keepText(builder, at, at + 1);
      at++;
      done++;
    } else if (code === 60) {
      const close = raw.indexOf(">", at);
      at = close < 0 ? end : close + 1;
    } else {
      at++;
    }
    runStart = at;
  }
  flush();
}

const decodings = new Map<string, string>();
const mostDecodings = 1000;

/** The text that HTML makes of it: names that need no semicolon end before other letters (`&ltp` is `<p`). */
function decodeReference(found: string): string {
  const known = decodings.get(found);
  if (known !== undefined) return known;
  const [node] = parseFragment(found).childNodes;
  const decoded = node?.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : found;
  if (decodings.size < mostDecodings) decodings.set(found, decoded);
  return decoded;
}
