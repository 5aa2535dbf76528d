/** A body that is one nillable element of text may be nil, as JAX-WS answers null. */
import { describe, expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const contract = (nillable: string): string => `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"
  xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
  <types><x:schema targetNamespace="urn:t"><x:element name="grams" type="x:int"/>
    <x:element name="kilos" type="x:decimal" nillable="${nillable}"/></x:schema></types>
  <message name="in"><part name="body" element="t:grams"/></message>
  <message name="out"><part name="body" element="t:kilos"/></message>
  <portType name="P"><operation name="weigh"><input message="t:in"/><output message="t:out"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="weigh"><soap:operation soapAction=""/><input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output></operation></binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;

describe("a body of one element of text", () => {
  test.each([
    ["true", "Operation<number, string | null>", "Promise<string | null>"],
    ["false", "Operation<number, string>", "Promise<string>"],
  ])("nillable %s", async (nillable, operation, result) => {
    const { files } = await buildPiece([{ path: "a.wsdl", text: contract(nillable), kind: "wsdl" }]);
    expect(files.get("operations/weigh.ts")).toContain(`weigh: ${operation} =`);
    expect(files.get("client.ts")).toContain(result);
  });
});
