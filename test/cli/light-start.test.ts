/** What a run with nothing to do loads, and that only the command line prints. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";

/** Modules that loading `file` loads: not types, and not what is imported later on demand. */
function listLoaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type )([^;]*?) from "([^"]+)";/gm,
  );
  for (const [, names = "", specifier = ""] of statements) {
    const isTypesOnly = /^\{(?:\s*type \w+,?)*\s*\}$/.test(names);
    if (isTypesOnly) continue;
    if (specifier.startsWith(".")) {
      listLoaded(normalize(join(dirname(file), specifier.replace(/\.js$/, ".ts"))), seen);
    } else {
      seen.add(specifier);
    }
  }
  return seen;
}

it("starts with a dozen small files and no package, so a run with nothing to do is fast", () => {
  const loaded = [...listLoaded("generator/cli/main.ts")];
  expect(loaded.filter((name) => !name.startsWith("generator/") && !name.startsWith("node:"))).toEqual([]);
  expect(loaded.filter((name) => name.startsWith("generator/")).sort()).toEqual([
    "generator/cli/main.ts",
    "generator/cli/print-summary.ts",
    "generator/cli/show-path.ts",
    "generator/cli/up-to-date-run.ts",
    "generator/config/find-config.ts",
    "generator/tool-version.ts",
    "generator/write/digest.ts",
    "generator/write/snapshot.ts",
    "generator/write/staging-folder.ts",
    "generator/write/tool-identity.ts",
    "generator/write/up-to-date.ts",
  ]);
});

it("prints in cli/ only", () => {
  const files = readdirSync("generator", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^(?:cli|emit.assets)[/\\]/.test(name))
    .filter((name) =>
      /\bconsole\.|process\.std(?:out|err)/.test(readFileSync(join("generator", name), "utf8")),
    );
  expect(files).toEqual([]);
});
