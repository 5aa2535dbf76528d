/** A Bearer token that is refused is renewed, once for all calls that wait for it. */
import { expect, test } from "vitest";
import type { BearerAuth } from "../../runtime/auth.js";
import { SoapClient } from "../../runtime/client.js";
import type { Transport } from "../../runtime/transport.js";
import { failureOf } from "../runtime/loopback.js";
import { getStatus, response } from "../runtime/sample-operation.js";

const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };

/** A service that takes one token, which can be changed. */
function service() {
  const state = { accepts: "t1", seen: [] as string[] };
  const transport: Transport = {
    send: async ({ headers }) => {
      const token = headers["authorization"]?.slice("Bearer ".length) ?? "";
      state.seen.push(token);
      // All at the same time, so that each call sees the others' refusals before it goes on.
      await Promise.resolve();
      const status = token === state.accepts ? 200 : 401;
      return { status, statusText: "", headers: {}, setCookies: [], body: Buffer.from(response()) };
    },
  };
  const client = (auth: Omit<BearerAuth, "kind">) =>
    new SoapClient({ endpoint: "http://127.0.0.1:1/", transport, auth: { kind: "bearer", ...auth } });
  return { state, client };
}

test("a refused token is renewed and the call sent once more; the new one is used from then on", async () => {
  const { state, client } = service();
  const refused: string[] = [];
  const renew = (token: string) => {
    refused.push(token);
    return state.accepts;
  };
  const one = client({ token: "t1", renew });
  await one.call(getStatus, request);
  state.accepts = "t2";
  await one.call(getStatus, request);
  await one.call(getStatus, request);
  state.accepts = "t3";
  await one.call(getStatus, request);
  expect(state.seen).toEqual(["t1", "t1", "t2", "t2", "t2", "t3"]);
  expect(refused).toEqual(["t1", "t2"]);
});

test("32 calls that are refused at the same time share each renewal", async () => {
  const { state, client } = service();
  let renewals = 0;
  const one = client({
    token: "old",
    renew: async () => {
      renewals++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return state.accepts;
    },
  });
  const many = () => Promise.all(Array.from({ length: 32 }, () => one.call(getStatus, request)));
  await many();
  expect(renewals).toBe(1);
  state.accepts = "t2";
  await many();
  expect(renewals).toBe(2);
  expect(state.seen.length).toBe(128);
});

test("a new token that is refused too is an error, not a circle", async () => {
  const { state, client } = service();
  const one = client({ token: "old", renew: () => "worse" });
  expect(await failureOf(one.call(getStatus, request))).toMatchObject({ kind: "http-status", status: 401 });
  expect(state.seen).toEqual(["old", "worse"]);
});

test("a renewal that fails is thrown as it is, and tried again by the next call", async () => {
  const { state, client } = service();
  let asked = 0;
  const down = new Error("the token service is down");
  const one = client({ token: "old", renew: () => (++asked === 1 ? Promise.reject(down) : state.accepts) });
  expect(await failureOf(one.call(getStatus, request))).toBe(down);
  expect((await one.call(getStatus, request)).getStatusResult).toBe(7);
  expect(asked).toBe(2);
});

test("without renew a refused token is refused, and nothing is sent twice", async () => {
  const { state, client } = service();
  const error = await failureOf(client({ token: () => "old" }).call(getStatus, request));
  expect(error).toMatchObject({ kind: "http-status", status: 401, sent: true });
  expect(state.seen).toEqual(["old"]);
});
