/**
 * Adding one page changes exactly its operation's file, its new types, and adds lines to `client.ts`, `index.ts`,
 * `manifest.json` and `names.json`: each page is left out in turn and put back.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { BuildResult } from "../../generator/pipeline.js";
import { buildBirst, type ContractFiles, loadBirst } from "./birst-build.js";

const grows = new Set(["client.ts", "index.ts", "manifest.json"]);
const everyPage = process.env["CI"] === "true" || process.env["SOAPWRIGHT_FULL"] === "1";
const step = everyPage ? 1 : 13;

let files: ContractFiles = [];
let whole: BuildResult;
let operations: readonly string[] = [];

beforeAll(async () => {
  files = await loadBirst();
  whole = await buildBirst(files);
  operations = whole.contract.portTypes
    .flatMap((portType) => portType.operations.map(({ name }) => name))
    .sort();
});

/** Whether `longer` is `shorter` with lines put in between. */
function onlyAddsLines(shorter: string, longer: string): boolean {
  const wanted = shorter.split("\n");
  let at = 0;
  for (const line of longer.split("\n")) if (line === wanted[at]) at += 1;
  return at === wanted.length;
}

function changesOf(before: BuildResult, after: BuildResult): readonly string[] {
  const problems: string[] = [];
  const added: string[] = [];
  for (const [path, text] of after.files) {
    const former = before.files.get(path);
    if (former === undefined) added.push(path);
    else if (former !== text && !(grows.has(path) && onlyAddsLines(former, text)))
      problems.push(`${path} changed`);
  }
  for (const path of before.files.keys()) if (!after.files.has(path)) problems.push(`${path} is gone`);
  if (!onlyAddsLines(before.names, after.names)) problems.push("names.json changed");
  if (added.filter((path) => path.startsWith("operations/")).length !== 1)
    problems.push(`added ${added.join(" ")}`);
  if (!added.every((path) => /^(operations|types)\//.test(path))) problems.push(`added ${added.join(" ")}`);
  return problems;
}

describe("one page more", () => {
  test("finds the lines that are only added", () => {
    expect(onlyAddsLines("a\nb", "a\nx\nb")).toBe(true);
    expect(onlyAddsLines("a\nb", "a\nx")).toBe(false);
    expect(onlyAddsLines("a\nb", "b\na")).toBe(false);
  });

  test("changes its own files and adds lines elsewhere", async () => {
    const chosen = operations.filter((_name, at) => at % step === 0);
    const problems: Record<string, readonly string[]> = {};
    for (const name of chosen) {
      const without = files.filter(({ path }) => !new RegExp(`^pages/${name}\\.(senv\\.)?txt$`).test(path));
      expect(without.length).toBeLessThan(files.length);
      const before = await buildBirst(without);
      // Names remembered are a part of those chosen for the whole contract, so the whole SDK is what it is without
      // them; for some pages that is not only reasoned but built.
      const rebuilt = operations.indexOf(name) % 13 === 0;
      const after = rebuilt ? await buildBirst(files, before.names) : whole;
      if (!onlyAddsLines(before.names, whole.names)) problems[name] = ["names.json changed"];
      const found = changesOf(before, after);
      if (found.length > 0) problems[name] = found;
    }
    console.log(
      `one page more: ${chosen.length} of ${operations.length} pages left out and put back` +
        (everyPage ? "" : "; all of them under CI=true"),
    );
    expect(problems).toEqual({});
  }, 900_000);
});
