/** Comparing a folder with what it should be, and showing how texts differ. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { compareTree } from "../../generator/write/compare-tree.js";
import { printUnifiedDiff } from "../../generator/write/unified-diff.js";
import { writeTree } from "../../generator/write/write-tree.js";
import { makeTarget, putFiles } from "./scratch-tree.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "soapwright-compare-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("compareTree", () => {
  it("finds nothing after writing, whatever else lies there", async () => {
    const target = makeTarget(join(root, "out"), { "a.ts": "a\n" });
    await writeTree(target, new DiagnosticCollector());
    putFiles(root, { "out/mine.md": "mine" });
    expect(compareTree(target, new DiagnosticCollector())).toEqual([]);
  });

  it("tells missing, extra, different files and line ends apart", async () => {
    const out = join(root, "out");
    const path = join(root, "names.json");
    await writeTree(makeTarget(out, { "a.ts": "a\n", "old.ts": "old\n" }), new DiagnosticCollector());
    putFiles(out, { "b.ts": "b\r\n", "c.ts": "c" });
    const target = makeTarget(
      out,
      { "a.ts": "a\n", "b.ts": "b\n", "c.ts": "cc", "d.ts": "d" },
      { path, text: "{}" },
    );
    const found = compareTree(target, new DiagnosticCollector());
    expect(found?.map(({ path, kind }) => `${kind} ${path.replace(root, "")}`)).toEqual([
      "missing /names.json",
      "line-endings b.ts",
      "different c.ts",
      "missing d.ts",
      "different manifest.json",
      "extra old.ts",
    ]);
  });
});

describe("printUnifiedDiff", () => {
  const lines = (text: string): string => [...text].join("\n");

  it("is empty for equal texts", () => {
    expect(printUnifiedDiff("a\nb", "a\nb", 10)).toEqual([]);
  });

  it("shows changes with two lines around, near ones together", () => {
    expect(printUnifiedDiff(lines("abcdefghijklmnopqrst"), lines("abcdEfgHijklmnopqrsT"), 99)).toEqual([
      "@@ -3,8 +3,8 @@",
      " c",
      " d",
      "-e",
      "+E",
      " f",
      " g",
      "-h",
      "+H",
      " i",
      " j",
      "@@ -18,3 +18,3 @@",
      " r",
      " s",
      "-t",
      "+T",
    ]);
  });

  it("shows insertions and removals where they are", () => {
    expect(printUnifiedDiff(lines("abcdef"), lines("abXcdef"), 99)).toEqual([
      "@@ -1,4 +1,5 @@",
      " a",
      " b",
      "+X",
      " c",
      " d",
    ]);
    expect(printUnifiedDiff(lines("abcdef"), lines("bcdef"), 99)).toEqual([
      "@@ -1,3 +1,2 @@",
      "-a",
      " b",
      " c",
    ]);
  });

  it("is cut after the limit", () => {
    expect(printUnifiedDiff("", lines("abcdefgh"), 3)).toEqual([
      "@@ -1,1 +1,8 @@",
      "-",
      "+a",
      "… 7 more lines",
    ]);
  });

  it("ends soon with two large texts that share nothing", () => {
    const large = (word: string): string =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join("\n");
    expect(printUnifiedDiff(large("a"), large("b"), 2)).toHaveLength(3);
  });
});
