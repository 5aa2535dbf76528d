/** Names that can mean but one thing, though the schema does not say it by the letter. */
import { describe, expect, test } from "vitest";
import { readText } from "./read-text.js";

const schema = (body: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns:t="urn:t">${body}</xs:schema>`;
const typeOf = (name: string, more = ""): readonly [string | undefined, readonly string[]] => {
  const { elements, reported } = readText({
    "a.xsd": schema(`<xs:element name="e" type="${name}"/>${more}`),
  });
  return [elements.find((one) => one.name === "{urn:t}e")?.type, reported];
};

describe("a name without what binds it", () => {
  test("is a type of XML Schema where the schema has none of that name", () => {
    expect(typeOf("float")).toEqual([
      "{http://www.w3.org/2001/XMLSchema}float",
      [expect.stringMatching(/^xsd\/unqualified-reference "float" .* type of XML Schema/)],
    ]);
  });

  test("is not of WSDL, whose namespace is the default one around an inline schema", () => {
    const text = schema(`<xs:element name="e" type="float"/>`).replace(
      "<xs:schema",
      '<xs:schema xmlns="http://schemas.xmlsoap.org/wsdl/"',
    );
    const { elements, reported } = readText({ "a.xsd": text });
    expect(elements[0]?.type).toBe("{http://www.w3.org/2001/XMLSchema}float");
    expect(reported).toEqual([expect.stringMatching(/^xsd\/unqualified-reference "float"/)]);
  });

  test("is the schema's own type first", () => {
    expect(typeOf("time", `<xs:complexType name="time"/>`)).toEqual([
      "{urn:t}time",
      [expect.stringMatching(/^xsd\/unqualified-reference "time" .* own namespace/)],
    ]);
  });

  test("is a type of XML Schema under a prefix that nobody declared", () => {
    expect(typeOf("lost:int")).toEqual([
      "{http://www.w3.org/2001/XMLSchema}int",
      [expect.stringMatching(/^xsd\/undeclared-prefix The prefix "lost"/)],
    ]);
  });

  test("stays unresolved where nothing has that name", () => {
    expect(typeOf("lost:Parcel")).toEqual([
      "{urn:t}Parcel",
      [expect.stringMatching(/^xsd\/undeclared-prefix/), expect.stringMatching(/^xsd\/unresolved/)],
    ]);
  });

  test("is not looked for in XML Schema if its prefix is bound elsewhere", () => {
    expect(typeOf("t:int")[1]).toEqual([expect.stringMatching(/^xsd\/unresolved/)]);
  });
});

test("elements that stand in a type without a model group are a sequence, and are told", () => {
  const { types, reported } = readText({
    "a.xsd": schema(
      `<xs:complexType name="A"><xs:element name="b" type="xs:int"/><xs:attribute name="c" type="xs:int"/></xs:complexType>`,
    ),
  });
  expect(types[0]).toMatchObject({
    content: { compositor: "sequence", particles: [{ name: "b" }] },
    attributes: [{ name: "c" }],
  });
  expect(reported).toEqual([
    expect.stringMatching(/^xsd\/misplaced <element> stands in <complexType> without/),
  ]);
});

test("an element beside a model group is read over", () => {
  const { types, reported } = readText({
    "a.xsd": schema(
      `<xs:complexType name="A"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence><xs:element name="b" type="xs:int"/></xs:complexType>`,
    ),
  });
  expect(types[0]).toMatchObject({ content: { particles: [{ name: "a" }] } });
  expect(reported).toEqual([expect.stringMatching(/^xsd\/misplaced <element> may not stand/)]);
});
