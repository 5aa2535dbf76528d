/** What samples can show: particles, attributes, derived types and enumeration values, and which were not shown yet. */
import type { Particle } from "../model/contract.js";
import type { TypeDefinition, TypeId } from "../model/types.js";
import { type ContractIndex, concreteDerived } from "./contract-index.js";

/** What one type can show: model objects, or values of an enumeration as `id value`. */
type Alternative = object | string;

interface TypeAlternatives {
  readonly own: readonly Alternative[];
  /** Types that it reaches. */
  readonly to: readonly TypeId[];
}

/** Guides samples to what no sample has shown so far. */
export class UnseenAlternatives {
  readonly #unseen: Set<Alternative> = new Set();
  readonly #types: Map<TypeId, TypeAlternatives> = new Map();
  readonly #expanded: Map<TypeId, number> = new Map();
  #leading: ReadonlySet<TypeId> = new Set();
  #news = 0;

  constructor(index: ContractIndex) {
    for (const [id, type] of index.types) {
      const found = listAlternatives(index, type);
      this.#types.set(id, found);
      for (const one of found.own) this.#unseen.add(one);
    }
  }

  /** Begins a sample; `news` counts from here. */
  begin(): void {
    this.#news = 0;
    this.#expanded.clear();
    this.#leading = this.#findLeading();
  }

  /** How many alternatives the sample has shown first. */
  get news(): number {
    return this.#news;
  }

  isUnseen(alternative: Alternative): boolean {
    return this.#unseen.has(alternative);
  }

  show(alternative: Alternative): void {
    if (this.#unseen.delete(alternative)) this.#news += 1;
  }

  /** True if something unseen lies behind the type, and this sample has not gone there often. */
  leadsOn(type: TypeId): boolean {
    return this.#leading.has(type) && (this.#expanded.get(type) ?? 0) < 4;
  }

  /** Notes that the sample goes into a type. */
  enter(type: TypeId): void {
    this.#expanded.set(type, (this.#expanded.get(type) ?? 0) + 1);
  }

  /** Types from which an unseen alternative can be reached. */
  #findLeading(): ReadonlySet<TypeId> {
    const from = new Map<TypeId, TypeId[]>();
    const pending: TypeId[] = [];
    for (const [id, { own, to }] of this.#types) {
      for (const target of to) {
        const sources = from.get(target);
        if (sources) sources.push(id);
        else from.set(target, [id]);
      }
      if (own.some((one) => this.#unseen.has(one))) pending.push(id);
    }
    const leading = new Set(pending);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      for (const source of from.get(id) ?? []) {
        if (leading.has(source)) continue;
        leading.add(source);
        pending.push(source);
      }
    }
    return leading;
  }
}

function listAlternatives(index: ContractIndex, type: TypeDefinition): TypeAlternatives {
  switch (type.kind) {
    case "struct": {
      const own: Alternative[] = [...type.attributes];
      const to: TypeId[] = type.attributes.map((attribute) => attribute.type);
      if (type.base) to.push(type.base.type);
      if (type.text !== undefined) to.push(type.text);
      collectElements(type.content, new Set(), own, to);
      for (const derived of concreteDerived(index, type.id)) {
        own.push(derived);
        to.push(derived.id);
      }
      return { own, to };
    }
    case "enum":
      return { own: type.values.map(({ value }) => enumAlternative(type.id, value)), to: [] };
    case "alias":
      return { own: [], to: [type.base] };
    case "list":
    case "array":
      return { own: [], to: [type.item] };
    case "union":
      return { own: type.members.map((member) => `${type.id} member ${member}`), to: [...type.members] };
    default:
      return { own: [], to: [] };
  }
}

/** A value of an enumeration. */
export function enumAlternative(id: TypeId, value: string): string {
  return `${id} value ${value}`;
}

function collectElements(
  particle: Particle | undefined,
  visited: Set<Particle>,
  own: Alternative[],
  to: TypeId[],
): void {
  if (particle === undefined || visited.has(particle)) return;
  visited.add(particle);
  if (particle.kind === "element") {
    own.push(particle);
    to.push(particle.type);
  } else if (particle.kind === "group") {
    for (const inner of particle.particles) collectElements(inner, visited, own, to);
  }
}
