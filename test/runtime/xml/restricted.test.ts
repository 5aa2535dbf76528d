/** Facets by type, at their boundaries: what is written is refused with what it breaks, and libxml2 says the same. */
import { expect, test } from "vitest";
import {
  type Facets,
  listOf,
  nillable,
  restricted,
  restrictedBinary,
  restrictedDate,
  restrictedDecimal,
  restrictedDuration,
  restrictedFloat,
  restrictedList,
  restrictedNumber,
  type SimpleType,
  SoapError,
  textUnion,
  unionOf,
  withDefault,
  XmlWriter,
  xsAnyUri,
  xsBase64Binary,
  xsBoolean,
  xsDate,
  xsDateTime,
  xsDecimal,
  xsDouble,
  xsDuration,
  xsFloat,
  xsGDay,
  xsGMonth,
  xsGMonthDay,
  xsGYear,
  xsGYearMonth,
  xsHexBinary,
  xsInt,
  xsInteger,
  xsLong,
  xsQName,
  xsString,
  xsTime,
  xsToken,
} from "../../../runtime/index.js";
import { facetElement, restrictionOracle, typeOracle } from "../../plan/pattern-oracle.js";

/** Whether the type writes the text that one of its values is read from. */
function writes(type: SimpleType<unknown, never>, text: string): boolean {
  const writer = new XmlWriter();
  try {
    // What a type reads, it takes too.
    writer.element("", "v", type, type.parse(text) as never);
    return true;
  } catch (error) {
    if (SoapError.is(error) && error.kind === "encode") return false;
    throw error;
  }
}

interface Row {
  readonly base: string;
  readonly facets: Readonly<Record<string, string>>;
  readonly type: SimpleType<unknown, never>;
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** Texts that libxml2 is not asked of, and why. */
  readonly apart?: { readonly texts: readonly string[]; readonly because: string };
}

const bytes = (length: number): string => Buffer.alloc(length).toString("base64");

