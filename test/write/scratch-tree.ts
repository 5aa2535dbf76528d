/** Folders for tests of writing: made from and read back as plain records. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import type { TargetTree } from "../../generator/write/tree.js";

export function putFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files below a folder with their texts; empty folders end in `/`. */
export function readFiles(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (path: string, prefix: string): void => {
    const names = readdirSync(path).sort();
    if (names.length === 0 && prefix !== "") files[prefix] = "";
    for (const name of names) {
      const inner = join(path, name);
      if (lstatSync(inner).isDirectory()) visit(inner, `${prefix}${name}/`);
      else files[`${prefix}${name}`] = readFileSync(inner, "utf8");
    }
  };
  visit(folder, "");
  return files;
}

/** A target with a manifest that lists its files. */
export function makeTarget(
  out: string,
  files: Readonly<Record<string, string>>,
  beside?: TargetTree["beside"],
): TargetTree {
  const manifest = `${JSON.stringify({ format: 1, files: [...Object.keys(files), "manifest.json"] })}\n`;
  const all = new Map(Object.entries({ ...files, "manifest.json": manifest }));
  return { out, shown: "out", files: all, beside };
}

/** What a target looks like on disk. */
export function expectedFiles(target: TargetTree): Record<string, string> {
  return Object.fromEntries([...target.files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function codesOf(diagnostics: DiagnosticCollector): readonly string[] {
  return diagnostics.all().map(({ code }) => code);
}
