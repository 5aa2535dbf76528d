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

test.each([
  [{ endpoint: new URL("http://127.0.0.1:1/") }, "The endpoint is a value of type object"],
  [{ version: "1.3" }, 'version is "1.3"; expected "1.1" or "1.2".'],
  [{ timeout: "5" }, 'timeout is "5"; expected milliseconds above 0'],
  [{ auth: { kind: "basik" } }, 'auth.kind is "basik"; expected "basic" or "bearer".'],
  [{ cookies: true }, "cookies is a value of type boolean that is not one; expected a CookieJar or false."],
  [
    { transport: {} },
    "transport is a value of type object that is not one; expected an object with a method send",
  ],
  [{ retry: 3 }, "An interceptor is a value of type number that is not one; pass functions"],
  [{ interceptors: ["log"] }, "An interceptor is a value of type string"],
  [{ soapHeaders: [{ key: "k" }] }, "A SOAP header is neither of someHeader.of(…) nor RawXml."],
])("a program without types is told of the option %j", async (options, words) => {
  const call = async () =>
    new SoapClient({ endpoint: "http://127.0.0.1:1/", ...(options as object) }).call(getStatus, request);
  const error = await failureOf(call());
  expect(error).toMatchObject({ kind: "encode", sent: false });
  expect((error as Error).message).toContain(words);
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
