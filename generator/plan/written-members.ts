/** Which members the `write` method of a class writes itself. */
import type { ClassPlan, MemberPlan } from "./sdk-plan.js";

export function isAttribute({ wire }: MemberPlan): boolean {
  return wire === "attribute" || wire === "attributes";
}

/**
 * True if the base can write its own part: attributes go before any content, those of bases too, so a class with
 * attributes of its own writes everything.
 */
export function leavesBaseToWrite(plan: ClassPlan): boolean {
  return plan.extends !== undefined && !plan.members.some(isAttribute);
}

/**
 * Clark names of the children that a class knows, in the order of its table of names. A wildcard is tried last, whatever
 * its place: a declared name is never taken for any content.
 */
export function fieldNames(children: readonly MemberPlan[]): readonly string[] {
  const names = children.flatMap((member) => childNames(member));
  const known = names.filter((name) => name !== "*");
  return names.length > known.length ? [...known, "*"] : known;
}

/** Clark names of one child element, of those of a group, or `*`. */
export function childNames({ wire, local, uri, leaves }: MemberPlan): readonly string[] {
  if (wire === "any") return ["*"];
  if (leaves.length > 0) return leaves;
  return [uri === "" ? local : `{${uri}}${local}`];
}
