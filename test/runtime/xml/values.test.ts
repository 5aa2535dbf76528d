/** Values: lexical forms accepted and refused, ranges, and round trips. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { xsBase64Binary, xsHexBinary } from "../../../runtime/values/binary.js";
import { xsBoolean } from "../../../runtime/values/boolean.js";
import { XsDate, xsDate } from "../../../runtime/values/date.js";
import { xsDateTime } from "../../../runtime/values/date-time.js";
import { xsDecimal } from "../../../runtime/values/decimal.js";
import { xsDuration } from "../../../runtime/values/duration.js";
import { xsDouble, xsFloat } from "../../../runtime/values/floats.js";
import { xsGDay, xsGMonth, xsGMonthDay, xsGYear, xsGYearMonth } from "../../../runtime/values/gregorian.js";
import { msGuid } from "../../../runtime/values/guid.js";
import * as integers from "../../../runtime/values/integers.js";
import { xsQName } from "../../../runtime/values/qname.js";
import { restrictedDate } from "../../../runtime/values/restricted-calendar.js";
import { restrictedDecimal } from "../../../runtime/values/restricted-numbers.js";
import * as strings from "../../../runtime/values/strings.js";
import { xsTime } from "../../../runtime/values/time.js";
import type { SimpleType } from "../../../runtime/xml/codec.js";
import { enumeration, listOf, openEnumeration } from "../../../runtime/xml/simple-type.js";
import { readXml, thrownBy, writeXml } from "./sample-codecs.js";

interface Row {
  readonly type: SimpleType<unknown, never>;
  /** Lexical forms, and what they print as. */
  readonly good: Readonly<Record<string, string>>;
  readonly bad: readonly string[];
}

const same = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [text, text]));

