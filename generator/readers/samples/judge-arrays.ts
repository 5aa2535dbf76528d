/**
 * Judges elements of samples that print arrays once: array or single? The rule, in this order, for the only element of
 * a wrapper without attributes (the body's own element is no wrapper):
 * it is named as its own type (`<string>string</string>`), or `ArrayOf…`; the wrapper is its plural; another sample shows
 * it as an array's item; or it has a capital and is no plain value, as .NET names items after their class.
 * Anything else stays single. Either way the fact is marked as assumed.
 */
import type { ExpandedName } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import {
  assume,
  type FieldShape,
  isArrayWrapper,
  type Member,
  type Shape,
  type StructShape,
  soleField,
} from "./shape.js";

/** Names of the items of all arrays that some sample shows doubled. */
export function findItemNames(shapes: Iterable<Shape>): ReadonlySet<ExpandedName> {
  const names = new Set<ExpandedName>();
  const visit = (shape: Shape, isWrapper: boolean): void => {
    if (shape.kind === "encoded-array") visit(shape.item, true);
    if (shape.kind !== "struct") return;
    const only = soleField(shape);
    if (isWrapper && only && isArrayWrapper(shape) && only.shape.kind !== "value") names.add(only.name);
    for (const member of shape.members) if (member.kind === "field") visit(member.shape, true);
  };
  for (const shape of shapes) visit(shape, false);
  return names;
}

/** The shape of a body's or header's element with every single element judged. */
export function judgeArrays(shape: Shape, itemNames: ReadonlySet<ExpandedName>): Shape {
  return judge(shape, undefined, itemNames);
}

function judge(shape: Shape, owner: ExpandedName | undefined, itemNames: ReadonlySet<ExpandedName>): Shape {
  if (shape.kind === "encoded-array") return { ...shape, item: judge(shape.item, undefined, itemNames) };
  if (shape.kind !== "struct") return shape;
  const only = owner === undefined ? undefined : soleField(shape);
  const members = shape.members.map((member): Member => {
    if (member.kind === "any") return member;
    const inner = { ...member, shape: judge(member.shape, member.name, itemNames) };
    if (member.repeats !== "printed-once") return inner;
    const isItem =
      only !== undefined && owner !== undefined && looksLikeItem(member, owner, shape, itemNames);
    const assumed = assume(member.assumed, { fact: "occurs", because: "printed-once" });
    return { ...inner, repeats: isItem ? "many" : "one", assumed };
  });
  return { ...shape, members };
}

function looksLikeItem(
  field: FieldShape,
  owner: ExpandedName,
  wrapper: StructShape,
  itemNames: ReadonlySet<ExpandedName>,
): boolean {
  const name = localName(field.name);
  const { shape } = field;
  if (shape.kind === "value" && localName(shape.type) === name) return true;
  if (/^ArrayOf[A-Z]/.test(name) || isPlural(localName(owner), name) || itemNames.has(field.name))
    return true;
  // After a cut there may have been other members.
  return !wrapper.open && shape.kind !== "value" && /^\p{Lu}/u.test(name);
}

function isPlural(plural: string, singular: string): boolean {
  const one = singular.toLowerCase();
  const stem = one.endsWith("y") ? `${one.slice(0, -1)}ie` : one;
  return [`${one}s`, `${one}es`, `${stem}s`, `${one}list`, `${one}array`, `${one}collection`].includes(
    plural.toLowerCase(),
  );
}
