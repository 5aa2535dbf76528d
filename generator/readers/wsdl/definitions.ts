/** The definitions of all WSDL documents of a contract, by kind and expanded name. WSDL 1.1, section 2.1. */
import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { findNearestName } from "../../diagnostics/nearest-name.js";
import type { ExpandedName } from "../../model/contract.js";
import { expandedName, localName } from "../../model/names.js";
import type { Origin } from "../../model/origin.js";
import type { ContractDocument, ContractDocuments } from "../../source/contract-documents.js";
import { attributeOf, childElements, textOf, type XmlElement } from "../../source/xml/tree.js";
import { httpBinding, soapBindings, wsdl20Namespaces, wsdlNamespace } from "./wsdl-namespaces.js";

export type DefinitionKind = "message" | "portType" | "binding" | "service";

/** A WSDL element and the document that it stands in. */
export interface Node {
  readonly element: XmlElement;
  readonly document: ContractDocument;
}

/** A top-level definition. */
export interface Definition extends Node {
  readonly name: ExpandedName;
}

export interface Definitions {
  readonly byKind: Readonly<Record<DefinitionKind, ReadonlyMap<ExpandedName, Definition>>>;
  /** The definitions elements, roots first. */
  readonly documents: readonly ContractDocument[];
  readonly diagnostics: DiagnosticCollector;
}

const kinds: ReadonlySet<string> = new Set(["message", "portType", "binding", "service"]);

/** Collects what the WSDL documents define, those that roots import too. */
export function collectDefinitions(
  documents: ContractDocuments,
  roots: readonly string[],
  diagnostics: DiagnosticCollector,
): Definitions {
  const tables = {
    message: new Map<ExpandedName, Definition>(),
    portType: new Map<ExpandedName, Definition>(),
    binding: new Map<ExpandedName, Definition>(),
    service: new Map<ExpandedName, Definition>(),
  };
  const found = new Map<string, ContractDocument>();
  const pending = roots.flatMap((path) => documents.get(path) ?? []);
  for (let at = 0; at < pending.length; at += 1) {
    const document = pending[at];
    if (!document || found.has(document.path) || !isDefinitions(document, at < roots.length, diagnostics))
      continue;
    found.set(document.path, document);
    for (const element of childElements(document.root)) {
      const { local, namespace } = element.name;
      if (namespace === "" && (isKind(local) || local === "types")) {
        const message = `<${local}> is in no namespace; expected that of WSDL, "${wsdlNamespace}"; it is read over.`;
        reportAt(diagnostics, "wsdl/wrong-namespace", message, { element, document });
      }
      if (namespace !== wsdlNamespace) continue;
      if (local === "import") {
        const location = attributeOf(element, "", "location")?.value.trim();
        const path = location === undefined ? undefined : document.references.get(location);
        const imported = path === undefined ? undefined : documents.get(path);
        if (imported) pending.push(imported);
      } else if (isKind(local)) {
        define(tables[local], { element, document }, diagnostics);
      }
    }
  }
  return { byKind: tables, documents: [...found.values()], diagnostics };
}

function isKind(local: string): local is DefinitionKind {
  return kinds.has(local);
}

/** True for WSDL 1.1; anything else that is a root is refused by name. */
function isDefinitions(document: ContractDocument, root: boolean, diagnostics: DiagnosticCollector): boolean {
  const { name } = document.root;
  if (name.namespace === wsdlNamespace && name.local === "definitions") return true;
  const span = document.spanOf({ start: document.root.start, end: document.root.startTagEnd });
  if (wsdl20Namespaces.has(name.namespace)) {
    diagnostics.report("wsdl/wsdl-2.0", `${document.path} is WSDL 2.0; only WSDL 1.1 is read.`, { span });
  } else if (root) {
    const message = `The root element is <${name.local}> of namespace "${name.namespace}"; expected <definitions> of "${wsdlNamespace}" (WSDL 1.1).`;
    diagnostics.report("wsdl/not-wsdl", message, { span });
  }
  return false;
}

