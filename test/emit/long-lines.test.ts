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
