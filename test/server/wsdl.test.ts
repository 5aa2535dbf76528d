/** The WSDL that the mock serves: the contract, at the mock's own address, for what the mock really answers. */
import { describe, expect, it } from "vitest";
import type { Binding, Contract } from "../../generator/model/contract.js";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import { describeServed } from "../../generator/server/served-contract.js";
import { modelOf } from "../hazards/workshop.js";
import { call, exchange, send, shop, textOf, withMock } from "./shop-mock.js";

async function readServed(mock: MockServer, query = "?wsdl"): Promise<Contract> {
  const reply = await exchange(`${mock.url}${query}`, "GET", {});
  expect([reply.status, reply.headers["content-type"]]).toEqual([200, "text/xml; charset=utf-8"]);
  return modelOf([{ path: "served.wsdl", text: reply.text, kind: "wsdl" }]);
}

function portsOf(contract: Contract): readonly (readonly [string, string, string | undefined])[] {
  const protocols = new Map(contract.bindings.map(({ name, protocol }) => [name, protocol]));
  return contract.services.flatMap(({ ports }) =>
    ports.map(({ name, binding, address }) => [name, protocols.get(binding) ?? "none", address] as const),
  );
}

const onlyLiteral = (bindings: readonly Binding[]): readonly Binding[] =>
  bindings.map((binding) => ({
    ...binding,
    operations: binding.operations.filter(({ input }) => input?.use !== "encoded"),
  }));
const [soap11, soap12] = shop.bindings;
if (soap11 === undefined || soap12 === undefined) throw new Error("the shop has no two bindings");

describe("the WSDL of a mock", () => {
  it("has the mock's address for both versions of SOAP, and types, elements and messages of the contract", () =>
    withMock({}, async (mock) => {
      for (const query of ["?WSDL", "?wsdl", "?singleWsdl", "?a=b&Wsdl"]) {
        const served = await readServed(mock, query);
        expect(portsOf(served)).toEqual([
          ["ShopSoap", "soap11", `http://127.0.0.1:${mock.port}/services/Shop.asmx`],
          ["ShopSoap12", "soap12", `http://127.0.0.1:${mock.port}/services/Shop.asmx`],
        ]);
        const names = (contract: Contract): unknown => [
          contract.types.map(({ id }) => id).sort(),
          contract.elements.map(({ name }) => name).sort(),
          contract.messages.map(({ name }) => name).sort(),
        ];
        expect(names(served)).toEqual(names(shop));
      }
    }));

  it("names an address where the mock answers what the WSDL says", () =>
    withMock({}, async (mock) => {
      const [first] = portsOf(await readServed(mock));
      const reply = await send({ ...mock, url: first?.[2] ?? "" }, "getItem", call("getItem", "<id>7</id>"));
      expect([reply.status, textOf(reply.text, "price")]).toEqual([200, "1.5"]);
    }));

  it("is not what another query asks for", () =>
    withMock({}, async (mock) => {
      for (const query of ["?wsdl2", "?xwsdl", "?op=wsdl"])
        expect((await exchange(`${mock.url}${query}`, "GET", {})).status).toBe(404);
    }));

  it("offers the version that the contract leaves out, as the mock answers it, but not for encoded messages", () => {
    const [literal] = onlyLiteral([soap11]);
    if (literal === undefined) throw new Error("no binding");
    const served = describeServed({ ...shop, bindings: [literal] }, [], "http://here");
    expect(portsOf(served).map(([name, protocol]) => [name, protocol])).toEqual([
      ["ShopSoap", "soap11"],
      ["ShopSoap12", "soap12"],
    ]);
    expect(portsOf(describeServed({ ...shop, bindings: [soap11] }, [], "http://here"))).toEqual([
      ["ShopSoap", "soap11", "http://here/services/Shop.asmx"],
    ]);
  });

  it("invents no name twice", () => {
    const [literal] = onlyLiteral([soap11]);
    const [service] = shop.services;
    const [port] = service?.ports ?? [];
    if (literal === undefined || service === undefined || port === undefined) throw new Error("no port");
    const other: Binding = { ...literal, name: `${literal.name}12`, portType: "{urn:test:shop}Other" };
    const ports = [port, { ...port, name: "ShopSoap12", binding: other.name }];
    const contract = { ...shop, bindings: [literal, other], services: [{ ...service, ports }] };
    const served = describeServed(contract, [], "http://here");
    for (const names of [served.bindings.map(({ name }) => name), portsOf(served).map(([name]) => name)])
      expect(new Set(names).size, names.join()).toBe(4);
  });

  it("leaves out ports of which the mock answers nothing, as their parameters are no text", () => {
    const get: Binding = { ...soap11, name: "{urn:test:shop}ShopGet", protocol: "http-get" };
    const services = shop.services.map((service) => ({
      ...service,
      ports: service.ports.flatMap((port) => [{ ...port, name: "ShopGet", binding: get.name }, port]),
    }));
    const served = describeServed(
      { ...shop, bindings: [...shop.bindings, get], services },
      [],
      "http://here",
    );
    expect(portsOf(served).map(([name]) => name)).toEqual(["ShopSoap", "ShopSoap12"]);
    expect(served.bindings.map(({ protocol }) => protocol)).toEqual(["soap11", "soap12"]);
  });

  it("has a service where the contract has none", () => {
    const served = describeServed({ ...shop, services: [] }, [], "http://here");
    expect(portsOf(served)).toEqual([
      ["ShopSoap", "soap11", "http://here/"],
      ["ShopSoap12", "soap12", "http://here/"],
    ]);
    expect(describeServed({ ...shop, services: [], bindings: [] }, [], "http://here").services).toEqual([]);
  });

  it("is that of each mock, though they serve one contract", async () => {
    const mocks = await Promise.all([startMock(shop), startMock(shop)]);
    try {
      for (const mock of mocks) expect(portsOf(await readServed(mock))[0]?.[2]).toContain(`:${mock.port}/`);
    } finally {
      await Promise.all(mocks.map((mock) => mock.close()));
    }
  });
});
