/** Completes or rolls back what a killed run left behind. */
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { applyJournal, findChangedSince, passesSymlink } from "./apply-journal.js";
import {
  isStagingBusy,
  isStagingOurs,
  isSystemError,
  type Journal,
  readJournal,
  removeStaging,
} from "./journal.js";
import { resolveOut, stagingFolder } from "./staging-folder.js";
import type { TargetTree } from "./tree.js";

/** Milliseconds to wait for another run. */
const patience = 10_000;

export interface RecoverTarget extends Pick<TargetTree, "out" | "shown"> {
  /** Absolute path of the file that changes together with the folder. */
  readonly besidePath?: string | undefined;
}

/**
 * Brings an output folder into a whole state, and says so if something was to do. Must come before its files,
 * or the remembered names, are read. False after errors.
 */
export async function recoverTree(target: RecoverTarget, diagnostics: DiagnosticCollector): Promise<boolean> {
  const out = resolveOut(target.out);
  const staging = stagingFolder(out);
  if (!isStagingOurs(staging)) {
    diagnostics.report(
      "write/not-ours",
      `${staging} is where soapwright stages files, but did not come from it`,
    );
    return false;
  }
  for (let waited = 0; isStagingBusy(staging); waited += 50) {
    if (waited >= patience) {
      diagnostics.report("write/busy", `another run is writing ${target.shown}; it holds ${staging}`);
      return false;
    }
    await wait(50);
  }
  if (!existsSync(staging)) return true;
  const refuse = (problem: string): boolean => {
    diagnostics.report(
      "write/changed-since",
      `a run that wrote ${target.shown} was interrupted, and ${problem} (${staging})`,
    );
    return false;
  };
  let journal: Journal | undefined;
  try {
    journal = readJournal(staging);
  } catch (error) {
    return refuse(`its journal cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!journal) {
    const isEmpty = readdirSync(staging).length === 0;
    removeStaging(staging);
    if (isEmpty) return true;
    const message = `a run that was to write ${target.shown} was interrupted before it changed anything; cleaned up`;
    diagnostics.report("write/rolled-back", message);
    return true;
  }
  if (journal.beside && journal.beside.path !== target.besidePath) {
    return refuse(`${basename(journal.beside.path)} does not belong to this contract`);
  }
  if (passesSymlink(out, journal)) return refuse("a folder in it is a symbolic link now");
  const changed = findChangedSince(staging, out, journal);
  if (changed !== undefined) return refuse(`${changed} was changed since`);
  try {
    applyJournal(staging, out, journal);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    diagnostics.report("write/failed", `${target.shown} cannot be completed: ${error.message}`);
    return false;
  }
  const message = `a run that wrote ${target.shown} was interrupted; its last files are in place now`;
  diagnostics.report("write/completed", message);
  return true;
}
