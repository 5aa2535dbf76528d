/** What the client makes of answers that are none, broken connections, time, signals and limits, over each transport; and secrets in it. */
import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { SoapError, type SoapFault } from "../../runtime/errors.js";
import { SoapHttpError } from "../../runtime/http-error.js";
import { transports } from "./each-transport.js";
import { type Answer, failureOf, type Loopback, reply, startLoopback } from "./loopback.js";
import {
  envelope11,
  fault11,
  fault12,
  getStatus,
  type JobFault,
  notify,
  ns,
  response,
} from "./sample-operation.js";

const open: Loopback[] = [];
const xml = "text/xml; charset=utf-8";
const secret = "0123456789abcdef0123456789abcdef";
const request = { token: secret, count: 3 };

const wrongValue = (text: string): string =>
  `<getStatusResult>no: ${text.replaceAll('"', "&quot;")}</getStatusResult>`;

async function start(answer: Answer): Promise<Loopback> {
  const server = await startLoopback(answer);
  open.push(server);
  return server;
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

describe.each(transports)("over the %s transport", (host, transport) => {
  const call = (answer: Answer, options: Partial<ConstructorParameters<typeof SoapClient>[0]> = {}) =>
    start(answer).then((server) =>
      new SoapClient({ endpoint: server.url, transport: transport(), ...options }).call(getStatus, request),
    );

  test.each([
    ["HTML under 200", 200, "text/html", "<html><body>Sign in</body></html>", "not-soap", "text/html"],
    ["an empty 200", 200, xml, "", "not-soap", "empty body"],
    ["a 204 for an operation with output", 204, undefined, "", "not-soap", "204"],
    ["another root", 200, xml, "<a/>", "not-soap", "no SOAP envelope"],
    [
      "an Envelope of another namespace",
      200,
      xml,
      '<Envelope xmlns="urn:x"/>',
      "not-soap",
      "{urn:x}Envelope",
    ],
    ["no Body", 200, xml, `<Envelope xmlns="${envelope11}"/>`, "not-soap", "no Body"],
    [
      "an empty Body",
      200,
      xml,
      `<Envelope xmlns="${envelope11}"><Body/></Envelope>`,
      "missing-element",
      "getStatusResponse",
    ],
    [
      "another response",
      200,
      xml,
      response().replaceAll("getStatusResponse", "otherResponse"),
      "unexpected-element",
      `{${ns}}otherResponse; expected {${ns}}getStatusResponse`,
    ],
    [
      "the response in another namespace",
      200,
      xml,
      response().replace(ns, "urn:y"),
      "unexpected-element",
      "{urn:y}getStatusResponse",
    ],
    ["a cut envelope", 200, xml, response().slice(0, -20), "malformed-xml", "truncated"],
    [
      "a wrong value",
      200,
      xml,
      response(envelope11, "<getStatusResult>x</getStatusResult>"),
      "invalid-value",
      "getStatusResult",
    ],
    ["a missing element", 200, xml, response(envelope11, ""), "missing-element", "getStatusResult"],
    ["HTML under 502", 502, "text/html", "<html>Bad gateway</html>", "http-status", "HTTP 502 Bad Gateway"],
    ["nothing under 500", 500, undefined, "", "http-status", "HTTP 500"],
    ["a broken fault under 500", 500, xml, fault11("x").slice(0, -40), "http-status", "no SOAP fault"],
    ["a non-fault envelope under 500", 500, xml, response(), "http-status", "HTTP 500"],
    ["an unknown charset", 200, "text/xml; charset=klingon", response(), "charset", "klingon"],
    [
      "invalid UTF-8",
      200,
      xml,
      Buffer.from(response(envelope11, "<token>\xff</token>"), "latin1"),
      "charset",
      "utf-8",
    ],
  ])("%s is an error of its kind", async (_name, status, type, body, kind, words) => {
    const error = await failureOf(call((_request, to) => reply(to, status, type, body)));
    if (!SoapError.is(error)) throw error;
    expect({ kind: error.kind, operation: error.operation }).toEqual({ kind, operation: "getStatus" });
    expect(error.message).toContain(words);
    if (SoapHttpError.is(error)) expect(error.status).toBe(status);
  });

  test("a redirect is not followed and its target is told without its query", async () => {
    const answer: Answer = (_request, to) =>
      reply(to, 307, undefined, "", { Location: "https://else.example/S?ticket=t1" });
    const error = await failureOf(call(answer));
    expect(error).toMatchObject({ kind: "http-status", status: 307 });
    expect((error as Error).message).toContain("https://else.example/S.");
    expect(open[0]?.seen.length).toBe(1);
  });

  test.each([200, 202, 204])("one-way: an empty %i is fine", async (status) => {
    const server = await start((_request, to) => reply(to, status, undefined, ""));
    const client = new SoapClient({ endpoint: server.url, transport: transport() });
    await expect(client.call(notify, request)).resolves.toBeUndefined();
    expect(server.seen[0]?.headers).toMatchObject({ soapaction: '""' });
  });

  test("one-way: a fault is still thrown", async () => {
    const server = await start((_request, to) => reply(to, 500, xml, fault11("no")));
    const client = new SoapClient({ endpoint: server.url, transport: transport() });
    expect(await failureOf(client.call(notify, request))).toMatchObject({ kind: "fault", reason: "no" });
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("reads a %s body", async (coding, compress) => {
    const body = compress(Buffer.from(response()));
    const result = await call((_request, to) => reply(to, 200, xml, body, { "Content-Encoding": coding }));
    expect(result.getStatusResult).toBe(7);
  });

  test("a body cut by the server is a network error, not a short response", async () => {
    const error = await failureOf(
      call((_request, to) => {
        to.writeHead(200, { "Content-Type": xml, "Content-Length": "5000" });
        to.write(response().slice(0, 100), () => to.destroy());
      }),
    );
    expect(error).toMatchObject({ kind: "network", operation: "getStatus" });
  });

  test("a chunked body cut by the server is a network error", async () => {
    const error = await failureOf(
      call((_request, to) => {
        to.writeHead(200, { "Content-Type": xml });
        to.write(response(), () => to.destroy());
      }),
    );
    expect(error).toMatchObject({ kind: "network" });
  });

  test("gzip data that stops early never passes for a response", async () => {
    const body = gzipSync(Buffer.from(response())).subarray(0, 60);
    const error = await failureOf(
      call((_request, to) => reply(to, 200, xml, body, { "Content-Encoding": "gzip" })),
    );
    // Node's fetch hands out what it could inflate without a word; the envelope then lacks its end.
    if (host === "node") expect(error).toMatchObject({ kind: "network" });
    else expect(SoapError.is(error)).toBe(true);
  });

  test("no server is a network error with its cause", async () => {
    const server = await start(() => {});
    await server.close();
    const client = new SoapClient({ endpoint: server.url, transport: transport() });
    const error = await failureOf(client.call(getStatus, request));
    expect(error).toMatchObject({ kind: "network", operation: "getStatus" });
    expect((error as Error).message).toContain("ECONNREFUSED");
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  test("a timeout is told with its milliseconds and frees the socket", async () => {
    const server = await start(() => {});
    const client = new SoapClient({ endpoint: server.url, transport: transport(), timeout: 60 });
    const error = await failureOf(client.call(getStatus, request));
    expect(error).toMatchObject({ kind: "timeout", operation: "getStatus" });
    expect((error as Error).message).toContain("60 ms");
    await expect.poll(() => server.seen[0]?.socket.destroyed, { timeout: 3000 }).toBe(true);
  });

  test("the timeout covers a body that trickles", async () => {
    const error = await failureOf(
      call(
        (_request, to) => {
          to.writeHead(200, { "Content-Type": xml });
          const drip = setInterval(() => to.write(" "), 10);
          to.on("close", () => clearInterval(drip));
        },
        { timeout: 100 },
      ),
    );
    expect(error).toMatchObject({ kind: "timeout" });
    await expect.poll(() => open[0]?.seen[0]?.socket.destroyed, { timeout: 3000 }).toBe(true);
  });

  test.each(["client", "call"])("an abort by the %s's signal frees the socket", async (whose) => {
    const server = await start(() => controller.abort("enough"));
    const controller = new AbortController();
    const { signal } = controller;
    const client = new SoapClient({
      endpoint: server.url,
      transport: transport(),
      ...(whose === "client" ? { signal } : {}),
    });
    const error = await failureOf(client.call(getStatus, request, whose === "call" ? { signal } : {}));
    expect(error).toMatchObject({ kind: "aborted", cause: "enough", operation: "getStatus" });
    await expect.poll(() => server.seen[0]?.socket.destroyed, { timeout: 3000 }).toBe(true);
  });

  test("a signal that fired before sends nothing", async () => {
    const server = await start((_request, to) => reply(to, 200, xml, response()));
    const client = new SoapClient({ endpoint: server.url, transport: transport() });
    const error = await failureOf(client.call(getStatus, request, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: "aborted" });
    expect(server.seen.length).toBe(0);
  });

  test("a body above limits.responseBytes is refused", async () => {
    const limits = { responseBytes: 100 };
    const error = await failureOf(call((_request, to) => reply(to, 200, xml, response()), { limits }));
    expect(error).toMatchObject({ kind: "limit" });
  });

  test("a Content-Length above limits.responseBytes is refused before the body comes", async () => {
    const error = await failureOf(
      call(
        (_request, to) => {
          to.writeHead(200, { "Content-Type": xml, "Content-Length": String(2 ** 30) });
          to.write("<");
        },
        { limits: { responseBytes: 2 ** 20 }, timeout: 5000 },
      ),
    );
    expect(error).toMatchObject({ kind: "limit" });
    await expect.poll(() => open[0]?.seen[0]?.socket.destroyed, { timeout: 3000 }).toBe(true);
  });

  test("no error of any kind shows the token", async () => {
    const echo =
      (text: string): Answer =>
      (_request, to) =>
        reply(to, 500, xml, text);
    const errors = [
      await failureOf(call(echo(fault11(`token ${secret} is not valid`)))),
      await failureOf(call(echo(fault12(`token ${secret} is not valid`)))),
      await failureOf(
        call((_r, to) =>
          reply(to, 200, xml, response(envelope11, `<getStatusResult>${secret}</getStatusResult>`)),
        ),
      ),
      await failureOf(
        call((_r, to) => reply(to, 200, xml, response().replaceAll("getStatusResponse", `x${secret}`))),
      ),
      await failureOf(call((_r, to) => reply(to, 502, `text/${secret}`, secret))),
      await failureOf(call((_r, to) => reply(to, 302, xml, "", { Location: `http://127.0.0.1/${secret}` }))),
      await failureOf(
        call(({ socket }) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n<x>${secret}</x>`)),
      ),
    ];
    for (const error of errors) {
      expect(SoapError.is(error)).toBe(true);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
      expect(String((error as Error).stack)).not.toContain(secret);
    }
    expect((errors[0] as SoapFault).reason).toBe("token *** is not valid");
    expect((errors[0] as JobFault).value).toEqual({ message: "token *** is not valid" });
  });

  test.each([
    ["in a value", `"${secret}`, (echo, to) => reply(to, 200, xml, response(envelope11, wrongValue(echo)))],
    ["in an address", secret, (echo, to) => reply(to, 302, xml, "", { Location: `/a/${echo}` })],
    ["in a status line", secret, (echo, to) => to.writeHead(502, `bad ${echo}`).end()],
  ] satisfies readonly (readonly [string, string, (echo: string, to: ServerResponse) => unknown])[])(
    "nor do they show what is left of it where they are cut: %s",
    async (_name, part, answer) => {
      const token = part.repeat(8);
      const server = await start((_request, to) => void answer(token, to));
      const client = new SoapClient({ endpoint: server.url, transport: transport() });
      const told = String(await failureOf(client.call(getStatus, { token, count: 3 })));
      expect(told).toMatch(/\*\*\*…/);
      expect(told).not.toContain(secret.slice(0, 4));
    },
  );
});
