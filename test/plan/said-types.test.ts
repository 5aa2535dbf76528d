/** What xsi:type says in encoded messages: the type that the WSDL names, also where it is read as another. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const encoding = "http://schemas.xmlsoap.org/soap/encoding/";
const body = `<soap:body use="encoded" namespace="urn:t" encodingStyle="${encoding}"/>`;
const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:enc="${encoding}" targetNamespace="urn:t">
  <message name="m"><part name="count" type="enc:int"/><part name="plain" type="x:int"/></message>
  <portType name="P"><operation name="show"><input message="t:m"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="show"><soap:operation soapAction=""/><input>${body}</input></operation></binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;

test("a part of a type of SOAP encoding says that type", async () => {
  const { files } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }]);
  const written = files.get("operations/show.ts") ?? "";
  expect(written).toContain(`typed("{${encoding}}int", xsInt)`);
  expect(written).toContain(`typed("{http://www.w3.org/2001/XMLSchema}int", xsInt)`);
});
