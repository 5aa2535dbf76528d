/** Facets where they may stand, and where they may not: none is read over without a word. */
import { expect, test } from "vitest";
import { readText } from "./read-text.js";

function read(type: string) {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">${type}</xs:schema>`;
  const { types, reported } = readText({ "a.xsd": text });
  const facets = types.flatMap((one) => (one.kind === "alias" ? one.facets : []));
  return {
    facets: facets.map(({ name, value }) => `${name} ${value}`),
    reported: reported.map((line) => line.slice(0, line.indexOf(">") + 1)),
  };
}

const simple = (content: string): string =>
  `<xs:simpleType name="A"><xs:restriction base="xs:string">${content}</xs:restriction></xs:simpleType>`;
const complex = (wrapper: string, derivation: string, base: string, content: string): string =>
  `<xs:complexType name="B"><xs:${wrapper}><xs:${derivation} base="${base}">${content}</xs:${derivation}></xs:${wrapper}></xs:complexType>`;
const withText = `<xs:complexType name="C"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent></xs:complexType>`;
const maxLength = '<xs:maxLength value="3"/>';
const misspelt = '<xs:maxlength value="3"/>';

test.each([
  ["a simple type", simple(misspelt)],
  ["simple content", withText + complex("simpleContent", "restriction", "t:C", misspelt)],
  ["an extension", complex("simpleContent", "extension", "xs:string", misspelt)],
])("one that is misspelt is told once: in %s", (_, type) => {
  expect(read(type)).toEqual({ facets: [], reported: ["xsd/misplaced <maxlength>"] });
});

test.each([
  ["an extension of text", complex("simpleContent", "extension", "xs:string", maxLength)],
  ["a restriction of elements", complex("complexContent", "restriction", "xs:anyType", maxLength)],
  ["a type without derivation", `<xs:complexType name="B">${maxLength}</xs:complexType>`],
])("one that restricts nothing is told: in %s", (_, type) => {
  expect(read(type)).toEqual({ facets: [], reported: ["xsd/misplaced <maxLength>"] });
});

test("one of simple content whose base is a simple type is kept, though the base should be complex", () => {
  expect(read(complex("simpleContent", "restriction", "xs:string", maxLength))).toEqual({
    facets: ["maxLength 3"],
    reported: [],
  });
});

test.each([
  ["preserve", " a \t b "],
  ["replace", " a   b "],
  ["collapse", "a b"],
])("values of an enumeration of text with whiteSpace %s are the text that is read", (space, value) => {
  const base = simple(`<xs:whiteSpace value="${space}"/>`);
  const listed = simple('<xs:enumeration value=" a &#9; b "/>')
    .replace('"A"', '"E"')
    .replace("xs:string", "t:A");
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">${base}${listed}</xs:schema>`;
  const [found] = readText({ "a.xsd": text }).types.flatMap((one) => (one.kind === "enum" ? one.values : []));
  expect(found?.value).toBe(value);
});

test("values of an enumeration of xs:normalizedString keep their blanks", () => {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${simple('<xs:enumeration value="a  b"/>').replace("xs:string", "xs:normalizedString")}</xs:schema>`;
  expect(readText({ "a.xsd": text }).types).toMatchObject([{ values: [{ value: "a  b" }] }]);
});

test("a list is enumerated by its items, whatever it says of white space", () => {
  const listed = simple('<xs:whiteSpace value="collapse"/><xs:enumeration value="a b"/>').replace(
    "xs:string",
    "t:L",
  );
  const list = '<xs:simpleType name="L"><xs:list itemType="xs:string"/></xs:simpleType>';
  expect(read(list + listed).facets).toEqual(["whiteSpace collapse", "enumeration a b"]);
});

test("names of an enumeration are in the namespaces that are in scope, without prefix in none by default", () => {
  const named = (scope: string): string =>
    simple(`<xs:enumeration${scope} value="a"/><xs:enumeration value=" t:b "/>`).replace(
      "xs:string",
      "xs:QName",
    );
  expect(read(named("")).facets).toEqual(["enumeration a", "enumeration {urn:t}b"]);
  expect(read(named(' xmlns="urn:d"')).facets).toEqual(["enumeration {urn:d}a", "enumeration {urn:t}b"]);
});