const table: readonly Row[] = [
  {
    base: "string",
    facets: { length: "2" },
    type: restricted(xsString, { length: 2 }),
    in: ["ab", "😀é", "  "],
    out: ["", "a", "abc", "😀"],
  },
  {
    base: "string",
    facets: { minLength: "2" },
    type: restricted(xsString, { minLength: 2 }),
    in: ["ab", "abc", "😀😀"],
    out: ["", "a", "😀"],
  },
  {
    base: "string",
    facets: { maxLength: "2" },
    type: restricted(xsString, { maxLength: 2 }),
    in: ["", "ab", "😀😀", "&<"],
    out: ["abc", "😀😀😀", "&<>"],
  },
  {
    base: "string",
    facets: { maxLength: "0" },
    type: restricted(xsString, { maxLength: 0 }),
    in: [""],
    out: ["a"],
  },
  {
    base: "token",
    facets: { maxLength: "3" },
    type: restricted(xsToken, { maxLength: 3 }),
    in: ["  abc  ", "a  b"],
    out: ["abcd", "a b c"],
  },
  {
    base: "anyURI",
    facets: { maxLength: "5" },
    type: restricted(xsAnyUri, { maxLength: 5 }),
    in: ["urn:a"],
    out: ["urn:ab"],
  },
  {
    base: "string",
    facets: { pattern: "[A-Z]&[a-z]" },
    type: restricted(xsString, { pattern: /^[A-Z]&[a-z]$/u }),
    in: ["A&a"],
    out: ["A&amp;a", "a&a", "A&a "],
  },
  {
    base: "boolean",
    facets: { pattern: "true" },
    type: restricted(xsBoolean, { pattern: /^true$/u }),
    in: ["true"],
    out: ["false"],
  },
  {
    base: "hexBinary",
    facets: { length: "2" },
    type: restrictedBinary(xsHexBinary, { length: 2 }),
    in: ["00FF"],
    out: ["", "00", "00FF00"],
  },
  {
    base: "hexBinary",
    facets: { maxLength: "1" },
    type: restrictedBinary(xsHexBinary, { maxLength: 1 }),
    in: ["", "AB"],
    out: ["ABCD"],
  },
  {
    base: "base64Binary",
    facets: { length: "4" },
    type: restrictedBinary(xsBase64Binary, { length: 4 }),
    in: [bytes(4)],
    out: [bytes(3), bytes(5), ""],
  },
  {
    base: "base64Binary",
    facets: { minLength: "1" },
    type: restrictedBinary(xsBase64Binary, { minLength: 1 }),
    in: [bytes(1)],
    out: [""],
  },
  {
    base: "int",
    facets: { minInclusive: "-5", maxInclusive: "5" },
    type: restrictedNumber(xsInt, { minInclusive: -5, maxInclusive: 5 }),
    in: ["-5", "0", "5"],
    out: ["-6", "6"],
  },
  {
    base: "int",
    facets: { minExclusive: "-5", maxExclusive: "5" },
    type: restrictedNumber(xsInt, { minExclusive: -5, maxExclusive: 5 }),
    in: ["-4", "4"],
    out: ["-5", "5"],
  },
  {
    base: "int",
    facets: { totalDigits: "3" },
    type: restrictedNumber(xsInt, { totalDigits: 3 }),
    in: ["0", "-999", "999"],
    out: ["1000", "-1000"],
  },
  {
    base: "int",
    facets: { pattern: "\\d{2}" },
    type: restrictedNumber(xsInt, { pattern: /^\p{Nd}{2}$/u }),
    in: ["10"],
    out: ["9", "-10"],
  },
  {
    base: "long",
    facets: { maxInclusive: "9223372036854775806" },
    type: restrictedNumber(xsLong, { maxInclusive: 9223372036854775806n }),
    in: ["9223372036854775806"],
    out: ["9223372036854775807"],
  },
  {
    base: "integer",
    facets: { minExclusive: "9007199254740993" },
    type: restrictedNumber(xsInteger, { minExclusive: 9007199254740993n }),
    in: ["9007199254740994"],
    out: ["9007199254740993", "9007199254740992", "-1"],
  },
  {
    base: "integer",
    facets: { totalDigits: "18" },
    type: restrictedNumber(xsInteger, { totalDigits: 18 }),
    in: ["-999999999999999999"],
    out: ["1000000000000000000"],
  },
  {
    base: "decimal",
    facets: { minInclusive: "0.1", maxExclusive: "100" },
    type: restrictedDecimal(xsDecimal, { minInclusive: "0.1", maxExclusive: "100" }),
    in: ["0.1", "0.10", "00.100", "99.9999999999999999"],
    out: ["0.0999999999999999999", "100", "100.00", "-1", "0"],
  },
  {
    base: "decimal",
    facets: { minExclusive: "-2.50", maxInclusive: "-.5" },
    type: restrictedDecimal(xsDecimal, { minExclusive: "-2.50", maxInclusive: "-.5" }),
    in: ["-2.49", "-0.5", "-.50", "-2"],
    out: ["-2.5", "-2.500", "-10", "-0.49", "0", "-0.0"],
  },
  {
    base: "decimal",
    facets: { maxInclusive: "0" },
    type: restrictedDecimal(xsDecimal, { maxInclusive: "0" }),
    in: ["-0.0", "0", "-5"],
    out: ["0.1", "1"],
  },
  {
    base: "decimal",
    facets: { totalDigits: "4" },
    type: restrictedDecimal(xsDecimal, { totalDigits: 4 }),
    in: ["0", "12.34", "012.340", "0.1234", "-1234"],
    out: ["12345", "1.2345", "0.12345"],
  },
  {
    base: "decimal",
    facets: { fractionDigits: "2" },
    type: restrictedDecimal(xsDecimal, { fractionDigits: 2 }),
    in: ["1", "1.23", "1.2300"],
    out: ["1.234", "0.001"],
  },
  {
    base: "double",
    facets: { minInclusive: "0", maxExclusive: "1e3" },
    type: restrictedNumber(xsDouble, { minInclusive: 0, maxExclusive: 1e3 }),
    in: ["0", "-0", "999.9"],
    out: ["-1e-9", "1000", "INF", "-INF", "NaN"],
  },
  {
    base: "float",
    facets: { maxInclusive: "0.1" },
    type: restrictedFloat(xsFloat, { maxInclusive: 0.1 }),
    in: ["0.1", "0.100000001", "-INF"],
    out: ["0.11", "INF", "NaN"],
  },
  {
    base: "dateTime",
    facets: { minInclusive: "2026-03-01T00:00:00Z" },
    type: restrictedDate(xsDateTime, { minInclusive: "2026-03-01T00:00:00Z" }),
    in: [
      "2026-03-01T00:00:00Z",
      "2026-03-01T02:00:00+02:00",
      "2026-02-28T24:00:00Z",
      "2026-03-01T00:00:00.001Z",
      "2026-03-01T15:00:00",
      "9999-12-31T23:59:59Z",
    ],
    out: [
      "2026-02-28T23:59:59.999Z",
      "2026-03-01T01:59:59+02:00",
      "2026-02-28T09:59:59",
      "-0044-03-15T00:00:00Z",
    ],
    apart: { texts: ["2026-02-28T24:00:00Z"], because: "it does not carry hour 24 into the next day" },
  },
  {
    base: "dateTime",
    facets: { maxExclusive: "2026-03-01T00:00:00.5Z" },
    type: restrictedDate(xsDateTime, { maxExclusive: "2026-03-01T00:00:00.5Z" }),
    in: ["2026-03-01T00:00:00.49Z"],
    out: ["2026-03-01T00:00:00.50Z", "2026-03-01T00:00:01Z"],
  },
  {
    base: "date",
    facets: { minInclusive: "2024-02-29", maxInclusive: "2024-03-31" },
    type: restrictedDate(xsDate, { minInclusive: "2024-02-29", maxInclusive: "2024-03-31" }),
    in: ["2024-02-29", "2024-03-31"],
    out: ["2024-02-28", "2024-04-01", "2023-12-31"],
  },
  {
    base: "date",
    facets: { minInclusive: "-0001-12-31Z" },
    type: restrictedDate(xsDate, { minInclusive: "-0001-12-31Z" }),
    in: ["0001-01-01Z", "-0001-12-31Z"],
    out: ["-0001-12-30Z", "-0002-12-31Z"],
  },
  {
    base: "time",
    facets: { minInclusive: "08:30:00", maxExclusive: "17:00:00" },
    type: restrictedDate(xsTime, { minInclusive: "08:30:00", maxExclusive: "17:00:00" }),
    in: ["08:30:00", "16:59:59.999"],
    out: ["08:29:59", "17:00:00", "00:00:00"],
  },
  {
    base: "gYear",
    facets: { maxInclusive: "2026" },
    type: restrictedDate(xsGYear, { maxInclusive: "2026" }),
    in: ["2026", "-0001"],
    out: ["2027", "12026"],
  },
  {
    base: "gYearMonth",
    facets: { minExclusive: "2026-11" },
    type: restrictedDate(xsGYearMonth, { minExclusive: "2026-11" }),
    in: ["2026-12", "2027-01"],
    out: ["2026-11", "2025-12"],
  },
  {
    base: "gMonth",
    facets: { minInclusive: "--04" },
    type: restrictedDate(xsGMonth, { minInclusive: "--04" }),
    in: ["--04", "--12"],
    out: ["--03"],
  },
  {
    base: "gMonthDay",
    facets: { maxInclusive: "--02-29" },
    type: restrictedDate(xsGMonthDay, { maxInclusive: "--02-29" }),
    in: ["--02-29", "--01-31"],
    out: ["--03-01"],
  },
  {
    base: "gDay",
    facets: { maxExclusive: "---15" },
    type: restrictedDate(xsGDay, { maxExclusive: "---15" }),
    in: ["---14"],
    out: ["---15", "---31"],
  },
  {
    base: "duration",
    facets: { minInclusive: "PT1H", maxInclusive: "P1Y" },
    type: restrictedDuration(xsDuration, { minInclusive: "PT1H", maxInclusive: "P1Y" }),
    in: ["PT1H", "PT60M", "P12M", "P364D"],
    out: ["PT59M59.9S", "P13M", "P367D", "-PT2H"],
  },
  {
    base: "string",
    facets: { enumeration: "a b" },
    type: restricted(xsString, { enumeration: ["a b"] }),
    in: ["a b"],
    out: ["a  b", "a", ""],
  },
  {
    base: "decimal",
    facets: { enumeration: "1.50" },
    type: restrictedDecimal(xsDecimal, { enumeration: ["1.50"] }),
    in: ["1.50", "01.50"],
    out: ["1.51"],
  },
];

