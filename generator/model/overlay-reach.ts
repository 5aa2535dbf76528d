/** Drops types that nothing reaches any more once an overlay has put others in their place. */
import { assertNever } from "./assert-never.js";
import type { Contract, TypeDefinition } from "./contract.js";
import type { Particle, TypeId } from "./types.js";

/**
 * Ids of all types that messages and elements of a contract lead to. Of the types in `standIns`, those derived from
 * the type of a member are reached too, since xsi:type may name them.
 */
export function findReachedTypes(contract: Contract, standIns: ReadonlySet<TypeId>): ReadonlySet<TypeId> {
  const types = new Map(contract.types.map((type) => [type.id, type]));
  const reached = new Set<TypeId>();
  const members = new Set<TypeId>();
  const pending: TypeUse[] = [
    ...contract.messages.flatMap(({ parts }) => parts.flatMap((part) => part.type ?? [])),
    ...contract.elements.map((element) => element.type),
  ].map(useAsMember);
  for (let use = pending.pop(); use !== undefined; use = pending.pop()) {
    const { id, as } = use;
    if (as === "member" && !members.has(id)) {
      members.add(id);
      for (const type of contract.types) {
        const derives = type.kind === "struct" && type.base?.type === id && standIns.has(type.id);
        if (derives) pending.push(useAsMember(type.id));
      }
    }
    if (reached.has(id)) continue;
    reached.add(id);
    const type = types.get(id);
    if (type !== undefined) pending.push(...listUsedTypes(type));
  }
  return reached;
}

interface TypeUse {
  readonly id: TypeId;
  readonly as: "member" | "base";
}

function useAsMember(id: TypeId): TypeUse {
  return { id, as: "member" };
}

function listUsedTypes(type: TypeDefinition): readonly TypeUse[] {
  const base = type.kind === "struct" && type.base !== undefined ? [type.base.type] : [];
  return [...base.map((id) => ({ id, as: "base" }) as const), ...listReferences(type).map(useAsMember)];
}

function listReferences(type: TypeDefinition): readonly TypeId[] {
  switch (type.kind) {
    case "struct":
      return [
        ...(type.text === undefined ? [] : [type.text]),
        ...type.attributes.map((attribute) => attribute.type),
        ...(type.content === undefined ? [] : listParticleTypes(type.content)),
      ];
    case "enum":
    case "alias":
      return [type.base];
    case "list":
    case "array":
      return [type.item];
    case "union":
      return type.members;
    case "unknown":
      return [];
  }
  return assertNever(type);
}

function listParticleTypes(particle: Particle): readonly TypeId[] {
  switch (particle.kind) {
    case "element":
      return [particle.type];
    case "group":
      return particle.particles.flatMap(listParticleTypes);
    case "wildcard":
      return [];
  }
  return assertNever(particle);
}
