/** `^` and `$` in patterns: plain characters, which authors of schemas often take for anchors. */
import { expect, test } from "vitest";
import { translatePattern } from "../../generator/plan/patterns/translate-pattern.js";
import { buildPiece } from "../hazards/workshop.js";

const anchorsOf = (pattern: string): string | undefined => {
  const translated = translatePattern(pattern);
  return translated.kind === "translated" ? translated.anchors : undefined;
};

test.each(["^\\d+$", "^a", "a$", "(^\\d+$)?", "x|^a", "a$|x", "\\\\$", "^"])(
  "that may be meant as anchors are told: %s",
  (pattern) => {
    expect(anchorsOf(pattern)).toBe("literal");
  },
);

test.each(["[^a]", "\\^a", "a\\$", "a[$]", "$\\d+", "\\d+^", "\\$", "a$?", "^*a"])(
  "that can only be meant as they stand are not: %s",
  (pattern) => {
    expect(anchorsOf(pattern)).toBe("none");
  },
);

const contract = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"
  xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
  <types><x:schema targetNamespace="urn:t">
    <x:simpleType name="Code"><x:restriction base="x:string"><x:pattern value="^[A-Z]$"/></x:restriction></x:simpleType>
    <x:element name="find"><x:complexType><x:sequence><x:element name="code" type="t:Code"/></x:sequence></x:complexType></x:element></x:schema></types>
  <message name="in"><part name="body" element="t:find"/></message>
  <portType name="P"><operation name="find"><input message="t:in"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="find"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation></binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;

test("are checked to the letter with a warning, and an overlay takes the check off a field", async () => {
  const wsdl = { path: "a.wsdl", text: contract, kind: "wsdl" as const };
  const checked = await buildPiece([wsdl], { facets: "checked" });
  expect(checked.diagnostics).toMatchObject([{ code: "plan/literal-anchor", severity: "warning" }]);
  expect(checked.files.get("operations/find.ts")).toContain("restricted(");
  const text = "version: 1\nnamespace: urn:t\noperations: { find: { request: { code: string } } }\n";
  const settled = await buildPiece([wsdl, { path: "overlay.yaml", text, kind: "text" }], {
    facets: "checked",
  });
  expect(settled.diagnostics.map(({ code }) => code)).not.toContain("plan/literal-anchor");
  expect(settled.files.get("operations/find.ts")).not.toContain("restricted(");
});
