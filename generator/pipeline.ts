/** The page to read first: how a contract becomes an SDK. read → model → plan → emit; `cli/` writes what comes out. */
import type { DiagnosticCollector } from "./diagnostics/collector.js";
import { applyOverlay } from "./model/apply-overlay.js";
import type { Contract } from "./model/contract.js";
import { countAssumptions } from "./model/count-assumptions.js";
import { mergeContracts } from "./model/merge-contracts.js";
import { defaultOverlaySettings, type OverlaySettings } from "./model/overlay-settings.js";
import { printNames, readNames } from "./plan/naming/names-file.js";
import type { SdkOptions } from "./plan/options.js";
import { planSdk } from "./plan/plan-sdk.js";
import { readOverlay } from "./readers/overlay/read-overlay.js";
import { readSamples } from "./readers/samples/read-samples.js";
import { readWsdl } from "./readers/wsdl/read-wsdl.js";
import { countSources, overlayFile, type SourceCounts, sortSources } from "./sort-sources.js";
import { openCatalog } from "./source/catalog/find-standard-schema.js";
import { openDocuments } from "./source/open-documents.js";
import type { SourceFile } from "./source/source-file.js";
import { toolVersion } from "./tool-version.js";
import { digest } from "./write/digest.js";

export type { SdkOptions };

export interface BuildInput {
  /** All files of the contract, `overlay.yaml` and `names.json` among them. */
  readonly files: readonly SourceFile[];
  readonly options: SdkOptions;
}

export interface BuildSummary extends SourceCounts {
  readonly operations: number;
  readonly types: number;
  /** How many facts of the model no source stated. */
  readonly assumed: number;
}

export interface BuildResult {
  /** Text by path relative to the output folder, `manifest.json` too. */
  readonly files: ReadonlyMap<string, string>;
  /** New text of `names.json`. */
  readonly names: string;
  readonly contract: Contract;
  readonly summary: BuildSummary;
}

export interface BuiltModel {
  readonly contract: Contract;
  readonly settings: OverlaySettings;
}

/** More than this in one SDK is worth a word. */
const manyFiles = 1000;

/** Reads all sources into one model. What is wrong is reported, and what is sound is used. */
export function buildModel(
  { files }: Pick<BuildInput, "files">,
  diagnostics: DiagnosticCollector,
): BuiltModel {
  const overlay = files.find(({ path }) => overlayFile.test(path));
  const facts = overlay && readOverlay(overlay, diagnostics);
  const order = facts?.sources.map(({ text }) => text) ?? [];
  const contract = readContract(files, order, diagnostics);
  return facts ? applyOverlay(contract, facts, diagnostics) : { contract, settings: defaultOverlaySettings };
}

/** A WSDL, operation pages, or both merged: the WSDL counts for more unless `sources` of the overlay says otherwise. */
function readContract(
  files: readonly SourceFile[],
  order: readonly string[],
  diagnostics: DiagnosticCollector,
): Contract {
  const { schemas, pages } = sortSources(files);
  if (schemas.length === 0) return readSamples(pages, diagnostics);
  const { documents, roots, imports } = openDocuments(schemas, diagnostics);
  const wsdl = readWsdl(documents, roots, openCatalog(imports), diagnostics);
  if (pages.length === 0) return wsdl;
  const samples = readSamples(pages, diagnostics);
  const pagesFirst = order.includes("pages") && order.indexOf("pages") < order.indexOf("wsdl");
  return pagesFirst ? mergeContracts(samples, wsdl, diagnostics) : mergeContracts(wsdl, samples, diagnostics);
}

/**
 * Builds an SDK; undefined if anything was an error, and then nothing must be written. With the option `errors:
 * "leave-out"` errors of the contract are only reported, and what depends on them is left out.
 */
export async function buildSdk(
  input: BuildInput,
  diagnostics: DiagnosticCollector,
): Promise<BuildResult | undefined> {
  const { files, options } = input;
  const { contract, settings } = buildModel(input, diagnostics);
  const countErrors = (): number => diagnostics.all().filter(({ severity }) => severity === "error").length;
  const known = options.errors === "leave-out" ? countErrors() : 0;
  if (countErrors() > known) return undefined;
  const namesFile = files.find(({ path }) => path === "names.json");
  const remembered = namesFile ? readNames(namesFile, diagnostics) : new Map<string, string>();
  const plan = planSdk(contract, settings, options, remembered, diagnostics);
  if (countErrors() > known) return undefined;
  // ts-morph takes longer to load than everything else takes to run, so it is loaded only when something is printed.
  const { emitSdk } = await import("./emit/emit-sdk.js");
  const { printManifest } = await import("./emit/manifest.js");
  const emitted = new Map(emitSdk(plan, options));
  const manifest = printManifest({
    tool: `soapwright ${toolVersion}`,
    // names.json is left out: `generate` itself writes it.
    inputs: new Map(files.filter((file) => file !== namesFile).map(({ path, text }) => [path, digest(text)])),
    options: digestOptions(options),
    files: [...emitted.keys(), "manifest.json"],
  });
  emitted.set("manifest.json", manifest);
  if (emitted.size > manyFiles) {
    diagnostics.report(
      "plan/many-files",
      `the SDK has ${emitted.size} files, one for each operation and type`,
    );
  }
  return {
    files: emitted,
    names: printNames(plan.names, remembered),
    contract,
    summary: {
      ...countSources(files),
      ...plan.counts,
      assumed: countAssumptions(contract),
    },
  };
}

/** The same digest for the same choices, whatever the order in which they were made. */
function digestOptions(options: SdkOptions): string {
  const chosen = Object.entries(options).filter(([, value]) => value !== undefined);
  return digest(JSON.stringify(chosen.sort(([a], [b]) => (a < b ? -1 : 1))));
}
