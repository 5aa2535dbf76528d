/** What a user can choose about an SDK; `config/` fills it with defaults. */

export interface SdkOptions {
  /** Short name of the SDK, the folder name unless configured. */
  readonly name: string;
  /** Operations to take; all if absent. `*` stands for any run of characters. */
  readonly include?: readonly string[] | undefined;
  /** Operations to leave out, after `include`. */
  readonly exclude?: readonly string[] | undefined;
  /** One file an operation and a type, or one file for all of each. */
  readonly layout: "split" | "grouped";
  /** Where generated code finds its runtime: a copy beside it, or `soapwright/runtime`. */
  readonly runtime: "vendored" | "package";
  /** Ending of relative imports in the output. */
  readonly importExtension: "js" | "ts" | "none";
  /** "commonjs" if a compiler shall make CommonJS of the SDK; ES modules otherwise. */
  readonly modules?: "commonjs" | undefined;
  /** Whether values that the contract does not list may be read. */
  readonly enums: "closed" | "open";
  /** Whether methods return the single result or the response class. */
  readonly results: "unwrapped" | "wrapped";
  /** Whether properties keep their wire names. */
  readonly properties: "wire" | "camel";
  /** "checked" if what is written must keep the facets of its type; left out otherwise. */
  readonly facets?: "checked" | undefined;
  /**
   * "all" if operations bound to HTTP GET and POST get methods too, "none" if not; if absent they do in a contract that
   * binds nothing to SOAP.
   */
  readonly http?: "all" | "none" | undefined;
  /** Whether errors of the contract end everything, or only what depends on them is left out. */
  readonly errors: "stop" | "leave-out";
  /** Names by symbol id (`operation getJobStatus`, `type {ns}StatusResult`) that go before all others. */
  readonly rename: Readonly<Record<string, string>>;
}

export const defaultSdkOptions: Omit<SdkOptions, "name"> = {
  layout: "split",
  runtime: "vendored",
  importExtension: "js",
  enums: "closed",
  results: "unwrapped",
  properties: "wire",
  errors: "stop",
  rename: {},
};
