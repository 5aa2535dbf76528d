/** Describes types and members of a contract in a few words. */
import type { Contract } from "../model/contract.js";
import { localName } from "../model/names.js";
import type { ElementParticle, Particle, StructType, TypeDefinition, TypeId } from "../model/types.js";

/** Types and global elements of a contract by id and name. */
export interface TypeIndex {
  readonly types: ReadonlyMap<TypeId, TypeDefinition>;
  readonly elements: ReadonlyMap<string, ElementParticle>;
}

export function indexTypes(contract: Contract): TypeIndex {
  return {
    types: new Map(contract.types.map((type) => [type.id, type])),
    elements: new Map(contract.elements.map((element) => [element.name, element])),
  };
}

/** `token: string`, `FileNode: FileNode[]`; `?` may be absent, `| null` may be nil. */
export function describeMember(particle: Particle, index: TypeIndex): string {
  switch (particle.kind) {
    case "wildcard":
      return "any";
    case "group": {
      const members = particle.particles.map((member) => describeMember(member, index));
      return particle.compositor === "choice" ? `(${members.join(" | ")})` : members.join(", ");
    }
    case "element": {
      const { occurs, nillable, name } = particle;
      const many = occurs.max === "unbounded" || occurs.max > 1 ? "[]" : "";
      const mark = occurs.min === 0 && many === "" ? "?" : "";
      return `${localName(name)}${mark}: ${describeType(particle.type, index)}${many}${nillable ? " | null" : ""}`;
    }
  }
}

/** Local name of a named type; anonymous ones by their content. */
export function describeType(id: TypeId, index: TypeIndex): string {
  const type = index.types.get(id);
  if (!type) return localName(id);
  if (type.kind === "array") return `${describeType(type.item, index)}[]`;
  if (type.name !== undefined) return localName(type.name);
  if (type.kind !== "struct") return type.kind;
  const members = memberElements(type.content);
  const [only] = members;
  if (members.length === 1 && only?.occurs.max === "unbounded") return `${describeType(only.type, index)}[]`;
  return members.length === 0 ? "{}" : `{ ${members.map((member) => localName(member.name)).join(", ")} }`;
}

/** All element declarations of a content model, groups dissolved. */
export function memberElements(content: Particle | undefined): readonly ElementParticle[] {
  if (content?.kind === "element") return [content];
  if (content?.kind === "group") return content.particles.flatMap((particle) => memberElements(particle));
  return [];
}

/** The struct that is the content of a global element. */
export function structOf(element: string, index: TypeIndex): StructType | undefined {
  const type = index.types.get(index.elements.get(element)?.type ?? "");
  return type?.kind === "struct" ? type : undefined;
}
