/** The client: calls any operation with one endpoint, one set of options and one cookie jar. */
import { type Auth, authInterceptor } from "./auth.js";
import { cleanError } from "./clean-error.js";
import { CookieJar } from "./cookies.js";
import { defaultTimeout, runWithDeadline } from "./deadline.js";
import { createDefaultTransport } from "./default-transport.js";
import { checkEndpoint } from "./endpoint.js";
import { type EnvelopeOptions, writeEnvelope } from "./envelope.js";
import { SoapError } from "./errors.js";
import type { HostAbortSignal } from "./host.js";
import { encodePieces } from "./host-net.js";
import { type HttpHeaders, mergeHeaders } from "./http-headers.js";
import type { Init } from "./init.js";
import { type CallContext, cookieInterceptor, type Interceptor, runInterceptors } from "./interceptors.js";
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
  async call<Req, Res>(
    operation: Operation<Req, Res>,
    request: Init<Req>,
    options?: CallOptions,
  ): Promise<Res> {
    const { response } = await this.exchange(operation, request, options);
    return response;
  }

  /** Calls an operation and gives its response with SOAP headers, HTTP status and the raw messages. */
  async exchange<Req, Res>(
    operation: Operation<Req, Res>,
    request: Init<Req>,
    options: CallOptions = {},
  ): Promise<Exchange<Res>> {
    return this.open(operation, request, options, ({ response, request: sent, reading }) => {
      const { content, text } = readResponse(response, operation, reading);
      if (content.kind === "fault") throw content.fault;
      return {
        response: content.response,
        headers: content.headers,
        status: response.status,
        raw: {
          request: { url: sent.url, headers: sent.headers, body: sent.body },
          response: { status: response.status, headers: response.headers, body: text },
        },
      };
    });
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
    const secrets = [...(operation.secrets ?? []), ...(client.secrets ?? [])];
    const redactor = createRedactor(secrets);
    try {
      const url = checkEndpoint(options.endpoint ?? client.endpoint);
      const version = client.version ?? operation.version ?? "1.1";
      const soapHeaders = [...(client.soapHeaders ?? []), ...(options.soapHeaders ?? [])];
      const pieces = writeEnvelope(version, operation, operation.input, request, soapHeaders);
      // Only tied together: a large body becomes one text if somebody looks at it.
      const body = pieces.reduce((text, piece) => text + piece, "");
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
      return await runWithDeadline(
        options.timeout ?? client.timeout ?? defaultTimeout,
        [client.signal, options.signal, options.leave],
        async (getSignal) => {
          let sent: CallContext = {
            operation: operation.name,
            url,
            headers,
            body,
            get signal() {
              return getSignal();
            },
            redactor,
          };
          const response = await runInterceptors(
            [...(client.interceptors ?? []), ...(options.interceptors ?? []), ...this.#inner],
            sent,
            (call) => {
              sent = call;
              const bytes = encodePieces(call.body === body ? pieces : [call.body]);
              return this.#send(call, bytes, maxResponseBytes, options.leave !== undefined);
            },
          );
          return await use({ response, request: sent, reading, maxResponseBytes });
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
      const response = await this.#transport.send({
        url: checkEndpoint(url),
        headers: mergeHeaders(call.headers),
        body,
        get signal() {
          return call.signal;
        },
        maxResponseBytes,
        ...(stream ? { stream } : {}),
      });
      redactor.learnCookies(response.setCookies);
      return response;
    } catch (cause) {
      if (SoapError.is(cause)) throw cause;
      throw new SoapError("network", "The transport failed; see the cause.", { cause });
    }
  }
}

const defaultResponseBytes = 2 ** 29;
