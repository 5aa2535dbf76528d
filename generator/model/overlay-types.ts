/** Makes the types of an overlay: what it states, filled up with what the sources show of them. */
import { localName } from "./names.js";
import type { Assumption, Origin } from "./origin.js";
import { type OverlayDraft, resolveReference } from "./overlay-draft.js";
import type { OverlayEnum, OverlayField, OverlayStruct, OverlayType } from "./overlay-facts.js";
import { isMeant, listElements, makeSequence, replaceElements } from "./overlay-particles.js";
import { settleField } from "./overlay-settle.js";
import { findSourceStruct, listBases, type OverlayShapes } from "./overlay-shapes.js";
import type { ElementParticle, Particle, StructType, TypeDefinition, TypeId } from "./types.js";

const anonymous = "/~type";

/** Defines every overlay type that the contract reaches. */
export function defineTypes(draft: OverlayDraft, shapes: OverlayShapes): void {
  for (const [id, shown] of shapes) {
    const type = draft.overlayTypes.get(id);
    if (type === undefined) continue;
    const structs = shown.flatMap((shape) => findSourceStruct(draft, shape) ?? []);
    draft.types.set(id, defineType(draft, type, structs));
  }
}

function defineType(draft: OverlayDraft, type: OverlayType, shapes: readonly StructType[]): TypeDefinition {
  const documentation = type.description ?? shapes.find((shape) => shape.documentation)?.documentation;
  const named = { id: type.id, name: type.id, documentation };
  const { definition } = type;
  if (definition.kind === "enum") return { ...named, ...defineEnum(draft, type, definition) };
  const isKnown =
    definition.fields !== undefined || definition.base !== undefined || definition.text !== undefined;
  if (!isKnown && shapes.length === 0) {
    const cut: Assumption = { fact: "content", because: "depth-cut" };
    return { ...named, kind: "unknown", origin: { span: type.span, assumed: [cut] } };
  }
  const adopted = shapes.map((shape) => adoptShape(draft, shape, type.id));
  return { ...named, ...defineStruct(draft, type, definition, adopted) };
}

function defineEnum(draft: OverlayDraft, type: OverlayType, definition: OverlayEnum) {
  return {
    kind: "enum",
    base: resolveReference(draft, definition.base) ?? definition.base.id,
    values: definition.values.map(({ text }) => ({ value: text })),
    origin: { span: type.span, assumed: [] },
  } as const;
}

function defineStruct(
  draft: OverlayDraft,
  type: OverlayType,
  definition: OverlayStruct,
  shapes: readonly StructType[],
): Omit<StructType, "id" | "name" | "documentation"> {
  const base = resolveReference(draft, definition.base);
  const [shape] = shapes;
  const origin: Origin = { span: type.span, assumed: listOpenAssumptions(definition, shapes) };
  const elements = shapes.flatMap((each) => listElements(each.content));
  return {
    kind: "struct",
    base: base === undefined ? shape?.base : { type: base, derivation: "extension" },
    abstract: shape?.abstract ?? false,
    mixed: shape?.mixed ?? false,
    content:
      definition.fields === undefined
        ? withoutInherited(draft, type, shapes.find((each) => each.content !== undefined)?.content)
        : settleContent(draft, definition.fields, elements, origin),
    text: resolveReference(draft, definition.text) ?? shape?.text,
    attributes: shape?.attributes ?? [],
    anyAttribute: shape?.anyAttribute,
    origin,
  };
}

function settleContent(
  draft: OverlayDraft,
  fields: readonly OverlayField[],
  shown: readonly ElementParticle[],
  origin: Origin,
): Particle | undefined {
  const particles = fields.flatMap((field) => {
    const element =
      field.kind === "wildcard" ? undefined : shown.find((candidate) => isMeant(field, candidate));
    return settleField(draft, field, element) ?? [];
  });
  return particles.length === 0 ? undefined : makeSequence(particles, { ...origin, assumed: [] });
}

/** What stays assumed of a type whose members the overlay leaves to the sources. */
function listOpenAssumptions(
  definition: OverlayStruct,
  shapes: readonly StructType[],
): readonly Assumption[] {
  if (definition.fields !== undefined || definition.text !== undefined) return [];
  const assumed = shapes[0]?.origin.assumed ?? [];
  return assumed.filter(({ fact }) => fact !== "name" && (fact !== "base" || definition.base === undefined));
}

/** Pages of the second kind show members of a base beside the own ones; a derived type must not repeat them. */
function withoutInherited(
  draft: OverlayDraft,
  type: OverlayType,
  content: Particle | undefined,
): Particle | undefined {
  const inherited = new Set(
    listBases(draft, type).flatMap(({ definition }) =>
      definition.kind === "struct"
        ? (definition.fields ?? []).flatMap((field) =>
            field.kind === "element" ? localName(field.name) : [],
          )
        : [],
    ),
  );
  if (content?.kind !== "group" || inherited.size === 0) return content;
  const own = content.particles.filter(
    (particle) => particle.kind !== "element" || !inherited.has(localName(particle.name)),
  );
  return own.length === 0 ? undefined : { ...content, particles: own };
}

/** A shape whose anonymous types are owned by the named type, so that their ids do not depend on the sources. */
function adoptShape(draft: OverlayDraft, shape: StructType, owner: TypeId): StructType {
  if (!shape.id.endsWith(anonymous) || shape.content === undefined) return shape;
  const from = `${shape.id.slice(0, -anonymous.length)}/`;
  const content = replaceElements(shape.content, (element) =>
    adoptElement(draft, element, from, `${owner}/`),
  );
  return { ...shape, content };
}

function adoptElement(
  draft: OverlayDraft,
  element: ElementParticle,
  from: string,
  to: string,
): ElementParticle {
  const type = draft.sourceTypes.get(element.type);
  if (type === undefined || !type.id.startsWith(from)) return element;
  const id = to + type.id.slice(from.length);
  if (!draft.types.has(id)) {
    const content = type.kind === "struct" ? type.content : undefined;
    draft.types.set(id, { ...type, id });
    if (type.kind === "struct" && content !== undefined) {
      const inner = replaceElements(content, (each) => adoptElement(draft, each, from, to));
      draft.types.set(id, { ...type, id, content: inner });
    }
  }
  return { ...element, type: id };
}
