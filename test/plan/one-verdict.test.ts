/** What a reader has said of an operation, the plan does not say again in other words. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const body = '<s:body use="literal" namespace="urn:t"/>';
const wsdl = (message: string, direction: "input" | "output"): string =>
  `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
    <message name="m">${message}</message>
    <portType name="P"><operation name="show"><input message="t:m"/></operation><operation name="tell"><${direction} message="t:m"/></operation></portType>
    <binding name="B" type="t:P"><s:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>
      <operation name="show"><s:operation soapAction=""/><input>${body}</input></operation>
      <operation name="tell"><s:operation soapAction=""/><${direction}>${body}</${direction}></operation></binding>
    <service name="S"><port name="Q" binding="t:B"><s:address location="http://shop/"/></port></service></definitions>`;

const codesOf = async (text: string): Promise<readonly string[]> =>
  (await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }])).diagnostics.map(({ code }) => code);

test("a notification is told once", async () => {
  expect(await codesOf(wsdl("", "output"))).toEqual(["wsdl/notification"]);
});

test("a part of rpc that no element can be called after is told", async () => {
  expect(await codesOf(wsdl('<part name="a b" type="xs:int"/>', "input"))).toEqual(["wsdl/invalid-name"]);
});
