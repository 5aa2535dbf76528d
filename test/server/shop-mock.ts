/** A small contract and hand-written SOAP over loopback HTTP, for the tests of the mock. */
import { request as httpRequest } from "node:http";
import type { Contract } from "../../generator/model/contract.js";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import type { MockOptions } from "../../generator/server/mock-options.js";
import {
  arrayOf,
  buildContract,
  element,
  enumeration,
  struct,
  testNamespace,
} from "../samples/build-contract.js";

export const shop: Contract = buildContract({
  address: "http://shop.example.org/services/Shop.asmx",
  operations: {
    Login: {
      request: [element("user", "string", { occurs: "0..1" })],
      response: [element("LoginResult", "string")],
    },
    Logout: { request: [element("token", "string", { occurs: "0..1" })], response: [] },
    getItem: {
      request: [
        element("token", "string", { occurs: "0..1" }),
        element("id", "int"),
        element("colour", "Colour", { occurs: "0..1" }),
        element("tags", "ArrayOfString", { occurs: "0..1" }),
        element("since", "dateTime", { occurs: "0..1", nillable: true }),
      ],
      response: [element("getItemResult", "Item")],
      documentation: "One item </p><script>alert(1)</script>.",
    },
    notify: { request: [element("text", "string")] },
    add: {
      rpc: "literal",
      request: [element("a", "int"), element("b", "int")],
      response: [element("sum", "int")],
    },
    addEncoded: {
      rpc: "encoded",
      request: [element("a", "int"), element("b", "int")],
      response: [element("sum", "int")],
    },
    constructor: { request: [], response: [element("constructorResult", "string")] },
  },
  types: [
    enumeration("Colour", "red", "green"),
    arrayOf("ArrayOfString", element("string", "string", { nillable: true })),
    struct("Item", [
      element("name", "string", { occurs: "0..1" }),
      element("price", "decimal"),
      element("rows", "ArrayOfArrayOfString", { occurs: "0..1" }),
      element("gone", "int", { nillable: true }),
    ]),
    arrayOf("ArrayOfArrayOfString", element("ArrayOfString", "ArrayOfString")),
    struct("Book", [element("pages", "int")], { extends: "Item" }),
  ],
});

const envelopes = {
  "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
  "1.2": "http://www.w3.org/2003/05/soap-envelope",
} as const;

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

/** One HTTP exchange on a connection of its own; compressed answers stay compressed. */
export function exchange(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = "",
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString("utf8"),
        });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** An envelope around `body`, written by hand. */
export function envelope(body: string, version: "1.1" | "1.2" = "1.1", header = ""): string {
  return `<?xml version="1.0"?>\n<s:Envelope xmlns:s="${envelopes[version]}">${header}<s:Body>${body}</s:Body></s:Envelope>`;
}

interface Sending {
  readonly version?: "1.1" | "1.2";
  readonly headers?: Readonly<Record<string, string>>;
  /** Empty: none is sent. */
  readonly action?: string;
}

/** POSTs `body` in an envelope to the mock as `operation`. */
export function send(
  mock: MockServer,
  operation: string,
  body: string,
  sending: Sending = {},
): Promise<Reply> {
  const { version = "1.1", action = `${testNamespace}/${operation}` } = sending;
  const headers: Record<string, string> =
    version === "1.1"
      ? { "Content-Type": "text/xml; charset=utf-8", ...(action === "" ? {} : { SOAPAction: `"${action}"` }) }
      : {
          "Content-Type": `application/soap+xml; charset=utf-8${action === "" ? "" : `; action="${action}"`}`,
        };
  return exchange(mock.url, "POST", { ...headers, ...sending.headers }, envelope(body, version));
}

/** `<name xmlns="urn:test:shop">content</name>` */
export function call(name: string, content = ""): string {
  return `<${name} xmlns="${testNamespace}">${content}</${name}>`;
}

/** Starts a mock of the shop, uses it, and stops it whatever happens. */
export async function withMock(
  options: MockOptions,
  use: (mock: MockServer) => Promise<void>,
): Promise<void> {
  const mock = await startMock(shop, options);
  try {
    await use(mock);
  } finally {
    await mock.close();
  }
}

/** What stands between the tags of the first element of that local name. */
export function textOf(xml: string, local: string): string | undefined {
  return new RegExp(`<(?:[\\w.-]+:)?${local}(?:\\s[^>]*)?>([^<]*)<`).exec(xml)?.[1];
}
