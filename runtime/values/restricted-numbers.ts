/** Numbers with facets: bounds and digits (XML Schema part 2, sections 4.3.7 to 4.3.12), compared without rounding. */
import type { SimpleType } from "../xml/codec.js";
import { breaks, type FacetCheck, type Facets, withCheck } from "../xml/restricted.js";
import { dropEndZeros } from "./decimal.js";

/** Least and greatest values. */
export interface BoundFacets<B> extends Facets {
  readonly minInclusive?: B;
  readonly minExclusive?: B;
  readonly maxInclusive?: B;
  readonly maxExclusive?: B;
}

/** Bounds, and how many digits a decimal number may have. */
export interface DigitFacets<B> extends BoundFacets<B> {
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
}

/** An integer, or an xs:double. */
export function restrictedNumber<T extends number | bigint>(
  type: SimpleType<T>,
  facets: DigitFacets<T>,
): SimpleType<T> {
  return withDigits(type, facets, compareNumbers);
}

/** An xs:float: its values and bounds are what 32 bits hold of them. */
export function restrictedFloat(type: SimpleType<number>, facets: BoundFacets<number>): SimpleType<number> {
  const compare = (a: number, b: number): number => compareNumbers(Math.fround(a), Math.fround(b));
  return withDigits(type, facets, compare);
}

/** An xs:decimal, whose bounds are text as its values are. */
export function restrictedDecimal(type: SimpleType<string>, facets: DigitFacets<string>): SimpleType<string> {
  return withDigits(type, facets, compareDecimals);
}

/**
 * Finds the bound that a value breaks. `compare` is below, at or above zero; NaN, for values that have no order, breaks
 * no bound.
 */
export function checkBounds<T, I, B>(
  type: SimpleType<T, I>,
  facets: BoundFacets<B>,
  compare: (text: string, value: I, bound: B) => number,
): FacetCheck<I> {
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = facets;
  return (value, text) => {
    if (minInclusive !== undefined && compare(text, value, minInclusive) < 0)
      return breaks("minInclusive", minInclusive, type, facets);
    if (minExclusive !== undefined && compare(text, value, minExclusive) <= 0)
      return breaks("minExclusive", minExclusive, type, facets);
    if (maxInclusive !== undefined && compare(text, value, maxInclusive) > 0)
      return breaks("maxInclusive", maxInclusive, type, facets);
    if (maxExclusive !== undefined && compare(text, value, maxExclusive) >= 0)
      return breaks("maxExclusive", maxExclusive, type, facets);
    return undefined;
  };
}

function withDigits<T>(
  type: SimpleType<T>,
  facets: DigitFacets<T>,
  compare: (a: T, b: T) => number,
): SimpleType<T> {
  const { totalDigits, fractionDigits } = facets;
  const isBounded = [facets.minInclusive, facets.minExclusive, facets.maxInclusive, facets.maxExclusive].some(
    (bound) => bound !== undefined,
  );
  const check = checkBounds<T, T, T>(type, facets, (_text, value, bound) => compare(value, bound));
  return withCheck(type, facets, (value, text) => {
    // NaN lies in no range (section 3.2.4).
    if (isBounded && text === "NaN")
      return `is in no range, which breaks the bounds of ${facets.name ?? type.name}`;
    const broken = check(value, text);
    if (broken !== undefined || (totalDigits === undefined && fractionDigits === undefined)) return broken;
    const { whole, fraction } = decimalParts(text);
    const digits = whole.length + fraction.length;
    if (totalDigits !== undefined && digits > totalDigits)
      return breaks("totalDigits", totalDigits, type, facets);
    return fractionDigits !== undefined && fraction.length > fractionDigits
      ? breaks("fractionDigits", fractionDigits, type, facets)
      : undefined;
  });
}

function compareNumbers<T extends number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Both are as xs:decimal prints them, but for zeros at the end. */
function compareDecimals(a: string, b: string): number {
  const left = decimalParts(a);
  const right = decimalParts(b);
  if (left.sign !== right.sign) return left.sign < right.sign ? -1 : 1;
  const size =
    compareNumbers(left.whole.length, right.whole.length) ||
    compareTexts(left.whole, right.whole) ||
    compareTexts(left.fraction, right.fraction);
  return size * left.sign;
}

function decimalParts(text: string): {
  readonly sign: number;
  readonly whole: string;
  readonly fraction: string;
} {
  const [whole = "", fraction = ""] = text.replace(/^[+-]?0*/, "").split(".");
  const ending = dropEndZeros(fraction);
  const sign = whole + ending === "" ? 0 : text.startsWith("-") ? -1 : 1;
  return { sign, whole, fraction: ending };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
