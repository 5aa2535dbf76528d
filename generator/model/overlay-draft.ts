/** The contract while an overlay is being applied to it: the one place of this work that changes. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Contract, ElementParticle, ExpandedName, TypeDefinition } from "./contract.js";
import { localName, microsoftTypesNamespace, namespaceOf, xsdNamespace, xsdType } from "./names.js";
import type { OverlayType, TypeReference } from "./overlay-facts.js";
import { describeMeant } from "./overlay-nearest.js";
import type { TypeId } from "./types.js";

export interface OverlayDraft {
  readonly types: Map<TypeId, TypeDefinition>;
  readonly elements: Map<ExpandedName, ElementParticle>;
  readonly overlayTypes: ReadonlyMap<TypeId, OverlayType>;
  /** Types as the sources show them, before any fact was applied. */
  readonly sourceTypes: ReadonlyMap<TypeId, TypeDefinition>;
  readonly diagnostics: DiagnosticCollector;
  /** References that were reported as unknown already. */
  readonly unknown: Set<TypeReference>;
}

/** Starts the work on a contract. */
export function createDraft(
  contract: Contract,
  overlayTypes: readonly OverlayType[],
  diagnostics: DiagnosticCollector,
): OverlayDraft {
  return {
    types: new Map(contract.types.map((type) => [type.id, type])),
    elements: new Map(contract.elements.map((element) => [element.name, element])),
    overlayTypes: new Map(overlayTypes.map((type) => [type.id, type])),
    sourceTypes: new Map(contract.types.map((type) => [type.id, type])),
    diagnostics,
    unknown: new Set(),
  };
}

/** Id of the type that a reference names; undefined, and reported once, if there is no such type. */
export function resolveReference(
  draft: OverlayDraft,
  reference: TypeReference | undefined,
): TypeId | undefined {
  if (reference === undefined) return undefined;
  const { id } = reference;
  if (isBuiltIn(id) || draft.overlayTypes.has(id) || draft.types.has(id)) return id;
  if (!draft.unknown.has(reference)) {
    draft.unknown.add(reference);
    const names = [...draft.overlayTypes.keys(), ...draft.types.keys()].map(localName);
    const message = `"${reference.text}" is the type of nothing in the overlay or the contract`;
    draft.diagnostics.report("overlay/unknown-type", message + describeMeant(reference.text, names), {
      span: reference.span,
    });
  }
  return undefined;
}

/** True for types of XML Schema and Microsoft's two. */
export function isBuiltIn(id: TypeId): boolean {
  return namespaceOf(id) === xsdNamespace || namespaceOf(id) === microsoftTypesNamespace;
}

/** True if nothing is known of the content of a type. */
export function isOpenType(draft: OverlayDraft, id: TypeId): boolean {
  return id === xsdType("anyType") || draft.sourceTypes.get(id)?.kind === "unknown";
}
