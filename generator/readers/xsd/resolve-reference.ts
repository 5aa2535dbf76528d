/** Resolves the QNames that schemas refer to components by. XML Schema part 1, section 3.15.3. */
import { findNearestName } from "../../diagnostics/nearest-name.js";
import { assertNever } from "../../model/assert-never.js";
import { expandedName, localName, namespaceOf, xsdNamespace, xsdType } from "../../model/names.js";
import type { TypeId } from "../../model/types.js";
import type { XmlAttribute, XmlElement } from "../../source/xml/tree.js";
import {
  type Component,
  type ComponentKind,
  type ComponentTables,
  registerCatalog,
} from "./component-tables.js";
import type { SchemaDocument } from "./schema-documents.js";
import {
  builtInType,
  isUntypedEncoding,
  soapEncodingNamespaces,
  wsdlNamespace,
  xmlNamespace,
} from "./schema-namespaces.js";

/** What a reference leads to: a component, a built-in type, or a name that nothing declares. */
export type Resolved =
  | { readonly kind: "component"; readonly component: Component }
  | { readonly kind: "built-in"; readonly id: string }
  | { readonly kind: "unresolved"; readonly name: string };

/** Where a reference stands. */
export interface ReferencePlace {
  readonly schema: SchemaDocument;
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
}

/** The expanded name that the QName `text` means at a place; an undeclared prefix is reported. */
export function expandReference(
  tables: ComponentTables,
  { schema, element, attribute }: ReferencePlace,
  text: string,
): { readonly namespace: string; readonly local: string } {
  const name = text.trim();
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const bound = element.scope.get(prefix);
  if (bound !== undefined && bound !== "") return { namespace: bound, local };
  if (prefix === "") return { namespace: schema.chameleon === "chameleon" ? schema.target : "", local };
  tables.diagnostics.report(
    "xsd/undeclared-prefix",
    `The prefix "${prefix}" of "${name}" is not declared; "${local}" of the schema's own namespace is meant, or the type of XML Schema.`,
    {
      span: schema.document.spanOf(attribute),
    },
  );
  return { namespace: schema.target, local };
}

/** Finds what `attribute` refers to; what cannot be found is reported with the nearest name. */
export function resolveReference(
  tables: ComponentTables,
  kind: ComponentKind,
  place: ReferencePlace,
): Resolved {
  const { namespace, local } = expandReference(tables, place, place.attribute.value);
  const builtIn = kind === "type" ? builtInType(namespace, local) : undefined;
  const table = tables.byKind[kind];
  const name = expandedName(namespace, local);
  const exact = table.get(name);
  if (exact) {
    checkImport(tables, place, namespace);
    return { kind: "component", component: beforeRedefinition(exact, place) };
  }
  if (builtIn !== undefined) return { kind: "built-in", id: builtIn };
  if (registerCatalog(tables, namespace)) {
    const added = table.get(name);
    if (added) {
      if (namespace !== xmlNamespace) checkImport(tables, place, namespace);
      return { kind: "component", component: added };
    }
  }
  if (kind === "type" && isUntypedEncoding(namespace, local)) {
    tables.diagnostics.report(
      "xsd/untyped-encoding",
      `"${local}" of ${namespace} does not say what it holds; it travels as raw XML.`,
      { span: place.schema.document.spanOf(place.attribute) },
    );
    return { kind: "built-in", id: xsdType("anyType") };
  }
  const elsewhere = findElsewhere(tables, kind, place, namespace, local);
  if (elsewhere) return elsewhere;
  reportUnresolved(tables, kind, place, name);
  return { kind: "unresolved", name };
}

/** The component that a reference leads to by its letter; reports nothing, and leaves the catalogue alone. */
export function peekReference(
  tables: ComponentTables,
  kind: ComponentKind,
  place: ReferencePlace,
): Component | undefined {
  const { schema, element, attribute } = place;
  const name = attribute.value.trim();
  const colon = name.indexOf(":");
  const bound = element.scope.get(colon < 0 ? "" : name.slice(0, colon)) ?? "";
  const local = name.slice(colon + 1);
  const table = tables.byKind[kind];
  const component =
    table.get(expandedName(bound, local)) ??
    (bound === "" ? table.get(expandedName(schema.target, local)) : undefined);
  return component && beforeRedefinition(component, place);
}

/** Id of the type that an attribute refers to; one that nothing declares keeps its name. */
export function findTypeReference(tables: ComponentTables, place: ReferencePlace): TypeId {
  const resolved = resolveReference(tables, "type", place);
  switch (resolved.kind) {
    case "built-in":
      return resolved.id;
    case "unresolved":
      return resolved.name;
    case "component":
      return resolved.component.name;
    default:
      return assertNever(resolved);
  }
}

