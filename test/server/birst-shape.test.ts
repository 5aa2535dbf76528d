/** A contract as large as Birst's: every operation is called with samples of each kind and answers validly. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ElementParticle, TypeDefinition } from "../../generator/model/contract.js";
import { listCalls, sampleMessage } from "../../generator/samples/calls.js";
import { indexContract } from "../../generator/samples/contract-index.js";
import { printElement } from "../../generator/samples/print-element.js";
import { findElementProblem } from "../../generator/server/check-element.js";
import { startMock } from "../../generator/server/mock.js";
import { readDocument, readRequest } from "../../generator/server/read-request.js";
import { childElements } from "../../generator/source/xml/tree.js";
import { buildContract, element, own, struct, unknown } from "../samples/build-contract.js";
import { exchange } from "./shop-mock.js";

interface Field {
  readonly name?: string;
  readonly type?: string;
  readonly minOccurs?: number | null;
  readonly maxOccurs?: string | null;
  readonly nillable?: boolean | null;
}

const folder = new URL("../../../shared/birst/", import.meta.url);
const operationsFile = new URL("operations.json", folder);

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

const isThere = existsSync(operationsFile);
if (!isThere) console.log("../shared/birst is absent: the test of a large contract is left out");

describe.skipIf(!isThere)("a mock of a large contract", () => {
  const contract = isThere ? buildBirstShape() : buildContract({});
  const { calls } = listCalls(contract);

  it("has every operation", () => {
    expect(calls.length).toBe(readJson<readonly unknown[]>(operationsFile).length);
  });

  it("takes a sample of each request and answers with what the contract allows", async () => {
    const mock = await startMock(contract, { samples: "random", seed: 11 });
    let largest = 0;
    try {
      for (const call of calls) {
        for (const kind of ["minimal", "maximal", "random"] as const) {
          const input = sampleMessage(contract, call.name, "input", { kind, seed: 5 });
          const xml = input === undefined ? "" : printElement(input);
          const request = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${xml}</e:Body></e:Envelope>`;
          const headers = { "Content-Type": "text/xml", SOAPAction: call.actions[0] ?? "" };
          const reply = await exchange(mock.url, "POST", headers, request);
          expect(reply.status, `${call.name} ${kind}: ${reply.text.slice(0, 2000)}`).toBe(200);
          largest = Math.max(largest, reply.bytes.length);
          const { body: soapBody, place } = readRequest(reply.text, "1.1");
          const [body] = childElements(soapBody);
          if (body === undefined || call.output === undefined)
            throw new Error(`${call.name} answered nothing`);
          const context = { index: indexContract(contract), place, path: [] };
          expect(findElementProblem(body, call.output, context), reply.text).toBeUndefined();
        }
      }
    } finally {
      await mock.close();
    }
    expect(largest).toBeLessThan(200_000);
  });

  it("has maximal answers of a reasonable size, and valid", () => {
    for (const call of calls) {
      const output = sampleMessage(contract, call.name, "output", { kind: "maximal" });
      if (output === undefined || call.output === undefined) throw new Error(`${call.name} has no output`);
      const xml = printElement(output);
      expect(xml.length, call.name).toBeLessThan(100_000);
      const { root, place } = readDocument(xml);
      const context = { index: indexContract(contract), place, path: [] };
      expect(findElementProblem(root, call.output, context), xml).toBeUndefined();
    }
  });
});

/** The facts of the service as a contract of the tests' namespace; types that they leave open are unknown. */
function buildBirstShape(): ReturnType<typeof buildContract> {
  const operations =
    readJson<readonly { name: string; request: readonly Field[]; response: readonly Field[] }[]>(
      operationsFile,
    );
  const { complexTypes } = readJson<{
    complexTypes: Readonly<Record<string, { base?: string | null; fields: readonly Field[] }>>;
  }>(new URL("types.json", folder));
  const types = new Map<string, TypeDefinition>();
  for (const [name, type] of Object.entries(complexTypes)) {
    if (!/^\w+$/.test(name)) continue;
    const base = type.base?.replace("tns:", "");
    types.set(
      name,
      struct(name, named(type.fields).map(toElement), base === undefined ? {} : { extends: own(base) }),
    );
  }
  // Some rows only say that an excerpt was cut.
  function named(fields: readonly Field[]): readonly Field[] {
    return fields.filter((field) => /^\w+$/.test(field.name ?? ""));
  }
  function toElement(field: Field): ElementParticle {
    const [, prefix, local = "Open"] = /^(?:(\w+):)?(\w+)(?:\[\])?$/.exec(field.type ?? "Open") ?? [];
    const builtIn = prefix === "xsd" || (prefix === undefined && /^[a-z]/.test(local));
    if (!builtIn && !(local in complexTypes)) types.set(local, unknown(local));
    const max = field.maxOccurs === "unbounded" ? "n" : "1";
    return element((field.name ?? "").replace(/\W/g, ""), builtIn ? local : own(local), {
      occurs: `${field.minOccurs ?? 0}..${max}`,
      nillable: field.nillable === true,
    });
  }
  const facts = operations.map(({ name, request, response }) => {
    return [
      name,
      { request: named(request).map(toElement), response: named(response).map(toElement) },
    ] as const;
  });
  return buildContract({ operations: Object.fromEntries(facts), types: [...types.values()] });
}
