/** A contract as one WSDL 1.1 document with its schemas inside, whatever it was read from. */
import { assertNever } from "../model/assert-never.js";
import type {
  Binding,
  BindingMessage,
  BindingOperation,
  Contract,
  Header,
  Message,
  Operation,
  OperationMessage,
  PortType,
  Service,
} from "../model/contract.js";
import { extensionNamespace, localName, namespaceOf, xsdNamespace } from "../model/names.js";
import type { TypeDefinition, TypeId } from "../model/types.js";
import { nameAnonymous } from "./name-anonymous.js";
import { moveIntoOneNamespace, targetNamespaceOf } from "./one-namespace.js";
import { writeHttpBound } from "./write-http-binding.js";
import { soapEncoding, typeAttribute } from "./write-particles.js";
import { writeSchemas, wsdlNamespace } from "./write-schema.js";
import { node, Prefixes, printDocument, type XmlNode } from "./xml-node.js";

const soapTransport = "http://schemas.xmlsoap.org/soap/http";

/** Text of the document. What is not a SOAP or HTTP fact of WSDL 1.1 (`secret`, `deprecated`, `idempotent`) travels in attributes of our own. */
export function writeWsdl(given: Contract): string {
  const contract = moveIntoOneNamespace(nameAnonymous(given));
  const target = targetNamespaceOf(contract);
  const prefixes = new Prefixes({
    wsdl: wsdlNamespace,
    soap: "http://schemas.xmlsoap.org/wsdl/soap/",
    soap12: "http://schemas.xmlsoap.org/wsdl/soap12/",
    http: "http://schemas.xmlsoap.org/wsdl/http/",
    mime: "http://schemas.xmlsoap.org/wsdl/mime/",
    wsam: "http://www.w3.org/2007/05/addressing/metadata",
    xs: xsdNamespace,
    xmime: "http://www.w3.org/2005/05/xmlmime",
    sw: extensionNamespace,
    ...(target === "" ? {} : { tns: target }),
  });
  const types = new Map(contract.types.map((type) => [type.id, type]));
  const context: WsdlContext = { contract, types, prefixes, headers: new Map() };
  const schemas = writeSchemas(contract, prefixes);
  const bindings = contract.bindings.map((binding) => writeBinding(context, binding));
  const children = [
    ...(schemas.length === 0 ? [] : [node("wsdl:types", {}, schemas)]),
    ...[...contract.messages, ...context.headers.values()].map((message) => writeMessage(context, message)),
    ...contract.portTypes.map((portType) => writePortType(context, portType)),
    ...bindings,
    ...contract.services.map((service) => writeService(context, service)),
  ];
  const used = JSON.stringify(children);
  const declarations = Object.entries(prefixes.declarations()).filter(
    ([name]) => name === "xmlns:wsdl" || used.includes(`${name.slice(6)}:`),
  );
  return printDocument(
    node(
      "wsdl:definitions",
      { ...Object.fromEntries(declarations), targetNamespace: target || undefined },
      children,
    ),
  );
}

interface WsdlContext {
  readonly contract: Contract;
  readonly types: ReadonlyMap<TypeId, TypeDefinition>;
  readonly prefixes: Prefixes;
  /** Messages that headers need and no source names, by name. */
  readonly headers: Map<string, Message>;
}

function documentation(text: string | undefined): readonly XmlNode[] {
  return text === undefined ? [] : text.split("\n").map((line) => node("wsdl:documentation", {}, [line]));
}

function writeMessage(context: WsdlContext, message: Message): XmlNode {
  return node(
    "wsdl:message",
    { name: localName(message.name) },
    message.parts.map(({ name, element, type, typeSaid = type, secret }) =>
      node("wsdl:part", {
        name,
        "sw:secret": secret === true ? "true" : undefined,
        element: element && context.prefixes.qname(element),
        ...(element === undefined && typeSaid !== undefined ? typeAttribute(context, typeSaid) : {}),
      }),
    ),
  );
}

function writePortType(context: WsdlContext, portType: PortType): XmlNode {
  return node("wsdl:portType", { name: localName(portType.name) }, [
    ...documentation(portType.documentation),
    ...portType.operations.map((operation) => writeOperation(context, operation)),
  ]);
}

function writeOperation({ prefixes }: WsdlContext, operation: Operation): XmlNode {
  const message = (kind: string, one: OperationMessage, name: string | undefined): XmlNode =>
    node(`wsdl:${kind}`, { name, message: prefixes.qname(one.message), "wsam:Action": one.action });
  return node(
    "wsdl:operation",
    {
      name: operation.name,
      parameterOrder: operation.parameterOrder?.join(" "),
      "sw:deprecated": operation.deprecated,
      "sw:idempotent": operation.idempotent === true ? "true" : undefined,
    },
    [
      ...documentation(operation.documentation),
      ...(operation.input ? [message("input", operation.input, operation.input.name)] : []),
      ...(operation.output ? [message("output", operation.output, operation.output.name)] : []),
      ...operation.faults.map((fault) => message("fault", fault, fault.name)),
    ],
  );
}

