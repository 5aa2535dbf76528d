/** Tables of expanded names: what a codec expects as children, with the tags they were last seen as. */
import type { TagForm } from "./tag-form.js";

/** Namespace and local name; the namespace is "" for a name in none. */
export interface ExpandedName {
  readonly namespace: string;
  readonly local: string;
}

/** The Clark form `{namespace}local`, or just the local name if it is in no namespace. */
export function clarkName(namespace: string, local: string): string {
  return namespace === "" ? local : `{${namespace}}${local}`;
}

/** Takes `{namespace}local` or `local` apart. */
export function parseClarkName(clark: string): ExpandedName {
  const close = clark.startsWith("{") ? clark.lastIndexOf("}") : -1;
  return close < 0
    ? { namespace: "", local: clark }
    : { namespace: clark.slice(1, close), local: clark.slice(close + 1) };
}

/** Ends a message on a missing element: an element of that local name came in another namespace. */
export function describeNamesake({ namespace, local }: ExpandedName, others: ReadonlySet<string>): string {
  const inNamespace = (uri: string): string => (uri === "" ? "in no namespace" : `in namespace "${uri}"`);
  const namesake = [...others].map(parseClarkName).find((other) => other.local === local);
  return namesake === undefined
    ? ""
    : `: there is one ${inNamespace(namesake.namespace)}, expected one ${inNamespace(namespace)}`;
}

const wildcard = "*";

/**
 * The child elements a codec knows. It also remembers, for the scope it last met, the literal tags of its
 * elements and which element followed which, so that the next element of that kind is one comparison.
 */
export class XmlNames {
  readonly names: readonly ExpandedName[];
  /** Index of the entry `*`, else -1. */
  readonly wildcardIndex: number;
  /** Id of the scope that `tags` hold for. */
  scopeId: number;
  /** How each element was last written in that scope. */
  readonly tags: (TagForm | undefined)[];
  /** By predicted index: the index that came when it was predicted last. */
  readonly successors: number[];
  private readonly firstByLocal: Map<string, number>;

  constructor(namespace: string, names: readonly string[]) {
    this.wildcardIndex = names.length > 0 && names[names.length - 1] === wildcard ? names.length - 1 : -1;
    this.names = names.map((name) =>
      name.startsWith("{") ? parseClarkName(name) : { namespace, local: name },
    );
    this.scopeId = 0;
    this.tags = names.map(() => undefined);
    this.successors = [...names.map((_, index) => index), 0];
    this.firstByLocal = new Map();
    for (const [index, { local }] of this.names.entries()) {
      if (index !== this.wildcardIndex && !this.firstByLocal.has(local)) this.firstByLocal.set(local, index);
    }
  }

  /** Index of a name, the index of the wildcard for another one, -1 if there is none either. */
  indexOf(namespace: string, local: string): number {
    const first = this.firstByLocal.get(local);
    if (first === undefined) return this.wildcardIndex;
    for (let index = first; index < this.names.length; index++) {
      const name = this.names[index];
      if (name?.local === local && name.namespace === namespace && index !== this.wildcardIndex) return index;
    }
    return this.wildcardIndex;
  }

  /** Forgets the tags of another scope. */
  enterScope(id: number): void {
    this.scopeId = id;
    this.tags.fill(undefined);
  }
}

/** Table of child element names; an entry may be `{other-ns}local`, and a last `*` matches any other child (wildcard). */
export function xmlNames(namespace: string, ...names: string[]): XmlNames {
  return new XmlNames(namespace, names);
}

/** Namespace of `rpc:result`, which tells the name of the accessor that has the result (SOAP 1.2 part 2 section 4.2.1). */
const rpcNamespace = "http://www.w3.org/2003/05/soap-rpc";

class ResultName extends XmlNames {
  override indexOf(namespace: string): number {
    return namespace === rpcNamespace ? -1 : 0;
  }
}

/** Table of the one accessor of an rpc/encoded response, whatever a server calls it (SOAP 1.1 section 7.1). */
export function resultName(namespace: string, local: string): XmlNames {
  return new ResultName(namespace, [local]);
}
