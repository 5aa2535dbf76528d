/** The client over its default transport: limits, refused options, sockets, and what it reports. */
import { deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { SoapError } from "../../runtime/errors.js";
import { type Answer, failureOf, type Loopback, reply, startLoopback } from "./loopback.js";
import { envelope11, getStatus, ns, response } from "./sample-operation.js";

const open: Loopback[] = [];
const xml = "text/xml; charset=utf-8";
const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };

async function start(answer: Answer): Promise<Loopback> {
  const server = await startLoopback(answer);
  open.push(server);
  return server;
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

test("raw deflate, which some servers send, is read", async () => {
  const body = deflateRawSync(Buffer.from(response()));
  const server = await start((_request, to) => reply(to, 200, xml, body, { "Content-Encoding": "deflate" }));
  const result = await new SoapClient({ endpoint: server.url }).call(getStatus, request);
  expect(result.getStatusResult).toBe(7);
});

test("a small body that inflates beyond the limit is refused", async () => {
  const body = gzipSync(Buffer.alloc(5_000_000, 32));
  const server = await start((_request, to) => reply(to, 200, xml, body, { "Content-Encoding": "gzip" }));
  const client = new SoapClient({ endpoint: server.url, limits: { responseBytes: 100_000 } });
  expect(await failureOf(client.call(getStatus, request))).toMatchObject({ kind: "limit" });
});

test("many calls share one socket, and the header case is what old servers look for", async () => {
  const server = await start((_request, to) => reply(to, 200, xml, response()));
  const client = new SoapClient({ endpoint: server.url });
  for (let n = 0; n < 5; n++) await client.call(getStatus, request);
  expect(server.opened()).toBe(1);
  expect(server.seen[0]?.rawHeaders).toContain("SOAPAction");
});

test.each([
  [undefined, "No endpoint"],
  ["", "No endpoint"],
  ["/Service.asmx", "is not an http or https URL"],
  ["ftp://host/x", "is not an http or https URL"],
  ["https://user:pass-word@host/x", "credentials"],
])("the endpoint %j is refused", async (endpoint, words) => {
  const make = () => new SoapClient({ endpoint: endpoint as string });
  expect(make).toThrow(SoapError);
  expect(make).toThrow(words);
  expect(make).not.toThrow("pass-word");
  const client = new SoapClient({ endpoint: "http://127.0.0.1:1/" });
  if (endpoint !== undefined) {
    expect(await failureOf(client.call(getStatus, request, { endpoint }))).toMatchObject({
      kind: "encode",
      operation: "getStatus",
    });
  }
});

test.each([0, -1, Number.NaN])("the timeout %d is refused", async (timeout) => {
  const client = new SoapClient({ endpoint: "http://127.0.0.1:1/", timeout });
  expect(await failureOf(client.call(getStatus, request))).toMatchObject({ kind: "encode" });
});

test("a header that HTTP cannot carry is refused without its value", async () => {
  const client = new SoapClient({
    endpoint: "http://127.0.0.1:1/",
    headers: { "X-Key": "hidden\r\nEvil: 1" },
  });
  const error = await failureOf(client.call(getStatus, request));
  expect(error).toMatchObject({ kind: "encode" });
  expect((error as Error).message).not.toContain("hidden");
});

test("onUnknown is told of elements the contract does not know", async () => {
  const told: unknown[] = [];
  const inner = "<getStatusResult>7</getStatusResult><fresh>1</fresh>";
  const server = await start((_request, to) => reply(to, 200, xml, response(envelope11, inner)));
  const onUnknown = (...unknown: unknown[]) => void told.push(unknown);
  await new SoapClient({ endpoint: server.url, onUnknown }).call(getStatus, request);
  expect(told).toEqual([[{ path: "getStatusResponse", name: `{${ns}}fresh` }, "getStatus"]]);
});
