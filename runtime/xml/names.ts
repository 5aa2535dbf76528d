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
  /** Id of the scope that `tags` hold for; no scope has 0, so that a table is made when it is first met. */
  scopeId = 0;
  /** How each element was last written in that scope. */
  tags: (TagForm | undefined)[] = [];
  /** By predicted index: the index that came when it was predicted last. */
  successors: number[] = [];
  private readonly namespace: string;
  private readonly given: readonly string[];
  private made: NameTable | undefined = undefined;

  // Most tables of a large SDK are never met, and a program that loads it would wait for all.
  constructor(namespace: string, given: readonly string[]) {
    this.namespace = namespace;
    this.given = given;
  }

  get names(): readonly ExpandedName[] {
    return this.table().names;
  }

  /** Index of a name, the index of the wildcard for another one, -1 if there is none either. */
  indexOf(namespace: string, local: string): number {
    const { names, wildcardIndex, firstByLocal } = this.table();
    const first = firstByLocal.get(local);
    if (first === undefined) return wildcardIndex;
    for (let index = first; index < names.length; index++) {
      const name = names[index];
      if (name?.local === local && name.namespace === namespace && index !== wildcardIndex) return index;
    }
    return wildcardIndex;
  }

  /** Forgets the tags of another scope. */
  enterScope(id: number): void {
    if (this.scopeId === 0) {
      this.tags = this.given.map(() => undefined);
      this.successors = [...this.given.keys(), 0];
    } else {
      this.tags.fill(undefined);
    }
    this.scopeId = id;
  }

  private table(): NameTable {
    this.made ??= makeTable(this.namespace, this.given);
    return this.made;
  }
}

interface NameTable {
  readonly names: readonly ExpandedName[];
  /** Index of the entry `*`, else -1. */
  readonly wildcardIndex: number;
  readonly firstByLocal: ReadonlyMap<string, number>;
}

function makeTable(namespace: string, given: readonly string[]): NameTable {
  const names = given.map((name) =>
    name.startsWith("{") ? parseClarkName(name) : { namespace, local: name },
  );
  const wildcardIndex = given.at(-1) === wildcard ? given.length - 1 : -1;
  const firstByLocal = new Map<string, number>();
  for (const [index, { local }] of names.entries()) {
    if (index !== wildcardIndex && !firstByLocal.has(local)) firstByLocal.set(local, index);
  }
  return { names, wildcardIndex, firstByLocal };
}

/** Table of child element names; an entry may be `{other-ns}local`, and a last `*` matches any other child (wildcard). */
export function xmlNames(namespace: string, ...names: string[]): XmlNames {
  return new XmlNames(namespace, names);
}

/** Namespace of `rpc:result`, which tells the name of the accessor that has the result (SOAP 1.2 part 2 section 4.2.1). */
const rpcNamespace = "http://www.w3.org/2003/05/soap-rpc";

/** Takes any accessor for the result. */
export class ResultName extends XmlNames {
  /** The result by its own name: after the first accessor only that one is it. */
  readonly named: XmlNames;

  constructor(namespace: string, given: readonly string[]) {
    super(namespace, given);
    this.named = new XmlNames(namespace, given);
  }

  override indexOf(namespace: string): number {
    return namespace === rpcNamespace ? -1 : 0;
  }
}

/** Table of the one accessor of an rpc/encoded response, whatever a server calls it (SOAP 1.1 section 7.1). */
export function resultName(namespace: string, local: string): XmlNames {
  return new ResultName(namespace, [local]);
}
