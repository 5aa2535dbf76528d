/** Tells whether two shapes can be one type: equal, but for what one of them does not know. */
import { statedRepeats } from "./merge-shapes.js";
import type { FieldShape, Member, Shape, StructShape } from "./shape.js";

/** Unknown content goes with anything; a cut struct with one that it begins; a derived type without its base with the whole. */
export function areCompatible(a: Shape, b: Shape): boolean {
  if (b.kind === "unknown") return true;
  if (isOpen(a) || isOpen(b)) return isSimple(a) && isSimple(b);
  switch (a.kind) {
    case "unknown":
      return true;
    case "value":
      return b.kind === "value" && a.type === b.type;
    case "enum":
      return (
        b.kind === "enum" &&
        a.values.length === b.values.length &&
        a.values.every((value, index) => value === b.values[index])
      );
    case "encoded-array":
      return b.kind === "encoded-array" && areCompatible(a.item, b.item);
    case "struct":
      return b.kind === "struct" && areStructsCompatible(a, b);
  }
}

function isOpen(shape: Shape): boolean {
  return shape.kind === "value" && shape.open === true;
}

function isSimple(shape: Shape): boolean {
  return shape.kind === "value" || shape.kind === "enum";
}

function areStructsCompatible(a: StructShape, b: StructShape): boolean {
  const [short, long] = a.members.length <= b.members.length ? [a, b] : [b, a];
  if (!sameAttributes(a, b) && !a.open && !b.open) return false;
  const missing = long.members.length - short.members.length;
  if (matchAt(short, long, 0)) return missing === 0 || short.open;
  return (
    missing > 0 &&
    long.base === "first" &&
    short.base === "hidden" &&
    !short.open &&
    matchAt(short, long, missing)
  );
}

function matchAt(short: StructShape, long: StructShape, offset: number): boolean {
  return short.members.every((member, index) => {
    const other = long.members[index + offset];
    return other !== undefined && areMembersCompatible(member, other);
  });
}

function areMembersCompatible(a: Member, b: Member): boolean {
  if (a.kind === "any" || b.kind === "any") return a.kind === b.kind;
  return a.name === b.name && areRepeatsCompatible(a, b) && areCompatible(a.shape, b.shape);
}

function areRepeatsCompatible(a: FieldShape, b: FieldShape): boolean {
  const ownA = statedRepeats(a);
  const ownB = statedRepeats(b);
  return ownA === ownB || ownA === "printed-once" || ownB === "printed-once";
}

function sameAttributes(a: StructShape, b: StructShape): boolean {
  return (
    a.attributes.length === b.attributes.length &&
    a.attributes.every(({ name, shape }) =>
      b.attributes.some((other) => other.name === name && areCompatible(shape, other.shape)),
    )
  );
}
