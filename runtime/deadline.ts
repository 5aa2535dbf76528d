/** The time a call has, and the signals that may end it early. */
import { SoapError } from "./errors.js";
import type { HostAbortController, HostAbortSignal } from "./host.js";
import { createAbortController, startTimer } from "./host-net.js";

/** Milliseconds a call may take unless told otherwise: a little more than ASP.NET gives its own pages (110 s). */
export const defaultTimeout = 120_000;

const longestTimer = 2 ** 31 - 1;

/**
 * Runs work that can ask for a signal, and rejects with kind "timeout" or "aborted" as soon as time is up or one of the
 * signals fires, whether or not the work heeds its signal.
 */
export async function runWithDeadline<T>(
  timeout: number,
  signals: readonly (HostAbortSignal | undefined)[],
  work: (getSignal: () => HostAbortSignal) => Promise<T>,
): Promise<T> {
  if (!(timeout > 0)) {
    throw new SoapError(
      "encode",
      `timeout is ${timeout}; expected milliseconds above 0, or Infinity for none.`,
    );
  }
  // Made when somebody asks for it: not every transport does, and it is a tenth of what a small call takes.
  let controller: HostAbortController | undefined;
  let endedBy: SoapError | undefined;
  const getSignal = (): HostAbortSignal => {
    controller ??= createAbortController();
    if (endedBy !== undefined) controller.abort(endedBy);
    return controller.signal;
  };
  const undo: (() => void)[] = [];
  const ended = new Promise<never>((_, reject) => {
    const end = (error: SoapError): void => {
      // First, so that the caller sees this error and not what the work makes of the signal.
      reject(error);
      endedBy = error;
      controller?.abort(error);
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
    if (endedBy !== undefined) return await ended;
    return await Promise.race([ended, work(getSignal)]);
  } finally {
    for (const step of undo) step();
  }
}
