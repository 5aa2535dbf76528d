/** Interceptors: functions around a call's HTTP exchange that see and alter it. */

import { decodeBodyLoosely } from "./charset.js";
import type { CookieJar } from "./cookies.js";
import { showUrl } from "./endpoint.js";
import { SoapError } from "./errors.js";
import type { HasSignal, HostAbortSignal } from "./host.js";
import { readClock } from "./host-net.js";
import { type HttpHeaders, readHeader } from "./http-headers.js";
import type { Redactor } from "./redact.js";
import type { TransportResponse } from "./transport.js";
import { describeValue } from "./xml/describe-value.js";

/** One HTTP request of a call, on its way out. */
export interface CallContext {
  /** Name of the operation. */
  readonly operation: string;
  /** "GET" only for an operation that a contract binds to it, whose parameters are in `url`. */
  readonly method: "GET" | "POST";
  /** Parameters of a GET are in it, secrets included. */
  readonly url: string;
  /** By lower-case name; cookies and authorization are added after the last interceptor. */
  readonly headers: HttpHeaders;
  /** The envelope, form or document, secrets included: pass it through `redactor` before showing it. */
  readonly body: string;
  /** Fires on timeout and abort. */
  readonly signal: HostAbortSignal;
  /** Masks the secrets of this call. */
  readonly redactor: Redactor;
  /** Whether the contract says that the operation may be carried out twice. */
  readonly idempotent: boolean;
}

/**
 * Sees a call and passes it on, as it is or as a changed copy; `next` may be called again to retry. What it throws
 * reaches the caller unchanged. A success of `streamItems` has its body in `bodyStream`, and `body` is empty: it can be
 * replaced by another stream, and one that is not passed on must be ended, by its `return` or `cancel`.
 */
export type Interceptor = (
  call: CallContext,
  next: (call: CallContext) => Promise<TransportResponse>,
) => Promise<TransportResponse>;

/** A call whose signal is made when it is asked for; a copy by `{ ...call }` would lose it. */
export class OutgoingCall implements CallContext, HasSignal {
  readonly operation: string;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body: string;
  readonly redactor: Redactor;
  readonly idempotent: boolean;
  readonly #source: HasSignal;

  constructor(call: Omit<CallContext, "signal">, source: HasSignal) {
    this.operation = call.operation;
    this.method = call.method;
    this.url = call.url;
    this.headers = call.headers;
    this.body = call.body;
    this.redactor = call.redactor;
    this.idempotent = call.idempotent;
    this.#source = source;
  }

  get signal(): HostAbortSignal {
    return this.#source.signal;
  }

  get ending(): HostAbortSignal | undefined {
    return this.#source.ending;
  }
}

/** The same call with other header fields. */
export function replaceHeaders(call: CallContext, headers: HttpHeaders): CallContext {
  const { operation, method, url, body, redactor, idempotent } = call;
  return new OutgoingCall({ operation, method, url, headers, body, redactor, idempotent }, call);
}

/** Runs interceptors in order, that at `from` outermost, around `send`. */
export function runInterceptors(
  interceptors: readonly Interceptor[],
  call: CallContext,
  send: (call: CallContext) => Promise<TransportResponse>,
  from = 0,
): Promise<TransportResponse> {
  const first = interceptors[from];
  if (first === undefined) return send(call);
  if (typeof first !== "function") {
    const remedy =
      "pass functions in interceptors, and a function such as retryInterceptor(…) or false in retry";
    throw new SoapError("encode", `An interceptor is ${describeValue(first)}; ${remedy}.`);
  }
  return first(call, (changed) => runInterceptors(interceptors, changed, send, from + 1));
}

/** Sends the jar's cookies, beside those the call has, and keeps what the service sets. */
export function cookieInterceptor(jar: CookieJar): Interceptor {
  return async (call, next) => {
    const kept = jar.header(call.url);
    const given = readHeader(call.headers, "cookie");
    const cookie = given === undefined || kept === undefined ? (given ?? kept) : `${given}; ${kept}`;
    const response = await next(
      cookie === undefined ? call : replaceHeaders(call, { ...call.headers, cookie }),
    );
    jar.store(call.url, response.setCookies);
    return response;
  };
}

/** Tells each request and response, line by line, with all secrets masked; bodies are cut at 10,000 characters. */
export function logInterceptor(log: (line: string) => void): Interceptor {
  return async (call, next) => {
    const { redactor } = call;
    const start = readClock();
    const tell = (mark: string, headers: HttpHeaders, body: string): void => {
      for (const [name, value] of Object.entries(redactor.headers(headers))) log(`${mark} ${name}: ${value}`);
      const masked = redactor.xml(body);
      const shown =
        masked.length > maxLogged ? `${masked.slice(0, maxLogged)}… (${masked.length} characters)` : masked;
      for (const line of shown.split(/\r\n|\r|\n/)) if (line !== "") log(`${mark} ${line}`);
    };
    redactor.learnXml(call.body);
    redactor.learnHeaders(call.headers);
    log(`> ${call.method} ${showUrl(redactor.text(call.url))} (${call.operation})`);
    tell(">", call.headers, call.body);
    const elapsed = (): string => `${Math.round(readClock() - start)} ms`;
    try {
      const response = await next(call);
      const streamed = response.bodyStream !== undefined;
      const body = decodeBodyLoosely(response.body, readHeader(response.headers, "content-type"));
      redactor.learnXml(body);
      log(`< ${response.status} ${redactor.text(response.statusText)} (${call.operation}, ${elapsed()})`);
      tell("<", response.headers, streamed ? "(the body is read as it arrives)" : body);
      return response;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      log(`< failed: ${redactor.text(message)} (${call.operation}, ${elapsed()})`);
      throw error;
    }
  };
}

const maxLogged = 10_000;
