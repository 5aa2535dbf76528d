/** Takes times: of functions in this process with tinybench, of whole processes by the clock; peers take turns. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Bench } from "tinybench";
import { type Bound, type Comparison, compareFigures, median, type Unit } from "./comparison.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Milliseconds by name, one figure a round; the rounds of all names belong together. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** How long functions are measured. */
export interface TaskTiming {
  readonly rounds?: number;
  /** Milliseconds a function and round. */
  readonly time?: number;
}

/** Runs each function for a while, in several rounds; a round's figure is the median of its runs. */
export async function timeTasks(
  tasks: Readonly<Record<string, () => unknown>>,
  { rounds = 7, time = 300 }: TaskTiming = {},
): Promise<Rounds> {
  const figures = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    // The former task's garbage must not be collected in this one's time.
    const bench = new Bench({ time, iterations: 5, warmup: round === 0, setup: () => collectGarbage() });
    for (const [name, call] of Object.entries(tasks)) bench.add(name, call);
    for (const { name, result } of await bench.run()) {
      if (result.state === "errored") throw result.error;
      if (result.state !== "completed") throw new Error(`${name} was not measured: ${result.state}`);
      record(figures, name, result.latency.p50);
    }
  }
  return figures;
}

/** A program to start anew for each run. */
export interface TimedProcess {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Run before each start, outside the time. */
  readonly prepare?: (() => void) | undefined;
}

/** What one run of a program took. */
export interface ProcessCost {
  readonly milliseconds: number;
  /** The most memory that was resident, in MB. */
  readonly memory: number;
}

/** Starts a program once. */
export function measureProcess(name: string, timed: TimedProcess, scratch: string): ProcessCost {
  const report = join(scratch, "memory.txt");
  const hook = join(scratch, "report-memory.cjs");
  writeFileSync(
    hook,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  );
  const milliseconds = timeProcess(name, { ...timed, args: ["--require", hook, ...timed.args] });
  return { milliseconds, memory: Number(readFileSync(report, "utf8")) / 1024 };
}

/** Starts each program `runs` times with this Node, in turns, after one turn that does not count. */
export function timeProcesses(
  processes: Readonly<Record<string, TimedProcess>>,
  { runs }: { readonly runs: number },
): Rounds {
  const figures = new Map<string, number[]>();
  for (let run = -1; run < runs; run++) {
    for (const [name, timed] of Object.entries(processes)) {
      const took = timeProcess(name, timed);
      if (run >= 0) record(figures, name, took);
    }
  }
  return figures;
}

function timeProcess(name: string, { args, cwd, prepare }: TimedProcess): number {
  prepare?.();
  // What runs this bench (a loader, a flag) must not run in what is measured.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${error?.message ?? stderr.slice(-2000)}`);
  return took;
}

function record(figures: Map<string, number[]>, name: string, figure: number): void {
  const known = figures.get(name);
  if (known) known.push(figure);
  else figures.set(name, [figure]);
}

/** Which of the figures to compare, and how it is to be called. */
export interface RoundsComparison {
  readonly id: string;
  readonly what: string;
  readonly peer: string;
  readonly bound: Bound;
  /** Names of the rounds. */
  readonly ours: string;
  readonly theirs: string;
}

/** Compares the rounds of two names: the ratio is the median of the rounds' own ratios. */
export function compareRounds(rounds: Rounds, { ours, theirs, ...rest }: RoundsComparison): Comparison {
  const own = rounds.get(ours) ?? [];
  const other = rounds.get(theirs) ?? [];
  const ratios = own.map((figure, round) => {
    const peer = other[round] ?? Number.NaN;
    return "atLeast" in rest.bound ? peer / figure : figure / peer;
  });
  const unit: Unit = "ms";
  return compareFigures({ ...rest, unit, ours: median(own), theirs: median(other) }, median(ratios));
}
