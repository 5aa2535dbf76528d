/**
 * Reduces a content model to what shapes a class: groups that say nothing are dissolved, and `all` is a sequence.
 * XML Schema part 1, section 3.8.
 */
import { assertNever } from "../../model/assert-never.js";
import { localName } from "../../model/names.js";
import type {
  ElementParticle,
  GroupParticle,
  Occurs,
  Particle,
  WildcardParticle,
} from "../../model/types.js";

export type ContentNode = ElementNode | WildcardNode | GroupNode;

interface ElementNode {
  readonly kind: "element";
  readonly element: ElementParticle;
  readonly occurs: Occurs;
}

interface WildcardNode {
  readonly kind: "wildcard";
  readonly wildcard: WildcardParticle;
  readonly occurs: Occurs;
}

export interface GroupNode {
  readonly kind: "group";
  readonly compositor: "sequence" | "choice";
  /** Name of the xs:group or of the head that it stands for; empty if it has none. */
  readonly name: string;
  readonly children: readonly ContentNode[];
  readonly occurs: Occurs;
}

const once: Occurs = { min: 1, max: 1 };

/** Undefined if nothing can stand there. */
export function simplifyContent(particle: Particle): ContentNode | undefined {
  if (particle.occurs.max === 0) return undefined;
  switch (particle.kind) {
    case "element":
      return { kind: "element", element: particle, occurs: particle.occurs };
    case "wildcard":
      return { kind: "wildcard", wildcard: particle, occurs: particle.occurs };
    case "group":
      return simplifyGroup(particle);
    default:
      return assertNever(particle);
  }
}

/** True if nothing at all satisfies it. */
export function isEmptiable(node: ContentNode): boolean {
  if (node.occurs.min === 0) return true;
  if (node.kind !== "group") return false;
  return node.compositor === "choice" ? node.children.some(isEmptiable) : node.children.every(isEmptiable);
}

/** True if it may occur more than once. */
export function isRepeated({ occurs }: ContentNode): boolean {
  return occurs.max === "unbounded" || occurs.max > 1;
}

/** The children of a sequence that occurs at most once: each may be absent if the sequence may. */
export function sequenceChildren({ children, occurs }: GroupNode): readonly ContentNode[] {
  return occurs.min === 0 ? children.map(asOptional) : children;
}

function asOptional(node: ContentNode): ContentNode {
  return { ...node, occurs: { ...node.occurs, min: 0 } };
}

function simplifyGroup(group: GroupParticle): ContentNode | undefined {
  const children = group.particles.flatMap((particle) => simplifyContent(particle) ?? []);
  if (children.length === 0) return undefined;
  const name = group.name === undefined ? "" : localName(group.name);
  const { occurs } = group;
  if (group.compositor !== "choice") {
    const inlined = children.flatMap((child) => (isPlainSequence(child) ? sequenceChildren(child) : [child]));
    return collapse({ kind: "group", compositor: "sequence", name, children: inlined, occurs });
  }
  // A branch without any content: the choice may be empty.
  const optional = children.length < group.particles.length || children.some(isEmptiable);
  const node: GroupNode = {
    kind: "group",
    compositor: "choice",
    name,
    children,
    occurs: optional ? { ...occurs, min: 0 } : occurs,
  };
  const repeats = isRepeated(node);
  const inlined = children.flatMap((child) => inlineBranch(child, repeats ? "repeats" : "once"));
  return collapse({
    ...node,
    children: inlined,
    occurs: repeats ? repeatedOccurs(node, children) : node.occurs,
  });
}

/** In a choice that repeats, a branch that repeats itself says nothing more. */
function inlineBranch(child: ContentNode, around: "repeats" | "once"): readonly ContentNode[] {
  if (around === "repeats") {
    if (child.kind !== "group") return [{ ...child, occurs: once }];
    return child.compositor === "choice" ? child.children : [child];
  }
  const isPlainChoice = child.kind === "group" && child.compositor === "choice" && !isRepeated(child);
  return isPlainChoice ? child.children : [child];
}

function repeatedOccurs({ occurs }: GroupNode, children: readonly ContentNode[]): Occurs {
  return children.some(isRepeated) ? { ...occurs, max: "unbounded" } : occurs;
}

function isPlainSequence(node: ContentNode): node is GroupNode {
  return node.kind === "group" && node.compositor === "sequence" && !isRepeated(node);
}

/** A group of one is that one, as often as both together. */
function collapse(node: GroupNode): ContentNode {
  const [only, ...others] = node.children;
  if (!only || others.length > 0) return node;
  return {
    ...only,
    occurs: { min: node.occurs.min * only.occurs.min, max: times(node.occurs.max, only.occurs.max) },
  };
}

function times(a: Occurs["max"], b: Occurs["max"]): Occurs["max"] {
  return a === "unbounded" || b === "unbounded" ? "unbounded" : a * b;
}
