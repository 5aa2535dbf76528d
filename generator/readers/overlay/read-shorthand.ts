/** Reads the one-line form of a field: `<type> [min..max] [nillable] [= default]`, each part optional. */
import type { Occurs } from "../../model/types.js";

/** A word of the shorthand with its offset in the text. */
export interface ShorthandWord {
  readonly text: string;
  readonly offset: number;
}

export interface Shorthand {
  readonly type?: ShorthandWord | undefined;
  readonly occurs?: Occurs | undefined;
  readonly nillable?: boolean | undefined;
  readonly default?: string | undefined;
}

/** What is wrong with a shorthand, and at which word. */
export interface ShorthandProblem {
  readonly problem: string;
  readonly at: ShorthandWord;
}

/** Reads a shorthand text, or says what is wrong with it. */
export function readShorthand(text: string): Shorthand | ShorthandProblem {
  const words = splitWords(text);
  const equals = words.findIndex((word) => word.text === "=" || word.text.startsWith("="));
  const facts = equals < 0 ? words : words.slice(0, equals);
  const defaultWord = words[equals];
  const [first, ...rest] = facts;
  if (first === undefined && defaultWord === undefined) {
    return { problem: "nothing is stated", at: { text, offset: 0 } };
  }
  const startsWithType = first !== undefined && !isOccurs(first.text) && first.text !== "nillable";
  const remaining = startsWithType ? rest : facts;
  let occurs: Occurs | undefined;
  let nillable: boolean | undefined;
  for (const word of remaining) {
    if (isOccurs(word.text) && occurs === undefined && nillable === undefined) {
      const read = readOccurs(word.text);
      if (typeof read === "string") return { problem: read, at: word };
      occurs = read;
    } else if (word.text === "nillable" && nillable === undefined) {
      nillable = true;
    } else {
      return { problem: `"${word.text}" was not expected here`, at: word };
    }
  }
  return {
    type: startsWithType ? first : undefined,
    occurs,
    nillable: nillable ?? (occurs === undefined ? undefined : false),
    default: defaultWord === undefined ? undefined : text.slice(defaultWord.offset + 1).trim(),
  };
}

/** True if a text has the form of bounds, `0..1` or `1..*`. */
export function isOccurs(text: string): boolean {
  return /^\S*\.\.\S*$/.test(text) && !text.startsWith("{");
}

/** Reads bounds, or says what is wrong with them. */
export function readOccurs(text: string): Occurs | string {
  const match = /^(\d{1,9})\.\.(\d{1,9}|\*)$/.exec(text);
  if (match === null) return `"${text}" are no bounds, expected min..max such as 0..1 or 0..*`;
  const min = Number(match[1]);
  const max = match[2] === "*" ? "unbounded" : Number(match[2]);
  if (max === 0) return `"${text}" allows no element at all`;
  if (max !== "unbounded" && max < min) return `"${text}" has more at least than at most`;
  return { min, max };
}

function splitWords(text: string): readonly ShorthandWord[] {
  return [...text.matchAll(/\{[^}]*\}[^\s=]+|=|[^\s=]+/g)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
}
