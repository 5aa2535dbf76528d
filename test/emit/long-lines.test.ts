/** Code with long texts in it compiles, and is formatted and without faults for Biome. */
import { afterAll, expect, test } from "vitest";
import { buildPiece, Workshop } from "../hazards/workshop.js";

const shop = new Workshop();
afterAll(() => shop.remove());

/** Has what would end a call, a conditional and a list, were it code. */
const long =
  "Aaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb[(]bbbbbbbbbb, ccccccccccccccccccccc[)] ? ddddddddd : eeeeeeeee";

const wsdl = `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:${"long:".repeat(22)}" targetNamespace="urn:${"long:".repeat(22)}">
  <w:types><xs:schema targetNamespace="urn:${"long:".repeat(22)}" elementFormDefault="qualified">
    <xs:simpleType name="Pattern"><xs:restriction base="xs:string"><xs:pattern value="${long}"/><xs:maxLength value="500"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Name"><xs:restriction base="xs:string"><xs:pattern value="[\\-.]\\i[\\-a]"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Listed"><xs:restriction base="xs:string"><xs:enumeration value="${long}"/></xs:restriction></xs:simpleType>
    <xs:element name="Go"><xs:complexType><xs:sequence>
      <xs:element name="pattern" type="t:Pattern"/><xs:element name="name" type="t:Name"/><xs:element name="listed" type="t:Listed"/>
      <xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:element name="first" type="xs:int"/><xs:choice minOccurs="0"><xs:element name="second" type="xs:int"/><xs:element name="third" type="xs:int"/></xs:choice></xs:sequence>
    </xs:sequence></xs:complexType></xs:element>
  </xs:schema></w:types>
  <w:message name="m"><w:part name="p" element="t:Go"/></w:message>
  <w:portType name="P"><w:operation name="Go"><w:input message="t:m"/><w:output message="t:m"/></w:operation></w:portType>
  <w:binding name="B" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <w:operation name="Go"><s:operation soapAction=""/><w:input><s:body use="literal"/></w:input><w:output><s:body use="literal"/></w:output></w:operation></w:binding>
  <w:service name="S"><w:port name="Q" binding="t:B"><s:address location="http://here/"/></w:port></w:service>
</w:definitions>`;

test("nothing is broken inside of a text, and nothing is left to format", async () => {
  const { files, diagnostics } = await buildPiece([{ path: "a.wsdl", text: wsdl, kind: "wsdl" }], {
    facets: "checked",
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  shop.add("long", files);
  expect(shop.compile()).toEqual([]);
  expect(shop.lint()).toBe("");
}, 60_000);

/** Types and members whose names leave no room beside them. */
const wide = (name: string): string => name.padEnd(46, "Abcdefghij");
const fault = (at: number): string => wide(`Fault${at}`);
const attributes = [1, 2, 3]
  .map((at) => `<xs:attribute name="${wide(`attribute${at}`).slice(0, 34)}" type="xs:int"/>`)
  .join("");
const wideWsdl = `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:a.rather.long.name.of.a.service" targetNamespace="urn:a.rather.long.name.of.a.service">
  <w:types><xs:schema targetNamespace="urn:a.rather.long.name.of.a.service" elementFormDefault="qualified">
    <xs:complexType name="${wide("Priced")}"><xs:sequence><xs:element name="n" type="xs:int"/></xs:sequence>${attributes}<xs:anyAttribute/></xs:complexType>
    <xs:complexType name="Outer"><xs:sequence>
      <xs:element name="${wide("many")}" type="t:${wide("Priced")}" minOccurs="0" maxOccurs="unbounded"/><xs:element name="${wide("list").slice(0, 40)}"><xs:complexType><xs:sequence>
      <xs:element name="row" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType>
    <xs:element name="Go"><xs:complexType><xs:sequence>
      <xs:element name="price" type="t:${wide("Priced")}" nillable="true" minOccurs="0"/>
      <xs:element name="prices" type="t:${wide("Priced")}" nillable="true" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="GoResponse"><xs:complexType><xs:sequence>
      <xs:element name="prices" type="t:${wide("Priced")}" nillable="true" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
    <xs:simpleType name="${wide("Kind")}"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>
    <xs:element name="Get"><xs:complexType><xs:sequence><xs:element name="kind" type="t:${wide("Kind")}"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="GetResponse"><xs:complexType><xs:sequence>
      <xs:element name="outer" type="t:Outer"/><xs:element name="price" type="t:${wide("Priced")}" nillable="true" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>
    ${[1, 2, 3].map((at) => `<xs:element name="${fault(at)}" type="xs:string"/>`).join("")}
  </xs:schema></w:types>
  ${["Go", "GoResponse", "Get", "GetResponse", fault(1), fault(2), fault(3)].map((name) => `<w:message name="${name}"><w:part name="p" element="t:${name}"/></w:message>`).join("")}
  <w:portType name="P">${["Go", "Get"].map((name) => `<w:operation name="${name}"><w:input message="t:${name}"/><w:output message="t:${name}Response"/>${[1, 2, 3].map((at) => `<w:fault name="f${at}" message="t:${fault(at)}"/>`).join("")}</w:operation>`).join("")}</w:portType>
  <w:binding name="B" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>${["Go", "Get"].map((name) => `<w:operation name="${name}"><s:operation soapAction=""/><w:input><s:body use="literal"/></w:input><w:output><s:body use="literal"/></w:output></w:operation>`).join("")}</w:binding>
  <w:service name="S"><w:port name="Q" binding="t:B"><s:address location="http://here/"/></w:port></w:service>
</w:definitions>`;

test.each([
  { layout: "split", enums: "closed" },
  { layout: "grouped", enums: "open" },
] as const)(
  "wide types, imports and lists are formatted as emitted, %j",
  async (options) => {
    const { files, diagnostics } = await buildPiece(
      [{ path: "a.wsdl", text: wideWsdl, kind: "wsdl" }],
      options,
    );
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const text = [...files.values()].join("\n");
    // Each of the ways to break is there.
    for (const broken of [
      "Promise<\n",
      "[] =\n",
      " (\n",
      "otherAttributes([\n",
      "xml.nil",
      "path: [\n",
      "faults: [\n",
    ])
      expect(text).toContain(broken);
    const wider = new Workshop();
    wider.add("wide", files);
    try {
      expect(wider.lint()).toBe("");
      expect(wider.compile()).toEqual([]);
    } finally {
      wider.remove();
    }
  },
  60_000,
);
