/** Sockets that are kept alive: what the server does to them between and under requests. */
import type { Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { createKeptAgent, type NodeAgent, type NodeSocket } from "../../runtime/node-agent.js";
import { NodeTransport } from "../../runtime/node-transport.js";
import { retryInterceptor } from "../../runtime/retry.js";
import { failureOf } from "../runtime/loopback.js";
import { envelope11, getStatus, response } from "../runtime/sample-operation.js";
import { good } from "./line-cases.js";
import {
  httpBytes,
  type RawAnswer,
  type RawServer,
  type RawServerOptions,
  startRawServer,
} from "./raw-server.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function startServer(
  answer: RawAnswer,
  server: RawServerOptions = {},
): Promise<{ readonly server: RawServer; readonly client: SoapClient; readonly endpoint: string }> {
  const started = await startRawServer(answer, server);
  const transport = new NodeTransport();
  open.push(transport, started);
  const endpoint = `http://127.0.0.1:${started.port}/`;
  return { server: started, endpoint, client: new SoapClient({ endpoint, transport }) };
}

/** Answers the first request of each socket and resets it on the next one. */
const resetOnReuse = (): RawAnswer => {
  const used = new WeakSet<object>();
  return (socket) => {
    if (used.has(socket)) return void socket.resetAndDestroy();
    used.add(socket);
    socket.write(good);
  };
};

test("a kept socket that the server resets under a request: nobody knows, so nothing is repeated", async () => {
  const { server, client } = await startServer(resetOnReuse());
  await client.call(getStatus, request);
  const error = await failureOf(client.call(getStatus, request));
  expect(error).toMatchObject({ kind: "network", sent: true });
  expect({ requests: server.requests.length, opened: server.opened() }).toEqual({ requests: 2, opened: 1 });
});

test("the same for an idempotent operation is repeated once, on a new socket", async () => {
  const { server, client } = await startServer(resetOnReuse());
  const retry = retryInterceptor({ idempotent: [getStatus], delay: 1 });
  await client.call(getStatus, request);
  expect((await client.call(getStatus, request, { retry })).getStatusResult).toBe(7);
  expect({ requests: server.requests.length, opened: server.opened() }).toEqual({ requests: 3, opened: 2 });
});

test("a socket that the server has closed meanwhile is not used again", async () => {
  const { server, client } = await startServer((socket) => {
    socket.write(good);
    setTimeout(() => socket.end(), 30);
  });
  for (let n = 0; n < 3; n++) {
    await client.call(getStatus, request);
    await expect.poll(server.open).toBe(0);
  }
  expect({ requests: server.requests.length, opened: server.opened() }).toEqual({ requests: 3, opened: 3 });
});

test("an idle socket is closed before the time that the server gives it is over", async () => {
  const kept = httpBytes("200 OK", response(), { Connection: "keep-alive", "Keep-Alive": "timeout=2" });
  const { server, client } = await startServer((socket) => void socket.write(kept));
  await client.call(getStatus, request);
  const start = performance.now();
  await expect.poll(server.open, { timeout: 3000 }).toBe(0);
  expect(performance.now() - start).toBeLessThan(1900);
});

test("what the server gives is cut by a second also where Node takes it to the letter", () => {
  class OldAgent implements NodeAgent {
    keepSocketAlive(socket: NodeSocket): boolean {
      socket.setTimeout(5000);
      return true;
    }
    reuseSocket(): void {}
  }
  const { agent } = createKeptAgent({ Agent: OldAgent }, undefined);
  const socket = {
    timeout: 0,
    setTimeout: (ms: number) => {
      socket.timeout = ms;
    },
    on: () => {},
    off: () => {},
    once: () => {},
    destroy: () => {},
  };
  expect(agent.keepSocketAlive?.(socket)).toBe(true);
  expect(socket.timeout).toBe(4000);
});

test("a socket whose time ended while the process stood still is not used again", async () => {
  const { server, client } = await startServer((socket) => void socket.write(good));
  await client.call(getStatus, request);
  // What a busy or sleeping process does: no timer and no event of a socket is seen in the meantime.
  const later = Date.now() + 20_000;
  const clock = vi.spyOn(Date, "now").mockReturnValue(later);
  try {
    await client.call(getStatus, request);
    await client.call(getStatus, request);
  } finally {
    clock.mockRestore();
  }
  expect(server.opened()).toBe(2);
});

