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
