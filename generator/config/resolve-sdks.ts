/** Turns a checked configuration into jobs: absolute paths, every option filled in. */
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { SourceSpan } from "../diagnostics/diagnostic.js";
import { defaultSdkOptions, type SdkOptions } from "../plan/options.js";
import type { LoadedConfig } from "./load-config.js";
import type { SdkConfig, SoapwrightConfig } from "./schema.js";
import { configSpan } from "./validate-config.js";

/** One SDK to make. */
export interface SdkJob {
  /** Absolute path of a file or folder, a URL, or `-` for standard input. */
  readonly contracts: string;
  /** Absolute path of the folder to write. */
  readonly out: string;
  readonly options: SdkOptions;
  /** Whether contradictions in the contract are errors. */
  readonly strictness: "lenient" | "strict";
  /** Absolute paths of catalogue files. */
  readonly catalogs: readonly string[];
  /** Patterns of addresses that imports may be fetched from. */
  readonly allowImports: readonly string[];
}

/** Jobs of a configuration; reports output folders that would be dangerous to write. */
export function resolveConfig(
  config: SoapwrightConfig,
  loaded: LoadedConfig,
  diagnostics: DiagnosticCollector,
): readonly SdkJob[] {
  const root = dirname(loaded.path);
  const jobs = config.sdks.map((sdk) => resolveSdk(sdk, root));
  jobs.forEach((job, index) => {
    checkOut(job, root, configSpan(loaded, `sdks.${index}.out`), diagnostics);
    const other = jobs.slice(0, index).find((earlier) => overlaps(earlier.out, job.out));
    if (other) {
      diagnostics.report("config/out", `${show(root, job.out)} and ${show(root, other.out)} overlap`, {
        span: configSpan(loaded, `sdks.${index}.out`),
        hint: "Give each SDK a folder of its own.",
      });
    }
  });
  return jobs;
}

/** Fills in defaults; paths are taken relative to `root`. */
export function resolveSdk(sdk: SdkConfig, root: string): SdkJob {
  const {
    contracts,
    out,
    strict,
    name,
    catalog = [],
    allowImport = [],
    keepGoing,
    commonjs,
    validate,
    httpBindings,
    ...options
  } = sdk;
  const outPath = resolve(root, out);
  return {
    contracts: isRemote(contracts) || contracts === "-" ? contracts : resolve(root, contracts),
    out: outPath,
    options: {
      ...defaultSdkOptions,
      ...withoutUndefined(options),
      ...(commonjs === true ? { modules: "commonjs" as const } : {}),
      ...(validate === true ? { facets: "checked" as const } : {}),
      ...(httpBindings === undefined ? {} : { http: httpBindings ? ("all" as const) : ("none" as const) }),
      errors: keepGoing === true ? "leave-out" : "stop",
      name: name ?? defaultName(contracts, outPath),
    },
    strictness: strict === true ? "strict" : "lenient",
    catalogs: catalog.map((path) => resolve(root, path)),
    allowImports: allowImport,
  };
}

/** Reports an output folder that holds, or lies in, the contracts or the project. */
export function checkOut(
  job: SdkJob,
  root: string,
  span: SourceSpan | undefined,
  diagnostics: DiagnosticCollector,
): void {
  const shown = show(root, job.out);
  if (isWithin(root, job.out)) {
    diagnostics.report(
      "config/out",
      `the output folder ${shown} holds the project itself, expected a folder of its own`,
      {
        span,
      },
    );
  } else if (!isRemote(job.contracts) && job.contracts !== "-" && overlaps(job.contracts, job.out)) {
    const contracts = show(root, job.contracts);
    const message = isWithin(job.contracts, job.out)
      ? `the output folder ${shown} holds the contracts ${contracts}`
      : `the output folder ${shown} lies inside the contracts ${contracts}`;
    diagnostics.report("config/out", `${message}, expected folders apart`, { span });
  }
}

export function isRemote(contracts: string): boolean {
  return /^https?:\/\//i.test(contracts);
}

function defaultName(contracts: string, out: string): string {
  const from = contracts === "-" || isRemote(contracts) ? out : contracts;
  const last = basename(from);
  return basename(last, extname(last)) || basename(out);
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function overlaps(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether `path` is `folder` or lies below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function show(root: string, path: string): string {
  return (relative(root, path) || ".").replaceAll("\\", "/");
}
