/** Merges two shapes of one thing: the first is preferred, the second adds what the first does not know. */

import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import { localName } from "../../model/names.js";
import type { SampleCode } from "./page-problem.js";
import { mergeBase, placeBase } from "./place-base.js";
import {
  type AttributeShape,
  assume,
  type EnumShape,
  type FieldShape,
  keyOf,
  type Member,
  type Repeats,
  type Shape,
  type StatedOccurs,
  type StructShape,
  type ValueShape,
  withTypeName,
} from "./shape.js";

/** Told of contradictions: what differs, where the preferred shape says so, and where the other one does. */
export type ConflictReporter = (
  code: SampleCode,
  place: string,
  statement: string,
  preferred: SourceSpan,
  other: SourceSpan,
) => void;

/** `path` names the place in messages. The result keeps the first shape's facts where both state one. */
export function mergeShapes(a: Shape, b: Shape, path: string, report: ConflictReporter): Shape {
  const typeName = a.typeName ?? b.typeName;
  if (b.kind === "unknown" && (b.because !== "any-content" || a.kind !== "unknown"))
    return withTypeName(a, typeName);
  if (a.kind === "unknown") return withTypeName(a.because === "any-content" ? a : b, typeName);
  if (a.kind === "struct" && b.kind === "struct") return mergeStructs(a, b, path, report);
  if (a.kind === "value" && a.open && (b.kind === "enum" || (b.kind === "value" && !b.open)))
    return withTypeName(b, typeName);
  if (b.kind === "value" && b.open && (a.kind === "enum" || (a.kind === "value" && !a.open)))
    return withTypeName(a, typeName);
  if (a.kind === "encoded-array" && b.kind === "encoded-array") {
    return { ...a, item: mergeShapes(a.item, b.item, `${path}/${a.itemName}`, report) };
  }
  if (sameSimple(a, b))
    return withTypeName(a.oddity !== undefined && b.oddity === undefined ? b : a, typeName);
  // Something odd on one page says less than a type on another.
  if (a.oddity !== undefined && b.oddity === undefined) return withTypeName(b, typeName);
  if (b.oddity === undefined) {
    report(
      "sample/conflicting-type",
      path,
      `is ${describe(a)} here and ${describe(b)} there`,
      a.span,
      b.span,
    );
  }
  return withTypeName(a, typeName);
}

function sameSimple(a: Shape, b: Shape): boolean {
  if (a.kind === "value" && b.kind === "value") return a.type === b.type;
  return (
    a.kind === "enum" &&
    b.kind === "enum" &&
    a.values.length === b.values.length &&
    a.values.every((value) => b.values.includes(value))
  );
}

function describe(shape: Shape): string {
  switch (shape.kind) {
    case "value":
      return localName(shape.type);
    case "enum":
      return `an enumeration (${shape.values.slice(0, 3).join(", ")}${shape.values.length > 3 ? ", …" : ""})`;
    case "struct":
      return "a structure";
    case "encoded-array":
      return "an array";
    case "unknown":
      return "unknown";
  }
}

function mergeStructs(
  one: StructShape,
  other: StructShape,
  path: string,
  report: ConflictReporter,
): StructShape {
  const [a, b] = [placeBase(one, other), placeBase(other, one)];
  if (haveSameMembers(a, b)) {
    const members = a.members.map((member, index) =>
      mergeMembers(member, b.members[index] ?? member, path, report),
    );
    return combine(a, b, members, path, report);
  }
  const ofB = new Map(b.members.map((member) => [keyOf(member), member]));
  const ofA = new Set(a.members.map(keyOf));
  const commonA = a.members.map(keyOf).filter((key) => ofB.has(key));
  const commonB = b.members.map(keyOf).filter((key) => ofA.has(key));
  const sameOrder = commonA.every((key, index) => key === commonB[index]);
  if (!sameOrder) {
    report(
      "sample/conflicting-order",
      path,
      "has its members in different order here and there",
      a.span,
      b.span,
    );
  }
  const extraA = unexplained(a, b, commonB[0], commonB[commonB.length - 1]);
  const extraB = unexplained(b, a, commonA[0], commonA[commonA.length - 1]);
  const isPartial = a.partial === true || b.partial === true;
  if (!isPartial && (extraA.size > 0 || extraB.size > 0)) {
    const only = (keys: ReadonlySet<string>): string =>
      keys.size === 0 ? "nothing more" : [...keys].map(localName).join(", ");
    report(
      "sample/conflicting-members",
      path,
      `has ${only(extraA)} here and ${only(extraB)} there`,
      a.span,
      b.span,
    );
  }
  const optionalA = b.partial ? missingFrom(a, ofB) : extraA;
  const optionalB = a.partial ? missingFrom(b, ofA) : extraB;
  const merged: Member[] = [];
  const pending = sameOrder ? [...b.members] : [];
  const takeUntil = (key: string | undefined): void => {
    while (pending.length > 0) {
      const next = pending[0];
      if (next === undefined || (key !== undefined && keyOf(next) === key)) break;
      pending.shift();
      if (!ofA.has(keyOf(next))) merged.push(markExtra(next, optionalB));
    }
  };
  for (const member of a.members) {
    const key = keyOf(member);
    const other = ofB.get(key);
    if (other === undefined) merged.push(markExtra(member, optionalA));
    else {
      takeUntil(key);
      pending.shift();
      merged.push(mergeMembers(member, other, path, report));
    }
  }
  takeUntil(undefined);
  if (!sameOrder)
    merged.push(
      ...b.members.filter((member) => !ofA.has(keyOf(member))).map((member) => markExtra(member, optionalB)),
    );
  return combine(a, b, merged, path, report);
}

