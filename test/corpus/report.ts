/** The table that a run ends with, and who failed. */
import type { ManifestEntry, Proof } from "./job.js";

export interface Row {
  readonly entry: ManifestEntry;
  readonly proof: Proof;
  /** What the compiler said; absent if it was not asked. */
  readonly compileErrors?: readonly string[] | undefined;
  /** The diagnostic that `exceptions.json` expects, if any. */
  readonly exception?: Exception | undefined;
}

/** What libxml2 cannot decide, or a contract that cannot be generated whole, with the diagnostic of ours that says why. */
export interface Exception {
  readonly code: string;
  readonly why: string;
}

/** Everything was done for a contract, and nothing was wrong. */
export function isProved({ proof, compileErrors }: Row): boolean {
  const { messages, covered, problems } = proof;
  return (
    proof.outcome === "generated" &&
    (compileErrors ?? []).length === 0 &&
    problems.length === 0 &&
    covered.missing === 0 &&
    messages.checked === messages.total &&
    messages.sampled === messages.checked &&
    messages.valid === messages.checked &&
    messages.equal === messages.checked
  );
}

/** True if a contract is what the run accepts: proved, or not provable for a reason that a diagnostic states. */
export function isAccepted(row: Row): boolean {
  const { proof, entry, exception } = row;
  if (proof.outcome === "crashed" || proof.outcome === "timed-out") return false;
  if (isProved(row)) return exception === undefined;
  const states = proof.diagnostics.filter(({ at }) => at !== undefined);
  if (exception !== undefined) return states.some(({ code }) => code === exception.code) && isSoundSoFar(row);
  const isDemanded = entry.complete && hasBinding(entry);
  return (!isDemanded || isRightlyLess(row)) && states.length > 0 && isSoundSoFar(row);
}

/**
 * What a fixture lacks, it lacks by the tool's own reading too: no operation has all its messages declared where the
 * contract was refused, or some messages dangle where the rest was generated.
 */
function isRightlyLess({ proof, entry }: Row): boolean {
  if (isProduction(entry)) return false;
  if (proof.outcome === "refused") return proof.wholeOperations === 0;
  // Schemas that do not compile say nothing about messages.
  return (
    proof.refusal === undefined &&
    proof.messages.checked < proof.messages.total &&
    proof.covered.missing === 0
  );
}

/** Nothing that was checked is wrong, though not all could be. */
function isSoundSoFar({ proof, compileErrors }: Row): boolean {
  return (compileErrors ?? []).length === 0 && proof.problems.length === 0;
}

function hasBinding({ soap_versions, features }: ManifestEntry): boolean {
  return soap_versions.length > 0 || (features ?? []).includes("http binding");
}

/** The production contracts that have to be proved whole. */
export function isProduction({ real_world, complete, soap_versions }: ManifestEntry): boolean {
  return real_world && complete && soap_versions.length > 0;
}

/** The closing table: production contracts, the others, of these the ones that something can be proved of, all. */
export function printTable(rows: readonly Row[]): string {
  const others = rows.filter(({ entry }) => !isProduction(entry));
  const groups: readonly (readonly [string, readonly Row[]])[] = [
    ["production", rows.filter(({ entry }) => isProduction(entry))],
    ["others", others],
    ["  complete and bound", others.filter(({ entry }) => entry.complete && hasBinding(entry))],
    ["all", rows],
  ];
  const lines = measures.map(([name, measure]) => [name, ...groups.map(([, group]) => measure(group))]);
  const table = [["", ...groups.map(([name]) => name)], ...lines];
  const widths = table[0]?.map((_cell, at) => Math.max(...table.map((line) => line[at]?.length ?? 0))) ?? [];
  const text = table.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
  return `${text.join("\n")}\n${printRefusals(rows)}`;
}

type Measure = (rows: readonly Row[]) => string;

const countOf =
  (test: (row: Row) => boolean): Measure =>
  (rows) =>
    String(rows.filter(test).length);
const sumOf =
  (value: (row: Row) => number): Measure =>
  (rows) =>
    String(rows.reduce((sum, row) => sum + value(row), 0));

const measures: readonly (readonly [string, Measure])[] = [
  ["contracts", (rows) => String(rows.length)],
  ["generated", countOf(({ proof }) => proof.outcome === "generated")],
  ["refused, with a located diagnostic", countOf(({ proof }) => isLocatedRefusal(proof))],
  ["refused without", countOf(({ proof }) => proof.outcome === "refused" && !isLocatedRefusal(proof))],
  [
    "compiled",
    countOf(({ proof, compileErrors }) => proof.outcome === "generated" && compileErrors?.length === 0),
  ],
  ["with any in the output", countOf(({ proof }) => proof.problems.some(({ stage }) => stage === "any"))],
  [
    "whose modules do not import",
    countOf(({ proof }) => proof.problems.some(({ stage }) => stage === "import")),
  ],
  ["  with schemas repaired, unlisted", countOf(({ proof }) => (proof.repaired ?? []).length > 0)],
  ["messages", sumOf(({ proof }) => proof.messages.total)],
  ["  checked", sumOf(({ proof }) => proof.messages.checked)],
  ["  with valid samples", sumOf(({ proof }) => proof.messages.sampled)],
  ["  written valid", sumOf(({ proof }) => proof.messages.valid)],
  ["  round trips equal", sumOf(({ proof }) => proof.messages.equal)],
  ["  encoded, not written", sumOf(({ proof }) => proof.messages.withoutCodec)],
  [
    "contracts with every message checked",
    countOf(({ proof }) => proof.messages.total > 0 && proof.messages.checked === proof.messages.total),
  ],
  ["declarations to cover", sumOf(({ proof }) => proof.covered.required)],
  ["  not covered", sumOf(({ proof }) => proof.covered.missing)],
  ["contracts covered", countOf(({ proof }) => proof.outcome === "generated" && proof.covered.missing === 0)],
  ["proved", countOf(isProved)],
  ["accepted", countOf(isAccepted)],
  ["crashed", countOf(({ proof }) => proof.outcome === "crashed")],
  ["timed out", countOf(({ proof }) => proof.outcome === "timed-out")],
  ["seconds", (rows) => rows.reduce((sum, { proof }) => sum + proof.seconds, 0).toFixed(0)],
];

function isLocatedRefusal({ outcome, diagnostics }: Proof): boolean {
  return (
    outcome === "refused" && diagnostics.some(({ severity, at }) => severity === "error" && at !== undefined)
  );
}

function printRefusals(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { proof } of rows) {
    if (proof.outcome !== "refused") continue;
    const codes = proof.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.length === 0
    ? ""
    : `refused by code: ${sorted.map(([code, count]) => `${code} ${count}`).join(", ")}`;
}

/** Problem lines of one contract, for the log. */
export function printProblems({ entry, proof, compileErrors }: Row): string {
  const lines = [
    ...(proof.outcome === "generated"
      ? []
      : proof.diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ code, message, at }) => `refused ${code} ${at ?? ""} ${message}`)),
    ...(proof.refusal === undefined ? [] : [`oracle ${proof.refusal}`]),
    ...((proof.repaired ?? []).length === 0 ? [] : [`repaired ${proof.repaired?.join(", ")}`]),
    ...(compileErrors ?? []).map((line) => `compile ${line}`),
    ...proof.problems.map(({ stage, message }) => `${stage} ${message}`),
  ];
  return lines
    .map(
      (line) =>
        `${entry.id}\t${isProduction(entry) ? "production" : "other"}\t${line.replace(/\s+/g, " ")}\n`,
    )
    .join("");
}
