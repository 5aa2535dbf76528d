/** What is on disk in an output folder, by exact name. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { findPathProblem } from "./out-path.js";

/** The SDK that shall be on disk. */
export interface TargetTree {
  /** Absolute path of the output folder. */
  readonly out: string;
  /** The folder as messages show it. */
  readonly shown: string;
  /** Texts by path relative to `out`, with `/`; `manifest.json` among them. */
  readonly files: ReadonlyMap<string, string>;
  /** A file elsewhere that changes together with the folder: the remembered names. */
  readonly beside?: { readonly path: string; readonly text: string } | undefined;
}

export type EntryKind = "file" | "folder" | "link";

export const manifestName = "manifest.json";

/** All entries below a folder by path with `/`; links are not followed. Empty if the folder does not exist. */
export function scanTree(out: string): ReadonlyMap<string, EntryKind> {
  const found = new Map<string, EntryKind>();
  const visit = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        found.set(path, "folder");
        // A package manager's folder inside a workspace is not ours to look at.
        if (entry.name !== "node_modules") visit(join(folder, entry.name), `${path}/`);
      } else {
        found.set(path, entry.isSymbolicLink() ? "link" : "file");
      }
    }
  };
  if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) visit(out, "");
  return found;
}

/** The paths that the folder's manifest says are soapwright's; undefined, and reported, if it cannot be trusted. */
export function readOwnedPaths(
  out: string,
  shown: string,
  diagnostics: DiagnosticCollector,
): ReadonlySet<string> | undefined {
  const path = join(out, manifestName);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return new Set();
  const files = parseOwnedPaths(readFileSync(path, "utf8"));
  if (typeof files === "string") {
    diagnostics.report(
      "write/manifest",
      `${shown}/${manifestName} is not a manifest of soapwright: ${files}`,
    );
    return undefined;
  }
  return new Set([...files, manifestName]);
}

function parseOwnedPaths(text: string): readonly string[] | string {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return /^<{7} /m.test(text) ? "it holds an unresolved merge conflict" : "it is not JSON";
  }
  if (typeof manifest !== "object" || manifest === null || !("files" in manifest))
    return "it has no list of files";
  const { files } = manifest;
  if (!Array.isArray(files) || !files.every((file) => typeof file === "string")) {
    return "its files are not a list of texts";
  }
  const unsafe = files.find((file: string) => findPathProblem(file) !== undefined);
  return unsafe === undefined ? files : `its file ${JSON.stringify(unsafe)} lies outside of the folder`;
}
