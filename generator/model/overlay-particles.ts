/** Finds and replaces elements inside content models, through all groups. */
import { assertNever } from "./assert-never.js";
import { localName } from "./names.js";
import type { OverlayElement } from "./overlay-facts.js";
import type { ElementParticle, GroupParticle, Particle } from "./types.js";

/** All elements of a content model in the order of the document. */
export function listElements(content: Particle | undefined): readonly ElementParticle[] {
  if (content === undefined) return [];
  switch (content.kind) {
    case "element":
      return [content];
    case "wildcard":
      return [];
    case "group":
      return content.particles.flatMap(listElements);
  }
  return assertNever(content);
}

/** The same content with every element replaced by what `replace` answers. */
export function replaceElements(
  content: Particle,
  replace: (element: ElementParticle) => ElementParticle,
): Particle {
  switch (content.kind) {
    case "element":
      return replace(content);
    case "wildcard":
      return content;
    case "group":
      return { ...content, particles: content.particles.map((inner) => replaceElements(inner, replace)) };
  }
  return assertNever(content);
}

/** True if a field of an overlay speaks of this element. */
export function isMeant(field: OverlayElement, element: ElementParticle): boolean {
  if (field.match === "expanded") return field.name === element.name;
  return localName(field.name) === localName(element.name);
}

/** A sequence of particles that occurs once. */
export function makeSequence(particles: readonly Particle[], origin: GroupParticle["origin"]): GroupParticle {
  return { kind: "group", compositor: "sequence", particles, occurs: { min: 1, max: 1 }, origin };
}