function haveSameMembers(a: StructShape, b: StructShape): boolean {
  return (
    a.members.length === b.members.length &&
    a.members.every((member, index) => keyOf(member) === keyOf(b.members[index] ?? member))
  );
}

function combine(
  a: StructShape,
  b: StructShape,
  members: readonly Member[],
  path: string,
  report: ConflictReporter,
): StructShape {
  return {
    ...a,
    typeName: a.typeName ?? b.typeName,
    attributes: mergeAttributes(a, b, path, report),
    members,
    text: a.text ?? b.text,
    open: a.open && b.open,
    base: mergeBase(a.base, b.base),
    partial: a.partial && b.partial,
    unordered: a.unordered ?? b.unordered,
    anyAttribute: a.anyAttribute ?? b.anyAttribute,
    oddity: b.open || a.oddity === undefined ? a.oddity : undefined,
  };
}

function missingFrom(one: StructShape, keys: { has(key: string): boolean }): ReadonlySet<string> {
  return new Set(one.members.map(keyOf).filter((key) => !keys.has(key)));
}

/** Members of `one` alone that neither a cut of the other sample nor its hiding of base members explains. */
function unexplained(
  one: StructShape,
  other: StructShape,
  first: string | undefined,
  last: string | undefined,
): ReadonlySet<string> {
  const keys = one.members.map(keyOf);
  const known = new Set(other.members.map(keyOf));
  const from = first === undefined ? keys.length : keys.indexOf(first);
  const to = last === undefined ? -1 : keys.lastIndexOf(last);
  const extra = keys.filter((key, index) => {
    if (known.has(key)) return false;
    if (other.open && index > to) return false;
    // Base members stand before own ones.
    return !(one.base === "first" && other.base === "hidden" && index < from);
  });
  return new Set(extra);
}

function markExtra(member: Member, extra: ReadonlySet<string>): Member {
  if (member.kind === "any" || !extra.has(keyOf(member))) return member;
  return { ...member, assumed: assume(member.assumed, { fact: "occurs", because: "one-source-only" }) };
}

function mergeMembers(a: Member, b: Member, path: string, report: ConflictReporter): Member {
  if (a.kind === "any" || b.kind === "any") return a;
  const place = `${path}/${localName(a.name)}`;
  const merged = {
    ...a,
    ...mergeRepeats(a, b, place, report),
    occurs: mergeOccurs(a, b),
    choice: a.choice ?? b.choice,
  };
  let differs = false;
  const shape = mergeShapes(a.shape, b.shape, place, (code, where, statement, preferred, other) => {
    differs ||= code === "sample/conflicting-type" && preferred === a.shape.span;
    report(code, where, statement, preferred, other);
  });
  return {
    ...merged,
    shape,
    assumed: differs ? assume(merged.assumed, { fact: "type", because: "contradiction" }) : merged.assumed,
  };
}

function mergeRepeats(
  a: FieldShape,
  b: FieldShape,
  place: string,
  report: ConflictReporter,
): Pick<FieldShape, "repeats" | "assumed"> {
  const ownA = statedRepeats(a);
  const ownB = statedRepeats(b);
  const both = assume(a.assumed, ...b.assumed);
  if (ownA === ownB) return { repeats: a.repeats, assumed: both };
  if (ownA === "printed-once" || ownB === "printed-once") {
    const stated = ownA === "printed-once" ? b : a;
    return { repeats: stated.repeats, assumed: both.filter((one) => one.because !== "printed-once") };
  }
  const shown = (repeats: Repeats): string => (repeats === "many" ? "an array" : "a single element");
  report(
    "sample/conflicting-occurs",
    place,
    `is ${shown(ownA)} here and ${shown(ownB)} there`,
    a.span,
    b.span,
  );
  return { repeats: a.repeats, assumed: assume(both, { fact: "occurs", because: "contradiction" }) };
}

/** What a comment states counts for more than that none stands there. */
function mergeOccurs(a: FieldShape, b: FieldShape): StatedOccurs | undefined {
  const stated = [a.occurs, b.occurs].find((occurs) => occurs?.stated) ?? a.occurs ?? b.occurs;
  const isMany = stated !== undefined && (stated.max === "unbounded" || stated.max > 1);
  const own = statedRepeats(a);
  // A contradiction has been told, and is settled by who was preferred.
  return isMany === (own === "many") || own === "printed-once" ? stated : a.occurs;
}

/** What a sample really said, before it was judged by names. */
export function statedRepeats(field: FieldShape): Repeats {
  return field.assumed.some((one) => one.because === "printed-once") ? "printed-once" : field.repeats;
}

function mergeAttributes(
  a: StructShape,
  b: StructShape,
  path: string,
  report: ConflictReporter,
): readonly AttributeShape[] {
  const merged = a.attributes.map((attribute): AttributeShape => {
    const other = b.attributes.find((one) => one.name === attribute.name);
    if (other === undefined) return attribute;
    const shape = mergeShapes(attribute.shape, other.shape, `${path}/@${localName(attribute.name)}`, report);
    return isSimple(shape) ? { ...attribute, shape } : attribute;
  });
  const known = new Set(merged.map((attribute) => attribute.name));
  return [...merged, ...b.attributes.filter((attribute) => !known.has(attribute.name))];
}

function isSimple(shape: Shape): shape is ValueShape | EnumShape {
  return shape.kind === "value" || shape.kind === "enum";
}
