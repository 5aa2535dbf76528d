/** The time a call has, and the signals that may end it early. */
import { SoapError } from "./errors.js";
import type { HostAbortSignal } from "./host.js";
import { createAbortController, startTimer } from "./host-net.js";

/** Milliseconds a call may take unless told otherwise: a little more than ASP.NET gives its own pages (110 s). */
export const defaultTimeout = 120_000;

const longestTimer = 2 ** 31 - 1;

/**
 * Runs work that gets a signal, and rejects with kind "timeout" or "aborted" as soon as time is up or one of the
 * signals fires, whether or not the work heeds its signal.
 */
export async function runWithDeadline<T>(
  timeout: number,
  signals: readonly (HostAbortSignal | undefined)[],
  work: (signal: HostAbortSignal) => Promise<T>,
): Promise<T> {
  if (!(timeout > 0)) {
    throw new SoapError(
      "encode",
      `timeout is ${timeout}; expected milliseconds above 0, or Infinity for none.`,
    );
  }
  const controller = createAbortController();
  const undo: (() => void)[] = [];
  const ended = new Promise<never>((_, reject) => {
    const end = (error: SoapError): void => {
      // First, so that the caller sees this error and not what the work makes of the signal.
      reject(error);
      controller.abort(error);
    };
    for (const signal of signals) {
      if (signal === undefined) continue;
      const abort = (): void => {
        const { reason } = signal;
        const said = SoapError.is(reason) && reason.kind === "aborted";
        end(
          said ? reason : new SoapError("aborted", "The call was aborted by its signal.", { cause: reason }),
        );
      };
      if (signal.aborted) abort();
      signal.addEventListener("abort", abort);
      undo.push(() => signal.removeEventListener("abort", abort));
    }
    if (timeout <= longestTimer) {
      const message = `No complete response within ${timeout} ms; raise the option timeout if the service needs longer.`;
      undo.push(startTimer(() => end(new SoapError("timeout", message)), timeout));
    }
  });
  try {
    if (controller.signal.aborted) return await ended;
    return await Promise.race([ended, work(controller.signal)]);
  } finally {
    for (const step of undo) step();
  }
}
