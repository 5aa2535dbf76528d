/** The remembered beginning and end of a response: what differs from it is read as if nothing were remembered. */
import { describe, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import type { UnknownContent } from "../../runtime/xml/window.js";
import { envelope11, getStatus, ns } from "./sample-operation.js";

const head = `<s:Envelope xmlns:s="${envelope11}"><s:Body><getStatusResponse xmlns="${ns}">`;
const tail = "</getStatusResponse></s:Body></s:Envelope>";
const whole = (result: string): string => `${head}<getStatusResult>${result}</getStatusResult>${tail}`;

/** Calls once for each body, with the same operation, and gives what came. */
async function callAll(bodies: readonly string[], options: Partial<ClientOptions> = {}): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const body of bodies) {
    const client = new SoapClient({
      endpoint: "http://localhost/",
      transport: {
        send: async () => ({
          ...{ status: 200, statusText: "OK", setCookies: [] },
          headers: { "content-type": "text/xml; charset=utf-8" },
          body: new TextEncoder().encode(body),
        }),
      },
      ...options,
    });
    const call = client.exchange(getStatus, { token: "t", count: 1 });
    results.push(
      await call.then(
        ({ response, headers }) => [response.getStatusResult, headers.length],
        (error: unknown) => error,
      ),
    );
  }
  return results;
}

describe("a response whose head was seen before", () => {
  test.each([
    ["the same head", whole("2"), [2, 0]],
    ["text that is not ASCII after it", `${whole("2")}<!-- é -->`, [2, 0]],
    ["white space at the end", `${whole("2")}\n`, [2, 0]],
    ["an element after the content", whole("2").replace("</s:Body>", "<x/></s:Body>"), [2, 0]],
    ["another prefix", whole("2").replaceAll(/(?<=[</:])s(?=[:=])/g, "p"), [2, 0]],
    ["a header block", whole("2").replace("<s:Body>", "<s:Header><a/></s:Header><s:Body>"), [2, 1]],
    ["a comment in the head", whole("2").replace("<s:Body>", "<!-- x --><s:Body>"), [2, 0]],
  ])("%s", async (_name, body, expected) => {
    expect(await callAll([whole("1"), body, whole("3"), body])).toEqual([[1, 0], expected, [3, 0], expected]);
  });

  test.each([
    ["a wrong namespace", whole("2").replace(ns, `${ns}x`), "unexpected-element"],
    ["a truncated response", `${head}<getStatusResult>2</getStatus`, "malformed-xml"],
    ["nothing but the head", head, "malformed-xml"],
    ["a second root", `${whole("2")}<x/>`, "malformed-xml"],
    ["an unclosed envelope", whole("2").replace("</s:Envelope>", ""), "malformed-xml"],
    ["an end of other tags", whole("2").replace("</s:Body>", "</s:Bodx>"), "malformed-xml"],
    ["an end that comes too soon", `${head}<getStatusResult>2</s:Body></s:Envelope>`, "malformed-xml"],
    ["a missing element", head + tail, "missing-element"],
  ])("%s is still an error", async (_name, body, kind) => {
    expect(await callAll([whole("1"), body])).toEqual([[1, 0], expect.objectContaining({ kind })]);
  });

  test("what is unknown before the content is told each time", async () => {
    const told: UnknownContent[] = [];
    const odd = whole("1").replace("<s:Body>", "odd<s:Body>");
    await callAll([odd, odd], { onUnknown: (one) => told.push(one) });
    expect(told.map(({ name }) => name)).toEqual(["#text", "#text"]);
  });

  test("limits that the head exceeds hold for the second response too", async () => {
    await callAll([whole("1")]);
    expect(await callAll([whole("1")], { limits: { depth: 2 } })).toEqual([
      expect.objectContaining({ kind: "limit" }),
    ]);
  });

  test("a path of an error is that of the content", async () => {
    const [, failure] = await callAll([whole("1"), whole("x")]);
    expect(failure).toMatchObject({ path: "getStatusResponse/getStatusResult" });
  });
});

test("a copied request of a transport, and a copied call of an interceptor, have the signal", async () => {
  const seen: unknown[] = [];
  const client = new SoapClient({
    endpoint: "http://localhost/",
    interceptors: [
      (call, next) => {
        const copy = { ...call };
        seen.push(copy.signal === call.signal, copy.signal.aborted);
        return next(copy);
      },
    ],
    transport: {
      send: async (request) => {
        const copy = { ...request };
        seen.push(copy.signal === request.signal, copy.signal?.aborted, Object.keys(copy).includes("signal"));
        throw new Error("no network here");
      },
    },
  });
  await expect(client.call(getStatus, { token: "t", count: 1 })).rejects.toThrow("The transport failed");
  expect(seen).toEqual([true, false, true, false, true]);
});
