/** Keys of enumerations: values that differ only in case keep it, so that nobody reads one for the other. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

function contract(values: readonly string[]): string {
  const listed = values.map((value) => `<x:enumeration value="${value}"/>`).join("");
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t"
  xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"><types><x:schema targetNamespace="urn:t">
  <x:simpleType name="Unit"><x:restriction base="x:string">${listed}</x:restriction></x:simpleType>
  <x:element name="ask"><x:complexType><x:sequence><x:element name="unit" type="t:Unit"/></x:sequence></x:complexType></x:element></x:schema></types>
  <message name="ask"><part name="body" element="t:ask"/></message>
  <portType name="P"><operation name="ask"><input message="t:ask"/></operation></portType>
  <binding name="P" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="ask"><s:operation soapAction=""/>
    <input><s:body use="literal"/></input></operation></binding>
  <service name="S"><port name="P" binding="t:P"><s:address location="http://shop/"/></port></service></definitions>`;
}

test.each([
  [["m", "kg"], "Kg=kg M=m"],
  [["m", "M", "kg"], "Kg=kg MValue=M mValue=m"],
  [["M", "m", "kg"], "Kg=kg MValue=M mValue=m"],
])("%j", async (values, keys) => {
  const { files } = await buildPiece([{ path: "a.wsdl", text: contract(values), kind: "wsdl" }]);
  const text = files.get("types/unit.ts") ?? "";
  const found = [...text.matchAll(/^ {2}(\w+): "(\w+)",$/gm)].map(([, key, value]) => `${key}=${value}`);
  expect(found.sort().join(" ")).toBe(keys);
});
