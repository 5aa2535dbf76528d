/** Services and their ports; bindings without any are given one. WSDL 1.1, sections 2.6 and 2.7. */
import type { Binding, Port, Service } from "../../model/contract.js";
import { expandedName, localName } from "../../model/names.js";
import {
  attributeValue,
  type Definition,
  type Definitions,
  documentationOf,
  extensionOf,
  findDefinition,
  type Node,
  originOf,
  reportAt,
  targetOf,
  wsdlChildren,
} from "./definitions.js";

export function readServices(definitions: Definitions, bindings: readonly Binding[]): readonly Service[] {
  const services = [...definitions.byKind.service.values()].map((definition) =>
    readService(definitions, definition),
  );
  const bound = services.some(({ ports }) => ports.length > 0);
  if (bound || bindings.length === 0) return services;
  const assumed = assumeService(definitions, bindings);
  return assumed ? [...services, assumed] : services;
}

function readService(definitions: Definitions, definition: Definition): Service {
  const ports = wsdlChildren(definition.element, "port").flatMap(
    (element) => readPort(definitions, { element, document: definition.document }) ?? [],
  );
  return {
    kind: "service",
    name: definition.name,
    documentation: documentationOf(definition.element),
    ports,
    origin: originOf(definition),
  };
}

function readPort(definitions: Definitions, node: Node): Port | undefined {
  const binding = findDefinition(definitions, "binding", node, "binding");
  if (!binding) return undefined;
  const address = extensionOf(node.element, "address");
  return {
    kind: "port",
    name: attributeValue(node.element, "name") ?? localName(binding.name),
    binding: binding.name,
    address: address && attributeValue(address, "location"),
    origin: originOf(node),
  };
}

/** A contract of bindings alone (a standard, say) still says all that a client needs but the address. */
function assumeService(definitions: Definitions, bindings: readonly Binding[]): Service | undefined {
  const [document] = definitions.documents;
  if (!document) return undefined;
  const root: Node = { element: document.root, document };
  const name = attributeValue(document.root, "name") ?? localName(bindings[0]?.portType ?? "");
  const message = `The contract has no service; one named "${name}" is assumed for its bindings.`;
  reportAt(definitions.diagnostics, "wsdl/no-service", message, root);
  return {
    kind: "service",
    name: expandedName(targetOf(document), name),
    documentation: documentationOf(document.root),
    ports: bindings.map((binding) => ({
      kind: "port",
      name: localName(binding.name),
      binding: binding.name,
      origin: binding.origin,
    })),
    origin: { ...originOf(root), assumed: [{ fact: "name", because: "no-service" }] },
  };
}
