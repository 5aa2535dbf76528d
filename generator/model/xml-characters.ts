/** The characters that XML can hold. XML 1.0, section 2.2. */

/** One that no escape can carry either. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Offset of the first character that XML cannot hold; -1 if there is none. */
export function findForbidden(text: string): number {
  return text.search(forbidden);
}

/** The text with another character for each of them: for texts that people read, such as documentation. */
export function replaceForbidden(text: string, by = "\uFFFD"): string {
  return text.replace(new RegExp(forbidden, "gu"), by);
}
