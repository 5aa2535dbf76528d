/** What the exit code of a command says. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";

export const exitCodes = {
  fine: 0,
  /** The contract has errors. */
  contract: 1,
  /** The command line, the configuration or the output folder is not as it must be. */
  usage: 2,
  /** `check` found that the output is not what the contract says. */
  differs: 3,
  /** A bug of soapwright. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code that diagnostics call for. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length === 0) return exitCodes.fine;
  return errors.every(({ code }) => /^(?:config|write)\//.test(code)) ? exitCodes.usage : exitCodes.contract;
}

/** The command line cannot be understood; the message says what was expected. */
export class UsageError extends Error {}
