/** Bindings to SOAP and HTTP: style, use, actions, headers, faults, attachments. WSDL 1.1, sections 2.5, 3, 4 and 5. */
import type {
  Binding,
  BindingFault,
  BindingMessage,
  BindingOperation,
  Message,
  Operation,
  PortType,
  Protocol,
} from "../../model/contract.js";
import { localName } from "../../model/names.js";
import { childElements, type XmlElement } from "../../source/xml/tree.js";
import {
  attributeValue,
  type Definition,
  type Definitions,
  extensionOf,
  findDefinition,
  type Node,
  originOf,
  reportAt,
  wsdlChildren,
} from "./definitions.js";
import { type BindingSources, readBindingMessage } from "./read-binding-message.js";
import { readHttpMessages } from "./read-http-messages.js";
import { httpBinding, httpTransports, soapBindings } from "./wsdl-namespaces.js";

export function readBindings(
  definitions: Definitions,
  portTypes: readonly PortType[],
  messages: readonly Message[],
): readonly Binding[] {
  const byName = new Map(portTypes.map((portType) => [portType.name, portType]));
  const sources = { ...definitions, messages: new Map(messages.map((message) => [message.name, message])) };
  return [...definitions.byKind.binding.values()].flatMap(
    (definition) => readBinding(sources, definition, byName) ?? [],
  );
}

function readBinding(
  definitions: BindingSources,
  definition: Definition,
  portTypes: ReadonlyMap<string, PortType>,
): Binding | undefined {
  const { diagnostics } = definitions;
  const extensions = childElements(definition.element).filter(({ name }) => name.local === "binding");
  // Vendors put binding elements of their own beside that of the protocol.
  const extension = extensions.find((one) => protocolOf(one) !== undefined) ?? extensions[0];
  const protocol = extension && protocolOf(extension);
  if (!extension || !protocol) {
    const found = extension
      ? `<${extension.name.local}> of namespace "${extension.name.namespace}"`
      : "no soap:binding";
    const message = `Binding "${localName(definition.name)}" has ${found}; only SOAP and HTTP GET and POST are read.`;
    reportAt(diagnostics, "wsdl/other-binding", message, definition);
    return undefined;
  }
  const found = findDefinition(definitions, "portType", definition, "type");
  const portType = found && portTypes.get(found.name);
  if (!portType) return undefined;
  const style = attributeValue(extension, "style") === "rpc" ? "rpc" : "document";
  const bound = new Set<Operation>();
  const operations = wsdlChildren(definition.element, "operation").flatMap((element) => {
    const node = { element, document: definition.document };
    const operation = findOperation(definitions, node, definition, portType, bound);
    if (!operation) return [];
    bound.add(operation);
    return [bindOperation(definitions, node, operation, protocol, style)];
  });
  for (const operation of portType.operations) {
    if (bound.has(operation)) continue;
    const message = `Binding "${localName(definition.name)}" does not bind operation "${operation.name}" of its port type.`;
    reportAt(diagnostics, "wsdl/not-bound", message, definition);
  }
  const transport = attributeValue(extension, "transport");
  if (transport !== undefined && !httpTransports.has(transport)) {
    const message = `Binding "${localName(definition.name)}" is to the transport ${transport}; the SDK sends over HTTP unless the client is given another.`;
    reportAt(diagnostics, "wsdl/other-transport", message, definition);
  }
  return {
    kind: "binding",
    name: definition.name,
    portType: portType.name,
    protocol,
    ...(transport === undefined ? {} : { transport }),
    operations,
    origin: originOf(definition),
  };
}

function protocolOf(extension: XmlElement): Protocol | undefined {
  const { namespace } = extension.name;
  if (namespace !== httpBinding) return soapBindings.get(namespace);
  const verb = attributeValue(extension, "verb")?.toUpperCase();
  if (verb === "GET") return "http-get";
  return verb === "POST" ? "http-post" : undefined;
}

