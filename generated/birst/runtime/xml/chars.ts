/** Character classes of XML 1.0 (fifth edition) and of Namespaces in XML 1.0. */

/** Bits of `charClass`: what an ASCII character may be part of. */
export const nameStart = 1;
export const nameChar = 2;
export const plainAttribute = 4;

/** Classes of the characters below U+0080. */
export const charClass: Uint8Array = classifyAscii();

/** 1 for each UTF-16 unit that is text as it stands; 0 for markup, `&`, `]`, CR, surrogates and what XML does not allow. */
export const plainUnits: Uint8Array = classifyUnits();

function classifyUnits(): Uint8Array {
  const units = new Uint8Array(0x10000).fill(1, 0x20, 0xd800).fill(1, 0xe000, 0xfffe);
  for (const char of "\t\n") units[char.charCodeAt(0)] = 1;
  for (const char of "&<]") units[char.charCodeAt(0)] = 0;
  return units;
}

function classifyAscii(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code);
    let bits = 0;
    if (code >= 0x20 && !"&<\"'".includes(char)) bits |= plainAttribute;
    if (/[A-Za-z_]/.test(char)) bits |= nameStart | nameChar;
    if (/[0-9.-]/.test(char)) bits |= nameChar;
    classes[code] = bits;
  }
  return classes;
}

const wideNameStart =
  /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff]|[\uf900-\ufdcf\ufdf0-\ufffd]|\u200c|\u200d/;
const wideNameChar = /\u00b7|[\u0300-\u036f]|[\u203f\u2040]/;
const outsideXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** True for space, tab, line feed and carriage return. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * Index after the NCName that starts at `start`; `start` itself if none does.
 * The colon is no name character here: a lexical QName is two of these.
 */
export function scanNcName(text: string, start: number): number {
  let at = start;
  let wanted = nameStart;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (((charClass[code] ?? 0) & wanted) === 0) return at;
    } else if (code >= 0xd800 && code <= 0xdb7f) {
      const low = text.charCodeAt(at + 1);
      if (!(low >= 0xdc00 && low <= 0xdfff)) return at;
      at++;
    } else {
      const char = text.charAt(at);
      if (!wideNameStart.test(char) && (wanted === nameStart || !wideNameChar.test(char))) return at;
    }
    wanted = nameChar;
  }
  return at;
}

/** True if the whole text is an NCName (Namespaces in XML, production 4). */
export function isNcName(text: string): boolean {
  return text.length > 0 && scanNcName(text, 0) === text.length;
}

/** Index of the first character that no XML 1.0 document can hold (production 2), a lone surrogate included; else -1. */
export function findIllegalChar(text: string): number {
  return text.search(outsideXml);
}

/** True if production 2 (Char) has this code point. */
export function isXmlCodePoint(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** The whiteSpace facet "collapse" (XML Schema part 2, section 4.3.6); only XML's four space characters count. */
export function collapseSpace(text: string): string {
  if (text.length === 0) return text;
  const inner = /[\t\n\r]| {2}/.test(text) ? text.replace(/[ \t\n\r]+/g, " ") : text;
  return trimSpace(inner);
}

/** The text without XML white space at both ends. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
