/** What a benchmark is to the commands that run and profile it. */
import type { Comparison } from "./comparison.js";
import type { Peers } from "./peers.js";
import type { TimedProcess } from "./timing.js";

/** What every benchmark may use. */
export interface BenchContext {
  /** An empty folder outside the project, removed at the end. */
  readonly scratch: string;
  /** Absent if they could not be installed. */
  readonly peers: Peers | undefined;
  /** Tells whoever waits. */
  readonly say: (line: string) => void;
}

/** What came out. */
export interface BenchOutcome {
  readonly comparisons: readonly Comparison[];
  /** Plain sentences on what was measured or left out. */
  readonly notes: readonly string[];
}

/** What a profile is taken of. */
export type ProfileSubject =
  | { readonly kind: "function"; readonly call: () => unknown }
  | { readonly kind: "process"; readonly process: TimedProcess };

export interface BenchCase {
  readonly id: string;
  readonly what: string;
  measure(context: BenchContext): Promise<BenchOutcome>;
  /** Our half alone. */
  findSubject(context: Omit<BenchContext, "peers">): Promise<ProfileSubject>;
}
