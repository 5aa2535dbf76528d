/** Finds which types of the sources are the shapes of which types of the overlay. */
import type { ElementParticle } from "./contract.js";
import { type OverlayDraft, resolveReference } from "./overlay-draft.js";
import type { OverlayField, OverlayType } from "./overlay-facts.js";
import { isMeant, listElements } from "./overlay-particles.js";
import type { StructType, TypeId } from "./types.js";

/** Ids of types of the sources, by the type of the overlay that they show; a type of the same id comes first. */
export type OverlayShapes = ReadonlyMap<TypeId, readonly TypeId[]>;

/** A use of an overlay's type. `shown` is absent if no source has the element. */
export interface OverlayUse {
  readonly type: TypeId;
  readonly shown: TypeId | undefined;
  /** Types derived from that of a member can stand in its place, by xsi:type. */
  readonly as: "member" | "base";
}

/** The uses that fields make of overlay types, given what the sources show in their place. */
export function listUses(
  draft: OverlayDraft,
  fields: readonly OverlayField[],
  shown: readonly ElementParticle[],
): readonly OverlayUse[] {
  return fields.flatMap((field) => {
    if (field.kind === "wildcard" || field.type === undefined) return [];
    const type = resolveReference(draft, field.type);
    if (type === undefined || !draft.overlayTypes.has(type)) return [];
    return [{ type, shown: shown.find((element) => isMeant(field, element))?.type, as: "member" }];
  });
}

/**
 * Follows uses through the fields of the types used. The keys of the answer are all overlay types that the contract
 * reaches; types derived from that of a member are reached too, since xsi:type may name them.
 */
export function findShapes(draft: OverlayDraft, uses: readonly OverlayUse[]): OverlayShapes {
  const shapes = new Map<TypeId, Set<TypeId>>();
  const members = new Set<TypeId>();
  followUses(draft, uses, shapes, members);
  // Pages name types by the items of arrays; such a name is no proof if the overlay calls that item something else.
  const claimed = new Set([...shapes.values()].flatMap((ids) => [...ids]));
  const sameName = [...draft.overlayTypes.keys()]
    .filter((id) => draft.sourceTypes.has(id))
    .map((id) => ({ type: id, shown: claimed.has(id) ? undefined : id, as: "base" }) as const);
  followUses(draft, sameName, shapes, members);
  return new Map([...shapes].map(([type, ids]) => [type, sortShapes(type, ids)]));
}

/** Source types that the overlay takes for several types: what they show says nothing certain of either. */
export function findAmbiguousShapes(shapes: OverlayShapes): ReadonlySet<TypeId> {
  const all = [...shapes.values()].flat();
  return new Set(all.filter((id, index) => all.indexOf(id) !== index));
}

function followUses(
  draft: OverlayDraft,
  uses: readonly OverlayUse[],
  shapes: Map<TypeId, Set<TypeId>>,
  members: Set<TypeId>,
): void {
  const pending: OverlayUse[] = [...uses];
  for (let use = pending.pop(); use !== undefined; use = pending.pop()) {
    const type = draft.overlayTypes.get(use.type);
    if (type === undefined) continue;
    if (use.as === "member" && !members.has(type.id)) {
      members.add(type.id);
      pending.push(...listDerived(draft, type));
    }
    const known = shapes.get(use.type);
    if (known !== undefined && (use.shown === undefined || known.has(use.shown))) continue;
    const found = known ?? new Set();
    shapes.set(use.type, found);
    if (use.shown !== undefined) found.add(use.shown);
    pending.push(...followFields(draft, type, use.shown));
    for (const base of listBases(draft, type)) pending.push({ type: base.id, shown: undefined, as: "base" });
  }
}

/** The types that a type of the overlay is derived from, the nearest first. */
export function listBases(draft: OverlayDraft, type: OverlayType): readonly OverlayType[] {
  const bases: OverlayType[] = [];
  let at = resolveReference(draft, type.definition.base);
  while (at !== undefined) {
    const base = draft.overlayTypes.get(at);
    if (base === undefined || base === type || bases.includes(base)) break;
    bases.push(base);
    at = resolveReference(draft, base.definition.base);
  }
  return bases;
}

/** The struct that a source shows under an id, if it is one. */
export function findSourceStruct(draft: OverlayDraft, id: TypeId | undefined): StructType | undefined {
  const shown = id === undefined ? undefined : draft.sourceTypes.get(id);
  return shown?.kind === "struct" ? shown : undefined;
}

function followFields(
  draft: OverlayDraft,
  type: OverlayType,
  shown: TypeId | undefined,
): readonly OverlayUse[] {
  const elements = listElements(findSourceStruct(draft, shown)?.content);
  return [type, ...listBases(draft, type)].flatMap(({ definition }) =>
    definition.kind === "struct" ? listUses(draft, definition.fields ?? [], elements) : [],
  );
}

function listDerived(draft: OverlayDraft, type: OverlayType): readonly OverlayUse[] {
  return [...draft.overlayTypes.values()].flatMap(({ id, definition }) =>
    definition.kind === "struct" && definition.base?.id === type.id
      ? [{ type: id, shown: undefined, as: "member" } as const]
      : [],
  );
}

function sortShapes(type: TypeId, ids: ReadonlySet<TypeId>): readonly TypeId[] {
  return [...ids].sort((a, b) => {
    if (a === type || b === type) return a === type ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  });
}
