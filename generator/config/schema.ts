/** What `soapwright.config.ts` may say; the types behind `defineConfig`. */
import type { SdkOptions } from "../plan/options.js";

/** One SDK: where its contract is, where its code goes, and how it shall look. */
export interface SdkConfig {
  /** A file, a folder or a URL; paths are relative to the configuration file. */
  readonly contracts: string;
  /** The folder that soapwright writes and owns. */
  readonly out: string;
  /** Short name of the SDK; the last word of `contracts` unless given. */
  readonly name?: string;
  /** Operations to take; all unless given. `*` stands for any run of characters. */
  readonly include?: readonly string[];
  /** Operations to leave out, after `include`. */
  readonly exclude?: readonly string[];
  /** `"split"`: a file an operation and a type. `"grouped"`: a file for all of each. */
  readonly layout?: SdkOptions["layout"];
  /** `"vendored"`: the runtime is copied into the SDK. `"package"`: it imports `soapwright/runtime`. */
  readonly runtime?: SdkOptions["runtime"];
  /** Ending of relative imports in the SDK. */
  readonly importExtension?: SdkOptions["importExtension"];
  /** Whether the SDK is for a program of CommonJS modules, which then imports it like any other module of its own. */
  readonly commonjs?: boolean;
  /** `"open"` reads enumeration values that the contract does not list. */
  readonly enums?: SdkOptions["enums"];
  /** `"wrapped"`: methods return response classes. */
  readonly results?: SdkOptions["results"];
  /** `"camel"`: properties in camel case rather than as in XML. */
  readonly properties?: SdkOptions["properties"];
  /** Whether values are checked against the facets of their types before anything is sent. */
  readonly validate?: boolean;
  /**
   * Whether operations that the contract binds to HTTP GET and POST get clients of their own. Unless given, they do where
   * it binds nothing to SOAP.
   */
  readonly httpBindings?: boolean;
  /** Names of your own, by symbol id such as `type {ns}StatusResult`. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Whether contradictions in the contract are errors. */
  readonly strict?: boolean;
  /** Whether to generate what does not depend on errors of the contract. */
  readonly keepGoing?: boolean;
  /** Catalogue files that say which file stands for an address the contract imports. */
  readonly catalog?: readonly string[];
  /** Addresses that may be fetched if the contract imports them; `*` stands for any characters. */
  readonly allowImport?: readonly string[];
}

export interface SoapwrightConfig {
  readonly sdks: readonly SdkConfig[];
}

/** Says what a configuration is, so that editors check and complete it. */
export function defineConfig(config: SoapwrightConfig): SoapwrightConfig {
  return config;
}

/** What a value in the configuration must be. */
export type Rule =
  | { readonly kind: "text" }
  | { readonly kind: "texts" }
  | { readonly kind: "names" }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly values: readonly string[] };

/** The keys of one SDK. `satisfies` keeps this table and {@link SdkConfig} the same. */
export const sdkRules = {
  contracts: { kind: "text" },
  out: { kind: "text" },
  name: { kind: "text" },
  include: { kind: "texts" },
  exclude: { kind: "texts" },
  layout: { kind: "choice", values: ["split", "grouped"] },
  runtime: { kind: "choice", values: ["vendored", "package"] },
  importExtension: { kind: "choice", values: ["js", "ts", "none"] },
  commonjs: { kind: "flag" },
  enums: { kind: "choice", values: ["closed", "open"] },
  results: { kind: "choice", values: ["unwrapped", "wrapped"] },
  properties: { kind: "choice", values: ["wire", "camel"] },
  validate: { kind: "flag" },
  httpBindings: { kind: "flag" },
  rename: { kind: "names" },
  catalog: { kind: "texts" },
  allowImport: { kind: "texts" },
  strict: { kind: "flag" },
  keepGoing: { kind: "flag" },
} as const satisfies Record<keyof SdkConfig, Rule>;

/** The keys without which an SDK cannot be made. */
export const requiredSdkKeys = ["contracts", "out"] as const satisfies readonly (keyof SdkConfig)[];
