/** Repairs that a validator needs and a reader does not: generic, by name; `repairs.json` lists them by contract. */
import { type SchemaDocument, xsd } from "./load-contract.js";
import { importsOf, walkSchema } from "./wire-schemas.js";
import { childElements, makeTree, nameIn, splitClark, type XmlTree } from "./xml-tree.js";

export const repairNames = [
  "drop ambiguous any",
  "add import",
  "import well-known",
  "drop illegal attribute",
  "move imports",
  "include instead of own import",
  "empty annotations",
] as const;
export type RepairName = (typeof repairNames)[number];

const xml = "http://www.w3.org/XML/1998/namespace";

/** Changes trees in place; `well-known` namespaces were loaded before, so importing them is like any other import. */
export function repair(
  name: RepairName,
  documents: readonly SchemaDocument[],
  wellKnown: ReadonlySet<string>,
): void {
  const present = new Set(documents.map(({ targetNamespace }) => targetNamespace));
  for (const document of documents) {
    switch (name) {
      case "drop ambiguous any":
        for (const tree of walkSchema(document.tree)) dropAmbiguousAny(tree);
        break;
      case "add import":
        addImports(document, (namespace) => present.has(namespace) && !wellKnown.has(namespace));
        break;
      case "import well-known":
        addImports(document, (namespace) => wellKnown.has(namespace));
        break;
      case "drop illegal attribute":
        for (const tree of walkSchema(document.tree)) dropIllegalAttributes(tree);
        break;
      case "move imports":
        moveImports(document.tree);
        break;
      case "include instead of own import":
        // Its documents are in the wrapper of the namespace already.
        document.tree.children = document.tree.children.filter(
          (child) => !isImportOf(child, document.targetNamespace),
        );
        break;
      case "empty annotations":
        for (const tree of walkSchema(document.tree)) if (tree.local === "annotation") tree.children = [];
        break;
    }
  }
}

/** A wildcard beside an element in the same content model, other than after required ones only. */
function dropAmbiguousAny(tree: XmlTree): void {
  if (tree.local !== "sequence" && tree.local !== "choice") return;
  if (childElements(tree, xsd).length < 2) return;
  tree.children = tree.children.filter(
    (child) => typeof child === "string" || child.namespace !== xsd || child.local !== "any",
  );
}

const qnameAttributes = ["type", "ref", "base", "itemType", "substitutionGroup"];

function addImports(document: SchemaDocument, admits: (namespace: string) => boolean): void {
  const imported = new Set([...importsOf(document.tree), xsd, document.targetNamespace]);
  const needed = new Set<string>();
  for (const tree of walkSchema(document.tree)) {
    const names = qnameAttributes.flatMap((attribute) => nameIn(tree, attribute) ?? []);
    for (const name of names) {
      const { namespace } = splitClark(name);
      if (!imported.has(namespace) && admits(namespace)) needed.add(namespace);
    }
  }
  const made = [...needed].map((namespace) =>
    makeTree(document.tree, xsd, "import", namespace === "" ? {} : { namespace }),
  );
  document.tree.children.unshift(...made);
}

const legal: Readonly<Record<string, ReadonlySet<string>>> = {
  attribute: new Set(["default", "fixed", "form", "id", "name", "ref", "type", "use"]),
  complexType: new Set(["abstract", "block", "final", "id", "mixed", "name"]),
  simpleType: new Set(["final", "id", "name"]),
  sequence: new Set(["id", "maxOccurs", "minOccurs"]),
  choice: new Set(["id", "maxOccurs", "minOccurs"]),
  all: new Set(["id", "maxOccurs", "minOccurs"]),
  extension: new Set(["base", "id"]),
  restriction: new Set(["base", "id"]),
  any: new Set(["id", "maxOccurs", "minOccurs", "namespace", "processContents"]),
  anyAttribute: new Set(["id", "namespace", "processContents"]),
  enumeration: new Set(["id", "value"]),
  attributeGroup: new Set(["id", "name", "ref"]),
  import: new Set(["id", "namespace", "schemaLocation"]),
  element: new Set([
    ...["abstract", "block", "default", "final", "fixed", "form", "id", "maxOccurs", "minOccurs", "name"],
    ...["nillable", "ref", "substitutionGroup", "type"],
  ]),
};

function dropIllegalAttributes(tree: XmlTree): void {
  const known = legal[tree.local];
  if (known === undefined) return;
  for (const name of [...tree.attributes.keys()]) {
    if (!name.startsWith("{") && !known.has(name)) tree.attributes.delete(name);
  }
}

function moveImports(schema: XmlTree): void {
  const isImport = (child: XmlTree | string): boolean =>
    typeof child !== "string" &&
    child.namespace === xsd &&
    ["import", "include", "redefine"].includes(child.local);
  schema.children = [
    ...schema.children.filter(isImport),
    ...schema.children.filter((child) => !isImport(child)),
  ];
}

function isImportOf(child: XmlTree | string, namespace: string): boolean {
  return (
    typeof child !== "string" &&
    child.namespace === xsd &&
    child.local === "import" &&
    child.attributes.get("namespace") === namespace
  );
}

/** xml:lang and its like need an import that many leave out. */
export const xmlNamespace = xml;
