/** Every fault on the line ends in the error of its kind, in time, is never sent twice unasked, and frees its socket. */
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { SoapError } from "../../runtime/errors.js";
import { FetchTransport } from "../../runtime/fetch-transport.js";
import { SoapHttpError } from "../../runtime/http-error.js";
import { NodeTransport } from "../../runtime/node-transport.js";
import { retryInterceptor } from "../../runtime/retry.js";
import type { Transport } from "../../runtime/transport.js";
import { getStatus } from "../runtime/sample-operation.js";
import { renderFaults } from "./fault-page.js";
import { authority, good, type LineCase, lineCases, type Outcome } from "./line-cases.js";
import { startRawServer } from "./raw-server.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
const timeout = 800;
const tries = 3;

type Seen = Omit<Outcome, "repeated">;

interface Run extends Seen {
  /** How often the transport was asked. */
  readonly sends: number;
  /** Requests that the server read whole. */
  readonly requests: number;
  /** Sockets that stayed open at the server but for one that may be used again. */
  readonly left: number;
  readonly ms: number;
  readonly message: string;
}

/** Calls once, and waits until the server has no socket left but one that may be used again. */
async function run(
  one: LineCase,
  real: Transport,
  retry?: ReturnType<typeof retryInterceptor>,
): Promise<Run> {
  const server = await startRawServer(one.answer ?? ((socket) => void socket.write(good)), one.server);
  try {
    let sends = 0;
    const transport: Transport = {
      send: (outgoing) => {
        sends++;
        return real.send(outgoing);
      },
    };
    const endpoint = (one.endpoint ?? ((port) => `http://127.0.0.1:${port}/`))(server.port);
    const client = new SoapClient({
      endpoint,
      transport,
      timeout: retry === undefined ? timeout : 60_000,
      retry,
    });
    const start = performance.now();
    const seen = await client
      .call(getStatus, request)
      .then(
        ({ getStatusResult }) => ({ kind: "value" as const, sent: true, message: String(getStatusResult) }),
        describeFailure,
      );
    const ms = performance.now() - start;
    const mayStay = one.keeps === true ? 1 : 0;
    // How many unused sockets fetch keeps is its own affair.
    const open = real instanceof FetchTransport ? server.used : server.open;
    for (let waited = 0; open() > mayStay && waited < 3000; waited += 20) await setTimeout(20);
    const left = Math.max(0, open() - mayStay);
    return { ...seen, sends, requests: server.requests.length, left, ms };
  } finally {
    await server.close();
  }
}

function describeFailure(error: unknown): Seen & { readonly message: string } {
  if (!SoapError.is(error)) throw error;
  const { kind, sent, message } = error;
  return { kind, sent, message, ...(SoapHttpError.is(error) ? { status: error.status } : {}) };
}

const hosts = [
  ["node", (): Transport & { close?(): void } => new NodeTransport({ tls: { ca: authority.cert } })],
  ["fetch", (): Transport & { close?(): void } => new FetchTransport()],
] as const;

describe.each(hosts)("over %s", (host, makeTransport) => {
  describe.each(lineCases.map((one) => [one.stage, one.fault, one] as const))(
    "%s: %s",
    (_stage, _fault, one) => {
      const outcome: Outcome = host === "node" ? one.node : (one.fetch ?? one.node);
      const { repeated, ...expected } = outcome;

      test.concurrent("is told by its kind within the time, and sent once at most", async () => {
        const transport = makeTransport();
        const got = await run(one, transport);
        transport.close?.();
        const { kind, sent, status, message } = got;
        expect({ kind, sent, ...(status === undefined ? {} : { status }) }, message).toEqual(expected);
        expect(got.left).toBe(0);
        expect(got.ms).toBeLessThan(2 * timeout);
        expect(got.requests).toBeLessThanOrEqual(sent ? 1 : 0);
        expect(got.sends).toBe(!sent && repeated && kind === "network" ? 3 : 1);
        expect(message).not.toContain(request.token);
      });

      test.concurrent("is repeated only where that is safe or told to be", async () => {
        const transport = makeTransport();
        const options = { tries, delay: 1, tryTimeout: timeout };
        const careful = await run(one, transport, retryInterceptor(options));
        expect(careful.sends).toBe(repeated && !outcome.sent ? tries : 1);
        expect(careful.requests).toBeLessThanOrEqual(outcome.sent ? 1 : 0);
        const idempotent = [getStatus];
        const willing = await run(one, transport, retryInterceptor({ ...options, idempotent }));
        transport.close?.();
        expect({ sends: willing.sends, kind: willing.kind, left: willing.left }).toEqual({
          sends: repeated ? tries : 1,
          kind: outcome.kind,
          left: 0,
        });
      });
    },
  );
});

test("the page of faults is what these tests hold", () => {
  const path = "docs/reference/line-faults.md";
  const page = renderFaults(lineCases);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, page);
  expect(readFileSync(path, "utf8"), "UPDATE_DOCS=1 npx vitest run test/line writes it").toBe(page);
});
