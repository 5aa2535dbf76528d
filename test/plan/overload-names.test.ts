/** Overloads get the names that their inputs have, and requests and responses get them too: no numbers, no doubled words. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

/** `find` twice, each with an input of the name given, as ASMX prints it for `MessageName`. */
function contract(inputs: readonly string[]): string {
  const elements = inputs.map(
    (input) => `<xs:element name="${input}"><xs:complexType><xs:sequence>
      <xs:element name="of${input}" type="xs:int"/></xs:sequence></xs:complexType></xs:element>`,
  );
  const messages = inputs.map(
    (input) => `<message name="${input}In"><part name="parameters" element="t:${input}"/></message>`,
  );
  const operations = inputs.map(
    (input) =>
      `<operation name="find"><input name="${input}" message="t:${input}In"/><output message="t:out"/></operation>`,
  );
  const bound = inputs.map(
    (
      input,
    ) => `<operation name="find"><s:operation soapAction="urn:t/${input}"/><input name="${input}"><s:body use="literal"/></input>
      <output><s:body use="literal"/></output></operation>`,
  );
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:t" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" targetNamespace="urn:t">
    <types><xs:schema targetNamespace="urn:t" elementFormDefault="qualified">${elements.join("")}
      <xs:element name="found"><xs:complexType/></xs:element></xs:schema></types>
    ${messages.join("")}<message name="out"><part name="parameters" element="t:found"/></message>
    <portType name="P">${operations.join("")}</portType>
    <binding name="B" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>${bound.join("")}</binding>
    <service name="S"><port name="P" binding="t:B"><s:address location="http://shop/"/></port></service></definitions>`;
}

test.each([
  [["findByNumber", "findByName"], "findByName findByNumber", "FindByNameRequest FindByNumberRequest"],
  [["lookUp", "find"], "find lookUp", "FindRequest LookUpRequest"],
])("inputs %j: methods %s", async (inputs, methods, requests) => {
  const built = await buildPiece([{ path: "a.wsdl", text: contract(inputs), kind: "wsdl" }]);
  const client = built.files.get("client.ts") ?? "";
  expect([...client.matchAll(/async (\w+)\(/g)].map(([, name]) => name).join(" ")).toBe(methods);
  const all = [...built.files.values()].join("\n");
  expect([...all.matchAll(/^export class (\w+Request)\b/gm)].map(([, name]) => name).join(" ")).toBe(
    requests,
  );
  expect(built.diagnostics.map(({ code }) => code)).toEqual([]);
});
