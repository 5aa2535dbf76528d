/** Compiles an SDK file by file, as a user's `tsc` would, so that no loader of this bench is in the figures. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { projectFolder } from "./scratch.js";

/** Type of the committed SDK; what is imported from a scratch folder has it too. */
export type BirstSdk = typeof import("../generated/birst/index.js");
/** Type of its runtime. */
export type BirstRuntime = typeof import("../generated/birst/runtime/index.js");

/** Text by path relative to the SDK's folder. */
export type SdkFiles = ReadonlyMap<string, string>;

/** The committed Birst SDK. */
export function readBirstSdk(): SdkFiles {
  const folder = join(projectFolder, "generated", "birst");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

/** Writes the files to `folder`, each `.ts` as JavaScript. */
export async function compileSdk(files: SdkFiles, folder: string): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    const isCode = path.endsWith(".ts");
    writeFileSync(target, isCode ? (await transform(text, { loader: "ts", target: "es2022" })).code : text);
  }
}

/** The Birst SDK and its runtime, compiled into the scratch folder. */
export async function importBirstSdk(
  scratch: string,
): Promise<{ readonly sdk: BirstSdk; readonly runtime: BirstRuntime }> {
  const folder = join(scratch, "birst-sdk");
  await compileSdk(readBirstSdk(), folder);
  return {
    sdk: (await importFrom(folder, "index.js")) as BirstSdk,
    runtime: (await importFrom(folder, "runtime/index.js")) as BirstRuntime,
  };
}

/** Imports one compiled module. */
export async function importFrom(folder: string, path: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, path)).href);
}
