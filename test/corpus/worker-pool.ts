/** Child processes that prove contracts, each contract with a time limit; a process that hangs or dies is replaced. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Job, noMessages, type Proof } from "./job.js";

const workerPath = fileURLToPath(new URL("worker.ts", import.meta.url));
/** A worker keeps every SDK that it imported, so it is replaced from time to time. */
const jobsPerWorker = 60;

/** Runs all jobs, `count` at a time, and tells of each proof as it comes. */
export async function runJobs(
  jobs: readonly Job[],
  options: { readonly count: number; readonly seconds: number },
  onProof: (proof: Proof) => void,
): Promise<void> {
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    let done = 0;
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      worker ??= startWorker();
      const { proof, isAlive } = await ask(worker, job, options.seconds);
      onProof(proof);
      done += 1;
      if (isAlive && done % jobsPerWorker !== 0) continue;
      worker.kill("SIGKILL");
      worker = undefined;
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: options.count }, work));
}

function startWorker(): ChildProcess {
  return fork(workerPath, {
    execArgv: ["--import", "tsx", "--max-old-space-size=6000"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

function ask(
  worker: ChildProcess,
  job: Job,
  seconds: number,
): Promise<{ readonly proof: Proof; readonly isAlive: boolean }> {
  const started = performance.now();
  let said = "";
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-2000);
  };
  worker.stderr?.on("data", listen);
  return new Promise((resolve) => {
    const finish = (proof: Proof, isAlive: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners("message");
      worker.removeAllListeners("exit");
      worker.stderr?.off("data", listen);
      resolve({ proof, isAlive });
    };
    const fail = (outcome: "crashed" | "timed-out", message: string): Proof => ({
      id: job.entry.id,
      outcome,
      seconds: (performance.now() - started) / 1000,
      generating: 0,
      diagnostics: [],
      files: 0,
      messages: noMessages,
      wholeOperations: 0,
      covered: { required: 0, missing: 0 },
      problems: [{ stage: "generate", message, count: 1 }],
    });
    const timer = setTimeout(
      () => finish(fail("timed-out", `not done after ${seconds} seconds`), false),
      seconds * 1000,
    );
    worker.on("message", (proof) => finish(proof as Proof, true));
    worker.on("exit", (code) => finish(fail("crashed", `the process ended with ${code}: ${said}`), false));
    worker.send(job);
  });
}
