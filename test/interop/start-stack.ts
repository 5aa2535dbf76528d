/** Starts a stack's server on a free loopback port, in a folder of its own, and stops what it started. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type StackName, stacks } from "./packages.js";

/** A server that can be called. */
export interface RunningStack {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** What the server and its compilers have printed so far. */
  readonly log: () => string;
  /** Ends the server's processes and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** Runs a script, and ends its process group when the pipe closes whose other end this process holds, however it ends. */
const untilWeEnd = '(cat <&3 >/dev/null; kill -KILL 0) & exec bash "$@" 3<&-';

/** How to start a server. */
export interface ServerStart {
  /** For its folder's name. */
  readonly name: string;
  /** For messages. */
  readonly title: string;
  /** A bash script that gets PORT, WORK and VARIANT, and stays in the foreground. */
  readonly script: string;
  /** Path that answers 200 to a GET once the server can be called. */
  readonly readyPath: string;
  /** Seconds that compiling and starting may take. */
  readonly startSeconds: number;
}

/** Starts a stack by its `servers/<stack>/start.sh`. */
export function startStack(name: StackName, variant?: string): Promise<RunningStack> {
  const script = resolve("test/interop/servers", name, "start.sh");
  return startServer({ ...stacks[name], name, script }, variant);
}

/** Starts a server and waits until it answers. Rejects, with its log, if it ends before that or takes too long. */
export async function startServer(
  { name, title, script, readyPath, startSeconds }: ServerStart,
  variant = "",
): Promise<RunningStack> {
  const work = mkdtempSync(join(tmpdir(), `soapwright-${name}-`));
  const url = `http://127.0.0.1:${await findFreePort()}`;
  const logPath = join(work, "server.log");
  const output = openSync(logPath, "w");
  // A process group of its own: what the script starts ends with it.
  const server = spawn("bash", ["-c", untilWeEnd, "bash", script, new URL(url).port, work, variant], {
    cwd: work,
    detached: true,
    stdio: ["ignore", output, output, "pipe"],
  });
  closeSync(output);
  const log = (): string => readFileSync(logPath, "utf8");
  const endNow = (): void => {
    signal(server, "SIGKILL");
  };
  process.once("exit", endNow);
  const stop = async (): Promise<void> => {
    process.off("exit", endNow);
    await end(server);
    rmSync(work, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(server, url + readyPath, startSeconds);
  } catch (error) {
    const printed = log().trim().slice(-4000);
    await stop();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${title} did not start: ${why}. Its log:\n${printed || "(empty)"}`);
  }
  return { url, log, stop };
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}

async function waitUntilReady(server: ChildProcess, url: string, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  let last = "it was not asked yet";
  while (Date.now() < until) {
    if (hasEnded(server)) throw new Error(`it ended with ${server.exitCode ?? server.signalCode}`);
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
      await answer.arrayBuffer();
      if (answer.ok) return;
      last = `${url} answered ${answer.status}`;
    } catch (error) {
      last = `${url} did not answer (${error instanceof Error ? error.message : String(error)})`;
    }
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`${last} within ${seconds} seconds`);
}

async function end(server: ChildProcess): Promise<void> {
  signal(server, "SIGTERM");
  const until = Date.now() + 3000;
  while (isGroupAlive(server) && Date.now() < until) await new Promise((again) => setTimeout(again, 20));
  signal(server, "SIGKILL");
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

function isGroupAlive(server: ChildProcess): boolean {
  return signal(server, 0);
}

/** Signals the server's process group; false if nothing of it is left. */
function signal(server: ChildProcess, name: NodeJS.Signals | 0): boolean {
  if (server.pid === undefined) return false;
  try {
    return process.kill(-server.pid, name);
  } catch {
    return false;
  }
}