test.each(table)("$base $facets", ({ base, facets, type, apart, ...row }) => {
  expect(row.in.filter((text) => !writes(type, text))).toEqual([]);
  expect(row.out.filter((text) => writes(type, text))).toEqual([]);
  const elements = Object.entries(facets).map(([name, value]) => facetElement(name, value));
  const oracle = restrictionOracle(base, elements.join(""));
  if (oracle === undefined) throw new Error("libxml2 refuses the schema");
  const isAsked = (text: string): boolean => apart?.texts.includes(text) !== true;
  const differing = [
    ...row.in.filter((text) => isAsked(text) && !oracle.accepts(text)),
    ...row.out.filter((text) => isAsked(text) && oracle.accepts(text)),
  ];
  oracle.dispose();
  expect(differing).toEqual([]);
});

/** Between these the order is open; to the letter a bound that does not hold is broken, but what is not certain passes. */
test.each([
  [restrictedDate(xsDateTime, { minInclusive: "2026-03-01T00:00:00Z" }), "2026-02-28T10:00:00"],
  [restrictedDate(xsDateTime, { maxInclusive: "2026-03-01T00:00:00Z" }), "2026-03-01T14:00:00"],
  [restrictedDate(xsDate, { maxInclusive: "2026-03-01" }), "2026-03-01-12:00"],
  [restrictedDuration(xsDuration, { maxInclusive: "P1M" }), "P30D"],
  [restrictedDuration(xsDuration, { minInclusive: "P30D" }), "P1M"],
] as const)("what has no order with a bound does not break it", (type, text) => {
  expect(writes(type, text)).toBe(true);
});

