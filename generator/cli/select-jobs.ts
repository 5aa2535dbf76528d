/** Finds the SDKs that a `generate` or `check` is about: from its arguments, or from the configuration. */
import { basename, dirname, resolve } from "node:path";
import { findConfig } from "../config/find-config.js";
import { type LoadedConfig, loadConfig } from "../config/load-config.js";
import { checkOut, isRemote, resolveConfig, resolveSdk, type SdkJob } from "../config/resolve-sdks.js";
import type { SdkConfig } from "../config/schema.js";
import { validateConfig } from "../config/validate-config.js";
import { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { UsageError } from "./exit-codes.js";
import type { SpanSources } from "./print-diagnostics.js";

/** Options of the command line that say which SDK is meant and how it shall be. */
export interface SdkArguments extends OptionalMembers<Omit<SdkConfig, "contracts" | "rename">> {
  readonly contract?: string | undefined;
  readonly config?: string | undefined;
}

type OptionalMembers<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

export interface SelectedJobs {
  readonly jobs: readonly SdkJob[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SpanSources;
  /** Absent if the command line said it all. */
  readonly config?: LoadedConfig | undefined;
}

/** Options that only make sense together with a contract; configured SDKs state their own. */
const choices = [
  "name",
  "include",
  "exclude",
  "layout",
  "runtime",
  "importExtension",
  "commonjs",
  "enums",
  "results",
  "properties",
  "validate",
  "httpBindings",
  "catalog",
  "allowImport",
  "keepGoing",
] as const;

/** The jobs, or the diagnostics that say why there are none. Throws {@link UsageError}. */
export async function selectJobs(args: SdkArguments, cwd: string): Promise<SelectedJobs> {
  const { contract, out, config } = args;
  if (contract === undefined || out === undefined) return selectConfigured(args, cwd);
  if (config !== undefined)
    throw new UsageError(`--config has nothing to say where a contract and --out are given; leave one out`);
  return selectNamed(args, contract, out, cwd);
}

function selectNamed(args: SdkArguments, contracts: string, out: string, cwd: string): SelectedJobs {
  const diagnostics = new DiagnosticCollector();
  const given = Object.fromEntries(
    [...choices, "strict" as const].flatMap((key) => (args[key] === undefined ? [] : [[key, args[key]]])),
  );
  const job = resolveSdk({ ...given, contracts, out }, cwd);
  checkOut(job, cwd, undefined, diagnostics);
  return { jobs: [job], diagnostics: diagnostics.all(), sources: { files: [] } };
}

async function selectConfigured(args: SdkArguments, cwd: string): Promise<SelectedJobs> {
  const { contract } = args;
  const stray = [...choices, "out" as const].find((key) => args[key] !== undefined);
  if (stray !== undefined) {
    const option = stray.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(
      `--${option} needs a contract${contract === undefined ? "" : " and --out"}: soapwright generate CONTRACT --out DIR`,
    );
  }
  const diagnostics = new DiagnosticCollector();
  const path = findConfig(cwd, args.config);
  if (path === undefined) {
    if (contract !== undefined) throw new UsageError(`where shall the SDK of ${contract} go? Add --out DIR`);
    const missing = args.config ?? "soapwright.config.ts";
    diagnostics.report("config/not-found", `${missing} does not exist in this folder`);
    return { jobs: [], diagnostics: diagnostics.all(), sources: { files: [] } };
  }
  const loaded = await loadConfig(path, diagnostics);
  const config = loaded && validateConfig(loaded, diagnostics);
  const all = loaded && config ? resolveConfig(config, loaded, diagnostics) : [];
  const files = loaded ? [{ path: loaded.file, text: loaded.text }] : [];
  const found = { diagnostics: diagnostics.all(), sources: { files, folder: dirname(path) }, config: loaded };
  const strictness = args.strict === true ? { strictness: "strict" as const } : {};
  if (contract === undefined || diagnostics.hasErrors()) {
    return { ...found, jobs: all.map((job) => ({ ...job, ...strictness })) };
  }
  const wanted = all.find((job) => job.options.name === contract || job.contracts === placeOf(contract, cwd));
  if (!wanted) {
    const names = all.map((job) => job.options.name).join(", ");
    throw new UsageError(
      `${basename(path)} has no SDK of ${contract} (it has ${names}). Add --out DIR to make one without it`,
    );
  }
  return { ...found, jobs: [{ ...wanted, ...strictness }] };
}

function placeOf(contract: string, cwd: string): string {
  return isRemote(contract) || contract === "-" ? contract : resolve(cwd, contract);
}
