/** A program: makes so many small calls, 32 at a time, and prints as JSON what they came to and what memory they left. */
import { CommandWebServiceClient } from "../../generated/birst/index.js";
import type { SoakReport, SoakSample } from "./soak-report.js";

const [endpoint = "", calls = "", rounds = ""] = process.argv.slice(2);
const atATime = 32;
const perRound = Number(calls) / Number(rounds);

const birst = new CommandWebServiceClient({ endpoint });
const token = await birst.login({ username: "ada@example.com", password: "a long secret" });
const jobToken = await birst.publishData({ token, spaceID: "s", subgroups: ["Sales"], date: new Date(0) });

let errors = 0;
let firstError: string | undefined;

async function callOnce(): Promise<void> {
  try {
    const { statusCode, loadid } = await birst.getJobStatus({ token, jobToken });
    if (statusCode !== "Complete" || loadid !== 17)
      throw new Error(`a wrong answer: ${statusCode} ${loadid}`);
  } catch (error) {
    errors++;
    firstError ??= String(error);
  }
}

async function runRound(): Promise<void> {
  let left = perRound;
  const work = async (): Promise<void> => {
    while (left-- > 0) await callOnce();
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** What stays after garbage is collected. */
async function measure(done: number, sockets: number): Promise<SoakSample> {
  const { gc } = globalThis as { readonly gc?: () => void };
  if (gc === undefined) throw new Error("to be run with --expose-gc");
  for (let turn = 0; turn < 3; turn++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, rss, external } = process.memoryUsage();
  return { calls: done, heap: heapUsed + external, resident: rss, sockets };
}

const countSockets = (): number =>
  process.getActiveResourcesInfo().filter((kind) => kind === "TCPSocketWrap").length;

const start = performance.now();
const samples: SoakSample[] = [];
for (let round = 1; round <= Number(rounds); round++) {
  const timer = setInterval(() => {
    most = Math.max(most, countSockets());
  }, 100);
  let most = countSockets();
  await runRound();
  clearInterval(timer);
  samples.push(await measure(round * perRound, most));
}
const report: SoakReport = { errors, firstError, seconds: (performance.now() - start) / 1000, samples };
process.stdout.write(`${JSON.stringify(report)}\n`);
