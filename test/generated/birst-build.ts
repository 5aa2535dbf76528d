/** Builds the Birst SDK in memory, from any subset and order of its contract's files. */
import { type LoadedContract, loadContract } from "../../generator/cli/sdk-run.js";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { type BuildResult, buildSdk } from "../../generator/pipeline.js";
import { defaultSdkOptions, type SdkOptions } from "../../generator/plan/options.js";

export type ContractFiles = LoadedContract["files"];

/** All files of `contracts/birst` but `names.json`. */
export async function loadBirst(): Promise<ContractFiles> {
  const diagnostics = new DiagnosticCollector();
  const context = { cwd: process.cwd(), stdin: () => Promise.resolve(new Uint8Array()) };
  const { files } = await loadContract({ contracts: "contracts/birst" }, context, diagnostics);
  return files.filter(({ path }) => path !== "names.json");
}

/** The SDK of these files; `names` is the text of a `names.json`. Throws on an error diagnostic. */
export async function buildBirst(
  files: ContractFiles,
  names?: string,
  options: Partial<SdkOptions> = {},
): Promise<BuildResult> {
  const diagnostics = new DiagnosticCollector();
  const remembered = names === undefined ? [] : [{ path: "names.json", text: names, kind: "json" as const }];
  const built = await buildSdk(
    { files: [...files, ...remembered], options: { name: "birst", ...defaultSdkOptions, ...options } },
    diagnostics,
  );
  if (!built)
    throw new Error(JSON.stringify(diagnostics.all().filter(({ severity }) => severity === "error")));
  return built;
}
