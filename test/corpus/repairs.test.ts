/** Repairs make libxml2 able to judge, and it still refuses what is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { repairOracle } from "./find-repairs.js";
import { loadContract } from "./load-contract.js";
import { listWhole, type Oracle, wireOracle } from "./oracle.js";
import type { RepairName } from "./repairs.js";

const xsd = "http://www.w3.org/2001/XMLSchema";
const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

interface Facts {
  readonly schema: string;
  readonly xsd?: string;
  /** Parts of the request. */
  readonly parts?: string;
}

function open(facts: Facts): { readonly oracle: Oracle; readonly repairs: readonly RepairName[] } {
  const folder = mkdtempSync(join(tmpdir(), "soapwright-repairs-"));
  writeFileSync(
    join(folder, "a.wsdl"),
    `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t"
      xmlns:xs="${facts.xsd ?? xsd}" targetNamespace="urn:t">
      <types><xs:schema targetNamespace="urn:t">${facts.schema}</xs:schema></types>
      <message name="m">${facts.parts ?? '<part name="p" element="t:e"/>'}</message>
      <portType name="P"><operation name="o"><input message="t:m"/></operation></portType>
      <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
        <operation name="o"><input><soap:body use="literal"/></input></operation></binding></definitions>`,
  );
  const loaded = loadContract(folder, "a.wsdl", { byUrl: new Map(), byNamespace: new Map() });
  const found = repairOracle(loaded, wireOracle(loaded, []));
  opened.push(() => {
    found.oracle.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  return found;
}

function judge({ oracle }: { readonly oracle: Oracle }, xml: string): string {
  const [checked] = oracle.checked;
  if (checked === undefined) return "not checked";
  return oracle.validate(xml, checked) ?? "valid";
}

const e = (inside: string): string => `<t:e xmlns:t="urn:t">${inside}</t:e>`;
const typed = (content: string): string =>
  `<xs:element name="e"><xs:complexType>${content}</xs:complexType></xs:element>`;

describe.each<readonly [RepairName, string]>([
  [
    "order content",
    typed(
      `<xs:attribute name="x" type="xs:int"/><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>`,
    ),
  ],
  ["order content", typed(`<xs:element name="a" type="xs:int"/>`)],
  [
    "order content",
    `${typed(`<xs:sequence><xs:element name="a" type="t:I"/></xs:sequence>`)}<xs:complexType name="I"><xs:simpleContent><xs:restriction base="xs:int"><xs:attribute name="x"/></xs:restriction></xs:simpleContent></xs:complexType>`,
  ],
  ["drop misplaced", typed(`<xs:sequence><xs:element name="a" type="xs:int"/><xs:note/></xs:sequence>`)],
  [
    "drop illegal attribute",
    typed(`<xs:sequence occurs="1"><xs:element name="a" type="xs:int"/></xs:sequence>`),
  ],
  ["resolve names", typed(`<xs:sequence><xs:element name="a" type="int"/></xs:sequence>`)],
  ["sequence instead of all", typed(`<xs:all><xs:element name="a" type="xs:int" maxOccurs="2"/></xs:all>`)],
  [
    "drop facets",
    `${typed(`<xs:sequence><xs:element name="a" type="t:I"/></xs:sequence>`)}<xs:simpleType name="I"><xs:restriction base="xs:int"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>`,
  ],
  [
    "drop defaults",
    typed(
      `<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence><xs:attribute name="x" type="xs:int" default="none"/>`,
    ),
  ],
  [
    "drop lost attributes",
    typed(`<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence><xs:attribute ref="t:nothing"/>`),
  ],
  [
    "drop dangling",
    `${typed(`<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>`)}<xs:element name="f" type="t:Nothing"/>`,
  ],
])("%s", (name, schema) => {
  test("is the only repair, and a wrong message is refused", () => {
    const found = open({ schema });
    expect(found.repairs).toEqual([name]);
    expect(judge(found, e("<a>1</a>"))).toBe("valid");
    expect(judge(found, e("<a>one</a>"))).toMatch(/not a valid value/);
    expect(judge(found, e("<b>1</b>"))).toMatch(/not expected/);
  });
});

test("a message that needs what dangles is not checked", () => {
  const found = open({
    schema: `<xs:element name="e" type="t:Nothing"/><xs:element name="f" type="xs:int"/>`,
  });
  expect(found.oracle.checked).toEqual([]);
  expect([...listWhole(found.oracle)]).toEqual([]);
});

test("a strict wildcard takes what nothing declares only if nothing declared could ever fill it", () => {
  const wild = typed(`<xs:sequence><xs:any/></xs:sequence>`);
  const foreign = e(`<x xmlns="urn:x"/>`);
  expect(judge(open({ schema: wild }), foreign)).toBe("valid");
  expect(judge(open({ schema: `${wild}<xs:element name="f" type="xs:int"/>` }), foreign)).toMatch(/strict/);
});

test("a draft of XML Schema is read as the recommendation", () => {
  const found = open({
    xsd: "http://www.w3.org/1999/XMLSchema",
    schema: typed(`<xs:sequence><xs:element name="a" type="xs:timeInstant"/></xs:sequence>`),
  });
  expect(found.repairs).toEqual([]);
  expect(judge(found, e("<a>2024-02-29T12:00:00Z</a>"))).toBe("valid");
  expect(judge(found, e("<a>noon</a>"))).toMatch(/not a valid value/);
});

test("a body of several parts is judged as a whole, in the order of its parts", () => {
  const found = open({
    schema: `<xs:element name="e" type="xs:int"/>`,
    parts: '<part name="p" element="t:e"/><part name="q" type="xs:int"/>',
  });
  expect(judge(found, `<Body>${e("1")}<q>2</q></Body>`)).toBe("valid");
  expect(judge(found, `<Body><q>2</q>${e("1")}</Body>`)).toMatch(/not expected/);
  expect(judge(found, `<Body>${e("1")}</Body>`)).toMatch(/Missing child/);
});

test("the content of a type is the body where its only part names a type with elements alone", () => {
  const found = open({
    schema: `<xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>`,
    parts: '<part name="p" type="t:T"/>',
  });
  expect(judge(found, "<Body><a>1</a></Body>")).toBe("valid");
  expect(judge(found, "<Body><p><a>1</a></p></Body>")).toMatch(/not expected/);
});
