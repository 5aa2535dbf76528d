/** Repair of facets that their type does not have (XML Schema part 2, section 4.1.5): a reader has nothing to apply them to. */
import { type SchemaDocument, xsd } from "./load-contract.js";
import { type Placed, SchemaIndex } from "./schema-index.js";
import { walkSchema } from "./wire-schemas.js";
import { childElements, nameIn, splitClark, type XmlTree } from "./xml-tree.js";

const lengths = ["length", "minLength", "maxLength"];
const digits = ["totalDigits", "fractionDigits"];
const bounds = ["minInclusive", "maxInclusive", "minExclusive", "maxExclusive"];
const texts =
  /^(?:string|normalizedString|token|language|N(?:CN)?ame|NCName|NMTOKENS?|ID(?:REFS?)?|ENTIT(?:Y|IES)|anyURI|QName|NOTATION|hexBinary|base64Binary)$/;
const decimals =
  /^(?:decimal|integer|long|int|short|byte|unsigned\w+|(?:non)?(?:positive|negative)Integer|non(?:Positive|Negative)Integer)$/;

/** Changes trees in place. */
export function dropFacets(documents: readonly SchemaDocument[]): void {
  const index = new SchemaIndex(documents);
  for (const document of documents) {
    for (const tree of walkSchema(document.tree)) {
      if (tree.local !== "restriction") continue;
      const builtIn = builtInOf(index, { tree, document }, 0);
      if (builtIn === undefined) continue;
      const illegal = illegalFor(builtIn);
      tree.children = tree.children.filter(
        (child) => typeof child === "string" || child.namespace !== xsd || !illegal.has(child.local),
      );
    }
  }
}

function illegalFor(builtIn: string): ReadonlySet<string> {
  if (texts.test(builtIn)) return new Set([...digits, ...bounds]);
  if (builtIn === "boolean") return new Set([...lengths, ...digits, ...bounds, "enumeration"]);
  return new Set(decimals.test(builtIn) ? lengths : [...lengths, ...digits]);
}

/** The built-in atomic type that a restriction comes to; undefined for lists, unions and what is not known. */
function builtInOf(index: SchemaIndex, { tree, document }: Placed, depth: number): string | undefined {
  const inline = childElements(tree, xsd, "simpleType")[0];
  const name = nameIn(tree, "base");
  const base = inline === undefined ? index.find("type", name) : { tree: inline, document };
  if (base === undefined) {
    const { namespace, local } = splitClark(name ?? "");
    return namespace === xsd && local !== "anyType" && local !== "anySimpleType" ? local : undefined;
  }
  const inner: XmlTree | undefined = childElements(base.tree, xsd, "restriction")[0];
  if (base.tree.local !== "simpleType" || inner === undefined || depth > 50) return undefined;
  return builtInOf(index, { tree: inner, document: base.document }, depth + 1);
}