function writeBinding(context: WsdlContext, binding: Binding): XmlNode {
  return node(
    "wsdl:binding",
    { name: localName(binding.name), type: context.prefixes.qname(binding.portType) },
    [
      bindingElement(binding),
      ...binding.operations.map((operation) => writeBound(context, binding, operation)),
    ],
  );
}

function bindingElement({ protocol, transport }: Binding): XmlNode {
  switch (protocol) {
    case "soap11":
    case "soap12":
      return node(`${prefixOf(protocol)}:binding`, { transport: transport ?? soapTransport });
    case "http-get":
      return node("http:binding", { verb: "GET" });
    case "http-post":
      return node("http:binding", { verb: "POST" });
    default:
      return assertNever(protocol);
  }
}

function prefixOf(protocol: "soap11" | "soap12"): string {
  return protocol === "soap11" ? "soap" : "soap12";
}

function writeBound(context: WsdlContext, binding: Binding, operation: BindingOperation): XmlNode {
  const { protocol } = binding;
  if (protocol === "http-get" || protocol === "http-post") return writeHttpBound(operation, protocol);
  const soap = prefixOf(protocol);
  const message = (kind: string, one: BindingMessage | undefined, name: string | undefined): XmlNode[] =>
    one ? [node(`wsdl:${kind}`, { name }, writeBindingMessage(context, operation, soap, one))] : [];
  return node("wsdl:operation", { name: operation.name }, [
    node(`${soap}:operation`, { soapAction: operation.action ?? "", style: operation.style }),
    ...message("input", operation.input, operation.inputName),
    ...message("output", operation.output, operation.outputName),
    ...(operation.faults ?? []).map(({ name, use, namespace }) =>
      node("wsdl:fault", { name }, [
        node(`${soap}:fault`, { name, use, namespace, encodingStyle: encodingOf(use) }),
      ]),
    ),
  ]);
}

/** Encoded messages say by what encoding (WSDL 1.1 sections 3.5 and 3.6); some readers insist. */
function encodingOf(use: "literal" | "encoded"): string | undefined {
  return use === "encoded" ? soapEncoding : undefined;
}

function writeBindingMessage(
  context: WsdlContext,
  operation: BindingOperation,
  soap: string,
  message: BindingMessage,
): readonly XmlNode[] {
  const body = node(`${soap}:body`, {
    use: message.use,
    namespace: message.namespace,
    encodingStyle: encodingOf(message.use),
    parts: message.parts?.join(" "),
  });
  const headers = message.headers.map((header) => writeHeader(context, operation, soap, "header", header));
  const attachments = message.attachments ?? [];
  if (attachments.length === 0) return [...headers, body];
  const parts = attachments.map(({ part, contentTypes }) =>
    node(
      "mime:part",
      {},
      (contentTypes.length === 0 ? ["*/*"] : contentTypes).map((type) =>
        node("mime:content", { part, type }),
      ),
    ),
  );
  return [node("mime:multipartRelated", {}, [node("mime:part", {}, [...headers, body]), ...parts])];
}

function writeHeader(
  context: WsdlContext,
  operation: BindingOperation,
  soap: string,
  kind: "header" | "headerfault",
  header: Header,
): XmlNode {
  const { message, part } = partOf(context, operation, header);
  return node(
    `${soap}:${kind}`,
    {
      message: context.prefixes.qname(message.name),
      part,
      use: header.use ?? "literal",
      encodingStyle: encodingOf(header.use ?? "literal"),
      namespace: header.type === undefined ? undefined : namespaceOf(header.element) || undefined,
    },
    (header.faults ?? []).map((fault) => writeHeader(context, operation, soap, "headerfault", fault)),
  );
}

/** The part of a message that a header is; where no source has one, a message of its own. */
function partOf(
  { contract, headers }: WsdlContext,
  operation: BindingOperation,
  header: Header,
): { readonly message: Message; readonly part: string } {
  const local = localName(header.element);
  for (const message of contract.messages) {
    const part = message.parts.find(({ name, element, type }) =>
      header.type === undefined ? element === header.element : type === header.type && name === local,
    );
    if (part) return { message, part: part.name };
  }
  const target = targetNamespaceOf(contract);
  const name = `${operation.name}${local}Header`;
  const own = target === "" ? name : `{${target}}${name}`;
  const part = { kind: "part", name: local, origin: header.origin } as const;
  const message: Message = {
    kind: "message",
    name: own,
    parts: [
      header.type === undefined
        ? { ...part, element: header.element }
        : { ...part, type: header.type, typeSaid: header.typeSaid },
    ],
    origin: header.origin,
  };
  headers.set(own, message);
  return { message, part: local };
}

function writeService({ contract, prefixes }: WsdlContext, service: Service): XmlNode {
  return node("wsdl:service", { name: localName(service.name) }, [
    ...documentation(service.documentation),
    ...service.ports.map((port) => {
      const protocol = contract.bindings.find(({ name }) => name === port.binding)?.protocol;
      const soap = protocol === "soap11" || protocol === "soap12" ? prefixOf(protocol) : "http";
      const location = port.address ?? "http://localhost/";
      return node("wsdl:port", { name: port.name, binding: prefixes.qname(port.binding) }, [
        node(`${soap}:address`, { location }),
      ]);
    }),
  ]);
}
