/** Elements beside wildcards, and types of SOAP encoding. */
import { describe, expect, test } from "vitest";
import { readText } from "./read-text.js";
import { spellings } from "./spellings.js";

describe.each(Object.entries(spellings))("with prefix %s", (_name, spell) => {
  const read = (body: string) => readText({ "a.xsd": spell(body) });
  const sequence = (name: string, content: string): string =>
    `<xs:complexType name="${name}"><xs:sequence>${content}</xs:sequence></xs:complexType>`;
  const a = (occurs = ""): string => `<xs:element name="a" type="xs:int" ${occurs}/>`;
  const extending = `<xs:complexType name="B"><xs:complexContent><xs:extension base="t:A"><xs:sequence>${a()}
    </xs:sequence></xs:extension></xs:complexContent></xs:complexType>`;

  test.each([
    ["an optional element before it", sequence("A", `${a('minOccurs="0"')}<xs:any/>`)],
    ["an element that repeats before it", sequence("A", `${a('maxOccurs="3"')}<xs:any/>`)],
    ["an element after an optional one", sequence("A", `<xs:any minOccurs="0"/>${a()}`)],
    ["an optional group", sequence("A", `<xs:sequence minOccurs="0">${a()}</xs:sequence><xs:any/>`)],
    ["a choice", sequence("A", `<xs:choice>${a()}<xs:any/></xs:choice>`)],
    [
      "a repeated sequence",
      `<xs:complexType name="A"><xs:sequence maxOccurs="2">${a()}<xs:any minOccurs="0"/></xs:sequence></xs:complexType>`,
    ],
    ["an extension", sequence("A", '<xs:any minOccurs="0"/>') + extending],
  ])("xs:any may be mistaken: %s", (_case, body) => {
    expect(read(body).reported).toEqual([expect.stringMatching(/^xsd\/ambiguous-wildcard .*"a"/)]);
  });

  test.each([
    ["a required element before it", sequence("A", `${a()}<xs:any minOccurs="0"/>`)],
    ["only other namespaces", sequence("A", `${a('minOccurs="0"')}<xs:any namespace="##other"/>`)],
    ["a required one between", sequence("A", `${a('minOccurs="0"')}${a()}<xs:any/>`)],
  ])("xs:any cannot be mistaken: %s", (_case, body) => {
    expect(read(body).reported).toEqual([]);
  });

  test("an array with wsdl:arrayType has items; soapenc:Array by itself is raw XML", () => {
    const encoding = "http://schemas.xmlsoap.org/soap/encoding/";
    const { types, elements, reported } = read(
      `<xs:complexType name="Ints" xmlns:enc="${encoding}"><xs:complexContent><xs:restriction base="enc:Array">
         <xs:attribute ref="enc:arrayType" w:arrayType="xs:int[][,]" xmlns:w="http://schemas.xmlsoap.org/wsdl/"/>
       </xs:restriction></xs:complexContent></xs:complexType>
       <xs:element name="any" type="enc:Array" xmlns:enc="${encoding}"/>`,
    );
    expect(types.map(({ kind }) => kind)).toEqual(["array", "array"]);
    expect(types[0]).toMatchObject({ id: "{urn:t}Ints", item: "{urn:t}Ints/~item", dimensions: 2 });
    expect(elements[0]?.type).toMatch(/\}anyType$/);
    expect(reported).toEqual([expect.stringMatching(/^xsd\/untyped-encoding/)]);
  });
});
