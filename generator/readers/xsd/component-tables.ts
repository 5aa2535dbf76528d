/** The global components of all schemas, by kind and expanded name. XML Schema part 1, section 2.2 and 4.2. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { expandedName, localName } from "../../model/names.js";
import type { ContractDocument } from "../../source/contract-documents.js";
import { isNcName } from "../../source/xml/names.js";
import { attributeOf, childElements, type XmlElement } from "../../source/xml/tree.js";
import { collectSchemas, type SchemaDocument, type SchemaSources, startTagOf } from "./schema-documents.js";
import { isDraftNamespace, isSchemaNamespace } from "./schema-namespaces.js";

export type ComponentKind = "type" | "element" | "attribute" | "group" | "attributeGroup";

/** A global component as it is written. */
export interface Component {
  readonly kind: ComponentKind;
  readonly name: string;
  readonly node: XmlElement;
  readonly schema: SchemaDocument;
  /** The component that xs:redefine replaces by this one, under a name that nothing else has. */
  readonly redefines?: Component | undefined;
}

export interface ComponentTables {
  readonly byKind: Readonly<Record<ComponentKind, Map<string, Component>>>;
  /** Target namespaces of all schemas. */
  readonly namespaces: Set<string>;
  readonly diagnostics: DiagnosticCollector;
  readonly sources: SchemaSources;
  /** Components in the order they were met; grows while catalogue schemas are taken in. */
  readonly order: Component[];
  /** Expanded names by kind and local name, for what cannot be found otherwise. */
  readonly byLocal: Map<string, string[]>;
  readonly askedCatalog: Set<string>;
  /** What names that nothing declares were probably meant to be, by kind and local name. */
  readonly nearest: Map<string, string | undefined>;
}

const kindOfElement: ReadonlyMap<string, ComponentKind> = new Map([
  ["simpleType", "type"],
  ["complexType", "type"],
  ["element", "element"],
  ["attribute", "attribute"],
  ["group", "group"],
  ["attributeGroup", "attributeGroup"],
]);

/** What may stand below xs:schema besides components; the rest is reported and read over. */
const notComponents = new Set(["annotation", "include", "import", "redefine", "notation"]);

export function createTables(sources: SchemaSources): ComponentTables {
  return {
    byKind: {
      type: new Map(),
      element: new Map(),
      attribute: new Map(),
      group: new Map(),
      attributeGroup: new Map(),
    },
    namespaces: new Set(),
    diagnostics: sources.diagnostics,
    sources,
    order: [],
    byLocal: new Map(),
    askedCatalog: new Set(),
    nearest: new Map(),
  };
}

/**
 * Puts the components of schemas into the tables; redefinitions last, so that they find what they replace, and those of a
 * document that is itself redefined before those that redefine it.
 */
export function registerSchemas(tables: ComponentTables, given: readonly SchemaDocument[]): void {
  // Where two documents define a component, the contract's own counts rather than one from elsewhere.
  const isRemote = ({ document }: SchemaDocument): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(document.path);
  const schemas = [...given.filter((one) => !isRemote(one)), ...given.filter(isRemote)];
  for (const schema of schemas) {
    tables.namespaces.add(schema.target);
    if (isDraftNamespace(schema.element.name.namespace)) {
      tables.diagnostics.report(
        "xsd/draft-namespace",
        `The schema is written in a draft of XML Schema (${schema.element.name.namespace}); it is read as the recommendation.`,
        { span: schema.document.spanOf(startTagOf(schema.element)) },
      );
    }
    for (const node of childElements(schema.element)) registerComponent(tables, schema, node);
  }
  for (const schema of schemas.reverse()) {
    for (const node of schema.redefinitions) {
      const component = toComponent(schema, node);
      if (!component) continue;
      const table = tables.byKind[component.kind];
      const known = table.get(component.name);
      const replaced = known && { ...known, name: `${known.redefines?.name ?? known.name}~redefined` };
      const redefining = { ...component, redefines: replaced };
      table.set(component.name, redefining);
      const at = known ? tables.order.indexOf(known) : -1;
      if (at >= 0) tables.order[at] = redefining;
      else addComponent(tables, redefining);
      if (replaced) tables.order.push(replaced);
    }
  }
}

