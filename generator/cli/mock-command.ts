/** `soapwright mock`: serves a contract on this machine until it is stopped. */
import { DiagnosticCollector } from "../diagnostics/collector.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes, UsageError } from "./exit-codes.js";
import { isForBuilders } from "./generate-command.js";
import { resolveContract } from "./inspect-command.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { importSourcesOf, loadContract } from "./sdk-run.js";

export interface MockArguments {
  readonly contract: string;
  readonly catalog?: readonly string[] | undefined;
  readonly allowImport?: readonly string[] | undefined;
  readonly port: number;
  readonly delay: number;
  readonly fault?: readonly string[] | undefined;
}

export async function runMock(args: MockArguments, context: CliContext): Promise<ExitCode> {
  if (!Number.isInteger(args.port) || args.port < 0 || args.port > 65_535) {
    throw new UsageError(`--port is ${shown(args.port)}, expected a number from 0 to 65535`);
  }
  if (!(args.delay >= 0)) throw new UsageError(`--delay is ${shown(args.delay)}, expected milliseconds`);
  const collector = new DiagnosticCollector();
  const contracts = resolveContract(args.contract, context.cwd);
  const loaded = await loadContract({ ...importSourcesOf(args), contracts }, context, collector);
  const { buildModel } = await context.loadPipeline();
  const { contract } = buildModel({ files: loaded.files }, collector);
  printDiagnostics(collector.all().filter(isForBuilders), loaded, context);
  if (collector.hasErrors()) return exitCodeOf(collector.all());
  const { startMock } = await import("../server/mock.js");
  const mock = await startMock(contract, {
    port: args.port,
    delay: args.delay,
    faults: readFaults(args.fault ?? []),
    onCall: ({ operation, status, fault, milliseconds }) => {
      const outcome = fault === undefined ? status : `${status} fault: ${fault}`;
      context.print(`${operation ?? "?"} ${outcome} (${milliseconds.toFixed(1)} ms)\n`);
    },
  }).catch((error: unknown) => {
    // An operation that does not exist, or a port that is taken.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  context.print(`mock of ${args.contract} listens at ${mock.url}; Ctrl+C stops it\n`);
  await context.untilStopped();
  await mock.close();
  return exitCodes.fine;
}

function shown(number: number): string {
  return Number.isNaN(number) ? "no number" : String(number);
}

/** `op` or `op=reason`, as the mock wants them. */
function readFaults(faults: readonly string[]): Readonly<Record<string, { readonly reason: string }>> {
  return Object.fromEntries(
    faults.map((fault) => {
      const [operation = "", ...reason] = fault.split("=");
      return [operation, { reason: reason.join("=") || "Fault on request" }];
    }),
  );
}
