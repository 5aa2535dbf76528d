/** The client: calls any operation with one endpoint, one set of options and one cookie jar. */
import { type Auth, authInterceptor } from "./auth.js";
import { cleanError } from "./clean-error.js";
import { CookieJar } from "./cookies.js";
import { defaultTimeout, runWithDeadline } from "./deadline.js";
import { createDefaultTransport } from "./default-transport.js";
import { checkEndpoint } from "./endpoint.js";
import { type EnvelopeOptions, type EnvelopeResponse, writeEnvelope } from "./envelope.js";
import { SoapError } from "./errors.js";
import type { HasSignal, HostAbortSignal } from "./host.js";
import { encodePieces } from "./host-net.js";
import { type HttpHeaders, mergeHeaders } from "./http-headers.js";
import type { Init } from "./init.js";
import {
  type CallContext,
  cookieInterceptor,
  type Interceptor,
  OutgoingCall,
  runInterceptors,
} from "./interceptors.js";
import type { Operation } from "./operation.js";
import { createRedactor } from "./redact.js";
import { readResponse } from "./response.js";
import type { SoapHeader } from "./soap-headers.js";
import { contentHeaders, type SoapVersion } from "./soap-version.js";
import type { Transport, TransportResponse } from "./transport.js";
import type { RawXml } from "./xml/raw-xml.js";
import type { UnknownContent, XmlLimits } from "./xml/window.js";

/** What a response may not exceed. */
export interface ClientLimits extends Partial<XmlLimits> {
  /** Bytes of a response body, compressed or not; 512 MiB by default. */
  readonly responseBytes?: number;
}

/** Options of a client. */
export interface ClientOptions {
  /** Absolute http or https address; credentials in it are refused, use `auth`. */
  readonly endpoint: string;
  /** SOAP 1.1 by default, 1.2 where the contract offers no other; responses of both are understood. */
  readonly version?: SoapVersion | undefined;
  /** HTTP headers of every request. */
  readonly headers?: HttpHeaders | undefined;
  /** SOAP headers of every request. */
  readonly soapHeaders?: readonly SoapHeader[] | undefined;
  /** Milliseconds a call may take in all, retries of interceptors included; 120,000 by default, Infinity for no limit. */
  readonly timeout?: number | undefined;
  /** Ends all calls of the client when it fires. */
  readonly signal?: HostAbortSignal | undefined;
  /** Node's http where there is one, else `fetch`. */
  readonly transport?: Transport | undefined;
  /** The first one is outermost. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** A jar to use or share, or `false` to keep no cookies; by default a new jar. In browsers the browser keeps them. */
  readonly cookies?: CookieJar | false | undefined;
  readonly auth?: Auth | undefined;
  /** Told of elements in responses that the contract does not know. */
  readonly onUnknown?: ((unknown: UnknownContent, operation: string) => void) | undefined;
  readonly limits?: ClientLimits | undefined;
  /** Local names of further elements that errors and logs must not show. */
  readonly secrets?: readonly string[] | undefined;
}

/** Options of one call; headers and SOAP headers are added to the client's, the others replace them. */
export interface CallOptions {
  readonly headers?: HttpHeaders | undefined;
  readonly timeout?: number | undefined;
  /** Ends this call; the client's signal still does too. */
  readonly signal?: HostAbortSignal | undefined;
  readonly soapHeaders?: readonly SoapHeader[] | undefined;
  readonly endpoint?: string | undefined;
  /** Run inside those of the client. */
  readonly interceptors?: readonly Interceptor[] | undefined;
}

/** A call's HTTP messages as they travelled. Nothing is masked: tokens, passwords and cookies are in it. */
export interface RawExchange {
  readonly request: { readonly url: string; readonly headers: HttpHeaders; readonly body: string };
  readonly response: { readonly status: number; readonly headers: HttpHeaders; readonly body: string };
}

/** All that a call brought. */
export interface Exchange<Res> {
  readonly response: Res;
  /** SOAP headers of the response; `findHeader` decodes one. */
  readonly headers: readonly RawXml[];
  /** Unmasked: the caller decides who may see it. */
  readonly raw: RawExchange;
  /** HTTP status. */
  readonly status: number;
}

/** How to open a call. */
export interface OpenOptions extends CallOptions {
  /** Fires when nobody wants the rest of the response; the response is a stream if it is given. */
  readonly leave?: HostAbortSignal | undefined;
}

/** A call whose response begins. */
export interface OpenCall {
  readonly response: TransportResponse;
  /** The HTTP request that it answers. */
  readonly request: Pick<CallContext, "url" | "headers" | "body">;
  /** How its envelope is to be read. */
  readonly reading: EnvelopeOptions;
  /** How long its body may be. */
  readonly maxResponseBytes: number;
}

