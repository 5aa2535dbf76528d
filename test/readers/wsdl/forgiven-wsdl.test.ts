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
