import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { CookieJar } from "../../runtime/cookies.js";
import { FetchTransport } from "../../runtime/fetch-transport.js";
import { NodeTransport } from "../../runtime/node-transport.js";
import { parseCookieDate, splitSetCookies } from "../../runtime/set-cookie.js";
import { reply, startLoopback } from "./loopback.js";
import { getStatus, response } from "./sample-operation.js";

const request = { token: "t", count: 1 };

function jarWith(url: string, ...lines: string[]): CookieJar {
  const jar = new CookieJar();
  jar.store(url, lines);
  return jar;
}

test.each([
  ["host-only: not a subdomain", "https://example.com/", "a=1", "https://www.example.com/", undefined],
  [
    "a domain cookie reaches subdomains",
    "https://www.example.com/",
    "a=1; Domain=.example.com",
    "https://x.example.com/",
    "a=1",
  ],
  [
    "a domain cookie does not reach a host that only ends alike",
    "https://example.com/",
    "a=1; Domain=example.com",
    "https://badexample.com/",
    undefined,
  ],
  [
    "a foreign domain is refused",
    "https://evil.com/",
    "a=1; Domain=example.com",
    "https://example.com/",
    undefined,
  ],
  [
    "a top-level domain is refused",
    "https://example.com/",
    "a=1; Domain=com",
    "https://example.com/",
    undefined,
  ],
  ["part of an address is no domain", "http://10.0.0.1/", "a=1; Domain=0.0.1", "http://10.0.0.1/", undefined],
  ["the address itself is", "http://10.0.0.1/", "a=1; Domain=10.0.0.1", "http://10.0.0.1/", "a=1"],
  ["ports share cookies", "http://h.example/", "a=1", "http://h.example:8080/", "a=1"],
  ["default path is the folder", "http://h.example/x/S.asmx", "a=1", "http://h.example/x/T.asmx", "a=1"],
  ["and not its parent", "http://h.example/x/S.asmx", "a=1", "http://h.example/S.asmx", undefined],
  ["a path ends at a slash", "http://h.example/", "a=1; Path=/x", "http://h.example/xy", undefined],
  ["a path matches itself", "http://h.example/", "a=1; path=/x", "http://h.example/x", "a=1"],
  ["secure stays on https", "https://h.example/", "a=1; Secure", "http://h.example/", undefined],
  ["secure goes over https", "https://h.example/", "a=1; Secure; HttpOnly", "https://h.example/", "a=1"],
  ["secure is not taken from http", "http://h.example/", "a=1; Secure", "https://h.example/", undefined],
  ["Max-Age=0 removes", "http://h.example/", "a=1; Max-Age=0", "http://h.example/", undefined],
  [
    "Max-Age wins over Expires",
    "http://h.example/",
    "a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "http://h.example/",
    "a=1",
  ],
  [
    "Expires in the past removes",
    "http://h.example/",
    "a=1; Expires=Thu, 01-Jan-70 00:00:01 GMT",
    "http://h.example/",
    undefined,
  ],
  [
    "a bad Expires makes a session cookie",
    "http://h.example/",
    "a=1; Expires=soon",
    "http://h.example/",
    "a=1",
  ],
  [
    "a value with = and quotes is kept as it is",
    "http://h.example/",
    'a="x=y=="',
    "http://h.example/",
    'a="x=y=="',
  ],
  ["an empty name, no cookie", "http://h.example/", "=1", "http://h.example/", undefined],
  ["nothing, no cookie", "http://h.example/", " ; Path=/", "http://h.example/", undefined],
  ["a value alone goes back alone, as to Axis", "http://h.example/", "7; Path=/", "http://h.example/a", "7"],
])("%s", (_name, from, line, to, expected) => {
  expect(jarWith(from, line).header(to)).toBe(expected);
});

test("a new value replaces the old one, longer paths come first, then older cookies", () => {
  const jar = jarWith("http://h.example/a/b", "x=1; Path=/", "y=1; Path=/", "z=1; Path=/a");
  jar.store("http://h.example/", ["x=2; Path=/"]);
  expect(jar.header("http://h.example/a/b")).toBe("z=1; x=2; y=1");
});

test("an expired cookie goes away while the process runs", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  try {
    const jar = jarWith("http://h.example/", "a=1; Max-Age=10");
    vi.setSystemTime(1_009_999);
    expect(jar.header("http://h.example/")).toBe("a=1");
    vi.setSystemTime(1_010_000);
    expect(jar.header("http://h.example/")).toBeUndefined();
    expect(jar.toJSON()).toEqual({ cookies: [] });
  } finally {
    vi.useRealTimers();
  }
});

