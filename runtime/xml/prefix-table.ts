/** Which prefixes the writer has declared, and where. */
import { xsiNamespace } from "./scope.js";

interface DeclaredPrefix {
  readonly prefix: string;
  readonly namespace: string;
  /** Open elements when it was declared; 0 for those given at the start. */
  readonly depth: number;
}

const none: readonly DeclaredPrefix[] = [];
/** By the object that they were given in, since each message of a service gives the same one. */
const known = new WeakMap<object, readonly DeclaredPrefix[]>();

function listPrefixes(prefixes: Readonly<Record<string, string>>): readonly DeclaredPrefix[] {
  const listed =
    known.get(prefixes) ??
    Object.entries(prefixes).map(([prefix, namespace]) => ({ prefix, namespace, depth: 0 }));
  known.set(prefixes, listed);
  return listed;
}

/** Prefixes in scope; one prefix never means two namespaces at the same time. */
export class PrefixTable {
  /** Prefixes and namespaces for the root element to declare. */
  readonly predeclared: readonly DeclaredPrefix[];
  private added: DeclaredPrefix[] | undefined;

  /** `prefixes` must not be changed afterwards. */
  constructor(prefixes: Readonly<Record<string, string>> | undefined) {
    this.predeclared = prefixes === undefined ? none : listPrefixes(prefixes);
    this.added = undefined;
  }

  /** The prefix that elements of a namespace get, undefined if they are to use a default namespace. */
  ofElement(namespace: string): string | undefined {
    return findPrefix(this.predeclared, namespace);
  }

  /** The prefix in scope for a namespace. */
  find(namespace: string): string | undefined {
    return findPrefix(this.predeclared, namespace) ?? findPrefix(this.added ?? none, namespace);
  }

  /** A new prefix for a namespace, in scope until `leave` of a lower depth. */
  add(namespace: string, depth: number): string {
    this.added ??= [];
    const taken = new Set([...this.predeclared, ...this.added].map((one) => one.prefix));
    let prefix = namespace === xsiNamespace ? "xsi" : "n1";
    for (let next = 1; taken.has(prefix); next++) prefix = `n${next}`;
    this.added.push({ prefix, namespace, depth });
    return prefix;
  }

  /** Forgets the prefixes of elements deeper than `depth`. */
  leave(depth: number): void {
    const { added } = this;
    while (added !== undefined && (added[added.length - 1]?.depth ?? 0) > depth) added.pop();
  }
}

function findPrefix(declared: readonly DeclaredPrefix[], namespace: string): string | undefined {
  for (const one of declared) if (one.namespace === namespace) return one.prefix;
  return undefined;
}
