/** Messages and their parts. WSDL 1.1, section 2.3. */
import { findNearestName } from "../../diagnostics/nearest-name.js";
import type { ExpandedName, Message, Part } from "../../model/contract.js";
import { extensionNamespace, localName, namespaceOf, xsdNamespace } from "../../model/names.js";
import { isNcName } from "../../source/xml/names.js";
import { attributeOf } from "../../source/xml/tree.js";
import { builtInType, soapEncodingNamespaces } from "../xsd/schema-namespaces.js";
import {
  attributeValue,
  type Definition,
  type Definitions,
  expandName,
  type Node,
  originOf,
  reportAt,
  wsdlChildren,
} from "./definitions.js";

/** Names that schemas declare, for what parts refer to. */
export interface DeclaredNames {
  readonly elements: ReadonlySet<ExpandedName>;
  readonly types: ReadonlySet<ExpandedName>;
}

export function readMessages(definitions: Definitions, declared: DeclaredNames): readonly Message[] {
  return [...definitions.byKind.message.values()].map((definition) =>
    readMessage(definitions, definition, declared),
  );
}

function readMessage(definitions: Definitions, definition: Definition, declared: DeclaredNames): Message {
  const parts = wsdlChildren(definition.element, "part").flatMap((element) => {
    const node = { element, document: definition.document };
    const part = readPart(definitions, node, definition, declared);
    if (part === undefined) return [];
    return attributeOf(element, extensionNamespace, "secret")?.value === "true"
      ? [{ ...part, secret: true }]
      : [part];
  });
  return { kind: "message", name: definition.name, parts, origin: originOf(definition) };
}

function readPart(
  { diagnostics }: Definitions,
  node: Node,
  message: Definition,
  declared: DeclaredNames,
): Part | undefined {
  const name = attributeValue(node.element, "name") ?? "";
  const of = `of message "${localName(message.name)}"`;
  if (name === "") reportAt(diagnostics, "wsdl/missing-attribute", `A part ${of} has no name.`, node);
  const origin = originOf(node);
  const element = attributeOf(node.element, "", "element");
  const type = attributeOf(node.element, "", "type");
  if (element && type) {
    const text = `Part "${name}" ${of} has both element and type; the element is used.`;
    reportAt(diagnostics, "wsdl/part-content", text, node);
  }
  if (element) {
    const resolved = settleName(node, element.value, declared.elements);
    const named = declared.elements.has(resolved) ? undefined : builtInOf(node, element.value);
    if (named !== undefined) {
      const text = `Part "${name}" ${of} names the type "${element.value.trim()}" as its element; it is read as type="${element.value.trim()}".`;
      reportAt(diagnostics, "wsdl/part-content", text, node);
      return { kind: "part", name, type: named, origin };
    }
    checkDeclared(diagnostics, node, "element", resolved, declared.elements);
    return { kind: "part", name, element: resolved, origin };
  }
  if (type) {
    if (name !== "" && !isNcName(name)) {
      const text = `Part ${JSON.stringify(name)} ${of} has no name that an element can have (NCName), as it needs in a SOAP body.`;
      reportAt(diagnostics, "wsdl/invalid-name", text, node);
    }
    const expanded = settleName(node, type.value, declared.types);
    const builtIn = builtInOf(node, type.value);
    if (builtIn !== undefined && !declared.types.has(expanded)) {
      if (!isBound(node, type.value)) {
        const text = `The prefix of "${type.value.trim()}" is not declared; the type of XML Schema is used.`;
        reportAt(diagnostics, "wsdl/wrong-namespace", text, node);
      }
      const typeSaid = soapEncodingNamespaces.has(namespaceOf(expanded)) ? { typeSaid: expanded } : {};
      return { kind: "part", name, type: builtIn, ...typeSaid, origin };
    }
    checkDeclared(diagnostics, node, "type", expanded, declared.types);
    return { kind: "part", name, type: expanded, origin };
  }
  reportAt(diagnostics, "wsdl/part-content", `Part "${name}" ${of} has neither element nor type.`, node);
  return { kind: "part", name, type: `{${xsdNamespace}}anyType`, origin };
}

/** The type of XML Schema that a name means, also where its prefix is declared nowhere. */
function builtInOf(node: Node, text: string): string | undefined {
  const expanded = expandName(node, text);
  return builtInType(isBound(node, text) ? namespaceOf(expanded) : xsdNamespace, localName(expanded));
}

function isBound({ element }: Node, text: string): boolean {
  const [prefix, local] = text.trim().split(":");
  return local === undefined || element.scope.has(prefix ?? "");
}

/** Without a prefix and a default namespace, or with that of WSDL as default, a document's own names are meant. */
function settleName(node: Node, text: string, names: ReadonlySet<ExpandedName>): ExpandedName {
  const expanded = expandName(node, text);
  if (names.has(expanded) || text.includes(":")) return expanded;
  const local = localName(expanded);
  // To the letter, a name without prefix and default namespace is in none.
  if (node.element.scope.get("") === undefined && names.has(local)) return local;
  const target = attributeValue(node.document.root, "targetNamespace") ?? "";
  const own = target === "" ? local : `{${target}}${local}`;
  return names.has(own) ? own : expanded;
}

function checkDeclared(
  diagnostics: Definitions["diagnostics"],
  node: Node,
  kind: "element" | "type",
  name: ExpandedName,
  names: ReadonlySet<ExpandedName>,
): void {
  if (names.has(name)) return;
  const local = localName(name);
  const elsewhere = [...names].find((other) => localName(other) === local);
  const nearest =
    elsewhere === undefined ? findNearestName(local, [...names].slice(0, 2_000).map(localName)) : undefined;
  const hint =
    elsewhere !== undefined
      ? ` Namespace "${namespaceOf(elsewhere)}" has one of that name.`
      : nearest === undefined
        ? ""
        : ` Did you mean "${nearest}"?`;
  const message = `There is no ${kind} "${local}" in namespace "${namespaceOf(name)}".${hint}`;
  reportAt(diagnostics, "wsdl/unresolved-part", message, node);
}
