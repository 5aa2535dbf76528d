/** How deep the smallest element of a type is: infinite where no finite document can hold one. */
import { assertNever } from "../model/assert-never.js";
import type { ElementParticle, Particle } from "../model/contract.js";
import type { StructType, TypeId } from "../model/types.js";
import { type ContractIndex, concreteDerived, resolveStruct } from "./contract-index.js";
import { hasValue } from "./sample-text.js";

/** Heights of one contract: 0 for text, 1 for a struct that needs no children. */
export class Heights {
  readonly #index: ContractIndex;
  /** Of structs as they are, not of what derives from them. */
  readonly #own: Map<TypeId, number> = new Map();
  readonly #best: Map<TypeId, number> = new Map();
  readonly #text: Map<TypeId, number> = new Map();
  readonly #particles: Map<TypeId, readonly Particle[]> = new Map();

  constructor(index: ContractIndex) {
    this.#index = index;
    const structs = [...index.types.values()].filter((type): type is StructType => type.kind === "struct");
    for (let changed = true; changed; ) {
      changed = false;
      for (const struct of structs) {
        if (struct.abstract) continue;
        const height = this.#measure(struct);
        if (height >= this.ofStruct(struct.id)) continue;
        this.#own.set(struct.id, height);
        for (const id of this.#withBases(struct)) this.#best.set(id, Math.min(height, this.ofType(id)));
        changed = true;
      }
    }
  }

  /** Of the struct itself; infinite if it is abstract. */
  ofStruct(id: TypeId): number {
    return this.#own.get(id) ?? Number.POSITIVE_INFINITY;
  }

  /** Of the type or of whatever derives from it. */
  ofType(id: TypeId): number {
    const type = this.#index.types.get(id);
    if (type?.kind === "struct") return this.#best.get(id) ?? Number.POSITIVE_INFINITY;
    if (type?.kind !== "alias") return 0;
    const known = this.#text.get(id) ?? (hasValue(this.#index, id) ? 0 : Number.POSITIVE_INFINITY);
    this.#text.set(id, known);
    return known;
  }

  /** Of an element that is there, by its declaration. */
  ofElement({ name, type, scope, nillable }: ElementParticle): number {
    const isAbstract = scope === "global" && this.#index.elements.get(name)?.abstract === true;
    if (isAbstract) return Number.POSITIVE_INFINITY;
    return nillable ? 0 : this.ofType(type);
  }

  /** Of what has to stand for a particle; 0 if it may be absent. */
  ofParticle(particle: Particle): number {
    if (particle.occurs.min === 0) return 0;
    switch (particle.kind) {
      case "element":
        return this.ofElement(particle);
      case "wildcard":
        return 0;
      case "group": {
        const heights = particle.particles.map((inner) => this.ofParticle(inner));
        if (heights.length === 0) return 0;
        return particle.compositor === "choice" ? Math.min(...heights) : Math.max(...heights);
      }
      default:
        return assertNever(particle);
    }
  }

  #measure(struct: StructType): number {
    const particles = this.#particles.get(struct.id) ?? resolveStruct(this.#index, struct).particles;
    this.#particles.set(struct.id, particles);
    return 1 + Math.max(0, ...particles.map((particle) => this.ofParticle(particle)));
  }

  /** The types that it can stand for: itself and its bases, if it has a name to be called by. */
  #withBases(struct: StructType): readonly TypeId[] {
    const ids = [struct.id];
    if (struct.name === undefined) return ids;
    for (let at: StructType | undefined = struct; at; ) {
      const base: TypeId | undefined = at.base?.type;
      if (base === undefined || ids.includes(base)) break;
      ids.push(base);
      const next = this.#index.types.get(base);
      at = next?.kind === "struct" ? next : undefined;
    }
    return ids;
  }
}

const known = new WeakMap<ContractIndex, Heights>();

/** The heights of a contract, measured once. */
export function heightsOf(index: ContractIndex): Heights {
  const heights = known.get(index) ?? new Heights(index);
  known.set(index, heights);
  return heights;
}

/** What may stand for a struct, the lowest first; the struct itself before others of its height. */
export function lowestFirst(index: ContractIndex, struct: StructType): readonly StructType[] {
  const heights = heightsOf(index);
  const standing = struct.abstract
    ? concreteDerived(index, struct.id)
    : [struct, ...concreteDerived(index, struct.id)];
  return [...standing].sort((a, b) => heights.ofStruct(a.id) - heights.ofStruct(b.id));
}
