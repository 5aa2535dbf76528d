/**
 * `npm run test:interop [-- --only STACK] [-- --write]`: installs what the stacks need, runs the tests against them, and
 * prints what they prove; `--write` keeps the table in docs/interop.md.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { callers } from "./callers.js";
import { listMissingPackages, type Stack, stackNames, stacks } from "./packages.js";
import { printTable } from "./print-table.js";
import type { Proof } from "./proofs.js";

const page = "docs/interop.md";
const begin = "<!-- the table: made by `npm run test:interop -- --write` -->\n";
/** Tests that are no stack's own, with the packages that they need. */
const others: Readonly<Record<string, readonly string[]>> = {
  mock: Object.values(callers).flatMap(({ packages }): readonly string[] => packages),
  "rpc-encoded": stacks.php.packages,
};
const { values } = parseArgs({
  options: { only: { type: "string", multiple: true }, write: { type: "boolean", default: false } },
});

function main(): number {
  const known: readonly string[] = [...stackNames, ...Object.keys(others)];
  const unknown = (values.only ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`there is no stack called ${unknown.join(", ")}; there are ${known.join(", ")}`);
    return 2;
  }
  if (values.write && values.only !== undefined) {
    console.error("--write keeps the table of all stacks, so --only cannot be given with it");
    return 2;
  }
  const isWanted = (name: string): boolean => values.only?.includes(name) ?? true;
  const names = stackNames.filter(isWanted);
  const tests = [...names, ...Object.keys(others).filter(isWanted)];
  if (!install(tests)) return 1;
  const scratch = mkdtempSync(join(tmpdir(), "soapwright-interop-"));
  try {
    const path = join(scratch, "proofs.jsonl");
    const passed = runTests(tests, path);
    const { text, unsaid } = printTable(readProofs(path), names);
    if (names.length > 0) console.log(`\n${text}\n`);
    for (const cell of unsaid) console.error(`neither proved nor named as a gap: ${cell}`);
    if (!passed || unsaid.length > 0) return 1;
    if (values.write) keep(text);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Says which packages are missing and installs them, as root or with sudo; false if that cannot be done. */
function install(names: readonly string[]): boolean {
  const missing = listMissingPackages(listPackages(names));
  if (missing.length === 0) return true;
  for (const name of names) {
    const ofStack = missing.filter((item) => listPackages([name]).includes(item));
    if (ofStack.length > 0) console.log(`${titleOf(name)} lacks ${ofStack.join(" ")}`);
  }
  const isRoot = process.getuid?.() === 0;
  console.log(`installing them with apt-get, ${isRoot ? "as root" : "with sudo"}`);
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", ...missing],
  ]) {
    const command = [
      ...(isRoot ? [] : ["sudo"]),
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      ...args,
    ];
    const [program = "", ...rest] = command;
    const run = spawnSync(program, rest, { encoding: "utf8" });
    // What `update` could not fetch may not be needed; `install` says so if it is.
    if (run.status !== 0) console.error(`${command.join(" ")} failed:\n${run.error?.message ?? run.stderr}`);
  }
  const left = listMissingPackages(missing);
  if (left.length > 0) console.error(`still missing: ${left.join(" ")}`);
  return left.length === 0;
}

function listPackages(names: readonly string[]): readonly string[] {
  const packagesOf = (name: string): readonly string[] => findStack(name)?.packages ?? others[name] ?? [];
  return [...new Set(names.flatMap(packagesOf))];
}

function findStack(name: string): Stack | undefined {
  return Object.entries(stacks).find(([known]) => known === name)?.[1];
}

function titleOf(name: string): string {
  return findStack(name)?.title ?? `the test ${name}`;
}

function runTests(names: readonly string[], proofs: string): boolean {
  // `php.test.ts`, and `mono-cluster.test.ts` beside `mono.test.ts`.
  const files = names.flatMap((name) => [`test/interop/${name}.test.ts`, `test/interop/${name}-`]);
  const env = { ...process.env, SOAPWRIGHT_INTEROP: "1", SOAPWRIGHT_PROOFS: proofs };
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", "interop", ...files];
  return spawnSync(process.execPath, args, { env, stdio: "inherit" }).status === 0;
}

function readProofs(path: string): readonly Proof[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Proof); // written by `proofs.ts`
}

function keep(table: string): void {
  const [text = ""] = readFileSync(page, "utf8").split(begin);
  writeFileSync(page, `${text}${begin}\n${table}\n`);
  console.log(`the table is in ${page}`);
}

process.exitCode = main();
