/** Namespace declarations in scope, as immutable linked nodes that are interned per parent. */

/** Namespace of the prefix `xml`. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** Namespace of namespace declarations themselves. */
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
/** Namespace of `xsi:nil` and `xsi:type`. */
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

let lastId = 0;

/** All prefixes bound at one place of a document; equal declarations under one parent give the same object. */
export class Scope {
  /** Unique in the process, so that caches need not hold a scope (and the document its strings are slices of). */
  readonly id: number;
  /** Namespace of unprefixed elements; "" for none. */
  readonly defaultNamespace: string;
  /** Prefixes to namespaces, without `xml`; the empty prefix is the default namespace. */
  readonly bindings: ReadonlyMap<string, string>;
  /** Prefixes that the element itself declares. */
  readonly declared: ReadonlySet<string>;
  private children: Map<string, Scope> | undefined;

  private constructor(bindings: ReadonlyMap<string, string>, declared: ReadonlySet<string>) {
    lastId++;
    this.id = lastId;
    this.bindings = bindings;
    this.declared = declared;
    this.defaultNamespace = bindings.get("") ?? "";
    this.children = undefined;
  }

  /** A new scope in which only `xml` is bound. */
  static root(): Scope {
    return new Scope(new Map(), new Set());
  }

  /** The scope inside an element with these declarations: prefix, namespace, prefix, namespace… */
  declare(declarations: readonly string[]): Scope {
    // No document can hold U+0000, so the key is unambiguous.
    const key = declarations.join("\0");
    this.children ??= new Map();
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const bindings = new Map(this.bindings);
    const declared = new Set<string>();
    for (let i = 0; i + 1 < declarations.length; i += 2) {
      declared.add(declarations[i] ?? "");
      bindings.set(declarations[i] ?? "", declarations[i + 1] ?? "");
    }
    const scope = new Scope(bindings, declared);
    this.children.set(key, scope);
    return scope;
  }

  /** Namespace of a prefix ("" is the default namespace), undefined if the prefix is not bound. */
  resolve(prefix: string): string | undefined {
    if (prefix === "") return this.defaultNamespace;
    if (prefix === "xml") return xmlNamespace;
    return this.bindings.get(prefix);
  }
}
