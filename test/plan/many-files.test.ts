/** An SDK of more files than anyone reviews says so, and how to have fewer. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const names = Array.from({ length: 1001 }, (_, at) => `ask${at}`);
const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
  <types><x:schema targetNamespace="urn:t"><x:element name="ask" type="x:string"/></x:schema></types>
  <message name="m"><part name="body" element="t:ask"/></message>
  <portType name="P">${names.map((name) => `<operation name="${name}"><input message="t:m"/></operation>`).join("")}</portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${names
    .map(
      (name) =>
        `<operation name="${name}"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation>`,
    )
    .join("")}</binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;

test.each([
  ["split", ["plan/many-files"]],
  ["grouped", []],
] as const)(
  "%s",
  async (layout, told) => {
    const { built, diagnostics } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }], { layout });
    expect(built).toBeDefined();
    expect(diagnostics.map(({ code }) => code).filter((code) => code === "plan/many-files")).toEqual(told);
  },
  120_000,
);
