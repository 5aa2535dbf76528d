/** What one message puts into the SOAP body, header and attachments. WSDL 1.1, sections 3.5, 3.7 and 5. */
import type { Attachment, BindingMessage, ExpandedName, Header, Message } from "../../model/contract.js";
import { expandedName, localName } from "../../model/names.js";
import { attributeOf, childElements, type XmlElement } from "../../source/xml/tree.js";
import {
  attributeValue,
  type Definitions,
  findDefinition,
  type Node,
  originOf,
  reportAt,
  targetOf,
} from "./definitions.js";
import { mimeNamespace, soapBindings } from "./wsdl-namespaces.js";

/** Definitions, with the messages that were read of them. */
export interface BindingSources extends Definitions {
  readonly messages: ReadonlyMap<ExpandedName, Message>;
}

/** Reads the input or output of a bound operation. */
export function readBindingMessage(
  definitions: BindingSources,
  node: Node,
  style: "document" | "rpc",
  operation: string,
): BindingMessage {
  const extensions = flattenMime(node.element);
  const body = extensions.find(isSoap("body"));
  const headers = extensions
    .filter(isSoap("header"))
    .flatMap((element) => readHeader(definitions, { ...node, element }) ?? []);
  const parts =
    body &&
    attributeValue(body, "parts")
      ?.split(/\s+/)
      .filter((part) => part !== "");
  const attachments = readAttachments(node.element);
  return {
    use: body && attributeValue(body, "use") === "encoded" ? "encoded" : "literal",
    ...(style === "rpc" ? { namespace: rpcNamespace(definitions, node, body, operation) } : {}),
    ...(parts ? { parts } : {}),
    headers,
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

function rpcNamespace(
  { diagnostics }: Definitions,
  node: Node,
  body: XmlElement | undefined,
  operation: string,
): string {
  const stated = body && attributeOf(body, "", "namespace")?.value.trim();
  if (stated !== undefined) return stated;
  const target = targetOf(node.document);
  const message = `soap:body of operation "${operation}" has no namespace; "${target}", that of the WSDL, is used as others do.`;
  reportAt(diagnostics, "wsdl/rpc-namespace", message, node);
  return target;
}

function isSoap(local: string): (element: XmlElement) => boolean {
  return ({ name }) => name.local === local && soapBindings.has(name.namespace);
}

/** Extension elements of a message, those inside mime:multipartRelated too. */
function flattenMime(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name.namespace === mimeNamespace &&
    (child.name.local === "multipartRelated" || child.name.local === "part")
      ? flattenMime(child)
      : [child],
  );
}

function readAttachments(element: XmlElement): readonly Attachment[] {
  const byPart = new Map<string, string[]>();
  const visit = (parent: XmlElement): void => {
    for (const child of childElements(parent)) {
      if (child.name.namespace !== mimeNamespace) continue;
      const part = attributeValue(child, "part");
      if (child.name.local === "content" && part !== undefined) {
        const types = byPart.get(part) ?? [];
        byPart.set(part, types);
        const type = attributeValue(child, "type");
        if (type !== undefined) types.push(type);
      }
      visit(child);
    }
  };
  visit(element);
  return [...byPart].map(([part, contentTypes]) => ({ part, contentTypes }));
}

/** A soap:header or soap:headerfault: the part of the message that it names. */
function readHeader(definitions: BindingSources, node: Node): Header | undefined {
  const { diagnostics } = definitions;
  const message = findDefinition(definitions, "message", node, "message");
  if (!message) return undefined;
  const name = attributeValue(node.element, "part") ?? attributeValue(node.element, "parts");
  const parts = definitions.messages.get(message.name)?.parts ?? [];
  const part = parts.find((candidate) => candidate.name === name);
  if (!part) {
    const names = parts.map((candidate) => candidate.name).join(", ");
    const text = `Message "${localName(message.name)}" has no part "${name ?? ""}"; expected one of: ${names}.`;
    reportAt(diagnostics, "wsdl/unresolved", text, node);
    return undefined;
  }
  const faults = childElements(node.element)
    .filter(isSoap("headerfault"))
    .flatMap((element) => readHeader(definitions, { ...node, element }) ?? []);
  const shared = {
    kind: "header",
    origin: originOf(node),
    ...(faults.length === 0 ? {} : { faults }),
  } as const;
  const { element, type, typeSaid } = part;
  if (element !== undefined) return { ...shared, element };
  return {
    ...shared,
    element: expandedName(attributeValue(node.element, "namespace") ?? "", part.name),
    type,
    ...(typeSaid === undefined ? {} : { typeSaid }),
    ...(attributeValue(node.element, "use") === "encoded" ? { use: "encoded" } : {}),
  };
}
