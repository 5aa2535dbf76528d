/** Raw schema trees by component name, and what a complex type admits; read from the XML alone, never from our model. */
import { type SchemaDocument, xsd } from "./load-contract.js";
import { childElements, clark, nameIn, splitClark, walkTree, type XmlTree } from "./xml-tree.js";

/** A schema construct and the document that it stands in. */
export interface Placed {
  readonly tree: XmlTree;
  readonly document: SchemaDocument;
}

/** An element particle: a local declaration, or a reference with the declaration it refers to. */
export interface ElementUse {
  readonly name: string;
  readonly particle: XmlTree;
  readonly declaration: Placed;
  /** False if content without it can be valid: it, or a group around it, may be absent or is a choice. */
  readonly isRequired: boolean;
}

export interface AttributeUse {
  readonly name: string;
  readonly use: XmlTree;
  readonly declaration: Placed;
}

/** What a complex type effectively admits. */
export interface TypeContent {
  readonly elements: readonly ElementUse[];
  readonly attributes: ReadonlyMap<string, AttributeUse>;
  /** The simple type of its text, or a restriction of simple content. */
  readonly text?: Placed | string | undefined;
}

type Kind = "element" | "attribute" | "type" | "group" | "attributeGroup";

const nothing: TypeContent = { elements: [], attributes: new Map() };

export class SchemaIndex {
  private readonly components = new Map<string, Placed>();
  private readonly derived = new Map<string, string[]>();
  private readonly substitutes = new Map<string, string[]>();
  private readonly contents = new Map<XmlTree, TypeContent>();

  constructor(documents: readonly SchemaDocument[]) {
    for (const document of documents) {
      for (const tree of childElements(document.tree, xsd)) this.add(tree, document);
    }
  }

  find(kind: Kind, name: string | undefined): Placed | undefined {
    return name === undefined ? undefined : this.components.get(`${kind} ${name}`);
  }

  /** Names of complex types that derive from one, at any distance. */
  derivedFrom(name: string): readonly string[] {
    return collect(this.derived, name);
  }

  /** Names of elements that may stand for one, at any distance. */
  substitutesOf(name: string): readonly string[] {
    return collect(this.substitutes, name);
  }

  /** The type of a declaration: placed if the schema declares it, a name if it is built in or unknown. */
  typeOf({ tree, document }: Placed): Placed | string {
    const inline = childElements(tree, xsd).find(
      ({ local }) => local === "complexType" || local === "simpleType",
    );
    if (inline !== undefined) return { tree: inline, document };
    const named = nameIn(tree, "type");
    if (named !== undefined) return this.find("type", named) ?? named;
    const head = this.find("element", nameIn(tree, "substitutionGroup")?.split(" ")[0]);
    return head === undefined || tree.local === "attribute" ? clark(xsd, "anyType") : this.typeOf(head);
  }

  content(type: Placed): TypeContent {
    const known = this.contents.get(type.tree);
    if (known !== undefined) return known;
    this.contents.set(type.tree, nothing);
    const made = this.readContent(type);
    this.contents.set(type.tree, made);
    return made;
  }

  /** True for a complex type without text and attributes, those of its bases counted. */
  hasElementsOnly(type: Placed): boolean {
    if (type.tree.local !== "complexType") return false;
    const { attributes, text } = this.content(type);
    if (attributes.size > 0 || text !== undefined) return false;
    const derivation = derivationOf(type.tree);
    const base = this.find("type", derivation?.base);
    if (derivation !== undefined && (base === undefined || !this.hasElementsOnly(base))) return false;
    return ![...walkTree(type.tree)].some(
      ({ local, attributes: own }) =>
        local === "anyAttribute" || ["true", "1"].includes(own.get("mixed")?.trim() ?? ""),
    );
  }

  private add(tree: XmlTree, document: SchemaDocument): void {
    const name = clark(document.targetNamespace, tree.attributes.get("name")?.trim() ?? "");
    const kind = tree.local === "complexType" || tree.local === "simpleType" ? "type" : tree.local;
    if (!this.components.has(`${kind} ${name}`)) this.components.set(`${kind} ${name}`, { tree, document });
    if (tree.local === "redefine") for (const one of childElements(tree, xsd)) this.replace(one, document);
    if (tree.local === "complexType") push(this.derived, derivationOf(tree)?.base, name);
    if (tree.local === "element") push(this.substitutes, nameIn(tree, "substitutionGroup"), name);
  }

  private replace(tree: XmlTree, document: SchemaDocument): void {
    const name = clark(document.targetNamespace, tree.attributes.get("name") ?? "");
    const kind = tree.local === "complexType" || tree.local === "simpleType" ? "type" : tree.local;
    const before = this.components.get(`${kind} ${name}`);
    if (before !== undefined) this.components.set(`${kind} ${name} before`, before);
    this.components.set(`${kind} ${name}`, { tree, document });
  }

