/**
 * Compares a decoded value with the element that it was decoded from, as libxml2 read it. Nothing of the runtime's reading is
 * used: members are told by their names, leaves by the lexical rules of XML Schema part 2.
 */

import {
  childElements,
  clark,
  expandName,
  printTree,
  walkTree,
  type XmlTree,
} from "../../corpus/xml-tree.js";
import { compareInfosets } from "../../infoset/compare-infosets.js";
import { textOf } from "./expect-outcome.js";

const xsi = "{http://www.w3.org/2001/XMLSchema-instance}";
const encoding12 = "{http://www.w3.org/2003/05/soap-encoding}";
const formats = [
  xsi,
  "{http://schemas.xmlsoap.org/soap/encoding/}",
  encoding12,
  "{http://schemas.xmlsoap.org/soap/envelope/}",
  "{http://www.w3.org/2003/05/soap-envelope}",
];

/** Of the element that says which accessor is the result (SOAP 1.2 part 2, section 4.2.1), which contracts do not declare. */
const rpcNamespace = "http://www.w3.org/2003/05/soap-rpc";

/** How elements of the whole message refer to each other (SOAP 1.1 section 5.4.1). */
export type Targets = ReadonlyMap<string, XmlTree>;

/** Elements of a message that others refer to, by their id. */
export function findTargets(envelope: XmlTree): Targets {
  const trees = [...walkTree(envelope)];
  const referred = new Set(trees.map(referenceOf));
  return new Map(
    trees.flatMap((tree) => {
      const id = tree.attributes.get("id") ?? tree.attributes.get(`${encoding12}id`);
      return id !== undefined && referred.has(id) ? [[id, tree] as const] : [];
    }),
  );
}

