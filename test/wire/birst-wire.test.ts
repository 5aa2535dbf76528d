/** The bytes of all 208 Birst operations are what their pages show, both ways and in both SOAP versions. */
import { beforeAll, describe, expect, test } from "vitest";
import * as sdk from "../../generated/birst/index.js";
import { type Call, listCalls } from "../../generator/samples/calls.js";
import type { ElementData } from "../../generator/samples/element-data.js";
import { printElement } from "../../generator/samples/print-element.js";
import { sampleDeclared } from "../../generator/samples/sample-element.js";
import { buildBirst, loadBirst } from "../generated/birst-build.js";
import { compareInfosets } from "../infoset/compare-infosets.js";
import { messageOf, type ReadForm, readForm } from "./documented-losses.js";
import {
  type AnyOperation,
  answering,
  callClient,
  decodeResponse,
  encodeRequest,
  listening,
  mediaTypes,
} from "./exchange.js";
import { type PageSamples, readPageSamples, readSecondPages } from "./page-samples.js";

const versions = ["1.1", "1.2"] as const;
/** By wire name: the descriptor, and what the SDK calls it. */
const operations = new Map<string, { readonly operation: AnyOperation; readonly method: string }>();
let pages: readonly PageSamples[] = [];
let list: ReturnType<typeof listCalls>;
let calls: ReadonlyMap<string, Call>;

beforeAll(async () => {
  for (const [method, exported] of Object.entries(sdk)) {
    if (typeof exported === "object" && "input" in exported)
      operations.set(exported.name, { operation: exported as unknown as AnyOperation, method });
  }
  pages = readPageSamples();
  list = listCalls((await buildBirst(await loadBirst())).contract);
  calls = new Map(list.calls.map((call) => [call.name, call]));
}, 60_000);

function find<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`there is no operation ${name}`);
  return found;
}

/** The message as reading must give it back. */
function readAs(name: string, role: "request" | "response", data: ElementData): ReadForm {
  const call = find(calls, name);
  const element = role === "request" ? call.input : call.output;
  if (!element) throw new Error(`${name} has no ${role}`);
  return readForm(list.contract, element, data, role);
}

function inEnvelope(message: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${message}</s:Body></s:Envelope>`;
}

async function collect<T extends { readonly operation: string }>(
  samples: readonly T[],
  check: (sample: T) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const sample of samples) {
    const found = await check(sample).catch((error: unknown) => [String(error)]);
    problems.push(...found.map((problem) => `${sample.operation}: ${problem}`));
  }
  return problems;
}

describe("208 operations", () => {
  test("the client sends what the page shows, with the values put in", async () => {
    let equal = 0;
    const problems = await collect(pages, async ({ operation: name, request, response }) => {
      const found: string[] = [];
      for (const version of versions) {
        const { method } = find(operations, name);
        const { envelope, value } = request[version];
        const answer = response[version];
        const { body, headers, result } = await callClient(method, value, answer.envelope, version);
        const difference = compareInfosets(body, envelope);
        if (difference === undefined) equal += 1;
        else found.push(difference);
        const action = `"http://www.birst.com/${name}"`;
        const type = `${mediaTypes[version]}; charset=utf-8`;
        expect(headers["content-type"]).toBe(version === "1.1" ? type : `${type}; action=${action}`);
        expect(headers["soapaction"]).toBe(version === "1.1" ? action : undefined);
        const [only, ...more] = Object.values(answer.value);
        if (name !== "getDashboardView" && more.length === 0 && only !== undefined)
          expect(comparable({ result })).toMatchObject(comparable({ result: only }));
      }
      return found;
    });
    console.log(`wire: ${equal} requests of ${pages.length} operations equal their pages`);
    expect(problems).toEqual([]);
    expect(equal).toBe(2 * 208);
  });

  test("responses decode to the values put in, and encode back to an equal infoset", async () => {
    let equal = 0;
    let added = 0;
    const roundTrip = async (
      name: string,
      envelope: string,
      version: "1.1" | "1.2",
    ): Promise<readonly [decoded: object, problems: readonly string[]]> => {
      const { operation } = find(operations, name);
      const decoded = await decodeResponse(operation, envelope, version);
      const { body } = await encodeRequest(answering(operation), decoded, version);
      const form = readAs(name, "response", messageOf(envelope));
      const difference = compareInfosets(printElement(messageOf(body)), printElement(form.data));
      added += form.added;
      if (difference === undefined) equal += 1;
      return [decoded, difference === undefined ? [] : [difference]];
    };
    const problems = await collect(pages, async ({ operation: name, response }) => {
      const found: string[] = [];
      for (const version of versions) {
        const { envelope, value } = response[version];
        const [decoded, differences] = await roundTrip(name, envelope, version);
        if (name !== "getDashboardView") expect(comparable(decoded)).toMatchObject(comparable(value));
        found.push(...differences);
      }
      return found;
    });
    const second = await collect(readSecondPages(), async ({ operation, envelope }) => {
      const [, differences] = await roundTrip(operation, envelope, "1.1");
      return differences;
    });
    console.log(
      `wire: ${equal} responses equal their pages, but for ${added} absent arrays that read as empty`,
    );
    expect([...problems, ...second]).toEqual([]);
    expect(equal).toBe(2 * 208 + 4);
  });

  test("samples of the model decode and encode back to an equal infoset", async () => {
    let equal = 0;
    let added = 0;
    const refused = { "nil-item": 0, "no-result": 0 };
    const kinds = [
      { kind: "minimal" },
      { kind: "maximal" },
      ...[1, 2, 3].map((seed) => ({ kind: "random", seed }) as const),
    ] as const;
    const problems = await collect(pages, async ({ operation: name }) => {
      const found: string[] = [];
      const { operation } = find(operations, name);
      const { input, output } = find(calls, name);
      for (const [role, element, way] of [
        ["request", input, listening(operation)],
        ["response", output, { ...operation, input: operation.output ?? operation.input }],
      ] as const) {
        if (!element) throw new Error(`no ${role}`);
        for (const options of kinds) {
          const sample = sampleDeclared(list.contract, element, options);
          const form = readAs(name, role, sample);
          const envelope = inEnvelope(printElement(sample));
          if (form.refused) {
            const error = await decodeResponse(way, envelope, "1.1").catch((thrown: unknown) => thrown);
            const isRefused = sdk.SoapError.is(error) && /nil|missing/.test(error.message);
            if (isRefused) refused[form.refused] += 1;
            else found.push(`${options.kind} ${role}: should be refused for ${form.refused}: ${envelope}`);
            continue;
          }
          const decoded = await decodeResponse(way, envelope, "1.1");
          const { body } = await encodeRequest(way, decoded, "1.1");
          const difference = compareInfosets(body, inEnvelope(printElement(form.data)));
          added += form.added;
          if (difference === undefined) equal += 1;
          else found.push(`${options.kind} ${role}: ${difference}`);
        }
      }
      return found;
    });
    const { "nil-item": nilItem, "no-result": noResult } = refused;
    console.log(
      `wire: ${equal} samples of the model round-trip, but for ${added} absent arrays that read as empty; ` +
        `refused as the overlay says: ${noResult} without a result, ${nilItem} with a nil struct`,
    );
    expect(problems).toEqual([]);
    expect(equal + nilItem + noResult).toBe(208 * 2 * 5);
    expect(equal).toBeGreaterThan(1700);
  });
});

/** Plain data that two values can be compared by: bigints and bytes as text. */
function comparable(value: unknown): object {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return String(part);
    return part instanceof Uint8Array ? Buffer.from(part).toString("base64") : part;
  });
  return JSON.parse(text) as object;
}
