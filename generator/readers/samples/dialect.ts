/** The dialects in which samples are written, and what may be concluded from each. */

/**
 * `classic` and `second` are ASP.NET's; `mono` is Mono's help page; `soapcore` SoapCore's; `blanks` are requests to fill in
 * (SoapUI, Wizdler); `defaults` shows freshly made objects (ServiceStack); `recorded` is a message that was sent (Postman).
 */
export type Generator = "classic" | "second" | "mono" | "soapcore" | "blanks" | "defaults" | "recorded";

export interface Traits {
  /** How an element that may repeat is printed. `comments`: once, with its bounds in a comment before it. */
  readonly arrays: "twice" | "once" | "comments";
  /** Where members of a base type stand. */
  readonly base: "hidden" | "first" | "last";
  /** What stands in a leaf: the name of its type, or something that does not tell it. */
  readonly leaves: "types" | "values";
  /** Whether a member that may be absent may be absent from a sample. */
  readonly members: "all" | "some";
}

const traits: Readonly<Record<Generator, Traits>> = {
  classic: { arrays: "twice", base: "hidden", leaves: "types", members: "all" },
  second: { arrays: "once", base: "first", leaves: "types", members: "all" },
  mono: { arrays: "twice", base: "last", leaves: "types", members: "all" },
  soapcore: { arrays: "once", base: "hidden", leaves: "types", members: "all" },
  blanks: { arrays: "comments", base: "first", leaves: "values", members: "all" },
  defaults: { arrays: "once", base: "first", leaves: "values", members: "all" },
  recorded: { arrays: "once", base: "first", leaves: "values", members: "some" },
};

export function traitsOf(generator: Generator): Traits {
  return traits[generator];
}

/** The better source first: who shows types before who shows values, who shows arrays before who does not. */
export const generatorsByKnowledge: readonly Generator[] = [
  "classic",
  "second",
  "mono",
  "soapcore",
  "blanks",
  "defaults",
  "recorded",
];
