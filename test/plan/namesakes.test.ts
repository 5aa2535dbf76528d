/** Operations of one name stay apart: the same port type in two services, and an array type that holds itself. */
import { afterAll, expect, test } from "vitest";
import { buildPiece, Workshop } from "../hazards/workshop.js";

const service = (name: string): string =>
  `<service name="${name}"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service>`;
const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"><types><x:schema targetNamespace="urn:t">
    <x:complexType name="Nest"><x:sequence><x:element name="inner" type="t:Nest" minOccurs="0" maxOccurs="unbounded"/></x:sequence></x:complexType>
    <x:element name="ask"><x:complexType><x:sequence><x:element name="nest" type="t:Nest"/></x:sequence></x:complexType></x:element></x:schema></types>
  <message name="m"><part name="body" element="t:ask"/></message>
  <portType name="P"><operation name="ask"><input message="t:m"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="ask"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation></binding>
  ${service("One")}${service("Two")}</definitions>`;

const workshop = new Workshop();
afterAll(() => workshop.remove());

test("and what is made of them compiles", async () => {
  const { files } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }]);
  expect([...files.keys()].filter((path) => path.startsWith("operations/"))).toHaveLength(2);
  expect(files.get("client.ts")).toContain("OneClient");
  expect(files.get("client.ts")).toContain("TwoClient");
  workshop.add("sdk", files);
  expect(workshop.compile()).toEqual([]);
}, 60_000);
