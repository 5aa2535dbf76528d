/** The mock answers operations bound to HTTP GET and POST, checks their parameters, and a generated client agrees with it. */
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import type { MockOptions } from "../../generator/server/mock-options.js";
import { SoapClient } from "../../runtime/client.js";
import { httpParameter, httpParameterList } from "../../runtime/http-parameters.js";
import { httpForm, httpLocation, httpQuery } from "../../runtime/http-requests.js";
import { httpDocumentResponse, httpTextResponse } from "../../runtime/http-responses.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import { nillable } from "../../runtime/xml/codec.js";
import { rawXml } from "../../runtime/xml/raw-xml.js";
import { modelOf } from "../hazards/workshop.js";
import { failureOf } from "../runtime/loopback.js";

const text = readFileSync("test/golden/wsdl-http-bindings/contract/library.wsdl", "utf8");
const contract = modelOf([{ path: "library.wsdl", kind: "wsdl", text }]);

let mock: MockServer | undefined;
afterEach(() => mock?.close());

async function serve(options: MockOptions = {}, served = contract): Promise<string> {
  mock = await startMock(served, options);
  return mock.url;
}

async function ask(url: string, init?: RequestInit): Promise<string> {
  const response = await fetch(url, init);
  return `${response.status} ${response.headers.get("content-type") ?? "-"} ${(await response.text()).trim()}`;
}

const query = "title=a%20%26%20b&shelves=x&shelves=&since=2020-01-01&genre=Essay&odd-name=true";
const form = {
  method: "POST",
  body: query,
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

test("a query and a form reach the same answers as SOAP, and arrays are arrays", async () => {
  const seen: unknown[] = [];
  const calls: unknown[] = [];
  const url = await serve({
    answers: {
      Find: (request) => {
        seen.push(request);
        return { FindResult: [{ title: "<One>", year: 1 }, null] };
      },
    },
    onCall: ({ operation, status }) => calls.push([operation, status]),
  });
  const found =
    '<?xml version="1.0" encoding="utf-8"?><ArrayOfBook xmlns="urn:library"><Book><title>&lt;One&gt;</title><year>1</year></Book>';
  expect(await ask(`${url}/Find?${query}`)).toContain(`200 text/xml; charset=utf-8 ${found}`);
  expect(await ask(`${url}/Find`, form)).toContain(found);
  const expected = {
    title: "a & b",
    shelves: ["x", ""],
    since: "2020-01-01",
    genre: "Essay",
    "odd-name": true,
  };
  expect(seen).toEqual([expected, expected]);
  expect(calls).toEqual([
    ["Find", 200],
    ["Find", 200],
  ]);
});

test.each([
  ["what is missing", "title=a&since=2020-01-01&genre=Essay", "Missing parameter: odd-name."],
  ["no value of its type", query.replace("2020-01-01", "soon"), 'since: "soon" is not a valid date'],
  ["a value that is not listed", query.replace("Essay", "Drama"), 'genre: "Drama" is not one of'],
  ["what nobody declared", `${query}&more=1`, "the parameter more is not known"],
  ["what is there twice", `${query}&title=b`, "title is there twice"],
])("%s is refused as ASP.NET does it", async (_what, given, reason) => {
  const told = await ask(`${await serve()}/Find?${given}`);
  expect(told).toMatch(/^500 text\/plain; charset=utf-8 Find: /);
  expect(told).toContain(reason);
});

test("faults, sessions and SOAP on the same paths are as ever", async () => {
  const url = await serve({ faults: { Count: { reason: "on purpose" } }, sessions: "required" });
  expect(await ask(`${url}/Login`, { ...form, body: "user=a&password=b" })).toMatch(/^200 text\/xml/);
  expect(await ask(`${url}/Return`, { ...form, body: "isbn=1" })).toContain("there is no such session");
  expect(await ask(`${url}/Count`)).toContain("there is no such session");
  expect(await ask(`${url}?wsdl`)).toMatch(/^200 text\/xml/);
  const soap = { method: "POST", headers: { "Content-Type": "text/xml" }, body: "<a/>" };
  expect(await ask(`${url}/Find`, soap)).toContain("Envelope");
  expect(await ask(`${url}/Nowhere`)).toMatch(/^404/);
});

test("a client of the runtime agrees with it", async () => {
  const endpoint = await serve({ answers: { Count: 7, Login: null }, sessions: "off" });
  const client = new SoapClient({ endpoint });
  const ns = "{urn:library}";
  const count = httpDocumentResponse({ name: `${ns}int`, codec: xsInt });
  expect(
    await client.call(
      { name: "Count", request: httpQuery<object>("GET", "/Count", {}), response: count },
      {},
    ),
  ).toBe(7);
  const login = {
    name: "Login",
    request: httpForm<{ user: string; password: string }>("/Login", {
      user: httpParameter("user", xsString),
      password: httpParameter("password", xsString),
    }),
    response: httpDocumentResponse({ name: `${ns}string`, codec: nillable(xsString) }),
  };
  expect(await client.call(login, { user: "\u00fc&", password: "p+p" })).toBeNull();
  const blurb = {
    name: "Blurb",
    request: httpLocation<{ isbn: string }>("GET", "blurbs/(isbn)", {
      isbn: httpParameter("isbn", xsString),
    }),
    response: httpTextResponse("text/plain", xsString),
  };
  expect(await client.call(blurb, { isbn: "a/b" }, { endpoint: new URL("/", endpoint).href })).toMatch(/\S/);
  const find = {
    name: "Find",
    request: httpQuery<{ title: string; shelves: string[] }>("GET", "/Find", {
      title: httpParameter("title", xsString),
      shelves: httpParameterList("shelves", xsString),
    }),
    response: httpDocumentResponse({ name: `${ns}ArrayOfBook`, codec: rawXml }),
  };
  expect(await failureOf(client.call(find, { title: "a" }))).toMatchObject({
    kind: "http-status",
    status: 500,
  });
});

test("the page and the WSDL of the mock show what it answers without SOAP", async () => {
  const url = await serve();
  const { origin } = new URL(url);
  expect(await ask(origin)).toContain("<td>Blurb</td><td>GET /blurbs/(isbn)</td>");
  const served = modelOf([
    { path: "served.wsdl", kind: "wsdl", text: await (await fetch(`${url}?wsdl`)).text() },
  ]);
  const port = served.services[0]?.ports.find(({ name }) => name === "LibraryHttpGet");
  expect(port?.address).toBe(`${origin}/library.asmx`);
  const bound = served.bindings.find(({ name }) => name === "{urn:library}LibraryHttpGet");
  expect(bound?.operations.map(({ name }) => name)).toEqual(["Find", "Count"]);
  // A picture is no text, so the mock has none.
  expect(served.services[0]?.ports.map(({ name }) => name)).toContain("Pictures");
  expect(JSON.stringify(served.bindings)).not.toContain('"Cover"');
});

test("a path is that of URLs, and what is no text in it is told", async () => {
  const bent = text.replace('location="blurbs/(isbn)"', 'location="Kl\u00e4ppe b/(isbn)"');
  const url = await serve(
    { answers: { Blurb: "short" } },
    modelOf([{ path: "a.wsdl", kind: "wsdl", text: bent }]),
  );
  const { origin } = new URL(url);
  expect(await ask(`${origin}/Kl%C3%A4ppe%20b/%C3%A4`)).toBe("200 text/plain; charset=utf-8 short");
  expect(await ask(`${origin}/Kl%C3%A4ppe%20b/%zz`)).toBe(
    '500 text/plain; charset=utf-8 Blurb: isbn: "%zz" is not percent-encoded UTF-8',
  );
});
