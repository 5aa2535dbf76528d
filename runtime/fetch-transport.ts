/** The transport over the host's `fetch`, for browsers, workers and edge hosts. */
import { findErrorCode, isConnectCode } from "./connect-retry.js";
import { SoapError } from "./errors.js";
import type { HostFetch, HostHeaders, HostResponse } from "./host.js";
import { hostFetch, hostKeepsCookies, parseUrl } from "./host-net.js";
import { type HttpHeaders, joinHeaders } from "./http-headers.js";
import { BodyCollector, bodyTruncated } from "./response-body.js";
import { splitSetCookies } from "./set-cookie.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** Options of the `fetch` transport. */
export interface FetchTransportOptions {
  /** Used instead of the host's. */
  readonly fetch?: HostFetch;
  /** In browsers: "include" sends the browser's cookies to another origin; by default the browser's own rule. */
  readonly credentials?: "omit" | "same-origin" | "include";
}

/** By body that is still to be read: Node's fetch empties the body of a response that is garbage before anybody reads it. */
const responses = new WeakMap<object, HostResponse>();

/** Sends with `fetch`; compression, sockets and, in browsers, cookies are the host's. */
export class FetchTransport implements Transport {
  readonly keepsCookies: boolean = hostKeepsCookies();
  readonly #options: FetchTransportOptions;

  constructor(options: FetchTransportOptions = {}) {
    this.#options = options;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { method = "POST", url, headers, body, signal, maxResponseBytes, stream } = request;
    const { credentials } = this.#options;
    const fetch = this.#options.fetch ?? hostFetch();
    if (fetch === undefined) {
      throw new SoapError(
        "network",
        "This host has neither node:http nor fetch; pass a transport of your own.",
        { sent: false },
      );
    }
    let response: HostResponse;
    try {
      response = await fetch(url, {
        method,
        headers: { ...headers },
        ...(method === "GET" ? {} : { body }),
        redirect: "manual",
        ...(signal === undefined ? {} : { signal }),
        ...(credentials === undefined ? {} : { credentials }),
      });
    } catch (cause) {
      throw fetchFailure(cause, url);
    }
    const isSuccess = response.status >= 200 && response.status <= 299;
    const streamed = stream === true && isSuccess ? (response.body ?? undefined) : undefined;
    if (streamed !== undefined) responses.set(streamed, response);
    return {
      status: response.status,
      statusText: response.statusText,
      headers: readHeaders(response.headers),
      setCookies: readSetCookies(response.headers),
      ...(streamed === undefined
        ? { body: await readBody(response, maxResponseBytes) }
        : { body: new Uint8Array(0), bodyStream: streamed }),
    };
  }
}

function readHeaders(headers: HostHeaders): HttpHeaders {
  const lines: string[] = [];
  headers.forEach((value, name) => {
    lines.push(name, value);
  });
  return joinHeaders(lines);
}

function readSetCookies(headers: HostHeaders): readonly string[] {
  return headers.getSetCookie?.() ?? splitSetCookies(headers.get("set-cookie") ?? "");
}

async function readBody(response: HostResponse, limit: number | undefined): Promise<Uint8Array> {
  const collected = new BodyCollector(limit);
  if (response.body === null) return collected.join();
  const reader = response.body.getReader();
  try {
    collected.expect(response.headers.get("content-length"));
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value !== undefined) collected.add(part.value);
    }
  } catch (cause) {
    // Without cancelling, the socket stays taken until the unread body is collected as garbage.
    reader.cancel().catch(() => {});
    throw SoapError.is(cause) ? cause : bodyTruncated(collected.length, cause);
  }
  return collected.join();
}

function fetchFailure(cause: unknown, url: string): SoapError {
  const target = parseUrl(url)?.host ?? "the endpoint";
  const code = findErrorCode(cause);
  const sent = !isConnectCode(code);
  const what = sent ? `No response from ${target}` : `No connection to ${target}`;
  const advice = "see the cause. Check the endpoint, the network, the certificate and, in a browser, CORS.";
  const shown = code === undefined ? "" : ` (${code})`;
  return new SoapError("network", `${what}${shown}; ${advice}`, { cause, sent });
}
