/** What the runner asks a worker to prove, and what comes back. */
import type { RepairName } from "./repairs.js";

export interface ManifestEntry {
  readonly id: string;
  readonly root: string;
  readonly real_world: boolean;
  readonly complete: boolean;
  readonly soap_versions: readonly string[];
  readonly style: string;
  readonly features?: readonly string[] | undefined;
}

export interface Job {
  readonly corpus: string;
  readonly entry: ManifestEntry;
  readonly repairs: readonly RepairName[];
  /** Where SDKs are written: `sdk/<id>` and `js/<id>`. */
  readonly scratch: string;
  /** How many modules are imported as the first one of a fresh process. */
  readonly firstImports: number;
  /** "checked": the SDK checks the facets of what it writes, so that a refusal of a valid sample is a false one. */
  readonly facets?: "checked" | undefined;
  /** "all": operations bound to HTTP GET and POST get methods too. */
  readonly http?: "all" | undefined;
}

export interface FoundDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** `file:line:column`; absent if it has no place. */
  readonly at?: string | undefined;
}

/** One thing that went wrong, by stage. */
export interface Problem {
  readonly stage:
    | "repairs"
    | "generate"
    | "any"
    | "import"
    | "compile"
    | "no-sample"
    | "sample"
    | "no-codec"
    | "decode"
    | "encode"
    | "invalid"
    | "unequal"
    | "uncovered"
    | "dropped";
  readonly message: string;
  /** How many messages or declarations it stands for. */
  readonly count: number;
}

export interface MessageCounts {
  /** As the bindings say. */
  readonly total: number;
  /** Those that a schema of the contract declares; all others are not checked. */
  readonly checked: number;
  /** Those of which every sample is valid by the contract's schemas. */
  readonly sampled: number;
  /** Those of which everything that the SDK wrote is valid. */
  readonly valid: number;
  /** Those of which everything that the SDK wrote says what it read. */
  readonly equal: number;
  /** rpc/encoded ones, for which no codec is made: only their samples are checked. */
  readonly withoutCodec: number;
}

export interface Proof {
  readonly id: string;
  readonly outcome: "generated" | "refused" | "crashed" | "timed-out";
  readonly seconds: number;
  /** Seconds until the SDK's text was made. */
  readonly generating: number;
  readonly diagnostics: readonly FoundDiagnostic[];
  readonly files: number;
  readonly messages: MessageCounts;
  /** Operations all of whose messages a schema of the contract declares, by the tool's own reading. */
  readonly wholeOperations: number;
  readonly covered: { readonly required: number; readonly missing: number };
  readonly problems: readonly Problem[];
  /** Why libxml2 cannot compile the schemas; nothing is checked then. */
  readonly refusal?: string | undefined;
  /** Repairs that were found for it, as `repairs.json` has none. */
  readonly repaired?: readonly RepairName[] | undefined;
}

export const noMessages: MessageCounts = {
  total: 0,
  checked: 0,
  sampled: 0,
  valid: 0,
  equal: 0,
  withoutCodec: 0,
};
