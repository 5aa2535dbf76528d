/** The one door to the network: what a transport takes and gives. */
import type { HostAbortSignal, HostByteStream } from "./host.js";
import type { HttpHeaders } from "./http-headers.js";

/** One HTTP request. */
export interface TransportRequest {
  /** "POST" unless given; a GET has an empty body. */
  readonly method?: "GET" | "POST" | undefined;
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  /** Ends the exchange and frees its socket when it fires. */
  readonly signal?: HostAbortSignal | undefined;
  /** The same signal for a transport that only listens to it: `fetch` would not take it, and a copy of the request has none. */
  readonly ending?: HostAbortSignal | undefined;
  /** Largest body to accept, in bytes, counted before and after decompression. */
  readonly maxResponseBytes?: number | undefined;
  /** True if the caller would rather read the body of a success as it arrives; a transport that cannot may give it whole. */
  readonly stream?: boolean | undefined;
}

/** Chunks of a body in their order: any async iterable, such as a stream of Node, or a web stream, such as `fetch` gives. */
export type ByteStream = AsyncIterable<Uint8Array> | HostByteStream;

/** One HTTP response, body decompressed; redirects are not followed. */
export interface TransportResponse {
  /** 0 if the host hides it (a redirect in a browser). */
  readonly status: number;
  readonly statusText: string;
  readonly headers: HttpHeaders;
  /** Each `Set-Cookie` line on its own. */
  readonly setCookies: readonly string[];
  /** Empty if `bodyStream` is given. */
  readonly body: Uint8Array;
  /**
   * The body as it arrives, for a request with `stream`. It is read only as fast as its caller takes what is in it, and
   * ends at `maxResponseBytes`; when it is left before its end, its `return` (or `cancel`) and the signal free the socket.
   */
  readonly bodyStream?: ByteStream | undefined;
  /** Content codings that `bodyStream` still has, such as `gzip`; absent if the transport undid them. */
  readonly bodyCodings?: string | undefined;
}

/** Sends one request; rejects with a `SoapError` of kind "network" or "limit", or any error once the signal has fired. */
export interface Transport {
  /** True where cookies are kept and sent below the transport, as in browsers; the client's jar then stays empty. */
  readonly keepsCookies?: boolean;
  send(request: TransportRequest): Promise<TransportResponse>;
}
