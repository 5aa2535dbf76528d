/**
 * Precompiles the templates and embeds the runtime into `generator/emit/assets/`, so that emitting reads no
 * file and evaluates no string; and writes a page for each diagnostic code. `npm run assets` writes, `-- --check` compares.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { diagnosticCodes } from "../generator/diagnostics/codes.js";
import { joinRuntime } from "./join-runtime.js";

const root = fileURLToPath(new URL("..", import.meta.url));

function buildTemplates(): string {
  const entries = readdirSync(join(root, "templates"))
    .filter((name) => name.endsWith(".hbs"))
    .sort()
    .map((name) => {
      const source = readFileSync(join(root, "templates", name), "utf8");
      const compiled = Handlebars.precompile(source, {
        noEscape: true,
        strict: true,
        knownHelpersOnly: true,
        knownHelpers: { each: true, if: true, unless: true },
        preventIndent: true,
      });
      return `  ${JSON.stringify(name.slice(0, -".hbs".length))}: ${compiled},`;
    });
  return [
    "// @ts-nocheck: precompiled by handlebars; `npm run assets` writes this file.",
    "/** The templates of `templates/`, precompiled. */",
    "export const templateAssets = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

function buildRuntime(): string {
  const text = format(joinRuntime(join(root, "runtime")));
  return [
    "// `npm run assets` writes this file.",
    "/** The runtime as every SDK carries it, in one file. */",
    // A line each, so that a change of the runtime shows as what it is.
    "export const runtimeAsset: string = [",
    ...text.split("\n").map((line) => `  ${JSON.stringify(line)},`),
    '].join("\\n");',
    "",
  ].join("\n");
}

/** As the formatter prints it: marks of purity make lines longer than they were. */
function format(text: string): string {
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const args = [biome, "format", "--stdin-file-path=generated/runtime/index.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input: text,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`the joined runtime cannot be formatted: ${stderr}`);
  return stdout;
}

function buildDiagnosticPages(): readonly (readonly [string, string])[] {
  return Object.entries(diagnosticCodes).map(([code, { severity, summary, hint }]) => [
    `docs/diagnostics/${code}.md`,
    `# ${code}\n\nUsually: ${severity}.\n\n${summary}\n\n**What to do:** ${hint}\n`,
  ]);
}

const wanted = new Map([
  ...buildDiagnosticPages(),
  ["generator/emit/assets/templates.ts", buildTemplates()],
  ["generator/emit/assets/runtime.ts", buildRuntime()],
]);
const check = process.argv.includes("--check");
for (const [path, text] of wanted) {
  const target = join(root, path);
  const found = existsSync(target) ? readFileSync(target, "utf8") : undefined;
  if (found === text) continue;
  if (!check) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  } else {
    console.error(`${path} is out of date; run: npm run assets`);
    process.exitCode = 1;
  }
}
