/** A contract that offers SOAP 1.2 alone is called in SOAP 1.2, without anybody saying so. */
import { describe, expect, test } from "vitest";
import { SoapClient, type SoapVersion, type Transport } from "../../runtime/index.js";
import { buildPiece } from "../hazards/workshop.js";
import { getStatus } from "../runtime/sample-operation.js";

const soap11 = "http://schemas.xmlsoap.org/wsdl/soap/";
const soap12 = "http://schemas.xmlsoap.org/wsdl/soap12/";

function contract(...namespaces: readonly string[]): string {
  const bindings = namespaces.map(
    (namespace, at) => `<binding name="B${at}" type="t:P" xmlns:s="${namespace}">
      <s:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>
      <operation name="show"><s:operation soapAction=""/><input><s:body use="literal" namespace="urn:t"/></input></operation></binding>`,
  );
  const ports = namespaces.map(
    (namespace, at) =>
      `<port name="P${at}" binding="t:B${at}"><s:address xmlns:s="${namespace}" location="http://shop/"/></port>`,
  );
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:t" targetNamespace="urn:t"><message name="m"/>
    <portType name="P"><operation name="show"><input message="t:m"/></operation></portType>
    ${bindings.join("")}<service name="S">${ports.join("")}</service></definitions>`;
}

describe("the version of an operation", () => {
  test.each([
    ["SOAP 1.1 alone", [soap11], false],
    ["SOAP 1.2 alone", [soap12], true],
    ["both", [soap12, soap11], false],
  ])("%s", async (_what, namespaces, isSaid) => {
    const { files } = await buildPiece([{ path: "a.wsdl", text: contract(...namespaces), kind: "wsdl" }]);
    expect((files.get("operations/show.ts") ?? "").includes('  version: "1.2",\n')).toBe(isSaid);
  });

  test.each([
    [undefined, "1.2", "application/soap+xml"],
    ["1.1", "1.2", "text/xml"],
    [undefined, undefined, "text/xml"],
  ] as const)("client %s, operation %s: %s", async (asked, offered, media) => {
    let sent = "";
    const transport: Transport = {
      send: (request) => {
        sent = request.headers["content-type"] ?? "";
        throw new Error("not sent");
      },
    };
    const version: { version?: SoapVersion } = asked === undefined ? {} : { version: asked };
    const client = new SoapClient({ endpoint: "http://127.0.0.1/", transport, ...version });
    const operation = offered === undefined ? getStatus : { ...getStatus, version: offered };
    await expect(client.call(operation, { token: "t", count: 1 })).rejects.toThrow();
    expect(sent.startsWith(media)).toBe(true);
  });
});
