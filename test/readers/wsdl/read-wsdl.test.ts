/** A WSDL becomes a contract: every binding, message, header and fault of it, or a diagnostic that names what is wrong. */
import { describe, expect, test } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import type { Contract } from "../../../generator/model/contract.js";
import { readWsdl } from "../../../generator/readers/wsdl/read-wsdl.js";
import { createDocument } from "../../../generator/source/contract-documents.js";
import { readXml } from "../../../generator/source/xml/read-xml.js";

const head = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" xmlns:xs="http://www.w3.org/2001/XMLSchema" name="Shop" targetNamespace="urn:t">`;
const types = `<types><xs:schema targetNamespace="urn:t" elementFormDefault="qualified">
  <xs:element name="ask" type="xs:string"/><xs:element name="answer" type="xs:int"/>
  <xs:element name="problem" type="xs:string"/><xs:element name="ticket" type="xs:string"/></xs:schema></types>`;
const messages = `<message name="in"><part name="body" element="t:ask"/></message>
  <message name="out"><part name="body" element="t:answer"/></message>
  <message name="bad"><part name="detail" element="t:problem"/></message>
  <message name="head"><part name="ticket" element="t:ticket"/></message>`;
const portType = `<portType name="Shop"><operation name="ask"><documentation>Asks.</documentation>
  <input message="t:in"/><output message="t:out"/><fault name="problem" message="t:bad"/></operation></portType>`;
const binding = `<binding name="ShopSoap" type="t:Shop"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
  <operation name="ask"><soap:operation soapAction="urn:ask"/>
    <input><soap:header message="t:head" part="ticket" use="literal"/><soap:body use="literal"/></input>
    <output><soap:body use="literal"/></output><fault name="problem"><soap:fault name="problem" use="literal"/></fault>
  </operation></binding>`;
const service = `<service name="Shop"><port name="ShopSoap" binding="t:ShopSoap"><soap:address location="http://shop/"/></port></service>`;

function read(text: string): { readonly contract: Contract; readonly reported: readonly string[] } {
  const diagnostics = new DiagnosticCollector();
  const { root } = readXml(text);
  if (!root) throw new Error("not well-formed");
  const documents = new Map([["shop.wsdl", createDocument("shop.wsdl", text, root, new Map())]]);
  const contract = readWsdl(documents, ["shop.wsdl"], () => undefined, diagnostics);
  return { contract, reported: diagnostics.all().map(({ code, message }) => `${code} ${message}`) };
}

function wsdl(parts: Partial<Record<"messages" | "portType" | "binding" | "service", string>> = {}): string {
  const all = { messages, portType, binding, service, ...parts };
  return `${head}${types}${all.messages}${all.portType}${all.binding}${all.service}</definitions>`;
}

describe("document/literal", () => {
  test("is read whole", () => {
    const { contract, reported } = read(wsdl());
    expect(reported).toEqual([]);
    expect(contract).toMatchObject({
      services: [{ name: "{urn:t}Shop", ports: [{ binding: "{urn:t}ShopSoap", address: "http://shop/" }] }],
      portTypes: [
        {
          operations: [
            {
              name: "ask",
              documentation: "Asks.",
              input: { name: "askRequest", message: "{urn:t}in" },
              output: { name: "askResponse", message: "{urn:t}out" },
              faults: [{ name: "problem", message: "{urn:t}bad" }],
            },
          ],
        },
      ],
      bindings: [
        {
          protocol: "soap11",
          operations: [
            {
              action: "urn:ask",
              style: "document",
              input: { use: "literal", headers: [{ element: "{urn:t}ticket" }] },
              faults: [{ name: "problem", use: "literal" }],
            },
          ],
        },
      ],
    });
  });

  test("without a service one is assumed, and said so", () => {
    const { contract, reported } = read(wsdl({ service: "" }));
    expect(contract.services).toMatchObject([
      { name: "{urn:t}Shop", origin: { assumed: [{ because: "no-service" }] } },
    ]);
    expect(reported).toHaveLength(1);
  });
});