const rows: readonly Row[] = [
  {
    type: xsBoolean,
    good: { true: "true", false: "false", "1": "true", "0": "false", " true\n": "true" },
    bad: ["TRUE", "yes", "", "2", "t rue"],
  },
  {
    type: integers.xsByte,
    good: { "-128": "-128", "127": "127", "+5": "5", "-0": "0", " 007 ": "7" },
    bad: ["128", "-129", "1.0", "1e1", "", "0x1", "- 1"],
  },
  { type: integers.xsShort, good: same("-32768", "32767"), bad: ["32768", "-32769"] },
  {
    type: integers.xsInt,
    good: same("-2147483648", "2147483647"),
    bad: ["2147483648", "-2147483649", "99999999999999999999", "1 1", "\u00a01"],
  },
  { type: integers.xsUnsignedByte, good: { ...same("0", "255"), "-0": "0" }, bad: ["256", "-1"] },
  { type: integers.xsUnsignedShort, good: same("0", "65535"), bad: ["65536", "-1"] },
  { type: integers.xsUnsignedInt, good: same("0", "4294967295"), bad: ["4294967296", "-1"] },
  { type: integers.msChar, good: same("0", "65535"), bad: ["65536", "a"] },
  {
    type: integers.xsLong,
    good: { ...same("-9223372036854775808", "9223372036854775807"), "+1": "1" },
    bad: ["9223372036854775808", "-9223372036854775809", "1.0", ""],
  },
  {
    type: integers.xsUnsignedLong,
    good: same("0", "18446744073709551615"),
    bad: ["18446744073709551616", "-1"],
  },
  {
    type: integers.xsInteger,
    good: same("-123456789012345678901234567890"),
    bad: ["1e3", "0x10", "0b1", ""],
  },
  { type: integers.xsNonNegativeInteger, good: same("0"), bad: ["-1"] },
  { type: integers.xsPositiveInteger, good: same("1"), bad: ["0"] },
  { type: integers.xsNonPositiveInteger, good: same("0"), bad: ["1"] },
  { type: integers.xsNegativeInteger, good: same("-1"), bad: ["0"] },
  {
    type: xsDouble,
    good: {
      INF: "INF",
      "+INF": "INF",
      "-INF": "-INF",
      NaN: "NaN",
      "-0": "-0",
      "1.50": "1.5",
      "1E3": "1000",
      "1e21": "1e+21",
      ".5": "0.5",
      "5.": "5",
    },
    bad: ["Infinity", "inf", "nan", "", ".", "1e", "1,5", "0x1"],
  },
  { type: xsFloat, good: { "1.1": "1.1", "1e39": "INF", "-1e39": "-INF" }, bad: ["x"] },
  {
    type: xsDecimal,
    good: {
      "12.50": "12.50",
      "+1": "1",
      "007": "7",
      ".5": "0.5",
      "5.": "5",
      "-.10": "-0.10",
      "-0": "-0",
      "0": "0",
      " 1 ": "1",
      "12345678901234567890.12345678901234567890": "12345678901234567890.12345678901234567890",
    },
    bad: ["", ".", "-", "1e3", "INF", "1,5", "1.2.3"],
  },
  {
    type: msGuid,
    good: same("6F9619ff-8b86-d011-b42d-00c04fc964ff"),
    bad: ["", "{6f9619ff-8b86-d011-b42d-00c04fc964ff}", "6f9619ff8b86d011b42d00c04fc964ff"],
  },
  {
    type: xsDateTime,
    good: {
      ...same(
        "2026-11-23T09:30:00",
        "2026-11-23T09:30:00.1234567+01:00",
        "0001-01-01T00:00:00Z",
        "-0001-02-29T00:00:00",
        "12026-01-01T24:00:00.000-14:00",
        "2000-02-29T00:00:00",
        "9999-12-31T23:59:59.9999999",
      ),
      "\n2026-11-23T09:30:00Z ": "2026-11-23T09:30:00Z",
    },
    bad: [
      "2026-11-23",
      "2026-11-23 09:30:00",
      "2026-13-01T00:00:00",
      "2026-00-01T00:00:00",
      "2026-04-31T00:00:00",
      "2026-02-29T00:00:00",
      "1900-02-29T00:00:00",
      "0000-01-01T00:00:00",
      "02026-01-01T00:00:00",
      "26-01-01T00:00:00",
      "2026-11-23T24:00:01",
      "2026-11-23T25:00:00",
      "2026-11-23T09:60:00",
      "2026-11-23T09:30:60",
      "2026-11-23T09:30",
      "2026-11-23T09:30:00.",
      "2026-11-23T09:30:00+14:01",
      "2026-11-23T09:30:00+1:00",
      "2026-11-23T09:30:00z",
      "2026-11-23T09:30:00Zx",
      "",
    ],
  },
  {
    type: xsDate,
    good: same("2026-11-23", "2026-11-23Z", "2026-11-23-05:00", "-2026-11-23"),
    bad: ["2026-11-31", "2026-1-1", "2026-11-23T", "2026/11/23"],
  },
  {
    type: xsTime,
    good: same("09:30:00", "24:00:00", "23:59:59.999+01:00"),
    bad: ["24:00:00.1", "9:30:00", "09:30", "09:30:00 Z"],
  },
  {
    type: xsDuration,
    good: same("P1Y2M3DT4H5M6.7S", "-P1D", "PT0S", "P0Y", "PT36H"),
    bad: ["P", "PT", "P1DT", "1D", "P-1D", "P1.5D", "PT1.S", "P1S", "P1M1Y"],
  },
  { type: xsGYear, good: same("2026", "-0044", "12026Z"), bad: ["26", "0000", "2026-"] },
  { type: xsGYearMonth, good: same("2026-11", "2026-11+02:00"), bad: ["2026-13", "2026"] },
  { type: xsGMonth, good: same("--11", "--11--", "--11Z", "--11-05:00"), bad: ["--13", "11", "-11"] },
  { type: xsGMonthDay, good: same("--02-29", "--12-31Z"), bad: ["--02-30", "--04-31", "--2-1"] },
  { type: xsGDay, good: same("---31", "---01+01:00"), bad: ["---32", "---00", "--1"] },
  { type: xsHexBinary, good: { "0aFf": "0AFF", "": "", " 00 ": "00" }, bad: ["0", "0g", "0 0"] },
  {
    type: xsBase64Binary,
    good: { "": "", "AA==": "AA==", " A A\r\n= = ": "AA==", "+/+/": "+/+/" },
    bad: ["A", "AA", "AAA", "AB==", "AAB=", "A===", "AA=A", "AA==AA==", "-_-_", "AAA*", "éAAA"],
  },
  { type: strings.xsString, good: same("", " a\tb\n"), bad: [] },
  { type: strings.xsNormalizedString, good: { " a\tb\n": " a b " }, bad: [] },
  { type: strings.xsToken, good: { " a\t b\n": "a b" }, bad: [] },
  { type: strings.xsAnyUri, good: { " urn:a ": "urn:a" }, bad: [] },
  { type: strings.xsLanguage, good: same("de-CH", "x-klingon"), bad: ["", "de_CH", "waytoolong1"] },
  { type: strings.xsName, good: same("a:b", ":a", "é-1"), bad: ["", "1a", "a b"] },
  { type: strings.xsNcName, good: same("a", "_1", "\u{10000}x"), bad: ["", "a:b", "-a", "a b"] },
  { type: strings.xsNmToken, good: same("1", "-a", "a:b", "."), bad: ["", "a b", "a/b"] },
  { type: xsQName, good: same("{urn:a}b", "b"), bad: ["", "{urn:a}", "a:b"] },
  { type: listOf(integers.xsInt), good: { "": "", " 1\n2  3 ": "1 2 3" }, bad: ["1 x", "1,2"] },
  {
    type: enumeration("Letter", ["A", "B c"]),
    good: { A: "A", "B c": "B c", " A ": "A" },
    bad: ["", "a", "C"],
  },
  { type: openEnumeration("Letter", ["A"]), good: { A: "A", C: "C" }, bad: [] },
  {
    type: enumeration("Rate", ["19.0", "-0.50", "7"], xsDecimal),
    good: { "19.0": "19.0", "19": "19.0", " +19.00 ": "19.0", "-0.5": "-0.50", "7.0": "7" },
    bad: ["", "19.01", "70", "190", "x"],
  },
  { type: enumeration("Zero", ["0.0"], xsDecimal), good: { "0": "0.0", "-0.00": "0.0" }, bad: ["0.1"] },
  { type: enumeration("Size", ["02"], integers.xsInt), good: { "2": "02", "+2": "02" }, bad: ["20"] },
  { type: enumeration("Yes", ["true"], xsBoolean), good: { "1": "true" }, bad: ["0", "yes"] },
  { type: openEnumeration("Rate", ["19.0"], xsDecimal), good: { "19.00": "19.0", x: "x" }, bad: [] },
];

