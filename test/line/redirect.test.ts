/** Redirects are followed when the caller wants it, with the whole request, and to no place that was not allowed. */
import { afterEach, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { type RedirectOptions, redirectInterceptor } from "../../runtime/redirect.js";
import type { Transport, TransportRequest } from "../../runtime/transport.js";
import { failureOf, type Loopback, reply, startLoopback } from "../runtime/loopback.js";
import { getStatus, response } from "../runtime/sample-operation.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
const open: Loopback[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Answers as the table says by address, and 200 elsewhere. */
function scripted(table: Readonly<Record<string, readonly [number, string?]>>) {
  const sent: TransportRequest[] = [];
  const transport: Transport = {
    send: async (outgoing) => {
      sent.push(outgoing);
      const [status, location] = table[outgoing.url] ?? [200];
      const headers: Readonly<Record<string, string>> = location === undefined ? {} : { location };
      return { status, statusText: "", headers, setCookies: [], body: Buffer.from(response()) };
    },
  };
  return { transport, sent };
}

async function follow(endpoint: string, location: string, options?: RedirectOptions, status = 307) {
  const { transport, sent } = scripted({ [endpoint]: [status, location] });
  const auth = { kind: "basic", username: "ada", password: "a long secret" } as const;
  const client = new SoapClient({ endpoint, transport, auth, interceptors: [redirectInterceptor(options)] });
  const outcome = await client.call(getStatus, request).then(
    () => "value",
    ({ kind, location: told }: { readonly kind: string; readonly location?: string }) => `${kind} ${told}`,
  );
  return { outcome, urls: sent.map(({ url }) => url), sent };
}

test.each([301, 302, 307, 308])("%i to the same host gets the whole POST again", async (status) => {
  const server = await startLoopback((seen, to) => {
    if (seen.url === "/new") reply(to, 200, "text/xml", response());
    else reply(to, status, undefined, "", { Location: "/new" });
  });
  open.push(server);
  const client = new SoapClient({ endpoint: server.url, interceptors: [redirectInterceptor()] });
  const { response: got, raw } = await client.exchange(getStatus, request);
  expect(got.getStatusResult).toBe(7);
  expect(server.seen.map(({ url }) => url)).toEqual(["/Service.asmx", "/new"]);
  expect(server.seen[1]?.body).toBe(server.seen[0]?.body);
  expect(server.seen[1]?.headers["soapaction"]).toBe(server.seen[0]?.headers["soapaction"]);
  expect(raw.request.url).toMatch(/\/new$/);
});

test.each([
  ["http://service.example/a", "https://service.example/a", true],
  ["http://service.example/a", "https://service.example/b?c=1", true],
  ["http://service.example:8080/a", "https://service.example:8443/a", false],
  ["https://service.example/a", "http://service.example/a", false],
  ["https://service.example/a", "https://other.example/a", false],
  ["https://service.example/a", "https://service.example:8443/a", false],
  ["https://service.example/a", "https://service.example.evil.example/a", false],
  ["https://service.example/a", "//other.example/a", false],
  ["https://service.example/a", "ftp://service.example/a", false],
  ["https://service.example/a", "https://[", false],
])("from %s to %s: %s", async (from, to, allowed) => {
  const { outcome, urls } = await follow(from, to);
  expect(outcome).toBe(allowed ? "value" : `http-status ${to}`);
  expect(urls.length).toBe(allowed ? 2 : 1);
});

test("another host is followed only if it is listed, and never down to http", async () => {
  const hosts = ["other.example", "other.example:8443"];
  const from = "https://service.example/a";
  for (const to of ["https://other.example/a", "https://other.example:8443/a"]) {
    const { urls, sent } = await follow(from, to, { hosts });
    expect(urls).toEqual([from, to]);
    expect(sent[1]?.headers["authorization"]).toMatch(/^Basic /);
  }
  for (const to of [
    "https://other.example:9/a",
    "http://other.example/a",
    "https://user:pw@service.example/",
  ]) {
    expect((await follow(from, to, { hosts })).urls).toEqual([from]);
  }
});

test("303, which asks for a GET, and 304 are not followed", async () => {
  for (const status of [300, 303, 304, 305]) {
    expect((await follow("https://a.example/", "/b", {}, status)).urls.length).toBe(1);
  }
});

test("a circle ends after five redirects with the last of them", async () => {
  const a = "https://a.example/a";
  const { transport, sent } = scripted({ [a]: [308, "/b"], "https://a.example/b": [308, "/a"] });
  const client = new SoapClient({ endpoint: a, transport, interceptors: [redirectInterceptor()] });
  expect(await failureOf(client.call(getStatus, request))).toMatchObject({
    kind: "http-status",
    status: 308,
  });
  expect(sent.length).toBe(6);
});
