/** Which lists of a response get a constant for streaming, and what it is called. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

/** A WSDL with one operation `list` a response, and further operations. */
function wsdlOf(response: string, further: readonly string[] = [], types = ""): string {
  const operations = ["list", ...further];
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
  <types><x:schema targetNamespace="urn:t" elementFormDefault="qualified">${types}
    <x:complexType name="Item"><x:sequence><x:element name="id" type="x:int"/><x:element name="tag" type="x:string" maxOccurs="unbounded"/></x:sequence></x:complexType>
    <x:complexType name="Items"><x:sequence><x:element name="item" type="t:Item" minOccurs="0" maxOccurs="unbounded"/></x:sequence></x:complexType>
    <x:element name="ask"><x:complexType/></x:element>
    <x:element name="answer"><x:complexType><x:sequence>${response}</x:sequence></x:complexType></x:element></x:schema></types>
  <message name="in"><part name="body" element="t:ask"/></message><message name="out"><part name="body" element="t:answer"/></message>
  <portType name="P">${operations.map((name) => `<operation name="${name}"><input message="t:in"/><output message="t:out"/></operation>`).join("")}</portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${operations
    .map(
      (name) =>
        `<operation name="${name}"><soap:operation soapAction=""/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation>`,
    )
    .join("")}</binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;
}

/** Name and path of each constant of operation `list`. */
async function pathsOf(
  response: string,
  further: readonly string[] = [],
  types = "",
): Promise<Record<string, readonly string[]>> {
  const { files } = await buildPiece([
    { path: "a.wsdl", text: wsdlOf(response, further, types), kind: "wsdl" },
  ]);
  const text = files.get("operations/list.ts") ?? "";
  const found = text.matchAll(/export const (\w+): ItemPath<[\s\S]*?path: \[([\s\S]*?)\]/g);
  return Object.fromEntries(
    [...found].map(([, name = "", path = ""]) => [
      name,
      [...path.matchAll(/\}(\w+)"/g)].map(([, local]) => local ?? ""),
    ]),
  );
}

const many = 'minOccurs="0" maxOccurs="unbounded"';

test.each([
  [
    "a wrapper that is the result",
    '<x:element name="listResult" type="t:Items"/>',
    { listItems: ["listResult", "item"] },
  ],
  ["a list without a wrapper", `<x:element name="row" type="t:Item" ${many}/>`, { listRow: ["row"] }],
  [
    "several of structures",
    `<x:element name="rows" type="t:Items"/><x:element name="errors" type="t:Items"/>`,
    { listRows: ["rows", "item"], listErrors: ["errors", "item"] },
  ],
  [
    "one of structures beside plain ones",
    `<x:element name="names" type="x:string" ${many}/><x:element name="rows" type="t:Items"/>`,
    { listRows: ["rows", "item"] },
  ],
  ["the only plain one", `<x:element name="names" type="x:string" ${many}/>`, { listNames: ["names"] }],
  [
    "several plain ones: none",
    `<x:element name="names" type="x:string" ${many}/><x:element name="codes" type="x:int" ${many}/>`,
    {},
  ],
  ["a plain one further down", `<x:element name="one" type="t:Item"/>`, { listTag: ["one", "tag"] }],
  ["none", '<x:element name="count" type="x:int"/>', {}],
  [
    "in a choice: none",
    `<x:choice><x:element name="rows" type="t:Items"/><x:element name="code" type="x:int"/></x:choice>`,
    {},
  ],
])("%s", async (_, response, expected) => {
  expect(await pathsOf(response)).toEqual(expected);
});

test("no operation is called differently because of it", async () => {
  const response = '<x:element name="listResult" type="t:Items"/>';
  const { files } = await buildPiece([
    { path: "a.wsdl", text: wsdlOf(response, ["listItems"]), kind: "wsdl" },
  ]);
  expect(files.get("operations/list-items.ts")).toContain("export const listItems: Operation<");
  expect(await pathsOf(response, ["listItems"])).toEqual({ listListResultItems: ["listResult", "item"] });
});

test("a type that holds itself ends the search", async () => {
  const tree =
    '<x:complexType name="Tree"><x:sequence><x:element name="left" type="t:Tree" minOccurs="0"/><x:element name="leaf" type="t:Item" maxOccurs="unbounded"/></x:sequence></x:complexType>';
  expect(await pathsOf('<x:element name="root" type="t:Tree"/>', [], tree)).toEqual({
    listLeaf: ["root", "leaf"],
  });
});
