/**
 * Recognises a `generate` that has nothing to do. It must not load yargs, parsers or ts-morph, nor much else:
 * most runs in a build end here.
 */
import { findConfig } from "../config/find-config.js";
import { identifyTool } from "../write/tool-identity.js";
import { type Command, findUpToDate } from "../write/up-to-date.js";
import { printDuration, printSdkSummary } from "./print-summary.js";
import { showPath } from "./show-path.js";

/** What to print if a command asks for SDKs that are all up to date; undefined if a whole run is due. */
export function describeUpToDate(command: Command, now: () => number): string | undefined {
  if (command.args[0] !== "generate") return undefined;
  // With `--config` the record knows the file, and every run with other words is another record.
  const at = command.args.findIndex((word) => word === "--config" || word === "-c");
  const config = findConfig(command.cwd, at < 0 ? undefined : command.args[at + 1]);
  const sdks = findUpToDate(command, config, identifyTool);
  if (!sdks) return undefined;
  const parts = sdks.map(({ out, summary }) => {
    const files = { written: 0, removed: 0, unchanged: summary.files };
    const { notes, warnings } = summary;
    return printSdkSummary({
      out: showPath(out, command.cwd),
      found: summary,
      files,
      notes,
      formerWarnings: warnings,
    });
  });
  return `${parts.join("")}${printDuration(now())}`;
}
