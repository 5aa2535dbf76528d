/** Moves staged files into place. Doing it twice is the same as doing it once, so a killed run can be completed. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { digest } from "./digest.js";
import { isSystemError, type Journal, type JournalMove, removeStaging } from "./journal.js";

/** Applies a journal, then removes the staging folder. Throws system errors; the journal then stays. */
export function applyJournal(staging: string, out: string, journal: Journal): void {
  if (journal.beside) moveIntoPlace(join(staging, journal.beside.staged), journal.beside.path);
  for (const path of journal.removes) removeExact(out, path);
  for (const move of journal.writes) moveIntoPlace(join(staging, move.staged), join(out, move.path));
  removeStaging(staging);
}

/**
 * A path that holds neither what was there before the run nor what the run was to put there, so completing
 * the run would destroy somebody's work.
 */
export function findChangedSince(staging: string, out: string, journal: Journal): string | undefined {
  const changed = (path: string, move: JournalMove): boolean => {
    if (!existsSync(join(staging, move.staged)) || !lstatSync(path, { throwIfNoEntry: false })?.isFile())
      return false;
    const now = digest(readFileSync(path));
    return now !== move.before && now !== move.after;
  };
  if (journal.beside && changed(journal.beside.path, journal.beside)) return journal.beside.path;
  return journal.writes.find((move) => changed(join(out, move.path), move))?.path;
}

/** Whether a folder on the way to a file of the journal is a symbolic link by now. */
export function passesSymlink(out: string, journal: Journal): boolean {
  return [...journal.removes, ...journal.writes.map((move) => move.path)].some((path) => {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (lstatSync(join(out, folder), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
    }
    return false;
  });
}

function moveIntoPlace(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EXDEV") throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
}

/** Removes a file by its exact name: where case does not matter, `Foo.ts` must not take `foo.ts` with it. */
function removeExact(out: string, path: string): void {
  const folder = dirname(join(out, path));
  if (existsSync(folder) && readdirSync(folder).includes(basename(path))) rmSync(join(out, path));
  removeEmptyFolders(out, dirname(path));
}

/** A killed run may have removed some of them already. */
function removeEmptyFolders(out: string, folder: string): void {
  for (let at = folder; at !== "."; at = dirname(at)) {
    const path = join(out, at);
    if (!existsSync(path)) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
