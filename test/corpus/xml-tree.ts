/** XML as plain trees, parsed by libxml2 alone: what the corpus tool reads contracts with, so that it shares no reader with the generator. */
import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlParseError, XmlText } from "libxml2-wasm";

/** An element with expanded names and the declarations that stand on it; open to rewriting while schemas are wired. */
export interface XmlTree {
  readonly namespace: string;
  readonly local: string;
  /** Values by Clark name. */
  readonly attributes: Map<string, string>;
  /** Namespaces by prefix, declared here or around; "" is the default one. */
  readonly scope: ReadonlyMap<string, string>;
  children: (XmlTree | string)[];
}

const options = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_HUGE | ParseOption.XML_PARSE_NOCDATA;

/** Parses a document; undeclared prefixes and strange namespace names are borne. @throws Error if it is not well-formed. */
export function parseTree(bytes: Uint8Array): XmlTree {
  const document = openDocument(bytes);
  try {
    // libxml2-wasm 0.7 has no `next` for a processing instruction.
    for (const instruction of document.find("//processing-instruction()")) instruction.remove();
    return toTree(document.root, new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
  } finally {
    document.dispose();
  }
}

function openDocument(bytes: Uint8Array): XmlDocument {
  try {
    return XmlDocument.fromBuffer(bytes, { option: options });
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const mended = mendNamespaces(decodeBytes(bytes), error);
    if (mended === undefined) throw error;
    return XmlDocument.fromString(mended, { option: options });
  }
}

/**
 * libxml2-wasm takes undeclared prefixes, and namespace names that are no URIs, for errors. The text with those prefixes
 * declared as a namespace that nobody else has, and those names percent-encoded; undefined if something else is wrong.
 */
export function mendNamespaces(text: string, error: XmlParseError): string | undefined {
  const prefixes = new Set<string>();
  let mended = text;
  for (const { level, message } of error.details) {
    if (level < 2) continue;
    const prefix = /^Namespace prefix (\S+) .*not defined/.exec(message)?.[1];
    const uri = /^xmlns(?::\S+)?: '(.*)' is not a valid URI/.exec(message)?.[1];
    if (prefix !== undefined) prefixes.add(prefix);
    else if (uri !== undefined)
      mended = mended
        .replaceAll(`"${uri}"`, `"${encodeURI(uri)}"`)
        .replaceAll(`'${uri}'`, `'${encodeURI(uri)}'`);
    else if (!/encoding/i.test(message)) return undefined;
  }
  const declarations = [...prefixes].map((prefix) => ` xmlns:${prefix}="undeclared:${prefix}"`).join("");
  return mended.replace(/^\s*<\?xml[^>]*\?>/, "").replace(/<[^\s<>/!?]+/, (start) => start + declarations);
}

function decodeBytes(bytes: Uint8Array): string {
  const encoding = /^<\?xml[^>]*encoding=["']([^"']+)/.exec(
    Buffer.from(bytes.slice(0, 200)).toString("latin1"),
  )?.[1];
  return new TextDecoder(encoding ?? "utf-8").decode(bytes);
}

function toTree(element: XmlElement, around: ReadonlyMap<string, string>): XmlTree {
  const declared = Object.entries(element.nsDeclarations);
  const scope = declared.length === 0 ? around : new Map([...around, ...declared]);
  const children: (XmlTree | string)[] = [];
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) children.push(toTree(node, scope));
    else if (node instanceof XmlText || node instanceof XmlCData) children.push(node.content);
  }
  const attributes = new Map(
    element.attrs.map((attribute) => [clark(attribute.namespaceUri, attribute.name), attribute.value]),
  );
  return { namespace: element.namespaceUri, local: element.name, attributes, scope, children };
}

/** `{namespace}local`, or `local` where there is no namespace. */
export function clark(namespace: string, local: string): string {
  return namespace === "" ? local : `{${namespace}}${local}`;
}

/** Namespace and local part of a Clark name. */
export function splitClark(name: string): { readonly namespace: string; readonly local: string } {
  const end = name.startsWith("{") ? name.lastIndexOf("}") : -1;
  return end < 0
    ? { namespace: "", local: name }
    : { namespace: name.slice(1, end), local: name.slice(end + 1) };
}

