/** Finds which classes mention which, so that cycles of modules are known before files are chosen. */
import { assertNever } from "../../model/assert-never.js";
import type { ValueShape } from "../shapes.js";
import type { Collection } from "./collect-classes.js";
import { structLineage } from "./index-contract.js";
import { leavesOf, listMembers, type MemberSource } from "./list-members.js";
import { type ShapeContext, shapeOfItem } from "./shape-values.js";

export interface ClassLinks {
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  readonly extendsEdges: readonly (readonly [derived: string, base: string])[];
  /** Enumerations that the members of a class have, inherited ones too: they may stand in the file of another class. */
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
}

export function linkClasses(context: ShapeContext, collection: Collection): ClassLinks {
  const references = new Map<string, ReadonlySet<string>>();
  const extendsEdges: (readonly [string, string])[] = [];
  const enums = new Map<string, ReadonlySet<string>>();
  for (const [id, { struct }] of collection.classes) {
    const mentioned = new Set<string>();
    const lineage = structLineage(context.index, struct);
    const base = lineage.at(-2);
    if (base) {
      mentioned.add(base.id);
      extendsEdges.push([id, base.id]);
    }
    const closed = new Set<string>();
    for (const member of leavesOf(lineage.flatMap((ancestor) => listMembers(ancestor)))) {
      for (const found of findEnums(context, typeOfMember(member)))
        if (collection.enums.has(found)) closed.add(found);
      if (member.kind !== "element") continue;
      const target = classOf(shapeOfItem(context, member.element));
      if (target !== undefined) mentioned.add(target);
    }
    references.set(id, mentioned);
    enums.set(id, closed);
  }
  return { references, extendsEdges, enums };
}

function typeOfMember(member: MemberSource): string {
  if (member.kind === "element") return member.element.type;
  if (member.kind === "attribute") return member.attribute.type;
  return member.kind === "text" ? member.type : "";
}

/** The enumerations that a type is, restricts, lists or unites. */
function findEnums({ index }: ShapeContext, id: string): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const pending = [id];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const type = index.types.get(at);
    if (type?.kind === "enum") found.push(at);
    else if (type?.kind === "alias") pending.push(type.base);
    else if (type?.kind === "list") pending.push(type.item);
    else if (type?.kind === "union") pending.push(...type.members);
  }
  return found;
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
    case "union":
    case "raw":
      return undefined;
    default:
      return assertNever(shape);
  }
}
