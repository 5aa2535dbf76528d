/** Finding, loading, checking and resolving configurations. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findConfig } from "../../generator/config/find-config.js";
import { loadConfig } from "../../generator/config/load-config.js";
import { resolveConfig, type SdkJob } from "../../generator/config/resolve-sdks.js";
import { validateConfig } from "../../generator/config/validate-config.js";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { findNearestName } from "../../generator/diagnostics/nearest-name.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "soapwright-config-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

async function load(
  name: string,
  text: string,
): Promise<{ jobs: readonly SdkJob[]; found: readonly Diagnostic[] }> {
  writeFileSync(join(root, name), text);
  const diagnostics = new DiagnosticCollector();
  const path = findConfig(root) ?? "";
  const loaded = await loadConfig(path, diagnostics);
  const config = loaded && validateConfig(loaded, diagnostics);
  const jobs = loaded && config ? resolveConfig(config, loaded, diagnostics) : [];
  return { jobs, found: diagnostics.all() };
}

const show = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ code, span, message }) => `${span?.file}:${span?.line}:${span?.column} ${code} ${message}`);

describe("a configuration", () => {
  it("becomes jobs with absolute paths and all defaults", async () => {
    const { jobs, found } = await load(
      "soapwright.config.ts",
      'import { defineConfig } from "soapwright";\nexport default defineConfig({ sdks: [{ contracts: "contracts/birst", out: "generated/birst", enums: "open" }] });\n',
    );
    expect(show(found)).toEqual([]);
    expect(jobs).toEqual([
      {
        contracts: join(root, "contracts/birst"),
        out: join(root, "generated/birst"),
        strictness: "lenient",
        catalogs: [],
        allowImports: [],
        options: {
          name: "birst",
          layout: "split",
          runtime: "vendored",
          importExtension: "js",
          enums: "open",
          results: "unwrapped",
          properties: "wire",
          errors: "stop",
          rename: {},
        },
      },
    ]);
  });

  it.each([
    [
      "soapwright.config.ts",
      'import { defineConfig } from "soapwright";\nconst names: string[] = ["a", "b"];\nexport default defineConfig({ sdks: names.map((name) => ({ contracts: "c/" + name, out: "o/" + name })) });\n',
    ],
    [
      "soapwright.config.mjs",
      'export default { sdks: ["a", "b"].map((name) => ({ contracts: "c/" + name, out: "o/" + name })) };\n',
    ],
  ])("may be a program: %s", async (name, text) => {
    const { jobs, found } = await load(name, text);
    expect(show(found)).toEqual([]);
    expect(jobs.map((job) => job.options.name)).toEqual(["a", "b"]);
  });

  it("reports every problem with its place", async () => {
    const { jobs, found } = await load(
      "soapwright.config.ts",
      `export default {
  sdks: [
    { contracts: "a", out: "b", layuot: "split" },
    { contracts: "c", out: "", enums: "opne", include: "x", strict: "yes" },
    { out: "d", rename: { x: 1 } },
    7,
  ],
  more: 1,
};
`,
    );
    expect(jobs).toEqual([]);
    expect(show(found)).toEqual([
      "soapwright.config.ts:3:33 config/unknown-key sdks.0.layuot is not an option; did you mean layout?",
      'soapwright.config.ts:4:28 config/invalid sdks.1.out is "", expected a text that is not empty',
      'soapwright.config.ts:4:39 config/invalid sdks.1.enums is "opne", expected "closed" or "open"; did you mean "open"?',
      'soapwright.config.ts:4:56 config/invalid sdks.1.include is "x", expected a list of texts',
      'soapwright.config.ts:4:69 config/invalid sdks.1.strict is "yes", expected true or false',
      "soapwright.config.ts:5:5 config/invalid sdks.2 lacks contracts, expected a text that is not empty",
      "soapwright.config.ts:5:25 config/invalid sdks.2.rename is an object, expected an object of texts",
      "soapwright.config.ts:6:5 config/invalid sdks.3 is 7, expected { contracts, out, … }",
      "soapwright.config.ts:8:3 config/unknown-key more is not an option; expected one of sdks",
    ]);
  });

  it("refuses a name that would not be code", async () => {
    const text = `export default { sdks: [{ contracts: "c", out: "o", rename: { "type {urn:a.b}T": "my money" } }] };`;
    expect(show((await load("soapwright.config.ts", text)).found)).toEqual([
      'soapwright.config.ts:1:82 config/invalid sdks.0.rename calls "type {urn:a.b}T" "my money", expected an identifier such as MyMoney',
    ]);
  });

  it.each([
    ["soapwright.config.ts", "export default { sdks: [", "config/unreadable"],
    ["soapwright.config.mjs", 'throw new Error("not today");', "config/unreadable"],
    ["soapwright.config.json", '{"sdks": [}', "config/unreadable"],
    ["soapwright.config.ts", "", "config/invalid"],
    ["soapwright.config.json", '{"sdks": []}', "config/invalid"],
    ["soapwright.config.json", "[]", "config/invalid"],
  ])("that is broken is one diagnostic: %s %s", async (name, text, code) => {
    const { jobs, found } = await load(name, text);
    expect(jobs).toEqual([]);
    expect(found.map((one) => one.code)).toEqual([code]);
  });

  it("that is no code is shown where it breaks", async () => {
    const text = `import { defineConfig } from "soapwright";\nexport default defineConfig({ sdks: [{ contracts: "c" out: "o" }] });\n`;
    expect(show((await load("soapwright.config.ts", text)).found)).toEqual([
      'soapwright.config.ts:2:55 config/unreadable soapwright.config.ts cannot be run: ParseError: Unexpected token, expected ","',
    ]);
  });

  it.each([
    ["soapwright.config.ts", "export const config = { sdks: [] };"],
    ["soapwright.config.mjs", "export const config = { sdks: [] };"],
    ["soapwright.config.ts", ""],
  ])("without a default export says so: %s %s", async (name, text) => {
    expect((await load(name, text)).found.map(({ message }) => message)).toEqual([
      `${name} has no default export, expected export default defineConfig({ sdks: [ … ] })`,
    ]);
  });

  it("may be a CommonJS module", async () => {
    const text = 'module.exports = { sdks: [{ contracts: "c", out: "o" }] };';
    const { jobs, found } = await load("soapwright.config.js", text);
    expect(show(found)).toEqual([]);
    expect(jobs).toHaveLength(1);
  });

  it.each([
    ["the project", { contracts: "c", out: "." }, "the output folder . holds the project itself"],
    ["a folder above the project", { contracts: "c", out: ".." }, "holds the project itself"],
    ["the contracts", { contracts: "c/birst", out: "c" }, "the output folder c holds the contracts c/birst"],
    ["the contracts exactly", { contracts: "c", out: "c" }, "the output folder c holds the contracts c"],
    [
      "a folder in the contracts",
      { contracts: "c", out: "c/out" },
      "the output folder c/out lies inside the contracts c",
    ],
  ])("must not make %s the output folder", async (_what, sdk, message) => {
    const { found } = await load("soapwright.config.json", JSON.stringify({ sdks: [sdk] }));
    expect(found.map(({ code }) => code)).toEqual(["config/out"]);
    expect(found[0]?.message).toContain(message);
  });

  it("must not give two SDKs folders that overlap", async () => {
    const sdks = [
      { contracts: "a", out: "out/x" },
      { contracts: "b", out: "out/x/y" },
      { contracts: "b", out: "out/xy" },
    ];
    const { found } = await load("soapwright.config.json", JSON.stringify({ sdks }));
    expect(found.map(({ message }) => message)).toEqual(["out/x/y and out/x overlap"]);
  });

  it("may lie in a folder with an odd name", async () => {
    root = join(root, "ein Ordner & [mehr]");
    mkdirSync(root);
    const { jobs, found } = await load(
      "soapwright.config.mjs",
      'export default Object({ sdks: [{ contracts: "a", out: "b" }] });',
    );
    expect(show(found)).toEqual([]);
    expect(jobs.map((job) => job.out)).toEqual([join(root, "b")]);
  });
});

describe("findNearestName", () => {
  it("finds slips, and nothing that is merely another word", () => {
    const names = ["layout", "runtime", "results"];
    expect(findNearestName("Layout", names)).toBe("layout");
    expect(findNearestName("result", names)).toBe("results");
    expect(findNearestName("colour", names)).toBeUndefined();
  });
});