function define(table: Map<ExpandedName, Definition>, node: Node, diagnostics: DiagnosticCollector): void {
  const local = attributeValue(node.element, "name");
  if (local === undefined || local === "") {
    reportAt(
      diagnostics,
      "wsdl/missing-attribute",
      `A ${node.element.name.local} has no name; it is read over.`,
      node,
    );
    return;
  }
  const name = expandedName(targetOf(node.document), local);
  const known = table.get(name);
  if (known === undefined) {
    table.set(name, { ...node, name });
    return;
  }
  const source = ({ document, element }: Node): string =>
    document.text.slice(element.start, element.end).replace(/\s+/g, " ");
  if (source(known) === source(node)) return;
  const message = `${node.element.name.local} "${local}" is defined twice; the first definition is used.`;
  diagnostics.report("wsdl/duplicate", message, {
    span: spanOf(node),
    related: [{ message: "The first is here.", span: spanOf(known) }],
  });
}

/** Target namespace of a WSDL document. */
export function targetOf({ root }: ContractDocument): string {
  return attributeValue(root, "targetNamespace") ?? "";
}

export function attributeValue(element: XmlElement, local: string): string | undefined {
  return attributeOf(element, "", local)?.value.trim();
}

/** WSDL children of that name. */
export function wsdlChildren(element: XmlElement, local: string): readonly XmlElement[] {
  return childElements(element).filter(
    ({ name }) => name.local === local && name.namespace === wsdlNamespace,
  );
}

/** The extension element of that name that the SOAP or HTTP binding defines, whatever vendors put beside it; else any. */
export function extensionOf(element: XmlElement, local: string): XmlElement | undefined {
  const named = childElements(element).filter(({ name }) => name.local === local);
  const isKnown = ({ name }: XmlElement): boolean =>
    soapBindings.has(name.namespace) || name.namespace === httpBinding;
  return named.find(isKnown) ?? named[0];
}

export function documentationOf(element: XmlElement): string | undefined {
  const text = wsdlChildren(element, "documentation")
    .map((documentation) => deepText(documentation).replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join("\n");
  return text === "" ? undefined : text;
}

function deepText(element: XmlElement): string {
  if (childElements(element).length === 0) return textOf(element);
  return element.children
    .map((child) => (child.kind === "text" ? child.text : ` ${deepText(child)} `))
    .join("");
}

/** The expanded name of a QName in an attribute; a prefix that is not bound means the document's own namespace. */
export function expandName({ element, document }: Node, text: string): ExpandedName {
  const name = text.trim();
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const bound = element.scope.get(prefix);
  return expandedName(bound ?? targetOf(document), name.slice(colon + 1));
}

/**
 * The definition that an attribute refers to. A name whose namespace has none of that name is looked for in the
 * document's own; what cannot be found is reported with the nearest name.
 */
export function findDefinition(
  definitions: Definitions,
  kind: DefinitionKind,
  node: Node,
  attribute: string,
): Definition | undefined {
  const { diagnostics } = definitions;
  const written = attributeOf(node.element, "", attribute);
  if (!written || written.value.trim() === "") {
    const message = `<${node.element.name.local}> has no ${attribute}; expected the name of a ${kind}.`;
    reportAt(diagnostics, "wsdl/missing-attribute", message, node);
    return undefined;
  }
  const table = definitions.byKind[kind];
  const name = expandName(node, written.value);
  const exact = table.get(name);
  if (exact) return exact;
  const local = localName(name);
  const own = table.get(expandedName(targetOf(node.document), local));
  const sameLocal = own ?? [...table.values()].find((other) => localName(other.name) === local);
  const span = node.document.spanOf(written);
  if (sameLocal) {
    const message = `"${written.value}" means ${kind} ${name}, which does not exist; ${sameLocal.name} is used.`;
    diagnostics.report("wsdl/wrong-namespace", message, { span });
    return sameLocal;
  }
  const nearest = findNearestName(local, [...table.keys()].map(localName));
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  diagnostics.report("wsdl/unresolved", `There is no ${kind} "${written.value.trim()}".${hint}`, { span });
  return undefined;
}

export function spanOf({ document, element }: Node): Origin["span"] {
  return document.spanOf({ start: element.start, end: element.startTagEnd });
}

export function originOf(node: Node): Origin {
  return { span: spanOf(node), assumed: [] };
}

export function reportAt(
  diagnostics: DiagnosticCollector,
  code: DiagnosticCode,
  message: string,
  node: Node,
): void {
  diagnostics.report(code, message, { span: spanOf(node) });
}
