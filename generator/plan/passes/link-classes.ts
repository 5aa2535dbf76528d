/** Finds which classes mention which, so that cycles of modules are known before files are chosen. */
import { assertNever } from "../../model/assert-never.js";
import type { ValueShape } from "../shapes.js";
import type { Collection } from "./collect-classes.js";
import { structLineage } from "./index-contract.js";
import { listMembers } from "./list-members.js";
import { type ShapeContext, shapeOfItem } from "./shape-values.js";

export interface ClassLinks {
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  readonly extendsEdges: readonly (readonly [derived: string, base: string])[];
}

export function linkClasses(context: ShapeContext, collection: Collection): ClassLinks {
  const references = new Map<string, ReadonlySet<string>>();
  const extendsEdges: (readonly [string, string])[] = [];
  for (const [id, { struct }] of collection.classes) {
    const mentioned = new Set<string>();
    const lineage = structLineage(context.index, struct);
    const base = lineage.at(-2);
    if (base) {
      mentioned.add(base.id);
      extendsEdges.push([id, base.id]);
    }
    for (const member of lineage.flatMap((ancestor) => listMembers(ancestor))) {
      if (member.kind !== "element") continue;
      const target = classOf(shapeOfItem(context, member.element));
      if (target !== undefined) mentioned.add(target);
    }
    references.set(id, mentioned);
  }
  return { references, extendsEdges };
}

/** The class that a value is or holds; undefined if there is none in it. */
export function classOf(shape: ValueShape): string | undefined {
  switch (shape.kind) {
    case "class":
      return shape.id;
    case "array":
    case "encodedArray":
    case "list":
      return classOf(shape.item);
    case "typed":
    case "nillable":
    case "default":
      return classOf(shape.value);
    case "builtin":
    case "enum":
    case "raw":
      return undefined;
    default:
      return assertNever(shape);
  }
}
