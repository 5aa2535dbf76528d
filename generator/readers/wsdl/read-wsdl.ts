/** WSDL 1.1 → model: services, bindings, port types and messages, with the types of their schemas. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { Contract } from "../../model/contract.js";
import { namespaceOf } from "../../model/names.js";
import type { ContractDocument, ContractDocuments } from "../../source/contract-documents.js";
import { childElements } from "../../source/xml/tree.js";
import { readSchemas } from "../xsd/read-schemas.js";
import type { SchemaInput } from "../xsd/schema-documents.js";
import {
  attributeValue,
  collectDefinitions,
  type Definitions,
  expandName,
  wsdlChildren,
} from "./definitions.js";
import { readBindings } from "./read-bindings.js";
import { readMessages } from "./read-messages.js";
import { readPortTypes } from "./read-port-types.js";
import { readServices } from "./read-services.js";
import { reportExtensions } from "./report-extensions.js";
import { reportPolicies } from "./report-policies.js";

/** `roots` are the paths of WSDL documents that no other imports; `catalog` gives the built-in schema of a namespace. */
export function readWsdl(
  documents: ContractDocuments,
  roots: readonly string[],
  catalog: (namespace: string) => ContractDocument | undefined,
  diagnostics: DiagnosticCollector,
): Contract {
  const definitions = collectDefinitions(documents, roots, diagnostics);
  const schemas = listSchemas(definitions, documents);
  const { types, elements } = readSchemas(
    schemas,
    documents,
    catalog,
    diagnostics,
    listNamespaces(definitions),
  );
  const declared = {
    types: new Set(types.map(({ id }) => id)),
    elements: new Set(elements.map(({ name }) => name)),
  };
  const messages = readMessages(definitions, declared);
  const portTypes = readPortTypes(definitions);
  const bindings = readBindings(definitions, portTypes, messages);
  const services = readServices(definitions, bindings);
  reportPolicies(definitions);
  reportExtensions(definitions);
  return {
    services: sortByName(services),
    portTypes: sortByName(portTypes),
    bindings: sortByName(bindings),
    messages: sortByName(messages),
    elements,
    types,
  };
}

function sortByName<Item extends { readonly name: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Schemas inside the documents' types, and those that a wsdl:import leads to (which is not allowed, but done). */
function listSchemas({ documents }: Definitions, all: ContractDocuments): readonly SchemaInput[] {
  return documents.flatMap((document) => {
    const inline = wsdlChildren(document.root, "types").flatMap((types) =>
      childElements(types).filter(({ name }) => name.local === "schema"),
    );
    const imported = wsdlChildren(document.root, "import").flatMap((element) => {
      const location = attributeValue(element, "location");
      const path = location === undefined ? undefined : document.references.get(location);
      const target = path === undefined ? undefined : all.get(path);
      return target?.root.name.local === "schema" ? [{ element: target.root, document: target }] : [];
    });
    return [...inline.map((element) => ({ element, document })), ...imported];
  });
}

/** Namespaces of what message parts refer to: a standard's may be in the catalogue only. */
function listNamespaces({ byKind }: Definitions): readonly string[] {
  const namespaces = new Set<string>();
  for (const { element, document } of byKind.message.values()) {
    for (const part of wsdlChildren(element, "part")) {
      const name = attributeValue(part, "element") ?? attributeValue(part, "type");
      if (name !== undefined) namespaces.add(namespaceOf(expandName({ element: part, document }, name)));
    }
  }
  return [...namespaces];
}