describe("lexical forms", () => {
  for (const { type, good, bad } of rows) {
    it(type.name, () => {
      for (const [text, printed] of Object.entries(good)) {
        const value = type.parse(text);
        expect(type.print(value as never), text).toBe(printed);
        expect(type.parse(printed), text).toEqual(value);
      }
      for (const text of bad) {
        const error = thrownBy(() => type.parse(text));
        expect(SoapError.is(error) ? error.kind : error, JSON.stringify(text)).toBe("invalid-value");
      }
    });
  }
});

describe("in elements", () => {
  for (const { type, good, bad } of rows.filter((row) => row.type.parseIn === undefined)) {
    it(type.name, () => {
      for (const text of Object.keys(good)) {
        const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
        const value = readXml(`<a>${escaped}</a>`, type);
        expect(value, text).toEqual(type.parse(text));
        expect(readXml(writeXml("", "a", type, value as never), type), text).toEqual(value);
      }
      for (const text of bad) {
        const error = thrownBy(() => readXml(`<a>${text}</a>`, type));
        expect(error, JSON.stringify(text)).toMatchObject({ kind: "invalid-value", path: "a" });
      }
    });
  }
});

describe("values that a type does not have", () => {
  const wrong: readonly (readonly [SimpleType<unknown, never>, ...unknown[]])[] = [
    [integers.xsInt, 1.5, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY, "1", 1n, true],
    [integers.xsUnsignedByte, -1, 256],
    [integers.xsLong, 2n ** 63n, 1, "1"],
    [integers.xsPositiveInteger, 0n],
    [xsDouble, "1", 1n],
    [xsFloat, 1e39, -1e300],
    [xsDecimal, 1, "1e3", "x"],
    [xsBoolean, 1, "true"],
    [strings.xsString, 1, {}],
    [strings.xsNcName, "a b", 1],
    [xsBase64Binary, "AA==", [1]],
    [xsHexBinary, "00"],
    [xsDateTime, new Date(Number.NaN), "yesterday", 5, XsDate.parse("2026-11-23")],
    [xsDate, new Date(Number.NaN), "2026-02-30"],
    [xsTime, new Date(), "9"],
    [xsQName, "a", { namespace: "", local: "a b" }],
    [listOf(strings.xsString), ["a b"], [""], "a"],
    [enumeration("Letter", ["A"]), "B", 1],
    [openEnumeration("Letter", ["A"]), 1],
  ];
  for (const [type, ...values] of wrong) {
    it(type.name, () => {
      for (const value of values) {
        expect(
          thrownBy(() => type.print(value as never)),
          String(value),
        ).toMatchObject({ kind: "encode" });
        expect(
          thrownBy(() => writeXml("", "a", type, value as never)),
          String(value),
        ).toMatchObject({ kind: "encode", path: "a" });
      }
    });
  }
  it("are not shown", () => {
    const error = thrownBy(() => writeXml("", "a", integers.xsInt, "s3cret" as never));
    expect(String(error)).not.toContain("s3cret");
  });
});

