/** Repairs of what names lead to: prefixes that are missing or declared nowhere, imports that are missing, components that nothing declares. */
import { type SchemaDocument, wsdl, xsd } from "./load-contract.js";
import { importsOf, walkSchema } from "./wire-schemas.js";
import {
  childElements,
  clark,
  copyTree,
  expandName,
  makeTree,
  nameIn,
  splitClark,
  type XmlTree,
} from "./xml-tree.js";

const kindByAttribute: Readonly<Record<string, string>> = {
  type: "type",
  base: "type",
  itemType: "type",
  substitutionGroup: "element",
};
const nameAttributes = ["type", "ref", "base", "itemType", "substitutionGroup"];
const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";
const lostPrefix = "undeclared prefix ";

function kindOf(tree: XmlTree, attribute: string): string {
  return kindByAttribute[attribute] ?? tree.local;
}

function listComponents(documents: readonly SchemaDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ tree, targetNamespace }) =>
      childElements(tree, xsd).map(({ local, attributes }) => {
        const kind = local === "complexType" || local === "simpleType" ? "type" : local;
        return `${kind} ${clark(targetNamespace, attributes.get("name")?.trim() ?? "")}`;
      }),
    ),
  );
}

const builtIns = new Set(
  `anyType anySimpleType string boolean float double decimal duration dateTime time date gYearMonth gYear gMonthDay gDay
   gMonth hexBinary base64Binary anyURI QName NOTATION normalizedString token language IDREFS ENTITIES NMTOKEN NMTOKENS Name
   NCName ID IDREF ENTITY integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger unsignedLong
   unsignedInt unsignedShort unsignedByte positiveInteger`.split(/\s+/),
);

/** Names without prefix and default namespace, and those of a prefix that nobody declares, for what they can only mean. */
export function resolveNames(documents: readonly SchemaDocument[]): void {
  const declared = listComponents(documents);
  for (const document of documents) {
    const { targetNamespace, tree } = document;
    const meant = (one: XmlTree, attribute: string, name: string): string => {
      const expanded = expandName(one, name);
      const { namespace, local } = splitClark(expanded);
      const kind = kindOf(one, attribute);
      // An attribute cannot have the complex types of SOAP encoding; the simple one of that name is meant.
      const isSimple = one.local === "attribute" && attribute === "type";
      if (isSimple && namespace === soapEncoding && builtIns.has(local)) return `xml-schema:${local}`;
      // The default namespace around an inline schema is often WSDL's, which has no components.
      const isFree = namespace === "" || namespace === wsdl || namespace.startsWith(lostPrefix);
      if (!isFree || declared.has(`${kind} ${expanded}`)) return name;
      if (declared.has(`${kind} ${clark(targetNamespace, local)}`)) return `own-namespace:${local}`;
      return kind === "type" && builtIns.has(local) ? `xml-schema:${local}` : name;
    };
    const inside = copyTree(tree);
    let isChanged = false;
    for (const one of walkSchema(inside)) {
      for (const attribute of [...nameAttributes, "memberTypes"]) {
        const value = one.attributes.get(attribute);
        if (value === undefined) continue;
        const names = value.split(/\s+/).filter(Boolean);
        const text = names.map((name) => meant(one, attribute, name)).join(" ");
        if (text === names.join(" ")) continue;
        one.attributes.set(attribute, text);
        isChanged = true;
      }
    }
    if (!isChanged) continue;
    const prefixes = [
      ["xml-schema", xsd],
      ...(targetNamespace === "" ? [] : [["own-namespace", targetNamespace]]),
    ];
    tree.children = inside.children.map((child) =>
      typeof child === "string"
        ? child
        : withPrefixes(child, new Map(prefixes as [string, string][]), new Map()),
    );
  }
}

type Scope = XmlTree["scope"];

function withPrefixes(tree: XmlTree, more: Scope, scopes: Map<Scope, Scope>): XmlTree {
  const scope = scopes.get(tree.scope) ?? new Map([...tree.scope, ...more]);
  scopes.set(tree.scope, scope);
  const children = tree.children.map((child) =>
    typeof child === "string" ? child : withPrefixes(child, more, scopes),
  );
  return { ...tree, scope, children };
}

/** Imports of the namespaces that a document's names are of. */
export function addImports(document: SchemaDocument, admits: (namespace: string) => boolean): void {
  const imported = new Set([...importsOf(document.tree), xsd, document.targetNamespace]);
  const needed = new Set<string>();
  for (const tree of walkSchema(document.tree)) {
    for (const name of nameAttributes.flatMap((attribute) => nameIn(tree, attribute) ?? [])) {
      const { namespace } = splitClark(name);
      if (!imported.has(namespace) && admits(namespace)) needed.add(namespace);
    }
  }
  const made = [...needed].map((namespace) =>
    makeTree(document.tree, xsd, "import", namespace === "" ? {} : { namespace }),
  );
  document.tree.children.unshift(...made);
}

/** References to attributes that nothing declares and that may be absent: what is sent does without them. */
export function dropLostAttributes(documents: readonly SchemaDocument[]): void {
  const declared = listComponents(documents);
  for (const { tree } of documents) {
    for (const one of walkSchema(tree)) {
      one.children = one.children.filter((child) => {
        if (typeof child === "string" || child.namespace !== xsd || child.local !== "attribute") return true;
        const ref = nameIn(child, "ref");
        const isOptional = child.attributes.get("use")?.trim() !== "required";
        return ref === undefined || !isOptional || declared.has(`attribute ${ref}`);
      });
    }
  }
}

/** Components that need what nothing declares, and those that need them: messages of theirs are then not checked. */
export function dropDangling(documents: readonly SchemaDocument[]): void {
  for (let again = true; again; ) {
    again = false;
    const declared = listComponents(documents);
    const dangles = (component: XmlTree): boolean =>
      [...walkSchema(component)].some((tree) =>
        [...nameAttributes, "memberTypes"].some((attribute) =>
          (tree.attributes.get(attribute) ?? "").split(/\s+/).some((name) => {
            if (name === "") return false;
            const expanded = expandName(tree, name);
            const { namespace, local } = splitClark(expanded);
            if (namespace === xsd) return kindOf(tree, attribute) !== "type" || !builtIns.has(local);
            return !declared.has(`${kindOf(tree, attribute)} ${expanded}`);
          }),
        ),
      );
    for (const { tree } of documents) {
      const kept = tree.children.filter(
        (child) => typeof child === "string" || child.namespace !== xsd || !dangles(child),
      );
      again ||= kept.length < tree.children.length;
      tree.children = kept;
    }
  }
}
