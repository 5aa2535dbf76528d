/** Facets at their boundaries, and in what holds other types: what is written is refused with what it breaks, and libxml2 says the same. */
import { expect, test } from "vitest";
import {
  type Facets,
  listOf,
  nillable,
  restricted,
  restrictedDate,
  restrictedDecimal,
  restrictedDuration,
  restrictedList,
  restrictedNumber,
  type SimpleType,
  SoapError,
  textUnion,
  unionOf,
  withDefault,
  XmlWriter,
  xsDate,
  xsDateTime,
  xsDecimal,
  xsDuration,
  xsInt,
  xsQName,
  xsString,
  xsToken,
} from "../../../runtime/index.js";
import { facetElement, restrictionOracle, typeOracle } from "../../plan/pattern-oracle.js";
import { facetRows } from "./facet-rows.js";

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

test.each(facetRows)("$base $facets", ({ base, facets, type, apart, ...row }) => {
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

test("a number is one of its enumerated values however it is written", () => {
  const rate = restrictedDecimal(xsDecimal, { enumeration: ["19.0"] });
  expect(["19", "19.00"].map((value) => rate.print(value))).toEqual(["19", "19.00"]);
  expect(() => rate.print("19.01")).toThrow("enumeration");
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
