/** `soapwright check`: says whether SDKs are what their contracts say. */
import { summarizeDiagnostics } from "../diagnostics/render.js";
import { assertNever } from "../model/assert-never.js";
import type { FileDifference } from "../write/compare-tree.js";
import { printUnifiedDiff } from "../write/unified-diff.js";
import { type CheckOutcome, checkSdk } from "./check-sdk.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import { type GenerateArguments, isForBuilders, worst } from "./generate-command.js";
import { printDiagnostics, toJsonDiagnostics } from "./print-diagnostics.js";
import { count, printDuration } from "./print-summary.js";
import { selectJobs } from "./select-jobs.js";
import { showPath } from "./show-path.js";

/** Files whose difference is shown, and lines of each. */
const shownDiffs = 3;
const shownLines = 20;
const shownPaths = 20;

export async function runCheck(args: GenerateArguments, context: CliContext): Promise<ExitCode> {
  const { cwd } = context;
  const selected = await selectJobs(args, cwd);
  const selection = exitCodeOf(selected.diagnostics);
  const outcomes: CheckOutcome[] = [];
  if (args.format === "text") printDiagnostics(selected.diagnostics, selected.sources, context);
  if (selection === exitCodes.fine) {
    for (const job of selected.jobs) {
      const outcome = await checkSdk(job, context);
      outcomes.push(outcome);
      if (args.format === "text") printOutcome(outcome, context);
    }
  }
  if (args.format === "json") {
    const found = toJsonDiagnostics(selected.diagnostics, selected.sources, cwd);
    const all = outcomes.flatMap((outcome) => toJsonDiagnostics(outcome.diagnostics, outcome.contract, cwd));
    const sdks = outcomes.map(({ job, differences }) => ({
      out: showPath(job.out, cwd),
      differences: differences?.map(({ path, kind }) => ({ path: shownName(path, cwd), kind })),
    }));
    context.print(`${JSON.stringify({ diagnostics: [...found, ...all], sdks }, undefined, 2)}\n`);
  }
  const code = worst([selection, ...outcomes.map(codeOf)]);
  if (args.format === "text" && code === exitCodes.fine) context.print(printDuration(context.now()));
  return code;
}

function codeOf({ diagnostics, differences }: CheckOutcome): ExitCode {
  const code = exitCodeOf(diagnostics);
  if (code !== exitCodes.fine) return code;
  if (!differences) return exitCodes.bug;
  return differences.length > 0 ? exitCodes.differs : exitCodes.fine;
}

function printOutcome(outcome: CheckOutcome, context: CliContext): void {
  const { job, diagnostics, differences, contract, files } = outcome;
  printDiagnostics(diagnostics.filter(isForBuilders), contract, context);
  const out = showPath(job.out, context.cwd);
  if (!differences) {
    context.complain(`${summarizeDiagnostics(diagnostics)}; ${out} was not compared\n`);
  } else if (differences.length === 0) {
    context.print(`${out}\n  up to date, ${count(files, "file")}\n`);
  } else {
    context.print(`${out} is not what its contract says:\n${describeDifferences(differences, context.cwd)}`);
    context.print("Run soapwright generate, and commit what it writes.\n");
  }
}

function describeDifferences(differences: readonly FileDifference[], cwd: string): string {
  const lines = differences
    .slice(0, shownPaths)
    .map((difference) => `  ${describeKind(difference.kind)}: ${shownName(difference.path, cwd)}`);
  if (differences.length > shownPaths) lines.push(`  … and ${differences.length - shownPaths} more`);
  // The manifest differs whenever a page does, so what it says comes last.
  const different = differences
    .filter(({ kind }) => kind === "different")
    .sort((a, b) => Number(a.path === "manifest.json") - Number(b.path === "manifest.json"));
  for (const { path, found, expected } of different.slice(0, shownDiffs)) {
    if (found === undefined || expected === undefined) continue;
    const shown = shownName(path, cwd);
    lines.push(`--- ${shown} (on disk)`, `+++ ${shown} (by its contract)`);
    lines.push(...printUnifiedDiff(found, expected, shownLines));
  }
  if (differences.some(({ kind }) => kind === "line-endings")) {
    lines.push(
      "Line ends were changed, as git may do on checkout: add `* text=auto eol=lf` to .gitattributes.",
    );
  }
  return `${lines.join("\n")}\n`;
}

function describeKind(kind: FileDifference["kind"]): string {
  switch (kind) {
    case "missing":
      return "missing";
    case "extra":
      return "no longer wanted";
    case "different":
      return "different";
    case "line-endings":
      return "different line ends";
  }
  return assertNever(kind);
}

/** The file beside the output folder comes with its absolute path. */
function shownName(path: string, cwd: string): string {
  return path.startsWith("/") || /^[a-z]:/i.test(path) ? showPath(path, cwd) : path;
}
