/** Applies the operations of an overlay: single facts on requests and responses, deprecations, descriptions. */
import type { Contract, ElementParticle, ExpandedName, Operation, PortType } from "./contract.js";
import { reportFieldConflicts, reportVoidConflict } from "./overlay-contradictions.js";
import { isOpenType, type OverlayDraft } from "./overlay-draft.js";
import type { OverlayField, OverlayHalf, OverlayOperation } from "./overlay-facts.js";
import { isMeant, listElements, makeSequence, replaceElements } from "./overlay-particles.js";
import { settleElement, settleField } from "./overlay-settle.js";
import { findSourceStruct, listUses, type OverlayUse } from "./overlay-shapes.js";
import type { Particle, StructType } from "./types.js";

/** A request or response element of the contract, with the facts that the overlay has on it. */
export interface OverlaidMessage {
  readonly element: ExpandedName;
  readonly half: OverlayHalf;
  /** How messages to the user call it. */
  readonly place: string;
}

/** The message elements that the operations of an overlay speak of; each only once. */
export function findMessages(
  draft: OverlayDraft,
  contract: Contract,
  operations: readonly OverlayOperation[],
): readonly OverlaidMessage[] {
  const bodies = indexBodies(contract);
  const found = new Map<ExpandedName, OverlaidMessage>();
  for (const facts of operations) {
    for (const role of ["request", "response"] as const) {
      const half = facts[role];
      if (half === undefined) continue;
      const place = `the ${role} of ${facts.name}`;
      const elements = (bodies.get(`${facts.name} ${role}`) ?? []).filter((name) => draft.elements.has(name));
      for (const element of elements) {
        if (!found.has(element)) found.set(element, { element, half, place });
      }
      if (elements.length > 0) continue;
      const message = `There is no element that is ${place}; the facts on it are not applied.`;
      draft.diagnostics.report("overlay/not-applied", message, { span: half.span });
    }
  }
  return [...found.values()];
}

/** The uses that the facts on messages make of overlay types. */
export function listMessageUses(
  draft: OverlayDraft,
  messages: readonly OverlaidMessage[],
): readonly OverlayUse[] {
  return messages.flatMap(({ element, half }) => {
    if (half.kind === "void") return [];
    const shown = findSourceStruct(draft, draft.elements.get(element)?.type);
    return listUses(draft, half.fields, listElements(shown?.content));
  });
}

/** Puts the facts on a message into its struct. */
export function applyMessage(draft: OverlayDraft, { element: name, half, place }: OverlaidMessage): void {
  const element = draft.elements.get(name);
  if (element === undefined) return;
  const struct = findMessageStruct(draft, element);
  if (struct === undefined) {
    const message = `${place} is not a struct of fields; the facts on it are not applied.`;
    draft.diagnostics.report("overlay/not-applied", message, { span: half.span });
    return;
  }
  if (struct.id !== element.type) draft.elements.set(name, { ...element, type: struct.id });
  if (half.kind === "void") {
    reportVoidConflict(draft, place, half, struct);
    draft.types.set(struct.id, { ...struct, content: undefined, origin: { span: half.span, assumed: [] } });
    return;
  }
  reportFieldConflicts(draft, place, half.fields, struct);
  draft.types.set(struct.id, settleStruct(draft, struct, half));
}

/** Puts deprecation, description and note of each operation into the port types. */
export function applyOperations(
  portTypes: readonly PortType[],
  operations: readonly OverlayOperation[],
): readonly PortType[] {
  const facts = new Map(operations.map((operation) => [operation.name, operation]));
  return portTypes.map((portType) => ({
    ...portType,
    operations: portType.operations.map((operation) => applyOperation(operation, facts.get(operation.name))),
  }));
}

function applyOperation(operation: Operation, facts: OverlayOperation | undefined): Operation {
  if (facts === undefined) return operation;
  const description = facts.description ?? operation.documentation;
  const paragraphs = [description, facts.note].filter((text) => text !== undefined);
  return {
    ...operation,
    documentation: paragraphs.length === 0 ? undefined : paragraphs.join("\n\n"),
    deprecated: facts.deprecated ?? operation.deprecated,
    idempotent: facts.idempotent ?? operation.idempotent,
  };
}

/**
 * By `operation request` and `operation response`, the elements of the parts that are the body: those that no binding
 * sends as a header. Messages of HTTP bindings have none.
 */
function indexBodies(contract: Contract): ReadonlyMap<string, readonly ExpandedName[]> {
  const messages = new Map(contract.messages.map((message) => [message.name, message]));
  const headers = new Set(
    contract.bindings.flatMap((binding) =>
      binding.operations.flatMap(({ input, output }) =>
        [...(input?.headers ?? []), ...(output?.headers ?? [])].map((header) => header.element),
      ),
    ),
  );
  const bodies = new Map<string, readonly ExpandedName[]>();
  for (const { name, input, output } of contract.portTypes.flatMap((portType) => portType.operations)) {
    for (const [role, direction] of [
      ["request", input],
      ["response", output],
    ] as const) {
      const parts = direction === undefined ? [] : (messages.get(direction.message)?.parts ?? []);
      const body = parts.find((part) => part.element !== undefined && !headers.has(part.element))?.element;
      const key = `${name} ${role}`;
      if (body !== undefined) bodies.set(key, [...(bodies.get(key) ?? []), body]);
    }
  }
  return bodies;
}

/** The struct of a message element; an empty one where the sources show content that they cannot describe. */
function findMessageStruct(draft: OverlayDraft, element: ElementParticle): StructType | undefined {
  const type = draft.types.get(element.type);
  if (type?.kind === "struct") return type;
  if (!isOpenType(draft, element.type)) return undefined;
  return {
    kind: "struct",
    id: `${element.name}/~type`,
    abstract: false,
    mixed: false,
    attributes: [],
    origin: element.origin,
  };
}

function settleStruct(
  draft: OverlayDraft,
  struct: StructType,
  half: OverlayHalf & { readonly kind: "fields" },
): StructType {
  const shown = listElements(struct.content);
  const replaced =
    struct.content &&
    replaceElements(struct.content, (element) => {
      const field = half.fields.find((each) => each.kind === "element" && isMeant(each, element));
      return field?.kind === "element" ? (settleElement(draft, field, element) ?? element) : element;
    });
  const isNew = (field: OverlayField) =>
    field.kind === "wildcard" || !shown.some((element) => isMeant(field, element));
  const added = half.fields.filter(isNew).flatMap((field) => settleField(draft, field, undefined) ?? []);
  if (added.length === 0) return { ...struct, content: replaced };
  const kept = removeWildcards(replaced, added);
  const particles =
    kept === undefined ? added : kept.kind === "group" ? [...kept.particles, ...added] : [kept, ...added];
  const origin = { span: half.span, assumed: struct.origin.assumed.filter(({ fact }) => fact !== "content") };
  const sequence =
    kept?.kind === "group" ? { ...kept, particles } : makeSequence(particles, { ...origin, assumed: [] });
  return { ...struct, mixed: false, content: sequence, origin };
}

/** A wildcard of the overlay takes the place of the one that the sources show. */
function removeWildcards(content: Particle | undefined, added: readonly Particle[]): Particle | undefined {
  if (content === undefined || !added.some((particle) => particle.kind === "wildcard")) return content;
  if (content.kind === "wildcard") return undefined;
  if (content.kind === "element") return content;
  return { ...content, particles: content.particles.filter((particle) => particle.kind !== "wildcard") };
}
