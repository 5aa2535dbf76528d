/** Escaping of text and attribute values; what XML cannot carry is found here, and refused by the writer. */
import { findIllegalChar } from "./chars.js";

const textReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#xD;",
};

const attributeReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** Anything but characters that text holds as they are; also a surrogate, which may be half of a pair. */
const needsWork = /[^\t\n\u0020-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]/;

/** The same for attribute values. */
const attributeNeedsWork = /[^ !\u0023-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]/;

/** The text as character data; undefined if it holds a character that XML cannot carry. */
export function escapeText(text: string): string | undefined {
  if (!needsWork.test(text)) return text;
  if (findIllegalChar(text) >= 0) return undefined;
  return text.replace(/[&<>\r]/g, (char) => textReferences[char] ?? char);
}

/** The text as an attribute value for double quotes; undefined if it holds a character that XML cannot carry. */
export function escapeAttribute(text: string): string | undefined {
  if (!attributeNeedsWork.test(text)) return text;
  if (findIllegalChar(text) >= 0) return undefined;
  return text.replace(/[&<>"\t\n\r]/g, (char) => attributeReferences[char] ?? char);
}
