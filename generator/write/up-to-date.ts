/**
 * Remembers what went into a command and what came out, so that a run with nothing to do ends at once.
 * Records lie in `node_modules/.cache/soapwright`; without a `node_modules` folder there are none, and every run is whole.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digest } from "./digest.js";
import { holdsExactly, holdsFiles, type Snapshot } from "./snapshot.js";
import { resolveOut, stagingFolder } from "./staging-folder.js";

/** A command line, and the folder it was given in. */
export interface Command {
  readonly cwd: string;
  readonly args: readonly string[];
}

/** What a run that had nothing to do can still say. */
export interface RecordedSummary {
  readonly wsdls: number;
  readonly schemas: number;
  readonly pages: number;
  readonly collections: number;
  readonly operations: number;
  readonly types: number;
  readonly assumed: number;
  readonly files: number;
  readonly warnings: number;
  readonly notes: number;
}

/** One SDK of a run that succeeded. */
export interface RecordedSdk {
  /** Absolute path of the contract's file or folder. */
  readonly contracts: string;
  /** Absolute path of the output folder. */
  readonly out: string;
  readonly inputs: Snapshot;
  readonly outputs: Snapshot;
  readonly summary: RecordedSummary;
}

export interface RunRecord {
  /** Identifies the generator itself. */
  readonly tool: string;
  /** The configuration that was used, if it says all by itself; absent if there was none. */
  readonly config?: { readonly path: string; readonly digest: string } | undefined;
  readonly sdks: readonly RecordedSdk[];
}

/** The SDKs of the last such run if nothing that it read or wrote has changed since. `config` is the one in use now. */
export function findUpToDate(
  command: Command,
  config: string | undefined,
  identifyTool: () => string,
): readonly RecordedSdk[] | undefined {
  const path = recordPath(command);
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    const record = JSON.parse(readFileSync(path, "utf8")) as RunRecord;
    if (
      record.config &&
      !(record.config.path === config && digest(readFileSync(config)) === record.config.digest)
    ) {
      return undefined;
    }
    return record.tool === identifyTool() && record.sdks.every(isUnchanged) ? record.sdks : undefined;
  } catch {
    // A record that cannot be read, or files that went away: the whole run finds out.
    return undefined;
  }
}

/** Remembers a run that succeeded. Never fails: without a record the next run is only slower. */
export function saveRecord(command: Command, record: RunRecord): void {
  const path = recordPath(command);
  if (path === undefined) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(record));
  } catch {
    // A read-only or full disk.
  }
}

function isUnchanged({ contracts, out, inputs, outputs }: RecordedSdk): boolean {
  return (
    !existsSync(stagingFolder(resolveOut(out))) && holdsExactly(contracts, inputs) && holdsFiles(out, outputs)
  );
}

function recordPath({ cwd, args }: Command): string | undefined {
  const name = `${digest(JSON.stringify([cwd, args])).slice(0, 32)}.json`;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "soapwright", name);
    if (folder === dirname(folder)) return undefined;
  }
}
