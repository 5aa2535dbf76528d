/** Requests through a proxy: tunnels for https, whole addresses for http, and every way in which a proxy fails. */
import { createServer, request as forward } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { httpProxy, type ProxyOptions } from "../../runtime/node-proxy.js";
import { NodeTransport } from "../../runtime/node-transport.js";
import { retryInterceptor } from "../../runtime/retry.js";
import { failureOf } from "../runtime/loopback.js";
import { getStatus } from "../runtime/sample-operation.js";
import { authority, certificate, good } from "./line-cases.js";
import { httpBytes, type RawServer, startRawServer } from "./raw-server.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Proxy {
  readonly url: string;
  /** First lines of what it was asked, and the credentials. */
  readonly asked: readonly (readonly [string, string | undefined])[];
  readonly open: () => number;
}

/** A proxy that does what it is asked; tunnels lead to `port` of this machine, or to the one they ask for. */
async function startProxy(
  tls?: { readonly cert: string; readonly key: string },
  port?: number,
): Promise<Proxy> {
  const asked: [string, string | undefined][] = [];
  const sockets = new Set<Socket>();
  const server = tls === undefined ? createServer() : createTlsServer(tls);
  server.on("request", (incoming, outgoing) => {
    asked.push([`${incoming.method} ${incoming.url}`, incoming.headers["proxy-authorization"]]);
    const { method = "", url = "", headers } = incoming;
    const passed = forward(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  server.on("connect", ({ url = "", headers }, client: Socket) => {
    asked.push([`CONNECT ${url}`, headers["proxy-authorization"]]);
    const target = connect(port ?? Number(url.split(":").at(-1)), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  open.push({ close });
  const own = (server.address() as AddressInfo).port;
  const url = `http${tls === undefined ? "" : "s"}://127.0.0.1:${own}`;
  return { url, asked, open: () => sockets.size };
}

async function startService(tls?: { readonly cert: string; readonly key: string }): Promise<RawServer> {
  const server = await startRawServer((socket) => void socket.write(good), tls === undefined ? {} : { tls });
  open.push(server);
  return server;
}

function through(proxy: string, endpoint: string, options?: ProxyOptions): SoapClient {
  const transport = new NodeTransport({ proxy: httpProxy(proxy, options), tls: { ca: authority.cert } });
  open.unshift(transport);
  return new SoapClient({ endpoint, transport, timeout: 1500 });
}

test("https goes through a tunnel, which is kept for the next call", async () => {
  const service = await startService(certificate);
  const proxy = await startProxy();
  const client = through(proxy.url, `https://127.0.0.1:${service.port}/Service.asmx`);
  for (let n = 0; n < 3; n++) expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
  expect(proxy.asked).toEqual([[`CONNECT 127.0.0.1:${service.port}`, undefined]]);
  expect(service.requests[0]?.head).toMatch(/^POST \/Service\.asmx HTTP/);
});

test("http goes to the proxy with the whole address, over a kept socket", async () => {
  const service = await startService();
  const proxy = await startProxy();
  const endpoint = `http://127.0.0.1:${service.port}/Service.asmx?a=1`;
  const client = through(proxy.url, endpoint);
  for (let n = 0; n < 3; n++) expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
  expect(proxy.asked.map(([line]) => line)).toEqual(Array(3).fill(`POST ${endpoint}`));
  expect(proxy.open()).toBe(1);
  expect(service.requests[0]?.head).toMatch(new RegExp(`^host: 127\\.0\\.0\\.1:${service.port}$`, "im"));
});

test("a proxy is reached over TLS too", async () => {
  const service = await startService(certificate);
  const proxy = await startProxy(certificate);
  const client = through(proxy.url, `https://127.0.0.1:${service.port}/`, { tls: { ca: authority.cert } });
  expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
});

test.each(["127.0.0.1", "localhost"])(
  "the certificate of a proxy is that of its own name, %s",
  async (name) => {
    const service = await startService(authority.issue("service.example"));
    const reached = async (issued: string, asked: readonly string[] = []): Promise<unknown> => {
      const proxy = await startProxy(authority.issue(issued), service.port);
      const url = proxy.url.replace("127.0.0.1", name);
      const client = through(url, "https://service.example/", { tls: { ca: authority.cert } });
      const outcome = await client
        .call(getStatus, request, { retry: false })
        .catch((error: unknown) => error);
      expect(proxy.asked.map(([line]) => line)).toEqual(asked);
      return outcome;
    };
    expect(await reached(name, ["CONNECT service.example:443"])).toMatchObject({ getStatusResult: 7 });
    expect(await reached("service.example")).toMatchObject({ kind: "network", sent: false });
  },
);

test.each([
  ["in its address", "ada:p%40ss@", {}, "Basic YWRhOnBAc3M="],
  ["as options", "", { username: "ada", password: "p@ss" }, "Basic YWRhOnBAc3M="],
  ["of another scheme", "", { authorization: "Bearer t" }, "Bearer t"],
])(
  "credentials for the proxy %s go to it and not to the service",
  async (_name, inAddress, options, expected) => {
    const proxy = await startProxy();
    for (const tls of [undefined, certificate]) {
      const service = await startService(tls);
      const address = proxy.url.replace("//", `//${inAddress}`);
      const client = through(
        address,
        `http${tls === undefined ? "" : "s"}://127.0.0.1:${service.port}/`,
        options,
      );
      await client.call(getStatus, request);
      expect(proxy.asked.at(-1)?.[1]).toBe(expected);
      if (tls !== undefined) expect(service.requests[0]?.head).not.toMatch(/proxy-authorization/i);
    }
  },
);

test.each([
  ["407 Proxy Authentication Required", 1, "credentials for the proxy"],
  ["403 Forbidden", 1, "403 Forbidden"],
  ["502 Bad Gateway", 1, "502 Bad Gateway"],
])("a tunnel that is refused with %s: nothing was sent", async (status, tries, words) => {
  const proxy = await startRawServer((socket) => void socket.write(httpBytes(status, "<html>no</html>")));
  open.push(proxy);
  const client = through(`http://ada:secret@127.0.0.1:${proxy.port}`, "https://service.example/");
  const error = await failureOf(client.call(getStatus, request));
  expect(error).toMatchObject({ kind: "http-status", status: Number(status.slice(0, 3)), sent: false });
  expect((error as Error).message).toContain(words);
  expect((error as Error).message).not.toContain("secret");
  expect(proxy.requests.length).toBe(tries);
  expect(proxy.requests[0]?.head).toMatch(/^CONNECT service\.example:443 HTTP/);
  await expect.poll(proxy.open).toBe(0);
});

test("a proxy that is not there, or closes: nothing was sent, so it is tried again", async () => {
  const proxy = await startRawServer((socket) => socket.destroy());
  open.push(proxy);
  const closes = through(`http://127.0.0.1:${proxy.port}`, "https://service.example/");
  expect(await failureOf(closes.call(getStatus, request))).toMatchObject({ kind: "network", sent: false });
  expect(proxy.requests.length).toBe(3);
  await proxy.close();
  for (const endpoint of ["https://service.example/", "http://service.example/"]) {
    const absent = through(`http://127.0.0.1:${proxy.port}`, endpoint);
    expect(await failureOf(absent.call(getStatus, request))).toMatchObject({ kind: "network", sent: false });
  }
});

test.each([
  ["never answers", () => {}],
  ["connects and is silent", (socket: Socket) => void socket.write("HTTP/1.1 200 OK\r\n\r\n")],
])(
  "a proxy that %s is left at the timeout, nothing was sent, and its socket is freed",
  async (_name, answer) => {
    const proxy = await startRawServer(answer);
    open.push(proxy);
    const client = through(`http://127.0.0.1:${proxy.port}`, "https://service.example/");
    const error = await failureOf(client.call(getStatus, request, { timeout: 100 }));
    expect(error).toMatchObject({ kind: "timeout", sent: false });
    await expect.poll(proxy.open).toBe(0);
    const retry = retryInterceptor({ tryTimeout: 80, tries: 2, delay: 1 });
    expect(await failureOf(client.call(getStatus, request, { retry }))).toMatchObject({ sent: false });
    expect(proxy.requests.length).toBe(3);
    await expect.poll(proxy.open).toBe(0);
  },
);

test("the certificate of the service is checked through the tunnel, by the service's name", async () => {
  const service = await startService(authority.issue("else.example"));
  const proxy = await startProxy();
  const client = through(proxy.url, `https://127.0.0.1:${service.port}/`);
  const error = await failureOf(client.call(getStatus, request));
  expect(error).toMatchObject({ kind: "network", sent: false });
  expect((error as Error).message).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
  expect({ requests: service.requests.length, tunnels: proxy.asked.length }).toEqual({
    requests: 0,
    tunnels: 1,
  });
});

test("a tunnel that breaks under a request: nobody knows, so nothing is repeated", async () => {
  const service = await startRawServer((socket) => socket.destroy(), { tls: certificate });
  open.push(service);
  const proxy = await startProxy();
  const client = through(proxy.url, `https://127.0.0.1:${service.port}/`);
  expect(await failureOf(client.call(getStatus, request))).toMatchObject({ kind: "network", sent: true });
  expect(service.requests.length).toBe(1);
  await expect.poll(proxy.open).toBe(0);
});

test("credentials in the address may hold a percent sign that escapes nothing", () => {
  const { headers } = httpProxy("http://ada:50%25%zz@proxy:3128").forward("http://service/");
  const [, sent = ""] = headers["Proxy-Authorization"]?.split(" ") ?? [];
  expect(Buffer.from(sent, "base64").toString()).toBe("ada:50%25%zz");
});

test.each(["proxy:3128", "socks5://proxy:1080", ""])("the address %j is refused", (address) => {
  expect(() => httpProxy(address)).toThrow("http or https address of a proxy");
});
