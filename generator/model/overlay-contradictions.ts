/** Reports where an overlay and the sources disagree, except where a page is known not to be able to say. */
import { localName, xsdType } from "./names.js";
import type { AssumedBecause, AssumedFact, Origin } from "./origin.js";
import { isBuiltIn, isOpenType, type OverlayDraft, resolveReference } from "./overlay-draft.js";
import type { OverlayElement, OverlayEnum, OverlayField, OverlayHalf, OverlayType } from "./overlay-facts.js";
import { describeMeant } from "./overlay-nearest.js";
import { isMeant, listElements } from "./overlay-particles.js";
import { findAmbiguousShapes, findSourceStruct, listBases, type OverlayShapes } from "./overlay-shapes.js";
import type { ElementParticle, Occurs, StructType, TypeId } from "./types.js";

/** Reasons for which a page may show fewer members than there are. */
const silentOnMembers: readonly AssumedBecause[] = [
  "vanished-base",
  "depth-cut",
  "empty-element",
  "any-content",
  "truncated",
  "recorded",
];

/** Reasons for which a page does not tell one from many. */
const silentOnRepetition: readonly AssumedBecause[] = [
  "printed-once",
  "depth-cut",
  "truncated",
  "contradiction",
  "one-source-only",
];

/** Compares the overlay types whose members are stated with all that the sources show of them. */
export function reportTypeConflicts(draft: OverlayDraft, shapes: OverlayShapes): void {
  const ambiguous = findAmbiguousShapes(shapes);
  for (const [id, shown] of shapes) {
    const type = draft.overlayTypes.get(id);
    if (type?.definition.kind !== "struct") continue;
    const own = type.definition.fields;
    for (const shape of shown) {
      const struct = ambiguous.has(shape) ? undefined : findSourceStruct(draft, shape);
      if (own === undefined || struct === undefined || struct.content === undefined) continue;
      const place = `type ${localName(id)}`;
      const inherited = listBases(draft, type).flatMap(listStructFields);
      reportFieldConflicts(draft, place, own, struct);
      reportFieldConflicts(draft, place, inherited.filter(isShownIn(struct)), struct);
      reportLeftOut(draft, place, type, [...inherited, ...own], struct);
      reportOrder(draft, place, type, own, struct);
    }
  }
}

/** Compares stated fields with the members of a struct of the sources. */
export function reportFieldConflicts(
  draft: OverlayDraft,
  place: string,
  fields: readonly OverlayField[],
  struct: StructType,
): void {
  const shown = listElements(struct.content);
  for (const field of fields) {
    if (field.kind === "wildcard") continue;
    const element = shown.find((candidate) => isMeant(field, candidate));
    if (element !== undefined) {
      reportElementConflict(draft, place, field, element);
    } else if (struct.content !== undefined && !isAssumed(struct.origin, undefined, silentOnMembers)) {
      const names = shown.map((candidate) => localName(candidate.name));
      const name = localName(field.name);
      const message = `${place} has no "${name}" in the source, as the overlay says`;
      reportConflict(draft, message + describeMeant(name, names), field.span, struct.origin);
    }
  }
}

/** Reports fields that the sources show in a message which is void by the overlay. */
export function reportVoidConflict(
  draft: OverlayDraft,
  place: string,
  half: OverlayHalf,
  struct: StructType,
): void {
  const names = listElements(struct.content).map((element) => `"${localName(element.name)}"`);
  if (names.length === 0) return;
  const message = `${place} is void in the overlay, but has ${names.join(", ")} in the source.`;
  reportConflict(draft, message, half.span, struct.origin);
}

function reportElementConflict(
  draft: OverlayDraft,
  place: string,
  field: OverlayElement,
  element: ElementParticle,
): void {
  const what = `"${localName(element.name)}" of ${place}`;
  const type = resolveReference(draft, field.type);
  if (type !== undefined && !agrees(draft, type, element)) {
    const message = `${what} is ${localName(type)} in the overlay, but ${describeType(draft, element.type)} in the source.`;
    reportConflict(draft, message, field.type?.span ?? field.span, element.origin);
  }
  if (field.occurs !== undefined && !agreesOnOccurs(field.occurs, element)) {
    const message = `${what} occurs ${printOccurs(field.occurs)} in the overlay, but ${printOccurs(element.occurs)} in the source.`;
    reportConflict(draft, message, field.span, element.origin);
  }
}

