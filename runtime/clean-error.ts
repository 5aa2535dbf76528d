/** Gives every error of a call its operation, and takes secrets out of it. */
import { SoapError } from "./errors.js";
import { SoapHttpError } from "./http-error.js";
import type { Redactor } from "./redact.js";

/**
 * A `SoapError` as the caller may see and log it, which says whether the call may have been sent; other errors, thrown by
 * the caller's own functions, stay as they are.
 */
export function cleanError(error: unknown, operation: string, redactor: Redactor, sent: boolean): unknown {
  if (!SoapError.is(error)) return error;
  // Faults were read from masked text and name their operation already.
  if (error.kind === "fault") return error;
  const { message } = error;
  const named = message.startsWith(operation) ? message : `${operation}: ${message}`;
  const context = { operation, path: error.path, cause: cleanCause(error.cause, operation, redactor), sent };
  const masked = redactor.text(named);
  if (!(error instanceof SoapHttpError)) return new SoapError(error.kind, masked, context);
  const { status, location, retryAfter } = error;
  return new SoapHttpError(status, masked, {
    ...context,
    location: location === undefined ? undefined : redactor.text(location),
    retryAfter,
  });
}

/** Causes of causes further than this are left out: a chain may lead back to its beginning. */
const longestChain = 10;

function cleanCause(cause: unknown, operation: string, redactor: Redactor, depth = 0): unknown {
  if (SoapError.is(cause)) return cleanError(cause, operation, redactor, cause.sent);
  if (!(cause instanceof Error)) return typeof cause === "string" ? redactor.text(cause) : cause;
  // Node, and its fetch, keep the bytes of a response that they could not parse on the error.
  Reflect.deleteProperty(cause, cause.name === "HTTPParserError" ? "data" : "rawPacket");
  const inner = depth < longestChain ? cleanCause(cause.cause, operation, redactor, depth + 1) : undefined;
  const masked = redactor.text(cause.message);
  if (masked === cause.message && inner === cause.cause) return cause;
  return new Error(masked, inner === undefined ? undefined : { cause: inner });
}