/** Takes in the built-in schema of a namespace, once. True if there is one that was not there before. */
export function registerCatalog(tables: ComponentTables, namespace: string): boolean {
  if (tables.askedCatalog.has(namespace)) return false;
  tables.askedCatalog.add(namespace);
  const document: ContractDocument | undefined = tables.sources.catalog(namespace);
  if (!document || tables.namespaces.has(namespace)) return false;
  registerSchemas(tables, collectSchemas([{ element: document.root, document }], tables.sources));
  return true;
}

function registerComponent(tables: ComponentTables, schema: SchemaDocument, node: XmlElement): void {
  if (!isSchemaNamespace(node.name.namespace)) return;
  const { local } = node.name;
  if (notComponents.has(local)) return;
  const component = toComponent(schema, node);
  if (!component) {
    tables.diagnostics.report(
      "xsd/misplaced",
      kindOfElement.has(local)
        ? `A global ${local} has no name; it is read over.`
        : `<${local}> may not stand below xs:schema; it is read over.`,
      { span: schema.document.spanOf(startTagOf(node)) },
    );
    return;
  }
  const said = attributeOf(node, "", "name")?.value.trim() ?? "";
  if (isTag(component) && !isNcName(said)) {
    tables.diagnostics.report("xsd/invalid-name", describeInvalidName(component.kind, said), {
      span: schema.document.spanOf(startTagOf(node)),
    });
    return;
  }
  const known = tables.byKind[component.kind].get(component.name);
  if (known === undefined) {
    tables.byKind[component.kind].set(component.name, component);
    addComponent(tables, component);
    return;
  }
  if (isCopy(known, component)) return;
  tables.diagnostics.report(
    "xsd/duplicate",
    `${component.kind} "${localName(component.name)}" is defined twice; the first definition is used.`,
    {
      span: schema.document.spanOf(startTagOf(node)),
      related: [
        { message: "The first is here.", span: known.schema.document.spanOf(startTagOf(known.node)) },
      ],
    },
  );
}

function addComponent(tables: ComponentTables, component: Component): void {
  tables.order.push(component);
  const key = `${component.kind} ${localName(component.name)}`;
  const names = tables.byLocal.get(key);
  if (names) names.push(component.name);
  else tables.byLocal.set(key, [component.name]);
}

function toComponent(schema: SchemaDocument, node: XmlElement): Component | undefined {
  const kind = isSchemaNamespace(node.name.namespace) ? kindOfElement.get(node.name.local) : undefined;
  const name = attributeOf(node, "", "name")?.value.trim();
  if (kind === undefined || name === undefined || name === "") return undefined;
  return { kind, name: expandedName(schema.target, name), node, schema };
}

/** Whether its name is one that messages hold. */
function isTag({ kind }: Component): boolean {
  return kind === "element" || kind === "attribute";
}

/** Says that no element or attribute can be called so. Namespaces in XML, section 4. */
export function describeInvalidName(kind: string, name: string): string {
  return `No ${kind} can be called ${JSON.stringify(name)}: that is no name in XML (NCName); it is read over.`;
}

/** Whether two components say the same: their texts do, and what the schemas around them say of forms and prefixes. */
function isCopy(one: Component, other: Component): boolean {
  const text = sourceOf(one);
  if (text !== sourceOf(other)) return false;
  const formOf = ({ schema }: Component, local: string): string =>
    attributeOf(schema.element, "", local)?.value.trim() ?? "unqualified";
  const haveForms = ["element", "attribute"].every((local) => {
    const isWithin = new RegExp(`.<(?:[\\w.-]+:)?${local}\\s`).test(text);
    return !isWithin || formOf(one, `${local}FormDefault`) === formOf(other, `${local}FormDefault`);
  });
  const { scope } = other.node;
  const isBoundAlike = ([prefix, namespace]: readonly [string, string]): boolean =>
    prefix === "" || scope.get(prefix) === namespace || !text.includes(`${prefix}:`);
  return haveForms && [...one.node.scope].every(isBoundAlike);
}

/** The text of a component without white space between words. */
function sourceOf({ node, schema }: Component): string {
  return schema.document.text.slice(node.start, node.end).replace(/\s+/g, " ");
}
