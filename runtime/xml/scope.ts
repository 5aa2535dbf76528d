/** Namespace declarations in scope, as immutable linked nodes that are interned per parent, across documents. */
import { ownText } from "./own-text.js";

/** Namespace of the prefix `xml`. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** Namespace of namespace declarations themselves. */
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
/** Namespace of `xsi:nil` and `xsi:type`. */
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

let lastId = 0;

/** Documents of one service declare the same, so what was learnt of their tags holds for the next one. */
const mostShared = 500;
const longestShared = 2000;
let shared = 0;

/** All prefixes bound at one place of a document; equal declarations under one parent give the same object. */
export class Scope {
  /** Unique in the process, so that caches need not hold a scope (and the document its strings are slices of). */
  readonly id: number;
  /** Namespace of unprefixed elements; "" for none. */
  readonly defaultNamespace: string;
  /** What the element itself declares: prefixes to namespaces; the empty prefix is the default namespace. */
  readonly declared: ReadonlyMap<string, string>;
  private readonly parent: Scope | undefined;
  /** Prefixes of elements around it that were looked up here. */
  private found: Map<string, string> | undefined;
  private children: Map<string, Scope> | undefined;
  private static sharedRoot: Scope | undefined;

  private constructor(declared: ReadonlyMap<string, string>, parent: Scope | undefined) {
    lastId++;
    this.id = lastId;
    this.declared = declared;
    this.parent = parent;
    this.defaultNamespace = declared.get("") ?? parent?.defaultNamespace ?? "";
    this.found = undefined;
    this.children = undefined;
  }

  /** The scope in which only `xml` is bound. */
  static root(): Scope {
    if (Scope.sharedRoot === undefined || shared >= mostShared) {
      shared = 0;
      Scope.sharedRoot = new Scope(new Map(), undefined);
    }
    return Scope.sharedRoot;
  }

  /** The scope inside an element with these declarations: prefix, namespace, prefix, namespace… */
  declare(declarations: readonly string[]): Scope {
    // No document can hold U+0000, so the key is unambiguous.
    const key = declarations.join("\0");
    this.children ??= new Map();
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const declared = new Map<string, string>();
    for (let i = 0; i + 1 < declarations.length; i += 2) {
      // A scope may outlive the document that its strings are pieces of.
      declared.set(ownText(declarations[i] ?? ""), ownText(declarations[i + 1] ?? ""));
    }
    const scope = new Scope(declared, this);
    if (shared < mostShared && key.length <= longestShared) {
      shared++;
      this.children.set(key, scope);
    }
    return scope;
  }

  /** Namespace of a prefix ("" is the default namespace), undefined if the prefix is not bound. */
  resolve(prefix: string): string | undefined {
    if (prefix === "") return this.defaultNamespace;
    if (prefix === "xml") return xmlNamespace;
    return this.declared.get(prefix) ?? this.found?.get(prefix) ?? this.resolveAround(prefix);
  }

  private resolveAround(prefix: string): string | undefined {
    let around: Scope | undefined = this.parent;
    while (around !== undefined) {
      const namespace = around.declared.get(prefix);
      around = around.parent;
      if (namespace === undefined) continue;
      this.found ??= new Map();
      this.found.set(ownText(prefix), namespace);
      return namespace;
    }
    return undefined;
  }

  /**
   * All prefixes to namespaces, without `xml`. Made when it is asked for: kept by each element inside others that declare
   * much, it would take the square of what the document says.
   */
  get bindings(): ReadonlyMap<string, string> {
    const scopes: Scope[] = [];
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.parent) scopes.push(scope);
    const bindings = new Map<string, string>();
    for (const { declared } of scopes.reverse())
      for (const [prefix, namespace] of declared) bindings.set(prefix, namespace);
    return bindings;
  }
}

/** False only if the fragment cannot use the prefix, neither in a name nor in a QName value. */
export function mayUse(xml: string, prefix: string, namespace: string): boolean {
  if (prefix === "") return namespace !== "";
  // A reference, a comment or a section may split or hide the colon of a QName value.
  return xml.includes(`${prefix}:`) || xml.includes("&#") || xml.includes("<!") || xml.includes("<?");
}
