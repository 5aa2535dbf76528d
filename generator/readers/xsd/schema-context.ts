/** What reading the components of schemas needs everywhere: tables, the types read so far, spans and flags. */

import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { ExpandedName } from "../../model/contract.js";
import type { Origin } from "../../model/origin.js";
import type {
  Attribute,
  AttributeWildcard,
  ElementParticle,
  Particle,
  TypeDefinition,
  TypeId,
} from "../../model/types.js";
import { isNcName } from "../../source/xml/names.js";
import { attributeOf, childElements, textOf, type XmlElement } from "../../source/xml/tree.js";
import { type Component, type ComponentTables, describeInvalidName } from "./component-tables.js";
import { type SchemaDocument, startTagOf } from "./schema-documents.js";
import { isSchemaNamespace } from "./schema-namespaces.js";

export interface SchemaContext {
  readonly tables: ComponentTables;
  readonly diagnostics: DiagnosticCollector;
  /** Types read so far, anonymous ones too. */
  readonly types: Map<TypeId, TypeDefinition>;
  /** Values that restrictions enumerate, by type: whether it is an enumeration shows when all types are known. */
  readonly enumerations: Map<TypeId, readonly EnumeratedValue[]>;
  /** Global declarations and groups that were read already. */
  readonly elements: Map<Component, ElementParticle>;
  readonly groups: Map<Component, Particle | "reading">;
  readonly attributeGroups: Map<Component, AttributeUses | "reading">;
  readonly attributeUses: Map<XmlElement, Map<SchemaDocument, AttributeUses>>;
  /** Ids of anonymous types, with the last ordinal that was tried for each. */
  readonly claimed: Map<TypeId, number>;
  /** What a chain of bases or heads comes to, so that no chain is gone through twice. */
  readonly effectiveAttributes: Map<Component, AttributeUses>;
  readonly texts: Map<Component, TypeId>;
  readonly headTypes: Map<Component, TypeId>;
  /** Anonymous complex types still to be read: by turns, so that what refers to itself ends. */
  readonly pending: { readonly schema: SchemaDocument; readonly node: XmlElement; readonly id: TypeId }[];
}

export interface EnumeratedValue {
  readonly value: string;
  /** The value as an expanded name. */
  readonly name: string;
  readonly documentation: string | undefined;
}

/** Attributes of a type or attribute group as written; prohibited ones only matter to restrictions. */
export interface AttributeUses {
  readonly attributes: readonly Attribute[];
  readonly prohibited: readonly ExpandedName[];
  readonly wildcard: AttributeWildcard | undefined;
}

export function createContext(tables: ComponentTables): SchemaContext {
  return {
    tables,
    diagnostics: tables.diagnostics,
    types: new Map(),
    enumerations: new Map(),
    elements: new Map(),
    groups: new Map(),
    attributeGroups: new Map(),
    attributeUses: new Map(),
    claimed: new Map(),
    effectiveAttributes: new Map(),
    texts: new Map(),
    headTypes: new Map(),
    pending: [],
  };
}

/** `wanted`, or with an ordinal if another anonymous type has that id. */
export function uniqueId(context: SchemaContext, wanted: TypeId): TypeId {
  let id = wanted;
  let ordinal = context.claimed.get(wanted) ?? 0;
  while (context.claimed.has(id)) {
    ordinal = Math.max(ordinal + 1, 2);
    id = wanted.replace(/(\/~\w+)?$/, (end) => `~${ordinal}${end}`);
  }
  context.claimed.set(id, 1);
  if (id !== wanted) context.claimed.set(wanted, ordinal);
  return id;
}

export function originOf(schema: SchemaDocument, node: XmlElement): Origin {
  return { span: schema.document.spanOf(startTagOf(node)), assumed: [] };
}

export function reportAt(
  context: SchemaContext,
  code: DiagnosticCode,
  message: string,
  schema: SchemaDocument,
  node: XmlElement,
): void {
  context.diagnostics.report(code, message, { span: schema.document.spanOf(startTagOf(node)) });
}

/** An attribute without namespace, trimmed as its type wants it (names and numbers collapse). */
export function attributeValue(node: XmlElement, local: string): string | undefined {
  return attributeOf(node, "", local)?.value.trim();
}

/** XML Schema children; annotations are left out. */
export function schemaChildren(node: XmlElement): readonly XmlElement[] {
  return childElements(node).filter(
    ({ name }) => isSchemaNamespace(name.namespace) && name.local !== "annotation",
  );
}

export function schemaChild(node: XmlElement, ...locals: readonly string[]): XmlElement | undefined {
  return schemaChildren(node).find(({ name }) => locals.includes(name.local));
}

/** Text of xs:documentation, as one paragraph; undefined if there is none. */
export function documentationOf(node: XmlElement): string | undefined {
  const texts = childElements(node)
    .filter(({ name }) => isSchemaNamespace(name.namespace) && name.local === "annotation")
    .flatMap((annotation) => childElements(annotation).filter(({ name }) => name.local === "documentation"))
    .map((documentation) => deepText(documentation).replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
  return texts.length === 0 ? undefined : texts.join("\n");
}

/** Text of an element and of all in it, as documentation may hold markup. */
function deepText(element: XmlElement): string {
  if (childElements(element).length === 0) return textOf(element);
  return element.children
    .map((child) => (child.kind === "text" ? child.text : ` ${deepText(child)} `))
    .join("");
}

/** xs:boolean in its four lexical forms. */
export function isTrue(value: string | undefined): boolean {
  return value === "true" || value === "1";
}

/** The name that a local element or attribute declares; undefined, and told, if it is none that XML allows. */
export function readDeclaredName(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
): string | undefined {
  const { local: kind } = node.name;
  const name = attributeValue(node, "name") ?? "";
  if (isNcName(name)) return name;
  if (name === "") {
    const message = `An ${kind} has neither name nor ref; it is read over.`;
    reportAt(context, "xsd/misplaced", message, schema, node);
  } else reportAt(context, "xsd/invalid-name", describeInvalidName(kind, name), schema, node);
  return undefined;
}
