#!/usr/bin/env node
/** The `soapwright` command: ends at once if there is nothing to do, else loads the rest. */
import { describeUpToDate } from "./up-to-date-run.js";

const args = process.argv.slice(2);
const now = (): number => performance.now();

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the output has read enough, as `head` does.
  if (error.code !== "EPIPE") throw error;
});

const nothingToDo = describeUpToDate({ cwd: process.cwd(), args }, now);
if (nothingToDo !== undefined) {
  process.stdout.write(nothingToDo);
} else {
  const { runInProcess } = await import("./process-context.js");
  process.exitCode = await runInProcess(args, now);
}
