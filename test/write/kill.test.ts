/** A run that is killed anywhere leaves a state that the next command completes or rolls back. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { recoverTree } from "../../generator/write/recover-tree.js";
import { stagingFolder } from "../../generator/write/staging-folder.js";
import { writeTree } from "../../generator/write/write-tree.js";
import { codesOf, expectedFiles, makeTarget, putFiles, readFiles } from "./scratch-tree.js";

/** Kills itself before the n-th call that changes the disk. */
const killer = (bundle: string): string => `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.argv[2]);
for (const name of ["mkdirSync", "writeFileSync", "renameSync", "rmSync", "rmdirSync", "copyFileSync"]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (left-- === 0) process.kill(process.pid, "SIGKILL");
    return original(...args);
  };
}
syncBuiltinESMExports();
const { writeTree } = await import(${JSON.stringify(bundle)});
const target = JSON.parse(process.argv[3]);
const reported = [];
const done = await writeTree({ ...target, files: new Map(target.files) }, { report: (code) => reported.push(code) });
console.log(JSON.stringify({ done, reported }));
`;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "soapwright-kill-"));
  const bundle = join(root, "write-tree.mjs");
  buildSync({
    entryPoints: ["generator/write/write-tree.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: bundle,
  });
  writeFileSync(join(root, "killer.mjs"), killer(bundle));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const before = { "client.ts": "client\n", "types/a.ts": "a\n", "old/gone.ts": "gone\n" };
const after = { "client.ts": "client 2\n", "types/a.ts": "a\n", "types/new.ts": "new\n" };

/** A folder with the former SDK, then a run killed before its `step`-th change; false if it came through. */
async function killAt(name: string, step: number) {
  const out = join(root, name, "birst");
  const path = join(root, name, "names.json");
  const former = makeTarget(out, before, { path, text: "before" });
  await writeTree(former, new DiagnosticCollector());
  const target = makeTarget(out, after, { path, text: "after" });
  const argument = JSON.stringify({ ...target, files: [...target.files] });
  const run = spawnSync(process.execPath, [join(root, "killer.mjs"), `${step}`, argument], {
    encoding: "utf8",
  });
  return { out, path, former, target, killed: run.signal === "SIGKILL", output: run.stdout };
}

describe("a killed run", () => {
  it("is completed or rolled back by the next, whenever it was killed", async () => {
    const outcomes: string[] = [];
    for (let step = 0; ; step++) {
      const { out, path, former, target, killed, output } = await killAt(`step-${step}`, step);
      if (!killed) {
        expect(JSON.parse(output)).toEqual({ done: { written: 3, removed: 1, unchanged: 1 }, reported: [] });
        break;
      }
      const diagnostics = new DiagnosticCollector();
      expect(await recoverTree({ out, shown: "out", besidePath: path }, diagnostics)).toBe(true);
      const codes = codesOf(diagnostics);
      const isDone = readFileSync(path, "utf8") === "after";
      expect(readFiles(out), `killed at step ${step}`).toEqual(expectedFiles(isDone ? target : former));
      expect(existsSync(stagingFolder(out))).toBe(false);
      expect(codes).toEqual(codes.length === 0 ? [] : [isDone ? "write/completed" : "write/rolled-back"]);
      outcomes.push(codes[0] ?? (isDone ? "done" : "untouched"));
      const again = new DiagnosticCollector();
      expect(await writeTree(target, again)).toBeDefined();
      expect(readFiles(out)).toEqual(expectedFiles(target));
      expect(codesOf(again)).toEqual([]);
    }
    expect(outcomes.filter((outcome) => outcome === "write/rolled-back").length).toBeGreaterThan(3);
    expect(outcomes.filter((outcome) => outcome === "write/completed").length).toBeGreaterThan(5);
  });

  it("is not completed over work that was done since", async () => {
    const { out, path, killed } = await killCommitted("edited");
    expect(killed).toBe(true);
    putFiles(out, { "types/new.ts": "mine" });
    const diagnostics = new DiagnosticCollector();
    expect(await recoverTree({ out, shown: "out", besidePath: path }, diagnostics)).toBe(false);
    expect(codesOf(diagnostics)).toEqual(["write/changed-since"]);
    expect(readFiles(out)["types/new.ts"]).toBe("mine");
  });

  it("is completed after its half-written folder was deleted", async () => {
    const { out, path, target } = await killCommitted("deleted");
    rmSync(out, { recursive: true });
    await recoverTree({ out, shown: "out", besidePath: path }, new DiagnosticCollector());
    expect(await writeTree(target, new DiagnosticCollector())).toBeDefined();
    expect(readFiles(out)).toEqual(expectedFiles(target));
  });

  it("is not completed through a link that was put in place since", async () => {
    const { out, path } = await killCommitted("linked");
    putFiles(root, { "elsewhere/a.ts": "precious" });
    rmSync(join(out, "types"), { recursive: true });
    symlinkSync(join(root, "elsewhere"), join(out, "types"));
    const diagnostics = new DiagnosticCollector();
    expect(await recoverTree({ out, shown: "out", besidePath: path }, diagnostics)).toBe(false);
    expect(codesOf(diagnostics)).toEqual(["write/changed-since"]);
    expect(readFiles(join(root, "elsewhere"))).toEqual({ "a.ts": "precious" });
  });

  it.each([
    ["a path outside", { format: 1, removes: ["../../precious.txt"], writes: [] }],
    [
      "another file beside it",
      { format: 1, removes: [], writes: [], beside: { staged: "0", path: "/etc/x", after: "" } },
    ],
    [
      "a file from elsewhere",
      { format: 1, removes: [], writes: [{ staged: "../../x", path: "a.ts", after: "" }] },
    ],
    ["nothing known", { format: 2 }],
  ])("cannot be forged by a journal that names %s", async (_what, journal) => {
    const out = join(root, "forged", "birst");
    putFiles(root, { "precious.txt": "precious" });
    putFiles(stagingFolder(out), { "journal.json": JSON.stringify(journal), "0": "evil" });
    const diagnostics = new DiagnosticCollector();
    expect(await recoverTree({ out, shown: "out" }, diagnostics)).toBe(false);
    expect(codesOf(diagnostics)).toEqual(["write/changed-since"]);
    expect(readFileSync(join(root, "precious.txt"), "utf8")).toBe("precious");
  });
});

let committedStep = 0;

/** A run that was killed while it moved files: after the first that it moved. */
async function killCommitted(name: string) {
  for (; ; committedStep++) {
    const run = await killAt(`${name}-${committedStep}`, committedStep);
    const journal = join(stagingFolder(run.out), "journal.json");
    if (existsSync(journal) && readFileSync(run.path, "utf8") === "after") return run;
    if (!run.killed) throw new Error("no step lies between the journal and the end");
  }
}
