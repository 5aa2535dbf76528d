/** Finds the lists in responses whose items can be read while the response arrives: repeated elements on a path of single ones. */
import { localName } from "../../model/names.js";
import type { StructType } from "../../model/types.js";
import type { ValueShape } from "../shapes.js";
import { findStruct, structLineage } from "./index-contract.js";
import { listMembers } from "./list-members.js";
import type { SelectedOperation, Selection } from "./select-operations.js";
import { type ShapeContext, shapeOfElement, shapeOfItem } from "./shape-values.js";

/** A repeated element and the way to it. */
export interface FoundItemPath {
  readonly selected: SelectedOperation;
  /** Local names of the elements below the response element that lead to the list; the last is the member that holds it. */
  readonly members: readonly string[];
  /** Clark names down to the item. */
  readonly path: readonly string[];
  readonly item: ValueShape;
}

/** The lists of all responses, by operation. */
export type ItemPaths = ReadonlyMap<SelectedOperation, readonly FoundItemPath[]>;

export function findItemPaths(context: ShapeContext, selection: Selection): ItemPaths {
  return new Map(selection.operations.map((selected) => [selected, findPaths(context, selected)]));
}

interface Place {
  readonly struct: StructType;
  readonly path: readonly string[];
}

/**
 * The lists that are nearest to the response element. Where some hold structures (records, rows), lists of plain values
 * beside them (names of columns) are not worth it; a plain list is, if it is the only one.
 */
function findPaths(context: ShapeContext, selected: SelectedOperation): readonly FoundItemPath[] {
  const { output, use, http } = selected;
  if (http !== undefined) return [];
  const root = output && findStruct(context.index, output.type);
  // A body of several elements has no response element, and SOAP encoding may put items elsewhere.
  if (!root || output.element === "*" || use === "encoded") return [];
  const seen = new Set([root.id]);
  let plain: readonly FoundItemPath[] | undefined;
  for (let level: readonly Place[] = [{ struct: root, path: [] }]; level.length > 0; ) {
    const found: FoundItemPath[] = [];
    const below: Place[] = [];
    for (const place of level) {
      const looked = lookAtMembers(context, selected, place);
      found.push(...looked.found);
      for (const next of looked.below) {
        if (seen.has(next.struct.id)) continue;
        seen.add(next.struct.id);
        below.push(next);
      }
    }
    const structured = found.filter(({ item }) => isStructured(item));
    if (structured.length > 0) return structured;
    if (found.length > 0) plain ??= found;
    level = below;
  }
  return plain?.length === 1 ? plain : [];
}

/** Lists among the members of a struct, and structs to look at next. Members of groups are neither: cut out, they break the group. */
function lookAtMembers(
  context: ShapeContext,
  selected: SelectedOperation,
  { struct, path }: Place,
): { readonly found: readonly FoundItemPath[]; readonly below: readonly Place[] } {
  const found: FoundItemPath[] = [];
  const below: Place[] = [];
  const lineage = structLineage(context.index, struct);
  for (const member of lineage.flatMap((ancestor, at) => listMembers(ancestor, lineage.slice(0, at)))) {
    if (member.kind !== "element") continue;
    const { element, occurs } = member;
    const here = [...path, element.name];
    const members = here.map(localName);
    if (occurs === "repeated") {
      found.push({ selected, members, path: here, item: shapeOfItem(context, element) });
      continue;
    }
    const shape = withoutNil(shapeOfElement(context, element));
    if (shape.kind === "array")
      found.push({ selected, members, path: [...here, shape.itemName], item: shape.item });
    const next = shape.kind === "class" ? findStruct(context.index, shape.id) : undefined;
    if (next) below.push({ struct: next, path: here });
  }
  return { found, below };
}

function isStructured(item: ValueShape): boolean {
  const { kind } = withoutNil(item);
  return kind === "class" || kind === "array" || kind === "raw";
}

function withoutNil(shape: ValueShape): ValueShape {
  return shape.kind === "nillable" || shape.kind === "typed" ? withoutNil(shape.value) : shape;
}
