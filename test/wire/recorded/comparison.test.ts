/** What replays recorded exchanges, tried on an exchange of our own: it takes all forms of arguments and notices each difference. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workshop } from "../../hazards/workshop.js";
import { judgeMessage } from "./judge-message.js";
import { readToTheLetter } from "./node-soap-response.js";
import { createShapes } from "./observed-codecs.js";
import type { RecordedCase } from "./recorded-cases.js";
import { type BuiltContract, mendContract, RecordedSdks } from "./recorded-sdks.js";
import { compareRequest, compareResponse, type Replay, sendRecorded } from "./replay.js";

const wsdl = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:shop" xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:shop">
  <types><xs:schema targetNamespace="urn:shop" elementFormDefault="qualified">
    <xs:complexType name="Party"><xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType>
    <xs:complexType name="Company"><xs:complexContent><xs:extension base="t:Party">
      <xs:sequence><xs:element name="vat" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
    <xs:complexType name="Amount"><xs:simpleContent><xs:extension base="xs:decimal">
      <xs:attribute name="unit" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>
    <xs:complexType name="Order"><xs:sequence>
      <xs:element name="at" type="xs:dateTime"/>
      <xs:element name="count" type="xs:int"/>
      <xs:element name="note" type="xs:string" nillable="true"/>
      <xs:element name="amount" type="t:Amount" maxOccurs="unbounded"/>
      <xs:choice><xs:element name="card" type="xs:string"/><xs:element name="cash" type="xs:boolean"/></xs:choice>
      <xs:element name="buyer" type="t:Party"/>
      <xs:any namespace="##other" processContents="skip" minOccurs="0"/>
    </xs:sequence><xs:attribute name="currency" type="xs:string"/></xs:complexType>
    <xs:element name="order" type="t:Order"/>
    <xs:element name="orderResponse" type="t:Order"/>
  </xs:schema></types>
  <message name="in"><part name="p" element="t:order"/></message>
  <message name="out"><part name="p" element="t:orderResponse"/></message>
  <portType name="P"><operation name="order"><input message="t:in"/><output message="t:out"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="order"><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation></binding>
  <service name="Shop"><port name="P" binding="t:B"><soap:address location="http://127.0.0.1/"/></port></service></definitions>`;

function envelope(root: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><${root} xmlns="urn:shop" currency="EUR">
    <at>2024-02-29T12:00:00+02:00</at><count>2</count>
    <note xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
    <amount unit="kg">1.50</amount><amount unit="m">2</amount><cash>true</cash>
    <buyer xmlns:t="urn:shop" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="t:Company"><name>Ann</name><vat>7</vat></buyer>
    ${root === "order" ? "" : `<x:extra xmlns:x="urn:x" x:a="1"><x:b>c</x:b></x:extra>`}
  </${root}></s:Body></s:Envelope>`;
}

const given = {
  "t:buyer": { attributes: { xsi_type: { type: "Company", xmlns: "urn:shop" } }, vat: "7", name: "Ann" },
  cash: true,
  amount: [
    { attributes: { unit: "kg" }, $value: "1.50" },
    { attributes: { unit: "m" }, $value: 2 },
  ],
  note: null,
  count: 2,
  at: "2024-02-29T12:00:00+02:00",
  attributes: { currency: "EUR" },
};

const result = {
  attributes: { currency: "EUR" },
  at: "2024-02-29T10:00:00.000Z",
  count: 2,
  amount: [
    { attributes: { unit: "kg" }, $value: 1.5 },
    { attributes: { unit: "m" }, $value: "2" },
  ],
  cash: true,
  buyer: { attributes: { "xsi:type": "t:Company" }, name: "Ann", vat: "7" },
  extra: { attributes: { a: "1" }, b: "c" },
};

const own: RecordedCase = {
  ...{ name: "order__own", operation: "order", given, result, thrown: undefined },
  contract: [{ path: "soap.wsdl", kind: "wsdl", text: wsdl }],
  ...{ request: envelope("order"), response: envelope("orderResponse"), contentType: "text/xml" },
  ...{ attributesKey: "attributes", valueKey: "$value" },
  ...{ header: undefined, security: undefined, responseHeader: undefined },
};

describe("an exchange of our own", () => {
  const workshop = new Workshop();
  const sdks = new RecordedSdks(workshop);
  let replay: Replay;
  let contract: BuiltContract;

  beforeAll(async () => {
    contract = await sdks.build(own.contract, "stop");
    await sdks.transpile();
    const operation = await sdks.findOperation(contract.folder ?? "", "order");
    if (operation === undefined) throw new Error(contract.errors.join());
    const runtime = await sdks.runtime();
    const shapeOf = createShapes(await sdks.observed(), runtime.rawXml, operation.types ?? []);
    replay = { operation, runtime, shapeOf };
  });
  afterAll(() => {
    sdks.dispose();
    workshop.remove();
  });

  test("arguments of all forms become the request, in the order of the schema", async () => {
    expect(await compareRequest(own, replay)).toBeUndefined();
    const sent = await sendRecorded(own, replay);
    expect(judgeMessage(sent, contract.openOracle(), "order", "input")).toBeUndefined();
  });

  test.each([
    ["another value", { ...given, count: 3 }, /count: text "3" … text "2"/],
    ["another order of items", { ...given, amount: [...given.amount].reverse() }, /amount\[1\]\/@unit/],
    ["the other branch", { ...given, cash: undefined, card: "x" }, /<\{urn:shop\}card> … <\{urn:shop\}cash>/],
    ["the base type", { ...given, "t:buyer": { name: "Ann" } }, /buyer\/@.*type: nothing/],
    ["an element that is not declared", { ...given, vat: "7" }, /^\/vat is not declared/],
    ["an attribute that is not declared", { ...given, attributes: { vat: "7" } }, /^\/@vat is not declared/],
    ["null where nil is not allowed", { ...given, count: null }, /^\/count is null/],
    ["an element too many", { ...given, count: [1, 2] }, /^\/count is given 2 times/],
    ["an object for a text", { ...given, count: { attributes: {} } }, /^\/count is an object/],
    ["a missing element", { ...given, count: undefined }, /count/],
  ])("a request is told from one with %s", async (_what, other, difference) => {
    const present = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined));
    expect(await compareRequest({ ...own, given: present }, replay)).toMatch(difference);
  });

  test("a response is what was recorded", async () => {
    expect(await compareResponse(own, replay, readToTheLetter)).toBeUndefined();
  });

  test.each([
    ["another value", { ...result, count: 3 }, /^\/count/],
    ["a text that is typed", { ...result, buyer: { ...result.buyer, vat: 7 } }, /^\/buyer\/vat/],
    ["a number as a boolean", { ...result, count: true }, /^\/count/],
    ["another instant", { ...result, at: "2024-02-29T12:00:00.000Z" }, /^\/at/],
    ["another order of items", { ...result, amount: [...result.amount].reverse() }, /^\/amount\[1\]/],
    ["an item less", { ...result, amount: result.amount.slice(1) }, /^\/amount: 2 times … 1 times/],
    ["a value for nil", { ...result, note: "" }, /^\/note/],
    ["a missing element", { ...result, count: undefined }, /^\/count: 1 times … 0 times/],
    ["an element more", { ...result, card: "x" }, /^\/card: 0 times … 1 times/],
    ["another attribute", { ...result, attributes: { currency: "USD" } }, /^\/@currency/],
    ["a missing attribute", { ...result, attributes: undefined }, /^\/@currency/],
    [
      "another type",
      { ...result, buyer: { ...result.buyer, attributes: { "xsi:type": "t:Party" } } },
      /type/,
    ],
    ["other raw XML", { ...result, extra: { attributes: { a: "1" }, b: "d" } }, /^\/extra\/b/],
  ])("a response is told from one with %s", async (_what, other, difference) => {
    const recorded = JSON.parse(JSON.stringify(other));
    expect(await compareResponse({ ...own, result: recorded }, replay, readToTheLetter)).toMatch(difference);
  });

  test("white space and offsets are granted only where they are asked for", async () => {
    const response = own.response
      ?.replace("12:00:00+02:00", "12:00:00")
      .replace("<name>Ann</name>", "<name> Ann </name>");
    const local = { ...own, response, result: { ...result, at: "2024-02-29T12:00:00.000Z" } };
    expect(await compareResponse(local, replay, readToTheLetter)).toMatch(/^\/at/);
    const offsets = { ...readToTheLetter, offsets: "invents" } as const;
    expect(await compareResponse(local, replay, offsets)).toMatch(/^\/buyer\/name/);
    expect(await compareResponse(local, replay, { ...offsets, trims: "trims" })).toBeUndefined();
  });

  test("libxml2 judges a recorded message by the contract", () => {
    const judge = (xml: string) => judgeMessage(xml, contract.openOracle(), "order", "input");
    expect(judge(envelope("order"))).toBeUndefined();
    expect(judge(envelope("order").replace("<count>2</count>", ""))).toMatch(/amount|note|count/);
    expect(judge(envelope("orderResponse"))).toMatch(/^the root is /);
    expect(judge("<a/>")).toMatch(/no envelope$/);
    expect(judge("<a>")).toMatch(/^not well-formed/);
  });

  test("a mend that changes nothing is refused", () => {
    expect(() => mendContract(own.contract, [{ file: "soap.wsdl", find: "nowhere", put: "" }])).toThrow(
      "soap.wsdl has no nowhere",
    );
  });
});
