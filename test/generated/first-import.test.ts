/** Any module of an SDK can be the first one a program imports: none dies before its imports are initialised. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const everyModule = process.env["CI"] === "true" || process.env["SOAPWRIGHT_FULL"] === "1";
let scratch = "";

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "soapwright-first-import-"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Turns each module into JavaScript, one file each, so that imports stay imports; returns their paths. */
async function compileModules(source: string, outdir: string): Promise<readonly string[]> {
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const entryPoints = modules.map((path) => join(source, path));
  await build({ entryPoints, outdir, outbase: source, format: "esm", target: "node20", logLevel: "error" });
  writeFileSync(join(outdir, "package.json"), '{ "type": "module" }');
  return modules.map((path) => path.replace(/\.ts$/, ".js")).sort();
}

/** Imports one module into a thread, which has no module yet; resolves to what killed it, or undefined. */
function importFirst(file: string): Promise<string | undefined> {
  return new Promise((done) => {
    const worker = new Worker(file);
    let cause: string | undefined;
    worker.once("error", (error) => {
      cause = String(error);
    });
    worker.once("exit", () => done(cause));
  });
}

async function importEach(folder: string, modules: readonly string[]): Promise<Record<string, string>> {
  const waiting = [...modules];
  const deaths: Record<string, string> = {};
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const cause = await importFirst(join(folder, path));
      if (cause !== undefined) deaths[path] = cause;
    }
  };
  await Promise.all([work(), work()]);
  return deaths;
}

describe("imported as the first module", () => {
  test("a base that imports what derives from it dies, and is found", async () => {
    const source = join(scratch, "cycle");
    mkdirSync(source);
    writeFileSync(join(source, "root.ts"), 'import "./leaf.js";\nexport class Root {}\n');
    writeFileSync(
      join(source, "leaf.ts"),
      'import { Root } from "./root.js";\nexport class Leaf extends Root {}\n',
    );
    const deaths = await importEach(join(scratch, "cycle-js"), await compileModules(source, `${source}-js`));
    expect(Object.keys(deaths)).toEqual(["root.js"]);
    expect(deaths["root.js"]).toMatch(/before initialization/);
  });

  test("every module of generated/birst lives", async () => {
    const compiled = join(scratch, "birst");
    const modules = await compileModules("generated/birst", compiled);
    expect(modules.length).toBeGreaterThan(240);
    // No module but the client imports an operation, so operations cannot form cycles; a part of them is enough.
    const operations = modules.filter((path) => path.startsWith("operations/"));
    const leftOut = new Set(everyModule ? [] : operations.filter((_path, at) => at % 8 !== 0));
    const chosen = modules.filter((path) => !leftOut.has(path));
    expect(await importEach(compiled, chosen)).toEqual({});
    console.log(
      `first import: ${chosen.length} of ${modules.length} modules, each in a thread of its own` +
        (everyModule ? "" : `; the other ${leftOut.size} operations under CI=true`),
    );
  }, 180_000);
});
