/** Which prefixes the writer has declared, and where. */
import { xsiNamespace } from "./scope.js";

interface DeclaredPrefix {
  readonly prefix: string;
  readonly namespace: string;
  /** Open elements when it was declared; 0 for those given at the start. */
  readonly depth: number;
}

/** Prefixes in scope; one prefix never means two namespaces at the same time. */
export class PrefixTable {
  /** Prefixes and namespaces for the root element to declare. */
  readonly predeclared: readonly (readonly [prefix: string, namespace: string])[];
  private readonly elementPrefixes: ReadonlyMap<string, string>;
  private readonly declared: DeclaredPrefix[];

  constructor(prefixes: Readonly<Record<string, string>>) {
    this.predeclared = Object.entries(prefixes);
    this.elementPrefixes = new Map(this.predeclared.map(([prefix, namespace]) => [namespace, prefix]));
    this.declared = this.predeclared.map(([prefix, namespace]) => ({ prefix, namespace, depth: 0 }));
  }

  /** The prefix that elements of a namespace get, undefined if they are to use a default namespace. */
  ofElement(namespace: string): string | undefined {
    return this.elementPrefixes.get(namespace);
  }

  /** The prefix in scope for a namespace. */
  find(namespace: string): string | undefined {
    return this.declared.find((one) => one.namespace === namespace)?.prefix;
  }

  /** A new prefix for a namespace, in scope until `leave` of a lower depth. */
  add(namespace: string, depth: number): string {
    const taken = new Set(this.declared.map((one) => one.prefix));
    let prefix = namespace === xsiNamespace ? "xsi" : "n1";
    for (let next = 1; taken.has(prefix); next++) prefix = `n${next}`;
    this.declared.push({ prefix, namespace, depth });
    return prefix;
  }

  /** Forgets the prefixes of elements deeper than `depth`. */
  leave(depth: number): void {
    while (this.declared.length > 0 && (this.declared[this.declared.length - 1]?.depth ?? 0) > depth) {
      this.declared.pop();
    }
  }
}
