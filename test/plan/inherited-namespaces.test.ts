/** A class names the namespaces of what it reads and writes itself, inherited attributes too, and no others. */
import { afterAll, expect, test } from "vitest";
import { buildPiece, Workshop } from "../hazards/workshop.js";

const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" xmlns:o="urn:other" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"><types>
  <x:schema targetNamespace="urn:other" elementFormDefault="qualified"><x:attribute name="mark" type="x:string"/>
    <x:complexType name="Base"><x:sequence><x:element name="inner" type="x:string"/></x:sequence><x:attribute ref="o:mark"/></x:complexType>
    <x:complexType name="Text"><x:simpleContent><x:extension base="x:string"><x:attribute ref="o:mark"/></x:extension></x:simpleContent></x:complexType>
    <x:complexType name="Plain"><x:sequence><x:element name="inner" type="x:string"/></x:sequence></x:complexType></x:schema>
  <x:schema targetNamespace="urn:t" elementFormDefault="qualified"><x:import namespace="urn:other"/>
    <x:complexType name="Marked"><x:complexContent><x:extension base="o:Base"><x:sequence><x:element name="own" type="x:string"/></x:sequence></x:extension></x:complexContent></x:complexType>
    <x:complexType name="Owning"><x:complexContent><x:extension base="o:Plain"><x:sequence><x:element name="own" type="x:string"/></x:sequence><x:attribute name="key" type="x:string"/></x:extension></x:complexContent></x:complexType>
    <x:complexType name="MarkedText"><x:simpleContent><x:extension base="o:Text"><x:attribute name="own" type="x:string"/></x:extension></x:simpleContent></x:complexType>
    <x:complexType name="Unmarked"><x:complexContent><x:extension base="o:Plain"><x:sequence><x:element name="own" type="x:string"/></x:sequence></x:extension></x:complexContent></x:complexType>
    <x:element name="ask"><x:complexType><x:sequence><x:element name="a" type="t:Marked"/><x:element name="b" type="t:MarkedText"/>
      <x:element name="c" type="t:Unmarked"/><x:element name="d" type="t:Owning"/></x:sequence></x:complexType></x:element></x:schema></types>
  <message name="m"><part name="body" element="t:ask"/></message>
  <portType name="P"><operation name="ask"><input message="t:m"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="ask"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation></binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;

const workshop = new Workshop();
afterAll(() => workshop.remove());

test("compiles, with no constant that nothing uses", async () => {
  const { files } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }]);
  expect(files.get("types/marked.ts")).toContain('"urn:other"');
  expect(files.get("types/marked-text.ts")).toContain('"urn:other"');
  workshop.add("sdk", files);
  expect(workshop.compile()).toEqual([]);
}, 60_000);
