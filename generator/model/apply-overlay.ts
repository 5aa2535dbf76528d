/** Applies an overlay to a contract: its facts have the last word over those of pages and WSDL. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Contract } from "./contract.js";
import { localName } from "./names.js";
import { reportTypeConflicts } from "./overlay-contradictions.js";
import { createDraft } from "./overlay-draft.js";
import type { Overlay, OverlayOperation } from "./overlay-facts.js";
import { applyMessage, applyOperations, findMessages, listMessageUses } from "./overlay-messages.js";
import { describeMeant } from "./overlay-nearest.js";
import { findReachedTypes } from "./overlay-reach.js";
import { markSecrets } from "./overlay-secrets.js";
import { defaultOverlaySettings, type OverlaySettings } from "./overlay-settings.js";
import { findShapes } from "./overlay-shapes.js";
import { defineTypes } from "./overlay-types.js";

/**
 * The contract with the facts of an overlay, and what it lets the plan assume. Facts on operations that the contract
 * does not have are no error: a contract may hold any subset of a service's pages.
 */
export function applyOverlay(
  contract: Contract,
  overlay: Overlay,
  diagnostics: DiagnosticCollector,
): { readonly contract: Contract; readonly settings: OverlaySettings } {
  reportUnknownService(contract, overlay, diagnostics);
  const operations = reportUnknownOperations(contract, overlay, diagnostics);
  const draft = createDraft(contract, overlay.types, diagnostics);
  const messages = findMessages(draft, contract, operations);
  const shapes = findShapes(draft, listMessageUses(draft, messages));
  reportTypeConflicts(draft, shapes);
  defineTypes(draft, shapes);
  for (const message of messages) applyMessage(draft, message);
  const marked = markSecrets(draft, contract.messages, overlay.secrets);
  const applied: Contract = {
    ...contract,
    portTypes: applyOperations(contract.portTypes, operations),
    messages: marked,
    elements: sortBy([...draft.elements.values()], ({ name }) => name),
    types: sortBy([...draft.types.values()], ({ id }) => id),
  };
  return {
    contract: dropUnreached(contract, applied, new Set(shapes.keys())),
    settings: { ...defaultOverlaySettings, ...overlay.assume },
  };
}

/** Types that were out of reach before stay: a WSDL may declare them for xsi:type. */
function dropUnreached(before: Contract, after: Contract, stated: ReadonlySet<string>): Contract {
  const hadReached = findReachedTypes(before, new Set());
  const reached = findReachedTypes(after, stated);
  const unused = new Set(before.types.flatMap(({ id }) => (hadReached.has(id) ? [] : id)));
  return { ...after, types: after.types.filter(({ id }) => reached.has(id) || unused.has(id)) };
}

function reportUnknownService(contract: Contract, overlay: Overlay, diagnostics: DiagnosticCollector): void {
  const { service } = overlay;
  if (service === undefined || contract.services.length === 0) return;
  const names = contract.services.map(({ name }) => localName(name));
  if (names.includes(service.text)) return;
  const message = `The overlay is for service "${service.text}", but the contract is of ${names.join(", ")}.`;
  diagnostics.report("overlay/unknown-service", message, { span: service.span });
}

/** Answers the operations that the contract has. Probable slips are reported one by one, the others together. */
function reportUnknownOperations(
  contract: Contract,
  overlay: Overlay,
  diagnostics: DiagnosticCollector,
): readonly OverlayOperation[] {
  const present = new Set(
    contract.portTypes.flatMap((portType) => portType.operations.map(({ name }) => name)),
  );
  const stated = new Set(overlay.operations.map(({ name }) => name));
  const candidates = [...present].filter((name) => !stated.has(name));
  const missing: OverlayOperation[] = [];
  for (const operation of overlay.operations) {
    if (present.has(operation.name)) continue;
    const slips = candidates.filter((candidate) => countLetterChanges(operation.name, candidate) <= 2);
    const meant = describeMeant(operation.name, slips);
    if (meant === ".") {
      missing.push(operation);
      continue;
    }
    const message = `No source has an operation "${operation.name}"${meant}`;
    diagnostics.report("overlay/unknown-operation", message, { span: operation.span, severity: "warning" });
  }
  const [first] = missing;
  if (first !== undefined) {
    const names = missing.map(({ name }) => name).join(", ");
    const message = `No source has ${missing.length} of the overlay's operations: ${names}.`;
    diagnostics.report("overlay/unknown-operation", message, { span: first.span });
  }
  return overlay.operations.filter(({ name }) => present.has(name));
}

/** Letters that one word has and the other has not: few for a slip, many for sisters like `getJob` and `clearJob`. */
function countLetterChanges(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a.toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b.toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function sortBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
