/** TLS with an authority and certificates of one's own. */
import type { TLSSocket } from "node:tls";
import { afterEach, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { NodeTransport, type TlsOptions } from "../../runtime/node-transport.js";
import { failureOf } from "../runtime/loopback.js";
import { getStatus } from "../runtime/sample-operation.js";
import { authority, certificate, good } from "./line-cases.js";
import { type RawServer, startRawServer } from "./raw-server.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(tls: Readonly<Record<string, unknown>>): Promise<RawServer> {
  const server = await startRawServer((socket) => void socket.write(good), {
    tls: { ...certificate, ...tls },
  });
  open.push(server);
  return server;
}

function call({ port }: RawServer, tls: TlsOptions) {
  const transport = new NodeTransport({ tls });
  open.unshift(transport);
  return new SoapClient({ endpoint: `https://127.0.0.1:${port}/`, transport }).call(getStatus, request);
}

test("an authority of one's own is trusted, and only by the client that was told so", async () => {
  const server = await start({});
  expect((await call(server, { ca: authority.cert })).getStatusResult).toBe(7);
  expect(await failureOf(call(server, {}))).toMatchObject({ kind: "network", sent: false });
});

test.each(["TLSv1.2", "TLSv1.3"])("a client certificate is sent over %s", async (version) => {
  const server = await start({
    ca: authority.cert,
    requestCert: true,
    minVersion: version,
    maxVersion: version,
  });
  const { cert, key } = authority.issue("a client");
  expect((await call(server, { ca: authority.cert, cert, key })).getStatusResult).toBe(7);
});

test("a certificate for another name serves the name it is for", async () => {
  const names: (string | false | null | undefined)[] = [];
  const server = await startRawServer((socket) => void socket.write(good), {
    tls: authority.issue("service.example"),
    // A server of TLS gives such sockets.
    onSocket: (socket) => names.push((socket as TLSSocket).servername),
  });
  open.push(server);
  const options = { ca: authority.cert, servername: "service.example" };
  expect((await call(server, options)).getStatusResult).toBe(7);
  expect(names).toEqual(["service.example"]);
});
