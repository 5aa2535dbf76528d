/** Makes one SDK on disk, and tells what happened. Prints nothing. */
import { isRemote, type SdkJob } from "../config/resolve-sdks.js";
import { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { BuildResult } from "../pipeline.js";
import { storeImports } from "../source/store-imports.js";
import { recoverTree } from "../write/recover-tree.js";
import { type Snapshot, snapshotTexts, takeSnapshot } from "../write/snapshot.js";
import type { RecordedSdk } from "../write/up-to-date.js";
import { type WriteSummary, writeTree } from "../write/write-tree.js";
import type { CliContext } from "./context.js";
import { judge, type LoadedContract, loadContract, namesPathOf, targetOf } from "./sdk-run.js";
import { showPath } from "./show-path.js";

export interface GenerateOutcome {
  readonly job: SdkJob;
  readonly diagnostics: readonly Diagnostic[];
  readonly contract: LoadedContract;
  /** Absent after errors; nothing was written then. */
  readonly done?: { readonly summary: BuildResult["summary"]; readonly files: WriteSummary } | undefined;
  /** What the next run needs in order to see that nothing changed; absent if it could not know. */
  readonly record?: RecordedSdk | undefined;
}

/** Reads, builds and writes. Throws only on bugs. */
export async function generateSdk(
  job: SdkJob,
  context: Pick<CliContext, "cwd" | "stdin" | "loadPipeline">,
): Promise<GenerateOutcome> {
  const diagnostics = new DiagnosticCollector();
  const judged = (): readonly Diagnostic[] => judge(diagnostics.all(), job.strictness);
  const shown = showPath(job.out, context.cwd);
  const recoverable = { out: job.out, shown, besidePath: namesPathOf(job.contracts) };
  if (!(await recoverTree(recoverable, diagnostics))) {
    return { job, diagnostics: judged(), contract: { files: [] } };
  }
  const inputs = snapshotInputs(job);
  const contract = await loadContract(job, context, diagnostics);
  const { buildSdk } = await context.loadPipeline();
  const built = await buildSdk({ files: contract.files, options: job.options }, diagnostics);
  const failed = job.options.errors === "stop" && judged().some(({ severity }) => severity === "error");
  if (!built || failed) return { job, diagnostics: judged(), contract };
  if (contract.folder !== undefined) await storeImports(contract.folder, contract.fetched ?? []);
  const files = await writeTree(targetOf(job, built, contract, context.cwd), diagnostics);
  if (!files) return { job, diagnostics: judged(), contract };
  const done = { summary: built.summary, files };
  return {
    job,
    diagnostics: judged(),
    contract,
    done,
    // The snapshot sees neither what a single file imports nor the files of a catalogue.
    record:
      inputs && job.catalogs.length === 0 && (contract.namesPath !== undefined || contract.files.length === 1)
        ? recordSdk(job, inputs, built, judged())
        : undefined,
  };
}

/** Taken before the contract is read: what changes after that is seen by the next run. */
function snapshotInputs({ contracts }: SdkJob): Snapshot | undefined {
  if (contracts === "-" || isRemote(contracts)) return undefined;
  try {
    return takeSnapshot(contracts);
  } catch {
    return undefined;
  }
}

function recordSdk(
  job: SdkJob,
  inputs: Snapshot,
  built: BuildResult,
  diagnostics: readonly Diagnostic[],
): RecordedSdk | undefined {
  const { contracts, out } = job;
  const outputs = snapshotTexts(out, built.files);
  // The run itself wrote the remembered names after the snapshot.
  const own = namesPathOf(contracts) === undefined ? [] : [["names.json", built.names] as const];
  const names = snapshotTexts(contracts, new Map(own));
  if (!outputs || !names) return undefined;
  const counted = (severity: Diagnostic["severity"]): number =>
    diagnostics.filter((one) => one.severity === severity && !one.code.startsWith("write/")).length;
  return {
    contracts,
    out,
    inputs: { taken: inputs.taken, files: { ...inputs.files, ...names.files } },
    outputs,
    summary: {
      ...built.summary,
      files: built.files.size,
      warnings: counted("warning"),
      notes: counted("info"),
    },
  };
}