test("closing the transport leaves running calls alone, and keeps none of their sockets", async () => {
  const held: Socket[] = [];
  const server = await startRawServer((socket) => void held.push(socket));
  const transport = new NodeTransport();
  open.push(server);
  const client = new SoapClient({ endpoint: `http://127.0.0.1:${server.port}/`, transport });
  const call = async (): Promise<number> => (await client.call(getStatus, request)).getStatusResult;
  const [first, second] = [call(), call()];
  await expect.poll(() => held.length).toBe(2);
  held[0]?.write(good);
  expect(await Promise.race([first, second])).toBe(7);
  transport.close();
  await expect.poll(server.open).toBe(1);
  held[1]?.write(good);
  expect(await Promise.all([first, second])).toEqual([7, 7]);
  await expect.poll(server.open).toBe(0);
  const third = call();
  await expect.poll(() => held.length).toBe(3);
  held[2]?.write(good);
  expect(await third).toBe(7);
  transport.close();
  await expect.poll(server.open).toBe(0);
});

test("what a server sends while nobody asked never answers the next request", async () => {
  const stray = httpBytes("200 OK", response(envelope11, "<getStatusResult>666</getStatusResult>"));
  const { server, client } = await startServer((socket, _request, nth) => {
    socket.write(good);
    if (nth === 1) setTimeout(() => socket.write(stray), 20);
  });
  await client.call(getStatus, request);
  await expect.poll(server.open).toBe(0);
  for (let n = 0; n < 3; n++) expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
  expect(server.opened()).toBe(2);
});

test("the rest of a body that is longer than was said never becomes a part of another response", async () => {
  const { client } = await startServer((socket) => {
    socket.write(good);
    setTimeout(() => socket.destroyed || socket.write("</soap:Body></soap:Envelope>"));
  });
  for (let n = 0; n < 20; n++) {
    const outcome = await client
      .call(getStatus, request)
      .catch(({ kind }: { readonly kind: string }) => kind);
    expect([7, "network"]).toContain(typeof outcome === "string" ? outcome : outcome.getStatusResult);
  }
});

test("an answer that comes after the timeout never answers the next request", async () => {
  const { client } = await startServer((socket, _request, nth) => {
    const text = response(envelope11, `<getStatusResult>${nth}</getStatusResult>`);
    setTimeout(() => socket.destroyed || socket.write(httpBytes("200 OK", text)), nth === 1 ? 80 : 0);
  });
  expect(await failureOf(client.call(getStatus, request, { timeout: 40 }))).toMatchObject({
    kind: "timeout",
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect((await client.call(getStatus, request)).getStatusResult).toBe(2);
});

test("413 for a large request is told, though the server reads no more and closes", async () => {
  const { client, endpoint } = await startServer(() => {}, {
    onSocket: (socket) =>
      void socket.once("data", () => {
        socket.write(httpBytes("413 Content Too Large", "too large", { Connection: "close" }));
        // As servers do that linger: what still comes is thrown away for a while.
        setTimeout(() => socket.end(), 100);
      }),
  });
  expect(endpoint).toContain("127.0.0.1");
  const error = await failureOf(client.call(getStatus, { token: "x".repeat(8_000_000), count: 1 }));
  expect(error).toMatchObject({ kind: "http-status", status: 413 });
});

test("32 calls at a time use 32 sockets, and fewer if told so", async () => {
  const { server, client, endpoint } = await startServer(
    (socket) => void setTimeout(() => socket.write(good), 5),
  );
  const many = (one: SoapClient) =>
    Promise.all(Array.from({ length: 32 }, () => one.call(getStatus, request)));
  for (let round = 0; round < 3; round++) await many(client);
  expect(server.opened()).toBe(32);
  const transport = new NodeTransport({ maxSockets: 4 });
  open.unshift(transport);
  await many(new SoapClient({ endpoint, transport }));
  expect(server.opened()).toBe(36);
});
