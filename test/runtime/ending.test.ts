/** A call's end reaches Node's transport without a signal of the host, unless somebody put one of their own in its place. */
import { afterEach, expect, test, vi } from "vitest";
import {
  type ClientOptions,
  type Interceptor,
  NodeTransport,
  SoapClient,
  SoapError,
} from "../../runtime/index.js";
import { type Loopback, startLoopback } from "./loopback.js";
import { getStatus } from "./sample-operation.js";

let server: Loopback | undefined;

afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

/** The error of a call to a server that never answers. */
async function callSilence(options: Partial<ClientOptions>): Promise<unknown> {
  server = await startLoopback(() => {});
  const client = new SoapClient({ endpoint: server.url, timeout: 5000, ...options });
  return client.call(getStatus, { token: "t", count: 1 }).catch((error: unknown) => error);
}

/** Resolves when the server's only socket is closed. */
async function untilFreed(): Promise<void> {
  await vi.waitFor(() => expect(server?.seen[0]?.socket.destroyed).toBe(true));
}

test("a timeout frees the socket, and no signal of the host is made for it", async () => {
  let made = 0;
  const Real = AbortController;
  vi.stubGlobal(
    "AbortController",
    class extends Real {
      constructor() {
        super();
        made++;
      }
    },
  );
  expect(await callSilence({ timeout: 100 })).toMatchObject({ kind: "timeout" });
  await untilFreed();
  expect(made).toBe(0);
});

test("the signal that an interceptor puts in a call's place ends it", async () => {
  const replaceSignal: Interceptor = (call, next) => next({ ...call, signal: AbortSignal.timeout(100) });
  expect(await callSilence({ interceptors: [replaceSignal] })).toMatchObject({ kind: "aborted" });
  await untilFreed();
});

test("the signal that a transport around Node's puts in a request's place ends it", async () => {
  const node = new NodeTransport();
  const transport: ClientOptions["transport"] = {
    send: (request) => node.send({ ...request, signal: AbortSignal.timeout(100) }),
  };
  expect(await callSilence({ transport })).toMatchObject({ kind: "aborted" });
  await untilFreed();
});

test("Node's transport refuses an address that is none", async () => {
  const sending = new NodeTransport().send({ url: "no address", headers: {}, body: new Uint8Array(0) });
  const error: unknown = await sending.catch((thrown: unknown) => thrown);
  expect(SoapError.is(error) && error.kind).toBe("encode");
});
