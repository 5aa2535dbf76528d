/** Port types and their abstract operations. WSDL 1.1, section 2.4. */
import type { Operation, OperationMessage, PortType } from "../../model/contract.js";
import { extensionNamespace, localName } from "../../model/names.js";
import { attributeOf, childElements, type XmlElement } from "../../source/xml/tree.js";
import {
  attributeValue,
  type Definition,
  type Definitions,
  documentationOf,
  findDefinition,
  type Node,
  originOf,
  reportAt,
  wsdlChildren,
} from "./definitions.js";
import { addressingNamespaces, wsdlNamespace } from "./wsdl-namespaces.js";

export function readPortTypes(definitions: Definitions): readonly PortType[] {
  return [...definitions.byKind.portType.values()].map((definition) => {
    const operations = wsdlChildren(definition.element, "operation").flatMap((element) => {
      const node = { element, document: definition.document };
      return readOperation(definitions, node, definition) ?? [];
    });
    return {
      kind: "portType",
      name: definition.name,
      documentation: documentationOf(definition.element),
      operations,
      origin: originOf(definition),
    };
  });
}

function readOperation(definitions: Definitions, node: Node, portType: Definition): Operation | undefined {
  const { diagnostics } = definitions;
  const name = attributeValue(node.element, "name");
  if (name === undefined || name === "") {
    const message = `An operation of port type "${localName(portType.name)}" has no name; it is read over.`;
    reportAt(diagnostics, "wsdl/missing-attribute", message, node);
    return undefined;
  }
  const order = childElements(node.element).filter(
    ({ name: child }) =>
      child.namespace === wsdlNamespace && (child.local === "input" || child.local === "output"),
  );
  const [first] = order;
  const input = readHalf(definitions, node, "input", `${name}${order.length > 1 ? "Request" : ""}`);
  const output = readHalf(definitions, node, "output", `${name}Response`);
  if (first?.name.local === "output") {
    const kind = input ? "solicits a response" : "is a notification";
    const message = `Operation "${name}" ${kind}: the service would call the client, so it gets no method.`;
    reportAt(diagnostics, "wsdl/notification", message, node);
  } else if (!first) {
    reportAt(diagnostics, "wsdl/missing-element", `Operation "${name}" has neither input nor output.`, node);
  }
  const faults = wsdlChildren(node.element, "fault").flatMap(
    (element) => readMessageReference(definitions, { ...node, element }, "fault") ?? [],
  );
  const parameterOrder = attributeValue(node.element, "parameterOrder")?.split(/\s+/);
  const deprecated = attributeOf(node.element, extensionNamespace, "deprecated")?.value;
  const idempotent = attributeOf(node.element, extensionNamespace, "idempotent")?.value === "true";
  return {
    kind: "operation",
    name,
    documentation: documentationOf(node.element),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(idempotent ? { idempotent } : {}),
    input,
    output,
    faults,
    ...(parameterOrder ? { parameterOrder } : {}),
    origin: originOf(node),
  };
}

function readHalf(
  definitions: Definitions,
  node: Node,
  local: "input" | "output",
  defaultName: string,
): OperationMessage | undefined {
  const [element] = wsdlChildren(node.element, local);
  return element && readMessageReference(definitions, { ...node, element }, defaultName);
}

/** An input, output or fault; its name, if it has none, is that of section 2.4.5. */
function readMessageReference(
  definitions: Definitions,
  node: Node,
  defaultName: string,
): OperationMessage | undefined {
  const message = findDefinition(definitions, "message", node, "message");
  if (!message) return undefined;
  const action = actionOf(node.element);
  return {
    name: attributeValue(node.element, "name") ?? defaultName,
    message: message.name,
    ...(action === undefined ? {} : { action }),
  };
}

function actionOf(element: XmlElement): string | undefined {
  return element.attributes.find(
    ({ name }) => name.local === "Action" && addressingNamespaces.has(name.namespace),
  )?.value;
}
