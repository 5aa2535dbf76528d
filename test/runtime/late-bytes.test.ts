/** Bytes of a response that nobody reads yet, and those that come after its end. */
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { streamItems } from "../../runtime/stream-items.js";
import { transports } from "./each-transport.js";
import { type Loopback, reply, startLoopback } from "./loopback.js";
import { response } from "./sample-operation.js";
import { manyRows, rowItems, rowsRequest } from "./sample-rows.js";

const xml = "text/xml; charset=utf-8";
const servers: Loopback[] = [];

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe.each(transports)("over the %s transport", (_host, transport) => {
  it("a stream waits for whoever reads it, however long that takes", async () => {
    const server = await startLoopback((_request, to) => reply(to, 200, xml, manyRows(10)));
    servers.push(server);
    const soap = new SoapClient({
      endpoint: server.url,
      transport: transport(),
      interceptors: [
        async (call, next) => {
          const answer = await next(call);
          for (let turn = 0; turn < 3; turn++) {
            await sleep(5);
            collectGarbage();
          }
          return answer;
        },
      ],
    });
    let count = 0;
    for await (const _row of streamItems(soap, rowItems, rowsRequest)) count++;
    expect(count).toBe(10);
  });

  it.each([
    ["a response", 200, response()],
    ["no content", 204, ""],
  ])("what a service sends beyond the end of %s is no part of it", async (_name, status, body) => {
    const server = await startLoopback(({ socket }) => sendAndMore(socket, status, body));
    servers.push(server);
    const received = await transport().send({
      url: server.url,
      headers: { "content-type": xml },
      body: new TextEncoder().encode("<x/>"),
    });
    expect(received.status).toBe(status);
    expect(new TextDecoder().decode(received.body)).toBe(body);
  });
});

function sendAndMore(socket: Socket, status: number, body: string): void {
  const lines = [
    `HTTP/1.1 ${status} Fine`,
    `Content-Type: ${xml}`,
    `Content-Length: ${body.length}`,
    "",
    body,
  ];
  socket.end(`${lines.join("\r\n")}</more>`);
}
