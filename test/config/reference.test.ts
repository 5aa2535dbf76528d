/** The reference of the configuration and of the command line says what there is. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exitCodes } from "../../generator/cli/exit-codes.js";
import { sdkRules } from "../../generator/config/schema.js";
import { defaultSdkOptions } from "../../generator/plan/options.js";

const rowsOf = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));

it("lists every key with its choices and its default", () => {
  const rows = rowsOf("docs/reference/config.md").filter((row) => row.startsWith("| `"));
  expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual(Object.keys(sdkRules));
  for (const [key, rule] of Object.entries(sdkRules)) {
    const row = rows.find((line) => line.startsWith(`| \`${key}\``)) ?? "";
    const [, , values, given] = row.split("|").map((cell) => cell.trim());
    if (rule.kind !== "choice") continue;
    expect(values, key).toBe(rule.values.map((value) => `\`"${value}"\``).join(", "));
    const fallback = new Map<string, unknown>(Object.entries(defaultSdkOptions)).get(key);
    expect(given, key).toBe(`\`"${fallback}"\``);
  }
});

it("lists every exit code", () => {
  const codes = rowsOf("docs/reference/cli.md").flatMap((row) => /^\| (\d+) \|/.exec(row)?.[1] ?? []);
  expect(codes.map(Number)).toEqual(Object.values(exitCodes));
});
