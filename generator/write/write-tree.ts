/** Writes an SDK: only what changed, staged first, moved into place under a journal. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { applyJournal } from "./apply-journal.js";
import { claimStaging, isSystemError, removeStaging, stageChanges } from "./journal.js";
import { hasChanges, planChanges } from "./plan-changes.js";
import { recoverTree } from "./recover-tree.js";
import { resolveOut, stagingFolder } from "./staging-folder.js";
import type { TargetTree } from "./tree.js";

/** Numbers of files. */
export interface WriteSummary {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Makes `target` true on disk. After errors the result is undefined, and the folder is as it was, or, if the
 * system failed while files were moved, will be completed by the next command.
 */
export async function writeTree(
  target: TargetTree,
  diagnostics: DiagnosticCollector,
): Promise<WriteSummary | undefined> {
  const out = resolveOut(target.out);
  const staging = stagingFolder(out);
  if (!(await recoverTree({ ...target, besidePath: target.beside?.path }, diagnostics))) return undefined;
  let committed = false;
  let claimed = false;
  try {
    const changes = planChanges({ ...target, out }, diagnostics);
    if (!changes) return undefined;
    const summary = {
      written: changes.writes.length,
      removed: changes.removes.length,
      unchanged: changes.unchanged,
    };
    if (!hasChanges(changes)) return summary;
    claimed = claimStaging(staging);
    if (!claimed) {
      diagnostics.report("write/busy", `another run is writing ${target.shown}; it holds ${staging}`);
      return undefined;
    }
    const journal = stageChanges(staging, changes);
    committed = true;
    applyJournal(staging, out, journal);
    return summary;
  } catch (error) {
    if (claimed && !committed) removeStaging(staging);
    if (!isSystemError(error)) throw error;
    diagnostics.report("write/failed", `${target.shown} cannot be written: ${error.message}`);
    return undefined;
  }
}
