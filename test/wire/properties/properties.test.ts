/** Properties of generated codecs: random schemas and values, in any dress, by windows, cut, and spoiled. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { createRedactor } from "../../../runtime/redact.js";
import { readResponse } from "../../../runtime/response.js";
import { Workshop } from "../../hazards/workshop.js";
import { isWellFormed } from "../../infoset/well-formed.js";
import { readInChunks } from "../../runtime/xml/read-in-chunks.js";
import { fault11, fault12 } from "../hard/hard-case.js";
import { disguise } from "./disguise.js";
import { mutate, mutateBytes, seeded } from "./mutate.js";
import { valuesOf } from "./random-schema.js";
import { buildRandomSdks, decode, encode, plain, type RandomMessage } from "./random-sdk.js";

const isFull = process.env["SOAPWRIGHT_FULL"] === "1";
const runs = isFull ? 500 : 40;
const mutations = Number(process.env["SOAPWRIGHT_MUTATIONS"] ?? (isFull ? 1_000_000 : 50_000));

const workshop = new Workshop();
let messages: readonly RandomMessage[] = [];

beforeAll(async () => {
  messages = await buildRandomSdks(workshop, isFull ? 60 : 12);
});
afterAll(() => workshop.remove());

type Value = Readonly<Record<string, unknown>>;

/** Checks a property of every message type, with values and a seed for further choices. */
function checkAll(check: (message: RandomMessage, value: Value, seed: number) => void): void {
  for (const message of messages) {
    const property = fc.property(valuesOf(message.struct), fc.nat(), (value, seed) =>
      check(message, value, seed),
    );
    fc.assert(property, { seed: 7, numRuns: runs });
  }
}

describe("for random schemas and values", () => {
  test("what is encoded decodes to the same value", () => {
    checkAll(({ operation }, value) => {
      const document = encode(operation, value);
      expect(isWellFormed(document), document).toBe(true);
      expect(plain(decode(operation, document)), document).toEqual(plain(value));
    });
  });

  test("what is decoded encodes to the same document", () => {
    checkAll(({ operation }, value) => {
      const document = encode(operation, value);
      expect(encode(operation, decode(operation, document))).toBe(document);
    });
  });

  test("prefixes, order of attributes, comments, sections and space change nothing", () => {
    checkAll(({ operation }, value, seed) => {
      const document = disguise(encode(operation, value), seeded(seed));
      expect(plain(decode(operation, document)), document).toEqual(plain(value));
    });
  });

  test("windows, down to one character, change nothing", () => {
    checkAll(({ operation }, value, seed) => {
      const choose = seeded(seed);
      const document = disguise(encode(operation, value), choose).slice(0, 3000);
      const whole = encode(operation, value);
      const text = document.length < 3000 ? document : whole;
      const step = choose(3) === 0 && text.length < 600 ? 1 : 1 + choose(text.length);
      const cuts = Array.from({ length: Math.floor(text.length / step) }, (_, index) => index * step);
      expect(plain(readInChunks(text, cuts, operation.input.codec).value), text).toEqual(plain(value));
    });
  });

  test("a document that is cut is an error", () => {
    checkAll(({ operation }, value, seed) => {
      const choose = seeded(seed);
      const document = disguise(encode(operation, value), choose);
      const end = document.lastIndexOf(">", document.lastIndexOf(`send`) + 20);
      const length = choose(end);
      let error: unknown;
      try {
        decode(operation, document.slice(0, length));
      } catch (thrown) {
        error = thrown;
      }
      expect(SoapError.is(error), `${document.slice(0, length)} gives ${String(error)}`).toBe(true);
    });
  });
});

/** Milliseconds that one spoiled answer may take on a busy machine, and bytes that all may leave behind. */
const longest = 3000;
const heapLimit = 256 * 2 ** 20;

test(`${mutations.toLocaleString("en-US")} spoiled responses are a value of a well-formed document or a SoapError`, () => {
  const choose = seeded(11);
  const originals = messages.map(({ struct, operation }) =>
    fc.sample(valuesOf(struct), { numRuns: 6, seed: 3 }).map((value) => {
      const body = encode(operation, value);
      const dressed = choose(2) === 0 ? disguise(body, choose).replace(/^.*?(?=<(\S+:)?send)/s, "") : body;
      return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${dressed}</s:Body></s:Envelope>`;
    }),
  );
  originals.push([fault11, fault12]);
  const options = { redactor: createRedactor([]), secrets: [] };
  const counts = new Map<string, number>();
  const before = process.memoryUsage().heapUsed;
  let slowest = 0;
  for (let done = 0; done < mutations; done++) {
    const index = choose(originals.length);
    const documents = originals[index] ?? [];
    const operation = messages[index % messages.length]?.operation;
    if (operation === undefined) throw new Error("there are no messages");
    const text = mutate(documents[choose(documents.length)] ?? "", choose);
    const bytes = new TextEncoder().encode(text);
    const body = choose(10) === 0 ? mutateBytes(bytes, choose) : bytes;
    const status = choose(10) === 0 ? 500 : 200;
    const headers = { "content-type": choose(5) === 0 ? "text/xml" : "text/xml; charset=utf-8" };
    const response = { status, statusText: "", headers, setCookies: [], body };
    const start = performance.now();
    let outcome: string;
    let read = "";
    try {
      const { content, text } = readResponse(response, { ...operation, output: operation.input }, options);
      outcome = content.kind;
      read = text;
    } catch (error) {
      if (!SoapError.is(error))
        throw new Error(`mutation ${done}: ${String(error)}\n${text}`, { cause: error });
      outcome = error.kind;
    }
    slowest = Math.max(slowest, performance.now() - start);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome === "response" && !isWellFormed(read)) throw new Error(`mutation ${done} is read: ${text}`);
  }
  console.log(`mutations: ${[...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ")}`);
  console.log(`mutations: the slowest took ${slowest.toFixed(0)} ms`);
  expect(slowest).toBeLessThan(longest);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(heapLimit);
  expect(counts.get("response")).toBeGreaterThan(mutations / 100);
  expect(counts.get("malformed-xml")).toBeGreaterThan(mutations / 10);
}, 3_600_000);
