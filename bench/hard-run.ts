/** Runs the table of hard cases on one client, in processes that may die or hang. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { hardCases } from "../test/wire/hard/hard-cases.js";
import type { HardClientName } from "./hard-clients.js";
import type { Verdict } from "./hard-verdict.js";
import type { WorkerLine } from "./hard-worker.js";
import { benchFolder } from "./scratch.js";

/** Milliseconds after which a case hangs; each waits for one answer over loopback. */
const patience = 15_000;
const heap = "--max-old-space-size=512";

/** The verdict on each case, in the table's order. */
export async function runHardCases(client: HardClientName, ourFile: string): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  while (verdicts.length < hardCases.length) {
    const before = verdicts.length;
    const died = await runFrom(client, ourFile, verdicts);
    if (died === undefined) break;
    if (died.case === undefined) throw new Error(`${client} does not start: ${died.verdict.detail}`);
    verdicts[died.case] = died.verdict;
    if (verdicts.length === before) throw new Error(`${client} does not come on after case ${died.case}`);
  }
  return verdicts;
}

interface Death {
  readonly case: number | undefined;
  readonly verdict: Verdict;
}

/** Runs the cases that have no verdict yet; undefined if the process came to the end of the table. */
async function runFrom(
  client: HardClientName,
  ourFile: string,
  verdicts: Verdict[],
): Promise<Death | undefined> {
  const args = [heap, "--import", import.meta.resolve("tsx"), join(benchFolder, "hard-worker.ts")];
  const worker = spawn(process.execPath, [...args, client, String(verdicts.length), ourFile], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let current: number | undefined;
  let hangs = false;
  let complaint = "";
  const giveUp = (): void => {
    hangs = true;
    worker.kill("SIGKILL");
  };
  let timer = setTimeout(giveUp, 2 * patience);
  worker.stderr.on("data", (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-20_000);
  });
  const exited = new Promise<number | null>((resolve) => worker.on("close", resolve));
  for await (const text of createInterface({ input: worker.stdout })) {
    // A peer may print too.
    if (!/^\{"(begins|ended)":/.test(text)) continue;
    const line = JSON.parse(text) as WorkerLine;
    clearTimeout(timer);
    timer = setTimeout(giveUp, patience);
    if ("begins" in line) current = line.begins;
    else verdicts[line.ended] = line.verdict;
  }
  const code = await exited;
  clearTimeout(timer);
  if (code === 0 && verdicts.length === hardCases.length) return undefined;
  const detail = hangs ? `nothing in ${patience / 1000} s` : (lastError(complaint) ?? `exit code ${code}`);
  return { case: current, verdict: { grade: hangs ? "hangs" : "crash", detail } };
}

/** The line that says what killed the process. */
function lastError(complaint: string): string | undefined {
  return complaint.split("\n").find((line) => /^(\w*Error\b|FATAL ERROR)/.test(line));
}
