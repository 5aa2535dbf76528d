/** Puts members of a base type where they stand on the wire: before the others. Mono shows them after the others. */
import { keyOf, type StructShape } from "./shape.js";

/**
 * `one` with the members of its base first, if `other` tells which they are: it shows them first, or hides them. Mono
 * shows them last, which is not their order on the wire.
 */
export function placeBase(one: StructShape, other: StructShape): StructShape {
  if (one.base !== "last" || other.base === "last" || other.open) return one;
  const places = new Map(other.members.map((member, index) => [keyOf(member), index]));
  const placed = [...one.members].sort((a, b) => {
    const [placeA = -1, placeB = -1] = [places.get(keyOf(a)), places.get(keyOf(b))];
    return placeA - placeB;
  });
  return { ...one, members: placed, base: "first" };
}

/** Shown first by one of them, they are known to be first. */
export function mergeBase(a: StructShape["base"], b: StructShape["base"]): StructShape["base"] {
  return [a, b].find((base) => base === "first") ?? (a === "hidden" ? b : a);
}
