/** Finds wildcards that an element beside them may stand for too. XML Schema part 1, section 3.8.6 (unique particle attribution). */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { assertNever } from "../../model/assert-never.js";
import { localName, namespaceOf } from "../../model/names.js";
import { admitsNamespace } from "../../model/namespace-constraint.js";
import type {
  ElementParticle,
  GroupParticle,
  Particle,
  StructType,
  TypeDefinition,
  TypeId,
  WildcardParticle,
} from "../../model/types.js";

/** What the next child element may be: one element of each namespace, and wildcards, each constraint once. */
interface Open {
  readonly elements: ReadonlyMap<string, ElementParticle>;
  readonly wildcards: ReadonlyMap<string, WildcardParticle>;
}

interface Walked {
  /** What it may begin with, and what may still come when it could have ended. */
  readonly first: Open;
  readonly last: Open;
  readonly isEmptiable: boolean;
}

interface Walk {
  /** Particles that may still be looked at: contents that groups multiply are not followed without end. */
  left: number;
  depth: number;
  clash: { readonly wildcard: WildcardParticle; readonly element: ElementParticle } | undefined;
}

const nothing: Open = { elements: new Map(), wildcards: new Map() };
const mostParticles = 20_000;
/** Deeper than elements can nest in a document; only chains of groups are, and below this they are not looked into. */
const mostLevels = 1_000;

/** Warns once for each type in whose content elements and a wildcard compete; elements win. */
export function reportAmbiguity(
  types: ReadonlyMap<TypeId, TypeDefinition>,
  diagnostics: DiagnosticCollector,
): void {
  const ends = new Map<TypeId, Open>();
  for (const start of types.values()) {
    const path: StructType[] = [];
    for (let at: TypeDefinition | undefined = start; at?.kind === "struct" && !ends.has(at.id); ) {
      path.push(at);
      at = at.base?.derivation === "extension" ? types.get(at.base.type) : undefined;
    }
    for (const type of path.reverse()) ends.set(type.id, checkType(type, ends, diagnostics));
  }
}

/** What may still come after the content of a type. */
function checkType(
  type: StructType,
  ends: ReadonlyMap<TypeId, Open>,
  diagnostics: DiagnosticCollector,
): Open {
  const before = type.base?.derivation === "extension" ? (ends.get(type.base.type) ?? nothing) : nothing;
  if (!type.content) return before;
  const walk: Walk = { left: mostParticles, depth: 0, clash: undefined };
  const { first, last, isEmptiable } = walkParticle(walk, type.content);
  compare(walk, before, first);
  if (walk.clash) {
    const { wildcard, element } = walk.clash;
    diagnostics.report(
      "xsd/ambiguous-wildcard",
      `xs:any may also be the element "${localName(element.name)}" that may stand in the same place; what has the element's name is read as the element.`,
      {
        span: wildcard.origin.span,
        related: element.origin.span ? [{ message: "The element is here.", span: element.origin.span }] : [],
      },
    );
  }
  return isEmptiable ? join(before, last) : last;
}

function walkParticle(walk: Walk, particle: Particle): Walked {
  walk.left -= 1;
  const { min, max } = particle.occurs;
  const isOpen = max === "unbounded" || max > min;
  switch (particle.kind) {
    case "element": {
      const first = { ...nothing, elements: new Map([[namespaceOf(particle.name), particle]]) };
      return { first, last: isOpen ? first : nothing, isEmptiable: min === 0 };
    }
    case "wildcard": {
      const first = { ...nothing, wildcards: new Map([[JSON.stringify(particle.namespaces), particle]]) };
      return { first, last: isOpen ? first : nothing, isEmptiable: min === 0 };
    }
    case "group": {
      if (walk.depth >= mostLevels) return { first: nothing, last: nothing, isEmptiable: min === 0 };
      walk.depth += 1;
      const once =
        particle.compositor === "sequence" ? walkSequence(walk, particle) : walkChoice(walk, particle);
      walk.depth -= 1;
      if (max !== 1) compare(walk, once.last, once.first);
      const last = isOpen ? join(once.last, once.first) : once.last;
      return { first: once.first, last, isEmptiable: min === 0 || once.isEmptiable };
    }
    default:
      return assertNever(particle);
  }
}

function walkSequence(walk: Walk, { particles }: GroupParticle): Walked {
  let first = nothing;
  let last = nothing;
  let isEmptiable = true;
  for (const particle of particles) {
    if (walk.left <= 0) break;
    const next = walkParticle(walk, particle);
    compare(walk, last, next.first);
    if (isEmptiable) first = join(first, next.first);
    last = next.isEmptiable ? join(last, next.last) : next.last;
    isEmptiable &&= next.isEmptiable;
  }
  return { first, last, isEmptiable };
}

/** xs:all is taken for a choice: its members compete in the same way. */
function walkChoice(walk: Walk, { compositor, particles }: GroupParticle): Walked {
  let first = nothing;
  let last = nothing;
  let emptiable = 0;
  for (const particle of particles) {
    if (walk.left <= 0) break;
    const next = walkParticle(walk, particle);
    compare(walk, first, next.first);
    first = join(first, next.first);
    last = join(last, next.last);
    if (next.isEmptiable) emptiable += 1;
  }
  const isEmptiable =
    particles.length === 0 || (compositor === "all" ? emptiable === particles.length : emptiable > 0);
  return { first, last, isEmptiable };
}

/** Notes the first element and wildcard of two sets that compete for one child. */
function compare(walk: Walk, before: Open, after: Open): void {
  if (walk.clash) return;
  walk.clash = findClash(before.wildcards, after.elements) ?? findClash(after.wildcards, before.elements);
}

function findClash(wildcards: Open["wildcards"], elements: Open["elements"]): Walk["clash"] {
  for (const wildcard of wildcards.values())
    for (const [namespace, element] of elements)
      if (admitsNamespace(wildcard.namespaces, namespace)) return { wildcard, element };
  return undefined;
}

function join(a: Open, b: Open): Open {
  if (b.elements.size + b.wildcards.size === 0) return a;
  if (a.elements.size + a.wildcards.size === 0) return b;
  return {
    elements: new Map([...a.elements, ...b.elements]),
    wildcards: new Map([...a.wildcards, ...b.wildcards]),
  };
}
