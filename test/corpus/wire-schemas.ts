/** One set of schema files that libxml2 can compile offline: a wrapper where a namespace has several documents, one driver for all. */
import { type SchemaDocument, xsd } from "./load-contract.js";
import { childElements, makeTree, printTree, walkTree, type XmlTree } from "./xml-tree.js";

export interface WiredSchemas {
  readonly driver: string;
  /** Text by path, the driver too. */
  readonly files: ReadonlyMap<string, string>;
  /** The documents in the driver, duplicates dropped, rewritten. */
  readonly documents: readonly SchemaDocument[];
}

export const folder = "mem";
export const driverPath = `${folder}/driver.xsd`;
const componentKinds = new Set([
  "element",
  "attribute",
  "complexType",
  "simpleType",
  "group",
  "attributeGroup",
  "notation",
]);

/** Wires documents; their trees are rewritten in place. */
export function wireSchemas(documents: readonly SchemaDocument[]): WiredSchemas {
  const kept = dropCopies(documents.filter(({ tree }) => tree.namespace === xsd));
  const paths = new Map(kept.map((document, at) => [document.key, `s${at}.xsd`]));
  const files = new Map<string, string>();
  const locations = new Map<string, string>();
  const byNamespace = new Map<string, SchemaDocument[]>();
  for (const document of kept) {
    if (document.redefined === true) continue;
    const group = byNamespace.get(document.targetNamespace) ?? [];
    byNamespace.set(document.targetNamespace, [...group, document]);
  }
  let wrappers = 0;
  for (const [namespace, group] of byNamespace) {
    const [only] = group;
    if (group.length === 1 && only !== undefined) {
      locations.set(namespace, paths.get(only.key) ?? "");
      continue;
    }
    wrappers += 1;
    const path = `n${wrappers}.xsd`;
    locations.set(namespace, path);
    const target = namespace === "" ? "" : ` targetNamespace="${quote(namespace)}"`;
    const includes = group.map(({ key }) => `<xs:include schemaLocation="${paths.get(key) ?? ""}"/>`);
    files.set(`${folder}/${path}`, `<xs:schema xmlns:xs="${xsd}"${target}>${includes.join("")}</xs:schema>`);
  }
  for (const document of kept) {
    rewriteReferences(document, locations, paths);
    files.set(`${folder}/${paths.get(document.key) ?? ""}`, printTree(document.tree));
  }
  const imports = [...locations].map(
    ([namespace, path]) =>
      `<xs:import${namespace === "" ? "" : ` namespace="${quote(namespace)}"`} schemaLocation="${path}"/>`,
  );
  const driver = `<xs:schema xmlns:xs="${xsd}" targetNamespace="urn:corpus:driver">${imports.join("")}</xs:schema>`;
  files.set(driverPath, driver);
  return { driver, files, documents: kept };
}

/** Includes are dropped, as the wrapper of the namespace includes everything; imports go to where their namespace is. */
function rewriteReferences(
  { tree, targetNamespace }: SchemaDocument,
  locations: ReadonlyMap<string, string>,
  paths: ReadonlyMap<string, string>,
): void {
  const seen = new Set<string>();
  tree.children = tree.children.filter((child) => {
    if (typeof child === "string" || child.namespace !== xsd) return true;
    if (child.local === "include") return false;
    if (child.local === "redefine") {
      const path = paths.get(child.attributes.get("schemaLocation") ?? "");
      if (path === undefined) return false;
      child.attributes.set("schemaLocation", path);
      return true;
    }
    if (child.local !== "import") return true;
    const namespace = child.attributes.get("namespace") ?? "";
    const location = locations.get(namespace);
    if (namespace === targetNamespace && child.attributes.has("namespace")) return true;
    if (location === undefined || seen.has(namespace) || namespace === targetNamespace) return false;
    seen.add(namespace);
    child.attributes.set("schemaLocation", location);
    return true;
  });
}

/** Drops whole copies of documents, and components that another document of the namespace has to the letter. */
function dropCopies(documents: readonly SchemaDocument[]): readonly SchemaDocument[] {
  const kept: SchemaDocument[] = [];
  const texts = new Set<string>();
  const components = new Map<string, { text: string; document: SchemaDocument }>();
  for (const document of documents) {
    const text = `${document.targetNamespace} ${printContent(document.tree)}`;
    if (texts.has(text)) continue;
    texts.add(text);
    kept.push(document);
    if (document.redefined === true) continue;
    document.tree.children = document.tree.children.filter((child) => {
      if (typeof child === "string" || child.namespace !== xsd || !componentKinds.has(child.local))
        return true;
      const key = `${componentKind(child)} {${document.targetNamespace}}${child.attributes.get("name") ?? ""}`;
      const known = components.get(key);
      if (known === undefined) {
        components.set(key, { text: "", document });
        return true;
      }
      return false;
    });
  }
  return kept;
}

function componentKind(tree: XmlTree): string {
  return tree.local === "complexType" || tree.local === "simpleType" ? "type" : tree.local;
}

function printContent(tree: XmlTree): string {
  const children = tree.children.filter(
    (child) =>
      typeof child !== "string" &&
      !(child.namespace === xsd && ["import", "include", "annotation"].includes(child.local)),
  );
  return printTree({ ...tree, attributes: new Map(tree.attributes), children });
}

/** Elements of the XML Schema namespace below a document. */
export function* walkSchema(tree: XmlTree): Generator<XmlTree> {
  for (const one of walkTree(tree)) if (one.namespace === xsd) yield one;
}

/** A schema document made by the tool. */
export function makeSchema(
  key: string,
  targetNamespace: string,
  scope: ReadonlyMap<string, string>,
  children: readonly XmlTree[],
): SchemaDocument {
  const attributes: Record<string, string> = targetNamespace === "" ? {} : { targetNamespace };
  return { key, targetNamespace, tree: makeTree({ scope }, xsd, "schema", attributes, children) };
}

/** Namespaces that a document imports. */
export function importsOf(tree: XmlTree): ReadonlySet<string> {
  return new Set(
    childElements(tree, xsd, "import").map(({ attributes }) => attributes.get("namespace") ?? ""),
  );
}

function quote(text: string): string {
  return text.replace(/[&<"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
