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
      const closedType = findEnum(context, typeOfMember(member));
      if (closedType !== undefined && collection.enums.has(closedType)) closed.add(closedType);
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

/** The enumeration that a type is, restricts or lists. */
function findEnum({ index }: ShapeContext, id: string): string | undefined {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const type = index.types.get(at);
    if (type?.kind === "enum") return at;
    if (type?.kind === "alias") at = type.base;
    else if (type?.kind === "list") at = type.item;
  }
  return undefined;
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
