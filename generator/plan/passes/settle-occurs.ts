/** Decides how often a member may be absent, from what the contract states and what the overlay lets the plan assume. */
import type { ElementParticle } from "../../model/types.js";
import type { ValueShape } from "../shapes.js";
import type { CollectedClass } from "./collect-classes.js";
import { listMembers, type MemberOccurs } from "./list-members.js";
import type { ShapeContext } from "./shape-values.js";

/** `explicit`: a required key that admits undefined. `empty-array`: absent reads as no items. */
export type SettledOccurs = "required" | "optional" | "explicit" | "empty-array";

export function settleOccurs(
  { settings }: ShapeContext,
  { role, struct }: CollectedClass,
  element: ElementParticle,
  declared: MemberOccurs,
  shape: ValueShape,
): SettledOccurs {
  if (declared === "required") return "required";
  const value = shape.kind === "nillable" ? shape.value : shape;
  if (role === "request") {
    const assumed = element.origin.assumed.some(({ fact }) => fact === "occurs");
    const explicit =
      settings.requests === "explicit" || (settings.requests === "assumed-explicit" && assumed);
    return explicit ? "explicit" : "optional";
  }
  if (value.kind === "array" && settings.absentArrays === "empty") return "empty-array";
  const isResult = role === "response" && listMembers(struct).length === 1;
  return isResult && settings.results === "required" ? "required" : "optional";
}
