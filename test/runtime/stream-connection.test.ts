/** Items read from a connection: it is held back, freed, timed and broken off as the reader of the items says. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import { type ItemStream, streamItems } from "../../runtime/stream-items.js";
import { transports } from "./each-transport.js";
import { type Answer, failureOf, type Loopback, reply, startLoopback } from "./loopback.js";
import { fault11 } from "./sample-operation.js";
import { type GetRowsResponse, manyRows, type Row, rowItems, rowsRequest } from "./sample-rows.js";

const servers: Loopback[] = [];
const utf8 = "text/xml; charset=utf-8";

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Sends a body chunk by chunk, no faster than the connection takes it, and tells how far it came. */
interface Sending {
  /** Bytes that were handed to the connection. */
  sent: number;
  /** Settled when the connection is closed by the other side or the body is at its end. */
  readonly closed: Promise<"closed" | "finished">;
}

function sendSlowly(response: ServerResponse, text: string, headers: Record<string, string> = {}): Sending {
  const body = Buffer.from(text);
  response.writeHead(200, { "Content-Type": utf8, ...headers });
  const closed = new Promise<"closed" | "finished">((resolve) => {
    response.on("close", () => resolve(response.writableFinished ? "finished" : "closed"));
  });
  const sending: Sending = { sent: 0, closed };
  const push = (): void => {
    while (sending.sent < body.length) {
      const chunk = body.subarray(sending.sent, sending.sent + 16_384);
      sending.sent += chunk.length;
      if (!response.write(chunk)) return void response.once("drain", push);
    }
    response.end();
  };
  push();
  return sending;
}

