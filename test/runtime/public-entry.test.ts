import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as runtime from "../../runtime/index.js";
import {
  CookieJar,
  FetchTransport,
  type Init,
  logInterceptor,
  NodeTransport,
  SoapClient,
} from "../../runtime/index.js";
import { type GetStatusRequest, getStatus } from "./sample-operation.js";

const folder = fileURLToPath(new URL("../../runtime/", import.meta.url));

test("the entry exports what generated code imports", () => {
  const names = `SoapClient CookieJar SoapError SoapFault xmlNames arrayOf nillable lazy listOf enumeration openEnumeration
    withDefault rawXml RawXml XmlReader XmlWriter xsString xsBoolean xsInt xsLong xsDecimal xsDateTime xsBase64Binary msGuid msChar`;
  for (const name of names.split(/\s+/)) expect(runtime).toHaveProperty(name);
});

test("no runtime file imports a package or a node: module, or names an ambient host global", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const name of files) {
    const source = readFileSync(join(folder, name), "utf8");
    for (const [, target = ""] of source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      expect(`${name}: ${target}`).toMatch(/: \.\.?\/[\w./-]+\.js$/);
    }
    expect(source, name).not.toMatch(/\b(?:Buffer|process|document)\.(?!\.)\w+\(/);
  }
});

test("a host's own signal, fetch and options fit the structural types", () => {
  const request: Init<GetStatusRequest> = { token: undefined, count: 1 };
  const client = new SoapClient({
    endpoint: "http://127.0.0.1:1/",
    signal: new AbortController().signal,
    transport: new FetchTransport({ fetch: (url, init) => fetch(url, init as RequestInit) }),
    cookies: CookieJar.from(new CookieJar().toJSON()),
    interceptors: [logInterceptor(() => {})],
  });
  expect(client.cookies.size).toBe(0);
  expect(NodeTransport.isAvailable()).toBe(true);
  // @ts-expect-error a request without its required member must not compile
  const call = () => client.call(getStatus, { token: "t" });
  expect([typeof call, request.count]).toEqual(["function", 1]);
});

test("without node:http the client falls back to fetch, and a browser's cookies are its own", async () => {
  const { createDefaultTransport } = await import("../../runtime/default-transport.js");
  const original = process.getBuiltinModule;
  const OriginalRequest = globalThis.Request;
  try {
    Reflect.set(process, "getBuiltinModule", undefined);
    expect(createDefaultTransport()).toBeInstanceOf(FetchTransport);
    expect(createDefaultTransport().keepsCookies).toBe(false);
    // Browsers drop a Cookie header from any request.
    Reflect.set(
      globalThis,
      "Request",
      class {
        readonly headers = new Headers();
      },
    );
    expect(createDefaultTransport().keepsCookies).toBe(true);
  } finally {
    Reflect.set(process, "getBuiltinModule", original);
    Reflect.set(globalThis, "Request", OriginalRequest);
  }
  expect(createDefaultTransport()).toBeInstanceOf(NodeTransport);
});
