/** Masks secrets in XML text by element name and by value; never fails, however broken the text is. */

/** What a secret is replaced with. */
export const mask = "***";

/** What a scan found: the text with secrets masked, and the secret values themselves, unescaped. */
export interface MaskedXml {
  readonly text: string;
  readonly values: readonly string[];
}

// Each alternative starts only where a name can start, so that a long run without "=" is looked at once.
const attributeInTag = /(?<![^\s"'])([^\s=<>/"']+)(\s*=\s*)("[^"]*"?|'[^']*'?)/g;

/**
 * Masks the contents of elements, and of attributes, whose local name is secret (any prefix, CDATA and nested
 * elements included), and passes all other text through `maskText`.
 */
export function maskXml(
  xml: string,
  names: ReadonlySet<string>,
  maskText: (text: string) => string = (text) => text,
): MaskedXml {
  const values: string[] = [];
  const parts: string[] = [];
  let depth = 0;
  const addSecret = (value: string): void => {
    if (value.trim() === "") return;
    values.push(value.trim());
    if (parts.at(-1) !== mask) parts.push(mask);
  };
  const maskAttributes = (text: string, secrecy: "secret" | "plain"): string =>
    text.replace(attributeInTag, (whole: string, name: string, equals: string, quoted: string) => {
      const quote = quoted.slice(0, 1);
      const value = quoted.slice(1, quoted.length > 1 && quoted.endsWith(quote) ? -1 : undefined);
      if (name === "xmlns" || name.startsWith("xmlns:")) return whole;
      const local = localName(name);
      if (!names.has(local) && (secrecy === "plain" || local === "nil" || local === "type")) {
        return `${name}${equals}${quote}${maskEscaped(value, maskText)}${quote}`;
      }
      values.push(unescapeXml(value).trim());
      return `${name}${equals}"${mask}"`;
    });
  for (const { kind, text } of splitMarkup(xml)) {
    switch (kind) {
      case "text":
        if (depth > 0) addSecret(unescapeXml(text));
        else parts.push(maskEscaped(text, maskText));
        break;
      case "cdata":
        if (depth > 0) addSecret(text);
        else parts.push(`<![CDATA[${maskText(text)}]]>`);
        break;
      case "other":
        if (depth === 0) parts.push(maskText(text));
        break;
      case "end":
        if (depth > 0) depth--;
        if (depth === 0) parts.push(text);
        break;
      case "start": {
        const name = /^<([^\s/>]*)/.exec(text)?.[1] ?? "";
        const secret = depth > 0 || names.has(localName(name));
        const masked = `<${name}${maskAttributes(text.slice(name.length + 1), secret ? "secret" : "plain")}`;
        if (depth === 0) parts.push(masked);
        if (secret && !text.endsWith("/>")) depth++;
        break;
      }
    }
  }
  return { text: parts.join(""), values };
}

interface MarkupPart {
  readonly kind: "text" | "cdata" | "start" | "end" | "other";
  /** As it stands, but for CDATA: only what is inside. */
  readonly text: string;
}

/** Splits XML at its markup; a part that never ends goes to the end of the text. */
function* splitMarkup(xml: string): Generator<MarkupPart> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open !== at) yield { kind: "text", text: xml.slice(at, open < 0 ? xml.length : open) };
    if (open < 0) return;
    if (xml.startsWith("<![CDATA[", open)) {
      const close = xml.indexOf("]]>", open);
      yield { kind: "cdata", text: xml.slice(open + 9, close < 0 ? xml.length : close) };
      at = close < 0 ? xml.length : close + 3;
      continue;
    }
    const next = xml.charAt(open + 1);
    if (next === "!" || next === "?") {
      const end = xml.startsWith("<!--", open) ? "-->" : ">";
      const close = xml.indexOf(end, open);
      at = close < 0 ? xml.length : close + end.length;
      yield { kind: "other", text: xml.slice(open, at) };
      continue;
    }
    at = findTagEnd(xml, open);
    yield { kind: next === "/" ? "end" : "start", text: xml.slice(open, at) };
  }
}

/** Index after the tag at `open`: after its ">" outside quotes, or at a "<", which no sound tag holds. */
function findTagEnd(xml: string, open: number): number {
  let quote = "";
  let firstClose = -1;
  for (let at = open + 1; at < xml.length; at++) {
    const char = xml.charAt(at);
    if (char === "<") return firstClose < 0 ? at : firstClose + 1;
    if (char === ">" && quote === "") return at + 1;
    if (char === ">" && firstClose < 0) firstClose = at;
    if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
  }
  return firstClose < 0 ? xml.length : firstClose + 1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

// Only rewritten where something was masked, so that untouched text keeps its spelling.
function maskEscaped(text: string, maskText: (text: string) => string): string {
  const plain = text.includes("&") ? unescapeXml(text) : text;
  const masked = maskText(plain);
  return masked === plain ? text : escapeXml(masked);
}

/** The text with the five XML entities written out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text with entities and character references resolved; unknown ones stay as they are. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, resolveReference);
}

function resolveReference(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return entities.get(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