  private readContent({ tree, document }: Placed): TypeContent {
    const derivation = derivationOf(tree);
    const body = derivation?.tree ?? tree;
    const elements: ElementUse[] = [];
    this.readParticles(body, document, elements);
    const own = new Map<string, AttributeUse>();
    const prohibited = new Set<string>();
    this.readAttributes(body, document, own, prohibited);
    if (derivation === undefined) return { elements, attributes: own };
    const base = this.find("type", derivation.base);
    const isComplex = base?.tree.local === "complexType" && base.tree !== tree;
    const inherited = isComplex && base !== undefined ? this.content(base) : nothing;
    const attributes = new Map([...inherited.attributes, ...own]);
    for (const name of prohibited) attributes.delete(name);
    if (derivation.isSimple) {
      const restricts = derivation.tree.local === "restriction" && hasFacets(derivation.tree);
      const text = restricts
        ? { tree: derivation.tree, document }
        : (inherited.text ?? base ?? derivation.base);
      return { elements: [], attributes, text };
    }
    const isExtension = derivation.tree.local === "extension";
    return {
      elements: isExtension ? [...inherited.elements, ...elements] : elements,
      attributes,
      text: inherited.text,
    };
  }

  private readParticles(
    tree: XmlTree,
    document: SchemaDocument,
    found: ElementUse[],
    open: ReadonlySet<XmlTree> = new Set(),
    isRequired = true,
  ): void {
    for (const child of childElements(tree, xsd)) {
      if (child.attributes.get("maxOccurs")?.trim() === "0") continue;
      const inner = isRequired && child.attributes.get("minOccurs")?.trim() !== "0";
      if (child.local === "sequence" || child.local === "choice" || child.local === "all") {
        this.readParticles(child, document, found, open, inner && child.local !== "choice");
      } else if (child.local === "group") {
        const group = this.find("group", nameIn(child, "ref"));
        if (group === undefined || open.has(group.tree)) continue;
        this.readParticles(group.tree, group.document, found, new Set([...open, group.tree]), inner);
      } else if (child.local === "element") {
        const use = this.readElement(child, document, inner);
        if (use !== undefined) found.push(use);
      }
    }
  }

  private readElement(
    particle: XmlTree,
    document: SchemaDocument,
    isRequired: boolean,
  ): ElementUse | undefined {
    const ref = nameIn(particle, "ref");
    if (ref !== undefined) {
      const declaration = this.find("element", ref);
      return declaration === undefined ? undefined : { name: ref, particle, declaration, isRequired };
    }
    const name = localNameOf(particle, document, "elementFormDefault");
    return { name, particle, declaration: { tree: particle, document }, isRequired };
  }

  private readAttributes(
    tree: XmlTree,
    document: SchemaDocument,
    found: Map<string, AttributeUse>,
    prohibited: Set<string>,
  ): void {
    for (const child of childElements(tree, xsd)) {
      if (child.local === "attributeGroup") {
        const group = this.find("attributeGroup", nameIn(child, "ref"));
        if (group !== undefined && group.tree !== tree)
          this.readAttributes(group.tree, group.document, found, prohibited);
      }
      if (child.local !== "attribute") continue;
      const ref = nameIn(child, "ref");
      const declaration = ref === undefined ? { tree: child, document } : this.find("attribute", ref);
      if (declaration === undefined) continue;
      const name = ref ?? localNameOf(child, document, "attributeFormDefault");
      if (child.attributes.get("use")?.trim() === "prohibited") prohibited.add(name);
      else found.set(name, { name, use: child, declaration });
    }
  }
}

/** The derivation below simpleContent or complexContent, with the name of its base. */
function derivationOf(
  type: XmlTree,
): { readonly tree: XmlTree; readonly base: string | undefined; readonly isSimple: boolean } | undefined {
  const content = childElements(type, xsd).find(
    ({ local }) => local === "simpleContent" || local === "complexContent",
  );
  const tree =
    content &&
    childElements(content, xsd).find(({ local }) => local === "extension" || local === "restriction");
  if (content === undefined || tree === undefined) return undefined;
  return { tree, base: nameIn(tree, "base"), isSimple: content.local === "simpleContent" };
}

/** "extension" or "restriction"; undefined if a type derives from nothing named. */
export function derivationKind(type: XmlTree): string | undefined {
  return derivationOf(type)?.tree.local;
}

function hasFacets(tree: XmlTree): boolean {
  const other = new Set(["attribute", "attributeGroup", "anyAttribute", "annotation"]);
  return childElements(tree, xsd).some(({ local }) => !other.has(local));
}

function localNameOf(tree: XmlTree, document: SchemaDocument, defaultName: string): string {
  const name = tree.attributes.get("name")?.trim() ?? "";
  const isGlobal = document.tree.children.includes(tree);
  const form = tree.attributes.get("form") ?? document.tree.attributes.get(defaultName) ?? "unqualified";
  return isGlobal || form.trim() === "qualified" ? clark(document.targetNamespace, name) : name;
}

function push(map: Map<string, string[]>, key: string | undefined, value: string): void {
  if (key === undefined || key === value) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function collect(map: ReadonlyMap<string, readonly string[]>, from: string): readonly string[] {
  const found = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const next of map.get(name) ?? []) {
      if (found.has(next) || next === from) continue;
      found.add(next);
      open.push(next);
    }
  }
  return [...found];
}

/** For messages: the name of a global construct. */
export function nameOfPlaced({ tree, document }: Placed): string {
  return clark(document.targetNamespace, tree.attributes.get("name")?.trim() ?? "");
}

/** True for the built-in type that admits everything. */
export function isAnyType(type: Placed | string): boolean {
  return typeof type === "string" && splitClark(type).local === "anyType";
}
