/** Repairs that a validator needs and a reader does not: generic, by name; `repairs.json` lists them by contract. */
import { type SchemaDocument, xsd } from "./load-contract.js";
import {
  dropDefaults,
  dropIllegalAttributes,
  dropMisplaced,
  orderAll,
  orderContent,
} from "./repair-content.js";
import { dropFacets } from "./repair-facets.js";
import { addImports, dropDangling, dropLostAttributes, resolveNames } from "./repair-names.js";
import { walkSchema } from "./wire-schemas.js";
import { childElements, type XmlTree } from "./xml-tree.js";

/** In the order of what the schemas lose by them, most first; they are applied from the last to the first. */
export const repairNames = [
  "drop dangling",
  "drop lost attributes",
  "drop ambiguous any",
  "drop misplaced",
  "drop defaults",
  "drop facets",
  "sequence instead of all",
  "order content",
  "drop illegal attribute",
  "resolve names",
  "add import",
  "import well-known",
  "move imports",
  "include instead of own import",
  "empty annotations",
] as const;
export type RepairName = (typeof repairNames)[number];

/** Changes trees in place; `well-known` namespaces were loaded before, so importing them is like any other import. */
export function repair(
  names: readonly RepairName[],
  documents: readonly SchemaDocument[],
  wellKnown: ReadonlySet<string>,
): void {
  const present = new Set(documents.map(({ targetNamespace }) => targetNamespace));
  for (const name of [...repairNames].reverse()) {
    if (!names.includes(name)) continue;
    if (name === "drop dangling") dropDangling(documents);
    else if (name === "drop lost attributes") dropLostAttributes(documents);
    else if (name === "resolve names") resolveNames(documents);
    else if (name === "drop facets") dropFacets(documents);
    else for (const document of documents) repairDocument(name, document, present, wellKnown);
  }
}

function repairDocument(
  name: Exclude<RepairName, "drop dangling" | "drop lost attributes" | "drop facets" | "resolve names">,
  document: SchemaDocument,
  present: ReadonlySet<string>,
  wellKnown: ReadonlySet<string>,
): void {
  switch (name) {
    case "drop ambiguous any":
      for (const tree of walkSchema(document.tree)) dropAmbiguousAny(tree);
      break;
    case "drop misplaced":
      dropMisplaced(document.tree);
      break;
    case "drop defaults":
      dropDefaults(document.tree);
      break;
    case "sequence instead of all":
      orderAll(document.tree);
      break;
    case "order content":
      orderContent(document.tree);
      break;
    case "drop illegal attribute":
      dropIllegalAttributes(document.tree);
      break;
    case "add import":
      addImports(document, (namespace) => present.has(namespace) && !wellKnown.has(namespace));
      break;
    case "import well-known":
      addImports(document, (namespace) => wellKnown.has(namespace));
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

/** A wildcard beside an element in the same content model, other than after required ones only. */
function dropAmbiguousAny(tree: XmlTree): void {
  if (tree.local !== "sequence" && tree.local !== "choice") return;
  if (childElements(tree, xsd).length < 2) return;
  tree.children = tree.children.filter(
    (child) => typeof child === "string" || child.namespace !== xsd || child.local !== "any",
  );
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
