/** Calls again what is safe to repeat: operations that the caller says are, and what was never sent. */
import { cleanError } from "./clean-error.js";
import { isConnectFailure } from "./connect-retry.js";
import { checkTime } from "./deadline.js";
import { defer } from "./deferred.js";
import { SoapError } from "./errors.js";
import { createAbortController, pause, readClock, startTimer } from "./host-net.js";
import { readHeader } from "./http-headers.js";
import type { CallContext, Interceptor } from "./interceptors.js";
import type { TransportResponse } from "./transport.js";

/** When and how often to call again. */
export interface RetryOptions {
  /**
   * Operations that may be carried out twice without harm, by name or descriptor, beside those of which the contract's
   * overlay says so. All others are repeated only where nothing was sent.
   */
  readonly idempotent?: readonly (string | { readonly name: string })[];
  /** Tries in all, the first included; 4 by default. */
  readonly tries?: number;
  /** Milliseconds to wait at most before the second try, twice as many before each further one; 250 by default. */
  readonly delay?: number;
  /** Milliseconds that no wait is longer than; if `Retry-After` asks for more, there is no further try; 30,000 by default. */
  readonly maxDelay?: number;
  /** Milliseconds that one try may take; by default all that the call has. */
  readonly tryTimeout?: number;
  /** Milliseconds after the start in which a try may begin; by default only the call's own `timeout` ends it. */
  readonly totalTimeout?: number;
  /** Told before each wait. */
  readonly onRetry?: (retry: Retry) => void;
  /** A number from 0 to below 1; each wait is that part of the longest one. `Math.random` by default. */
  readonly random?: () => number;
}

/** A try that failed, and when the next one begins. */
export interface Retry {
  readonly operation: string;
  /** How many tries there were. */
  readonly tries: number;
  /** Milliseconds until the next one. */
  readonly wait: number;
  /** What the try ended with, without secrets; undefined if it was a response. */
  readonly error: SoapError | undefined;
  /** HTTP status of the response, if there was one. */
  readonly status: number | undefined;
}

/** What a try came to. */
type Attempt =
  | { readonly kind: "response"; readonly response: TransportResponse }
  | { readonly kind: "error"; readonly error: unknown };

const defaultTries = 4;
const defaultDelay = 250;
const defaultMaxDelay = 30_000;

/**
 * An interceptor for the option `retry`. It repeats any call whose connection could not be made, and calls of idempotent
 * operations after a broken connection, a try that took too long, and HTTP 429, 502, 503 and 504; never a fault or the
 * caller's abort. Waits grow twofold and are cut by chance (full jitter); `Retry-After` is heeded. Throws kind "encode" for
 * a timeout that is no time.
 */
export function retryInterceptor(options: RetryOptions = {}): Interceptor {
  const repeatable = new Set(options.idempotent?.map((one) => (typeof one === "string" ? one : one.name)));
  const { tries = defaultTries, totalTimeout = Number.POSITIVE_INFINITY, random = Math.random } = options;
  const { delay = defaultDelay, maxDelay = defaultMaxDelay } = options;
  checkTime("tryTimeout", options.tryTimeout ?? Number.POSITIVE_INFINITY);
  checkTime("totalTimeout", totalTimeout);
  return async (call, next) => {
    const start = readClock();
    let sent = false;
    for (let tried = 1; ; tried++) {
      const attempt = await attemptOnce(call, next, options.tryTimeout);
      const longest = Math.min(maxDelay, delay * 2 ** (tried - 1));
      const asked = readRetryAfter(attempt);
      const wait =
        Math.max(0, asked ?? 0) + random() * (asked === undefined ? longest : Math.min(longest, delay));
      if (
        tried < tries &&
        isRepeatable(attempt, call.idempotent || repeatable.has(call.operation)) &&
        (asked ?? 0) <= maxDelay &&
        readClock() - start + wait < totalTimeout &&
        !call.signal.aborted
      ) {
        sent ||= attempt.kind === "response" || !SoapError.is(attempt.error) || attempt.error.sent !== false;
        options.onRetry?.(describeRetry(call, attempt, tried, wait));
        await pause(wait, call.signal);
        if (!call.signal.aborted) continue;
      }
      if (attempt.kind === "error") throw sent ? withSent(attempt.error) : attempt.error;
      return attempt.response;
    }
  };
}

/** The error of a try that sent nothing, after one that did. */
function withSent(error: unknown): unknown {
  if (!SoapError.is(error) || error.sent !== false) return error;
  return new SoapError(error.kind, error.message, { cause: error.cause, sent: true });
}

function isRepeatable(attempt: Attempt, isIdempotent: boolean): boolean {
  switch (attempt.kind) {
    case "error": {
      const { error } = attempt;
      if (!SoapError.is(error)) return false;
      if (error.sent === false) return isConnectFailure(error);
      return isIdempotent && (error.kind === "network" || error.kind === "timeout");
    }
    case "response":
      return isIdempotent && [429, 502, 503, 504].includes(attempt.response.status);
  }
}

/** Milliseconds that the service asks to wait (RFC 9110 section 10.2.3): a number of seconds, or a date. */
function readRetryAfter(attempt: Attempt): number | undefined {
  if (attempt.kind === "error") return undefined;
  const value = readHeader(attempt.response.headers, "retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // All three forms of a date in HTTP begin with the day's name.
  const time = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value.replace(/( GMT)?$/, " GMT")) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}

function describeRetry(call: CallContext, attempt: Attempt, tries: number, wait: number): Retry {
  const { operation, redactor } = call;
  const failure = attempt.kind === "error" ? attempt.error : undefined;
  const error = SoapError.is(failure) ? cleanError(failure, operation, redactor, failure.sent) : undefined;
  const status = attempt.kind === "response" ? attempt.response.status : undefined;
  return { operation, tries, wait, error: SoapError.is(error) ? error : undefined, status };
}

async function attemptOnce(
  call: CallContext,
  next: (call: CallContext) => Promise<TransportResponse>,
  timeout: number | undefined,
): Promise<Attempt> {
  try {
    const limited = timeout !== undefined && timeout !== Number.POSITIVE_INFINITY;
    return { kind: "response", response: await (limited ? nextWithin(call, next, timeout) : next(call)) };
  } catch (error) {
    return { kind: "error", error };
  }
}

/** One try with a signal of its own, which fires when its time is up or the call ends. */
async function nextWithin(
  call: CallContext,
  next: (call: CallContext) => Promise<TransportResponse>,
  timeout: number,
): Promise<TransportResponse> {
  const { signal } = call;
  const controller = createAbortController();
  const follow = (): void => controller.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener("abort", follow);
  const unfollow = (): void => signal.removeEventListener("abort", follow);
  const overdue = defer<never>();
  let late: SoapError | undefined;
  const stop = startTimer(() => {
    late = new SoapError("timeout", `No response within ${timeout} ms, the time of one try.`);
    controller.abort(late);
    // The transport is given a moment to say whether it had sent anything.
    startTimer(() => overdue.reject(new Error("The transport does not heed its signal.")), 0);
  }, timeout);
  try {
    const response = await Promise.race([next({ ...call, signal: controller.signal }), overdue.promise]);
    // A body that is still to come has to end with the call.
    if (response.bodyStream === undefined) unfollow();
    return response;
  } catch (error) {
    unfollow();
    if (late === undefined || signal.aborted) throw error;
    const sent = !SoapError.is(error) || error.sent !== false;
    throw new SoapError("timeout", late.message, { cause: error, sent });
  } finally {
    stop();
  }
}
