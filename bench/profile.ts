/** `npx tsx bench/profile.ts ID [SECONDS]`: CPU profile of our half of one benchmark; prints the top self times. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { basename, join } from "node:path";
import type { ProfileSubject } from "./bench-case.js";
import { benchCases } from "./cases.js";
import { withScratch } from "./scratch.js";
import { type TimedProcess, timeProcesses } from "./timing.js";

/** The part of a V8 CPU profile that is used here; time deltas are in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

const shownRows = 25;

async function profileFunction(call: () => unknown, seconds: number): Promise<CpuProfile> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  // Compiling and warming up is not what is asked for.
  await repeat(call, 1);
  await session.post("Profiler.start");
  await repeat(call, seconds);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return profile;
}

async function repeat(call: () => unknown, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) await call();
}

function profileProcess(timed: TimedProcess, scratch: string): CpuProfile {
  const folder = mkdtempSync(join(scratch, "profile-"));
  const args = ["--cpu-prof", "--cpu-prof-interval=200", `--cpu-prof-dir=${folder}`, ...timed.args];
  timeProcesses({ profiled: { ...timed, args } }, { runs: 1 });
  const last = readdirSync(folder).sort().at(-1) ?? "";
  return JSON.parse(readFileSync(join(folder, last), "utf8")) as CpuProfile;
}

/** Lines of self time by function, the longest first. */
function listSelfTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): readonly string[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const place = url === "" ? "" : ` ${basename(url)}:${lineNumber + 1}`;
      return [id, `${functionName === "" ? "(anonymous)" : functionName}${place}`];
    }),
  );
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? "?";
    if (name !== "(idle)") times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort(([, a], [, b]) => b - a).slice(0, shownRows);
  return sorted.map(([name, time]) => {
    const share = ((100 * time) / total).toFixed(1).padStart(5);
    return `${share} %  ${(time / 1000).toFixed(1).padStart(9)} ms  ${name}`;
  });
}

function takeProfile(subject: ProfileSubject, seconds: number, scratch: string): Promise<CpuProfile> {
  return subject.kind === "function"
    ? profileFunction(subject.call, seconds)
    : Promise.resolve(profileProcess(subject.process, scratch));
}

const [id, seconds = "3"] = process.argv.slice(2);
const benchCase = benchCases.find((one) => one.id === id);
if (benchCase === undefined) {
  process.stderr.write(`which benchmark? One of ${benchCases.map((one) => one.id).join(", ")}\n`);
  process.exitCode = 2;
} else {
  await withScratch(async (scratch) => {
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    const subject = await benchCase.findSubject({ scratch, say });
    const profile = await takeProfile(subject, Number(seconds), scratch);
    process.stdout.write(`${benchCase.id}: ${benchCase.what}\n${listSelfTimes(profile).join("\n")}\n`);
  });
}
