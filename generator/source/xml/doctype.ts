/** Contracts may have a document type declaration, of which nothing is used. XML 1.0 section 2.8. */

/** The text with the declaration blanked out, so that offsets stay. */
export function withoutDoctype(text: string): string {
  const start = text.indexOf("<!DOCTYPE");
  const root = text.search(/<[A-Za-z_]/);
  if (start < 0 || (root >= 0 && root < start)) return text;
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      if (end < 0) return text;
      at = end + 2;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    else if (character === ">" && depth === 0) {
      return text.slice(0, start) + text.slice(start, at + 1).replace(/[^\r\n]/g, " ") + text.slice(at + 1);
    }
  }
  return text;
}
