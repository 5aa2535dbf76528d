/** Loads a contract for one SDK and builds it: the part that `generate` and `check` share. Prints nothing. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRemote, type SdkJob } from "../config/resolve-sdks.js";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { BuildInput, BuildResult } from "../pipeline.js";
import { loadSources } from "../source/load.js";
import type { FetchedImport } from "../source/load-imports.js";
import type { TargetTree } from "../write/tree.js";
import type { CliContext } from "./context.js";
import { showPath } from "./show-path.js";

/** Files that belong to a contract's folder but are no pages. */
const settledFiles = [
  { path: "overlay.yaml", kind: "text" },
  { path: "overlay.yml", kind: "text" },
  { path: "names.json", kind: "json" },
] as const;

/** A contract's files, and where they are. */
export interface LoadedContract {
  readonly files: BuildInput["files"];
  /** The folder that paths are relative to; absent for URLs and standard input. */
  readonly folder?: string | undefined;
  /** Where names are remembered; absent unless the contract is a folder. */
  readonly namesPath?: string | undefined;
  /** Imports that came from the network in this run. */
  readonly fetched?: readonly FetchedImport[] | undefined;
}

/** Where imports by address may come from. */
export interface ImportSources {
  readonly catalogs?: readonly string[] | undefined;
  readonly allowImports?: readonly string[] | undefined;
}

/** The import options of a command line. */
export function importSourcesOf(args: {
  readonly catalog?: readonly string[] | undefined;
  readonly allowImport?: readonly string[] | undefined;
}): ImportSources {
  return { catalogs: args.catalog, allowImports: args.allowImport };
}

/** Reads all that `contracts` names, the overlay and remembered names of a folder too. */
export async function loadContract(
  { contracts, catalogs, allowImports }: { readonly contracts: string } & ImportSources,
  context: Pick<CliContext, "cwd" | "stdin">,
  diagnostics: DiagnosticCollector,
): Promise<LoadedContract> {
  const { cwd, stdin } = context;
  const { files, fetched } = await loadSources(contracts, {
    cwd,
    stdin,
    catalogs,
    allowImports,
    diagnostics,
  });
  if (contracts === "-" || isRemote(contracts)) return { files, fetched };
  const namesPath = namesPathOf(contracts);
  if (namesPath === undefined) return { files, fetched, folder: dirname(contracts) };
  const settled = settledFiles.filter(({ path }) => existsSync(join(contracts, path)));
  const texts = settled.map(({ path, kind }) => ({
    path,
    text: readFileSync(join(contracts, path), "utf8").replace(/^\uFEFF/, ""),
    kind,
  }));
  return { files: [...files, ...texts], fetched, folder: contracts, namesPath };
}

/** Where the names of a contract are remembered; undefined unless it is a folder. */
export function namesPathOf(contracts: string): string | undefined {
  const isFolder = !isRemote(contracts) && statSync(contracts, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(contracts, "names.json") : undefined;
}

/** What has to be on disk once an SDK is built. */
export function targetOf(job: SdkJob, built: BuildResult, contract: LoadedContract, cwd: string): TargetTree {
  const beside =
    contract.namesPath === undefined ? undefined : { path: contract.namesPath, text: built.names };
  return { out: job.out, shown: showPath(job.out, cwd), files: built.files, beside };
}

/** Diagnostics as this job counts them: under strictness a contradiction is an error. */
export function judge(
  diagnostics: readonly Diagnostic[],
  strictness: SdkJob["strictness"],
): readonly Diagnostic[] {
  if (strictness === "lenient") return diagnostics;
  return diagnostics.map((diagnostic) =>
    isContradiction(diagnostic) && diagnostic.severity === "warning"
      ? { ...diagnostic, severity: "error" }
      : diagnostic,
  );
}

/** Whether a diagnostic says that two sources, or two places of one, do not agree. */
export function isContradiction(diagnostic: Diagnostic): boolean {
  return /contradict|conflict|disagree/.test(diagnostic.code);
}
