/** The Birst SDK in either layout, and what `git diff` shows when an operation is added to it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadContract } from "../generator/cli/sdk-run.js";
import { DiagnosticCollector } from "../generator/diagnostics/collector.js";
import { buildSdk } from "../generator/pipeline.js";
import { defaultSdkOptions, type SdkOptions } from "../generator/plan/options.js";
import { compileSdk, type SdkFiles } from "./compiled-sdk.js";
import { birstContract, projectFolder } from "./scratch.js";

/** Operations that are added one by one: the first needs no type that is not there, the second one does. */
export const addedOperations = ["getJobStatus", "getSpaceStatistics"] as const;
export type AddedOperation = (typeof addedOperations)[number];

/** An SDK on disk. */
export interface LaidOutSdk {
  readonly layout: SdkOptions["layout"];
  readonly files: SdkFiles;
  /** Folder of its source. */
  readonly source: string;
  /** Folders of its source without one operation. */
  readonly without: Readonly<Record<AddedOperation, string>>;
  /** Folder of the JavaScript, file by file. */
  readonly compiled: string;
}

/** Builds and writes Birst: whole, compiled, and without each of `addedOperations`. */
export async function layOutBirst(layout: SdkOptions["layout"], scratch: string): Promise<LaidOutSdk> {
  const folder = (name: string): string => join(scratch, `layout-${layout}`, name);
  const files = await buildBirst(layout, undefined);
  writeFiles(files, folder("source"));
  await compileSdk(files, folder("compiled"));
  for (const operation of addedOperations) {
    writeFiles(await buildBirst(layout, operation), folder(`without-${operation}`));
  }
  const [first, second] = addedOperations;
  const without = { [first]: folder(`without-${first}`), [second]: folder(`without-${second}`) } as Record<
    AddedOperation,
    string
  >;
  return { layout, files, source: folder("source"), without, compiled: folder("compiled") };
}

async function buildBirst(layout: SdkOptions["layout"], left: AddedOperation | undefined): Promise<SdkFiles> {
  const diagnostics = new DiagnosticCollector();
  const at = { cwd: projectFolder, stdin: () => Promise.resolve(new Uint8Array()) };
  const { files } = await loadContract({ contracts: birstContract }, at, diagnostics);
  const kept = files.filter(({ path }) => path !== `pages/${left}.txt`);
  if (left !== undefined && kept.length === files.length) throw new Error(`there is no page of ${left}`);
  const built = await buildSdk(
    { files: kept, options: { ...defaultSdkOptions, name: "birst", layout } },
    diagnostics,
  );
  if (!built) throw new Error(`Birst without ${left} does not build: ${JSON.stringify(diagnostics.all())}`);
  return built.files;
}

function writeFiles(files: SdkFiles, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What a reviewer sees. */
export interface DiffFigures {
  /** Files that `git diff --stat` lists. */
  readonly files: number;
  /** Lines added and removed. */
  readonly changed: number;
  readonly hunks: number;
  /** Lines of the whole diff: headers, context and changes. */
  readonly shown: number;
}

/** Compares the SDK with itself without one operation. */
export function measureDiff({ source, without }: LaidOutSdk, added: AddedOperation): DiffFigures {
  const read = (option: string): string[] => {
    const args = ["diff", "--no-index", "--no-ext-diff", "--no-color", option, without[added], source];
    const { status, stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28 });
    if (status !== 1) throw new Error(`git diff ended with ${status}`);
    return stdout.trimEnd().split("\n");
  };
  const stats = read("--numstat").map((line) => line.split("\t").slice(0, 2).map(Number));
  const shown = read("--patch");
  return {
    files: stats.length,
    changed: stats.flat().reduce((sum, lines) => sum + lines, 0),
    hunks: shown.filter((line) => line.startsWith("@@ ")).length,
    shown: shown.length,
  };
}
