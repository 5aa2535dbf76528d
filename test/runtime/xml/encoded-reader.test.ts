/** Accessors of encoded answers that a server puts into a namespace: read where they can mean but one thing. */
import { expect, test } from "vitest";
import type { SoapError } from "../../../runtime/errors.js";
import { xsBase64Binary } from "../../../runtime/values/binary.js";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsString } from "../../../runtime/values/strings.js";
import type { SimpleType } from "../../../runtime/xml/codec.js";
import { EncodedReader } from "../../../runtime/xml/encoded-reader.js";
import { resultName, xmlNames } from "../../../runtime/xml/names.js";
import { XmlReader } from "../../../runtime/xml/reader.js";

const reader = { encoded: EncodedReader, literal: XmlReader };

/** The numbers that children are, by the names of a table, and what was skipped. */
function readNumbers(
  xml: string,
  names: ReturnType<typeof xmlNames>,
  use: keyof typeof reader = "encoded",
): readonly unknown[] {
  const seen: unknown[] = [];
  const reading = new reader[use](xml, { onUnknown: ({ name }) => seen.push(name) });
  reading.openRoot();
  for (let at = reading.field(names, 0); at >= 0; at = reading.field(names, at + 1)) {
    seen.push([names.names[at]?.local, xsInt.read(reading)]);
  }
  reading.end();
  return seen;
}

const table = (): ReturnType<typeof xmlNames> => xmlNames("", "a", "b");

test.each([
  ["a default namespace", '<r xmlns="urn:d"><a>1</a><b>2</b></r>'],
  ["a prefix", '<d:r xmlns:d="urn:d"><d:b>2</d:b><d:a>1</d:a></d:r>'],
  ["no namespace", '<d:r xmlns:d="urn:d"><a>1</a><b>2</b></d:r>'],
  ["a namespace for some alone", '<d:r xmlns:d="urn:d"><d:a>1</d:a><b>2</b></d:r>'],
])("accessors with %s", (_, xml) => {
  const names = table();
  for (let again = 0; again < 3; again++) {
    expect(readNumbers(xml, names)).toEqual(
      expect.arrayContaining([
        ["a", 1],
        ["b", 2],
      ]),
    );
  }
});

test("a literal message means what it says", () => {
  const xml = '<r xmlns="urn:d"><a>1</a><b>2</b></r>';
  expect(readNumbers(xml, table(), "literal")).toEqual(["{urn:d}a", "{urn:d}b"]);
});

test("what an encoded answer says of a name means nothing to what is read later", () => {
  const xml = '<d:r xmlns:d="urn:d"><d:a>1</d:a></d:r>';
  const names = table();
  expect(readNumbers(xml, names)).toEqual([["a", 1]]);
  expect(readNumbers(xml, names, "literal")).toEqual(["{urn:d}a"]);
  const around = (name: string): string => `<${name} xmlns:d="urn:d" xmlns:x="urn:x"><d:a>1</d:a></${name}>`;
  expect(readNumbers(around("d:r"), names)).toEqual([["a", 1]]);
  expect(readNumbers(around("x:r"), names)).toEqual(["{urn:d}a"]);
});

test.each([
  ["of another namespace than the element around it", '<x:a xmlns:x="urn:x">1</x:a>', table(), "{urn:x}a"],
  ["that the contract has twice", "<d:a>1</d:a>", xmlNames("", "a", "{urn:x}a"), "{urn:d}a"],
  ["that the contract has in a namespace", "<d:a>1</d:a>", xmlNames("urn:x", "a"), "{urn:d}a"],
])("an accessor %s is unknown", (_, accessor, names, unknown) => {
  expect(readNumbers(`<d:r xmlns:d="urn:d">${accessor}</d:r>`, names)).toEqual([unknown]);
});

test.each([
  '<d:r xmlns:d="urn:d"><d:a>1</d:a><a>2</a></d:r>',
  '<d:r xmlns:d="urn:d"><a>2</a><d:a>1</d:a></d:r>',
  '<d:r xmlns:d="urn:d"><d:a>1</d:a><b>3</b><a>2</a></d:r>',
])("a name with a namespace and without one is refused: %s", (xml) => {
  let error: SoapError | undefined;
  try {
    readNumbers(xml, table());
  } catch (thrown) {
    error = thrown as SoapError;
  }
  expect(error).toMatchObject({ kind: "unexpected-element", path: "r/a" });
});

test("what one element has does not count for the next", () => {
  const xml = '<rows><d:r xmlns:d="urn:d"><d:a>1</d:a></d:r><d:r xmlns:d="urn:d"><a>2</a></d:r></rows>';
  const reading = new EncodedReader(xml);
  const rows = xmlNames("urn:d", "r");
  const names = table();
  const seen: number[] = [];
  reading.openRoot();
  while (reading.field(rows, 0) >= 0)
    for (let at = reading.field(names, 0); at >= 0; at = reading.field(names, at + 1))
      seen.push(xsInt.read(reading));
  expect(seen).toEqual([1, 2]);
});

const types =
  'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"';

/** Text and bytes that the one child of an element is. */
function readAs<T>(type: SimpleType<T>, child: string, use: keyof typeof reader = "encoded"): T {
  const reading = new reader[use](`<r ${types}>${child}</r>`);
  reading.openRoot();
  reading.field(xmlNames("", "a"), 0);
  return type.read(reading);
}

test.each([
  ["x:base64Binary", "w7w8Jj4=", "ü<&>"],
  ["e:base64", " 8J+T\npg== ", "\u{1f4e6}"],
  ["x:base64Binary", "", ""],
  ["x:string", "w7w=", "w7w="],
  ["e:string", "w7w=", "w7w="],
  ["r:base64Binary", "w7w=", "w7w="],
])("text that says it is %s", (type, written, expected) => {
  const child = `<a xmlns:r="urn:r" i:type="${type}">${written}</a>`;
  expect(readAs(xsString, child)).toBe(expected);
  expect(readAs(xsString, child, "literal")).toBe(written.replace("\\n", "\n"));
});

test("text that says it is base64 and is none, or is not of UTF-8, is no text", () => {
  for (const written of ["w7w", "6Q==", "ü"]) {
    const read = (): string => readAs(xsString, `<a i:type="x:base64Binary">${written}</a>`);
    expect(read).toThrow(/a: expected base64 of text in UTF-8, found/);
  }
});

test("bytes are bytes", () => {
  expect(readAs(xsBase64Binary, '<a i:type="x:base64Binary">6Q==</a>')).toEqual(Uint8Array.of(0xe9));
  expect(() => readAs(xsBase64Binary, '<a i:type="x:base64Binary">6Q</a>')).toThrow(
    /expected xs:base64Binary/,
  );
});

test("what comes after the result is it only under its name", () => {
  const sum = resultName("", "sum");
  const read = (children: string): readonly unknown[] => readNumbers(`<r xmlns="urn:d">${children}</r>`, sum);
  expect(read("<ok>1</ok><status>2</status><ok>3</ok>")).toEqual([["sum", 1], "{urn:d}status", "{urn:d}ok"]);
  expect(read('<sum xmlns="">1</sum><x>2</x>')).toEqual([["sum", 1], "{urn:d}x"]);
  expect(read('<status>2</status><sum xmlns="">1</sum>')).toEqual([
    ["sum", 2],
    ["sum", 1],
  ]);
});

test("the result of a call is known by its place", () => {
  expect(readNumbers('<r xmlns="urn:d"><s-gensym6>1</s-gensym6></r>', resultName("", "sum"))).toEqual([
    ["sum", 1],
  ]);
});