const large = manyRows(300_000);
const largest = Buffer.byteLength(large);

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

  it("gives all items and the result, and uses the connection again", async () => {
    const { server, open } = await start((_, response) => reply(response, 200, utf8, manyRows(1000)));
    for (let turn = 0; turn < 3; turn++) {
      const stream = open();
      let next = 0;
      for await (const { id } of stream) expect(id).toBe(next++);
      expect(next).toBe(1000);
      expect((await stream.result).getRowsResult).toMatchObject({ count: 1000, rows: [], title: "all" });
    }
    if (host === "node") expect(server.opened()).toBe(1);
    expect(server.seen[0]?.body).toContain(rowsRequest.token);
  });

  it("undoes compression", async () => {
    const packed = gzipSync(manyRows(1000));
    const { open } = await start((_, response) =>
      reply(response, 200, utf8, packed, { "Content-Encoding": "gzip" }),
    );
    let count = 0;
    for await (const _ of open()) count++;
    expect(count).toBe(1000);
  });

  it("gives the first item long before the last is sent", async () => {
    let go = (): void => {};
    const { open } = await start((_, response) => {
      const text = manyRows(10);
      const middle = text.indexOf("<Row><id>5<");
      response.writeHead(200, { "Content-Type": utf8 });
      response.write(text.slice(0, middle));
      go = () => response.end(text.slice(middle));
    });
    const stream = open();
    const ids: number[] = [];
    for await (const { id } of stream) {
      ids.push(id);
      if (id === 4) go();
    }
    expect(ids).toHaveLength(10);
  });

  it("holds the service back while nobody takes items", async () => {
    let sending: Sending | undefined;
    const { open } = await start((_, response) => {
      sending = sendSlowly(response, large);
    });
    const iterator = open()[Symbol.asyncIterator]();
    for (let taken = 0; taken < 10; taken++) await iterator.next();
    await sleep(100);
    const held = sending?.sent ?? 0;
    await sleep(300);
    // What the buffers of both ends hold, whatever the body is long.
    expect(sending?.sent).toBe(held);
    expect(held).toBeLessThan(largest * 0.75);
    let count = 10;
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) count++;
    expect(count).toBe(300_000);
    expect(await sending?.closed).toBe("finished");
  });

  it("frees the connection when the loop is left", async () => {
    let sending: Sending | undefined;
    const { open } = await start((_, response) => {
      sending = sendSlowly(response, large);
    });
    const stream = open();
    for await (const { id } of stream) if (id === 100) break;
    expect(await sending?.closed).toBe("closed");
    expect(sending?.sent).toBeLessThan(largest);
    expect(await failureOf(stream.result)).toMatchObject({
      kind: "aborted",
      operation: "getRows",
      message: expect.stringContaining("left before the last"),
    });
    let again = 0;
    for await (const _ of stream) again++;
    expect(again).toBe(0);
  });

  it("frees the connection when the loop is left before the response, and when compressed", async () => {
    const silent = await start(() => {});
    const stream = silent.open();
    await sleep(50);
    const gone = new Promise<void>((resolve) => silent.server.seen[0]?.socket.on("close", () => resolve()));
    await stream[Symbol.asyncIterator]().return?.();
    await gone;
    expect(await failureOf(stream.result)).toMatchObject({ kind: "aborted" });

    let closed: Promise<void> | undefined;
    const packed = await start((_, response) => {
      closed = new Promise((resolve) => response.on("close", () => resolve()));
      response.writeHead(200, { "Content-Type": utf8, "Content-Encoding": "gzip" });
      response.write(gzipSync(large).subarray(0, 100_000));
    });
    for await (const { id } of packed.open()) if (id === 10) break;
    await closed;
  });

  it("frees the connection when an item is not what the contract says", async () => {
    let sending: Sending | undefined;
    const { open } = await start((_, response) => {
      sending = sendSlowly(response, large.replace("<id>50<", "<id>fifty<"));
    });
    const stream = open();
    let count = 0;
    const error = await failureOf(
      (async () => {
        for await (const _ of stream) count++;
      })(),
    );
    expect(count).toBe(50);
    expect(error).toMatchObject({ kind: "invalid-value", path: "getRowsResponse/getRowsResult/rows/Row/id" });
    expect(await failureOf(stream.result)).toBe(error);
    expect(await sending?.closed).toBe("closed");
  });

  it("ends when a signal fires, while it waits and while nobody waits", async () => {
    for (const waits of [true, false]) {
      let sending: Sending | undefined;
      const { open } = await start((_, response) => {
        const text = waits ? manyRows(10).slice(0, -200) : large;
        // The end does not come.
        if (waits) response.end = () => response;
        sending = sendSlowly(response, text);
      });
      const controller = new AbortController();
      const stream = open(controller.signal);
      const iterator = stream[Symbol.asyncIterator]();
      await iterator.next();
      const reason = new Error("enough");
      setTimeout(() => controller.abort(reason), 50);
      if (!waits) await sleep(100);
      const error = await failureOf(
        (async () => {
          for (let step = await iterator.next(); step.done !== true; ) step = await iterator.next();
        })(),
      );
      expect(error, `${waits}`).toMatchObject({ kind: "aborted", cause: reason });
      expect(await failureOf(stream.result)).toBe(error);
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
      expect(await sending?.closed).toBe("closed");
    }
  });

  it("ends when time is up, also if nobody iterates", async () => {
    let sending: Sending | undefined;
    const { open } = await start(
      (_, response) => {
        sending = sendSlowly(response, large);
      },
      { timeout: 150 },
    );
    expect(await failureOf(open().result)).toMatchObject({ kind: "timeout", operation: "getRows" });
    expect(await sending?.closed).toBe("closed");
    const silent = await start(() => {}, { timeout: 50 });
    expect(await failureOf(silent.open()[Symbol.asyncIterator]().next())).toMatchObject({ kind: "timeout" });
  });

  it("tells of a connection that ends in the middle, after the items before", async () => {
    const { open } = await start((_, response) => {
      const text = manyRows(1000);
      response.writeHead(200, { "Content-Type": utf8, "Content-Length": Buffer.byteLength(text) });
      response.write(text.slice(0, text.indexOf("<Row><id>500<")), () => response.destroy());
    });
    let count = 0;
    const error = await failureOf(
      (async () => {
        for await (const _ of open()) count++;
      })(),
    );
    expect(count).toBeGreaterThan(400);
    expect(error).toMatchObject({ kind: "network", message: expect.stringContaining("after ") });
  });

  it("ends at the limit of bytes", async () => {
    let sending: Sending | undefined;
    const { open } = await start(
      (_, response) => {
        sending = sendSlowly(response, large);
      },
      { limits: { responseBytes: 200_000 } },
    );
    const stream = open();
    expect(
      await failureOf(
        (async () => {
          for await (const _ of stream);
        })(),
      ),
    ).toMatchObject({ kind: "limit" });
    expect(await sending?.closed).toBe("closed");
  });

  it("reads faults and failures whole", async () => {
    const { open } = await start((_, response) => reply(response, 500, utf8, fault11("no")));
    expect(await failureOf(open().result)).toMatchObject({ kind: "fault", reason: "no" });
    const success = await start((_, response) => reply(response, 200, utf8, fault11("no")));
    expect(await failureOf(success.open().result)).toMatchObject({ kind: "fault", reason: "no" });
    const busy = await start((_, response) => reply(response, 503, "text/html", "<p>busy"));
    expect(await failureOf(busy.open()[Symbol.asyncIterator]().next())).toMatchObject({
      kind: "http-status",
      status: 503,
    });
  });

  it("answers calls of next in order, however many at once", async () => {
    const { open } = await start((_, response) => reply(response, 200, utf8, manyRows(3)));
    const iterator = open()[Symbol.asyncIterator]();
    const steps = await Promise.all([1, 2, 3, 4, 5].map(() => iterator.next()));
    expect(steps.map(({ done, value }) => (done === true ? "done" : value.id))).toEqual([
      0,
      1,
      2,
      "done",
      "done",
    ]);
  });
});