test("rpc without a namespace takes that of the WSDL, with a warning", () => {
  const rpc = binding.replace("<soap:binding ", '<soap:binding style="rpc" ');
  const { contract, reported } = read(wsdl({ binding: rpc }));
  expect(contract.bindings[0]?.operations[0]).toMatchObject({ style: "rpc", input: { namespace: "urn:t" } });
  expect(reported.filter((line) => line.startsWith("wsdl/rpc-namespace"))).toHaveLength(2);
});

test("a transport that is not HTTP is told", () => {
  const over = (transport: string) =>
    read(wsdl({ binding: binding.replace("http://schemas.xmlsoap.org/soap/http", transport) })).reported;
  expect(over("http://www.w3.org/2003/05/soap/bindings/HTTP/")).toEqual([]);
  expect(over("http://www.w3.org/2010/soapjms/")).toEqual([
    expect.stringMatching(
      /^wsdl\/other-transport .*"ShopSoap" is to the transport http:\/\/www.w3.org\/2010\/soapjms/,
    ),
  ]);
});

test.each([
  ["true", ["wsdl/required-extension"]],
  ["1", ["wsdl/required-extension"]],
  ["false", []],
])("an extension that nothing reads is told where wsdl:required is %j", (required, codes) => {
  const extension = (prefix: string, namespace: string) =>
    `<${prefix}:UsingAddressing xmlns:${prefix}="${namespace}" xmlns:w="http://schemas.xmlsoap.org/wsdl/" w:required="${required}"/>`;
  const addressing = extension("a", "http://www.w3.org/2006/05/addressing/wsdl");
  const soap = extension("s", "http://schemas.xmlsoap.org/wsdl/soap/");
  const { reported } = read(
    wsdl({ binding: binding.replace("<operation", `${addressing}${addressing}${soap}<operation`) }),
  );
  expect(reported.map((line) => line.split(" ")[0])).toEqual(codes);
});

test("a binding whose names fit no overload says so; those that fit are told apart by them", () => {
  const overload = (name: string) =>
    `<operation name="ask"><input name="${name}" message="t:in"/></operation>`;
  const bound = (name: string) =>
    `<operation name="ask"><soap:operation soapAction="${name}"/><input name="${name}"><soap:body use="literal"/></input></operation>`;
  const readBound = (...names: readonly string[]) =>
    read(
      wsdl({
        portType: `<portType name="Shop">${overload("one")}${overload("two")}</portType>`,
        binding: binding.replace(/<operation[\s\S]*<\/operation>/, names.map(bound).join("")),
      }),
    );
  const { contract, reported } = readBound("two", "one");
  expect(contract.bindings[0]?.operations.map(({ action, inputName }) => [action, inputName])).toEqual([
    ["two", "two"],
    ["one", "one"],
  ]);
  expect(reported).toEqual([]);
  expect(readBound("three", "two").reported).toEqual([
    expect.stringMatching(/^wsdl\/name-mismatch No operation "ask".*input "three"/),
  ]);
});

describe("faults of a contract are named", () => {
  test.each([
    [
      "a message that is not there",
      { portType: portType.replace("t:in", "t:inn") },
      /no message "t:inn".*"in"/,
    ],
    [
      "an input without message",
      { portType: portType.replace(' message="t:in"', "") },
      /<input> has no message/,
    ],
    [
      "a binding of an unknown port type",
      { binding: binding.replace("t:Shop", "t:Shup") },
      /no portType "t:Shup"/,
    ],
    [
      "an operation that the port type lacks",
      { binding: binding.replace('"ask"', '"asks"') },
      /"asks".*is not in port type/,
    ],
    ["a part of nothing", { messages: messages.replace("t:ask", "t:asks") }, /no element "asks".*"ask"/],
    [
      "a header part that is not there",
      { binding: binding.replace('part="ticket"', 'part="tick"') },
      /no part "tick"/,
    ],
  ])("%s", (_name, parts, expected) => {
    expect(read(wsdl(parts)).reported.join("\n")).toMatch(expected);
  });

  test("WSDL 2.0 is refused by name", () => {
    const { reported } = read('<description xmlns="http://www.w3.org/ns/wsdl"/>');
    expect(reported).toEqual(["wsdl/wsdl-2.0 shop.wsdl is WSDL 2.0; only WSDL 1.1 is read."]);
  });
});
