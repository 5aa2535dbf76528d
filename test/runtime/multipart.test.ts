/** Multipart responses: the envelope among its parts, and binary content that stands beside it. */
import { describe, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { SoapError } from "../../runtime/errors.js";
import type { Operation } from "../../runtime/operation.js";
import { streamItems } from "../../runtime/stream-items.js";
import { xsBase64Binary } from "../../runtime/values/binary.js";
import { arrayOf } from "../../runtime/xml/codec.js";
import { envelope11 } from "./sample-operation.js";

const ns = "urn:files";
const xop = "http://www.w3.org/2004/08/xop/include";
const files = arrayOf(ns, "file", xsBase64Binary);
const operation: Operation<Uint8Array[], Uint8Array[]> = {
  name: "getFiles",
  input: { name: `{${ns}}getFiles`, codec: files },
  output: { name: `{${ns}}getFilesResponse`, codec: files },
};

const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
const include = (id: string): string => `<xop:Include xmlns:xop="${xop}" href="cid:${id}"/>`;
const envelope = (...contents: string[]): string =>
  `<s:Envelope xmlns:s="${envelope11}"><s:Body><getFilesResponse xmlns="${ns}">${contents
    .map((content) => `<file>${content}</file>`)
    .join("")}</getFilesResponse></s:Body></s:Envelope>`;

interface Part {
  readonly head: string;
  readonly body: string | Uint8Array;
}

const root = (body: string): Part => ({
  head: 'Content-Type: application/xop+xml; charset=utf-8; type="text/xml"\r\nContent-ID: <root@x>\r\n',
  body,
});
const binary = (id: string, body: string | Uint8Array = bytes, more = ""): Part => ({
  head: `Content-ID: <${id}>\r\ncontent-transfer-encoding: binary\r\n${more}`,
  body,
});

function print(parts: readonly Part[], boundary = "b+1"): Uint8Array {
  return Buffer.concat([
    Buffer.from("preamble\r\n"),
    ...parts.flatMap(({ head, body }) => [
      Buffer.from(`--${boundary}\r\n${head}\r\n`),
      typeof body === "string" ? Buffer.from(body) : body,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

const related = 'multipart/related; type="application/xop+xml"; boundary="b+1"; start="<root@x>"';

function client(body: Uint8Array, type = related): SoapClient {
  const response = { status: 200, statusText: "OK", headers: { "content-type": type }, setCookies: [], body };
  return new SoapClient({ endpoint: "http://localhost/", transport: { send: async () => response } });
}

describe("a multipart response", () => {
  test.each([
    ["the envelope first", [root(envelope(include("a@x"))), binary("a@x")]],
    ["the envelope last, named by start", [binary("a@x"), root(envelope(include("a@x")))]],
    ["an id that needs escapes", [root(envelope(include("a%25b%40x"))), binary("a%b@x")]],
    ["an id that has its escapes in both places", [root(envelope(include("a%40x"))), binary("a%40x")]],
    [
      "an include with an end tag",
      [root(envelope(include("a@x").replace("/>", ">  </xop:Include>"))), binary("a@x")],
    ],
    [
      "a part in base64",
      [
        root(envelope(include("a@x"))),
        {
          head: "Content-ID: <a@x>\r\nContent-Transfer-Encoding: base64\r\n",
          body: Buffer.from(bytes).toString("base64"),
        },
      ],
    ],
    [
      "a reference in place of content (SOAP with attachments)",
      [root(envelope("\n ").replace("<file>", '<file href="cid:a@x">')), binary("a@x")],
    ],
    [
      "an address that is no reference, beside content",
      [
        root(envelope(Buffer.from(bytes).toString("base64")).replace("<file>", '<file href="cid:a@x">')),
        binary("a@x", "x"),
      ],
    ],
    ["content in place", [root(envelope(Buffer.from(bytes).toString("base64")))]],
  ])("%s", async (_name, parts) => {
    expect(await client(print(parts)).call(operation, [])).toEqual([bytes]);
  });

  test("several parts, one of them empty, one that looks like a boundary, and line ends alone", async () => {
    const odd = Buffer.from("\r\n--b+12\r\n--b\n\r\n");
    const parts = [
      root(envelope(include("1"), include("2"), include("3"))),
      binary("1", ""),
      binary("2", odd),
      binary("3", "\n"),
    ];
    expect(await client(print(parts)).call(operation, [])).toEqual([
      new Uint8Array(),
      new Uint8Array(odd),
      Uint8Array.of(10),
    ]);
  });

  test("a parameter's value may hold what looks like another parameter", async () => {
    const parts = [binary("a@x"), root(envelope(include("a@x")))];
    const type =
      'multipart/related; start-info="x; boundary=no; start=<a@x>"; boundary=b+1; start="<root@x>"';
    expect(await client(print(parts), type).call(operation, [])).toEqual([bytes]);
  });

  test("its items come one by one too", async () => {
    const parts = [root(envelope(include("1"), include("2"))), binary("1"), binary("2", "x")];
    const path = { operation, path: [`{${ns}}file`], codec: xsBase64Binary };
    const seen: Uint8Array[] = [];
    for await (const item of streamItems(client(print(parts)), path, [])) seen.push(item);
    expect(seen).toEqual([bytes, Uint8Array.of(120)]);
  });

  test.each([
    [
      "a reference to no part",
      [root(envelope("").replace("<file>", '<file href="cid:no@x">'))],
      related,
      "missing-element",
    ],
    ["an include of no part", [root(envelope(include("no@x")))], related, "missing-element"],
    ["no boundary parameter", [root(envelope())], "multipart/related", "not-soap"],
    ["another boundary", [root(envelope())], "multipart/related; boundary=c", "not-soap"],
    [
      "a part in an unknown encoding",
      [{ head: "Content-Transfer-Encoding: x-uu\r\n", body: envelope() }],
      "multipart/related; boundary=b+1",
      "not-soap",
    ],
  ])("%s is an error", async (_name, parts, type, kind) => {
    const error = await client(print(parts), type)
      .call(operation, [])
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SoapError);
    expect(error).toMatchObject({ kind });
  });

  test("cut before its last boundary it is malformed, never a value", async () => {
    const whole = print([root(envelope(include("a@x"))), binary("a@x")]);
    for (let length = 0; length < whole.length - 4; length++) {
      await expect(client(whole.subarray(0, length)).call(operation, [])).rejects.toBeInstanceOf(SoapError);
    }
  });

  test("outside of multipart an include is an element that is not expected", async () => {
    const body = Buffer.from(envelope(include("a@x")));
    await expect(client(body, "text/xml").call(operation, [])).rejects.toMatchObject({
      kind: "unexpected-element",
    });
  });
});