/** Calls operations. Every failure of a call is a `SoapError`, but for what the caller's own functions throw. */
export class SoapClient {
  /** The cookies of this client, to be saved with `JSON.stringify`; empty where they are off or the browser keeps them. */
  readonly cookies: CookieJar;
  readonly #options: ClientOptions;
  readonly #transport: Transport;
  readonly #inner: readonly Interceptor[];

  /** Throws kind "encode" if the endpoint is missing or not an http(s) URL. */
  constructor(options: ClientOptions) {
    checkEndpoint(options?.endpoint);
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
  call<Req, Res>(operation: Operation<Req, Res>, request: Init<Req>, options?: CallOptions): Promise<Res> {
    return this.open(
      operation,
      request,
      options ?? noOptions,
      ({ response, reading }) => readResult(response, operation, reading).content.response,
    );
  }

  /** Calls an operation and gives its response with SOAP headers, HTTP status and the raw messages. */
  exchange<Req, Res>(
    operation: Operation<Req, Res>,
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
    operation: Operation<Req, Res>,
    request: Init<Req>,
    options: OpenOptions,
    use: (call: OpenCall) => T | Promise<T>,
  ): Promise<T> {
    const client = this.#options;
    const secrets = joinLists(operation.secrets, client.secrets);
    const redactor = createRedactor(secrets);
    try {
      const url = checkEndpoint(options.endpoint ?? client.endpoint);
      const version = client.version ?? operation.version ?? "1.1";
      const soapHeaders = joinLists(client.soapHeaders, options.soapHeaders);
      const pieces = writeEnvelope(version, operation, operation.input, request, soapHeaders, secrets);
      // Only tied together: a large body becomes one text if somebody looks at it.
      const body = pieces.reduce((text, piece) => text + piece);
      redactor.learnXml(body);
      const headers = mergeHeaders(
        contentHeaders(version, operation.action),
        client.headers,
        options.headers,
      );
      const { onUnknown, limits } = client;
      const maxResponseBytes = limits?.responseBytes ?? defaultResponseBytes;
      const reading: EnvelopeOptions = {
        redactor,
        secrets,
        limits,
        onUnknown: onUnknown && ((unknown) => onUnknown(unknown, operation.name)),
      };
      const interceptors = joinLists(client.interceptors, options.interceptors);
      const stream = options.leave !== undefined;
      return await runWithDeadline(
        options.timeout ?? client.timeout ?? defaultTimeout,
        [client.signal, options.signal, options.leave],
        async (deadline) => {
          const call = { operation: operation.name, url, headers, body, signal: undefined, redactor };
          let sent: CallContext =
            interceptors.length > 0 ? withSignal(call, deadline) : new OutgoingCall(call, deadline);
          const response = await runInterceptors(joinLists(interceptors, this.#inner), sent, (changed) => {
            sent = changed;
            const bytes = encodePieces(changed.body === body ? pieces : [changed.body]);
            return this.#send(changed, bytes, maxResponseBytes, stream);
          });
          return use({ response, request: sent, reading, maxResponseBytes });
        },
      );
    } catch (error) {
      throw cleanError(error, operation.name, redactor);
    }
  }

  async #send(
    call: CallContext,
    body: Uint8Array,
    maxResponseBytes: number,
    stream: boolean,
  ): Promise<TransportResponse> {
    const { url, redactor } = call;
    redactor.learnXml(call.body);
    redactor.learnHeaders(call.headers);
    try {
      const headers = mergeHeaders(call.headers);
      const address = checkEndpoint(url);
      const request = { url: address, headers, body, signal: undefined, maxResponseBytes, stream };
      const response = await this.#transport.send(withSignal(request, call));
      if (response.setCookies.length > 0) redactor.learnCookies(response.setCookies);
      return response;
    } catch (cause) {
      if (SoapError.is(cause)) throw cause;
      throw new SoapError("network", "The transport failed; see the cause.", { cause });
    }
  }
}

/** Reads what a call brought, and throws it if it is a fault. */
function readResult<Req, Res>(
  response: TransportResponse,
  operation: Operation<Req, Res>,
  reading: EnvelopeOptions,
): { readonly content: EnvelopeResponse<Res>; readonly text: string } {
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
    get: (target, key) => (key === "signal" ? source.signal : Reflect.get(target, key)),
  }) as unknown as Omit<T, "signal"> & HasSignal;
}

/** Both lists, one after the other; a list of its own only if both have something. */
function joinLists<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}

const noOptions: CallOptions = {};
const defaultResponseBytes = 2 ** 29;
