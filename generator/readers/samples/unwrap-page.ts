/** Peels a page down to the text that shows its samples: HTML, entities, comment marks, typographic characters. */
import { type HtmlHeading, readHtml } from "../../source/html-text.js";
import { decodeQuotedPrintable, isQuotedPrintable } from "../../source/quoted-printable.js";
import type { SourceFile } from "../../source/source-file.js";
import {
  finishTextMap,
  keepText,
  type MappedText,
  mapText,
  replaceText,
  startTextMap,
} from "../../source/text-map.js";
import { stripPrefixes } from "./strip-prefixes.js";

export interface UnwrappedPage {
  readonly map: MappedText;
  readonly headings: readonly HtmlHeading[];
  readonly title?: string | undefined;
}

const literalEnvelope = /<(?:[\w.-]+:)?Envelope[\s>]/;
const escapedSample = /&(?:amp;)*(?:lt|#60|#x3c);(?:\?xml\b|\/?[\w.:-]+)/i;
const htmlTag =
  /<!doctype\s+html|<(?:html|head|body)[\s>]|<\/?(?:pre|font|span|h[1-6]|p|div|br|table|td|tr|code|li|ul|title|b|i|a)(?:\s[^<>]*)?\/?>/i;
const maximalLayers = 4;

/** Unwraps layer after layer until samples are in plain sight; positions keep leading back to the file. */
export function unwrapPage(file: SourceFile): UnwrappedPage {
  let map = mapText(file.path, file.text);
  if (isQuotedPrintable(file.text)) map = decodeQuotedPrintable(map);
  let headings: readonly HtmlHeading[] = [];
  let title: string | undefined;
  for (let layer = 0; layer < maximalLayers; layer++) {
    const { text } = map;
    if (hasLiteralSample(text)) break;
    if (htmlTag.test(text)) {
      const html = readHtml(escapeQueries(map));
      map = html.map;
      if (headings.length === 0) headings = html.headings;
      title ??= html.title;
    } else if (escapedSample.test(text)) {
      map = decodeLayer(map);
      headings = [];
    } else break;
  }
  const plain = stripPrefixes(straighten(dropBackslashes(map)));
  const unmarked = dropValueMarks(plain);
  return {
    map: unmarked,
    headings: unmarked === map || headings.length === 0 ? headings : relocate(headings, map, unmarked),
    title,
  };
}

/** Mono does not escape the ampersand of a query, so that `&parts=` would be taken for a paragraph sign. */
function escapeQueries(map: MappedText): MappedText {
  const bare = /&(?=[A-Za-z_][\w.-]*=)/g;
  if (!bare.test(map.text)) return map;
  const builder = startTextMap(map);
  let done = 0;
  for (const match of map.text.matchAll(bare)) {
    keepText(builder, done, match.index);
    done = match.index + 1;
    replaceText(builder, match.index, done, "&amp;");
  }
  keepText(builder, done, map.text.length);
  return finishTextMap(builder);
}

/** An XML declaration at the very start is that of an XHTML page, not of a sample. */
function hasLiteralSample(text: string): boolean {
  if (literalEnvelope.test(text)) return true;
  const declaration = text.indexOf("<?xml ");
  return (
    declaration >= 0 &&
    (text.indexOf("<?xml ", declaration + 1) > 0 || text.slice(0, declaration).trim() !== "")
  );
}

const reference = /&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Decodes one layer of references in text that has no tags. */
function decodeLayer(map: MappedText): MappedText {
  const builder = startTextMap(map);
  let done = 0;
  for (const match of map.text.matchAll(reference)) {
    keepText(builder, done, match.index);
    replaceText(builder, match.index, match.index + match[0].length, decode(match[0].slice(1, -1)));
    done = match.index + match[0].length;
  }
  keepText(builder, done, map.text.length);
  return finishTextMap(builder);
}

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decode(body: string): string {
  if (!body.startsWith("#")) return named[body.toLowerCase()] ?? " ";
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : " ";
}

/** Replaces characters that word processors put in, one for one: hard spaces, and curly quotes inside tags. */
function straighten(map: MappedText): MappedText {
  let { text } = map;
  if (/[\u00A0\u2007\u202F]/.test(text)) text = text.replace(/[\u00A0\u2007\u202F]/g, " ");
  if (/[\u201C-\u201F\u2033]/.test(text)) {
    text = text.replace(/<[^<>]*>|\bSOAPAction\s*:[^\r\n]*/g, (tag) =>
      tag.replace(/[\u201C-\u201F\u2033]/g, '"'),
    );
  }
  return text === map.text ? map : { ...map, text };
}

/** Markdown that was made from HTML may have a backslash before each mark. */
function dropBackslashes(map: MappedText): MappedText {
  return /\\<(?:[\w.-]+:)?Envelope\b/.test(map.text) ? dropMatches(map, /\\(?=[!-/:-@[-`{-~])/g) : map;
}

const valueMark = /<\/?(?:font|span)(?:\s+class\s*=\s*["']?(?:value|key)["']?)?\s*>/gi;

/** Drops the marks around placeholders from samples whose HTML was decoded but for its tags. */
function dropValueMarks(map: MappedText): MappedText {
  if (!/<(?:font|span)\s+class\s*=\s*["']?(?:value|key)/i.test(map.text)) return map;
  return dropMatches(map, valueMark);
}

function dropMatches(map: MappedText, pattern: RegExp): MappedText {
  const builder = startTextMap(map);
  let done = 0;
  for (const match of map.text.matchAll(pattern)) {
    keepText(builder, done, match.index);
    done = match.index + match[0].length;
  }
  keepText(builder, done, map.text.length);
  return finishTextMap(builder);
}

/** Headings were found before marks were stripped, so their places are looked up again. */
function relocate(
  headings: readonly HtmlHeading[],
  from: MappedText,
  to: MappedText,
): readonly HtmlHeading[] {
  if (from.text.length === to.text.length) return headings;
  let at = 0;
  return headings.map((heading) => {
    const found = to.text.indexOf(heading.text, at);
    if (found >= 0) at = found;
    return { ...heading, offset: at };
  });
}
