/** Matches the children of an element against its content model, in schema order; content models are deterministic. */
import { assertNever } from "../model/assert-never.js";
import type { ElementParticle, Particle } from "../model/contract.js";
import { localName, namespaceOf } from "../model/names.js";
import { admitsNamespace } from "../model/namespace-constraint.js";
import type { GroupParticle } from "../model/types.js";
import type { XmlElement } from "../source/xml/tree.js";
import { clark } from "./read-request.js";

export interface ChildMatch {
  readonly child: XmlElement;
  /** Absent where a wildcard let it in. */
  readonly particle?: ElementParticle | undefined;
}

export interface MatchResult {
  readonly matches: readonly ChildMatch[];
  /** What is wrong first, and at which child; without child it is something missing at the end. */
  readonly problem?: { readonly message: string; readonly child?: XmlElement | undefined } | undefined;
}

/** Matches `children` against `particles`, one after the other. */
export function matchChildren(particles: readonly Particle[], children: readonly XmlElement[]): MatchResult {
  const matcher = new Matcher(children, particles.flatMap(listElements));
  for (const particle of particles) matcher.match(particle);
  return matcher.finish();
}

/** Every element declaration of a content model, in its order. */
export function listElements(particle: Particle): readonly ElementParticle[] {
  switch (particle.kind) {
    case "element":
      return [particle];
    case "group":
      return particle.particles.flatMap(listElements);
    case "wildcard":
      return [];
    default:
      return assertNever(particle);
  }
}

class Matcher {
  readonly #children: readonly XmlElement[];
  readonly #declared: readonly ElementParticle[];
  readonly #matches: ChildMatch[] = [];
  #at = 0;
  #problem: MatchResult["problem"];

  constructor(children: readonly XmlElement[], declared: readonly ElementParticle[]) {
    this.#children = children;
    this.#declared = declared;
  }

  match(particle: Particle): void {
    const max = particle.occurs.max === "unbounded" ? Number.POSITIVE_INFINITY : particle.occurs.max;
    let count = 0;
    while (count < max && this.#problem === undefined && this.#canStart(particle)) {
      const before = this.#at;
      this.#matchOnce(particle);
      count += 1;
      if (this.#at === before) break;
    }
    if (this.#problem !== undefined || count >= particle.occurs.min || isEmptiable(particle)) return;
    // Going into the group finds the member that is missing, rather than its first one.
    if (particle.kind === "group" && particle.compositor !== "choice") this.#matchGroup(particle);
    else this.#reportMissing(particle);
  }

  finish(): MatchResult {
    const left = this.#children[this.#at];
    if (this.#problem === undefined && left !== undefined) this.#reportLeft(left);
    return { matches: this.#matches, problem: this.#problem };
  }

  #matchOnce(particle: Particle): void {
    switch (particle.kind) {
      case "element":
        this.#take(particle);
        return;
      case "wildcard":
        this.#take(undefined);
        return;
      case "group":
        this.#matchGroup(particle);
        return;
      default:
        assertNever(particle);
    }
  }

  #matchGroup(group: GroupParticle): void {
    switch (group.compositor) {
      case "sequence":
        for (const particle of group.particles) this.match(particle);
        return;
      case "choice": {
        const branch = group.particles.find((particle) => this.#canStart(particle));
        if (branch !== undefined) this.match(branch);
        return;
      }
      case "all": {
        const pending = new Set(group.particles);
        for (;;) {
          const next = [...pending].find((particle) => this.#canStart(particle));
          if (next === undefined || this.#problem !== undefined) break;
          pending.delete(next);
          this.match(next);
        }
        for (const particle of pending) this.match(particle);
        return;
      }
      default:
        assertNever(group.compositor);
    }
  }

  #take(particle: ElementParticle | undefined): void {
    const child = this.#children[this.#at];
    if (child === undefined) return;
    this.#matches.push({ child, particle });
    this.#at += 1;
  }

  #canStart(particle: Particle): boolean {
    const child = this.#children[this.#at];
    if (child === undefined) return false;
    switch (particle.kind) {
      case "element":
        return particle.name === clark(child.name);
      case "wildcard":
        // A declared element is never meant for the wildcard beside it.
        return !this.#isDeclared(child) && admitsNamespace(particle.namespaces, child.name.namespace);
      case "group":
        if (particle.compositor !== "sequence") return particle.particles.some((one) => this.#canStart(one));
        for (const one of particle.particles) {
          if (this.#canStart(one)) return true;
          if (!isEmptiable(one)) return false;
        }
        return false;
      default:
        return assertNever(particle);
    }
  }

  #isDeclared(child: XmlElement): boolean {
    return this.#declared.some((declared) => declared.name === clark(child.name));
  }

  #reportMissing(particle: Particle): void {
    const wanted = describeParticle(particle);
    const next = this.#children[this.#at];
    const names = new Set(listElements(particle).map((element) => element.name));
    const later = this.#children.slice(this.#at).find((child) => names.has(clark(child.name)));
    if (later !== undefined && next !== undefined) {
      this.#problem = { message: this.#describeOrder(later, next), child: later };
    } else if (next !== undefined && !this.#isDeclared(next)) {
      this.#problem = { message: `${this.#describeUnknown(next)}; ${wanted} was expected`, child: next };
    } else {
      this.#problem = { message: `${wanted} is required, but missing` };
    }
  }

  #reportLeft(child: XmlElement): void {
    const declared = this.#declared.find((one) => one.name === clark(child.name));
    if (declared === undefined) {
      this.#problem = { message: this.#describeUnknown(child), child };
      return;
    }
    const previous = this.#children[this.#at - 1];
    const isTooMany = previous !== undefined && clark(previous.name) === declared.name;
    const message = isTooMany
      ? `<${child.name.local}> occurs more than ${declared.occurs.max} time(s)`
      : this.#describeOrder(child, previous);
    this.#problem = { message, child };
  }

  #describeOrder(child: XmlElement, other: XmlElement | undefined): string {
    const order = [...new Set(this.#declared.map((declared) => localName(declared.name)))];
    const shown = order.length > 12 ? `${order.slice(0, 12).join(", ")}, …` : order.join(", ");
    const after = other === undefined ? "" : ` after <${other.name.local}>`;
    return `<${child.name.local}> is out of order${after}; the order is ${shown}`;
  }

  #describeUnknown(child: XmlElement): string {
    const name = clark(child.name);
    const elsewhere = this.#declared.find((declared) => localName(declared.name) === child.name.local);
    if (elsewhere !== undefined) {
      const wanted = namespaceOf(elsewhere.name);
      return `<${child.name.local}> is in namespace "${child.name.namespace}", but "${wanted}" was expected`;
    }
    const known = [...new Set(this.#declared.map((declared) => localName(declared.name)))];
    const shown = known.length === 0 ? "nothing" : known.slice(0, 12).join(", ");
    return `${name} is not known here; known: ${shown}${known.length > 12 ? ", …" : ""}`;
  }
}

function isEmptiable(particle: Particle): boolean {
  if (particle.occurs.min === 0) return true;
  if (particle.kind !== "group") return false;
  if (particle.compositor !== "choice") return particle.particles.every(isEmptiable);
  return particle.particles.length === 0 || particle.particles.some(isEmptiable);
}

function describeParticle(particle: Particle): string {
  const names = listElements(particle).map((element) => `<${localName(element.name)}>`);
  if (names.length === 0) return "any element";
  const isChoice = particle.kind === "group" && particle.compositor === "choice";
  return isChoice ? names.join(" or ") : (names[0] ?? "");
}
