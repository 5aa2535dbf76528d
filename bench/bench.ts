/** `npm run bench [-- --json] [--only ID,…]`: measures ours next to peers; exit code 1 if a bound does not hold. */
import { parseArgs } from "node:util";
import type { BenchOutcome } from "./bench-case.js";
import { benchCases, selectCases } from "./cases.js";
import { holds } from "./comparison.js";
import { loadPeers } from "./peers.js";
import { describeMachine, printJson, printTable, saveResults } from "./results.js";
import { withScratch } from "./scratch.js";

const { values } = parseArgs({
  options: { json: { type: "boolean" }, only: { type: "string", multiple: true } },
});
const ids = (values.only ?? []).flatMap((only) => only.split(","));
const cases = selectCases(ids);

if (cases === undefined) {
  const known = benchCases.map(({ id }) => id).join(", ");
  process.stderr.write(`--only ${ids.join(",")}: there is no such benchmark; there are ${known}\n`);
  process.exitCode = 2;
} else {
  // Standard output is for the result alone.
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const peers = loadPeers(say);
  const outcomes: BenchOutcome[] = [];
  for (const benchCase of cases) {
    say(`${benchCase.id}: ${benchCase.what}`);
    outcomes.push(await withScratch((scratch) => benchCase.measure({ scratch, peers, say })));
  }
  const comparisons = outcomes.flatMap((outcome) => outcome.comparisons);
  const notes = outcomes.flatMap((outcome) => outcome.notes);
  if (values.json === true) {
    for (const note of notes) say(note);
    process.stdout.write(printJson(comparisons));
  } else {
    process.stdout.write(`\n${describeMachine(peers)}\n\n${printTable(comparisons)}\n`);
    for (const note of notes) process.stdout.write(`\n${note}\n`);
  }
  if (ids.length === 0) saveResults(outcomes, peers);
  if (!comparisons.every(holds)) process.exitCode = 1;
}
