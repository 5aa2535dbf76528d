/** The one door to the network: what a transport takes and gives. */
import type { HostAbortSignal } from "./host.js";
import type { HttpHeaders } from "./http-headers.js";

/** One HTTP POST. */
export interface TransportRequest {
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  /** Ends the exchange and frees its socket when it fires. */
  readonly signal?: HostAbortSignal | undefined;
  /** Largest body to accept, in bytes, counted before and after decompression. */
  readonly maxResponseBytes?: number | undefined;
}

/** One HTTP response, body decompressed; redirects are not followed. */
export interface TransportResponse {
  /** 0 if the host hides it (a redirect in a browser). */
  readonly status: number;
  readonly statusText: string;
  readonly headers: HttpHeaders;
  /** Each `Set-Cookie` line on its own. */
  readonly setCookies: readonly string[];
  readonly body: Uint8Array;
}

/** Sends one request; rejects with a `SoapError` of kind "network" or "limit", or any error once the signal has fired. */
export interface Transport {
  /** True where cookies are kept and sent below the transport, as in browsers; the client's jar then stays empty. */
  readonly keepsCookies?: boolean;
  send(request: TransportRequest): Promise<TransportResponse>;
}
