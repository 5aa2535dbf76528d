/** What samples can show: particles, attributes, derived types and enumeration values, and which were not shown yet. */
import type { Particle } from "../model/contract.js";
import type { TypeDefinition, TypeId } from "../model/types.js";
import { type ContractIndex, concreteDerived } from "./contract-index.js";

/** What one type can show: model objects, or values of an enumeration as `id value`. */
type Alternative = object | string;

/** Messages after which something is taken to be out of reach. */
const mostFailures = 3;

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
  /** What samples of the message at hand went to and could not show. */
  readonly #givenUp: Set<Alternative> = new Set();
  readonly #avoided: Set<Alternative> = new Set();
  /** In how many messages something was given up or avoided. */
  readonly #failures: Map<Alternative, number> = new Map();
  /** Derived types and branches that the sample at hand took for what lies behind them. */
  readonly #taken: Set<object> = new Set();
  /** Undefined if it has to be found anew. */
  #leading: ReadonlySet<TypeId> | undefined;
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
    if (this.#news > 0) this.#leading = undefined;
    this.#news = 0;
    this.#expanded.clear();
    this.#taken.clear();
    this.#leading ??= this.#findLeading();
  }

  /**
   * Begins with another message, which may show what those before could not; what several could not is not tried again.
   * False if nothing unseen lies behind its type.
   */
  beginMessage(type: TypeId): boolean {
    for (const failed of [this.#givenUp, this.#avoided]) {
      for (const one of failed) {
        const count = (this.#failures.get(one) ?? 0) + 1;
        this.#failures.set(one, count);
        if (count >= mostFailures) continue;
        failed.delete(one);
        if (failed === this.#givenUp) this.#leading = undefined;
      }
    }
    if (this.#news > 0) this.#leading = undefined;
    this.#news = 0;
    this.#leading ??= this.#findLeading();
    return this.#leading.has(type);
  }

  /** True for a way that led to nothing new. */
  isAvoided(way: object): boolean {
    return this.#avoided.has(way);
  }

  /** Notes a derived type or a branch that was taken only for what lies behind it. */
  take(way: object): void {
    this.#taken.add(way);
  }

  /** After a sample without news: leads no longer to what it passed by, nor the ways it took. False if that is nothing new. */
  giveUp(): boolean {
    const before = this.#givenUp.size + this.#avoided.size;
    for (const way of this.#taken) this.#avoided.add(way);
    for (const type of this.#expanded.keys())
      for (const one of this.#types.get(type)?.own ?? []) if (this.#unseen.has(one)) this.#givenUp.add(one);
    if (this.#givenUp.size + this.#avoided.size === before) return false;
    this.#leading = undefined;
    return true;
  }

  /** How many alternatives the sample has shown first. */
  get news(): number {
    return this.#news;
  }

  isUnseen(alternative: Alternative): boolean {
    return this.#unseen.has(alternative);
  }

  show(alternative: Alternative): void {
    if (!this.#unseen.delete(alternative)) return;
    this.#news += 1;
  }

  /** True if something unseen lies behind the type, and this sample has not gone there often. */
  leadsOn(type: TypeId): boolean {
    return this.#leading?.has(type) === true && (this.#expanded.get(type) ?? 0) < 4;
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
      if (own.some((one) => this.#unseen.has(one) && !this.#givenUp.has(one))) pending.push(id);
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
    case "alias": {
      // Lists and unions keep their closed values as facets.
      const closed = type.facets.filter(({ name }) => name === "enumeration");
      return { own: closed.map(({ value }) => enumAlternative(type.id, value)), to: [type.base] };
    }
    case "list":
    case "array":
      return { own: [], to: [type.item] };
    case "union":
      return { own: type.members.map((member) => memberAlternative(type.id, member)), to: [...type.members] };
    default:
      return { own: [], to: [] };
  }
}

/** A member type of a union. */
export function memberAlternative(id: TypeId, member: TypeId): string {
  return `${id} member ${member}`;
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
