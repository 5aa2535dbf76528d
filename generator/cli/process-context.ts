/** Runs the command line in this process: its streams, its folder, its signals. */
import pc from "picocolors";
import type { CliContext } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { runCommandLine } from "./run-command-line.js";

/** Runs the command line; `now` gives the milliseconds since the process began. */
export function runInProcess(args: readonly string[], now: () => number): Promise<ExitCode> {
  const context: CliContext = {
    cwd: process.cwd(),
    print: (text) => {
      process.stdout.write(text);
    },
    complain: (text) => {
      process.stderr.write(text);
    },
    // picocolors looks at standard output; diagnostics go to standard error.
    colours: pc.isColorSupported && process.stderr.isTTY ? "on" : "off",
    stdin: readStdin,
    loadPipeline: () => import("../pipeline.js"),
    untilStopped: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
    now,
  };
  return runCommandLine(args, context);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
