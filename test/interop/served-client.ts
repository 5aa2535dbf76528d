/** Makes an SDK from the WSDL that a server serves, as a user would: generate, compile under the strict flags, import. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { strictFlags, type Version } from "../compile/combinations.js";
import { installCompiler } from "../corpus/compile-batch.js";
import { findAny } from "../corpus/sdk-modules.js";

/** Which SDK a test wants, and what it takes it for. */
export interface ServedContract {
  /** Address of the WSDL. */
  readonly wsdl: string;
  /**
   * Name, without `.ts`, of the file below `contracts/` whose exported interface `Sdk` says what the test uses of the SDK. The compiler
   * holds the SDK against it, so a type that is not as the test believes fails here.
   */
  readonly expected: string;
  /** Options of `soapwright generate`, such as `--http-bindings`. */
  readonly options?: readonly string[] | undefined;
}

/** An SDK that was generated, compiled and imported. */
export interface ServedSdk<Sdk> {
  /** Exports of its index. */
  readonly sdk: Sdk;
  /** What `soapwright generate` printed, diagnostics included. */
  readonly printed: string;
  /** Removes its folder. */
  readonly remove: () => void;
}

/** Rejects with the output of the step that failed. */
export async function makeServedSdk<Sdk>({
  wsdl,
  expected,
  options = [],
}: ServedContract): Promise<ServedSdk<Sdk>> {
  const folder = mkdtempSync(join(tmpdir(), "soapwright-served-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const command = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("generator/cli/main.ts")];
    const printed = await run(folder, [...command, "generate", wsdl, "--out", "sdk", ...options]);
    const found = findAny(readSources(join(folder, "sdk")));
    if (found.length > 0) throw new Error(`the SDK of ${wsdl} uses any:\n${found.join("\n")}`);
    await compile(folder, expected);
    const index = pathToFileURL(join(folder, "js/sdk/index.js")).href;
    // `compile` has shown that the module is an `Sdk`.
    return { sdk: (await import(index)) as Sdk, printed, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function compile(folder: string, expected: string): Promise<void> {
  cpSync(resolve("test/interop/contracts"), join(folder, "contracts"), { recursive: true });
  const lines = [
    'import * as made from "./sdk/index.js";',
    `import type { Sdk } from "./contracts/${expected}.js";`,
    "export const sdk: Sdk = made;",
  ];
  writeFileSync(join(folder, "fits.ts"), `${lines.join("\n")}\n`);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  // TypeScript 7 takes a quarter of the time; it is installed for the tests that compile with it.
  const version: Version = installCompiler() ? "7.0" : "6.0";
  const compilerOptions = {
    ...strictFlags(version),
    ...{ target: "es2022", lib: ["ES2022"], types: [], module: "nodenext", outDir: "js" },
    ...{ declaration: false, isolatedDeclarations: false, rootDir: folder },
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["sdk", "fits.ts"] }),
  );
  const modules = version === "7.0" ? "test/compile/7.0/node_modules" : "node_modules";
  await run(folder, [resolve(modules, "typescript/bin/tsc"), "-p", folder, "--pretty", "false"]);
}

function readSources(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = paths.filter((path) => path.endsWith(".ts"));
  return new Map(sources.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function run(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const options = { cwd: folder, env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error === null) done(stdout + stderr);
      else failed(new Error(`${args.slice(-5).join(" ")} failed:\n${stdout}${stderr}`.slice(0, 6000)));
    });
  });
}
