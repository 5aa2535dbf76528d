/** Streams between interceptors, and over a transport that does as it likes. */
import { afterEach, describe, expect, it } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import { CookieJar } from "../../runtime/cookies.js";
import { type Interceptor, logInterceptor } from "../../runtime/interceptors.js";
import { type ItemStream, streamItems } from "../../runtime/stream-items.js";
import type { TransportResponse } from "../../runtime/transport.js";
import { transports } from "./each-transport.js";
import { type Answer, failureOf, type Loopback, reply, startLoopback } from "./loopback.js";
import {
  type GetRowsResponse,
  manyRows,
  type Row,
  rowItems,
  rowsEnvelope,
  rowsRequest,
} from "./sample-rows.js";

const servers: Loopback[] = [];
const utf8 = "text/xml; charset=utf-8";

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe.each(transports)("over the %s transport", (host, transport) => {
  async function start(
    answer: Answer,
    options: Partial<ClientOptions> = {},
  ): Promise<{ server: Loopback; open: (signal?: AbortSignal) => ItemStream<Row, GetRowsResponse> }> {
    const server = await startLoopback(answer);
    servers.push(server);
    const soap = new SoapClient({ endpoint: server.url, transport: transport(), ...options });
    return { server, open: (signal) => streamItems(soap, rowItems, rowsRequest, { signal }) };
  }

  it("sets cookies before the first item, and lets interceptors see, retry and replace", async () => {
    let turn = 0;
    const cookies = new CookieJar();
    const lines: string[] = [];
    const seen: unknown[] = [];
    const retry: Interceptor = async (call, next) => {
      const see = async (): Promise<TransportResponse> => {
        const response = await next(call);
        seen.push([response.status, response.body.length > 0, response.bodyStream !== undefined]);
        return response;
      };
      const first = await see();
      return first.status === 503 ? see() : first;
    };
    const upper: Interceptor = async (call, next) => {
      const response = await next(call);
      const { bodyStream } = response;
      if (bodyStream === undefined || "getReader" in bodyStream) return response;
      return { ...response, bodyStream: replaced(bodyStream) };
    };
    const { server, open } = await start(
      (_, response) => {
        turn++;
        if (turn === 1) reply(response, 503, "text/plain", "busy");
        else reply(response, 200, utf8, manyRows(2), { "Set-Cookie": "seat=12; Path=/" });
      },
      { cookies, interceptors: [logInterceptor((line) => lines.push(line)), upper, retry] },
    );
    const stream = open();
    const iterator = stream[Symbol.asyncIterator]();
    const { value } = await iterator.next();
    expect(value?.name).toBe(host === "node" ? "the NAME of row 0" : "the name of row 0");
    expect(cookies.header(server.url)).toBe("seat=12");
    await iterator.next();
    expect(await iterator.next()).toMatchObject({ done: true });
    expect(seen).toEqual([
      [503, true, false],
      [200, false, true],
    ]);
    const log = lines.join("\n");
    expect(log).toContain("read as it arrives");
    expect(log).not.toContain("name of row");
    expect(log).not.toContain(rowsRequest.token);
  });
});

async function* replaced(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream)
    yield Buffer.from(Buffer.from(chunk).toString().replaceAll("name of", "NAME of"));
}

describe("a transport that does not heed its signal", () => {
  it("does not hold up the end", async () => {
    const silent = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(
        rowsEnvelope("<rows><Row><id>1</id><name>a</name></Row>").split("</getRowsResult>")[0] ?? "",
      );
      await new Promise(() => {});
    };
    const soap = new SoapClient({
      endpoint: "http://localhost/",
      timeout: 50,
      transport: {
        send: async () => ({
          status: 200,
          statusText: "",
          headers: {},
          setCookies: [],
          body: new Uint8Array(),
          bodyStream: silent(),
        }),
      },
    });
    const stream = streamItems(soap, rowItems, rowsRequest);
    const iterator = stream[Symbol.asyncIterator]();
    expect(await failureOf(Promise.all([iterator.next(), iterator.next()]))).toMatchObject({
      kind: "timeout",
    });
  });
});
