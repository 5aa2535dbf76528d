/**
 * Reads old drafts of XML Schema as the recommendation, for libxml2 knows no other: namespaces, and names that changed. A
 * prefix that nobody declared and that stands on elements of XML Schema inside a schema is taken for one of its, too.
 */
import { xsd } from "./load-contract.js";
import { isSchemaWord } from "./repair-content.js";
import { splitClark, walkTree, type XmlTree } from "./xml-tree.js";

const drafts = new Set(["http://www.w3.org/1999/XMLSchema", "http://www.w3.org/2000/10/XMLSchema"]);
const renamed: Readonly<Record<string, string>> = {
  "ur-type": "anyType",
  timeInstant: "dateTime",
  timeDuration: "duration",
  uriReference: "anyURI",
  uri: "anyURI",
  binary: "base64Binary",
};
const qnameAttributes = new Set(["type", "base", "itemType", "ref"]);

type Scope = XmlTree["scope"];

/** The same tree if no draft is declared in it. What a draft has and the recommendation has not stays, to be refused. */
export function readDrafts(tree: XmlTree): XmlTree {
  const isSchema = tree.local === "schema" && (tree.namespace === xsd || drafts.has(tree.namespace));
  const children = isSchema
    ? tree.children
    : tree.children.map((child) => (typeof child === "string" ? child : readDrafts(child)));
  const isUnchanged = children.every((child, at) => child === tree.children[at]);
  if (isSchema) return rename(tree, new Set([...drafts, ...lostNamespaces(tree)]), new Map());
  const isDraft = [...tree.scope.values()].some((uri) => drafts.has(uri));
  if (isUnchanged && !isDraft) return tree;
  return renameOne({ ...tree, children: [...children] }, drafts, new Map());
}

/** The namespaces that `mendNamespaces` gave to prefixes of XML Schema's elements. */
function lostNamespaces(schema: XmlTree): readonly string[] {
  return [...walkTree(schema)].flatMap(({ namespace, local }) =>
    namespace.startsWith("undeclared:") && isSchemaWord(local) ? [namespace] : [],
  );
}

function rename(tree: XmlTree, from: ReadonlySet<string>, scopes: Map<Scope, Scope>): XmlTree {
  const children = tree.children.map((child) =>
    typeof child === "string" ? child : rename(child, from, scopes),
  );
  return renameOne({ ...tree, children }, from, scopes);
}

function renameOne(tree: XmlTree, from: ReadonlySet<string>, scopes: Map<Scope, Scope>): XmlTree {
  const known = scopes.get(tree.scope);
  const scope = known ?? new Map([...tree.scope].map(([prefix, uri]) => [prefix, from.has(uri) ? xsd : uri]));
  scopes.set(tree.scope, scope);
  return {
    namespace: from.has(tree.namespace) ? xsd : tree.namespace,
    local: tree.local,
    attributes: new Map([...tree.attributes].map(([name, value]) => [name, readValue(tree, name, value)])),
    scope,
    children: tree.children,
  };
}

function readValue({ scope, namespace }: XmlTree, attribute: string, value: string): string {
  if (attribute === "maxOccurs" && value.trim() === "*" && drafts.has(namespace)) return "unbounded";
  if (!qnameAttributes.has(splitClark(attribute).local)) return value;
  const [prefix = "", local] = value.trim().split(":");
  const uri = scope.get(local === undefined ? "" : prefix);
  const now = renamed[local ?? prefix];
  if (uri === undefined || !drafts.has(uri) || now === undefined) return value;
  return local === undefined ? now : `${prefix}:${now}`;
}
