/** Finds types of an overlay that are, by way of their bases, their own base. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName } from "../../model/names.js";
import type { OverlayType } from "../../model/overlay-facts.js";
import type { TypeId } from "../../model/types.js";

/** Reports each cycle once, and answers the types with the bases of cycles taken away. */
export function breakBaseCycles(
  types: readonly OverlayType[],
  diagnostics: DiagnosticCollector,
): readonly OverlayType[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const inCycle = new Set<TypeId>();
  for (const type of types) {
    if (inCycle.has(type.id)) continue;
    const cycle = findCycle(type, byId);
    if (cycle.length === 0) continue;
    for (const member of cycle) inCycle.add(member.id);
    const names = [...cycle, type].map((member) => localName(member.id)).join(" → ");
    const base = type.definition.base;
    diagnostics.report("overlay/base-cycle", `The bases of ${localName(type.id)} form a cycle: ${names}.`, {
      span: base?.span ?? type.span,
    });
  }
  return types.map((type) =>
    inCycle.has(type.id) && type.definition.kind === "struct"
      ? { ...type, definition: { ...type.definition, base: undefined } }
      : type,
  );
}

/** The types from `start` back to itself; empty if its bases end elsewhere. */
function findCycle(start: OverlayType, byId: ReadonlyMap<TypeId, OverlayType>): readonly OverlayType[] {
  const path: OverlayType[] = [];
  let at: OverlayType | undefined = start;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = at.definition.base === undefined ? undefined : byId.get(at.definition.base.id);
  }
  return at === start ? path : [];
}
