/** What generated code says about an operation that travels without SOAP: what makes its request and reads its answer. */
import type { EnvelopeOptions, EnvelopeResponse } from "./envelope.js";
import type { HttpHeaders } from "./http-headers.js";
import type { Init } from "./init.js";
import type { Redactor } from "./redact.js";
import type { TransportResponse } from "./transport.js";
import type { DerivedTypes } from "./xml/derived-types.js";

/** How one operation travels over HTTP without SOAP (WSDL 1.1 section 4). */
export interface HttpOperation<Req, Res> {
  readonly name: string;
  /** Such as `httpQuery(…)`. */
  readonly request: HttpRequestWriter<Req>;
  /** Such as `httpDocumentResponse(…)`. */
  readonly response: HttpResponseReader<Res>;
  /** Hierarchies that its documents reach. */
  readonly types?: readonly DerivedTypes[];
  /** Names of parameters, and local names of elements, that are never shown in errors and logs. */
  readonly secrets?: readonly string[];
  /** True if it does no harm when the service carries it out twice; that it is a GET is no promise of it. */
  readonly idempotent?: boolean;
}

/** Makes an HTTP request of a value. */
export interface HttpRequestWriter<Req> {
  /** Throws kind "encode" if a value does not fit its type; `secrets` are names whose values must not be in the message. */
  write(
    endpoint: string,
    value: Init<Req>,
    operation: Omit<HttpOperation<never, unknown>, "request">,
    secrets: readonly string[],
    redactor: Redactor,
  ): WrittenRequest;
}

/** A request as it goes through the interceptors. */
export interface WrittenRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: HttpHeaders;
  /** The body in pieces of text; none for a GET. */
  readonly pieces: readonly string[];
  /** What masks the secrets of the request. */
  readonly redactor: Redactor;
}

/** Makes a value of an HTTP response. */
export interface HttpResponseReader<Res> {
  /** Media types it can read, as the header `Accept` has them. */
  readonly accept: string;
  /** Throws `SoapError` for a response that is none of the operation. */
  read(
    response: TransportResponse,
    operation: Omit<HttpOperation<never, unknown>, "request">,
    options: EnvelopeOptions,
  ): HttpAnswer<Res>;
}

/** What a response holds, in the shape that one over SOAP has. */
export interface HttpAnswer<Res> {
  readonly content: Pick<EnvelopeResponse<Res>, "response" | "headers">;
  /** The body as text. */
  readonly text: string;
}