function agrees(draft: OverlayDraft, type: TypeId, element: ElementParticle): boolean {
  if (type === element.type || type === xsdType("anyType") || isOpenType(draft, element.type)) return true;
  if (isAssumed(element.origin, "type", undefined)) return true;
  const stated = draft.overlayTypes.get(type)?.definition ?? draft.sourceTypes.get(type);
  const shown = draft.sourceTypes.get(element.type);
  if (stated?.kind === "enum")
    return shown === undefined ? isBuiltIn(element.type) : agreesOnValues(stated, shown);
  if (stated?.kind === "struct") return shown?.kind === "struct";
  return !isBuiltIn(type) && stated?.kind === shown?.kind;
}

function agreesOnValues(
  stated: OverlayEnum | { readonly values: readonly { readonly value: string }[] },
  shown: { readonly kind: string; readonly values?: readonly { readonly value: string }[] },
): boolean {
  const wanted = new Set(stated.values.map((value) => ("text" in value ? value.text : value.value)));
  return shown.kind === "enum" && (shown.values ?? []).every(({ value }) => wanted.has(value));
}

/** Pages tell one from many, unless arrays are printed once; the rest of the bounds only a WSDL can tell. */
function agreesOnOccurs(stated: Occurs, element: ElementParticle): boolean {
  const { origin, occurs } = element;
  if (origin.assumed.some(({ fact }) => fact === "occurs")) {
    const isMany = (bounds: Occurs) => bounds.max === "unbounded" || bounds.max > 1;
    const isSilent = isAssumed(origin, "occurs", silentOnRepetition);
    return isSilent || isMany(stated) === isMany(occurs);
  }
  return stated.min === occurs.min && stated.max === occurs.max;
}

function reportLeftOut(
  draft: OverlayDraft,
  place: string,
  type: OverlayType,
  fields: readonly OverlayField[],
  struct: StructType,
): void {
  for (const element of listElements(struct.content)) {
    if (fields.some((field) => field.kind === "wildcard" || isMeant(field, element))) continue;
    const message = `${place} has "${localName(element.name)}" in the source, but not in the overlay; it is left out.`;
    reportConflict(draft, message, type.span, element.origin);
  }
}

function reportOrder(
  draft: OverlayDraft,
  place: string,
  type: OverlayType,
  fields: readonly OverlayField[],
  struct: StructType,
): void {
  if (isAssumed(struct.origin, "order", undefined)) return;
  const shown = listElements(struct.content);
  const positions = fields.flatMap((field) => {
    const at = field.kind === "element" ? shown.findIndex((element) => isMeant(field, element)) : -1;
    return at < 0 ? [] : [at];
  });
  if (positions.every((at, index) => index === 0 || at > (positions[index - 1] ?? -1))) return;
  const message = `The fields of ${place} stand in another order in the source than in the overlay.`;
  reportConflict(draft, message, type.span, struct.origin);
}

function reportConflict(draft: OverlayDraft, message: string, span: Origin["span"], source: Origin): void {
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  draft.diagnostics.report("overlay/contradicts-page", sentence, {
    span,
    related: [{ message: "The source says otherwise here.", span: source.span }],
  });
}

/** True if a fact (any if absent) is assumed, for one of `reasons` (any if absent). */
function isAssumed(
  origin: Origin,
  fact: AssumedFact | undefined,
  reasons: readonly AssumedBecause[] | undefined,
): boolean {
  return origin.assumed.some(
    (assumption) =>
      (fact === undefined || assumption.fact === fact) &&
      (reasons === undefined || reasons.includes(assumption.because)),
  );
}

/** Members of a base vanish from pages of the first kind, so only those that are shown can be wrong. */
function isShownIn(struct: StructType): (field: OverlayField) => boolean {
  const shown = listElements(struct.content);
  return (field) => field.kind === "element" && shown.some((element) => isMeant(field, element));
}

function listStructFields({ definition }: OverlayType): readonly OverlayField[] {
  return definition.kind === "struct" ? (definition.fields ?? []) : [];
}

function describeType(draft: OverlayDraft, id: TypeId): string {
  if (!id.endsWith("/~type")) return localName(id);
  const kind = draft.sourceTypes.get(id)?.kind;
  return kind === "struct" ? "a struct" : `of a type without name (${kind ?? "unknown"})`;
}

function printOccurs({ min, max }: Occurs): string {
  return `${min}..${max === "unbounded" ? "*" : max}`;
}
