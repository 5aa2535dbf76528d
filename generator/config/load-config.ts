/** Loads `soapwright.config.ts` and its kin. */
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { SourceSpan } from "../diagnostics/diagnostic.js";
import { type Literal, readLiteral } from "./read-literal.js";

const here = dirname(fileURLToPath(import.meta.url));

/** A configuration as it was found, not checked yet. */
export interface LoadedConfig extends Literal {
  /** Absolute path of the file. */
  readonly path: string;
  /** Its file name, as diagnostics show it. */
  readonly file: string;
  readonly text: string;
  /** Whether the text alone says what the configuration is; otherwise it was run. */
  readonly isPlain: boolean;
}

/** Reads a configuration that is a plain literal; undefined if it must be run. */
function readPlainConfig(path: string): LoadedConfig | undefined {
  const text = readFileSync(path, "utf8");
  const literal = readLiteral(text, (specifier) => isOwnEntry(specifier, dirname(path)));
  return literal && { ...literal, path, file: basename(path), text, isPlain: true };
}

/** Loads a configuration, running it if it is more than a literal; reports why that cannot be done. */
export async function loadConfig(
  path: string,
  diagnostics: DiagnosticCollector,
): Promise<LoadedConfig | undefined> {
  const plain = readPlainConfig(path);
  if (plain) return plain;
  const file = basename(path);
  const text = readFileSync(path, "utf8");
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (path.endsWith(".json")) {
    diagnostics.report("config/unreadable", `${file} is not JSON: ${jsonProblem(text)}`, { span: start });
    return undefined;
  }
  try {
    const exported = await runConfig(path);
    if (hasDefault(exported))
      return { value: exported.default, places: new Map(), path, file, text, isPlain: false };
    const message = `${file} has no default export, expected export default defineConfig({ sdks: [ … ] })`;
    diagnostics.report("config/invalid", message, { span: start });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const [first = ""] = problem.split("\n");
    diagnostics.report("config/unreadable", `${file} cannot be run: ${first.trimEnd()}`, {
      span: { ...start, ...placeIn(problem, path) },
    });
  }
  return undefined;
}

function hasDefault(exported: unknown): exported is { readonly default: unknown } {
  return typeof exported === "object" && exported !== null && "default" in exported;
}

/** Where the parser stopped, as it says below its message: the path, the line, and the column counted from 0. */
function placeIn(problem: string, path: string): Partial<SourceSpan> {
  const [, line, column] = /:(\d+):(\d+)$/.exec(problem) ?? [];
  if (line === undefined || !problem.includes(`${path}:${line}:`)) return {};
  const place = { line: Number(line), column: Number(column) + 1 };
  return { ...place, endLine: place.line, endColumn: place.column };
}

/** Whether a module is soapwright's entry: by its name, or, in soapwright's own repository, by its path. */
function isOwnEntry(specifier: string, folder: string): boolean {
  if (specifier === "soapwright") return true;
  const entry = resolve(folder, specifier);
  // The second is right if this file runs from `dist/generator/config`.
  return [join(here, "../index.js"), join(here, "../../../generator/index.js")].includes(entry);
}

/** What the module exports. */
async function runConfig(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const entry = import.meta.url.endsWith(".ts") ? "index.ts" : "index.js";
  // Without the alias a configuration could not import "soapwright" when soapwright runs from elsewhere.
  const jiti = createJiti(path, {
    alias: { soapwright: join(here, "..", entry) },
    moduleCache: false,
    fsCache: false,
  });
  return jiti.import(path);
}

function jsonProblem(text: string): string {
  try {
    JSON.parse(text);
    return "it holds more than plain values";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
