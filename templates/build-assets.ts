/**
 * Precompiles the templates and embeds the runtime's sources into `generator/emit/assets/`, so that emitting reads no
 * file and evaluates no string. `npm run assets` writes them, `npm run assets -- --check` compares.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

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

const wanted = new Map([
  ["generator/emit/assets/templates.ts", buildTemplates()],
  ["generator/emit/assets/runtime.ts", buildRuntime()],
]);
const check = process.argv.includes("--check");
for (const [path, text] of wanted) {
  if (!check) writeFileSync(join(root, path), text);
  else if (readFileSync(join(root, path), "utf8") !== text) {
    console.error(`${path} is out of date; run: npm run assets`);
    process.exitCode = 1;
  }
}
