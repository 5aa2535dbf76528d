/** Which facets the runtime can check of which values, and how the constant that checks them is written. */
import type { Facet } from "../model/types.js";
import { booleanDigit } from "./built-in-types.js";
import { quote } from "./quote.js";
import type { ConstantProperty } from "./sdk-plan.js";
import type { Restriction, ValueShape } from "./shapes.js";

/** Shapes that facets can be checked of. */
export type Restrictable = ValueShape & { readonly kind: "builtin" | "enum" | "list" };

/** A function of the runtime, the facets it checks, and how it takes a bound; undefined for a text that is no bound. */
interface Family {
  readonly factory: string;
  readonly facets: ReadonlySet<string>;
  readonly bound: (text: string) => string | undefined;
}

const bounds = ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"];
const lengths = ["length", "minLength", "maxLength"];

const number = "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)";
const integerText = /^([+-]?)0*(\d+)$/;
const decimalText = new RegExp(`^${number}$`);
const floatText = new RegExp(`^${number}(?:[eE][+-]?\\d+)?$`);
const dateText =
  /^(?:-?\d{4,}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d|--)?|---\d\d)?(?:(?:^|T)\d\d:\d\d:\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;
const durationText =
  /^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

function matching(pattern: RegExp): Family["bound"] {
  return (text) => (text !== "" && pattern.test(text) ? quote(text) : undefined);
}

/** An integer literal; one that a number cannot hold is no bound of small integers. */
function integerLiteral(suffix: "" | "n"): Family["bound"] {
  return (text) => {
    const [, sign = "", digits = ""] = integerText.exec(text) ?? [];
    if (digits === "" || (suffix === "" && digits.length > 15)) return undefined;
    return `${sign === "-" && digits !== "0" ? "-" : ""}${digits}${suffix}`;
  };
}

function floatLiteral(text: string): string | undefined {
  if (text === "INF") return "Number.POSITIVE_INFINITY";
  if (text === "-INF") return "Number.NEGATIVE_INFINITY";
  return floatText.test(text) ? String(Number(text)) : undefined;
}

function decimalLiteral(text: string): string | undefined {
  return decimalText.test(text) ? quote(text.replace(/^\+/, "")) : undefined;
}

const noBound: Family["bound"] = () => undefined;

const families = {
  text: family("restricted", [...lengths, "pattern", "enumeration"], noBound),
  word: family("restricted", ["pattern", "enumeration"], noBound),
  // The prefix of a qualified name is chosen when it is written, so its text means nothing before.
  name: family("restricted", ["enumeration"], noBound),
  list: family("restrictedList", [...lengths, "pattern", "enumeration"], noBound),
  binary: family("restrictedBinary", [...lengths, "pattern"], noBound),
  small: family("restrictedNumber", [...bounds, "totalDigits", "pattern", "enumeration"], integerLiteral("")),
  big: family("restrictedNumber", [...bounds, "totalDigits", "pattern", "enumeration"], integerLiteral("n")),
  double: family("restrictedNumber", [...bounds, "pattern", "enumeration"], floatLiteral),
  float: family("restrictedFloat", [...bounds, "pattern", "enumeration"], floatLiteral),
  decimal: family(
    "restrictedDecimal",
    [...bounds, "totalDigits", "fractionDigits", "pattern", "enumeration"],
    decimalLiteral,
  ),
  date: family("restrictedDate", [...bounds, "pattern", "enumeration"], matching(dateText)),
  duration: family("restrictedDuration", [...bounds, "pattern", "enumeration"], matching(durationText)),
} as const satisfies Record<string, Family>;

function family(factory: string, facets: readonly string[], bound: Family["bound"]): Family {
  return { factory, facets: new Set(facets), bound };
}

const smallIntegers = "xsByte xsShort xsInt xsUnsignedByte xsUnsignedShort xsUnsignedInt msChar";
const bigIntegers =
  "xsLong xsUnsignedLong xsInteger xsNonNegativeInteger xsPositiveInteger xsNonPositiveInteger xsNegativeInteger";
const dates = "xsDateTime xsDate xsTime xsGYear xsGYearMonth xsGMonth xsGMonthDay xsGDay";

/** By codec of the runtime; all others are text. */
const familyOfCodec: ReadonlyMap<string, Family> = new Map([
  ...smallIntegers.split(" ").map((codec) => [codec, families.small] as const),
  ...bigIntegers.split(" ").map((codec) => [codec, families.big] as const),
  ...dates.split(" ").map((codec) => [codec, families.date] as const),
  ["xsDouble", families.double],
  ["xsFloat", families.float],
  ["xsDecimal", families.decimal],
  ["xsDuration", families.duration],
  ["xsHexBinary", families.binary],
  ["xsBase64Binary", families.binary],
  ["xsQName", families.name],
  ["xsBoolean", families.word],
  // Which digit it is printed as is what its pattern says already.
  [booleanDigit.codec, family("restricted", [], noBound)],
]);

function familyOf(shape: Restrictable): Family {
  switch (shape.kind) {
    case "list":
      return families.list;
    case "enum":
      return families.text;
    case "builtin":
      return familyOfCodec.get(shape.codec) ?? families.text;
  }
}

/** Names of the facets that can be checked of values of this shape. */
export function facetsOf(shape: Restrictable): ReadonlySet<string> {
  return familyOf(shape).facets;
}

/** A bound, length or number of digits as code; undefined if its text is none for this shape. */
export function boundLiteral(shape: Restrictable, { name, value }: Facet): string | undefined {
  if (bounds.includes(name)) return familyOf(shape).bound(value);
  const digits = integerLiteral("")(value);
  return digits?.startsWith("-") === true ? undefined : digits;
}

/** A call of the runtime that adds checks to a codec. */
export interface RestrictionCall {
  readonly factory: string;
  /** The whole call on one line. */
  readonly text: string;
  readonly properties: readonly ConstantProperty[];
  /** What a constant that holds it may be called, without ending. */
  readonly hint: string;
}

/** The call that adds the facets to a codec. */
export function restrictionCall(
  shape: Restrictable,
  restriction: Restriction,
  codec: string,
): RestrictionCall {
  const { factory } = familyOf(shape);
  const properties = listProperties(shape, restriction);
  const object = properties.map(
    ({ name, value }) => `${name}: ${typeof value === "string" ? value : `[${value.join(", ")}]`}`,
  );
  return {
    factory,
    text: `${factory}(${codec}, { ${object.join(", ")} })`,
    properties,
    hint: restriction.hint,
  };
}

function listProperties(
  shape: Restrictable,
  { name, bounds: stated, patterns, enumeration }: Restriction,
): readonly ConstantProperty[] {
  const literals = [...stated].flatMap(([facet, value]): readonly ConstantProperty[] => {
    const literal = boundLiteral(shape, { name: facet, value });
    return literal === undefined ? [] : [{ name: facet, value: literal }];
  });
  const [first, ...others] = patterns.map((source) => `/${source}/u`);
  return [
    { name: "name", value: quote(name) },
    ...literals,
    ...(enumeration === undefined ? [] : [{ name: "enumeration", value: enumeration.map(quote) }]),
    ...(first === undefined
      ? []
      : [{ name: "pattern", value: others.length === 0 ? first : [first, ...others] }]),
  ];
}
