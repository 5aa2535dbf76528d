/**
 * A program: runs the hard cases from an index on with one client, `hard-worker.ts CLIENT FROM OUR_FILE`. It prints a line
 * of JSON before each case and one after it, so that whoever reads knows in which case it died.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { hardCases } from "../test/wire/hard/hard-cases.js";
import { startHardServer } from "../test/wire/hard/hard-server.js";
import { type HardClientName, openClient } from "./hard-clients.js";
import { judge, type Outcome, type Verdict } from "./hard-verdict.js";

/** What the program prints, a line each. */
export type WorkerLine = { readonly begins: number } | { readonly ended: number; readonly verdict: Verdict };

const [client = "", from = "0", ourFile = ""] = process.argv.slice(2);

function print(line: WorkerLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// The parent names a client of the list.
const call = await openClient(client as HardClientName, ourFile);
for (const [index, hard] of hardCases.entries()) {
  if (index < Number(from)) continue;
  print({ begins: index });
  const server = await startHardServer(hard.answer);
  const outcome: Outcome = await call(server.url, hard).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  // What is thrown late, outside of any promise, still belongs to this case.
  await sleep(10);
  print({ ended: index, verdict: judge(hard, outcome, server.bodies[0]) });
  await server.close();
}
process.exit();
