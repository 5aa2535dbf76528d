/** Constants, variables and aliases that only one file has keep out of the way of what the contract names. */
import { afterAll, expect, test } from "vitest";
import { buildPiece, Workshop } from "../hazards/workshop.js";

const imported = `<x:schema targetNamespace="urn:other" xmlns:x="http://www.w3.org/2001/XMLSchema">
  <x:attribute name="level" type="x:int"/><x:attribute name="ns2" type="x:int"/></x:schema>`;
const ask = `<x:element name="ask"><x:complexType><x:sequence>
  <x:element name="shape" type="t:Shape"/><x:element name="types" type="t:ShapeTypes"/><x:element name="choice" type="t:Any"/><x:element name="thing" type="t:Thing"/>
</x:sequence><x:attribute name="ns2" type="x:int"/><x:attribute name="ns3" type="x:string"/><x:attribute ref="o:level" use="required"/></x:complexType></x:element>`;
const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t" xmlns:o="urn:other"
  xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"><types>${imported}<x:schema targetNamespace="urn:t" elementFormDefault="qualified">
  <x:import namespace="urn:other"/>
  <x:complexType name="Shape"><x:sequence><x:element name="n" type="x:int"/></x:sequence></x:complexType>
  <x:complexType name="Circle"><x:complexContent><x:extension base="t:Shape"><x:sequence><x:element name="r" type="x:int"/></x:sequence></x:extension></x:complexContent></x:complexType>
  <x:complexType name="ShapeTypes"><x:sequence><x:element name="shapes" type="t:Shape" maxOccurs="unbounded"/><x:element name="n" type="x:int"/></x:sequence></x:complexType>
  <x:complexType name="Thing"><x:sequence><x:element name="n" type="x:int"/></x:sequence></x:complexType>
  <x:complexType name="Thing2"><x:complexContent><x:extension base="t:Thing"/></x:complexContent></x:complexType>
  <x:group name="Thing"><x:choice><x:element name="thing" type="t:Thing"/><x:element name="other" type="x:int"/></x:choice></x:group>
  <x:complexType name="Any"><x:sequence><x:group ref="t:Thing"/><x:element name="first" type="x:int"/></x:sequence></x:complexType>
  <x:complexType name="ArrayOfHeader"><x:sequence><x:element name="Header" type="x:string" minOccurs="0" maxOccurs="unbounded"/></x:sequence></x:complexType>
  <x:element name="ArrayOfHeader" type="t:ArrayOfHeader"/>
  <x:complexType name="session"><x:sequence><x:element name="id" type="x:int"/></x:sequence></x:complexType>
  <x:element name="session"><x:complexType><x:sequence><x:element name="inner" type="t:session"/><x:element name="deep"><x:complexType><x:sequence><x:element name="m" type="x:int"/><x:element name="p" type="x:int"/></x:sequence></x:complexType></x:element></x:sequence></x:complexType></x:element>
  ${ask}</x:schema></types>
  <message name="ask"><part name="body" element="t:ask"/><part name="h" element="t:ArrayOfHeader"/><part name="k" element="t:session"/></message>
  <portType name="P"><operation name="ask"><input message="t:ask"/></operation></portType>
  <binding name="P" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="ask"><s:operation soapAction=""/>
    <input><s:body use="literal" parts="body"/><s:header message="t:ask" part="h" use="literal"/><s:header message="t:ask" part="k" use="literal"/></input></operation></binding>
  <service name="S"><port name="P" binding="t:P"><s:address location="http://shop/"/></port></service></definitions>`;

const workshop = new Workshop();
afterAll(() => workshop.remove());

test("in files of one declaration and of all", async () => {
  for (const layout of ["split", "grouped"] as const) {
    const { files, diagnostics } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }], { layout });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    workshop.add(layout, files);
    // An element without a named type is no part of a type that happens to be called like it.
    const session = [...files.values()].find((file) => file.includes("export class Session"));
    expect(session).not.toContain("SessionSession");
    expect(session).toContain("export class SessionElement ");
  }
  expect(workshop.compile()).toEqual([]);
  await workshop.transpile();
  workshop.write("load.js", 'await import("./split/index.js"); await import("./grouped/index.js");\n');
  expect(() => workshop.run("load.js")).not.toThrow();
}, 60_000);
