/** Makes a result or an error of an HTTP response: status, charset, envelope, in that order of trust. */
import { decodeBody, decodeBodyLoosely } from "./charset.js";
import { showUrl } from "./endpoint.js";
import {
  type EnvelopeContent,
  type EnvelopeOptions,
  looksLikeEnvelope,
  readAfterHead,
  readEnvelope,
} from "./envelope.js";
import { SoapError, type SoapFault } from "./errors.js";
import { SoapHttpError } from "./http-error.js";
import { readHeader } from "./http-headers.js";
import { findHead } from "./message-head.js";
import { unwrapMultipart } from "./multipart.js";
import type { Operation } from "./operation.js";
import type { TransportResponse } from "./transport.js";
import { excerpt } from "./xml/describe-value.js";

/** What a response that is no failure holds. */
export interface ReadResponse<Res> {
  readonly content: EnvelopeContent<Res>;
  /** The body as text. */
  readonly text: string;
}

/** Reads a response of any status; a fault is returned whatever the status, all else that is not a result is thrown. */
export function readResponse<Req, Res>(
  wrapped: TransportResponse,
  operation: Operation<Req, Res>,
  reading: EnvelopeOptions,
): ReadResponse<Res> {
  const { response, attachments } = unwrapMultipart(wrapped);
  const options = attachments === undefined ? reading : { ...reading, attachments };
  if (response.status < 200 || response.status > 299) return readFailure(response, operation, options);
  const { text, codes } = decodeBody(response.body, readHeader(response.headers, "content-type"));
  return readText(text, response, operation, options, codes);
}

/** Reads the text of a success; `codes` are those of its characters, if they are known. */
export function readText<Req, Res>(
  text: string,
  response: TransportResponse,
  operation: Operation<Req, Res>,
  options: EnvelopeOptions,
  codes?: Uint8Array,
): ReadResponse<Res> {
  const { output } = operation;
  const head = findHead(text, output, options.limits);
  if (head !== undefined && output !== undefined)
    return { content: readAfterHead(text, head, output, operation, options, codes), text };
  if (!/\S/.test(text)) {
    if (output !== undefined && output.name !== "") {
      throw new SoapError(
        "not-soap",
        `The service answered HTTP ${response.status} with an empty body; ${expected}`,
      );
    }
    return { content: nothing(), text };
  }
  if (!looksLikeEnvelope(text)) {
    // Accepted is all that a one-way call is told; some say it in words of their own.
    if (operation.output === undefined && response.status === 202) return { content: nothing(), text };
    const type = readHeader(response.headers, "content-type");
    const found = `The service answered HTTP ${response.status} with ${describeBody(type, noEnvelope)}`;
    throw new SoapError("not-soap", `${found}; ${expected}`);
  }
  return { content: readEnvelope(text, operation, options, codes), text };
}

/** What an operation without content in its response gets; its Res is void. */
function nothing<Res>(): EnvelopeContent<Res> {
  return { kind: "response", response: undefined as Res, headers: [] };
}

const noEnvelope = " that is no SOAP envelope";
const expected =
  "expected a SOAP envelope. Check the endpoint, and whether a proxy or a login page stands in between.";

function readFailure<Req, Res>(
  response: TransportResponse,
  operation: Operation<Req, Res>,
  options: EnvelopeOptions,
): ReadResponse<Res> {
  const type = readHeader(response.headers, "content-type");
  const text = decodeBodyLoosely(response.body, type);
  const { fault, cause } = findFault(text, operation, options);
  if (fault !== undefined) return { content: { kind: "fault", fault }, text };
  const body = response.body.length === 0 ? "no body" : describeBody(type, noEnvelope);
  throw createHttpError(response, `${body} and no SOAP fault. ${advise(response.status)}`, cause);
}

/** The fault that a text is; `cause` is what is wrong with one that only looks like an envelope. */
export function findFault<Res>(
  text: string,
  operation: Omit<Operation<never, Res>, "input">,
  options: EnvelopeOptions,
): { readonly fault?: SoapFault; readonly cause?: unknown } {
  if (!looksLikeEnvelope(text)) return {};
  try {
    const content = readEnvelope(text, operation, options);
    return content.kind === "fault" ? { fault: content.fault } : {};
  } catch (cause) {
    if (!SoapError.is(cause)) throw cause;
    return { cause };
  }
}

/** The error for a status that is no success; `rest` says what came with it, and what to do. */
export function createHttpError(response: TransportResponse, rest: string, cause?: unknown): SoapHttpError {
  const { status, statusText, headers } = response;
  const location = readHeader(headers, "location");
  const retryAfter = readHeader(headers, "retry-after");
  const answered = `The service answered HTTP ${status}${statusText === "" ? "" : ` ${excerpt(statusText, 80)}`}`;
  const context = { location, retryAfter, cause };
  if (status === 0 || (status >= 300 && status <= 399 && status !== 304)) {
    const target = location === undefined ? "a place it does not tell" : showUrl(location);
    const advice = "A call is never sent twice on its own: set endpoint to that address if you trust it.";
    const shown = status === 0 ? "The service answered a redirect, which the browser hides" : answered;
    return new SoapHttpError(status, `${shown}, a redirect to ${target}. ${advice}`, context);
  }
  return new SoapHttpError(status, `${answered} with ${rest}`, context);
}

/** What may help against an HTTP status. */
export function advise(status: number): string {
  if (status === 401 || status === 407) return "Check the auth option and the credentials.";
  if (status === 403) return "The credentials do not allow this call, or a gateway refused it.";
  if (status === 404) return "Check the endpoint.";
  if (status === 413) return "The request is too large for the service or a proxy.";
  if (status === 415)
    return 'The service may speak the other SOAP version: try the option version ("1.1" or "1.2").';
  if (status === 429 || (status >= 502 && status <= 504)) return "Try again later.";
  return "Check the endpoint and the service's own log.";
}

/** What came, by its Content-Type; `more` says what is wrong with one of that type. */
export function describeBody(type: string | undefined, more = ""): string {
  const media = (type ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return media === "" ? "a body without Content-Type" : `a body of type ${excerpt(media, 80)}${more}`;
}
