/** Splits printed code at its outermost commas or bars: what stands in a string or a bracket does not count. */

/** Splits `a, b(c, d), "e,f"` at its top-level commas. */
export function splitArguments(text: string): readonly string[] {
  return splitOutside(text, ",");
}

/** Splits at a character wherever it stands in no string and no bracket. */
export function splitOutside(text: string, separator: "," | "|"): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuote(character)) at = endOfString(text, at);
    else if (character !== undefined && "([{<".includes(character)) depth += 1;
    else if (character === ">" && text[at - 1] === "=") continue;
    else if (character !== undefined && ")]}>".includes(character)) depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === "" ? parts : [...parts, last];
}

/** Whether a string literal begins or ends with it. */
export function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** Index of the quote that ends the literal which begins at `start`. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start]) at += text[at] === "\\" ? 2 : 1;
  return at;
}
