/** XML Schema → model: the types and global elements of a contract. XML Schema 1.0. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { ElementParticle, TypeDefinition } from "../../model/types.js";
import type { ContractDocument, ContractDocuments } from "../../source/contract-documents.js";
import { type Component, createTables, registerCatalog, registerSchemas } from "./component-tables.js";
import { readComplexType } from "./read-complex-type.js";
import { readGlobalElement } from "./read-elements.js";
import { readSimpleType } from "./read-simple-type.js";
import { reportAmbiguity } from "./report-ambiguity.js";
import { createContext, type SchemaContext } from "./schema-context.js";
import { collectSchemas, type SchemaInput } from "./schema-documents.js";
import { breakCircles, settleArrays, settleEnumerations } from "./settle-types.js";

/** What schemas declare, sorted by id and name. */
export interface SchemaComponents {
  readonly types: readonly TypeDefinition[];
  readonly elements: readonly ElementParticle[];
}

/**
 * Reads the schemas of a contract and all that they include, import and redefine. `wanted` are names outside of them
 * that the WSDL refers to, so that the catalogue's schemas of their namespaces are read too.
 */
export function readSchemas(
  schemas: readonly SchemaInput[],
  documents: ContractDocuments,
  catalog: (namespace: string) => ContractDocument | undefined,
  diagnostics: DiagnosticCollector,
  wantedNamespaces: readonly string[] = [],
): SchemaComponents {
  const sources = { documents, catalog, diagnostics };
  const tables = createTables(sources);
  registerSchemas(tables, collectSchemas(schemas, sources));
  for (const namespace of wantedNamespaces) registerCatalog(tables, namespace);
  const context = createContext(tables);
  const elements = new Map<string, ElementParticle>();
  // Grows while references take in schemas of the catalogue.
  for (let at = 0; at < tables.order.length; at += 1) {
    const component = tables.order[at];
    if (component?.kind === "type") readGlobalType(context, component);
    else if (component?.kind === "element")
      elements.set(component.name, readGlobalElement(context, component));
    for (let next = context.pending.pop(); next; next = context.pending.pop())
      readComplexType(context, next.schema, next.node, next.id, undefined);
  }
  breakCircles(context);
  settleArrays(context);
  reportAmbiguity(context.types, diagnostics);
  settleEnumerations(context);
  return {
    types: [...context.types.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    elements: [...elements.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function readGlobalType(context: SchemaContext, { schema, node, name }: Component): void {
  const known = name.endsWith("~redefined") ? undefined : name;
  if (node.name.local === "simpleType") readSimpleType(context, schema, node, name, known);
  else readComplexType(context, schema, node, name, known);
}
