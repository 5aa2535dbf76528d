/** `names.json`: the names that an SDK's symbols keep, an input of the next run and committed with the contract. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";

const format = 1;

/** The folders of an SDK that hold a file for each of their symbols. */
const symbolFolders = ["operations", "types", "headers", "faults"] as const;
export type SymbolFolder = (typeof symbolFolders)[number];

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** Where symbols may stand; the SDK's own files and names of devices are not among them. */
const filePath = new RegExp(
  `^(?:${symbolFolders.join("|")})/(?!(?:con|prn|aux|nul|com\\d|lpt\\d)$)[\\p{ID_Continue}$-]{1,100}$`,
  "iu",
);

/** Reads remembered names by symbol id; reports `plan/names-file` and remembers nothing if the file is damaged. */
export function readNames(
  file: { readonly path: string; readonly text: string },
  diagnostics: DiagnosticCollector,
): ReadonlyMap<string, string> {
  const problem = (message: string): ReadonlyMap<string, string> => {
    const span = { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    diagnostics.report("plan/names-file", message, { span });
    return new Map();
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.text);
  } catch (error) {
    return problem(`names.json is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return problem("names.json is not an object of names");
  }
  const names = new Map<string, string>();
  for (const [id, name] of Object.entries(parsed)) {
    if (id === "format") continue;
    if (typeof name !== "string") return problem(`"${id}" in names.json is not a text`);
    const isPath = id.startsWith("file ");
    if (!(isPath ? filePath : identifier).test(name)) {
      return problem(
        `"${name}" (for "${id}" in names.json) cannot be ${isPath ? "a file" : "an identifier"}`,
      );
    }
    names.set(id, name);
  }
  return names;
}

/**
 * Text of `names.json`. Names of symbols that are not there at the moment stay, so that an operation which comes
 * back is called what it was. The last line is always the same: an addition is only added lines.
 */
export function printNames(
  current: ReadonlyMap<string, string>,
  remembered: ReadonlyMap<string, string>,
): string {
  const merged = [...new Map([...remembered, ...current])].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = merged.map(([id, name]) => `  ${JSON.stringify(id)}: ${JSON.stringify(name)},\n`);
  return `{\n${lines.join("")}  "format": ${format}\n}\n`;
}
