/** The transport over Node's own http and https: keep-alive, compression, certificates. */

import { decodeContent } from "./content-encoding.js";
import { checkTime } from "./deadline.js";
import { defer } from "./deferred.js";
import { SoapError } from "./errors.js";
import type { HostAbortSignal } from "./host.js";
import {
  builtinModule,
  createAbortController,
  latin1Text,
  longestTimer,
  parseUrl,
  startTimer,
} from "./host-net.js";
import { type HttpHeaders, joinHeaders, readHeader } from "./http-headers.js";
import {
  createKeptAgent,
  type KeptAgent,
  type NodeAgentModule,
  type NodeSocket,
  watchSending,
} from "./node-agent.js";
import { connectTimedOut, networkFailure } from "./node-failures.js";
import type { NodeProxy } from "./node-proxy.js";
import { describeTarget } from "./node-target.js";
import { BodyCollector, bodyTruncated } from "./response-body.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** Options of Node's TLS that a service may need; see `tls.connect` of Node. */
export interface TlsOptions {
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  readonly pfx?: Uint8Array;
  readonly passphrase?: string;
  readonly servername?: string;
  readonly rejectUnauthorized?: boolean;
}

/** Options of the Node transport. */
export interface NodeTransportOptions {
  readonly tls?: TlsOptions;
  /** The proxy that requests go through, from `httpProxy(…)`; none by default, whatever the environment says. */
  readonly proxy?: NodeProxy | undefined;
  /** An agent of your own in place of the keep-alive agents; `proxy` then is not used. */
  readonly agent?: object;
  /** Sockets to one host at the same time; no limit by default. */
  readonly maxSockets?: number;
  /**
   * Milliseconds until there is a connection to send over, TLS, a proxy and the wait for one of `maxSockets` included; by
   * default only the call's `timeout` ends it.
   */
  readonly connectTimeout?: number;
}

type Listener<T extends unknown[]> = (...args: T) => void;

interface NodeResponse extends AsyncIterable<Uint8Array> {
  readonly statusCode?: number | undefined;
  readonly statusMessage?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly complete: boolean;
  on(event: "data", listener: Listener<[Uint8Array]>): unknown;
  on(event: "error", listener: Listener<[Error]>): unknown;
  on(event: "end" | "close", listener: Listener<[]>): unknown;
  destroy(error?: Error): unknown;
}

/** A response with its body, or one whose body is still to come. */
interface NodeExchange {
  readonly response: NodeResponse;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array | undefined;
}

interface NodeRequest {
  on(event: "response", listener: Listener<[NodeResponse]>): unknown;
  on(event: "error", listener: Listener<[Error]>): unknown;
  on(event: "socket", listener: Listener<[NodeSocket]>): unknown;
  on(event: "upgrade", listener: Listener<[NodeResponse, NodeSocket]>): unknown;
  destroy(error?: Error): unknown;
  end(body: Uint8Array): unknown;
  end(body: string, encoding: string): unknown;
}

interface NodeHttp extends NodeAgentModule {
  request(options: Readonly<Record<string, unknown>>): NodeRequest;
}

/** Sends over Node's http and https with sockets kept alive; idle ones do not keep the process running. */
export class NodeTransport implements Transport {
  readonly #options: NodeTransportOptions;
  readonly #agents: Map<string, KeptAgent> = new Map();

  /** Throws kind "encode" if a time is none. */
  constructor(options: NodeTransportOptions = {}) {
    checkTime("connectTimeout", options.connectTimeout ?? longestTimer);
    this.#options = options;
  }

  /** Whether the host has Node's http (Node from 20.16, Deno, Bun). */
  static isAvailable(): boolean {
    return builtinModule("node:http") !== undefined && builtinModule("node:https") !== undefined;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { response, headers, body } = await this.#exchange(request);
    const codings = readHeader(headers, "content-encoding");
    const head = {
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? "",
      headers,
      setCookies: readCookieLines(response.rawHeaders),
    };
    if (body === undefined)
      return { ...head, body: new Uint8Array(0), bodyStream: response, bodyCodings: codings };
    const decoded =
      codings === undefined ? body : await decodeContent(body, codings, request.maxResponseBytes);
    return { ...head, body: decoded };
  }

