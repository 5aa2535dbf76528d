/** Calls without SOAP have what all calls have: cookies, headers, interceptors, redirects, retries, limits. */
import { describe, expect, test } from "vitest";
import { redirectInterceptor } from "../../runtime/redirect.js";
import { retryInterceptor } from "../../runtime/retry.js";
import { find, findByForm, fine, serve, server } from "./http-samples.js";
import { failureOf, reply } from "./loopback.js";

describe("what all calls have", () => {
  test("cookies, headers, interceptors and the raw exchange", async () => {
    const client = await serve(
      (_request, answer) =>
        reply(answer, 200, "text/xml", '<string xmlns="urn:x"/>', { "Set-Cookie": "sid=abcdef; Path=/" }),
      {
        headers: { "x-own": "1" },
        interceptors: [
          (call, next) => next({ ...call, headers: { ...call.headers, "x-method": call.method } }),
        ],
      },
    );
    const exchanged = await client.exchange(find, { text: "a" });
    await client.call(findByForm, { text: "a" });
    expect(exchanged.raw.request.url).toBe(`${server?.url}/Find?text=a`);
    expect(exchanged.raw.response.body).toBe('<string xmlns="urn:x"/>');
    expect(
      server?.seen.map(({ headers }) => [headers["x-own"], headers["x-method"], headers.cookie]),
    ).toEqual([
      ["1", "GET", undefined],
      ["1", "POST", "sid=abcdef"],
    ]);
  });

  test("a GET takes no body from an interceptor", async () => {
    const client = await serve(fine, { interceptors: [(call, next) => next({ ...call, body: "a=b" })] });
    expect(await failureOf(client.call(find, { text: "a" }))).toMatchObject({ kind: "encode", sent: false });
    expect(server?.seen.length).toBe(0);
  });

  test("a GET stays a GET where a redirect is followed", async () => {
    const client = await serve(
      (seen, answer) =>
        seen.url.startsWith("/moved")
          ? fine(seen, answer)
          : reply(answer, 302, undefined, "", { Location: "/moved?text=a" }),
      { interceptors: [redirectInterceptor()] },
    );
    expect(await client.call(find, { text: "a" })).toBe("ok & <");
    expect(server?.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /Service.asmx/Find?text=a",
      "GET /moved?text=a",
    ]);
  });

  test("a GET is not sent twice unless it is declared idempotent", async () => {
    const client = await serve((_request, answer) => reply(answer, 503, undefined, ""), {
      retry: retryInterceptor({ delay: 1 }),
    });
    expect(await failureOf(client.call(find, { text: "" }))).toMatchObject({ status: 503, sent: true });
    expect(server?.seen.length).toBe(1);
    expect(await failureOf(client.call({ ...find, idempotent: true }, { text: "" }))).toMatchObject({
      status: 503,
    });
    expect(server?.seen.length).toBe(5);
  });

  test("a broken connection says that it may have been sent, a refused one that it was not", async () => {
    const client = await serve((request) => request.socket.destroy());
    expect(await failureOf(client.call(find, { text: "" }))).toMatchObject({ kind: "network", sent: true });
    expect(server?.seen.length).toBe(1);
    await server?.close();
    const refused = await failureOf(client.call(find, { text: "" }, { retry: false }));
    expect(refused).toMatchObject({ kind: "network", sent: false });
  });

  test("a time limit", async () => {
    const client = await serve(() => {});
    expect(await failureOf(client.call(find, { text: "" }, { timeout: 50 }))).toMatchObject({
      kind: "timeout",
    });
  });
});
