/** What WSDLs of others get wrong, and a reader bears: it is told where it changes anything. */
import { expect, test } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import type { Contract } from "../../../generator/model/contract.js";
import { readWsdl } from "../../../generator/readers/wsdl/read-wsdl.js";
import { createDocument } from "../../../generator/source/contract-documents.js";
import { readXml } from "../../../generator/source/xml/read-xml.js";

const xsd = "http://www.w3.org/2001/XMLSchema";

function read(body: string): { readonly contract: Contract; readonly reported: readonly string[] } {
  const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:v="urn:vendor" xmlns:t="urn:t" xmlns:xsd="${xsd}" name="Shop" targetNamespace="urn:t">${body}</definitions>`;
  const diagnostics = new DiagnosticCollector();
  const { root } = readXml(text);
  if (!root) throw new Error("not well-formed");
  const documents = new Map([["shop.wsdl", createDocument("shop.wsdl", text, root, new Map())]]);
  const contract = readWsdl(documents, ["shop.wsdl"], () => undefined, diagnostics);
  return { contract, reported: diagnostics.all().map(({ code, message }) => `${code} ${message}`) };
}

const part = (facts: string) => read(`<message name="m"><part name="p" ${facts}/></message>`);

test("a vendor's binding element beside that of SOAP does not hide it", () => {
  const { contract } =
    read(`<portType name="P"/><binding name="B" type="t:P"><v:binding preferredEncoding="UTF-8"/>
    <soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/></binding>`);
  expect(contract.bindings).toMatchObject([{ name: "{urn:t}B", protocol: "soap11" }]);
});

test("a vendor's address and operation beside those of SOAP do not hide them", () => {
  const { contract } =
    read(`<message name="m"/><portType name="P"><operation name="o"><input message="t:m"/></operation></portType>
    <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="o"><v:operation/><soap:operation soapAction="urn:o" style="rpc"/><input><soap:body use="literal" namespace="urn:t"/></input></operation></binding>
    <service name="S"><port name="P" binding="t:B"><v:address location="v:1"/><soap:address location="http://shop/"/></port></service>`);
  expect(contract.bindings[0]?.operations).toMatchObject([{ action: "urn:o", style: "rpc" }]);
  expect(contract.services[0]?.ports).toMatchObject([{ address: "http://shop/" }]);
});

test("a header's part is resolved as that of a body: own names without prefix, types under lost prefixes", () => {
  const header = (part: string) => `<soap:header message="t:m" part="${part}" use="literal"/>`;
  const { contract } =
    read(`<types><xsd:schema targetNamespace="urn:t"><xsd:element name="ticket" type="xsd:string"/></xsd:schema></types>
    <message name="m"><part name="a" element="ticket"/><part name="b" type="lost:int"/><part name="c" element="xsd:date"/></message>
    <message name="n"/><portType name="P"><operation name="o"><input message="t:n"/></operation></portType>
    <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="o">
    <soap:operation soapAction=""/><input>${["a", "b", "c"].map(header).join("")}<soap:body use="literal"/></input></operation></binding>`);
  expect(contract.bindings[0]?.operations[0]?.input?.headers).toMatchObject([
    { element: "{urn:t}ticket" },
    { element: "b", type: `{${xsd}}int` },
    { element: "c", type: `{${xsd}}date` },
  ]);
});

test("a part whose element is a type of XML Schema has that type", () => {
  const { contract, reported } = part('element="xsd:int"');
  expect(contract.messages[0]?.parts).toMatchObject([{ name: "p", type: `{${xsd}}int` }]);
  expect(contract.messages[0]?.parts[0]).not.toHaveProperty("element");
  expect(reported).toEqual([expect.stringMatching(/^wsdl\/part-content .*"xsd:int" as its element/)]);
});

test("a part whose type has a prefix that nobody declared has the type of XML Schema", () => {
  const { contract, reported } = part('type="lost:string"');
  expect(contract.messages[0]?.parts).toMatchObject([{ type: `{${xsd}}string` }]);
  expect(reported).toEqual([expect.stringMatching(/^wsdl\/wrong-namespace The prefix of "lost:string"/)]);
});

test("a part of a type of SOAP encoding is read as that of XML Schema, and says the other", () => {
  const { contract } = part('xmlns:enc="http://schemas.xmlsoap.org/soap/encoding/" type="enc:int"');
  const typeSaid = "{http://schemas.xmlsoap.org/soap/encoding/}int";
  expect(contract.messages[0]?.parts).toMatchObject([{ type: `{${xsd}}int`, typeSaid }]);
});

test("a part whose type no schema has stays unresolved", () => {
  expect(part('type="t:string"').reported).toEqual([expect.stringMatching(/^wsdl\/unresolved-part/)]);
});

test("a definition in no namespace is read over, and told", () => {
  const { contract, reported } = read(`<message xmlns="" name="m"/>`);
  expect(contract.messages).toEqual([]);
  expect(reported).toEqual([expect.stringMatching(/^wsdl\/wrong-namespace <message> is in no namespace/)]);
});
