/** Generates the SDK of one contract as the command line does, for the corpus. */
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { emitSdk } from "../../generator/emit/emit-sdk.js";
import type { Contract } from "../../generator/model/contract.js";
import { defaultOverlaySettings } from "../../generator/model/overlay-settings.js";
import { defaultSdkOptions } from "../../generator/plan/options.js";
import { planSdk } from "../../generator/plan/plan-sdk.js";
import { readWsdl } from "../../generator/readers/wsdl/read-wsdl.js";
import { type ContractDocument, createDocument } from "../../generator/source/contract-documents.js";
import { readXml } from "../../generator/source/xml/read-xml.js";
import type { FoundDiagnostic, Job } from "./job.js";
import type { LoadedContract } from "./load-contract.js";

export interface Built {
  /** Text by path; absent if the contract was refused. */
  readonly files?: ReadonlyMap<string, string> | undefined;
  readonly contract?: Contract | undefined;
  readonly diagnostics: readonly FoundDiagnostic[];
}

/** Throws only where the generator does. */
export async function buildForCorpus(job: Job, loaded: LoadedContract | undefined): Promise<Built> {
  const diagnostics = new DiagnosticCollector();
  const list = (): readonly FoundDiagnostic[] =>
    diagnostics.all().map(({ code, severity, message, span }) => ({
      code,
      severity,
      message,
      at: span && `${span.file}:${span.line}:${span.column}`,
    }));
  if (loaded === undefined) return { diagnostics: list() };
  const documents = new Map<string, ContractDocument>();
  for (const [path, bytes] of loaded.files) {
    const text = new TextDecoder().decode(bytes);
    const { root } = readXml(text);
    if (root) documents.set(path, createDocument(path, text, root, loaded.references.get(path) ?? new Map()));
  }
  const contract = readWsdl(documents, [job.entry.root], () => undefined, diagnostics);
  const options = { ...defaultSdkOptions, name: "sdk" };
  const plan = planSdk(contract, defaultOverlaySettings, options, new Map(), diagnostics);
  if (diagnostics.hasErrors()) return { contract, diagnostics: list() };
  return { files: new Map(emitSdk(plan, options)), contract, diagnostics: list() };
}