it.each([
  [xsDecimal, 1.5, "xs:decimal (a string), got a value of type number"],
  [integers.xsLong, 12, "xs:long (a bigint), got a value of type number"],
  [xsBase64Binary, "aGk=", "xs:base64Binary (a Uint8Array), got a value of type string"],
  [xsDate, "tomorrow", 'xs:date (a Date, or a string such as "2026-02-28"), got a value of type string'],
  [
    xsDateTime,
    5,
    'xs:dateTime (a Date, or a string such as "2026-02-28T23:59:59Z"), got a value of type number',
  ],
])("%o says what it takes instead of %j", (type, value, words) => {
  const loose = type as unknown as SimpleType<unknown, unknown>;
  expect(String(thrownBy(() => writeXml("urn:x", "a", loose, value)))).toContain(`a: expected ${words}`);
  expect(String(thrownBy(() => loose.print(value)))).toContain(`expected ${words}`);
});

it("takes no longer for long runs of zeros than for other digits", () => {
  const zeros = "0".repeat(400_000);
  const small = `1.${zeros}1`;
  const isSmall = restrictedDecimal(xsDecimal, { fractionDigits: 2, maxInclusive: small });
  expect(thrownBy(() => xsDecimal.parse(`${zeros}x`))).toMatchObject({ kind: "invalid-value" });
  expect(thrownBy(() => isSmall.print(small))).toMatchObject({ kind: "encode" });
  const soon = restrictedDate(xsTime, { maxInclusive: "12:00:00" });
  expect(soon.print(`11:00:00.${zeros}1`)).toHaveLength(zeros.length + 10);
});

describe("round trips through an element", () => {
  const check = <T>(type: SimpleType<T, never>, values: fc.Arbitrary<T>): void => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readXml(writeXml("urn:x", "a", type, value as never), type)).toEqual(value);
      }),
      { seed: 2, numRuns: 1000 },
    );
  };
  const xmlText = fc
    .string({ unit: "binary", maxLength: 40 })
    .filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));
  it("strings", () =>
    check(strings.xsString, fc.oneof(xmlText, fc.stringMatching(/^[&<>\]\r\n\t a]{0,12}$/))));
  it("doubles", () => check(xsDouble, fc.double()));
  it("small doubles", () =>
    check(
      xsDouble,
      fc.integer({ min: -999999999, max: 999999999 }).map((n) => n / 1000),
    ));
  it("ints", () => check(integers.xsInt, fc.integer({ min: -2147483648, max: 2147483647 })));
  it("longs", () => check(integers.xsLong, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })));
  it("integers", () => check(integers.xsInteger, fc.bigInt()));
  it("base64", () => check(xsBase64Binary, fc.uint8Array({ maxLength: 300 })));
  it("hex", () => check(xsHexBinary, fc.uint8Array({ maxLength: 100 })));
  it("lists", () => check(listOf(strings.xsToken), fc.array(fc.stringMatching(/^[a-z&<]{1,5}$/))));
});
