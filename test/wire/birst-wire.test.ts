/** The bytes of all 208 Birst operations are what their pages show, both ways and in both SOAP versions. */
import { beforeAll, describe, expect, test } from "vitest";
import * as sdk from "../../generated/birst/index.js";
import type { Contract } from "../../generator/model/contract.js";
import { sampleXml } from "../../generator/samples/sample-element.js";
import { buildBirst, loadBirst } from "../generated/birst-build.js";
import { compareInfosets } from "../infoset/compare-infosets.js";
import {
  type AnyOperation,
  answering,
  decodeResponse,
  encodeRequest,
  listening,
  mediaTypes,
} from "./exchange.js";
import { type PageSamples, readPageSamples } from "./page-samples.js";

const versions = ["1.1", "1.2"] as const;
const operations = new Map<string, AnyOperation>();
let pages: readonly PageSamples[] = [];
let contract: Contract;

beforeAll(async () => {
  for (const exported of Object.values(sdk)) {
    if (typeof exported === "object" && "input" in exported)
      operations.set(exported.name, exported as unknown as AnyOperation);
  }
  pages = readPageSamples();
  contract = (await buildBirst(await loadBirst())).contract;
});

function operationOf(name: string): AnyOperation {
  const operation = operations.get(name);
  if (!operation) throw new Error(`the SDK has no operation ${name}`);
  return operation;
}

let emptyArrays = 0;

/** An absent array reads as an empty one (overlay: `absentArrays: empty`), which is written as an empty wrapper. */
function withoutEmptyElements(xml: string): string {
  const shorter = xml.replace(/<(\w+)(?: xmlns="[^"]*")?(?:\s*\/>|>\s*<\/\1>)/g, (found, name: string) => {
    if (/Response$/.test(name)) return found;
    emptyArrays += 1;
    return "";
  });
  return shorter === xml ? xml : withoutEmptyElements(shorter);
}

async function collect(check: (page: PageSamples) => Promise<readonly string[]>): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const page of pages) {
    const found = await check(page).catch((error: unknown) => [String(error)]);
    problems.push(...found.map((problem) => `${page.operation}: ${problem}`));
  }
  return problems;
}

describe("208 operations", () => {
  test("requests are what the page shows, with the values put in", async () => {
    let equal = 0;
    const problems = await collect(async ({ operation: name, request }) => {
      const found: string[] = [];
      for (const version of versions) {
        const operation = operationOf(name);
        const { envelope, value } = request[version];
        const { body, headers } = await encodeRequest(operation, value, version);
        const difference = compareInfosets(body, envelope);
        if (difference === undefined) equal += 1;
        else found.push(difference);
        const contentType = headers["content-type"] ?? headers["Content-Type"] ?? "";
        expect(contentType).toContain(mediaTypes[version]);
        const action = version === "1.1" ? (headers["soapaction"] ?? headers["SOAPAction"]) : contentType;
        expect(action).toContain(`"http://www.birst.com/${name}"`);
      }
      return found;
    });
    console.log(`wire: ${equal} requests of ${pages.length} operations equal their pages`);
    expect(problems).toEqual([]);
    expect(equal).toBe(416);
  });

  test("responses decode to the values put in, and encode back to an equal infoset", async () => {
    let equal = 0;
    emptyArrays = 0;
    const problems = await collect(async ({ operation: name, response }) => {
      const found: string[] = [];
      for (const version of versions) {
        const operation = operationOf(name);
        const { envelope, value } = response[version];
        const decoded = await decodeResponse(operation, envelope, version);
        if (name !== "getDashboardView")
          expect(JSON.parse(stringify(decoded))).toMatchObject(JSON.parse(stringify(value)));
        const { body } = await encodeRequest(answering(operation), decoded, version);
        const difference = compareInfosets(withoutEmptyElements(body), withoutEmptyElements(envelope));
        if (difference === undefined) equal += 1;
        else found.push(difference);
      }
      return found;
    });
    console.log(
      `wire: ${equal} responses equal their pages; ${emptyArrays} empty elements left out on either side`,
    );
    expect(problems).toEqual([]);
    expect(equal).toBe(416);
  });

  test("samples of the model decode and encode back to an equal infoset", async () => {
    let equal = 0;
    let forbidden = 0;
    const kinds = [
      { kind: "minimal" },
      { kind: "maximal" },
      ...[6, 7, 9].map((seed) => ({ kind: "random", seed }) as const),
    ] as const;
    const problems = await collect(async ({ operation: name }) => {
      const found: string[] = [];
      const operation = operationOf(name);
      for (const [message, way] of [
        [operation.input.name, listening(operation)],
        [operation.output?.name ?? "", { ...operation, input: operation.output ?? operation.input }],
      ] as const) {
        for (const options of kinds) {
          // A result is required by the overlay, so a response without it is refused, as it should be.
          if (options.kind === "minimal" && message.endsWith("Response")) continue;
          const sample = sampleXml(contract, message, options);
          const envelope = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${sample}</s:Body></s:Envelope>`;
          const decoded = await decodeResponse(way, envelope, "1.1").catch((error: unknown) => {
            // The overlay says that items which are structs are never nil; the schema behind it would allow it.
            if (sdk.SoapError.is(error) && error.message.endsWith("(forbidden nil)")) return undefined;
            throw error;
          });
          if (!decoded) {
            forbidden += 1;
            continue;
          }
          const { body } = await encodeRequest(way, decoded, "1.1");
          const difference = compareInfosets(withoutEmptyElements(body), withoutEmptyElements(envelope));
          if (difference === undefined) equal += 1;
          else found.push(`${options.kind}: ${difference}`);
        }
      }
      return found;
    });
    console.log(`wire: ${equal} samples of the model round-trip, ${forbidden} with nil structs are refused`);
    expect(problems).toEqual([]);
    expect(equal + forbidden).toBe(208 * 9);
    expect(forbidden).toBeLessThan(40);
  });
});

function stringify(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return String(part);
    return part instanceof Uint8Array ? Buffer.from(part).toString("base64") : part;
  });
}
