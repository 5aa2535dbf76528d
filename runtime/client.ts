/** The client: calls any operation with one endpoint, one set of options and one cookie jar. */
import { authInterceptor } from "./auth.js";
import { checkOptions } from "./check-options.js";
import { cleanError } from "./clean-error.js";
import type { CallOptions, ClientOptions } from "./client-options.js";
import { waitForConnect } from "./connect-retry.js";
import { CookieJar } from "./cookies.js";
import { defaultTimeout, runWithDeadline } from "./deadline.js";
import { createDefaultTransport } from "./default-transport.js";
import { checkEndpoint } from "./endpoint.js";
import { type EnvelopeOptions, writeEnvelope } from "./envelope.js";
import { SoapError } from "./errors.js";
import type { Exchange, OpenCall, OpenOptions } from "./exchange.js";
import type { HasSignal } from "./host.js";
import { encodePieces, pause } from "./host-net.js";
import { mergeHeaders } from "./http-headers.js";
import type { HttpAnswer, HttpOperation, WrittenRequest } from "./http-operation.js";
import type { Init } from "./init.js";
import {
  type CallContext,
  cookieInterceptor,
  type Interceptor,
  OutgoingCall,
  runInterceptors,
} from "./interceptors.js";
import type { Operation } from "./operation.js";
import { createRedactor, type Redactor } from "./redact.js";
import { readResponse } from "./response.js";
import { contentHeaders } from "./soap-version.js";
import type { Transport, TransportResponse } from "./transport.js";

/** What is known of the requests of one call. */
interface Sending {
  /** How many are with the transport. */
  open: number;
  /** Whether one of them may have reached the service. */
  sent: boolean;
  /** Whether a connection that could not be made is tried again. */
  readonly retriesConnects: boolean;
}

/** Calls operations. Every failure of a call is a `SoapError`, but for what the caller's own functions throw. */
export class SoapClient {
  /** The cookies of this client, to be saved with `JSON.stringify`; empty where they are off or the browser keeps them. */
  readonly cookies: CookieJar;
  readonly #options: ClientOptions;
  readonly #transport: Transport;
  readonly #inner: readonly Interceptor[];

