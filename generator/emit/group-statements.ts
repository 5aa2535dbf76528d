/** The type of a choice or repeated sequence, and its codec, as statements of a file. */
import type { GroupMemberPlan, GroupPlan, Use } from "../plan/sdk-plan.js";
import { docComment } from "./comment.js";
import { lineWidth } from "./line-width.js";
import { propertyKey } from "./property.js";

const runtime = (symbol: string, typeOnly: "type" | "value"): Use => ({ symbol, from: "runtime", typeOnly });

export function usesOfGroup({ branches }: GroupPlan): readonly Use[] {
  return [
    runtime("XmlGroup", "type"),
    runtime("groupOf", "value"),
    ...(branches.length > 1 ? [runtime("OneOf", "type")] : []),
    ...branches
      .flat()
      .flatMap(({ type, member }) => [
        ...type.uses.map((use): Use => ({ ...use, typeOnly: "type" })),
        ...member.uses,
      ]),
  ];
}

export function printGroup(plan: GroupPlan): string {
  return `${printType(plan)}\n\n/** Codec of \`${plan.name}\`. */\n${printCodec(plan)}`;
}

function printType({ name, documentation, branches }: GroupPlan): string {
  const head = docComment(documentation, 0);
  const [only = []] = branches;
  if (branches.length < 2) return `${head}export interface ${name} ${printMembers(only, 0)}`;
  const alternatives = branches.map((branch) => `  | ${printMembers(branch, 4)}`);
  return `${head}export type ${name} = OneOf<\n${alternatives.join("\n")}\n>;`;
}

function printMembers(members: readonly GroupMemberPlan[], indent: number): string {
  const margin = " ".repeat(indent + 2);
  const lines = members.map(({ property, optional, type, documentation }) => {
    const key = `${propertyKey(property)}${optional === "optional" ? "?" : ""}`;
    const text = optional === "optional" ? `${type.text} | undefined` : type.text;
    return `${docComment(documentation, indent + 2)}${margin}${key}: ${text};\n`;
  });
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

function printCodec({ name, codecName, branches }: GroupPlan): string {
  const declaration = `export const ${codecName}: XmlGroup<${name}> =`;
  const oneLine = `${declaration} groupOf(`.length <= lineWidth;
  const indent = oneLine ? 0 : 2;
  const head = oneLine ? `${declaration} groupOf(` : `${declaration}\n  groupOf(`;
  const [only = []] = branches;
  const lead = head.length - (head.lastIndexOf("\n") + 1);
  if (branches.length < 2) return `${head}${printBranch(only, indent, lead + 1)});`;
  const margin = " ".repeat(indent + 2);
  const items = branches.map((branch) => `${margin}${printBranch(branch, indent + 2, indent + 2)},\n`);
  return `${head}\n${items.join("")}${" ".repeat(indent)});`;
}

/** `around`: how much of its first line is taken by what stands around it. */
function printBranch(members: readonly GroupMemberPlan[], indent: number, around: number): string {
  const entries = members.map(({ property, member }) => `${propertyKey(property)}: ${member.text}`);
  const line = `{ ${entries.join(", ")} }`;
  if (members.length < 3 && around + line.length + 1 <= lineWidth) return line;
  const margin = " ".repeat(indent + 2);
  return `{\n${entries.map((entry) => `${margin}${entry},\n`).join("")}${" ".repeat(indent)}}`;
}
