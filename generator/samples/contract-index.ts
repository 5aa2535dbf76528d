/** Looks a contract up by id: types, elements, and what a struct holds once its bases are counted in. */

import { isBlocked } from "../model/blocked-derivations.js";
import type {
  Attribute,
  Contract,
  ElementParticle,
  ExpandedName,
  Particle,
  TypeDefinition,
} from "../model/contract.js";
import { expandSubstitutes } from "../model/expand-substitutes.js";
import { namespaceOf, xsdNamespace } from "../model/names.js";
import type { StructType, TypeId } from "../model/types.js";

export interface ContractIndex {
  /** Substitution groups are written out as choices. */
  readonly contract: Contract;
  readonly types: ReadonlyMap<TypeId, TypeDefinition>;
  readonly elements: ReadonlyMap<ExpandedName, ElementParticle>;
  /** Structs that name a struct as their base, directly. */
  readonly derived: ReadonlyMap<TypeId, readonly StructType[]>;
}

const known = new WeakMap<Contract, ContractIndex>();

/** The look-up tables of a contract, built once for each. */
export function indexContract(contract: Contract): ContractIndex {
  const index = known.get(contract) ?? buildIndex(contract);
  known.set(contract, index);
  return index;
}

function buildIndex(given: Contract): ContractIndex {
  const contract = expandSubstitutes(given);
  const derived = new Map<TypeId, StructType[]>();
  for (const type of contract.types) {
    if (type.kind !== "struct" || type.base === undefined) continue;
    const siblings = derived.get(type.base.type) ?? [];
    derived.set(type.base.type, [...siblings, type]);
  }
  return {
    contract,
    types: new Map(contract.types.map((type) => [type.id, type])),
    elements: new Map(contract.elements.map((element) => [element.name, element])),
    derived,
  };
}

/** True for ids such as `{http://www.w3.org/2001/XMLSchema}int`. */
export function isBuiltIn(type: TypeId): boolean {
  return namespaceOf(type) === xsdNamespace;
}

/** Everything a struct may hold: members of its bases first, unless it restricts them. */
export interface EffectiveStruct {
  readonly particles: readonly Particle[];
  readonly attributes: readonly Attribute[];
  readonly anyAttribute: boolean;
  readonly mixed: boolean;
  readonly text: TypeId | undefined;
}

/** A struct with the members of its bases (XML Schema part 1 section 3.4.2); a cycle of bases ends quietly. */
export function resolveStruct(index: ContractIndex, struct: StructType): EffectiveStruct {
  const chain = baseChain(index, struct);
  // A restriction has all that is left of its bases, so nothing before the last one counts.
  const last = chain.filter(({ base }) => base?.derivation === "restriction").at(-1);
  const links = last === undefined ? chain : chain.slice(chain.indexOf(last));
  let particles: readonly Particle[] = [];
  let attributes: readonly Attribute[] = [];
  let text: TypeId | undefined;
  for (const link of links) {
    if (link.content !== undefined) particles = [...particles, link.content];
    const redeclared = new Set(link.attributes.map((attribute) => attribute.name));
    attributes = [...attributes.filter((attribute) => !redeclared.has(attribute.name)), ...link.attributes];
    text = link.text ?? text ?? textOfSimpleBase(index, link);
  }
  return {
    particles,
    attributes,
    anyAttribute: links.some((link) => link.anyAttribute !== undefined),
    mixed: links.some((link) => link.mixed),
    text,
  };
}

/** The struct and its bases, outermost base first. */
export function baseChain(index: ContractIndex, struct: StructType): readonly StructType[] {
  const chain: StructType[] = [];
  let at: TypeDefinition | undefined = struct;
  while (at?.kind === "struct" && !chain.includes(at)) {
    chain.unshift(at);
    at = at.base === undefined ? undefined : index.types.get(at.base.type);
  }
  return chain;
}

/** Concrete structs derived from a type at any depth that may stand for it, sorted by id. */
export function concreteDerived(index: ContractIndex, type: TypeId): readonly StructType[] {
  const found = new Map<TypeId, StructType>();
  const pending = [type];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const struct of index.derived.get(id) ?? []) {
      if (found.has(struct.id)) continue;
      found.set(struct.id, struct);
      pending.push(struct.id);
    }
  }
  return [...found.values()]
    .filter(({ abstract, name, id }) => !abstract && name !== undefined && !isBlocked(index.types, id, type))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The one repeated element of an `ArrayOfX` wrapper, or undefined if the struct is anything more than that. */
export function wrappedItem(effective: EffectiveStruct): ElementParticle | undefined {
  if (effective.attributes.length > 0 || effective.anyAttribute || effective.mixed) return undefined;
  if (effective.text !== undefined) return undefined;
  let particle = effective.particles.length === 1 ? effective.particles[0] : undefined;
  while (particle?.kind === "group" && particle.particles.length === 1 && particle.occurs.max === 1) {
    particle = particle.particles[0];
  }
  return particle?.kind === "element" && isRepeated(particle) ? particle : undefined;
}

/** True if more than one may stand in a row. */
export function isRepeated(particle: Particle): boolean {
  return particle.occurs.max === "unbounded" || particle.occurs.max > 1;
}

function textOfSimpleBase(index: ContractIndex, struct: StructType): TypeId | undefined {
  if (struct.base === undefined) return undefined;
  if (isBuiltIn(struct.base.type))
    return struct.base.type.endsWith("}anyType") ? undefined : struct.base.type;
  const base = index.types.get(struct.base.type);
  return base !== undefined && base.kind !== "struct" && base.kind !== "unknown" ? base.id : undefined;
}
