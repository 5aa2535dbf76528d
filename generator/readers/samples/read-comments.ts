/** What the comments of a request to fill in say about the elements after them: SoapUI writes them from a WSDL. */
import type { Occurs } from "../../model/types.js";
import type { XmlElement, XmlText } from "../../source/xml/tree.js";

export type ContentComment =
  | { readonly kind: "occurs"; readonly occurs: Occurs }
  /** The type of the next element, which is simple. `name` is a local name; absent for an anonymous type. */
  | { readonly kind: "type"; readonly name?: string | undefined; readonly values?: readonly string[] }
  /** The next `count` items are alternatives. */
  | { readonly kind: "choice"; readonly count: number }
  /** The next `count` items may come in any order. */
  | { readonly kind: "unordered"; readonly count: number }
  | { readonly kind: "any" };

const maximalCount = 10_000;

/** Reads one comment; undefined if it says nothing of a content model. */
export function readComment(text: string): ContentComment | undefined {
  const comment = text.replace(/\s+/g, " ").trim();
  if (/^optional\s?:?$/i.test(comment)) return { kind: "occurs", occurs: { min: 0, max: 1 } };
  if (/^(?:mandatory|required)\s?:?$/i.test(comment)) return { kind: "occurs", occurs: { min: 1, max: 1 } };
  const repetitions = /^(zero|one|\d{1,9}) (?:or more|to (\d{1,9})) repetitions?\s?:?$/i.exec(comment);
  if (repetitions) {
    const min = countOf(repetitions[1] ?? "");
    const max = repetitions[2] === undefined ? "unbounded" : countOf(repetitions[2]);
    const isSound = max === "unbounded" || (max > 0 && min <= max);
    return isSound ? { kind: "occurs", occurs: { min, max } } : undefined;
  }
  const type = /^(?:type: ?([^\s:[\]]{1,200})|anonymous type)(?: ?- ?enumeration: ?\[(.*)\])?$/is.exec(
    comment,
  );
  if (type) {
    const values = type[2]?.split(",").map((value) => value.trim());
    const named = { kind: "type", name: type[1] } as const;
    return values === undefined || values.every((value) => value === "")
      ? named
      : { ...named, values: [...new Set(values)] };
  }
  const choice = /^you have a choice of the next (\d{1,9}) items?\b/i.exec(comment);
  if (choice) return { kind: "choice", count: Math.min(countOf(choice[1] ?? ""), maximalCount) };
  const unordered = /^you may enter the following (\d{1,9}) items? in any order\b/i.exec(comment);
  if (unordered) return { kind: "unordered", count: countOf(unordered[1] ?? "") };
  return /^you may enter any elements? at this point\b/i.test(comment) ? { kind: "any" } : undefined;
}

function countOf(word: string): number {
  const known = ["zero", "one"].indexOf(word.toLowerCase());
  return known >= 0 ? known : Number(word);
}

/** The comments directly in `element`: a list before each child element, and one after the last. */
export function commentsBetween(
  element: XmlElement,
  children: readonly XmlElement[],
  comments: readonly XmlText[],
): readonly (readonly XmlText[])[] {
  const gaps: XmlText[][] = [];
  let from = element.startTagEnd;
  for (const child of [...children, undefined]) {
    const to = child?.start ?? element.end;
    const gap: XmlText[] = [];
    for (let at = firstFrom(comments, from); at < comments.length; at++) {
      const comment = comments[at];
      if (comment === undefined || comment.start >= to) break;
      gap.push(comment);
    }
    gaps.push(gap);
    from = child?.end ?? to;
  }
  return gaps;
}

/** Index of the first comment that starts at or after an offset; comments are in the order of the text. */
function firstFrom(comments: readonly XmlText[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
