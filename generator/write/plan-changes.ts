/** Finds what has to change on disk, and refuses what is not soapwright's to change. */
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { digest } from "./digest.js";
import { assertOutPaths } from "./out-path.js";
import { type EntryKind, manifestName, readOwnedPaths, scanTree, type TargetTree } from "./tree.js";

/** One file to put in place. */
export interface FileChange {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Digest of what is there now; absent if nothing is. */
  readonly before?: string | undefined;
}

export interface ChangeSet {
  readonly writes: readonly FileChange[];
  /** Files that a former run wrote and that are no longer wanted. */
  readonly removes: readonly string[];
  readonly unchanged: number;
  /** The change of `target.beside`, if there is one. */
  readonly beside?: FileChange | undefined;
}

/** The changes that make `target` true; undefined after errors. `target.out` must have its links resolved. */
export function planChanges(target: TargetTree, diagnostics: DiagnosticCollector): ChangeSet | undefined {
  assertOutPaths(target.files.keys());
  const { out, shown, files } = target;
  const there = lstatSync(out, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) {
    diagnostics.report("write/not-ours", `${shown} is a file, expected a folder`);
    return undefined;
  }
  const owned = readOwnedPaths(out, shown, diagnostics);
  if (!owned) return undefined;
  const entries = scanTree(out);
  const removes = [...owned].filter((path) => !files.has(path) && isLeaf(entries.get(path))).sort();
  const writes: FileChange[] = [];
  let refused = false;
  for (const [path, text] of inWritingOrder(files)) {
    const problem = findObstacle(path, entries, owned, removes);
    const current = problem === undefined ? readCurrent(join(out, path), entries.get(path)) : undefined;
    if (problem === "link") {
      refused = true;
      diagnostics.report("write/symlink", `${shown}/${path} would be written through a symbolic link`);
    } else if (problem === "taken" || (current && !owned.has(path) && !holds(current, text))) {
      refused = true;
      diagnostics.report(
        "write/not-ours",
        `${shown}/${path} exists already, and no manifest says that soapwright wrote it`,
      );
    } else if (!holds(current, text) || entries.get(path) === "link") {
      writes.push({ path, text, before: current && digest(current) });
    }
  }
  for (const path of removes.filter((path) => passesLink(path, entries))) {
    refused = true;
    diagnostics.report("write/symlink", `${shown}/${path} would be removed through a symbolic link`);
  }
  if (refused) return undefined;
  return { writes, removes, unchanged: files.size - writes.length, beside: planBeside(target) };
}

/** Whether anything has to be done at all. */
export function hasChanges(changes: ChangeSet): boolean {
  return changes.writes.length > 0 || changes.removes.length > 0 || changes.beside !== undefined;
}

function planBeside(target: TargetTree): FileChange | undefined {
  if (!target.beside) return undefined;
  const { path, text } = target.beside;
  const current = readCurrent(path, lstatSync(path, { throwIfNoEntry: false }) ? "file" : undefined);
  if (holds(current, text)) return undefined;
  return { path, text, before: current && digest(current) };
}

/** The manifest last: until it is there, the former one says which files are ours. */
function inWritingOrder(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const rest = [...files].filter(([path]) => path !== manifestName).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...rest, ...[...files].filter(([path]) => path === manifestName)];
}

function findObstacle(
  path: string,
  entries: ReadonlyMap<string, EntryKind>,
  owned: ReadonlySet<string>,
  removes: readonly string[],
): "link" | "taken" | undefined {
  if (passesLink(path, entries)) return "link";
  const above = folders(path).find((folder) => entries.get(folder) === "file");
  if (above !== undefined && !removes.includes(above)) return "taken";
  const kind = entries.get(path);
  if (kind === "link" && !owned.has(path)) return "taken";
  if (kind !== "folder") return undefined;
  const inside = [...entries].filter(([other, inner]) => other.startsWith(`${path}/`) && isLeaf(inner));
  return inside.every(([other]) => removes.includes(other)) ? undefined : "taken";
}

function passesLink(path: string, entries: ReadonlyMap<string, EntryKind>): boolean {
  return folders(path).some((folder) => entries.get(folder) === "link");
}

function folders(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

function isLeaf(kind: EntryKind | undefined): boolean {
  return kind === "file" || kind === "link";
}

function readCurrent(path: string, kind: EntryKind | undefined): Buffer | undefined {
  return kind === "file" ? readFileSync(path) : undefined;
}

function holds(current: Buffer | undefined, text: string): boolean {
  return current?.equals(Buffer.from(text)) === true;
}
