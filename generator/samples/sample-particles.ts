/** Samples of content models: elements, groups and wildcards in the order the schema wants them. */
import { assertNever } from "../model/assert-never.js";
import type { ElementParticle, Particle } from "../model/contract.js";
import { namespaceOf, xsdNamespace } from "../model/names.js";
import type { GroupParticle, NamespaceConstraint, WildcardParticle } from "../model/types.js";
import type { ContractIndex } from "./contract-index.js";
import type { ElementData } from "./element-data.js";
import { heightsOf } from "./heights.js";
import { choosePresence, isTooDeep, onlyRequired, type SampleContext } from "./sample-context.js";

/** The elements that stand for a particle. */
export function sampleParticles(particle: Particle, context: SampleContext): readonly ElementData[] {
  switch (particle.kind) {
    case "element":
      return repeat(countElements(particle, context), () => [context.sampleOne(particle, context)]);
    case "group":
      return sampleGroup(particle, context);
    case "wildcard":
      return sampleWildcard(particle, context);
    default:
      return assertNever(particle);
  }
}

function countElements(particle: ElementParticle, context: SampleContext): number {
  const { occurs, type } = particle;
  if (!canOccur(context.index, particle) || isTooDeep(type, context)) return occurs.min;
  const { unseen } = context;
  if (unseen === undefined) return choosePresence(occurs, context);
  const max = occurs.max === "unbounded" ? 8 : Math.min(occurs.max, 8);
  if (unseen.leadsOn(type)) return Math.max(occurs.min, max);
  return unseen.isUnseen(particle) ? Math.max(occurs.min, Math.min(max, 1)) : occurs.min;
}

/** False for an element that is abstract, or that no finite document can hold. */
function canOccur(index: ContractIndex, element: ElementParticle): boolean {
  return heightsOf(index).ofElement(element) < Number.POSITIVE_INFINITY;
}

function sampleGroup(group: GroupParticle, context: SampleContext): readonly ElementData[] {
  const sampleAll = (): readonly ElementData[] =>
    group.particles
      // A validator that had to lose wildcards beside elements knows none of their content, required or not.
      .filter(
        ({ kind }) => kind !== "wildcard" || context.wildcards === "filled" || group.particles.length < 2,
      )
      .flatMap((particle) => sampleParticles(particle, context));
  switch (group.compositor) {
    case "sequence":
    case "all":
      return repeat(countGroups(group, context), sampleAll);
    case "choice":
      return sampleChoice(group, context);
    default:
      return assertNever(group.compositor);
  }
}

function countGroups(group: GroupParticle, context: SampleContext): number {
  const { min } = group.occurs;
  if (context.unseen === undefined) return choosePresence(group.occurs, context);
  return group.particles.some((particle) => isWorthwhile(particle, context)) ? Math.max(min, 1) : min;
}

/** True if an element that can stand there was not shown yet. */
function isNew(particle: Particle, context: SampleContext): boolean {
  if (particle.kind === "group") return particle.particles.some((inner) => isNew(inner, context));
  if (particle.kind === "wildcard" || isTooDeep(particle.type, context)) return false;
  return canOccur(context.index, particle) && context.unseen?.isUnseen(particle) === true;
}

/** True if the particle, or something behind it, was not shown yet. */
function isWorthwhile(particle: Particle, context: SampleContext): boolean {
  const { unseen } = context;
  if (unseen === undefined) return true;
  if (particle.kind === "group") return particle.particles.some((inner) => isWorthwhile(inner, context));
  if (particle.kind === "wildcard" || isTooDeep(particle.type, context)) return false;
  return canOccur(context.index, particle) && (unseen.isUnseen(particle) || unseen.leadsOn(particle.type));
}

