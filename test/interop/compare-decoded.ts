/** Compares what PHP decoded, as `servers/php/decode.php` shows it, with the element that was meant, as libxml2 reads it. */
import { childElements, expandName, type XmlTree } from "../corpus/xml-tree.js";

/** A value as `decode.php` shows it. */
export type Shown =
  | null
  | boolean
  | number
  | readonly Shown[]
  /** Bytes of a text, in base64. */
  | { readonly text: string }
  /** A float as PHP prints it. */
  | { readonly number: string }
  | { readonly map: Readonly<Record<string, Shown>> }
  | { readonly typed: Shown; readonly type: string | null }
  | { readonly members: Readonly<Record<string, Shown>> };

const xsi = "{http://www.w3.org/2001/XMLSchema-instance}";

/** The first difference, with its path; undefined if PHP has just the values that are in the element. */
export function compareDecoded(shown: Shown, tree: XmlTree, path: string = tree.local): string | undefined {
  const nil = tree.attributes.get(`${xsi}nil`);
  if (nil === "true" || nil === "1") return shown === null ? undefined : differ(path, "nil", shown);
  const children = childElements(tree);
  if (isList(shown)) {
    if (shown.length !== children.length) return `${path}: ${children.length} items … ${shown.length}`;
    return firstOf(children, (child, at) => compareDecoded(shown[at] ?? null, child, `${path}[${at}]`));
  }
  if (typeof shown === "object" && shown !== null) {
    if ("typed" in shown) return compareDecoded(shown.typed, tree, path);
    if ("members" in shown) return compareMembers(shown.members, tree, path);
    if ("map" in shown) return differ(path, "no map", shown);
  }
  if (children.length > 0) return differ(path, "elements", shown);
  return isSameLeaf(shown, tree) ? undefined : differ(path, JSON.stringify(textOf(tree)), shown);
}

function compareMembers(
  members: Readonly<Record<string, Shown>>,
  tree: XmlTree,
  path: string,
): string | undefined {
  const left = new Map(Object.entries(members));
  const children = childElements(tree);
  for (const local of new Set(children.map((child) => child.local))) {
    const named = children.filter((child) => child.local === local);
    const member = left.get(local);
    if (member === undefined) return `${path}: ${local} is lost`;
    left.delete(local);
    const [only] = named;
    const inner = `${path}.${local}`;
    const asOne = only === undefined || named.length > 1 ? "several" : compareDecoded(member, only, inner);
    if (asOne === undefined) continue;
    if (!isList(member) || member.length !== named.length) return asOne;
    const difference = firstOf(named, (child, at) =>
      compareDecoded(member[at] ?? null, child, `${inner}[${at}]`),
    );
    if (difference !== undefined) return difference;
  }
  const [extra] = [...left].filter(([, member]) => member !== null);
  return extra === undefined ? undefined : `${path}.${extra[0]}: nothing … ${JSON.stringify(extra[1])}`;
}

/** Leaves by their type, which an encoded message says, and what PHP makes of it. */
function isSameLeaf(shown: Shown, tree: XmlTree): boolean {
  const text = textOf(tree);
  const collapsed = text.trim().replace(/\s+/g, " ");
  if (typeof shown === "boolean") return (shown ? /^(?:true|1)$/ : /^(?:false|0)$/).test(collapsed);
  if (typeof shown === "number") return collapsed !== "" && Number(collapsed) === shown;
  if (shown === null || isList(shown)) return false;
  if ("number" in shown) {
    const print = (one: string): number => Number(one.replace("INF", "Infinity").replace("NAN", "NaN"));
    return Object.is(print(shown.number), Number(collapsed.replace("INF", "Infinity")));
  }
  if (!("text" in shown)) return false;
  const bytes = Buffer.from(shown.text, "base64");
  const said = tree.attributes.get(`${xsi}type`);
  const type = said === undefined ? "" : expandName(tree, said).replace(/^.*\}/, "");
  if (/^base64(?:Binary)?$/.test(type)) return bytes.equals(Buffer.from(collapsed, "base64"));
  if (type === "hexBinary") return bytes.equals(Buffer.from(collapsed, "hex"));
  return [text, collapsed].includes(bytes.toString("utf8"));
}

function isList(shown: Shown): shown is readonly Shown[] {
  return Array.isArray(shown);
}

function textOf(tree: XmlTree): string {
  return tree.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function differ(path: string, wanted: string, shown: Shown): string {
  return `${path}: ${wanted} … ${JSON.stringify(shown)}`;
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, item] of items.entries()) {
    const found = find(item, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
