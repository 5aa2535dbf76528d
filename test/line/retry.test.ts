/** What is repeated, when, and what is never: the retries of a plain client and of the interceptor. */
import { expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { SoapError } from "../../runtime/errors.js";
import { SoapHttpError } from "../../runtime/http-error.js";
import { type Retry, retryInterceptor } from "../../runtime/retry.js";
import type { Transport } from "../../runtime/transport.js";
import { failureOf } from "../runtime/loopback.js";
import { fault11, getStatus, notify } from "../runtime/sample-operation.js";
import {
  answer,
  broken,
  callWith,
  endpoint,
  good,
  idempotent,
  request,
  script,
  unreached,
} from "./retried-calls.js";

test("a plain client tries three times where nothing was sent, and only once anything may have been", async () => {
  for (const [step, tries] of [
    [unreached, 3],
    [broken, 1],
    [new SoapError("network", "refused", { sent: false, cause: { code: "CERT_HAS_EXPIRED" } }), 1],
    [answer(503, { "Retry-After": "0" }), 1],
  ] as const) {
    const transport = script(step);
    const error = await failureOf(new SoapClient({ endpoint, transport }).call(getStatus, request));
    expect(SoapError.is(error)).toBe(true);
    expect(transport.sent.length).toBe(tries);
  }
});

test("a plain client goes on once the service is there, and asks nobody if told so", async () => {
  const transport = script(unreached, unreached, good);
  expect((await new SoapClient({ endpoint, transport }).call(getStatus, request)).getStatusResult).toBe(7);
  const refused = script(unreached);
  const client = new SoapClient({ endpoint, transport: refused, retry: false });
  await failureOf(client.call(getStatus, request));
  await failureOf(
    new SoapClient({ endpoint, transport: refused }).call(getStatus, request, { retry: false }),
  );
  expect(refused.sent.length).toBe(2);
});

test("an abort in the wait before another try ends the call, and nothing is sent afterwards", async () => {
  const transport = script(unreached);
  const controller = new AbortController();
  const retry = retryInterceptor({ delay: 50, random: () => 0.99, onRetry: () => controller.abort() });
  const client = new SoapClient({ endpoint, transport, retry });
  const error = await failureOf(client.call(getStatus, request, { signal: controller.signal }));
  expect(error).toMatchObject({ kind: "aborted", sent: false });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(transport.sent.length).toBe(1);
});

test("a wait longer than timers can be is not cut to none", async () => {
  const transport = script(answer(503, { "Retry-After": "99999999" }));
  const retry = retryInterceptor({ idempotent, maxDelay: Number.POSITIVE_INFINITY });
  const client = new SoapClient({ endpoint, transport, retry, timeout: 40 });
  expect(await failureOf(client.call(getStatus, request))).toMatchObject({ kind: "timeout" });
  expect(transport.sent.length).toBe(1);
});

test("a try may take longer than timers can be", async () => {
  const transport: Transport = {
    send: () => new Promise((resolve) => setTimeout(() => resolve(good), 20)),
  };
  const retry = retryInterceptor({ tryTimeout: Number.MAX_SAFE_INTEGER });
  const client = new SoapClient({ endpoint, transport, retry });
  expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
});

test("the timeout of the call ends waits too, and says that nothing was sent", async () => {
  const transport = script(unreached);
  const retry = retryInterceptor({ delay: 60_000, maxDelay: 60_000, random: () => 0.9 });
  const error = await failureOf(
    new SoapClient({ endpoint, transport, retry, timeout: 40 }).call(getStatus, request),
  );
  expect(error).toMatchObject({ kind: "timeout", sent: false });
});

test("what may have been sent is repeated for idempotent operations only, by name or descriptor", async () => {
  expect((await callWith({}, broken, good)).sent).toBe(1);
  expect((await callWith({ idempotent: ["other"] }, broken, good)).sent).toBe(1);
  for (const told of [idempotent, [getStatus], [notify, getStatus]]) {
    const { outcome, sent } = await callWith({ idempotent: told }, broken, good);
    expect(sent).toBe(2);
    expect(outcome).toMatchObject({ getStatusResult: 7 });
  }
});

test("what the contract says may be carried out twice is repeated too", async () => {
  for (const [operation, tries] of [
    [{ ...getStatus, idempotent: true }, 2],
    [{ ...getStatus, idempotent: false }, 1],
  ] as const) {
    const transport = script(broken, good);
    const retry = retryInterceptor({ delay: 1 });
    const auth = { kind: "bearer", token: "t" } as const;
    await new SoapClient({ endpoint, transport, retry, auth }).call(operation, request).catch(() => {});
    expect(transport.sent.length).toBe(tries);
    const plain = script(broken, good);
    await failureOf(new SoapClient({ endpoint, transport: plain }).call(operation, request));
    expect(plain.sent.length).toBe(1);
  }
});

test("faults, refusals and wrong answers are never repeated", async () => {
  for (const step of [
    answer(500, {}, fault11("no")),
    answer(500, {}, ""),
    answer(404, {}, ""),
    answer(413, {}, ""),
    answer(200, {}, "<html/>"),
    new SoapError("limit", "too long"),
  ]) {
    expect((await callWith({ idempotent }, step, good)).sent).toBe(1);
  }
});

test("waits double up to a limit, and are cut by chance from nothing to the whole", async () => {
  const waits = async (random: number) =>
    (await callWith({ tries: 6, delay: 4, maxDelay: 20, random: () => random }, unreached)).retries.map(
      ({ wait }) => wait,
    );
  expect(await waits(0)).toEqual([0, 0, 0, 0, 0]);
  expect(await waits(0.5)).toEqual([2, 4, 8, 10, 10]);
});

test("the last response or error is given after the last try", async () => {
  const { outcome, sent } = await callWith({ idempotent, tries: 3 }, answer(502, {}, ""));
  expect(sent).toBe(3);
  expect(SoapHttpError.is(outcome) && outcome.status).toBe(502);
});

test.each([{ tryTimeout: 0 }, { tryTimeout: Number.NaN }, { totalTimeout: -1 }])(
  "%o is no time",
  (options) => {
    const [[option, value] = []] = Object.entries(options);
    expect(() => retryInterceptor(options)).toThrow(`${option} is ${value}; expected milliseconds above 0`);
  },
);

test("no try begins after the time for all of them, and the last failure is told instead of a timeout", async () => {
  const { outcome, sent } = await callWith(
    { idempotent, delay: 400, totalTimeout: 150 },
    answer(503, {}, ""),
    good,
  );
  expect(sent).toBe(1);
  expect(outcome).toMatchObject({ kind: "http-status", status: 503 });
});

test("a try that takes too long is ended and repeated", async () => {
  const { outcome, sent, retries } = await callWith({ idempotent, tryTimeout: 30 }, "hang", good);
  expect({ sent, outcome }).toMatchObject({ sent: 2, outcome: { getStatusResult: 7 } });
  expect(retries[0]?.error).toMatchObject({ kind: "timeout", operation: "getStatus" });
});

test("a try that took too long before anything was sent is repeated for any operation", async () => {
  expect((await callWith({ tryTimeout: 30 }, "hang", good)).sent).toBe(2);
});

test("a transport that does not heed the end of a try counts as one that has sent", async () => {
  expect((await callWith({ tryTimeout: 30 }, "deaf", good)).sent).toBe(1);
  const { outcome, sent } = await callWith({ idempotent, tryTimeout: 30, tries: 2 }, "deaf");
  expect({ sent, outcome }).toMatchObject({ sent: 2, outcome: { kind: "timeout", sent: true } });
});

test("after a try that was sent, an error of one that was not says so", async () => {
  const { outcome } = await callWith({ idempotent, tries: 2 }, broken, unreached);
  expect(outcome).toMatchObject({ kind: "network", sent: true });
  expect((await callWith({ tries: 2 }, unreached)).outcome).toMatchObject({ sent: false });
});

test("an interceptor outside of the retries sees the same", async () => {
  const seen: unknown[] = [];
  const client = new SoapClient({
    endpoint,
    transport: script(broken, unreached),
    retry: retryInterceptor({ idempotent, tries: 2, delay: 1 }),
    interceptors: [
      (call, next) =>
        next(call).catch((error: unknown) => {
          seen.push(SoapError.is(error) && error.sent);
          throw error;
        }),
    ],
  });
  await failureOf(client.call(getStatus, request));
  expect(seen).toEqual([true]);
});

test("retries get the credentials and cookies of their time, and the observer no secret", async () => {
  const told: Retry[] = [];
  let asked = 0;
  const leaky = new SoapError("network", `broke at ${request.token}`);
  const transport = script(leaky, good);
  const client = new SoapClient({
    endpoint,
    transport,
    auth: { kind: "bearer", token: () => `t${++asked}` },
    retry: retryInterceptor({ idempotent, delay: 1, onRetry: (one) => told.push(one) }),
  });
  await client.call(getStatus, request);
  expect(transport.sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t1", "Bearer t2"]);
  expect(told[0]?.error?.message).toBe("getStatus: broke at ***");
});

test("what was never written is not sent: an encode error", async () => {
  const client = new SoapClient({ endpoint, transport: script(good) });
  expect(await failureOf(client.call(getStatus, { token: "\u0000", count: 1 }))).toMatchObject({
    kind: "encode",
    sent: false,
  });
});
