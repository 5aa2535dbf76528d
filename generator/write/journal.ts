/** The staging folder beside an output folder, and the journal in it that says what has to be moved where. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { digest } from "./digest.js";
import { findPathProblem } from "./out-path.js";
import type { ChangeSet, FileChange } from "./plan-changes.js";

/** One move out of the staging folder. */
export interface JournalMove {
  /** File name in the staging folder. */
  readonly staged: string;
  /** Relative to the output folder; for the file beside it, absolute. */
  readonly path: string;
  readonly before?: string | undefined;
  readonly after: string;
}

/** Once it is there, the changes happen, if need be by the next command. */
export interface Journal {
  readonly format: 1;
  readonly removes: readonly string[];
  readonly writes: readonly JournalMove[];
  readonly beside?: JournalMove | undefined;
}

const journalName = "journal.json";
const ownerName = "owner.json";
/** Milliseconds after which a process number says nothing any more: no run writes for so long. */
const ownerLifetime = 60_000;

/** Makes the staging folder, which no other process has then; false if there is one already. */
export function claimStaging(staging: string): boolean {
  mkdirSync(dirname(staging), { recursive: true });
  try {
    mkdirSync(staging);
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(staging, ownerName), JSON.stringify({ pid: process.pid }));
  return true;
}

/** False if what lies under the staging folder's name is a link, a file, or somebody else's folder. */
export function isStagingOurs(staging: string): boolean {
  if (!existsSync(dirname(staging)) || !statSync(dirname(staging)).isDirectory()) return true;
  const entry = lstatSync(staging, { throwIfNoEntry: false });
  if (!entry) return true;
  if (!entry.isDirectory()) return false;
  const names = readdirSync(staging);
  return names.length === 0 || names.includes(ownerName) || names.includes(journalName);
}

/** Whether the process that made a staging folder may still be at work. */
export function isStagingBusy(staging: string): boolean {
  if (!existsSync(staging)) return false;
  const made = statSync(staging);
  const age = Date.now() - made.mtimeMs;
  const pid = readOwner(staging);
  // Without an owner, another process may just be about to say so.
  if (pid === undefined) return age < 1_000;
  return pid !== process.pid && age < ownerLifetime && isAlive(pid);
}

/** Writes all new texts and the journal; nothing outside of the staging folder changes. */
export function stageChanges(staging: string, changes: ChangeSet): Journal {
  let count = 0;
  const stage = (change: FileChange): JournalMove => {
    const staged = `${count++}`;
    writeFileSync(join(staging, staged), change.text);
    return { staged, path: change.path, before: change.before, after: digest(change.text) };
  };
  const journal: Journal = {
    format: 1,
    removes: changes.removes,
    writes: changes.writes.map(stage),
    beside: changes.beside && stage(changes.beside),
  };
  writeFileSync(join(staging, `${journalName}.part`), JSON.stringify(journal));
  renameSync(join(staging, `${journalName}.part`), join(staging, journalName));
  return journal;
}

/** The journal of a staging folder; undefined if the run ended before it was complete. Throws if it is not one of ours. */
export function readJournal(staging: string): Journal | undefined {
  const path = join(staging, journalName);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const journal = JSON.parse(readFileSync(path, "utf8")) as Partial<Journal>;
  const { format, removes, writes } = journal;
  if (format !== 1 || !Array.isArray(removes) || !Array.isArray(writes)) {
    throw new Error("it has another format");
  }
  const moves = [...writes, ...(journal.beside ? [journal.beside] : [])];
  const unsafe =
    [...removes, ...writes.map((move) => move.path)].some((path) => findPathProblem(path) !== undefined) ||
    moves.some((move) => !/^\d+$/.test(move.staged));
  if (unsafe) throw new Error("it names a file outside of the folder");
  return { format, removes, writes, beside: journal.beside };
}

/** Removes the staging folder, the journal last: while there is one, a killed run can be told from one that failed. */
export function removeStaging(staging: string): void {
  if (!existsSync(staging)) return;
  for (const name of readdirSync(staging)) {
    if (name !== journalName) rmSync(join(staging, name), { recursive: true, force: true });
  }
  rmSync(staging, { recursive: true, force: true });
}

/** Whether an error comes from the operating system, with a code such as EACCES. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

function readOwner(staging: string): number | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(join(staging, ownerName), "utf8"));
    return typeof owner === "object" && owner !== null && "pid" in owner && typeof owner.pid === "number"
      ? owner.pid
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
}