test.each([
  [restrictedDuration(xsDuration, { maxInclusive: "P1M" }), "P32D"],
  [restrictedDuration(xsDuration, { minExclusive: "PT1S" }), "PT0.999999999999999999999S"],
  [restrictedDate(xsDate, { maxInclusive: "2026-03-01" }), "2026-03-03Z"],
] as const)("what is certainly outside is refused", (type, text) => {
  expect(writes(type, text)).toBe(false);
});

const shortItems = listOf(restricted(xsToken, { name: "Item", maxLength: 2 }));

test("a list counts items, its items keep their own facets, and its pattern sees all of it", () => {
  const type = restrictedList(shortItems, { minLength: 1, maxLength: 2, pattern: /^[a-z ]*$/u });
  const oracle = typeOracle(
    '<xs:restriction><xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:token"><xs:maxLength value="2"/></xs:restriction></xs:simpleType></xs:list></xs:simpleType><xs:minLength value="1"/><xs:maxLength value="2"/><xs:pattern value="[a-z ]*"/></xs:restriction>',
  );
  for (const text of ["a", "ab cd", " a  b ", "", "a b c", "abc", "a B"]) {
    expect(writes(type, text), text).toBe(oracle?.accepts(text));
  }
  oracle?.dispose();
});

test("a list is one of its enumerated values whatever the spaces between", () => {
  const type = restrictedList(listOf(xsInt), { enumeration: ["1  2", "3"] });
  expect(["1 2", "3"].filter((text) => !writes(type, text))).toEqual([]);
  expect(["2 1", "1", ""].filter((text) => writes(type, text))).toEqual([]);
});

const limit = unionOf(
  "Limit",
  restrictedNumber(xsInt, { name: "Count", maxInclusive: 9 }),
  restricted(xsToken, { name: "Word", pattern: /^[a-z]+$/u }),
);

test("a value of a union fits one member with its facets", () => {
  expect(limit.print(9)).toBe("9");
  expect(limit.print("abc")).toBe("abc");
  expect(() => limit.print(10)).toThrow("maxInclusive 9 of Count");
  expect(() => limit.print("10")).toThrow("pattern [a-z]+ of Word");
});

test("a member that comes later takes what the first does not allow", () => {
  const moment = unionOf("Moment", restrictedDate(xsDate, { minInclusive: "2026-01-01" }), xsDateTime);
  const noon = new Date("2020-01-01T12:00:00Z");
  expect(moment.print(noon)).toBe("2020-01-01T12:00:00Z");
  expect(String(moment.from(noon))).toBe("2020-01-01T12:00:00Z");
});

