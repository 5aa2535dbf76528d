/** Compares an output folder with what it should be, for `soapwright check`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { assertOutPaths } from "./out-path.js";
import { resolveOut } from "./staging-folder.js";
import { readOwnedPaths, scanTree, type TargetTree } from "./tree.js";

export interface FileDifference {
  /** Relative to the output folder; absolute for the file beside it. */
  readonly path: string;
  readonly kind: "missing" | "extra" | "different" | "line-endings";
  /** What is on disk; absent if the file is missing. */
  readonly found?: string | undefined;
  /** What should be; absent if the file is extra. */
  readonly expected?: string | undefined;
}

/** All differences, sorted by path; undefined, and reported, if the folder's manifest cannot be trusted. */
export function compareTree(
  target: TargetTree,
  diagnostics: DiagnosticCollector,
): readonly FileDifference[] | undefined {
  assertOutPaths(target.files.keys());
  const out = resolveOut(target.out);
  const owned = readOwnedPaths(out, target.shown, diagnostics);
  if (!owned) return undefined;
  const entries = scanTree(out);
  const differences: FileDifference[] = [];
  for (const [path, expected] of target.files) {
    const found = entries.get(path) === "file" ? readFileSync(join(out, path), "utf8") : undefined;
    differences.push(...compareText(path, found, expected));
  }
  for (const path of owned) {
    if (target.files.has(path) || !entries.has(path)) continue;
    differences.push({ path, kind: "extra" });
  }
  if (target.beside) {
    const { path, text } = target.beside;
    differences.push(...compareText(path, existsSync(path) ? readFileSync(path, "utf8") : undefined, text));
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function compareText(path: string, found: string | undefined, expected: string): readonly FileDifference[] {
  if (found === expected) return [];
  if (found === undefined) return [{ path, kind: "missing", expected }];
  const kind = found.replaceAll("\r\n", "\n") === expected ? "line-endings" : "different";
  return [{ path, kind, found, expected }];
}
