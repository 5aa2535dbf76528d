/** Builds SDKs in memory, lays them on disk around one runtime, and compiles, formats, imports and runs them. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import * as esbuild from "esbuild";
import ts from "typescript";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { type BuildInput, type BuildResult, buildModel, buildSdk } from "../../generator/pipeline.js";
import { defaultSdkOptions, type SdkOptions } from "../../generator/plan/options.js";
import { assertOutPaths } from "../../generator/write/out-path.js";

export interface Workpiece {
  readonly built: BuildResult | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The SDK's files but those of its runtime. */
  readonly files: ReadonlyMap<string, string>;
}

/** The SDK of these files, whatever is wrong with them. */
export async function buildPiece(
  files: BuildInput["files"],
  options: Partial<SdkOptions> = {},
): Promise<Workpiece> {
  const diagnostics = new DiagnosticCollector();
  const built = await buildSdk(
    { files, options: { name: "sdk", ...defaultSdkOptions, ...options } },
    diagnostics,
  );
  const own = [...(built?.files ?? [])].filter(([path]) => !path.startsWith("runtime/"));
  return { built, diagnostics: diagnostics.all(), files: new Map(own) };
}

/** The contract of these files, for samples. */
export function modelOf(files: BuildInput["files"]) {
  return buildModel({ files }, new DiagnosticCollector()).contract;
}

/** A temporary folder with SDKs in it; they share one runtime, so that one program holds them all. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), "soapwright-workshop-"));
  readonly #names: string[] = [];

  constructor() {
    cpSync("runtime", join(this.folder, "runtime"), { recursive: true });
    // Like `soapwright/runtime` of a consumer that has the package installed.
    const installed = join(this.folder, "node_modules/soapwright");
    mkdirSync(installed, { recursive: true });
    writeFileSync(
      join(installed, "package.json"),
      JSON.stringify({ name: "soapwright", type: "module", exports: { "./runtime": "./runtime.js" } }),
    );
    writeFileSync(join(installed, "runtime.js"), 'export * from "../../runtime/index.js";\n');
    writeFileSync(join(installed, "runtime.d.ts"), 'export * from "../../runtime/index.js";\n');
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ type: "module" }));
  }

  /** Lays an SDK down in a folder of its own; throws if a path would leave it. */
  add(name: string, files: ReadonlyMap<string, string>): void {
    assertOutPaths(files.keys());
    this.#names.push(name);
    for (const [path, text] of files) this.write(`${name}/${path}`, text);
    this.write(`${name}/runtime/index.ts`, 'export * from "../../runtime/index.js";\n');
  }

  write(path: string, text: string): void {
    const full = join(this.folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  /** What the compiler says under the flags of `tsconfig.runtime.json`. */
  compile(): readonly string[] {
    const file = resolve("tsconfig.runtime.json");
    const config = ts.getParsedCommandLineOfConfigFile(file, { noEmit: true }, hostOf());
    if (!config) throw new Error(`${file} cannot be read`);
    const roots = ts.sys.readDirectory(this.folder, [".ts"], ["**/node_modules/**"]);
    const program = ts.createProgram(roots, { ...config.options, noEmit: true });
    return ts.getPreEmitDiagnostics(program).map(({ file: at, start, messageText }) => {
      const line = at ? at.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
      const path = at?.fileName.slice(this.folder.length + 1);
      return `${path}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  }

  /** What Biome says with the project's own settings; nothing if it would change nothing. `except` are SDKs to leave out. */
  lint(except: readonly string[] = []): string {
    const { formatter, javascript, linter } = JSON.parse(readFileSync("biome.json", "utf8"));
    const includes = ["**/*.ts", "!runtime", "!node_modules", ...except.map((name) => `!${name}`)];
    const config = {
      root: true,
      formatter,
      javascript,
      json: { formatter: { enabled: false } },
      linter,
      files: { includes },
    };
    this.write("biome.json", `${JSON.stringify(config, undefined, 2)}\n`);
    const run = spawnSync(
      process.execPath,
      [
        resolve("node_modules/@biomejs/biome/bin/biome"),
        "check",
        "--max-diagnostics=40",
        "--diagnostic-level=error",
        "--colors=off",
        ".",
      ],
      { cwd: this.folder, encoding: "utf8" },
    );
    return run.status === 0 ? "" : (run.stdout + run.stderr).slice(0, 6000);
  }

  /** Turns everything into JavaScript beside the sources. */
  async transpile(): Promise<void> {
    await esbuild.build({
      entryPoints: ts.sys.readDirectory(this.folder, [".ts"], ["**/node_modules/**"]),
      outdir: this.folder,
      outbase: this.folder,
      format: "esm",
      target: "es2022",
      logLevel: "silent",
    });
  }

  /** Runs a script of the folder in a fresh process, and gives what it printed as JSON, if anything. Throws if it fails. */
  run(script: string, input: unknown = undefined): unknown {
    const run = spawnSync(process.execPath, [join(this.folder, script)], {
      cwd: this.folder,
      encoding: "utf8",
      input: JSON.stringify(input) ?? "",
      maxBuffer: 2 ** 26,
    });
    if (run.status !== 0) throw new Error(run.stderr.slice(0, 4000));
    return run.stdout === "" ? undefined : JSON.parse(run.stdout);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function hostOf(): ts.ParseConfigFileHost {
  const { sys } = ts;
  return {
    fileExists: sys.fileExists,
    readFile: sys.readFile,
    readDirectory: sys.readDirectory,
    useCaseSensitiveFileNames: true,
    getCurrentDirectory: sys.getCurrentDirectory,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    },
  };
}
