/** The time a call has, and the signals that may end it early. */
import { SoapError } from "./errors.js";
import type { HasSignal, HostAbortController, HostAbortSignal } from "./host.js";
import { createAbortController, longestTimer, startTimer } from "./host-net.js";

/** Milliseconds a call may take unless told otherwise: a little more than ASP.NET gives its own pages (110 s). */
export const defaultTimeout = 120_000;

/** Throws kind "encode" for an option that is no time. */
export function checkTime(option: string, milliseconds: number): void {
  if (typeof milliseconds === "number" && milliseconds > 0) return;
  const found = typeof milliseconds === "number" ? milliseconds : JSON.stringify(milliseconds);
  const expected = "expected milliseconds above 0, or Infinity for none";
  throw new SoapError("encode", `${option} is ${found}; ${expected}.`);
}

/**
 * Runs work that can ask for a signal, and rejects with kind "timeout" or "aborted" as soon as time is up or one of the
 * signals fires, whether or not the work heeds its signal.
 */
export function runWithDeadline<T>(
  timeout: number,
  signals: readonly (HostAbortSignal | undefined)[],
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    checkTime("timeout", timeout);
    const deadline = new Deadline(timeout, signals, reject);
    if (deadline.aborted) return;
    work(deadline).then(
      (value) => {
        deadline.clear();
        resolve(value);
      },
      (error: unknown) => {
        deadline.clear();
        reject(error);
      },
    );
  });
}

/** The end of one call, of which time and signals tell; whoever only listens to it needs no other signal. */
export class Deadline implements HasSignal, HostAbortSignal {
  #controller: HostAbortController | undefined;
  #endedBy: SoapError | undefined;
  #listeners: readonly (() => void)[] = [];
  #undo: (() => void)[] | undefined;
  readonly #stopTimer: (() => void) | undefined;
  readonly #reject: (error: SoapError) => void;

  constructor(
    timeout: number,
    signals: readonly (HostAbortSignal | undefined)[],
    reject: (error: SoapError) => void,
  ) {
    this.#reject = reject;
    for (const signal of signals) {
      if (signal !== undefined) this.#listen(signal);
      if (this.aborted) return;
    }
    if (timeout > longestTimer) return;
    const message = `No complete response within ${timeout} ms; raise the option timeout if the service needs longer.`;
    this.#stopTimer = startTimer(() => this.#end(new SoapError("timeout", message)), timeout);
  }

  /** Whether the call was ended from outside. */
  get aborted(): boolean {
    return this.#endedBy !== undefined;
  }

  /** The error that ended it. */
  get reason(): unknown {
    return this.#endedBy;
  }

  get ending(): HostAbortSignal {
    return this;
  }

  addEventListener(_type: "abort", listener: () => void): void {
    this.#listeners = [...this.#listeners, listener];
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    this.#listeners = this.#listeners.filter((one) => one !== listener);
  }

  /** Made when somebody asks for it: `fetch` takes only one of the host's. */
  get signal(): HostAbortSignal {
    this.#controller ??= createAbortController();
    if (this.#endedBy !== undefined) this.#controller.abort(this.#endedBy);
    return this.#controller.signal;
  }

  /** Stops the clock and listens to no signal any more. */
  clear(): void {
    this.#stopTimer?.();
    for (const step of this.#undo ?? []) step();
  }

  #listen(signal: HostAbortSignal): void {
    const abort = (): void => {
      const { reason } = signal;
      const said = SoapError.is(reason) && reason.kind === "aborted";
      this.#end(
        said ? reason : new SoapError("aborted", "The call was aborted by its signal.", { cause: reason }),
      );
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort);
    this.#undo ??= [];
    this.#undo.push(() => signal.removeEventListener("abort", abort));
  }

  #end(error: SoapError): void {
    // First, so that the caller sees this error and not what the work makes of the signal.
    this.#reject(error);
    this.#endedBy = error;
    this.#controller?.abort(error);
    for (const listener of this.#listeners) listener();
    this.clear();
  }
}
