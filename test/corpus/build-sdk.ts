/** Generates the SDK of one contract as the command line does, for the corpus. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import type { Contract } from "../../generator/model/contract.js";
import { buildSdk } from "../../generator/pipeline.js";
import { defaultSdkOptions } from "../../generator/plan/options.js";
import { loadSources } from "../../generator/source/load.js";
import type { FoundDiagnostic, Job } from "./job.js";

export interface Built {
  /** Text by path; absent if the contract was refused. */
  readonly files?: ReadonlyMap<string, string> | undefined;
  readonly contract?: Contract | undefined;
  readonly diagnostics: readonly FoundDiagnostic[];
}

/** Throws only where the generator does. */
export async function buildForCorpus({ corpus, entry, facets, http }: Job): Promise<Built> {
  const diagnostics = new DiagnosticCollector();
  const folder = join(corpus, "contracts", entry.id);
  const catalog = join(corpus, "catalog/catalog.json");
  const catalogs = existsSync(catalog) ? [catalog] : [];
  const { files } = await loadSources(join(folder, entry.root), {
    cwd: folder,
    folder,
    catalogs,
    diagnostics,
  });
  const options = { ...defaultSdkOptions, name: "sdk", facets, http };
  // What does not depend on a broken corner is generated all the same, as under `--keep-going`.
  const built =
    (await buildSdk({ files, options }, diagnostics)) ??
    (await buildSdk({ files, options: { ...options, errors: "leave-out" } }, new DiagnosticCollector()));
  return {
    files: built?.files,
    contract: built?.contract,
    diagnostics: diagnostics.all().map(({ code, severity, message, span }) => ({
      code,
      severity,
      message,
      at: span && `${span.file}:${span.line}:${span.column}`,
    })),
  };
}
