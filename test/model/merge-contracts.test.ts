/** A WSDL and operation pages of one service are one contract: what only one of them has is kept. */
import { expect, test } from "vitest";
import type { ElementParticle } from "../../generator/model/types.js";
import { buildPiece, modelOf } from "../hazards/workshop.js";

const namespace = "http://example.org/till";

const wsdl = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="${namespace}" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">
  <types><x:schema targetNamespace="${namespace}" elementFormDefault="qualified">
    <x:element name="Pay"><x:complexType><x:sequence>
      <x:element name="amount" type="x:decimal"/><x:element name="note" type="x:string" minOccurs="0"/>
    </x:sequence></x:complexType></x:element>
    <x:element name="PayResponse"><x:complexType><x:sequence>
      <x:element name="PayResult" type="x:int"/>
    </x:sequence></x:complexType></x:element>
  </x:schema></types>
  <message name="PaySoapIn"><part name="parameters" element="t:Pay"/></message>
  <message name="PaySoapOut"><part name="parameters" element="t:PayResponse"/></message>
  <portType name="TillPort"><operation name="Pay"><input message="t:PaySoapIn"/><output message="t:PaySoapOut"/></operation></portType>
  <binding name="TillBinding" type="t:TillPort"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="Pay"><soap:operation soapAction="${namespace}/Pay"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation>
  </binding>
  <service name="Till"><port name="TillSoap" binding="t:TillBinding"><soap:address location="http://till/"/></port></service>
</definitions>`;

function page(operation: string, request: string, response: string): string {
  const envelope = (inner: string): string => `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
${inner}
  </soap:Body>
</soap:Envelope>`;
  return `Till

${operation}

SOAP 1.1

POST /Till.asmx HTTP/1.1
Content-Type: text/xml; charset=utf-8
Content-Length: length
SOAPAction: "${namespace}/${operation}"

${envelope(`    <${operation} xmlns="${namespace}">\n${request}\n    </${operation}>`)}
HTTP/1.1 200 OK
Content-Type: text/xml; charset=utf-8
Content-Length: length

${envelope(`    <${operation}Response xmlns="${namespace}">\n${response}\n    </${operation}Response>`)}
`;
}

const pay = page(
  "Pay",
  "      <amount>string</amount>\n      <currency>string</currency>\n      <note>string</note>",
  "      <PayResult>int</PayResult>",
);
const refund = page("Refund", "      <number>int</number>", "      <RefundResult>boolean</RefundResult>");
const files = [
  { path: "till.wsdl", text: wsdl, kind: "wsdl" },
  { path: "pay.txt", text: pay, kind: "text" },
  { path: "refund.txt", text: refund, kind: "text" },
  { path: "notes.txt", text: "Ask Jo about the till.", kind: "text" },
] as const;

function membersOf(contract: ReturnType<typeof modelOf>, element: string): readonly ElementParticle[] {
  const declared = contract.elements.find(({ name }) => name === `{${namespace}}${element}`);
  const type = contract.types.find(({ id }) => id === declared?.type);
  const content = type?.kind === "struct" ? type.content : undefined;
  return content?.kind === "group"
    ? content.particles.flatMap((one) => (one.kind === "element" ? [one] : []))
    : [];
}

function show(members: readonly ElementParticle[]): string {
  return members
    .map(({ name, type, occurs }) => `${name.replace(/.*}/, "")} ${type.replace(/.*}/, "")} ${occurs.min}`)
    .join(", ");
}

test("operations of both are operations of one client", async () => {
  const { built, diagnostics } = await buildPiece(files);
  const contract = modelOf(files);
  expect(contract.portTypes.map(({ name }) => name)).toEqual([`{${namespace}}TillPort`]);
  expect(contract.portTypes[0]?.operations.map(({ name }) => name)).toEqual(["Pay", "Refund"]);
  expect([...(built?.files.keys() ?? [])]).toContain("operations/refund.ts");
  expect(built?.files.get("client.ts")).toMatch(/class TillClient[\s\S]*pay\([\s\S]*refund\(/);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the address and the types of the WSDL count; a member of the page alone is optional, in its place", () => {
  const contract = modelOf(files);
  expect(contract.services[0]?.ports.map(({ name, address }) => [name, address])).toEqual([
    ["TillSoap", "http://till/"],
  ]);
  expect(show(membersOf(contract, "Pay"))).toBe("amount decimal 1, currency string 0, note string 0");
  const currency = membersOf(contract, "Pay")[1];
  expect(currency?.origin.assumed).toContainEqual({ fact: "occurs", because: "one-source-only" });
});

test("a contradiction is reported with both places", async () => {
  const { diagnostics } = await buildPiece(files);
  const found = diagnostics.filter(({ code }) => code === "model/contradiction");
  expect(found.map(({ message, span, related }) => [message, span?.file, related?.[0]?.span.file])).toEqual([
    [
      'element "amount" of "Pay" is xs:decimal, but another source says xs:string; the first is used.',
      "till.wsdl",
      "pay.txt",
    ],
  ]);
});

test("sources of the overlay turns the order round", () => {
  const overlay = {
    path: "overlay.yaml",
    text: `version: 1\nnamespace: ${namespace}\nsources: [pages, wsdl]\n`,
    kind: "text",
  } as const;
  const contract = modelOf([...files, overlay]);
  expect(show(membersOf(contract, "Pay"))).toBe("amount string 0, currency string 0, note string 0");
});
