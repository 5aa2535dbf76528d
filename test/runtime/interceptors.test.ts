import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { SoapHttpError } from "../../runtime/http-error.js";
import { type Interceptor, logInterceptor } from "../../runtime/interceptors.js";
import { type Answer, failureOf, type Loopback, reply, startLoopback } from "./loopback.js";
import { envelope11, fault11, getStatus, response } from "./sample-operation.js";

const secret = "0123456789abcdef0123456789abcdef";
const request = { token: secret, count: 3 };
const open: Loopback[] = [];

async function start(answer: Answer): Promise<Loopback> {
  const server = await startLoopback(answer);
  open.push(server);
  return server;
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

test("interceptors run client first, see and alter request and response", async () => {
  const seen: string[] = [];
  const mark =
    (name: string): Interceptor =>
    async (call, next) => {
      seen.push(`${name} ${call.operation} ${call.headers["x-by"] ?? "-"}`);
      const got = await next({
        ...call,
        headers: { ...call.headers, "x-by": name },
        body: call.body.replace(">3<", ">4<"),
      });
      seen.push(`${name} ${got.status}`);
      return {
        ...got,
        status: 200,
        body: Buffer.from(response(envelope11, "<getStatusResult>9</getStatusResult>")),
      };
    };
  const server = await start((_request, to) => reply(to, 503, "text/plain", "busy"));
  const client = new SoapClient({ endpoint: server.url, interceptors: [mark("outer")] });
  const got = await client.exchange(getStatus, request, { interceptors: [mark("inner")] });
  expect(got.response.getStatusResult).toBe(9);
  expect(seen).toEqual(["outer getStatus -", "inner getStatus outer", "inner 503", "outer 200"]);
  expect(server.seen[0]?.headers["x-by"]).toBe("inner");
  expect(server.seen[0]?.body).toContain("<count>4</count>");
  expect(got.raw.request.headers["x-by"]).toBe("inner");
});

test("an interceptor can retry, with a fresh token and the cookies just set", async () => {
  const tokens = ["old-token", "new-token"];
  const server = await start((seen, to) => {
    const good = seen.headers.authorization === "Bearer new-token";
    reply(to, good ? 200 : 401, "text/xml", good ? response() : "", { "Set-Cookie": "n=1; Path=/" });
  });
  const retry: Interceptor = async (call, next) => {
    const first = await next(call);
    return first.status === 401 ? next(call) : first;
  };
  const auth = { kind: "bearer", token: async () => tokens.shift() ?? "" } as const;
  const client = new SoapClient({ endpoint: server.url, auth, interceptors: [retry] });
  expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
  expect(server.seen.map(({ headers }) => [headers.authorization, headers.cookie])).toEqual([
    ["Bearer old-token", undefined],
    ["Bearer new-token", "n=1"],
  ]);
});

test("what an interceptor throws reaches the caller unchanged", async () => {
  const mine = new RangeError("mine");
  const client = new SoapClient({
    endpoint: "http://127.0.0.1:1/",
    interceptors: [() => Promise.reject(mine)],
  });
  expect(await failureOf(client.call(getStatus, request))).toBe(mine);
});

test("an interceptor that never ends is ended by the timeout", async () => {
  const client = new SoapClient({
    endpoint: "http://127.0.0.1:1/",
    timeout: 30,
    interceptors: [() => new Promise(() => {})],
  });
  expect(await failureOf(client.call(getStatus, request))).toMatchObject({ kind: "timeout" });
});

test("basic credentials are UTF-8 and appear in no error", async () => {
  const server = await start((seen, to) => {
    const sent = Buffer.from(seen.headers.authorization?.slice(6) ?? "", "base64").toString("utf8");
    if (sent === "jürgen:pässwörd:1") reply(to, 200, "text/xml", response());
    else reply(to, 401, "text/plain", "no");
  });
  const auth = { kind: "basic", username: "jürgen", password: "pässwörd:1" } as const;
  const good = new SoapClient({ endpoint: server.url, auth });
  expect((await good.call(getStatus, request)).getStatusResult).toBe(7);
  const bad = new SoapClient({ endpoint: server.url, auth: { ...auth, password: "wrong-password" } });
  const error = await failureOf(bad.call(getStatus, request));
  expect(SoapHttpError.is(error) && error.status).toBe(401);
  expect(inspect(error, { depth: 9 })).not.toContain("wrong-password");
});

test.each([
  [{ kind: "basic", username: "a:b", password: "pass-word" }],
  [{ kind: "bearer", token: "" }],
  [{ kind: "bearer", token: "tok\r\nX: y" }],
] as const)("authorization that HTTP cannot carry is refused without being shown: %j", async (auth) => {
  const client = new SoapClient({ endpoint: "http://127.0.0.1:1/", auth });
  const error = await failureOf(client.call(getStatus, request));
  expect(error).toMatchObject({ kind: "encode" });
  expect((error as Error).message).not.toMatch(/pass-word|tok\r/);
});

test("the log shows both messages of a call and no secret", async () => {
  const lines: string[] = [];
  const server = await start((_request, to) =>
    reply(to, 500, "text/xml", fault11(`token ${secret} expired`), {
      "Set-Cookie": "sid=cookie-secret; Path=/",
    }),
  );
  const client = new SoapClient({
    endpoint: `${server.url}?key=query-secret`,
    headers: { Authorization: "Bearer header-secret", "X-Api": "x header-secret" },
    interceptors: [logInterceptor((line) => lines.push(line))],
  });
  await failureOf(client.call(getStatus, request));
  await failureOf(client.call(getStatus, request));
  const log = lines.join("\n");
  expect(lines[0]).toBe(`> POST ${server.url} (getStatus)`);
  expect(log).toContain("<token>***</token><count>3</count>");
  expect(log).toContain("< 500 Internal Server Error (getStatus, ");
  expect(log).toContain("<faultstring>token *** expired</faultstring>");
  expect(log).toContain("> authorization: ***");
  for (const hidden of [secret, "cookie-secret", "query-secret", "header-secret"])
    expect(log).not.toContain(hidden);
});

test("the log tells a failure without its secrets", async () => {
  const lines: string[] = [];
  const fail: Interceptor = () => Promise.reject(new Error(`no luck with ${secret}`));
  const interceptors = [logInterceptor((line) => lines.push(line)), fail];
  await failureOf(new SoapClient({ endpoint: "http://127.0.0.1:1/", interceptors }).call(getStatus, request));
  expect(lines.at(-1)).toMatch(/^< failed: no luck with \*\*\* \(getStatus, \d+ ms\)$/);
});
