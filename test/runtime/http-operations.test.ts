/** Calls without SOAP on a real socket: what is in the address and the body, how answers are read, what errors say. */
import { describe, expect, test } from "vitest";
import { SoapError, SoapFault } from "../../runtime/errors.js";
import { FetchTransport } from "../../runtime/fetch-transport.js";
import { SoapHttpError } from "../../runtime/http-error.js";
import type { HttpOperation } from "../../runtime/http-operation.js";
import { httpParameter } from "../../runtime/http-parameters.js";
import { httpDocument, httpLocation, httpQuery, httpText } from "../../runtime/http-requests.js";
import { httpBytesResponse, httpTextResponse, noHttpResponse } from "../../runtime/http-responses.js";
import { logInterceptor } from "../../runtime/interceptors.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import { arrayOf, nillable } from "../../runtime/xml/codec.js";
import { restricted } from "../../runtime/xml/restricted.js";
import { find, findByForm, fine, hazards, place, response, serve, server } from "./http-samples.js";
import { failureOf, reply } from "./loopback.js";

function pairsOf(encoded: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(encoded)];
}

describe.each([
  ["node:http", {}],
  ["fetch", { transport: new FetchTransport() }],
])("over %s", (_name, options) => {
  test("a query carries every character, repeated keys, empty texts, and leaves out what is undefined", async () => {
    const client = await serve(fine, options);
    const request = {
      text: hazards,
      many: ["", "1&2", " "],
      at: new Date(0),
      kind: "A & B",
      list: [1, -2],
    } as const;
    expect(await client.call(find, request)).toBe("ok & <");
    const [seen] = server?.seen ?? [];
    expect([
      seen?.method,
      seen?.body,
      seen?.headers["content-length"],
      seen?.headers["content-type"],
    ]).toEqual(["GET", "", undefined, undefined]);
    expect(seen?.headers.accept).toMatch(/^text\/xml/);
    const [path, query = ""] = (seen?.url ?? "").split("?");
    expect(path).toBe("/Service.asmx/Find");
    expect(query).toMatch(/^[\w.~%&=-]+$/);
    expect(pairsOf(query)).toEqual([
      ["text", hazards],
      ["many", ""],
      ["many", "1&2"],
      ["many", " "],
      ["at", "1970-01-01T00:00:00Z"],
      ["a kind", "A & B"],
      ["list", "1 -2"],
    ]);
  });

  test("a form has the same pairs in its body", async () => {
    const client = await serve(fine, options);
    expect(await client.call(findByForm, { text: hazards })).toBe("ok & <");
    const [seen] = server?.seen ?? [];
    expect([seen?.method, seen?.url]).toEqual(["POST", "/Service.asmx/Find"]);
    expect(seen?.headers["content-type"]).toBe("application/x-www-form-urlencoded; charset=utf-8");
    expect(seen?.headers).not.toHaveProperty("soapaction");
    expect(pairsOf(seen?.body ?? "")).toEqual([["text", hazards]]);
  });

  test("places of the location are filled, and what the endpoint and the location ask for is kept", async () => {
    const client = await serve(fine, options);
    const endpoint = `${server?.url}/?tenant=a%20b`;
    await client.call(place, { id: "a/b ?", pin: 7 }, { endpoint });
    expect(server?.seen[0]?.url).toBe("/Service.asmx/of/a%2Fb%20%3F/7.txt?tenant=a%20b&v=1");
  });

  test("a document and a text are bodies", async () => {
    const client = await serve(fine, options);
    const names: HttpOperation<(string | null)[], void> = {
      name: "Names",
      request: httpDocument("", { name: "{urn:x}names", codec: arrayOf("urn:x", "n", nillable(xsString)) }),
      response: noHttpResponse,
    };
    expect(await client.call(names, ["a<", null])).toBeUndefined();
    expect(server?.seen[0]?.headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(server?.seen[0]?.url).toBe("/Service.asmx");
    expect(server?.seen[0]?.body).toContain("<n>a&lt;</n>");
    const note: HttpOperation<string, string> = {
      name: "Note",
      request: httpText<string>("/note", "text/plain", xsString),
      response: httpTextResponse("text/plain", xsString),
    };
    server?.seen.splice(0);
    await client.call(note, "\u00fc & b");
    expect(server?.seen[0]?.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(server?.seen[0]?.body).toBe("\u00fc & b");
  });
});

test("what does not fit its type is refused before anything is sent, without the value of a secret", async () => {
  const client = await serve(fine);
  const short = restricted(xsString, { maxLength: 3 });
  const strict: HttpOperation<{ a: string; password: string; pin: number }, string | null> = {
    name: "Strict",
    request: httpQuery("GET", "/Strict", {
      a: httpParameter("a", short),
      password: httpParameter("password", short),
      pin: httpParameter("pin", xsInt),
    }),
    response,
  };
  const told = async (request: object): Promise<string> => {
    const error = await failureOf(client.call(strict, { a: "a", password: "b", pin: 1, ...request }));
    expect(error).toMatchObject({ kind: "encode", sent: false, operation: "Strict" });
    return SoapError.is(error) ? `${error.path} ${error.message}` : "";
  };
  expect(await told({ a: "abcd" })).toBe(
    'a Strict: a: "abcd" has 4 characters, which breaks maxLength 3 of a restriction of xs:string',
  );
  expect(await told({ password: "hunter2" })).not.toContain("hunter2");
  expect(await told({ pin: 1.5 })).toMatch(/^pin Strict: pin: expected xs:int/);
  expect(await told({ a: "\ud83d" })).toMatch(/surrogate/);
  expect(await failureOf(client.call(findByForm, { text: "", many: "x" as never }))).toMatchObject({
    kind: "encode",
    path: "many",
  });
  expect(await failureOf(client.call(find, undefined as never))).toMatchObject({ kind: "encode" });
  expect(server?.seen).toEqual([]);
});

test.each([
  ["..", "of/(id)/(pin)", /^id Place: id: dots alone in a path/],
  [".", "of/(id)?v=(pin)", /^id Place: id: dots alone/],
  [".", "of/(id).", /^id Place: id: dots alone/],
  [undefined, "of/(id)", /^id Place: id: a value is required/],
])("a value that would lead to another address is refused: %s in %s", async (id, location, told) => {
  const client = await serve(fine);
  const strict = {
    ...place,
    request: httpLocation<{ id: string; pin: number }>("GET", location, {
      id: httpParameter("id", xsString),
      pin: httpParameter("pin", xsInt),
    }),
  };
  const error = await failureOf(client.call(strict, { id: id as string, pin: 1 }));
  expect(error).toMatchObject({ kind: "encode", sent: false });
  expect(SoapError.is(error) && `${error.path} ${error.message}`).toMatch(told);
  expect(server?.seen).toEqual([]);
});

test("a place in the query may stay empty", async () => {
  const client = await serve(fine);
  const id = httpParameter("id", xsString);
  const asked = { ...place, request: httpLocation<{ id?: string }>("GET", "of?id=(id)&v=1", { id }) };
  await client.call(asked, {});
  expect(server?.seen[0]?.url).toBe("/Service.asmx/of?id=&v=1");
});

test("dots that mean themselves are sent", async () => {
  const client = await serve(fine);
  for (const id of ["...", "..a", "%2e%2e", "../b", ""]) await client.call(place, { id, pin: 1 });
  const paths = server?.seen.map(({ url }) => url.replace("/Service.asmx/of/", "").replace("/1.txt?v=1", ""));
  expect(paths).toEqual(["...", "..a", "%252e%252e", "..%2Fb", ""]);
});

describe("an answer", () => {
  const answering = async (
    body: string | Uint8Array,
    type: string | undefined,
    status = 200,
  ): Promise<unknown> => {
    const client = await serve((_request, answer) => reply(answer, status, type, body));
    return client.call(find, { text: "" }).catch((error: unknown) => error);
  };

  test("is the element's own value, nil too, in any charset", async () => {
    expect(
      await answering(
        '<string xmlns="urn:x" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>',
        "text/xml",
      ),
    ).toBeNull();
    await server?.close();
    expect(await answering('<p:string xmlns:p="urn:x"/>', "application/xml")).toBe("");
    await server?.close();
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><string xmlns="urn:x">\u00e9</string>',
      "latin1",
    );
    expect(await answering(latin, "text/xml")).toBe("\u00e9");
  });

  test.each([
    ["another element", '<int xmlns="urn:x">1</int>', "text/xml", "unexpected-element"],
    ["another namespace", "<string>1</string>", "text/xml", "unexpected-element"],
    ["a page to log in", "<!DOCTYPE html><html><body>Log in</body></html>", "text/html", "not-soap"],
    ["no XML", "OK", "text/plain", "not-soap"],
    ["nothing", "", undefined, "not-soap"],
    ["a torn document", '<string xmlns="urn:x">o', "text/xml", "malformed-xml"],
    ["more than one document", '<string xmlns="urn:x">o</string><b/>', "text/xml", "malformed-xml"],
    [
      "a document type",
      '<!DOCTYPE s [<!ENTITY e "x">]><string xmlns="urn:x">&e;</string>',
      "text/xml",
      "malformed-xml",
    ],
  ])("that is %s is an error of its own kind", async (_what, body, type, kind) => {
    expect(await answering(body, type)).toMatchObject({ kind, operation: "Find", sent: true });
  });

  test("under a status of failure is an error with that status, without what the body says", async () => {
    const error = await answering("System.ArgumentException: bad token s3cr3t-token", "text/plain", 500);
    expect(error).toMatchObject({ kind: "http-status", status: 500, operation: "Find" });
    expect(SoapHttpError.is(error) && error.message).toBe(
      "Find: The service answered HTTP 500 Internal Server Error with a body of type text/plain. Look for the reason in the body (logInterceptor shows it) and the service's own log; some services take HTTP GET and POST from their own machine only.",
    );
  });

  test("that is a SOAP fault all the same is that fault", async () => {
    const fault =
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>';
    const error = await answering(fault, "text/xml", 500);
    expect(SoapFault.is(error) && error.reason).toBe("no");
  });

  test("of another media type is bytes or a text", async () => {
    const client = await serve((_request, answer) =>
      reply(answer, 200, "image/gif", Uint8Array.of(0x47, 0, 0xff)),
    );
    const request = httpQuery<object>("GET", "/Cover", {});
    const cover = { name: "Cover", request, response: httpBytesResponse("image/gif") };
    const got = await client.exchange(cover, {});
    expect(got.response.contentType).toBe("image/gif");
    expect([...got.response.bytes]).toEqual([0x47, 0, 0xff]);
    expect(got.headers).toEqual([]);
    expect(server?.seen[0]?.headers.accept).toBe("image/gif, */*;q=0.1");
    await server?.close();
    const other = await serve((_request, answer) => reply(answer, 200, "text/plain", "12"));
    expect(
      await other.call({ name: "Count", request, response: httpTextResponse("text/plain", xsInt) }, {}),
    ).toBe(12);
  });
});

describe("a secret parameter", () => {
  const request = { text: "open", password: "hunter2'!", pin: 42 } as const;

  test.each([
    ["a query", find],
    ["a form", findByForm],
  ])("of %s is in no log and no error", async (_what, operation) => {
    const lines: string[] = [];
    const client = await serve(
      (_seen, answer) =>
        reply(answer, 302, undefined, "", { Location: `${server?.url}/${server?.seen.at(-1)?.url}` }),
      { interceptors: [logInterceptor((line) => lines.push(line))] },
    );
    const error = await failureOf(client.call(operation, request));
    const told = `${lines.join("\n")}\n${String(error)}\n${JSON.stringify(error)}`;
    expect(told).toContain("Find");
    expect(told).not.toMatch(/hunter2|pin=42/);
    // The server got them.
    const [seen] = server?.seen ?? [];
    expect(new URLSearchParams(seen?.body || seen?.url.split("?")[1]).get("password")).toBe(request.password);
  });

  test("of a form is masked under its name in logs, and the others are shown", async () => {
    const lines: string[] = [];
    const client = await serve(fine, { interceptors: [logInterceptor((line) => lines.push(line))] });
    await client.call(findByForm, request);
    expect(lines).toContain("> text=open&password=***&pin=***");
    expect(lines[0]).toBe(`> POST ${server?.url}/Find (Find)`);
  });

  test("in a place of the location is masked there, however short it is", async () => {
    const lines: string[] = [];
    const client = await serve(fine, { interceptors: [logInterceptor((line) => lines.push(line))] });
    await client.call(place, { id: "a", pin: 7 });
    expect(lines[0]).toBe(`> GET ${server?.url}/of/a/***.txt (Place)`);
    expect(server?.seen[0]?.url).toBe("/Service.asmx/of/a/7.txt?v=1");
  });
});
