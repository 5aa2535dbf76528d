/**
 * What a contract's samples have to show, and what they do: every element and attribute declaration, derived type and
 * enumeration value that the messages reach, by the raw schema. A choice is covered branch by branch, as every element of
 * every branch has to occur.
 */
import { xsd } from "./load-contract.js";
import {
  type AttributeUse,
  derivationKind,
  type ElementUse,
  isAnyType,
  nameOfPlaced,
  type Placed,
  type SchemaIndex,
} from "./schema-index.js";
import { childElements, nameIn, splitClark, type XmlTree } from "./xml-tree.js";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const encodedNamespace = "{http://schemas.xmlsoap.org/soap/encoding/}";
const encodedArray = `${encodedNamespace}Array`;

/** Collects what is required and what was seen for one contract. */
export class Coverage {
  private readonly required = new Map<XmlTree, string>();
  private readonly seen = new Set<XmlTree>();
  private readonly visited = new Set<XmlTree>();

  private readonly index: SchemaIndex;

  constructor(index: SchemaIndex) {
    this.index = index;
  }

  /** Everything that a message's element reaches has to occur. */
  require(name: string): void {
    const declaration = this.index.find("element", name);
    if (declaration === undefined) return;
    const open: (() => void)[] = [];
    this.requireDeclaration(declaration, name, open);
    for (let next = open.pop(); next !== undefined; next = open.pop()) next();
  }

  /** Notes what a document shows; its root is of the declaration. */
  mark(root: XmlTree, name: string): void {
    const declaration = this.index.find("element", name);
    if (declaration !== undefined) this.markElement(root, declaration);
  }

  get size(): number {
    return this.required.size;
  }

  /** Labels of what did not occur. */
  uncovered(): readonly string[] {
    return [...this.required].flatMap(([tree, label]) => (this.seen.has(tree) ? [] : [label]));
  }

  private need(tree: XmlTree, label: string): void {
    if (!this.required.has(tree)) this.required.set(tree, label);
  }

  private requireDeclaration(declaration: Placed, path: string, open: (() => void)[]): void {
    const type = this.index.typeOf(declaration);
    const isFixed = declaration.tree.attributes.has("fixed");
    if (typeof type === "string") return;
    if (type.tree.local === "simpleType") {
      if (!isFixed) this.requireValues(type, path);
      return;
    }
    if (!isAbstract(type)) open.push(() => this.requireType(type, path, open, isFixed));
    if (type.tree.attributes.get("name") === undefined) return;
    for (const derived of this.admittedTypes(declaration, type)) {
      this.need(derived.tree, `type ${nameOfPlaced(derived)}`);
      open.push(() => this.requireType(derived, nameOfPlaced(derived), open, false));
    }
  }

  /** Concrete types that xsi:type may name there (XML Schema part 1, 3.3.4; `block`). */
  private admittedTypes(declaration: Placed, type: Placed): readonly Placed[] {
    const blocked = new Set([...blockOf(declaration), ...blockOf(type)]);
    if (blocked.has("#all")) return [];
    return this.index.derivedFrom(nameOfPlaced(type)).flatMap((name) => {
      const derived = this.index.find("type", name);
      if (derived === undefined || isAbstract(derived)) return [];
      return blocked.size > 0 && blocked.has(derivationKind(derived.tree) ?? "") ? [] : [derived];
    });
  }

  private requireType(type: Placed, path: string, open: (() => void)[], isFixed: boolean): void {
    if (this.visited.has(type.tree)) return;
    this.visited.add(type.tree);
    const content = this.index.content(type);
    const owner = type.tree.attributes.has("name") ? nameOfPlaced(type) : path;
    for (const use of content.attributes.values()) this.requireAttribute(use, owner);
    if (content.text !== undefined && typeof content.text !== "string" && !isFixed) {
      this.requireValues(content.text, owner);
    }
    for (const use of content.elements) this.requireElement(use, owner, open);
  }

  private requireElement(use: ElementUse, owner: string, open: (() => void)[]): void {
    const path = `${owner}/${splitClark(use.name).local}`;
    const isRef = use.particle.attributes.has("ref");
    const members = isRef ? this.membersOf(use) : [];
    const isHeadAbstract = use.declaration.tree.attributes.get("abstract")?.trim() === "true";
    const canOccur = this.canOccur(use.declaration) && !isHeadAbstract;
    if (canOccur) {
      this.need(use.particle, `element ${path}`);
      this.requireDeclaration(use.declaration, path, open);
    }
    for (const member of members) {
      this.need(member.tree, `substitute ${nameOfPlaced(member)} in ${owner}`);
      this.requireDeclaration(member, nameOfPlaced(member), open);
    }
  }

  private membersOf(use: ElementUse): readonly Placed[] {
    const blocked = new Set(blockOf(use.declaration));
    if (blocked.has("#all") || blocked.has("substitution")) return [];
    return this.index.substitutesOf(use.name).flatMap((name) => {
      const member = this.index.find("element", name);
      if (!member || member.tree.attributes.get("abstract")?.trim() === "true") return [];
      const type = this.index.typeOf(member);
      const isOther = type !== this.index.typeOf(use.declaration);
      const derivation = typeof type === "string" || !isOther ? undefined : derivationKind(type.tree);
      return !blocked.has(derivation ?? "") && this.canOccur(member) ? [member] : [];
    });
  }