/** The expanded name of a QName in an attribute; without a prefix it takes the default namespace. */
export function expandName(tree: XmlTree, qname: string): string {
  const name = qname.trim();
  const colon = name.indexOf(":");
  if (colon < 0) return clark(tree.scope.get("") ?? "", name);
  const prefix = name.slice(0, colon);
  return clark(tree.scope.get(prefix) ?? `undeclared prefix ${prefix}`, name.slice(colon + 1));
}

/** The expanded name that an attribute without namespace holds. */
export function nameIn(tree: XmlTree, attribute: string): string | undefined {
  const value = tree.attributes.get(attribute);
  return value === undefined ? undefined : expandName(tree, value);
}

/** Child elements, of one expanded name if given. */
export function childElements(tree: XmlTree, namespace?: string, local?: string): readonly XmlTree[] {
  return tree.children.filter(
    (child): child is XmlTree =>
      typeof child !== "string" &&
      (namespace === undefined || child.namespace === namespace) &&
      (local === undefined || child.local === local),
  );
}

/** The element and all below it, in document order. */
export function* walkTree(tree: XmlTree): Generator<XmlTree> {
  const open: XmlTree[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const inner = childElements(next);
    for (let at = inner.length - 1; at >= 0; at -= 1) open.push(inner[at] as XmlTree);
  }
}

/** A new element in the scope of another. */
export function makeTree(
  around: { readonly scope: ReadonlyMap<string, string> },
  namespace: string,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlTree[] = [],
): XmlTree {
  return {
    namespace,
    local,
    attributes: new Map(Object.entries(attributes)),
    scope: around.scope,
    children: [...children],
  };
}

/** Text of a document; all declarations in scope stand where they first hold, as QNames in values need them. */
export function printTree(tree: XmlTree): string {
  const out: string[] = [];
  print(tree, new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]), out);
  return out.join("");
}

function print(tree: XmlTree, around: ReadonlyMap<string, string>, out: string[]): void {
  const declare = new Map<string, string>();
  if (tree.scope !== around) {
    for (const [prefix, uri] of tree.scope) if (around.get(prefix) !== uri) declare.set(prefix, uri);
    if (!tree.scope.has("") && (around.get("") ?? "") !== "") declare.set("", "");
  }
  const prefixOf = (namespace: string, isElement: boolean): string => {
    for (const [prefix, uri] of tree.scope) {
      if (uri === namespace && (isElement || prefix !== "")) return prefix;
    }
    if (namespace === "" && (tree.scope.get("") ?? "") === "") return "";
    for (let at = 0; ; at += 1) {
      const prefix = `p${at}`;
      if (tree.scope.has(prefix) || declare.has(prefix)) continue;
      declare.set(prefix, namespace);
      return prefix;
    }
  };
  const prefix = prefixOf(tree.namespace, true);
  const name = prefix === "" ? tree.local : `${prefix}:${tree.local}`;
  const attributes: string[] = [];
  for (const [key, value] of tree.attributes) {
    const { namespace, local } = splitClark(key);
    const qname = namespace === "" ? local : `${prefixOf(namespace, false)}:${local}`;
    attributes.push(` ${qname}="${escapeText(value)}"`);
  }
  const declarations = [...declare].map(
    ([key, uri]) => ` xmlns${key === "" ? "" : `:${key}`}="${escapeText(uri)}"`,
  );
  out.push(`<${name}${declarations.join("")}${attributes.join("")}>`);
  for (const child of tree.children) {
    if (typeof child === "string") out.push(escapeText(child));
    else print(child, tree.scope, out);
  }
  out.push(`</${name}>`);
}

function escapeText(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A deep copy; for a chameleon, names without prefix get the namespace that includes it (XML Schema part 1, 4.2.1). */
export function copyTree(tree: XmlTree, chameleon?: string): XmlTree {
  const scopes = new Map<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();
  const scopeOf = (scope: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
    if (chameleon === undefined || (scope.get("") ?? "") !== "") return scope;
    const known = scopes.get(scope) ?? new Map([...scope, ["", chameleon]]);
    scopes.set(scope, known);
    return known;
  };
  const copy = (one: XmlTree): XmlTree => ({
    namespace: one.namespace,
    local: one.local,
    attributes: new Map(one.attributes),
    scope: scopeOf(one.scope),
    children: one.children.map((child) => (typeof child === "string" ? child : copy(child))),
  });
  return copy(tree);
}
