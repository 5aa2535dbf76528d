/** Percent-encoding of addresses (RFC 3986 section 2.1). */

/** The text without its escapes; as it is if one of them is none, since then its percent signs mean themselves. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