  /** False for an element whose type is abstract and has nothing concrete, or that has to hold one. */
  private canOccur(declaration: Placed, open: ReadonlySet<XmlTree> = new Set()): boolean {
    const type = this.index.typeOf(declaration);
    if (typeof type === "string" || type.tree.local !== "complexType" || open.has(type.tree)) return true;
    if (this.admittedTypes(declaration, type).length > 0) return true;
    if (isAbstract(type)) return false;
    const inner = new Set([...open, type.tree]);
    return this.index
      .content(type)
      .elements.every(
        (use) => !use.isRequired || this.membersOf(use).length > 0 || this.canOccur(use.declaration, inner),
      );
  }

  private requireAttribute({ name, use, declaration }: AttributeUse, owner: string): void {
    // The encoding's own bookkeeping: what refers to elements elsewhere, which a canonical encoder does not.
    if (owner.startsWith(encodedNamespace)) return;
    this.need(use, `attribute ${owner}/@${splitClark(name).local}`);
    if (use.attributes.has("fixed") || declaration.tree.attributes.has("fixed")) return;
    const type = this.index.typeOf(declaration);
    if (typeof type !== "string") this.requireValues(type, `${owner}/@${splitClark(name).local}`);
  }

  private requireValues(type: Placed, path: string): void {
    if (this.visited.has(type.tree)) return;
    this.visited.add(type.tree);
    const owner = type.tree.attributes.has("name") ? nameOfPlaced(type) : path;
    for (const value of this.valuesOf(type)) {
      this.need(value, `value ${JSON.stringify(value.attributes.get("value"))} of ${owner}`);
    }
  }

  /** Enumeration facets that hold for a simple type: the innermost ones, those of list items and of all union members. */
  private valuesOf(type: Placed | string, open: ReadonlySet<XmlTree> = new Set()): readonly XmlTree[] {
    if (typeof type === "string" || open.has(type.tree)) return [];
    const inner = new Set([...open, type.tree]);
    const { tree, document } = type;
    const body =
      tree.local === "restriction"
        ? tree
        : childElements(tree, xsd).find(({ local }) => local !== "annotation");
    if (body === undefined) return [];
    const inline = childElements(body, xsd, "simpleType").map((one) => ({ tree: one, document }));
    const byName = (name: string | undefined): readonly Placed[] => {
      const found = this.index.find("type", name);
      return found === undefined ? [] : [found];
    };
    if (body.local === "restriction") {
      const values = childElements(body, xsd, "enumeration");
      if (values.length > 0) return values;
      return [...inline, ...byName(nameIn(body, "base"))].flatMap((one) =>
        this.valuesOf(this.textOf(one), inner),
      );
    }
    if (body.local === "list")
      return [...inline, ...byName(nameIn(body, "itemType"))].flatMap((one) => this.valuesOf(one, inner));
    const members = (body.attributes.get("memberTypes") ?? "").split(/\s+/).filter(Boolean);
    const named = members.flatMap((member) => {
      const around = { ...body, attributes: new Map([["member", member]]) };
      return byName(nameIn(around, "member"));
    });
    return [...named, ...inline].flatMap((one) => this.valuesOf(one, inner));
  }

  private textOf(type: Placed): Placed | string {
    return type.tree.local === "complexType" ? (this.index.content(type).text ?? "") : type;
  }

  private markElement(element: XmlTree, declaration: Placed): void {
    this.seen.add(declaration.tree);
    const named = nameIn(element, `{${xsi}}type`);
    // An encoded array is what its declaration says of the items.
    const stated = named === encodedArray ? undefined : this.index.find("type", named);
    const type = stated ?? this.index.typeOf(declaration);
    if (isAnyType(type) || typeof type === "string") return;
    const text = element.children.filter((child) => typeof child === "string").join("");
    if (type.tree.local === "simpleType") {
      this.markValue(text, type);
      return;
    }
    if (stated !== undefined) this.seen.add(stated.tree);
    const content = this.index.content(type);
    for (const [name, value] of element.attributes) {
      const use = content.attributes.get(name);
      if (use === undefined) continue;
      this.seen.add(use.use);
      this.markValue(value, this.index.typeOf(use.declaration));
    }
    if (content.text !== undefined) this.markValue(text, content.text);
    for (const child of childElements(element)) this.markChild(child, content.elements);
  }

  private markChild(child: XmlTree, uses: readonly ElementUse[]): void {
    const name = child.namespace === "" ? child.local : `{${child.namespace}}${child.local}`;
    const direct = uses.filter((use) => use.name === name);
    for (const use of direct) this.seen.add(use.particle);
    const [first] = direct;
    if (first !== undefined) {
      this.markElement(child, first.declaration);
      return;
    }
    const member = this.index.find("element", name);
    const isMember = uses.some((use) => this.index.substitutesOf(use.name).includes(name));
    if (member !== undefined && isMember) this.markElement(child, member);
  }

  private markValue(text: string, type: Placed | string): void {
    const values = this.valuesOf(type);
    if (values.length === 0) return;
    const normal = collapse(text);
    const parts = new Set([normal, ...normal.split(" ")]);
    for (const value of values) {
      const wanted = collapse(value.attributes.get("value") ?? "");
      if (parts.has(wanted) || isSameQName(wanted, normal)) this.seen.add(value);
    }
  }
}

function isSameQName(wanted: string, text: string): boolean {
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  return wanted.includes(":") && text.includes(":") && local(wanted) === local(text);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isAbstract({ tree }: Placed): boolean {
  return ["true", "1"].includes(tree.attributes.get("abstract")?.trim() ?? "");
}

function blockOf({ tree, document }: Placed): readonly string[] {
  const stated = tree.attributes.get("block") ?? document.tree.attributes.get("blockDefault") ?? "";
  return stated.split(/\s+/).filter(Boolean);
}
