/** The committed SDK compiles without an error or an `any` in every program of `combinations.ts`. */
import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Combination,
  combinations,
  consumers,
  libraries,
  strictFlags,
  versions,
} from "./combinations.js";

const everything = process.env["CI"] === "true" || process.env["SOAPWRIGHT_FULL"] === "1";
let scratch = "";

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "soapwright-compile-"));
  for (const version of versions) installCompiler(version);
}, 300_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function installCompiler(version: string): void {
  const folder = resolve("test/compile", version);
  if (existsSync(join(folder, "node_modules/typescript"))) return;
  const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (run.status !== 0)
    console.log(`TypeScript ${version} could not be installed: ${run.stderr.slice(-300)}`);
}

/** Lays a consumer with the SDK beside it, and gives what the compiler says. */
function compile({ version, library, consumer }: Combination): Promise<string> {
  const folder = join(scratch, `${version} ${library} ${consumer}`.replaceAll(" ", "-"));
  const { package: manifest, module, caller } = consumers[consumer];
  const compiler = resolve("test/compile", version, "node_modules");
  mkdirSync(folder, { recursive: true });
  cpSync("generated/birst", join(folder, "sdk"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "caller.ts"), caller);
  const compilerOptions = {
    ...{ ...strictFlags(version), ...libraries[library], ...module },
    ...{ target: "es2022", noEmit: true, typeRoots: [join(compiler, "@types")] },
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["caller.ts", "sdk"] }),
  );
  return new Promise((done) => {
    const tsc = join(compiler, "typescript/bin/tsc");
    execFile(process.execPath, [tsc, "-p", folder], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      done(error ? stdout + stderr || error.message : "");
    });
  });
}

describe("generated/birst", () => {
  test("compiles everywhere", async () => {
    // Without CI each compiler sees each set of libraries once, in one kind of package.
    const chosen = everything ? combinations : combinations.filter((_combination, at) => at % 4 === 0);
    const waiting = [...chosen];
    const problems: Record<string, string> = {};
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const said = await compile(next);
        if (said !== "") problems[`${next.version}, ${next.library}, ${next.consumer}`] = said.slice(0, 600);
      }
    };
    await Promise.all([work(), work()]);
    console.log(
      `compiled in ${chosen.length} of ${combinations.length} programs${everything ? "" : "; all of them under CI=true"}`,
    );
    expect(problems).toEqual({});
  }, 900_000);

  test("has no any", () => {
    const program = ts.createProgram([resolve("generated/birst/index.ts")], {
      ...{ strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: [] },
      ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    });
    const checker = program.getTypeChecker();
    const sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/generated/birst/"));
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const named = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
      const declares = (named && ts.isIdentifier(node.name)) || ts.isPropertyDeclaration(node);
      const isAny = declares && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;
      if (isAny || node.kind === ts.SyntaxKind.AnyKeyword) {
        const file = node.getSourceFile();
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file.fileName}:${line + 1}: ${node.getText().slice(0, 80)}`);
      }
      ts.forEachChild(node, visit);
    };
    for (const source of sources) visit(source);
    expect(sources.length).toBeGreaterThan(240);
    expect(found).toEqual([]);
  });

  test("is what Biome would print", () => {
    const run = spawnSync("node_modules/.bin/biome", ["check", "generated"], { encoding: "utf8" });
    expect(run.stdout + run.stderr).toMatch(/Checked \d+ files in [^\n]*No fixes applied/);
    expect(run.status).toBe(0);
  });
});