function sampleChoice(group: GroupParticle, context: SampleContext): readonly ElementData[] {
  const possible = group.particles.filter((particle) => isPossible(particle, context));
  const branches = possible.length > 0 ? possible : lowestBranch(group, context);
  let count = countGroups(group, context);
  // A repeated choice shows each of its branches once.
  const isShowing = context.kind === "maximal" || context.unseen !== undefined;
  if (isShowing && group.occurs.max === "unbounded" && count > 0) count = Math.max(count, branches.length);
  return repeat(count, (turn) => {
    // What is new itself goes before what only leads on: the way there may be closed.
    const { unseen } = context;
    const worthwhile =
      branches.find((particle) => isNew(particle, context)) ??
      branches.find((particle) => unseen?.isAvoided(particle) !== true && isWorthwhile(particle, context));
    if (worthwhile !== undefined) unseen?.take(worthwhile);
    const drawn = context.random?.below(branches.length) ?? turn % branches.length;
    const particle = context.unseen === undefined ? branches[drawn] : (worthwhile ?? branches[0]);
    return particle === undefined ? [] : sampleParticles(particle, context);
  });
}

/** The branch that comes to an end soonest. */
function lowestBranch(group: GroupParticle, { index }: SampleContext): readonly Particle[] {
  const heights = heightsOf(index);
  const lowest = Math.min(...group.particles.map((particle) => heights.ofParticle(particle)));
  return group.particles.filter((particle) => heights.ofParticle(particle) === lowest).slice(0, 1);
}

/** True for a branch that a finite document can take here. */
function isPossible(particle: Particle, context: SampleContext): boolean {
  if (particle.kind === "wildcard") return !isClosed(particle, context);
  if (particle.kind === "group") {
    if (particle.occurs.min === 0 || particle.particles.length === 0) return true;
    return particle.compositor === "choice"
      ? particle.particles.some((inner) => isPossible(inner, context))
      : particle.particles.every((inner) => isPossible(inner, context));
  }
  if (particle.occurs.min === 0) return true;
  return canOccur(context.index, particle) && !isTooDeep(particle.type, context);
}

const foreign = "urn:soapwright:sample";

function sampleWildcard(wildcard: WildcardParticle, context: SampleContext): readonly ElementData[] {
  const { occurs } = wildcard;
  const isLeast = context.wildcards === "empty" || isClosed(wildcard, context);
  const count = isLeast || context.unseen !== undefined ? occurs.min : choosePresence(occurs, context);
  return repeat(count, () => {
    if (wildcard.process !== "strict") return [sampleAny(wildcard)];
    const declared = findDeclared(wildcard, context);
    return [declared ? context.sampleOne(declared, onlyRequired(context)) : sampleAny(wildcard)];
  });
}

/**
 * True if nothing can fill the wildcard for sure: it also admits elements that are declared beside it, so that content
 * could belong to either, or it wants a global declaration and there is none.
 */
function isClosed(wildcard: WildcardParticle, context: SampleContext): boolean {
  for (const namespace of context.declared) if (admits(wildcard.namespaces, namespace)) return true;
  return wildcard.process === "strict" && findDeclared(wildcard, context) === undefined;
}

function findDeclared(wildcard: WildcardParticle, context: SampleContext): ElementParticle | undefined {
  return context.index.contract.elements.find(
    (element) =>
      element.abstract !== true &&
      admits(wildcard.namespaces, namespaceOf(element.name)) &&
      canOccur(context.index, element) &&
      !isTooDeep(element.type, context),
  );
}

function admits(constraint: NamespaceConstraint, namespace: string): boolean {
  if (constraint.kind === "any") return true;
  if (constraint.kind === "set") return constraint.namespaces.includes(namespace);
  return namespace !== constraint.namespace && namespace !== "";
}

/** An element that the wildcard's namespaces allow (XML Schema part 1 section 3.10). */
function sampleAny({ namespaces }: WildcardParticle): ElementData {
  const namespace = namespaces.kind === "set" ? (namespaces.namespaces[0] ?? "") : foreign;
  // Of XML Schema's own elements a service sends schemas.
  const local = namespace === xsdNamespace ? "schema" : "any";
  const name = namespace === "" ? local : `{${namespace}}${local}`;
  if (namespace === xsdNamespace) return { name, attributes: [], children: [] };
  return { name, attributes: [], children: ["sample"] };
}

function repeat(count: number, make: (turn: number) => readonly ElementData[]): readonly ElementData[] {
  return Array.from({ length: count }, (_, turn) => make(turn)).flat();
}
