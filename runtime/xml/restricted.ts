/** Types with facets (XML Schema part 2, section 4.3): what is written is checked, what is read is taken as it comes. */
import type { PrefixSource, SimpleType } from "./codec.js";
import { FacetError } from "./facet-error.js";
import { canonicalForm } from "./simple-type.js";
import type { XmlWriter } from "./writer.js";

/** Facets that every type may have. */
export interface Facets {
  /** For messages; absent if the type has no name. */
  readonly name?: string;
  /** One for each step of derivation that has patterns: all have to match. */
  readonly pattern?: RegExp | readonly RegExp[];
  /** Lexical forms of the values. */
  readonly enumeration?: readonly string[];
}

/** Facets of length: in characters, octets or items. */
export interface LengthFacets extends Facets {
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What is wrong with a value, as it follows on the value in a message; undefined if nothing is. */
export type FacetCheck<I> = (value: I, text: string) => string | undefined;

/** A type of text whose length counts in characters, which are code points (section 4.3.1). */
export function restricted<T, I = T>(type: SimpleType<T, I>, facets: LengthFacets): SimpleType<T, I> {
  return withCheck(
    type,
    facets,
    checkLength(type, facets, "characters", (_value, text) => text.length),
  );
}

/** A list, whose length counts in items. */
export function restrictedList<T, I>(
  type: SimpleType<T[], readonly I[]>,
  facets: LengthFacets,
): SimpleType<T[], readonly I[]> {
  return withCheck(
    type,
    facets,
    checkLength(type, facets, "items", ({ length }) => length),
  );
}

/** A binary type, whose length counts in octets. */
export function restrictedBinary(type: SimpleType<Uint8Array>, facets: LengthFacets): SimpleType<Uint8Array> {
  return withCheck(
    type,
    facets,
    checkLength(type, facets, "octets", ({ length }) => length),
  );
}

/** A text that at least one of the members has to take: a union whose values are all text. */
export function textUnion<T, I>(
  name: string,
  type: SimpleType<T, I>,
  ...members: readonly SimpleType<unknown, never>[]
): SimpleType<T, I> {
  return withCheck(type, {}, (_value, text) =>
    members.some((member) => takesText(member, text)) ? undefined : `is no value of a member of ${name}`,
  );
}

/** The type with one more check of what is written, its patterns and its enumeration included. */
export function withCheck<T, I>(
  type: SimpleType<T, I>,
  facets: Facets,
  check: FacetCheck<I>,
): SimpleType<T, I> {
  const { textOf, printIn } = type;
  const checkText = checkForms(type, facets);
  const find: FacetCheck<I> = (value, text) => check(value, text) ?? checkText?.(text);
  const print = (value: I): string => {
    const text = type.print(value);
    const problem = find(value, text);
    if (problem !== undefined) throw new FacetError(text, problem);
    return text;
  };
  return {
    ...type,
    unchecked: type,
    print,
    write(xml: XmlWriter, value: I): void {
      xml.printed(value, print);
      type.write(xml, value);
    },
    ...(textOf === undefined
      ? {}
      : {
          textOf(value: I): string | undefined {
            const escaped = textOf(value);
            if (escaped === undefined) return undefined;
            const text = escaped.includes("&") ? type.print(value) : escaped;
            return find(value, text) === undefined ? escaped : undefined;
          },
        }),
    ...(printIn === undefined
      ? {}
      : {
          printIn(value: I, scope: PrefixSource): string {
            print(value);
            return printIn(value, scope);
          },
        }),
  };
}

/** `breaks maxLength 32 of JobToken` */
export function breaks(
  facet: string,
  allowed: unknown,
  type: { readonly name: string },
  { name }: Facets,
): string {
  return `breaks ${facet} ${String(allowed)} of ${name ?? `a restriction of ${type.name}`}`;
}

function checkForms<T, I>(
  type: SimpleType<T, I>,
  facets: Facets,
): ((text: string) => string | undefined) | undefined {
  const { pattern, enumeration } = facets;
  if (pattern === undefined && enumeration === undefined) return undefined;
  const patterns = pattern === undefined ? [] : pattern instanceof RegExp ? [pattern] : pattern;
  const texts = enumeration ?? [];
  const known = enumeration && new Set(texts.flatMap((text) => canonicalForm(type, text) ?? []));
  return (text) => {
    for (const one of patterns)
      if (!one.test(text)) return breaks("pattern", one.source.replace(/^\^|\$$/g, ""), type, facets);
    if (known === undefined || known.has(canonicalForm(type, text) ?? text)) return undefined;
    const shown = texts.slice(0, 8).map((one) => JSON.stringify(one));
    return breaks("enumeration", shown.join(", ") + (texts.length > 8 ? ", …" : ""), type, facets);
  };
}

function takesText(member: SimpleType<unknown, never>, text: string): boolean {
  return canonicalForm(member, text) !== undefined;
}

function checkLength<T, I>(
  type: SimpleType<T, I>,
  facets: LengthFacets,
  unit: "characters" | "octets" | "items",
  measure: (value: I, text: string) => number,
): FacetCheck<I> {
  const { length } = facets;
  const least = length ?? facets.minLength ?? 0;
  const most = length ?? facets.maxLength ?? Number.POSITIVE_INFINITY;
  return (value, text) => {
    const units = measure(value, text);
    // Half of a text's units may be the second halves of characters.
    if (units <= most && (unit === "characters" ? units >= 2 * least : units >= least)) return undefined;
    const size = unit === "characters" ? countCharacters(text) : units;
    if (size >= least && size <= most) return undefined;
    const facet = length !== undefined ? "length" : size < least ? "minLength" : "maxLength";
    return `has ${size} ${unit}, which ${breaks(facet, size < least ? least : most, type, facets)}`;
  };
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count++;
  return count;
}