test("what was read is kept although it breaks facets", () => {
  const moment = unionOf("Moment", restrictedDate(xsDate, { minInclusive: "2026-01-01" }));
  expect(String(moment.from(moment.parse("2020-01-01")))).toBe("2020-01-01");
  const type = restricted(xsString, { maxLength: 1 });
  expect(type.parse("long")).toBe("long");
  expect(type.from("long")).toBe("long");
});

test("text of a union is that of one member", () => {
  const type = textUnion("Reference", xsString, restricted(xsString, { maxLength: 2 }), xsInt);
  expect(["ab", "12345"].filter((text) => !writes(type, text))).toEqual([]);
  expect(() => type.print("abc")).toThrow("is no value of a member of Reference");
});

test("a qualified name is enumerated by what it stands for", () => {
  const type = restricted(xsQName, { name: "Kind", enumeration: ["{urn:a}b"] });
  const writer = new XmlWriter({ prefixes: { p: "urn:a" } });
  writer.element("", "v", type, { namespace: "urn:a", local: "b" });
  expect(writer.toString()).toContain(">p:b<");
  expect(() => type.print({ namespace: "urn:b", local: "b" })).toThrow("enumeration");
});

test("nil and default are around the facets, not before them", () => {
  const type = restricted(xsString, { name: "Name", minLength: 2 });
  const writer = new XmlWriter();
  writer.element("", "v", nillable(type), null);
  expect(writer.toString()).toContain("nil");
  expect(() => withDefault(type, "abc").print("a")).toThrow("minLength 2 of Name");
});

function messageOf(run: (writer: XmlWriter) => void, secrets: readonly string[] = []): string {
  const writer = new XmlWriter({ secrets });
  writer.start("", "order");
  try {
    run(writer);
  } catch (error) {
    if (SoapError.is(error)) return `${error.kind} ${error.path} ${error.message}`;
    throw error;
  }
  return "";
}

test("errors have the path and the value of elements, attributes and items, but no secret one", () => {
  const facets: Facets & { readonly maxLength: number } = { name: "Code", maxLength: 2 };
  const type = restricted(xsString, facets);
  const problem = "has 3 characters, which breaks maxLength 2 of Code";
  expect(messageOf((xml) => xml.element("", "code", type, "abc"))).toBe(
    `encode order/code order/code: "abc" ${problem}`,
  );
  expect(messageOf((xml) => xml.attribute("", "code", type, "abc"))).toBe(
    `encode order/@code order/@code: "abc" ${problem}`,
  );
  expect(messageOf((xml) => xml.element("", "codes", listOf(type), ["a", "abc"]))).toBe(
    `encode order/codes order/codes: "abc" ${problem}`,
  );
  const hidden = `a value (not shown) ${problem}`;
  expect(messageOf((xml) => xml.element("", "code", type, "abc"), ["code"])).toBe(
    `encode order/code order/code: ${hidden}`,
  );
  expect(messageOf((xml) => xml.attribute("", "code", type, "abc"), ["code"])).toBe(
    `encode order/@code order/@code: ${hidden}`,
  );
  expect(messageOf((xml) => xml.element("", "codes", listOf(type), ["abc"]), ["order"])).toBe(
    `encode order/codes order/codes: ${hidden}`,
  );
  expect(messageOf((xml) => xml.element("", "Password", type, "abc"))).toContain(hidden);
  expect(messageOf((xml) => xml.element("", "code", type, "x".repeat(100)))).toContain(
    `"${"x".repeat(39)}…" has 100`,
  );
});

test("the fast way is kept, and refuses nothing by itself", () => {
  const type = restricted(xsString, { maxLength: 3 });
  expect(type.textOf?.("a&b")).toBe("a&amp;b");
  expect(type.textOf?.("abcd")).toBeUndefined();
  expect(restrictedNumber(xsInt, { maxInclusive: 3 }).textOf?.(3)).toBe("3");
});

test("all patterns of several steps have to match", () => {
  const type = restricted(xsString, { pattern: [/^[a-z]*$/u, /^.{2}$/u] });
  expect(writes(type, "ab")).toBe(true);
  expect(["abc", "A1"].filter((text) => writes(type, text))).toEqual([]);
});
