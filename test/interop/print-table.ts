/** Prints what was proved as a table in Markdown, feature by stack and SOAP version, with the reason of each gap. */
import { type StackName, stacks } from "./packages.js";
import { type Feature, features, type Proof, type Version, versions } from "./proofs.js";

/** The table, and the cells about which nothing was said. */
export interface PrintedTable {
  readonly text: string;
  /** `stack, feature, SOAP version` of each feature that was neither proved nor named as a gap. */
  readonly unsaid: readonly string[];
}

export function printTable(proofs: readonly Proof[], names: readonly StackName[]): PrintedTable {
  const reasons: string[] = [];
  const unsaid: string[] = [];
  const cell = (stack: StackName, feature: Feature, version: Version): string => {
    const said = proofs.filter(
      (proof) => proof.stack === stack && proof.feature === feature && proof.version === version,
    );
    const gap = said.find(({ outcome }) => outcome === "gap");
    if (said.some(({ outcome }) => outcome === "failed")) return "**FAILED**";
    if (said.some(({ outcome }) => outcome === "proved"))
      return gap === undefined ? "yes" : `yes ${footnote(reasons, gap)}`;
    if (gap !== undefined) return `– ${footnote(reasons, gap)}`;
    unsaid.push(`${stacks[stack].title}, ${feature}, SOAP ${version}`);
    return "?";
  };
  const columns = names.flatMap((stack) => versions.map((version) => ({ stack, version })));
  const heads = columns.map(({ stack, version }) => `${stacks[stack].title} ${version}`);
  const rows = features.map((feature) => {
    const cells = columns.map(({ stack, version }) => cell(stack, feature, version));
    return `| ${feature} | ${cells.join(" | ")} |`;
  });
  const lines = [
    `| feature | ${heads.join(" | ")} |`,
    `|---|${columns.map(() => "---|").join("")}`,
    ...rows,
    "",
    ...reasons.map((reason, at) => `${at + 1}. ${reason}`),
  ];
  return { text: lines.join("\n").trimEnd(), unsaid };
}

/** The number of a reason, which is added if it is new. */
function footnote(reasons: string[], { stack, text }: Proof): string {
  const line = `${stacks[stack].title}: ${text}`;
  if (!reasons.includes(line)) reasons.push(line);
  return `(${reasons.indexOf(line) + 1})`;
}
