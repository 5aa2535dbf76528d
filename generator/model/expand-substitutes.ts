/**
 * Writes substitution groups out: where a content model refers to a head, it has the choice of the head and of what may
 * stand for it. XML Schema part 1, sections 3.3.4 and 3.3.6.
 */
import { assertNever } from "./assert-never.js";
import { isBlocked } from "./blocked-derivations.js";
import type { Contract } from "./contract.js";
import type { ElementParticle, GroupParticle, Particle, TypeDefinition } from "./types.js";

/** The same contract, if it has no substitution groups. */
export function expandSubstitutes(contract: Contract): Contract {
  const substitutes = listSubstitutes(contract);
  if (substitutes.size === 0) return contract;
  const elements = new Map(contract.elements.map((element) => [element.name, element]));
  const known = new Map<Particle, Particle>();
  const expand = (particle: Particle): Particle => {
    const before = known.get(particle);
    if (before) return before;
    const expanded = expandParticle(particle);
    known.set(particle, expanded);
    return expanded;
  };
  const expandParticle = (particle: Particle): Particle => {
    switch (particle.kind) {
      case "wildcard":
        return particle;
      case "element": {
        const standing = particle.scope === "global" ? substitutes.get(particle.name) : undefined;
        if (standing === undefined) return particle;
        const isAbstract = elements.get(particle.name)?.abstract === true;
        return chooseFrom(particle, isAbstract ? standing : [particle, ...standing]);
      }
      case "group": {
        const particles = particle.particles.map(expand);
        const isSame = particles.every((one, at) => one === particle.particles[at]);
        return isSame ? particle : { ...particle, particles };
      }
      default:
        return assertNever(particle);
    }
  };
  const types = contract.types.map((type): TypeDefinition => {
    const content = type.kind === "struct" ? type.content : undefined;
    const expanded = content && expand(content);
    return type.kind !== "struct" || expanded === content ? type : { ...type, content: expanded };
  });
  return { ...contract, types };
}

function chooseFrom(head: ElementParticle, standing: readonly ElementParticle[]): GroupParticle {
  const particles = standing.map((element): ElementParticle => ({ ...element, occurs: { min: 1, max: 1 } }));
  const { name, occurs, origin } = head;
  return { kind: "group", name, compositor: "choice", particles, occurs, origin };
}

/** By head: what may stand for it, by any number of steps; abstract ones, and those it blocks, left out. */
export function listSubstitutes({
  elements,
  types,
}: Pick<Contract, "elements" | "types">): ReadonlyMap<string, readonly ElementParticle[]> {
  const direct = new Map<string, ElementParticle[]>();
  for (const element of elements) {
    if (element.substitutionGroup === undefined) continue;
    const known = direct.get(element.substitutionGroup);
    if (known) known.push(element);
    else direct.set(element.substitutionGroup, [element]);
  }
  const byId = new Map(types.map((type) => [type.id, type]));
  const heads = new Map(elements.map((element) => [element.name, element]));
  const all = new Map<string, readonly ElementParticle[]>();
  for (const head of direct.keys()) {
    const declared = heads.get(head);
    if (declared?.block?.includes("substitution")) continue;
    const found = new Set<ElementParticle>();
    const pending = [head];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const element of direct.get(at) ?? []) {
        if (found.has(element)) continue;
        found.add(element);
        pending.push(element.name);
      }
    }
    const standing = [...found].filter(
      ({ abstract, name, type }) =>
        abstract !== true &&
        name !== head &&
        !(declared && isBlocked(byId, type, declared.type, declared.block)),
    );
    if (standing.length > 0)
      all.set(
        head,
        standing.sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
  }
  return all;
}
