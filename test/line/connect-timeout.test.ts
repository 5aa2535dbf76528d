/** The time that making a connection may take: what ends with it, and what is known then. */
import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { httpProxy } from "../../runtime/node-proxy.js";
import { NodeTransport, type NodeTransportOptions } from "../../runtime/node-transport.js";
import { retryInterceptor } from "../../runtime/retry.js";
import { failureOf } from "../runtime/loopback.js";
import { getStatus } from "../runtime/sample-operation.js";
import { authority, certificate, good } from "./line-cases.js";
import { startRawServer } from "./raw-server.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A server that takes connections and says nothing. */
async function startSilent(): Promise<{
  readonly port: number;
  readonly sockets: Set<Socket>;
  count(): number;
}> {
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer((socket) => {
    opened++;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.resume();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return { port, sockets, count: () => opened };
}

function clientOf(endpoint: string, options: NodeTransportOptions): SoapClient {
  const transport = new NodeTransport({ connectTimeout: 100, ...options });
  open.push(transport);
  return new SoapClient({ endpoint, transport, timeout: 5000 });
}

describe.each([
  ["a handshake of TLS that is not answered", (port: number) => clientOf(`https://127.0.0.1:${port}/`, {})],
  [
    "a proxy that does not answer",
    (port: number) => clientOf("https://127.0.0.1:1/", { proxy: httpProxy(`http://127.0.0.1:${port}`) }),
  ],
])("%s", (_, connect) => {
  test("ends in time, with nothing sent and its socket freed", async () => {
    const server = await startSilent();
    const started = performance.now();
    const failed = failureOf(connect(server.port).call(getStatus, request, { retry: false }));
    const error = await failed;
    expect(error).toMatchObject({ kind: "timeout", sent: false, operation: "getStatus" });
    expect(String(error)).toContain("within 100 ms");
    expect(performance.now() - started).toBeLessThan(2000);
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  test("is tried again where no connection could be made, by default and by the interceptor", async () => {
    const server = await startSilent();
    expect(await failureOf(connect(server.port).call(getStatus, request))).toMatchObject({ sent: false });
    expect(server.count()).toBe(3);
    const retry = retryInterceptor({ tries: 2, delay: 1 });
    expect(await failureOf(connect(server.port).call(getStatus, request, { retry }))).toMatchObject({
      kind: "timeout",
      sent: false,
    });
    expect(server.count()).toBe(5);
  });
});

test("a service may take longer to answer than to connect, over kept sockets too", async () => {
  const tls = { ...certificate };
  const server = await startRawServer((socket) => void setTimeout(() => socket.write(good), 300), { tls });
  open.push(server);
  const client = clientOf(`https://127.0.0.1:${server.port}/`, {
    connectTimeout: 150,
    tls: { ca: authority.cert },
  });
  for (let nth = 0; nth < 2; nth++)
    expect((await client.call(getStatus, request, { retry: false })).getStatusResult).toBe(7);
  expect(server.opened()).toBe(1);
});

test("the wait for one of few sockets counts", async () => {
  const server = await startRawServer((socket) => void setTimeout(() => socket.write(good), 400));
  open.push(server);
  const client = clientOf(`http://127.0.0.1:${server.port}/`, { maxSockets: 1 });
  const [first, second] = await Promise.allSettled([
    client.call(getStatus, request, { retry: false }),
    client.call(getStatus, request, { retry: false }),
  ]);
  expect(first.status).toBe("fulfilled");
  expect(second).toMatchObject({ status: "rejected", reason: { kind: "timeout", sent: false } });
  expect(server.requests).toHaveLength(1);
});

test.each([0, -1, Number.NaN])("%s is no time", (connectTimeout) => {
  expect(() => new NodeTransport({ connectTimeout })).toThrow(/connectTimeout is .*; expected milliseconds/);
});

test("Infinity is none", async () => {
  const server = await startRawServer((socket) => void socket.write(good));
  open.push(server);
  const client = clientOf(`http://127.0.0.1:${server.port}/`, { connectTimeout: Number.POSITIVE_INFINITY });
  expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
});