  /** Throws kind "encode" if the endpoint is missing or not an http(s) URL, or another option is not what it must be. */
  constructor(options: ClientOptions) {
    checkEndpoint(options?.endpoint);
    checkOptions(options);
    const { auth, cookies } = options;
    this.#options = options;
    this.#transport = options.transport ?? createDefaultTransport();
    this.cookies = cookies || new CookieJar();
    const keepsCookies = cookies === false || this.#transport.keepsCookies === true;
    // Innermost, so that an interceptor that retries gets a fresh token and the cookies just set.
    this.#inner = [
      ...(auth === undefined ? [] : [authInterceptor(auth)]),
      ...(keepsCookies ? [] : [cookieInterceptor(this.cookies)]),
    ];
  }

  /** Calls an operation and gives its response; undefined for a one-way operation. */
  call<Req, Res>(
    operation: Operation<Req, Res> | HttpOperation<Req, Res>,
    request: Init<Req>,
    options?: CallOptions,
  ): Promise<Res> {
    return this.open(
      operation,
      request,
      options ?? noOptions,
      ({ response, reading }) => readResult(response, operation, reading).content.response,
    );
  }

  /** Calls an operation and gives its response with SOAP headers, HTTP status and the raw messages. */
  exchange<Req, Res>(
    operation: Operation<Req, Res> | HttpOperation<Req, Res>,
    request: Init<Req>,
    options?: CallOptions,
  ): Promise<Exchange<Res>> {
    return this.open(
      operation,
      request,
      options ?? noOptions,
      ({ response, request: { url, headers, body }, reading }) => {
        const { content, text } = readResult(response, operation, reading);
        return {
          response: content.response,
          headers: content.headers,
          status: response.status,
          raw: {
            request: { url, headers, body },
            response: { status: response.status, headers: response.headers, body: text },
          },
        };
      },
    );
  }

  /**
   * Sends a request and has `use` read the response within the time of the call: what `exchange` and `streamItems` have
   * in common. What `use` throws is cleaned of secrets.
   */
  async open<Req, Res, T>(
    operation: Operation<Req, Res> | HttpOperation<Req, Res>,
    request: Init<Req>,
    options: OpenOptions,
    use: (call: OpenCall) => T | Promise<T>,
  ): Promise<T> {
    const client = this.#options;
    const secrets = joinLists(operation.secrets, client.secrets);
    let redactor = createRedactor(secrets);
    const retry = options.retry ?? client.retry;
    const sending: Sending = { open: 0, sent: false, retriesConnects: retry === undefined };
    try {
      const endpoint = checkEndpoint(options.endpoint ?? client.endpoint);
      const written =
        operation.request === undefined
          ? writeSoapRequest(endpoint, operation, request, client, options, secrets, redactor)
          : operation.request.write(endpoint, request, operation, secrets, redactor);
      redactor = written.redactor;
      const { method, url, pieces } = written;
      // Only tied together: a large body becomes one text if somebody looks at it.
      const body = pieces.reduce((text, piece) => text + piece, "");
      redactor.learnXml(body);
      const headers = mergeHeaders(written.headers, client.headers, options.headers);
      const { onUnknown, limits, faults, understands } = client;
      const maxResponseBytes = limits?.responseBytes ?? defaultResponseBytes;
      const reading: EnvelopeOptions = {
        redactor,
        secrets,
        limits,
        faults,
        understands,
        onUnknown: onUnknown && ((unknown) => onUnknown(unknown, operation.name)),
      };
      const given = joinLists(client.interceptors, options.interceptors);
      const interceptors = retry ? joinLists(given, [retry]) : given;
      const stream = options.leave !== undefined;
      return await runWithDeadline(
        options.timeout ?? client.timeout ?? defaultTimeout,
        [client.signal, options.signal, options.leave],
        async (deadline) => {
          const { name, idempotent = false } = operation;
          const call = {
            operation: name,
            method,
            url,
            headers,
            body,
            signal: undefined,
            redactor,
            idempotent,
          };
          let sent: CallContext =
            interceptors.length > 0 ? withSignal(call, deadline) : new OutgoingCall(call, deadline);
          const response = await runInterceptors(joinLists(interceptors, this.#inner), sent, (changed) => {
            sent = changed;
            const bytes = encodePieces(changed.body === body ? pieces : [changed.body]);
            return this.#send(changed, bytes, maxResponseBytes, stream, sending);
          });
          return use({ response, request: sent, reading, maxResponseBytes });
        },
      );
    } catch (error) {
      // A call that was ended tells the transport so, which answers whether it had sent anything.
      if (sending.open > 0 && !sending.sent) await pause(0);
      throw cleanError(error, operation.name, redactor, sending.sent || sending.open > 0);
    }
  }

  async #send(
    call: CallContext,
    body: Uint8Array,
    maxResponseBytes: number,
    stream: boolean,
    sending: Sending,
  ): Promise<TransportResponse> {
    const { method, redactor } = call;
    redactor.learnXml(call.body);
    redactor.learnHeaders(call.headers);
    const headers = mergeHeaders(call.headers);
    const url = checkEndpoint(call.url);
    if (method === "GET" && body.length > 0) {
      throw new SoapError("encode", "An interceptor gave a GET a body, which it cannot have; use its url.");
    }
    const request = { method, url, headers, body, signal: undefined, maxResponseBytes, stream };
    for (let tried = 1; ; tried++) {
      sending.open++;
      try {
        const response = await this.#transport.send(withSignal(request, call));
        sending.open--;
        sending.sent = true;
        if (response.setCookies.length > 0) redactor.learnCookies(response.setCookies);
        return response;
      } catch (cause) {
        sending.open--;
        if (!SoapError.is(cause) || cause.sent !== false) sending.sent = true;
        if (!SoapError.is(cause)) {
          throw new SoapError("network", "The transport failed; see the cause.", { cause });
        }
        const again = sending.retriesConnects && (await waitForConnect(cause, tried, call));
        if (!again) throw cause;
      }
    }
  }
}

/** The envelope of a request, and where and how it is sent. */
function writeSoapRequest<Req, Res>(
  url: string,
  operation: Operation<Req, Res>,
  request: Init<Req>,
  client: ClientOptions,
  options: CallOptions,
  secrets: readonly string[],
  redactor: Redactor,
): WrittenRequest {
  const version = client.version ?? operation.version ?? "1.1";
  const soapHeaders = joinLists(client.soapHeaders, options.soapHeaders);
  const pieces = writeEnvelope(version, operation, operation.input, request, soapHeaders, secrets);
  return { method: "POST", url, headers: contentHeaders(version, operation.action), pieces, redactor };
}

/** Reads what a call brought, and throws it if it is a fault. */
function readResult<Req, Res>(
  response: TransportResponse,
  operation: Operation<Req, Res> | HttpOperation<Req, Res>,
  reading: EnvelopeOptions,
): HttpAnswer<Res> {
  if (operation.request !== undefined) return operation.response.read(response, operation, reading);
  const { content, text } = readResponse(response, operation, reading);
  if (content.kind === "fault") throw content.fault;
  return { content, text };
}

/**
 * The object with a signal that is made when it is asked for, and that goes into copies by `{ ...object }`. A getter of
 * the object's own would do the same, yet V8 makes a hidden class for each, which fills the memory that is seldom collected.
 */
function withSignal<T extends { readonly signal: undefined }>(
  object: T,
  source: HasSignal,
): Omit<T, "signal"> & HasSignal {
  // The proxy's signal is that of the source, whatever the object holds.
  return new Proxy(object, {
    get: (target, key) => (key === "signal" || key === "ending" ? source[key] : Reflect.get(target, key)),
  }) as unknown as Omit<T, "signal"> & HasSignal;
}

/** Both lists, one after the other; a list of its own only if both have something. */
function joinLists<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}

const noOptions: CallOptions = {};
const defaultResponseBytes = 2 ** 29;
