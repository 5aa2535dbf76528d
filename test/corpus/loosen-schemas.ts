/**
 * Takes from schemas what no SDK can know of or libxml2 does not know: identity constraints, that a DataSet brings a schema
 * of its own, that names collapse, and that no SOAP message has the declarations that entities and notations need.
 */
import { type SchemaDocument, xsd } from "./load-contract.js";
import { type Placed, SchemaIndex } from "./schema-index.js";
import { walkSchema } from "./wire-schemas.js";
import { childElements, expandName, makeTree, nameIn, splitClark, type XmlTree } from "./xml-tree.js";

const identity = new Set(["unique", "key", "keyref"]);
const names = ["name", "ref", "type", "base", "itemType", "substitutionGroup"];
/** SOAP 1.1 section 3 forbids a DTD, so only the form of such values can be judged. */
const undeclarable: Readonly<Record<string, string>> = {
  ENTITY: "NCName",
  ENTITIES: "NMTOKENS",
  NOTATION: "QName",
};

/** Changes trees in place. Which values are unique is the caller's business; that they survive, round trips show. */
export function loosenSchemas(documents: readonly SchemaDocument[]): void {
  const declaring = listFilling(documents);
  const admitted = (target: string) => (words: readonly string[]) =>
    [...declaring].some((namespace) => words.some((word) => admits(word, namespace, target)));
  for (const { tree, targetNamespace } of documents) {
    if (targetNamespace === xsd) continue;
    for (const one of walkSchema(tree)) {
      for (const name of names) {
        const value = one.attributes.get(name)?.trim();
        if (value !== undefined) one.attributes.set(name, declarable(one, name, value));
      }
      if (isStrict(one)) loosenWildcard(one, admitted(targetNamespace));
      one.children = one.children.flatMap((child) => {
        if (typeof child === "string" || child.namespace !== xsd) return [child];
        if (identity.has(child.local)) return [];
        return [isDataSet(child) ? anySchema(child) : child];
      });
    }
  }
}

/** Namespaces that declare elements which come to an end; empty if there is no strict wildcard to fill. */
function listFilling(documents: readonly SchemaDocument[]): ReadonlySet<string> {
  const isWanted = documents.some(({ tree }) => [...walkSchema(tree)].some(isStrict));
  const index = new SchemaIndex(isWanted ? documents : []);
  const ends = new Map<XmlTree, boolean>();
  const filling = new Set<string>();
  for (const document of isWanted ? documents : []) {
    // Wrappers are the tool's own, and no content.
    if (document.key.startsWith("rpc-") || filling.has(document.targetNamespace)) continue;
    const elements = childElements(document.tree, xsd, "element");
    if (elements.some((tree) => canEnd(index, { tree, document }, ends)))
      filling.add(document.targetNamespace);
  }
  return filling;
}

function isStrict({ local, attributes }: XmlTree): boolean {
  return local === "any" && !["lax", "skip"].includes(attributes.get("processContents")?.trim() ?? "");
}

/** False for an element that has to hold itself, or what fills a strict wildcard. */
function canEnd(index: SchemaIndex, declaration: Placed, ends: Map<XmlTree, boolean>): boolean {
  const type = index.typeOf(declaration);
  if (typeof type === "string" || type.tree.local !== "complexType") return true;
  const known = ends.get(type.tree);
  if (known !== undefined) return known;
  // While it is open, what leads back to it does not end.
  ends.set(type.tree, false);
  const wants = [...walkSchema(type.tree)].some(
    (one) => isStrict(one) && one.attributes.get("minOccurs")?.trim() !== "0",
  );
  const end =
    !wants &&
    index.content(type).elements.every((use) => !use.isRequired || canEnd(index, use.declaration, ends));
  ends.set(type.tree, end);
  return end;
}

function declarable(tree: XmlTree, attribute: string, value: string): string {
  if (attribute !== "type" && attribute !== "itemType") return value;
  const { namespace, local } = splitClark(expandName(tree, value));
  const other = namespace === xsd ? undeclarable[local] : undefined;
  return other === undefined ? value : value.replace(local, other);
}

/** A wildcard that wants declared elements, of which the contract has none that come to an end: nothing could ever fill it. */
function loosenWildcard(any: XmlTree, isFillable: (words: readonly string[]) => boolean): void {
  const words = (any.attributes.get("namespace") ?? "##any").trim().split(/\s+/);
  if (!isFillable(words)) any.attributes.set("processContents", "lax");
}

function admits(word: string, namespace: string, target: string): boolean {
  if (word === "##any") return true;
  if (word === "##other") return namespace !== target && namespace !== "";
  if (word === "##targetNamespace") return namespace === target;
  return word === "##local" ? namespace === "" : word === namespace;
}

function isDataSet(tree: XmlTree): boolean {
  const ref = tree.local === "element" ? nameIn(tree, "ref") : undefined;
  return ref !== undefined && splitClark(ref).namespace === xsd;
}

function anySchema(element: XmlTree): XmlTree {
  const bounds = ["minOccurs", "maxOccurs"].flatMap((name) => {
    const value = element.attributes.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return makeTree(element, xsd, "any", {
    ...{ namespace: xsd, processContents: "skip" },
    ...Object.fromEntries(bounds),
  });
}