  /** Closes idle sockets at once, and those of running calls after them; the transport can still be used. */
  close(): void {
    for (const { retire } of this.#agents.values()) retire();
    this.#agents.clear();
  }

  #exchange(request: TransportRequest): Promise<NodeExchange> {
    const { url } = request;
    const signal = request.ending ?? request.signal;
    const address = parseUrl(url);
    if (address === undefined) throw new SoapError("encode", "The address of a request is not a URL.");
    const protocol = address.protocol === "https:" ? "https" : "http";
    const { promise, resolve, reject } = defer<NodeExchange>();
    if (signal?.aborted === true) {
      const message = "The call was aborted before it was sent.";
      reject(new SoapError("aborted", message, { cause: signal.reason, sent: false }));
      return promise;
    }
    const http = builtinModule(`node:${protocol}`) as NodeHttp;
    const { agent, tls, proxy, connectTimeout = Number.POSITIVE_INFINITY } = this.#options;
    const tunnel = proxy === undefined ? undefined : createAbortController();
    const forward = agent === undefined && protocol === "http" ? proxy?.forward(url) : undefined;
    const outgoing = http.request({
      ...describeTarget(address),
      ...forward,
      method: request.method ?? "POST",
      agent: agent ?? this.#agent(protocol, http),
      headers: writeHeaders(request, forward?.headers),
      ...tls,
      ...(tunnel === undefined ? {} : { tunnelSignal: tunnel.signal }),
    });
    const stopClock =
      connectTimeout > longestTimer
        ? undefined
        : startTimer(() => fail(connectTimedOut(connectTimeout, url, isSent())), connectTimeout);
    const isSent = watchSending(outgoing, stopClock);
    let settled = false;
    const settle = (): void => {
      settled = true;
      stopClock?.();
      signal?.removeEventListener("abort", abort);
    };
    const fail = (error: Error): void => {
      // A response closes after its end too; its socket then belongs to the next request.
      if (settled) return;
      settle();
      reject(SoapError.is(error) ? error : networkFailure(error, url, isSent()));
      tunnel?.abort();
      outgoing.destroy();
    };
    const abort = (): void =>
      fail(new SoapError("aborted", "The call was aborted.", { cause: signal?.reason, sent: isSent() }));
    signal?.addEventListener("abort", abort);
    let received: NodeResponse | undefined;
    outgoing.on("error", (error) => {
      // What a service sends beyond the end of a response is no part of it.
      if (received?.complete !== true) fail(error);
    });
    // Node hands over the socket, and tells of no end.
    outgoing.on("upgrade", (_response, socket) => {
      socket.destroy();
      fail(new Error("The service switched to another protocol (HTTP 101), which nobody asked for."));
    });
    outgoing.on("response", (response) => {
      received = response;
      const headers = joinHeaders(response.rawHeaders);
      if (request.stream === true && isSuccess(response)) {
        settle();
        // Whoever reads the body is told of an error; one that nobody reads must not end the process.
        response.on("error", () => {});
        freeOnAbort(response, signal);
        resolve({ response, headers, body: undefined });
        return;
      }
      const collected = new BodyCollector(request.maxResponseBytes);
      // What is thrown here would be the process's own error; only the collector throws.
      const guarded = (collect: () => void): void => {
        try {
          collect();
        } catch (error) {
          fail(error as Error);
        }
      };
      response.on("data", (chunk) => guarded(() => collected.add(chunk)));
      const cut = (cause?: Error): void => {
        // Each response closes; an error that nobody needs would cost as much as all else here.
        if (!settled) fail(bodyTruncated(collected.length, cause));
      };
      response.on("error", cut);
      response.on("close", () => cut());
      response.on("end", () => {
        if (!response.complete) return cut();
        settle();
        resolve({ response, headers, body: collected.join() });
      });
      guarded(() => collected.expect(readHeader(headers, "content-length")));
    });
    sendBody(outgoing, request.body);
    return promise;
  }

  #agent(protocol: string, http: NodeHttp): object {
    let kept = this.#agents.get(protocol);
    if (kept === undefined) {
      const { maxSockets, proxy } = this.#options;
      kept = createKeptAgent(http, maxSockets);
      if (protocol === "https" && proxy !== undefined) kept.agent.createConnection = proxy.tunnel;
      this.#agents.set(protocol, kept);
    }
    kept.dropStale();
    return kept.agent;
  }
}

/** Up to so many bytes it is cheaper to copy a body than to write it apart from the headers. */
const longestCopied = 2 ** 16;

// Node writes a string in one piece with the headers; one of Latin-1 has the very bytes of the body.
function sendBody(outgoing: NodeRequest, body: Uint8Array): void {
  const text = body.length <= longestCopied ? latin1Text(body) : undefined;
  if (text === undefined) outgoing.end(body);
  else outgoing.end(text, "latin1");
}

function writeHeaders(
  { method, headers, body }: TransportRequest,
  added: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const written: Record<string, string> = {
    ...added,
    "Accept-Encoding": "gzip, deflate, br",
    ...(method === "GET" ? {} : { "Content-Length": String(body.length) }),
  };
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "content-length") written[writeName(name)] = value;
  }
  return written;
}

const writtenNames = new Map<string, string>();
const mostNames = 100;

// Names go out as people know them: some old servers look for `SOAPAction` by its case.
function writeName(name: string): string {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  const written =
    name === "soapaction" ? "SOAPAction" : name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
  if (writtenNames.size < mostNames) writtenNames.set(name, written);
  return written;
}

function readCookieLines(raw: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? "";
    if (name.length === "set-cookie".length && name.toLowerCase() === "set-cookie")
      found.push(raw[at + 1] ?? "");
  }
  return found;
}

function isSuccess({ statusCode = 0 }: NodeResponse): boolean {
  return statusCode >= 200 && statusCode <= 299;
}

function freeOnAbort(response: NodeResponse, signal: HostAbortSignal | undefined): void {
  const free = (): void => void response.destroy(new SoapError("aborted", "The call was aborted."));
  if (signal?.aborted === true) free();
  signal?.addEventListener("abort", free);
  response.on("close", () => signal?.removeEventListener("abort", free));
}
