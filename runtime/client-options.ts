/** What may be said of a client, and of one call. */
import type { Auth } from "./auth.js";
import type { CookieJar } from "./cookies.js";
import type { HostAbortSignal } from "./host.js";
import type { HttpHeaders } from "./http-headers.js";
import type { Interceptor } from "./interceptors.js";
import type { FaultClass } from "./operation.js";
import type { SoapHeader } from "./soap-headers.js";
import type { SoapVersion } from "./soap-version.js";
import type { Transport } from "./transport.js";
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
  /**
   * Runs inside the interceptors and outside of credentials and cookies, such as `retryInterceptor(…)`. By default a call
   * whose connection could not be made is tried twice more, within a second; `false` for no second try.
   */
  readonly retry?: Interceptor | false | undefined;
  /** A jar to use or share, or `false` to keep no cookies; by default a new jar. In browsers the browser keeps them. */
  readonly cookies?: CookieJar | false | undefined;
  /** Credentials of HTTP: a user with a password, or a Bearer token. */
  readonly auth?: Auth | undefined;
  /** Faults that operations may answer beside those that they declare. */
  readonly faults?: readonly FaultClass[] | undefined;
  /**
   * Clark names of header blocks of responses that the program knows, or can do without, beside those that the contract
   * declares, or "all". Any other that must be understood makes the call fail with kind "must-understand".
   */
  readonly understands?: readonly string[] | "all" | undefined;
  /** Told of what a response says and its value does not: unknown elements, attributes of nil elements. */
  readonly onUnknown?: ((unknown: UnknownContent, operation: string) => void) | undefined;
  /** What a response may not exceed; what is left out keeps its default. */
  readonly limits?: ClientLimits | undefined;
  /** Local names of further elements that errors and logs must not show. */
  readonly secrets?: readonly string[] | undefined;
}

/** Options of one call; headers and SOAP headers are added to the client's, the others replace them. */
export interface CallOptions {
  /** HTTP headers of this request. */
  readonly headers?: HttpHeaders | undefined;
  /** Milliseconds this call may take in all, retries included; Infinity for no limit. */
  readonly timeout?: number | undefined;
  /** Ends this call; the client's signal still does too. */
  readonly signal?: HostAbortSignal | undefined;
  /** SOAP headers of this request, such as `sessionHeader.of({ … })`. */
  readonly soapHeaders?: readonly SoapHeader[] | undefined;
  /** Where this call goes. */
  readonly endpoint?: string | undefined;
  /** Run inside those of the client. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** What repeats this call, such as `retryInterceptor(…)`, or `false` for no second try. */
  readonly retry?: Interceptor | false | undefined;
}
