/** `npm run corpus -- DIR [--only ID] [--json FILE]`: proves every contract of a folder laid out like the shared corpus. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileBatch, installCompiler } from "./compile-batch.js";
import { printMatrix } from "./feature-matrix.js";
import type { ManifestEntry, Proof } from "./job.js";
import { type RepairName, repairNames } from "./repairs.js";
import { type Exception, isAccepted, isProduction, printProblems, printTable, type Row } from "./report.js";
import { runJobs } from "./worker-pool.js";
import { holdsPatterns, wrapPatterns } from "./wrap-patterns.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true },
    production: { type: "boolean" },
    validate: { type: "boolean" },
    http: { type: "boolean" },
    every: { type: "string" },
    json: { type: "string" },
    log: { type: "string" },
    matrix: { type: "string" },
    workers: { type: "string", default: "2" },
    seconds: { type: "string", default: "120" },
  },
});
const [corpus] = positionals;

async function main(given: string): Promise<boolean> {
  const started = performance.now();
  const scratch = mkdtempSync(join(tmpdir(), "soapwright-corpus-"));
  const hasPatterns = holdsPatterns(given);
  const folder = hasPatterns ? join(scratch, "patterns") : given;
  if (hasPatterns) wrapPatterns(given, folder);
  const entries = selectEntries(folder);
  const repairs = readBeside<Record<string, RepairName[]>>("repairs.json");
  const exceptions = readBeside<Record<string, Exception>>("exceptions.json");
  mkdirSync(join(scratch, "sdk"));
  const rows = new Map<string, Row>();
  const compiler = installCompiler() ? new BatchCompiler(scratch) : undefined;
  if (compiler === undefined) console.log("TypeScript 7 could not be installed, so nothing is compiled");
  const jobs = entries.map((entry) => ({
    ...{ corpus: folder, entry, scratch, firstImports: 4 },
    ...(values.validate === true ? { facets: "checked" as const } : {}),
    ...(values.http === true ? { http: "all" as const } : {}),
    repairs: (repairs[entry.id] ?? []).filter((name) => repairNames.includes(name)),
  }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  await runJobs(jobs, { count: Number(values.workers), seconds: Number(values.seconds) }, (proof: Proof) => {
    const entry = byId.get(proof.id);
    if (entry === undefined) return;
    rows.set(proof.id, { entry, proof, exception: exceptions[proof.id] });
    if (proof.outcome === "generated") compiler?.add(proof.id, proof.files);
  });
  const errors = await compiler?.finish();
  const all = [...rows.values()].map((row) => ({
    ...row,
    compileErrors:
      errors === undefined || row.proof.outcome !== "generated"
        ? undefined
        : (errors.get(row.entry.id) ?? []),
  }));
  rmSync(scratch, { recursive: true, force: true });
  return conclude(all, (performance.now() - started) / 1000);
}

/** Compiles SDKs batch after batch while others are still made. */
class BatchCompiler {
  private batch: string[] = [];
  private files = 0;
  private running: Promise<void> = Promise.resolve();
  private readonly errors = new Map<string, readonly string[]>();

  private readonly scratch: string;

  constructor(scratch: string) {
    this.scratch = scratch;
  }

  add(id: string, files: number): void {
    this.batch.push(id);
    this.files += files;
    if (this.files > 3000 || this.batch.length >= 30) this.flush();
  }

  async finish(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.flush();
    await this.running;
    return this.errors;
  }

  private flush(): void {
    const ids = this.batch;
    this.batch = [];
    this.files = 0;
    this.running = this.running.then(async () => {
      for (const [id, errors] of await compileBatch(this.scratch, ids)) this.errors.set(id, errors);
      for (const id of ids) {
        for (const kind of ["sdk", "js"])
          rmSync(join(this.scratch, kind, id), { recursive: true, force: true });
      }
    });
  }
}

function selectEntries(folder: string): readonly ManifestEntry[] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as ManifestEntry[];
  const every = Number(values.every ?? "1");
  return manifest.filter(
    (entry, at) =>
      (values.only === undefined || values.only.includes(entry.id)) &&
      (values.production !== true || isProduction(entry)) &&
      at % every === 0,
  );
}

function readBeside<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
}

function conclude(rows: readonly Row[], seconds: number): boolean {
  if (values.log !== undefined) writeFileSync(values.log, rows.map(printProblems).join(""));
  if (values.json !== undefined) {
    const report = rows.map((row) => ({ ...row, accepted: isAccepted(row) }));
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 1)}\n`);
  }
  if (values.matrix !== undefined)
    writeFileSync(values.matrix, printMatrix(rows, new Date().toISOString().slice(0, 10)));
  const refused = rows.filter((row) => !isAccepted(row));
  for (const row of refused.slice(0, 20))
    console.log(printProblems(row).slice(0, 600).trimEnd() || `${row.entry.id}: not proved`);
  if (refused.length > 20) console.log(`… and ${refused.length - 20} more; --log FILE has all`);
  console.log(printTable(rows));
  console.log(`${seconds.toFixed(0)} seconds in all`);
  return refused.length === 0;
}

if (corpus === undefined) {
  console.error(
    "usage: npm run corpus -- DIR [--only ID] [--production] [--validate] [--http] [--every N] [--json FILE] [--log FILE] [--matrix FILE]",
  );
  process.exitCode = 2;
} else {
  process.exitCode = (await main(resolve(corpus))) ? 0 : 1;
}
