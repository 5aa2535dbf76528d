/** Shows comparisons: as a table for people, as JSON for machines, as the page that is committed. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { BenchOutcome } from "./bench-case.js";
import { type Comparison, holds } from "./comparison.js";
import type { Peers } from "./peers.js";
import { benchFolder } from "./scratch.js";

/** One array of `{id, what, peer, ratio, atLeast | atMost, holds}`. */
export function printJson(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { id, what, peer, ratio, bound } = comparison;
    return { id, what, peer, ratio: Number(ratio.toPrecision(4)), ...bound, holds: holds(comparison) };
  });
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/** A table in Markdown, its columns padded so that it reads in a terminal too. */
export function printTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { id, what, peer, ours, theirs, unit, ratio, bound } = comparison;
    const wanted = "atLeast" in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`;
    const verdict = holds(comparison) ? wanted : `${wanted} FAILS`;
    return [id, what, printFigure(ours, unit), peer, printFigure(theirs, unit), ratio.toFixed(2), verdict];
  });
  const head = ["id", "what", "ours", "peer", "peer's", "ratio", "bound"];
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const printRow = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [printRow(head), rule, ...rows.map(printRow)].join("\n");
}

function printFigure(figure: number, unit: Comparison["unit"]): string {
  const shown = unit !== "ms" ? Math.round(figure) : Number(figure.toPrecision(3));
  return `${shown.toLocaleString("en-US", { maximumFractionDigits: 4 })} ${unit}`;
}

/** Says on what the figures were taken, without a name of the machine. */
export function describeMachine(peers: Peers | undefined): string {
  const [first, ...others] = cpus();
  const versions = Object.entries(peers?.versions ?? {}).map(([name, version]) => `${name} ${version}`);
  const machine = `${others.length + 1} × ${first?.model.trim() ?? "unknown CPU"}, ${process.platform} ${process.arch}`;
  return [machine, `Node ${process.versions.node}`, ...versions].join("; ");
}

const explanation =
  "Figures are medians of at least 5 rounds or runs, taken in turns. With a bound ≥ the ratio says how many times " +
  "faster (or smaller) than the peer; with ≤, how many times the peer's figure. Written by `npm run bench`.";

/** Keeps a whole run in `RESULTS.md`. */
export function saveResults(outcomes: readonly BenchOutcome[], peers: Peers | undefined): void {
  const day = new Date().toISOString().slice(0, 10);
  const table = printTable(outcomes.flatMap(({ comparisons }) => comparisons));
  const notes = outcomes.flatMap((outcome) => outcome.notes.map((note) => `- ${note}\n`)).join("");
  const text = `# Benchmarks: the last table\n\n${explanation}\n\n${day}. ${describeMachine(peers)}.\n\n${table}\n`;
  writeFileSync(join(benchFolder, "RESULTS.md"), notes === "" ? text : `${text}\n${notes}`);
}