test("joined Set-Cookie fields split at cookies, not inside Expires", () => {
  expect(splitSetCookies("a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT; Path=/, b=2,c=3; Max-Age=1")).toEqual([
    "a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT; Path=/",
    "b=2",
    "c=3; Max-Age=1",
  ]);
  const jar = new CookieJar();
  jar.store("http://h.example/", "a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT, b=2");
  expect(jar.header("http://h.example/")).toBe("a=1; b=2");
});

test.each([
  ["Wed, 21 Oct 2015 07:28:00 GMT", "2015-10-21T07:28:00.000Z"],
  ["Wednesday, 21-Oct-15 07:28:00 GMT", "2015-10-21T07:28:00.000Z"],
  ["Wed Oct 21 07:28:00 2015", "2015-10-21T07:28:00.000Z"],
  ["Fri, 31-Dec-99 23:59:59 GMT", "1999-12-31T23:59:59.000Z"],
])("the cookie date %s", (text, iso) => {
  expect(new Date(parseCookieDate(text) ?? Number.NaN).toISOString()).toBe(iso);
});

test.each([
  "",
  "21 Oct 2015",
  "Wed, 41 Oct 2015 07:28:00 GMT",
  "Wed, 21 Oct 2015 25:00:00 GMT",
  "Wed, 21 Oct 1500 07:28:00 GMT",
])("%j is no cookie date", (text) => {
  expect(parseCookieDate(text)).toBeUndefined();
});

test("a jar holds no more than 300 cookies and drops the oldest", () => {
  const jar = new CookieJar();
  for (let n = 0; n < 310; n++) jar.store("http://h.example/", [`c${n}=1`]);
  expect(jar.size).toBe(300);
  expect(jar.header("http://h.example/")).toMatch(/^c10=1; /);
});

test.each([
  null,
  [],
  {},
  { cookies: [{ name: "a" }] },
  { cookies: [{ ...jarWith("http://h/", "a=1").toJSON().cookies[0], value: "1\r\nX: y" }] },
])("%j is no saved jar", (json) => {
  expect(() => CookieJar.from(json as never)).toThrow(TypeError);
});

test.each([
  ["node", () => new NodeTransport()],
  ["fetch", () => new FetchTransport()],
])("sticky session cookies go with every call over %s", async (_name, transport) => {
  const server = await startLoopback((seen, to) => {
    const fresh = seen.headers.cookie === undefined;
    const set = [
      "ASP.NET_SessionId=s1; path=/; HttpOnly",
      "node=n7; Expires=Wed, 21 Oct 2099 07:28:00 GMT; Path=/",
    ];
    reply(to, 200, "text/xml", response(), fresh ? { "Set-Cookie": set } : {});
  });
  try {
    const client = new SoapClient({ endpoint: server.url, transport: transport() });
    for (let n = 0; n < 4; n++) await client.call(getStatus, request);
    const all = "ASP.NET_SessionId=s1; node=n7";
    expect(server.seen.map(({ headers }) => headers.cookie)).toEqual([undefined, all, all, all]);
    const own = await client.exchange(getStatus, request, { headers: { Cookie: "mine=1" } });
    expect(own.raw.request.headers).toMatchObject({ cookie: `mine=1; ${all}` });
    const without = new SoapClient({ endpoint: server.url, transport: transport(), cookies: false });
    for (let n = 0; n < 2; n++) await without.call(getStatus, request);
    expect(server.seen.at(-1)?.headers.cookie).toBeUndefined();
  } finally {
    await server.close();
  }
});

test("another process goes on with a jar saved to a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jar-"));
  try {
    const file = join(folder, "jar.json");
    writeFileSync(file, JSON.stringify(jarWith("https://h.example/", "s=1; Secure", "p=2; Max-Age=900")));
    const script = `import { readFileSync } from "node:fs"; import { CookieJar } from ${JSON.stringify(new URL("../../runtime/cookies.ts", import.meta.url).href)};
      console.log(CookieJar.from(JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"))).header("https://h.example/x"));`;
    const main = join(folder, "main.mts");
    writeFileSync(main, script);
    const tsx = new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url).pathname;
    expect(execFileSync(process.execPath, [tsx, main], { encoding: "utf8" }).trim()).toBe("s=1; p=2");
    expect(readFileSync(file, "utf8")).toContain('"hostOnly":true');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
