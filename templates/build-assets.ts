/**
 * Precompiles the templates and embeds the runtime's sources into `generator/emit/assets/`, so that emitting reads no
 * file and evaluates no string; and writes a page for each diagnostic code. `npm run assets` writes, `-- --check` compares.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { diagnosticCodes } from "../generator/diagnostics/codes.js";

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
  const folder = join(root, "runtime");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort();
  const entries = paths.map(
    (path) => `  [${JSON.stringify(path)}, ${JSON.stringify(readFileSync(join(folder, path), "utf8"))}],`,
  );
  return [
    "// `npm run assets` writes this file.",
    "/** The sources of `runtime/`, by path, as every SDK carries them. */",
    "export const runtimeAssets: readonly (readonly [path: string, text: string])[] = [",
    ...entries,
    "];",
    "",
  ].join("\n");
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
