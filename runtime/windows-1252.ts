/** Puts right what some hosts decode as ISO-8859-1, though they call it windows-1252: the characters of 0x80 to 0x9F. */

/** Characters of the bytes 0x80 to 0x9F (Encoding Standard, index windows-1252); five of them stand for themselves. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** A text decoded as windows-1252 by the host (Node 20 and 22 leave those bytes as control characters). */
export function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => upperControls.charAt(char.charCodeAt(0) - 0x80));
}