/** The operation that is bound: by name, and among overloads by the names of input and output (section 2.5). */
function findOperation(
  { diagnostics }: Definitions,
  node: Node,
  binding: Definition,
  portType: PortType,
  bound: ReadonlySet<Operation>,
): Operation | undefined {
  const name = attributeValue(node.element, "name");
  const inBinding = `binding "${localName(binding.name)}"`;
  if (name === undefined || name === "") {
    reportAt(diagnostics, "wsdl/missing-attribute", `An operation of ${inBinding} has no name.`, node);
    return undefined;
  }
  const named = portType.operations.filter((operation) => operation.name === name);
  const [inputName, outputName] = ["input", "output"].map((local) => {
    const [half] = wsdlChildren(node.element, local);
    return half && attributeValue(half, "name");
  });
  const free = named.filter((operation) => !bound.has(operation));
  const overload = free.find(
    (operation) =>
      (inputName === undefined || operation.input?.name === inputName) &&
      (outputName === undefined || operation.output?.name === outputName),
  );
  const operation = overload ?? free[0];
  if (!operation) {
    if (named.length > 0) {
      const message = `Operation "${name}" of ${inBinding} is bound twice; the first one counts.`;
      reportAt(diagnostics, "wsdl/duplicate", message, node);
      return undefined;
    }
    const message = `Operation "${name}" of ${inBinding} is not in port type "${localName(portType.name)}".`;
    reportAt(diagnostics, "wsdl/binding-mismatch", message, node);
    return undefined;
  }
  for (const half of ["input", "output"] as const) {
    if (wsdlChildren(node.element, half).length === 0 || operation[half]) continue;
    const message = `Operation "${name}" of ${inBinding} has an ${half}, but its port type has none for it; it is read over.`;
    reportAt(diagnostics, "wsdl/name-mismatch", message, node);
  }
  if (!overload && named.length > 1) {
    const said = `input "${inputName ?? ""}" and output "${outputName ?? ""}"`;
    const message = `No operation "${name}" of the port type has ${said}, as ${inBinding} says; the first that is not bound is used.`;
    reportAt(diagnostics, "wsdl/name-mismatch", message, node);
  } else if (!overload && inputName !== undefined && operation.input?.name !== inputName) {
    const message = `Input "${inputName}" of operation "${name}" in ${inBinding} is called "${operation.input?.name ?? "nothing"}" in the port type.`;
    reportAt(diagnostics, "wsdl/name-mismatch", message, node);
  }
  return operation;
}

function bindOperation(
  definitions: BindingSources,
  node: Node,
  operation: Operation,
  protocol: Protocol,
  bindingStyle: "document" | "rpc",
): BindingOperation {
  const extension = extensionOf(node.element, "operation");
  const stated = extension && attributeValue(extension, "style");
  const style = stated === "rpc" || stated === "document" ? stated : bindingStyle;
  const action =
    extension &&
    attributeValue(extension, extension.name.namespace === httpBinding ? "location" : "soapAction");
  const isSoap = protocol === "soap11" || protocol === "soap12";
  const half = (local: "input" | "output"): BindingMessage | undefined => {
    const [element] = wsdlChildren(node.element, local);
    if (!isSoap || !operation[local]) return undefined;
    return readBindingMessage(
      definitions,
      { ...node, element: element ?? node.element },
      style,
      operation.name,
    );
  };
  const name = (local: "input" | "output"): string | undefined => operation[local]?.name;
  return {
    kind: "bindingOperation",
    name: operation.name,
    inputName: name("input"),
    outputName: name("output"),
    action,
    style,
    input: half("input"),
    output: half("output"),
    ...(isSoap ? {} : { http: readHttpMessages(node, operation, protocol) }),
    faults: isSoap ? readFaults(definitions, node, operation) : [],
    origin: originOf(node),
  };
}

function readFaults({ diagnostics }: Definitions, node: Node, operation: Operation): readonly BindingFault[] {
  return wsdlChildren(node.element, "fault").flatMap((element) => {
    const extension = extensionOf(element, "fault");
    const name = attributeValue(element, "name") ?? (extension && attributeValue(extension, "name"));
    if (name === undefined || !operation.faults.some((fault) => fault.name === name)) {
      const message = `Fault "${name ?? ""}" of operation "${operation.name}" is not in the port type.`;
      reportAt(diagnostics, "wsdl/name-mismatch", message, { ...node, element });
      return [];
    }
    const use = extension && attributeValue(extension, "use") === "encoded" ? "encoded" : "literal";
    const namespace = extension && attributeValue(extension, "namespace");
    return [{ name, use, ...(namespace === undefined ? {} : { namespace }) }];
  });
}
