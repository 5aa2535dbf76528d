/** Serves a contract on loopback: its WSDL, SOAP 1.1 and 1.2, sample answers, sessions, faults and delays. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { writeWsdl } from "../export/write-wsdl.js";
import type { Contract } from "../model/contract.js";
import { listCalls } from "../samples/calls.js";
import { answerCall, type MockContext, versionOf } from "./answer-call.js";
import { answerHttp, findHttpCall, type HttpRequest } from "./answer-http.js";
import { checkOptions } from "./check-options.js";
import { type Answer, HttpRefusal, readBody, sendAnswer } from "./http-body.js";
import { listHttpCalls } from "./http-calls.js";
import type { CallRecord, MockOptions } from "./mock-options.js";
import { writeOperationsPage } from "./operations-page.js";
import { describeServed, pathOf } from "./served-contract.js";
import { createSessions } from "./sessions.js";

/** A running mock. */
export interface MockServer {
  /** Endpoint for a client, such as `http://127.0.0.1:40123/CommandWebService.asmx`. */
  readonly url: string;
  readonly port: number;
  /** Stops it: no new connections, open ones are ended. */
  close(): Promise<void>;
}

const host = "127.0.0.1";

/** What all requests to one mock share. */
interface Site {
  readonly context: MockContext;
  readonly stopped: AbortSignal;
  /** Text of the WSDL of the mock at that port; the same for all who ask. */
  readonly writeWsdl: (port: number) => string;
}

/**
 * Starts a mock of the contract on 127.0.0.1, and only there.
 * @throws MockOptionsError if options name what the contract does not have; Error if the port is taken.
 */
export async function startMock(contract: Contract, options: MockOptions = {}): Promise<MockServer> {
  const list = listCalls(contract);
  const httpCalls = listHttpCalls(list.contract);
  checkOptions(list, httpCalls, options);
  const context: MockContext = { list, httpCalls, options, sessions: createSessions(options) };
  const stopped = new AbortController();
  let wsdl: string | undefined;
  const site: Site = {
    context,
    stopped: stopped.signal,
    writeWsdl: (port) => {
      wsdl ??= writeWsdl(describeServed(contract, httpCalls, `http://${host}:${port}`));
      return wsdl;
    },
  };
  const server = createServer((request, response) => {
    serve(site, request, response).catch(() => response.destroy());
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    // The path that the contract's own address has, so that clients meet a familiar one.
    url: `http://${host}:${port}${pathOf(contract.services.flatMap((service) => service.ports)[0]?.address)}`,
    port,
    close: () =>
      new Promise((resolve) => {
        stopped.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const message =
        error.code === "EADDRINUSE"
          ? `port ${port} on ${host} is taken; choose another, or 0 for a free one`
          : `the mock cannot listen on ${host}:${port}: ${error.message}`;
      reject(new Error(message, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

async function serve(
  { context, stopped, writeWsdl }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const report = (record: Omit<CallRecord, "milliseconds">): void =>
    context.options.onCall?.({ ...record, milliseconds: performance.now() - started });
  const compress = context.options.gzip === false ? "never" : "gzip";
  try {
    const withoutSoap = findRequest(context, request);
    if (withoutSoap !== undefined) {
      const form = request.method === "POST" ? await readBody(request) : "";
      const outcome = await answerHttp(context, withoutSoap, form, request.headers);
      if (outcome.delay > 0) await waitForAnswer(outcome.delay, response, stopped);
      await sendAnswer(request, response, outcome.answer, compress);
      report({ operation: outcome.operation, status: outcome.answer.status, fault: outcome.fault });
      return;
    }
    const page = answerWithoutSoap(context, request, () => writeWsdl(request.socket.localPort ?? 0));
    if (page !== undefined) {
      await sendAnswer(request, response, page, compress);
      return;
    }
    const version = versionOf(request.headers["content-type"]);
    if (version === undefined) {
      const type = request.headers["content-type"] ?? "none";
      throw new HttpRefusal(
        415,
        `content type ${type} is not SOAP: text/xml or application/soap+xml was expected`,
      );
    }
    const { answer, operation, fault, delay } = await answerCall(
      context,
      version,
      await readBody(request),
      request.headers,
    );
    if (delay > 0) await waitForAnswer(delay, response, stopped);
    await sendAnswer(request, response, answer, compress);
    report({ operation, status: answer.status, fault });
  } catch (error) {
    if (!(error instanceof HttpRefusal)) throw error;
    const answer = textAnswer(error.status, error.message, { Connection: "close" });
    await sendAnswer(request, response, answer, "never");
    report({ status: error.status, fault: error.message });
  }
}

/** The call over HTTP alone that a request means; one with the content type of SOAP means SOAP on any path. */
function findRequest(
  { httpCalls }: MockContext,
  { method, url = "/", headers }: IncomingMessage,
): HttpRequest | undefined {
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  const isForm = type === undefined || type === "application/x-www-form-urlencoded";
  return isForm && !asksForWsdl(url) ? findHttpCall(httpCalls, method, url) : undefined;
}

function answerWithoutSoap(
  context: MockContext,
  request: IncomingMessage,
  wsdl: () => string,
): Answer | undefined {
  if (request.method === "POST") return undefined;
  if (request.method !== "GET" && request.method !== "HEAD") {
    return textAnswer(405, "POST a SOAP request, or GET / for the operations", { Allow: "GET, HEAD, POST" });
  }
  const { url = "/" } = request;
  if (asksForWsdl(url)) return { status: 200, contentType: "text/xml; charset=utf-8", text: wsdl() };
  if (url !== "/") {
    return textAnswer(404, "GET / lists the operations, GET /?wsdl is the WSDL; SOAP requests are POSTed");
  }
  const text = writeOperationsPage(context.list.contract, context.list.calls, context.httpCalls);
  return { status: 200, contentType: "text/html; charset=utf-8", text };
}

/** `?wsdl` in any case; `?singleWsdl` means the same, as there is one document. */
function asksForWsdl(url: string): boolean {
  const query = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  return [...new URLSearchParams(query).keys()].some((key) => /^(?:single)?wsdl$/i.test(key));
}

function textAnswer(status: number, text: string, headers?: Readonly<Record<string, string>>): Answer {
  return { status, contentType: "text/plain; charset=utf-8", headers, text: `${text}\n` };
}

/** Waits, but no longer than the client or the mock itself lives. */
async function waitForAnswer(
  milliseconds: number,
  response: ServerResponse,
  stopped: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  await wait(milliseconds, undefined, { signal: AbortSignal.any([gone.signal, stopped]) });
}
