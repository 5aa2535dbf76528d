/** `soapwright generate`: writes SDKs and says what was done. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { summarizeDiagnostics } from "../diagnostics/render.js";
import { digest } from "../write/digest.js";
import { identifyTool } from "../write/tool-identity.js";
import { type Command, saveRecord } from "../write/up-to-date.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import { type GenerateOutcome, generateSdk } from "./generate-sdk.js";
import { printDiagnostics, toJsonDiagnostics } from "./print-diagnostics.js";
import { printDuration, printSdkSummary } from "./print-summary.js";
import { type SdkArguments, type SelectedJobs, selectJobs } from "./select-jobs.js";
import { showPath } from "./show-path.js";

export interface GenerateArguments extends SdkArguments {
  readonly format: "text" | "json";
  readonly force?: boolean | undefined;
}

/** `command` is the command line as it was given. */
export async function runGenerate(
  args: GenerateArguments,
  context: CliContext,
  command: Command,
): Promise<ExitCode> {
  const selected = await selectJobs(args, context.cwd);
  const { cwd } = context;
  const selection = exitCodeOf(selected.diagnostics);
  const outcomes: GenerateOutcome[] = [];
  if (args.format === "text") printDiagnostics(selected.diagnostics, selected.sources, context);
  if (selection === exitCodes.fine) {
    for (const job of selected.jobs) {
      const outcome = await generateSdk(job, context);
      outcomes.push(outcome);
      if (args.format === "text") printOutcome(outcome, context);
    }
  }
  if (args.format === "json") {
    const found = toJsonDiagnostics(selected.diagnostics, selected.sources, cwd);
    const all = outcomes.flatMap((outcome) => toJsonDiagnostics(outcome.diagnostics, outcome.contract, cwd));
    const sdks = outcomes.map(({ job, done }) => ({ out: showPath(job.out, cwd), ...done }));
    context.print(`${JSON.stringify({ diagnostics: [...found, ...all], sdks }, undefined, 2)}\n`);
  } else if (outcomes.length > 0 && outcomes.every((outcome) => outcome.done)) {
    context.print(printDuration(context.now()));
  }
  if (args.format === "text" && args.force !== true) remember(command, selected, outcomes);
  return worst([selection, ...outcomes.map(({ diagnostics, done }) => codeOf(diagnostics, done))]);
}

/** Lets the next run end at once, if all that this one depended on can be watched. */
function remember(command: Command, { config }: SelectedJobs, outcomes: readonly GenerateOutcome[]): void {
  const sdks = outcomes.flatMap(({ record }) => record ?? []);
  if (sdks.length === 0 || sdks.length < outcomes.length || config?.isPlain === false) return;
  const used = config && { path: config.path, digest: digest(config.text) };
  saveRecord(command, { tool: identifyTool(), config: used, sdks });
}

function printOutcome(outcome: GenerateOutcome, context: CliContext): void {
  const { job, diagnostics, done, contract } = outcome;
  printDiagnostics(diagnostics.filter(isForBuilders), contract, context);
  const notes = diagnostics.filter((diagnostic) => !isForBuilders(diagnostic)).length;
  const out = showPath(job.out, context.cwd);
  if (done) {
    context.print(printSdkSummary({ out, found: done.summary, files: done.files, notes }));
  } else {
    context.complain(`${summarizeDiagnostics(diagnostics)}; ${out} was left as it was\n`);
  }
}

/** Notes on a contract are for who inspects it; what was done to a folder is for who runs the command. */
export function isForBuilders({ code, severity }: Diagnostic): boolean {
  return severity !== "info" || code.startsWith("write/");
}

/** An outcome that failed without an error would be a bug; it must not look fine. */
function codeOf(diagnostics: readonly Diagnostic[], done: GenerateOutcome["done"]): ExitCode {
  const code = exitCodeOf(diagnostics);
  return code === exitCodes.fine && !done ? exitCodes.bug : code;
}

/** The gravest of several codes: a bug, then the contract, then usage, then differences. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  const order = [exitCodes.bug, exitCodes.contract, exitCodes.usage, exitCodes.differs] as const;
  return order.find((code) => codes.includes(code)) ?? exitCodes.fine;
}
