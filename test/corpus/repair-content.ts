/** Repairs of what stands in schemas where it may not: attributes, elements and their order, by the tables of XML Schema part 1. */
import { xsd } from "./load-contract.js";
import { walkSchema } from "./wire-schemas.js";
import { childElements, makeTree, nameIn, splitClark, type XmlTree } from "./xml-tree.js";

const words = (text: string): readonly string[] => text.split(" ");
const facetNames = words(
  "minExclusive minInclusive maxExclusive maxInclusive totalDigits fractionDigits length minLength maxLength enumeration whiteSpace pattern",
);

const legal: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    attribute: "default fixed form id name ref type use",
    complexType: "abstract block final id mixed name",
    simpleType: "final id name",
    sequence: "id maxOccurs minOccurs",
    choice: "id maxOccurs minOccurs",
    all: "id maxOccurs minOccurs",
    group: "id maxOccurs minOccurs name ref",
    extension: "base id",
    restriction: "base id",
    simpleContent: "id",
    complexContent: "id mixed",
    any: "id maxOccurs minOccurs namespace processContents",
    anyAttribute: "id namespace processContents",
    attributeGroup: "id name ref",
    import: "id namespace schemaLocation",
    element:
      "abstract block default final fixed form id maxOccurs minOccurs name nillable ref substitutionGroup type",
    ...Object.fromEntries(facetNames.map((name) => [name, "fixed id value"])),
    enumeration: "id value",
    pattern: "id value",
  }).map(([name, attributes]) => [name, new Set(words(attributes))]),
);

/** Unknown attributes, and those that another one excludes or that only a global or a local declaration has. */
export function dropIllegalAttributes(schema: XmlTree): void {
  const global = new Set(schema.children);
  for (const tree of walkSchema(schema)) {
    const known = legal[tree.local];
    if (known === undefined) continue;
    for (const name of [...tree.attributes.keys()]) {
      if (name.startsWith("{")) {
        if (name.startsWith(`{${xsd}}`)) tree.attributes.delete(name);
      } else if (!known.has(name) || isExcluded(tree, name, global.has(tree))) tree.attributes.delete(name);
    }
  }
}

function isExcluded({ local, attributes }: XmlTree, name: string, isGlobal: boolean): boolean {
  const isType = local === "complexType" || local === "simpleType";
  if (isType) return name === "name" && !isGlobal;
  if (local !== "element" && local !== "attribute") return false;
  if (isGlobal) return ["minOccurs", "maxOccurs", "form", "use", "ref"].includes(name);
  if (!attributes.has("ref")) return ["abstract", "substitutionGroup", "final"].includes(name);
  return ["name", "type", "nillable", "form", "block"].includes(name);
}

const particles = words("element group choice sequence any");
const uses = words("attribute attributeGroup");
/** What may stand in an element, in the order of the groups. */
const content: Readonly<Record<string, readonly (readonly string[])[]>> = {
  complexType: [
    ["simpleContent", "complexContent"],
    words("group all choice sequence"),
    uses,
    ["anyAttribute"],
  ],
  extension: [words("group all choice sequence"), uses, ["anyAttribute"]],
  restriction: [words("group all choice sequence simpleType"), facetNames, uses, ["anyAttribute"]],
  simpleContent: [["restriction", "extension"]],
  complexContent: [["restriction", "extension"]],
  simpleType: [["restriction", "list", "union"]],
  list: [["simpleType"]],
  union: [["simpleType"]],
  sequence: [particles],
  choice: [particles],
  all: [["element"]],
  group: [words("all choice sequence")],
  attributeGroup: [uses, ["anyAttribute"]],
  element: [words("simpleType complexType"), words("unique key keyref")],
  attribute: [["simpleType"]],
};

/**
 * Puts annotations first, attributes after content, and a sequence around elements that have no model group; what adds to a
 * simple type extends it.
 */
export function orderContent(schema: XmlTree): void {
  for (const tree of walkSchema(schema))
    if (tree.local === "complexType" || tree.local === "extension") wrapElements(tree);
  for (const tree of walkSchema(schema)) if (tree.local === "simpleContent") extendSimple(tree);
  for (const tree of walkSchema(schema)) {
    const groups = content[tree.local];
    if (groups === undefined) continue;
    const rankOf = (child: XmlTree | string): number => {
      if (typeof child === "string") return -1;
      if (child.local === "annotation") return -2;
      const rank = groups.findIndex((names) => names.includes(child.local));
      return rank < 0 ? groups.length : rank;
    };
    const first = tree.children.find((child) => typeof child !== "string" && child.local === "annotation");
    tree.children = tree.children
      .map((child, at) => ({ child, at, rank: rankOf(child) }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .flatMap(({ child, rank }) => (rank === -2 && child !== first ? [] : [child]));
  }
}

/** True for the local name of an element that stands in schemas. */
export function isSchemaWord(local: string): boolean {
  return (
    inSchema.has(local) ||
    local in content ||
    facetNames.includes(local) ||
    local === "any" ||
    local === "anyAttribute"
  );
}

/** A restriction of a built-in type that only adds attributes is an extension. */
function extendSimple(simpleContent: XmlTree): void {
  simpleContent.children = simpleContent.children.map((child) => {
    if (typeof child === "string" || child.local !== "restriction") return child;
    const isBuiltIn = splitClark(nameIn(child, "base") ?? "").namespace === xsd;
    const hasFacets = childElements(child, xsd).some(
      ({ local }) => local === "simpleType" || facetNames.includes(local),
    );
    return isBuiltIn && !hasFacets ? { ...child, local: "extension" } : child;
  });
}

/** In the drafts of XML Schema a type could hold elements as they are. */
function wrapElements(type: XmlTree): void {
  const children = childElements(type, xsd);
  const bare = children.filter(({ local }) => local === "element" || local === "any");
  if (bare.length === 0 || children.some(({ local }) => modelGroups.has(local))) return;
  const others = type.children.filter((child) => typeof child === "string" || !bare.includes(child));
  type.children = [makeTree(type, xsd, "sequence", {}, bare), ...others];
}

const modelGroups = new Set(words("sequence choice all group"));
const inSchema = new Set(
  words(
    "include import redefine annotation simpleType complexType group attributeGroup element attribute notation",
  ),
);
/** What says which content a type has is never dropped, so that a type cannot lose it. */
const neverDropped = new Set([...particles, "all", ...uses, "anyAttribute"]);

/** Stray text, and elements that are no part of XML Schema or may not stand there. */
export function dropMisplaced(schema: XmlTree): void {
  schema.children = schema.children.filter((child) =>
    typeof child === "string" ? child.trim() === "" : child.namespace === xsd && inSchema.has(child.local),
  );
  for (const tree of walkSchema(schema)) {
    const groups = content[tree.local];
    if (groups === undefined) continue;
    const known = new Set(["annotation", ...groups.flat()]);
    tree.children = tree.children.filter((child) =>
      typeof child === "string"
        ? child.trim() === ""
        : child.namespace === xsd && (known.has(child.local) || neverDropped.has(child.local)),
    );
  }
}

/** Model groups `all`, of which XML Schema 1.0 forbids much that is harmless: read in order, which is stricter. */
export function orderAll(schema: XmlTree): void {
  for (const parent of walkSchema(schema)) {
    parent.children = parent.children.map((child) =>
      typeof child !== "string" && child.namespace === xsd && child.local === "all"
        ? { ...child, local: "sequence" }
        : child,
    );
  }
}

/** Defaults, which no sample relies on. */
export function dropDefaults(schema: XmlTree): void {
  for (const tree of walkSchema(schema)) tree.attributes.delete("default");
}
