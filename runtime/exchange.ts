/** What a call brought, and what it is while its response begins. */
import type { CallOptions } from "./client-options.js";
import type { EnvelopeOptions } from "./envelope.js";
import type { HostAbortSignal } from "./host.js";
import type { HttpHeaders } from "./http-headers.js";
import type { CallContext } from "./interceptors.js";
import type { TransportResponse } from "./transport.js";
import type { RawXml } from "./xml/raw-xml.js";

/** A call's HTTP messages as they travelled. Nothing is masked: tokens, passwords and cookies are in it. */
export interface RawExchange {
  readonly request: { readonly url: string; readonly headers: HttpHeaders; readonly body: string };
  readonly response: { readonly status: number; readonly headers: HttpHeaders; readonly body: string };
}

/** All that a call brought. */
export interface Exchange<Res> {
  readonly response: Res;
  /** SOAP headers of the response; a `HeaderType` finds and decodes its own. */
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
