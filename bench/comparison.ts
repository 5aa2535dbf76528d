/** What a benchmark says: a figure of ours next to a peer's, and the bound that their ratio has to keep. */

/** How much the ratio has to be; `atLeast` for peers we must beat, `atMost` for floors we must stay near. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

export type Unit = "ms" | "MB" | "µs" | "bytes" | "files" | "lines" | "hunks";

/** Ours next to a peer's. */
export interface Comparison {
  readonly id: string;
  readonly what: string;
  readonly peer: string;
  readonly unit: Unit;
  readonly ours: number;
  readonly theirs: number;
  /** With `atLeast`: how many times the peer's figure is ours. With `atMost`: how many times ours is the peer's. */
  readonly ratio: number;
  readonly bound: Bound;
}

/** Compares two figures of which the smaller is the better. `ratio` is theirs unless each round had its own. */
export function compareFigures(comparison: Omit<Comparison, "ratio">, ratio?: number): Comparison {
  const { ours, theirs, bound } = comparison;
  const own = "atLeast" in bound ? theirs / ours : ours / theirs;
  return { ...comparison, ratio: ratio ?? own };
}

/** Whether the ratio keeps its bound. */
export function holds({ ratio, bound }: Comparison): boolean {
  return "atLeast" in bound ? ratio >= bound.atLeast : ratio <= bound.atMost;
}

/** The middle of several figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
