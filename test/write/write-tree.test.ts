/** Writing an SDK: only what changed, only what is ours, only inside of the folder. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { claimStaging } from "../../generator/write/journal.js";
import { stagingFolder } from "../../generator/write/staging-folder.js";
import { writeTree } from "../../generator/write/write-tree.js";
import { codesOf, expectedFiles, makeTarget, putFiles, readFiles } from "./scratch-tree.js";

let root = "";
let out = "";
let diagnostics = new DiagnosticCollector();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "soapwright-write-"));
  out = join(root, "generated", "birst");
  diagnostics = new DiagnosticCollector();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const first = { "client.ts": "client\n", "types/a.ts": "a\n", "types/b.ts": "b\n", "operations/x.ts": "x\n" };

describe("writeTree", () => {
  it("writes everything into a folder that does not exist", async () => {
    const target = makeTarget(out, first);
    expect(await writeTree(target, diagnostics)).toEqual({ written: 5, removed: 0, unchanged: 0 });
    expect(readFiles(join(root, "generated"))).toEqual(
      Object.fromEntries(
        Object.entries(expectedFiles(target)).map(([path, text]) => [`birst/${path}`, text]),
      ),
    );
    expect(codesOf(diagnostics)).toEqual([]);
  });

  it("touches only what changed, and removes what it wrote before", async () => {
    await writeTree(makeTarget(out, first), diagnostics);
    putFiles(out, { "notes.md": "mine", "operations/mine.ts": "mine" });
    const past = new Date("2020-01-01");
    for (const path of Object.keys(first)) utimesSync(join(out, path), past, past);
    const target = makeTarget(out, { "client.ts": "client 2\n", "types/a.ts": "a\n" });
    expect(await writeTree(target, diagnostics)).toEqual({ written: 2, removed: 2, unchanged: 1 });
    expect(statSync(join(out, "types/a.ts")).mtimeMs).toBe(past.getTime());
    expect(readFiles(out)).toEqual({
      ...expectedFiles(target),
      "notes.md": "mine",
      "operations/mine.ts": "mine",
    });
  });

  it("removes folders that became empty", async () => {
    await writeTree(makeTarget(out, first), diagnostics);
    const target = makeTarget(out, { "client.ts": "client\n" });
    await writeTree(target, diagnostics);
    expect(readFiles(out)).toEqual(expectedFiles(target));
  });

  it("does nothing at all if nothing changed", async () => {
    const target = makeTarget(out, first);
    await writeTree(target, diagnostics);
    const before = statSync(join(root, "generated")).mtimeMs;
    expect(await writeTree(target, diagnostics)).toEqual({ written: 0, removed: 0, unchanged: 5 });
    expect(statSync(join(root, "generated")).mtimeMs).toBe(before);
  });

  it("refuses a file that it did not write, and then changes nothing", async () => {
    putFiles(out, { "client.ts": "mine" });
    expect(await writeTree(makeTarget(out, first), diagnostics)).toBeUndefined();
    expect(diagnostics.all().map(({ code, message }) => `${code} ${message}`)).toEqual([
      "write/not-ours out/client.ts exists already, and no manifest says that soapwright wrote it",
    ]);
    expect(readFiles(join(root, "generated"))).toEqual({ "birst/client.ts": "mine" });
  });

  it("adopts a file that has the very content it would get", async () => {
    putFiles(out, { "client.ts": "client\n" });
    expect(await writeTree(makeTarget(out, first), diagnostics)).toMatchObject({ written: 4, unchanged: 1 });
  });

  it("overwrites what it owns, edited by hand or not text at all", async () => {
    const target = makeTarget(out, first);
    await writeTree(target, diagnostics);
    writeFileSync(join(out, "types/a.ts"), Buffer.from([0xff, 0xfe, 0x61]));
    expect(await writeTree(target, diagnostics)).toMatchObject({ written: 1 });
    expect(readFiles(out)).toEqual(expectedFiles(target));
  });

  it.each([
    ["a folder under the name of a file", { "client.ts/mine.txt": "mine" }],
    ["a file under the name of a folder", { types: "mine" }],
  ])("refuses %s", async (_what, files) => {
    putFiles(out, files);
    expect(await writeTree(makeTarget(out, first), diagnostics)).toBeUndefined();
    expect(new Set(codesOf(diagnostics))).toEqual(new Set(["write/not-ours"]));
    expect(readFiles(out)).toEqual(files);
  });

  it("turns a file of its own into a folder, and back", async () => {
    await writeTree(makeTarget(out, { types: "t" }), diagnostics);
    const folder = makeTarget(out, { "types/a.ts": "a" });
    await writeTree(folder, diagnostics);
    expect(readFiles(out)).toEqual(expectedFiles(folder));
    const file = makeTarget(out, { types: "t" });
    await writeTree(file, diagnostics);
    expect(readFiles(out)).toEqual(expectedFiles(file));
    expect(codesOf(diagnostics)).toEqual([]);
  });

  it("refuses an output folder that is a file", async () => {
    putFiles(root, { "generated/birst": "mine" });
    expect(await writeTree(makeTarget(out, first), diagnostics)).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(["write/not-ours"]);
  });

  it.each([
    ["no JSON", "{"],
    ["a merge conflict", "<<<<<<< HEAD\n{}\n=======\n{ }\n>>>>>>> other\n"],
    ["somebody else's", '{"name":"app"}'],
    ["one that claims files outside", '{"files":["../../precious.txt"]}'],
  ])("refuses a manifest that is %s", async (_what, manifest) => {
    putFiles(out, { "manifest.json": manifest });
    putFiles(root, { "precious.txt": "precious" });
    expect(await writeTree(makeTarget(out, first), diagnostics)).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(["write/manifest"]);
    expect(readFileSync(join(root, "precious.txt"), "utf8")).toBe("precious");
    expect(readFiles(out)).toEqual({ "manifest.json": manifest });
  });

  it.each(["../x.ts", "/x.ts", "a/../../x.ts", "a\\x.ts", "C:/x.ts", "a//x.ts", "./x.ts", "a\0.ts", ""])(
    "never writes the path %j",
    async (path) => {
      await expect(writeTree(makeTarget(out, { [path]: "x" }), diagnostics)).rejects.toThrow(
        "must not be written",
      );
      expect(existsSync(out)).toBe(false);
    },
  );

  it("never writes two paths that are one where case does not matter", async () => {
    const target = makeTarget(out, { "types/Foo.ts": "1", "types/foo.ts": "2" });
    await expect(writeTree(target, diagnostics)).rejects.toThrow("differ in case only");
  });

  it("does not write or remove through a symbolic link", async () => {
    await writeTree(makeTarget(out, first), diagnostics);
    rmSync(join(out, "types"), { recursive: true });
    putFiles(root, { "elsewhere/a.ts": "precious", "elsewhere/b.ts": "precious" });
    symlinkSync(join(root, "elsewhere"), join(out, "types"));
    expect(await writeTree(makeTarget(out, { ...first, "types/a.ts": "new" }), diagnostics)).toBeUndefined();
    expect(new Set(codesOf(diagnostics))).toEqual(new Set(["write/symlink"]));
    expect(readFiles(join(root, "elsewhere"))).toEqual({ "a.ts": "precious", "b.ts": "precious" });
  });

  it("replaces a link under the name of a file of its own, not what the link leads to", async () => {
    const target = makeTarget(out, first);
    await writeTree(target, diagnostics);
    putFiles(root, { "precious.txt": "client\n" });
    rmSync(join(out, "client.ts"));
    symlinkSync(join(root, "precious.txt"), join(out, "client.ts"));
    await writeTree(makeTarget(out, { ...first, "client.ts": "new" }), diagnostics);
    expect(readFileSync(join(root, "precious.txt"), "utf8")).toBe("client\n");
    expect(readFileSync(join(out, "client.ts"), "utf8")).toBe("new");
  });

  it("follows a link that is the output folder itself", async () => {
    mkdirSync(join(root, "real"));
    mkdirSync(join(root, "generated"));
    symlinkSync(join(root, "real"), out);
    const target = makeTarget(out, first);
    await writeTree(target, diagnostics);
    expect(readFiles(join(root, "real"))).toEqual(expectedFiles(target));
  });

  it("writes the file beside the folder together with it", async () => {
    const path = join(root, "contracts", "names.json");
    await writeTree(makeTarget(out, first, { path, text: "{}\n" }), diagnostics);
    expect(readFileSync(path, "utf8")).toBe("{}\n");
    const before = statSync(path).mtimeMs;
    await writeTree(makeTarget(out, first, { path, text: "{}\n" }), diagnostics);
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it("says so when the system refuses, and completes the next time", async () => {
    putFiles(root, { generated: "a file where a folder must be" });
    expect(await writeTree(makeTarget(out, first), diagnostics)).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(["write/failed"]);
    rmSync(join(root, "generated"));
    expect(await writeTree(makeTarget(out, first), diagnostics)).toMatchObject({ written: 5 });
  });

  it.each(["link", "folder"])("leaves alone a %s that merely has the staging folder's name", async (kind) => {
    putFiles(root, { "elsewhere/precious.txt": "precious" });
    if (kind === "link") {
      mkdirSync(join(root, "generated"));
      symlinkSync(join(root, "elsewhere"), stagingFolder(out));
    } else {
      putFiles(stagingFolder(out), { "precious.txt": "precious" });
    }
    expect(await writeTree(makeTarget(out, first), diagnostics)).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(["write/not-ours"]);
    expect(readFiles(stagingFolder(out))).toEqual({ "precious.txt": "precious" });
  });

  it("waits for another run of the same folder", async () => {
    const staging = stagingFolder(out);
    claimStaging(staging);
    // The owner is this process's parent: alive, and not this process.
    writeFileSync(join(staging, "owner.json"), JSON.stringify({ pid: process.ppid }));
    setTimeout(() => rmSync(staging, { recursive: true }), 200);
    const begun = Date.now();
    expect(await writeTree(makeTarget(out, first), diagnostics)).toMatchObject({ written: 5 });
    expect(Date.now() - begun).toBeGreaterThan(150);
    expect(codesOf(diagnostics)).toEqual([]);
  });
});