/** Inside a redefinition its own name means what it redefines (section 4.2.2). */
function beforeRedefinition(component: Component, { schema, element }: ReferencePlace): Component {
  for (let at = component; at.redefines; at = at.redefines) {
    const { node } = at;
    if (at.schema === schema && node.start <= element.start && element.end <= node.end) return at.redefines;
  }
  return component;
}

/**
 * A name without a namespace is often meant to be of the schema's own, or a type of XML Schema; one with a prefix that
 * nobody declared was looked for in the former already.
 */
function findElsewhere(
  tables: ComponentTables,
  kind: ComponentKind,
  { schema, element, attribute }: ReferencePlace,
  namespace: string,
  local: string,
): Resolved | undefined {
  const name = attribute.value.trim();
  const builtIn = kind === "type" ? builtInType(xsdNamespace, local) : undefined;
  if (name.includes(":")) {
    const isBound = element.scope.has(name.slice(0, name.indexOf(":")));
    return isBound || builtIn === undefined ? undefined : { kind: "built-in", id: builtIn };
  }
  // WSDL's own namespace, that of the document around an inline schema, has no components.
  if (namespace !== "" && namespace !== wsdlNamespace) return undefined;
  const own = tables.byKind[kind].get(expandedName(schema.target, local));
  if (!own && builtIn === undefined) return undefined;
  const meant = own ? `the ${kind} of the schema's own namespace` : "the type of XML Schema";
  tables.diagnostics.report(
    "xsd/unqualified-reference",
    `"${local}" has no prefix and the default namespace has no such component; it is taken for ${meant}.`,
    { span: schema.document.spanOf(attribute) },
  );
  if (own) return { kind: "component", component: own };
  return builtIn === undefined ? undefined : { kind: "built-in", id: builtIn };
}

const alwaysKnown = new Set([xmlNamespace, ...soapEncodingNamespaces]);
const reportedImports = new WeakMap<ComponentTables, Set<string>>();

/** Section 4.2.3: components of another namespace may be referred to only if it is imported. */
function checkImport(
  tables: ComponentTables,
  { schema, attribute }: ReferencePlace,
  namespace: string,
): void {
  if (namespace === schema.target || schema.imports.has(namespace) || alwaysKnown.has(namespace)) return;
  const reported = reportedImports.get(tables) ?? new Set<string>();
  reportedImports.set(tables, reported);
  const key = `${schema.document.path}#${schema.element.start} ${namespace}`;
  if (reported.has(key)) return;
  reported.add(key);
  tables.diagnostics.report(
    "xsd/not-imported",
    `The schema refers to namespace "${namespace}" without importing it; the contract has it, so it is used.`,
    { span: schema.document.spanOf(attribute) },
  );
}

function reportUnresolved(
  tables: ComponentTables,
  kind: ComponentKind,
  { schema, attribute }: ReferencePlace,
  name: string,
): void {
  const local = localName(name);
  const others = tables.byLocal.get(`${kind} ${local}`);
  const [other] = others ?? [];
  const nearest = other === undefined ? nearestOf(tables, kind, local) : undefined;
  const hint =
    other !== undefined
      ? ` Namespace "${namespaceOf(other)}" has one of that name.`
      : nearest === undefined
        ? ""
        : ` Did you mean "${nearest}"?`;
  const place = namespaceOf(name) === "" ? "no namespace" : `namespace "${namespaceOf(name)}"`;
  tables.diagnostics.report("xsd/unresolved", `There is no ${wordOf(kind)} "${local}" in ${place}.${hint}`, {
    span: schema.document.spanOf(attribute),
  });
}

/** Comparing more slips, or with more names, would take longer than it helps. */
const mostSlips = 100;
const mostCandidates = 2_000;

function nearestOf(tables: ComponentTables, kind: ComponentKind, local: string): string | undefined {
  const key = `${kind} ${local}`;
  if (tables.nearest.has(key) || tables.nearest.size >= mostSlips) return tables.nearest.get(key);
  const candidates: string[] = [];
  for (const name of tables.byKind[kind].keys()) {
    if (candidates.length >= mostCandidates) break;
    candidates.push(localName(name));
  }
  const nearest = findNearestName(local, candidates);
  tables.nearest.set(key, nearest);
  return nearest;
}

function wordOf(kind: ComponentKind): string {
  return kind === "attributeGroup" ? "attribute group" : kind;
}
