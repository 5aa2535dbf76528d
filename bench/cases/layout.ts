/** `layout: "split"` next to `"grouped"`, on Birst: what a reviewer sees, what a program loads and ships. */
import type { BenchCase } from "../bench-case.js";
import { type Comparison, compareFigures, median, type Unit } from "../comparison.js";
import { measureBundles, timeImports } from "../layout-programs.js";
import { addedOperations, type LaidOutSdk, layOutBirst, measureDiff } from "../layout-sdks.js";

interface Pair {
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  readonly split: number;
  readonly grouped: number;
  readonly atMost: number;
}

function compareLayouts({ id, what, unit, split, grouped, atMost }: Pair): Comparison {
  const figures = { ours: split, theirs: grouped, bound: { atMost } };
  return compareFigures({ id: `layout/${id}`, what, peer: "layout grouped", unit, ...figures });
}

/** A figure that has a bound of its own. */
function limit(id: string, what: string, unit: Unit, ours: number, most: number): Comparison {
  const peer = "the most it may be";
  return compareFigures({ id: `limit/${id}`, what, peer, unit, ours, theirs: most, bound: { atMost: 1 } });
}

/** Rows of one measurement in both layouts. */
function compareSdks(split: LaidOutSdk, grouped: LaidOutSdk): readonly Comparison[] {
  const count = (sdk: LaidOutSdk): number =>
    [...sdk.files.keys()].filter((path) => !path.startsWith("runtime/")).length;
  const files = compareLayouts({
    id: "files",
    what: "files of the SDK, runtime not counted",
    unit: "files",
    split: count(split),
    grouped: count(grouped),
    atMost: 300,
  });
  const diffs = addedOperations.flatMap((operation) => {
    const one = measureDiff(split, operation);
    const other = measureDiff(grouped, operation);
    const row = (figure: "files" | "changed" | "hunks" | "shown", unit: Unit, what: string, atMost: number) =>
      compareLayouts({
        id: `diff-${figure}-${operation}`,
        what: `${operation} is added: ${what}`,
        unit,
        split: one[figure],
        grouped: other[figure],
        atMost,
      });
    return [
      row("files", "files", "files in git diff --stat", 2),
      row("changed", "lines", "lines added and removed", 1.2),
      row("hunks", "hunks", "hunks of git diff", 1.5),
      row("shown", "lines", "lines of git diff, context and all", 1.2),
    ];
  });
  return [files, ...diffs];
}

/** The default is to be the layout that the figures speak for. */
export const layout: BenchCase = {
  id: "layout",
  what: "layout split next to grouped",
  async measure({ scratch, say }) {
    say("building Birst in both layouts");
    const split = await layOutBirst("split", scratch);
    const grouped = await layOutBirst("grouped", scratch);
    const times = timeImports(split, grouped, scratch);
    const above = (name: string): number => {
      const bare = times.get("bare") ?? [];
      // Each turn has its own bare run, so that a busy moment of the machine is in both.
      return median((times.get(name) ?? []).map((time, turn) => time - (bare[turn] ?? Number.NaN)));
    };
    const imports = (
      [
        ["import-all", "import of the whole compiled SDK, above bare node", 4],
        ["import-one", "import of the operation getJobStatus alone, above bare node", 1],
      ] as const
    ).map(([id, what, atMost]) =>
      compareLayouts({
        ...{ id, what, atMost, unit: "ms" },
        split: above(`split ${id}`),
        grouped: above(`grouped ${id}`),
      }),
    );
    const splitBundles = await measureBundles(split);
    const groupedBundles = await measureBundles(grouped);
    const bundles = (
      [
        ["bundle-one", "oneMinified", "program of one operation, bundled and minified", 1],
        ["bundle-one-gzip", "oneGzip", "the same, gzip", 1],
        ["bundle-all", "allMinified", "program of the whole client, bundled and minified", 1.1],
        ["bundle-all-gzip", "allGzip", "the same, gzip", 1.15],
      ] as const
    ).map(([id, figure, what, atMost]) =>
      compareLayouts({
        ...{ id, what, atMost, unit: "bytes" },
        split: splitBundles[figure],
        grouped: groupedBundles[figure],
      }),
    );
    const limits = [
      limit(
        "import-all-split",
        "import of the whole compiled SDK, split",
        "ms",
        above("split import-all"),
        90,
      ),
      limit("import-all-grouped", "the same, grouped", "ms", above("grouped import-all"), 25),
      limit("import-one-split", "import of one operation", "ms", above("split import-one"), 15),
      limit("bundle-one", "program of one operation, minified, gzip", "bytes", splitBundles.oneGzip, 6144),
    ];
    return { comparisons: [...compareSdks(split, grouped), ...imports, ...bundles, ...limits], notes: [] };
  },
  async findSubject({ scratch }) {
    const { compiled } = await layOutBirst("split", scratch);
    return { kind: "process", process: { args: ["index.js"], cwd: compiled } };
  },
};
