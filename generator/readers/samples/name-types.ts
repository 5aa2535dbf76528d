/** Gives types the names that samples reveal: those of array items, of HTTP answers, and of `xsi:type`. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { ExpandedName } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import { areCompatible } from "./compare-shapes.js";
import { mergeShapes } from "./merge-shapes.js";
import { isArrayWrapper, type Member, type Shape, soleField, withTypeName } from "./shape.js";

/** Marks the items of arrays with the name of their element, which .NET takes from the class. */
export function nameItems(shape: Shape): Shape {
  return nameInside(shape, "body");
}

function nameInside(shape: Shape, role: "body" | "member"): Shape {
  if (shape.kind === "encoded-array") return { ...shape, item: nameInside(shape.item, "member") };
  if (shape.kind !== "struct") return shape;
  const items = role === "member" && isArrayWrapper(shape) ? soleField(shape) : undefined;
  const members = shape.members.map((member): Member => {
    if (member.kind === "any") return member;
    const inner = nameInside(member.shape, "member");
    const isNamed = member.name === items?.name && canBeNamed(inner) && inner.typeName === undefined;
    return { ...member, shape: isNamed ? withTypeName(inner, member.name) : inner };
  });
  return { ...shape, members };
}

function canBeNamed(shape: Shape): boolean {
  return (
    shape.kind === "struct" ||
    shape.kind === "enum" ||
    (shape.kind === "unknown" && shape.because !== "any-content")
  );
}

/** What is known of each named type, merged; a name whose shapes contradict each other is left out. */
export function collectNamedShapes(
  shapes: Iterable<Shape>,
  diagnostics: DiagnosticCollector,
): ReadonlyMap<ExpandedName, Shape> {
  const found = new Map<ExpandedName, Shape[]>();
  const visit = (shape: Shape): void => {
    if (shape.typeName !== undefined) {
      const list = found.get(shape.typeName);
      if (list) list.push(shape);
      else found.set(shape.typeName, [shape]);
    }
    if (shape.kind === "encoded-array") visit(shape.item);
    else if (shape.kind === "struct")
      for (const member of shape.members) if (member.kind === "field") visit(member.shape);
  };
  for (const shape of shapes) visit(shape);

  const named = new Map<ExpandedName, Shape>();
  for (const [name, list] of found) {
    const [first, ...others] = [...list].sort(compareKnowledge);
    if (first === undefined) continue;
    let merged = first;
    let apart: Shape | undefined;
    for (const other of others) {
      if (areCompatible(merged, other)) merged = mergeShapes(merged, other, localName(name), ignore);
      else apart ??= other;
    }
    if (apart === undefined) named.set(name, merged);
    else {
      diagnostics.report(
        "sample/conflicting-item-name",
        `Items named ${localName(name)} have different members in different places; each place gets a type of its own.`,
        { span: first.span, related: [{ message: "the other members", span: apart.span }] },
      );
    }
  }
  return named;
}

/** Whole shapes come first, so that what is cut is measured by what is not; then the place decides. */
function compareKnowledge(a: Shape, b: Shape): number {
  const knowledge = (shape: Shape): number => {
    if (shape.kind === "unknown") return 3;
    if (shape.kind !== "struct") return 0;
    return shape.open ? 2 : shape.base === "hidden" ? 1 : 0;
  };
  const byKnowledge = knowledge(a) - knowledge(b);
  if (byKnowledge !== 0) return byKnowledge;
  const byFile = a.span.file < b.span.file ? -1 : a.span.file > b.span.file ? 1 : 0;
  return byFile !== 0 ? byFile : a.span.line - b.span.line || a.span.column - b.span.column;
}

function ignore(): void {
  // Compatible shapes have nothing to tell.
}
