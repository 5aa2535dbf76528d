/** Compares one SDK on disk with what its contract says. Writes and prints nothing, but completes a killed run. */
import type { SdkJob } from "../config/resolve-sdks.js";
import { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compareTree, type FileDifference } from "../write/compare-tree.js";
import { recoverTree } from "../write/recover-tree.js";
import type { CliContext } from "./context.js";
import { judge, type LoadedContract, loadContract, namesPathOf, targetOf } from "./sdk-run.js";
import { showPath } from "./show-path.js";

export interface CheckOutcome {
  readonly job: SdkJob;
  readonly diagnostics: readonly Diagnostic[];
  readonly contract: LoadedContract;
  /** Empty if the SDK is what it should be; absent after errors. */
  readonly differences?: readonly FileDifference[] | undefined;
  /** Files that were compared. */
  readonly files: number;
}

/** Reads, builds and compares. Throws only on bugs. */
export async function checkSdk(
  job: SdkJob,
  context: Pick<CliContext, "cwd" | "stdin" | "loadPipeline">,
): Promise<CheckOutcome> {
  const diagnostics = new DiagnosticCollector();
  const judged = (): readonly Diagnostic[] => judge(diagnostics.all(), job.strictness);
  const shown = showPath(job.out, context.cwd);
  const recoverable = { out: job.out, shown, besidePath: namesPathOf(job.contracts) };
  if (!(await recoverTree(recoverable, diagnostics))) {
    return { job, diagnostics: judged(), contract: { files: [] }, files: 0 };
  }
  const contract = await loadContract(job, context, diagnostics);
  const { buildSdk } = await context.loadPipeline();
  const built = await buildSdk({ files: contract.files, options: job.options }, diagnostics);
  const failed = job.options.errors === "stop" && judged().some(({ severity }) => severity === "error");
  if (!built || failed) return { job, diagnostics: judged(), contract, files: 0 };
  const differences = compareTree(targetOf(job, built, contract, context.cwd), diagnostics);
  return { job, diagnostics: judged(), contract, differences, files: built.files.size };
}
