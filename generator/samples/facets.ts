/** Checks a lexical value against facets (XML Schema part 2 section 4.3); what cannot be decided passes. */
import { localName } from "../model/names.js";
import type { Facet, TypeId } from "../model/types.js";
import { compilePattern } from "./pattern-facet.js";
import type { FacetLayer } from "./simple-shape.js";

/** The first facet that the value breaks. `length` counts characters, octets for binary types, or `items` of a list. */
export function findBrokenFacet(
  given: string,
  type: TypeId | undefined,
  layers: readonly FacetLayer[],
  items?: number,
): Facet | undefined {
  const value = normalizeSpace(given, type, layers);
  for (const layer of layers) {
    const broken = layer.find((facet) => breaksFacet(value, type, facet, items));
    if (broken !== undefined) return broken;
    const patterns = layer.filter((facet) => facet.name === "pattern");
    if (patterns.length > 0 && !patterns.some((facet) => compilePattern(facet.value)?.test(value) ?? true)) {
      return patterns[0];
    }
    const closed = layer.filter((facet) => facet.name === "enumeration");
    if (closed.length > 0 && !closed.some((facet) => facet.value === value)) return closed[0];
  }
  return undefined;
}

/** The text that facets speak of: its white space replaced or collapsed as the type says (XML Schema part 2, section 4.3.6). */
export function normalizeSpace(
  text: string,
  type: TypeId | undefined,
  layers: readonly FacetLayer[],
): string {
  const stated = layers
    .flat()
    .reverse()
    .find(({ name }) => name === "whiteSpace")?.value;
  const built = type === undefined ? "collapse" : (ownSpace.get(localName(type)) ?? "collapse");
  const space = stated ?? built;
  if (space === "preserve") return text;
  const replaced = text.replace(/[\t\n\r]/g, " ");
  return space === "replace" ? replaced : replaced.replace(/ +/g, " ").replace(/^ | $/g, "");
}

const ownSpace: ReadonlyMap<string, string> = new Map([
  ["string", "preserve"],
  ["anySimpleType", "preserve"],
  ["normalizedString", "replace"],
]);

function breaksFacet(
  value: string,
  type: TypeId | undefined,
  facet: Facet,
  items: number | undefined,
): boolean {
  const size = items ?? measureLength(value, type);
  const bound = Number(facet.value);
  switch (facet.name) {
    case "length":
      return size !== bound;
    case "minLength":
      return size < bound;
    case "maxLength":
      return size > bound;
    case "minInclusive":
      return compareValues(value, facet.value) < 0;
    case "maxInclusive":
      return compareValues(value, facet.value) > 0;
    case "minExclusive":
      return compareValues(value, facet.value) <= 0;
    case "maxExclusive":
      return compareValues(value, facet.value) >= 0;
    case "totalDigits":
      return value.replace(/\D/g, "").replace(/^0+/, "").length > bound;
    case "fractionDigits":
      return (value.split(".")[1] ?? "").replace(/0+$/, "").length > bound;
    default:
      return false;
  }
}

function measureLength(value: string, type: TypeId | undefined): number {
  const local = type === undefined ? "" : localName(type);
  if (local === "hexBinary") return value.length / 2;
  if (local === "base64Binary") {
    const text = value.replace(/[\s=]/g, "");
    return Math.floor((text.length * 3) / 4);
  }
  return [...value].length;
}

/** Below, equal or above zero as a sorts before, with or after b; NaN, which breaks no bound, if they cannot be compared. */
export function compareValues(a: string, b: string): number {
  const exactA = readDecimal(a);
  const exactB = readDecimal(b);
  if (exactA !== undefined && exactB !== undefined) {
    const scale = Math.max(exactA.scale, exactB.scale);
    const left = exactA.digits * 10n ** BigInt(scale - exactA.scale);
    const right = exactB.digits * 10n ** BigInt(scale - exactB.scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const floatA = readFloat(a);
  const floatB = readFloat(b);
  if (floatA === floatB) return 0;
  if (!Number.isNaN(floatA) && !Number.isNaN(floatB)) return floatA < floatB ? -1 : 1;
  return readInstant(a) - readInstant(b);
}

/** Milliseconds of a date, a time or both; of a date or time alone, what is missing is the same for all. */
function readInstant(text: string): number {
  const [, date = "1972-01-01", time = "00:00:00", offset = ""] =
    /^(?:(-?\d{4,}-\d\d-\d\d)T?)?(\d\d:\d\d:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  return text === offset ? Number.NaN : Date.parse(`${date}T${time}${offset === "" ? "Z" : offset}`);
}

function readDecimal(text: string): { readonly digits: bigint; readonly scale: number } | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null || !/\d/.test(text)) return undefined;
  const fraction = match[3] ?? "";
  const digits = BigInt(`${match[2] ?? ""}${fraction}`);
  return { digits: match[1] === "-" ? -digits : digits, scale: fraction.length };
}

function readFloat(text: string): number {
  if (text === "INF") return Number.POSITIVE_INFINITY;
  if (text === "-INF") return Number.NEGATIVE_INFINITY;
  return /^[+-]?[\d.]+([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