/** SOAP 1.2 part 2, section 3.1.5; PHP writes the number sign of SOAP 1.1 there too. */
function referenceOf({ attributes }: XmlTree): string | undefined {
  const href = attributes.get("href");
  if (href !== undefined) return href.startsWith("#") ? href.slice(1) : undefined;
  return attributes.get(`${encoding12}ref`)?.replace(/^#/, "");
}

/** The first difference, with its path; undefined if the value says what the element says, and nothing else. */
export function compareReading(
  value: unknown,
  element: XmlTree,
  targets: Targets,
  path = element.local,
): string | undefined {
  const tree = follow(element, targets);
  const nil = tree.attributes.get(`${xsi}nil`);
  if (nil === "true" || nil === "1") return value === null ? undefined : `${path}: nil … ${show(value)}`;
  if (isRawXml(value)) {
    const difference = compareInfosets(value.xml, printTree(inline(element, targets)));
    return difference === undefined ? undefined : `${path}: as XML, ${difference}`;
  }
  if (Array.isArray(value)) {
    const children = childElements(tree);
    // A list is parted by spaces (XML Schema part 2, section 2.5.1.2).
    if (children.length > 0 || value.length === 0) return compareItems(value, children, targets, path);
    const words = textOf(tree).trim().split(/\s+/);
    const isSame = words.length === value.length && words.every((word, at) => isSameLeaf(value[at], word));
    return isSame ? undefined : `${path}: ${words.join(" ")} … ${show(value)}`;
  }
  if (isQName(value)) {
    const name = expandName(tree, textOf(tree).trim());
    return name === clark(value.namespace, value.local) ? undefined : `${path}: ${name} … ${show(value)}`;
  }
  if (isRecord(value)) return compareMembers(value, tree, targets, path);
  if (childElements(tree).length > 0) return `${path}: has elements … ${show(value)}`;
  const text = textOf(tree);
  return isSameLeaf(value, text) ? undefined : `${path}: ${JSON.stringify(text)} … ${show(value)}`;
}

function follow(tree: XmlTree, targets: Targets): XmlTree {
  const target = targets.get(referenceOf(tree) ?? "");
  return target === undefined ? tree : follow(target, targets);
}

/** The element with what it refers to inside; references themselves are gone. */
export function inline(element: XmlTree, targets: Targets): XmlTree {
  const tree = follow(element, targets);
  const ownNames = ["href", "id", `${encoding12}ref`, `${encoding12}id`];
  const attributes = new Map([...tree.attributes].filter(([name]) => !ownNames.includes(name)));
  const children = tree.children.map((child) => (typeof child === "string" ? child : inline(child, targets)));
  return { ...tree, namespace: element.namespace, local: element.local, attributes, children };
}

function compareItems(
  values: readonly unknown[],
  trees: readonly XmlTree[],
  targets: Targets,
  path: string,
): string | undefined {
  if (values.length !== trees.length) return `${path}: ${trees.length} items … ${values.length}`;
  for (const [at, tree] of trees.entries()) {
    const difference = compareReading(values[at], tree, targets, `${path}[${at}]`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function compareMembers(
  value: Readonly<Record<string, unknown>>,
  tree: XmlTree,
  targets: Targets,
  path: string,
): string | undefined {
  const left = new Map(listMembers(value, tree));
  const said = tree.attributes.get(`${xsi}type`)?.replace(/^.*:/, "");
  const type = left.get("$type");
  if (left.delete("$type") && said !== undefined && type !== said)
    return `${path}: of type ${said} … ${show(type)}`;
  const take = (local: string): readonly [key: string, member: unknown] | undefined => {
    const found = [...left].find(([key]) => isSameName(key, local));
    if (found !== undefined) left.delete(found[0]);
    return found;
  };
  for (const [name, text] of tree.attributes) {
    if (formats.some((format) => name.startsWith(format))) continue;
    // An id that others refer to belongs to the encoding, though a type may have it as well.
    if (name === "id" && targets.has(text)) {
      if (!childElements(tree).some(({ local }) => local === "id")) take("id");
      continue;
    }
    const found = take(name.replace(/^.*\}/, ""));
    if (found === undefined) return `${path}: the attribute ${name} is lost`;
    if (!isSameLeaf(found[1], text))
      return `${path}.${found[0]}: ${JSON.stringify(text)} … ${show(found[1])}`;
  }
  const wild = takeWildcard(left);
  if (wild !== undefined) {
    const names = [...left.keys()];
    const isWild = (child: XmlTree | string): boolean =>
      typeof child === "string" || !names.some((key) => isSameName(key, child.local));
    const found = compareContent(wild, tree.children.filter(isWild), targets, path);
    if (found !== undefined) return found;
  }
  const children = childElements(tree).filter(
    ({ local, namespace }) =>
      namespace !== rpcNamespace &&
      (wild === undefined || [...left.keys()].some((key) => isSameName(key, local))),
  );
  for (const local of new Set(children.map((child) => child.local))) {
    const named = children.filter((child) => child.local === local);
    const found = take(local);
    if (found === undefined) return `${path}: the element ${local} is lost`;
    const inner = `${path}.${found[0]}`;
    const asRepeated = Array.isArray(found[1]) ? compareItems(found[1], named, targets, inner) : "no array";
    const [only] = named;
    if (asRepeated === undefined) continue;
    const difference =
      named.length === 1 && only !== undefined ? compareReading(found[1], only, targets, inner) : asRepeated;
    if (difference !== undefined) return difference;
  }
  const text = textOf(tree);
  if (wild === undefined && children.length === 0 && text.trim() !== "") {
    const [simple] = left;
    if (simple === undefined) return `${path}: the text ${JSON.stringify(text)} is lost`;
    left.delete(simple[0]);
    if (!isSameLeaf(simple[1], text))
      return `${path}.${simple[0]}: ${JSON.stringify(text)} … ${show(simple[1])}`;
  }
  const [extra] = [...left].filter(([, member]) => !isEmptyArray(member));
  return extra === undefined ? undefined : `${path}.${extra[0]}: nothing … ${show(extra[1])}`;
}

/** What a wildcard or mixed content took: elements as XML, and text between them. */
function takeWildcard(left: Map<string, unknown>): readonly unknown[] | undefined {
  for (const [key, member] of left) {
    const items: readonly unknown[] = Array.isArray(member) ? member : [member];
    if (!items.some(isRawXml) || !items.every((item) => typeof item === "string" || isRawXml(item))) continue;
    left.delete(key);
    return items;
  }
  return undefined;
}

function compareContent(
  items: readonly unknown[],
  content: readonly (XmlTree | string)[],
  targets: Targets,
  path: string,
): string | undefined {
  const wanted = content.filter((child) => typeof child !== "string" || child.trim() !== "");
  if (items.length !== wanted.length) return `${path}: ${wanted.length} pieces … ${items.length}`;
  for (const [at, child] of wanted.entries()) {
    const item = items[at];
    const isSame =
      typeof child === "string"
        ? item === child
        : isRawXml(item) && compareInfosets(item.xml, printTree(inline(child, targets))) === undefined;
    if (!isSame) return `${path}: piece ${at} … ${show(item)}`;
  }
  return undefined;
}

/** Members that are something; those of a choice, which is an object of its own, among the others. */
function listMembers(
  value: Readonly<Record<string, unknown>>,
  tree: XmlTree,
): readonly (readonly [key: string, member: unknown])[] {
  const hasElement = (key: string): boolean =>
    childElements(tree).some(({ local }) => isSameName(key, local));
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .flatMap(([key, member]) =>
      isRecord(member) && !isRawXml(member) && !hasElement(key)
        ? listMembers(member, tree)
        : [[key, member] as const],
    );
}

/** What a repeated element is that does not occur. */
function isEmptyArray(member: unknown): boolean {
  return Array.isArray(member) && member.length === 0;
}

/** Members have the names of their elements, with another case and without what no identifier has. */
function isSameName(key: string, local: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return plain(key) === plain(local);
}

function isSameLeaf(value: unknown, text: string): boolean {
  const collapsed = text.trim();
  switch (typeof value) {
    case "string":
      return value === text || value === collapsed;
    case "boolean":
      return value ? /^(?:true|1)$/.test(collapsed) : /^(?:false|0)$/.test(collapsed);
    case "number":
      return collapsed !== "" && Object.is(value, Number(collapsed.replace("INF", "Infinity")));
    case "bigint":
      return /^[+-]?\d+$/.test(collapsed) && value === BigInt(collapsed.replace("+", ""));
    case "object":
      if (value instanceof Uint8Array) return isSameBytes(value, collapsed);
      if (value instanceof Date) return value.getTime() === Date.parse(collapsed);
      return value !== null && String(value) === collapsed;
    default:
      return false;
  }
}

function isSameBytes(value: Uint8Array, text: string): boolean {
  const bytes = Buffer.from(value);
  return bytes.equals(Buffer.from(text, "base64")) || bytes.equals(Buffer.from(text, "hex"));
}

function isRawXml(value: unknown): value is { readonly xml: string } {
  return typeof value === "object" && value !== null && "xml" in value && typeof value.xml === "string";
}

function isQName(value: unknown): value is { readonly namespace: string; readonly local: string } {
  if (typeof value !== "object" || value === null || !("namespace" in value && "local" in value))
    return false;
  return Object.keys(value).every((key) => ["namespace", "local", "prefix"].includes(key));
}

/** A class or an object with members; values such as dates print themselves. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Uint8Array || value instanceof Date) return false;
  return String(value) === "[object Object]";
}

function show(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  return (
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ??
    "undefined"
  );
}
