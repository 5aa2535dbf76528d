/**
 * Compares two XML documents as expanded infosets, with libxml2 and without any code of ours, so that a mistake of our
 * reader or writer cannot hide itself.
 */
import { ParseOption, XmlDocument, XmlElement } from "libxml2-wasm";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const soapEncodings = [
  "http://schemas.xmlsoap.org/soap/encoding/",
  "http://www.w3.org/2003/05/soap-encoding",
];

/** An element without prefixes and declarations; text pieces joined, QName values of `xsi:type` expanded. */
interface Infoset {
  readonly name: string;
  /** Sorted by expanded name. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (Infoset | string)[];
  /** What its text is if it is one QName or a list of them; undefined if it cannot be. */
  readonly qnames: string | undefined;
}

/**
 * The first difference with its path, such as `/{ns}a/{ns}b[2]: text "1" … "2"`; undefined if the documents say the same.
 * Comments and processing instructions do not count, nor white space between elements where there is no other text.
 * @throws Error if a document is not well-formed.
 */
export function compareInfosets(left: string, right: string): string | undefined {
  const first = readInfoset(left, "left");
  const second = readInfoset(right, "right");
  if (first.name !== second.name) return `/: root ${first.name} … ${second.name}`;
  return compareElements(first, second, `/${first.name}`);
}

/** Throws with the first difference, if there is one. */
export function expectSameInfoset(actual: string, expected: string): void {
  const difference = compareInfosets(actual, expected);
  if (difference === undefined) return;
  throw new Error(
    `infosets differ (actual … expected) at ${difference}\nactual:   ${actual}\nexpected: ${expected}`,
  );
}

function readInfoset(xml: string, side: string): Infoset {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_HUGE,
    });
  } catch (error) {
    throw new Error(`the ${side} document is not well-formed: ${String(error)}\n${xml.slice(0, 2000)}`, {
      cause: error,
    });
  }
  try {
    return expand(document.root);
  } finally {
    document.dispose();
  }
}

function expand(element: XmlElement): Infoset {
  const children: (Infoset | string)[] = [];
  // Not by `firstChild` and `next`, which libxml2-wasm 0.7 leaves undefined at a processing instruction.
  for (const node of element.find("*|text()")) {
    if (node instanceof XmlElement) children.push(expand(node));
    else {
      const last = children.at(-1);
      if (typeof last === "string") children[children.length - 1] = last + node.content;
      else children.push(node.content);
    }
  }
  const isElementOnly =
    children.some((child) => typeof child !== "string") &&
    children.every((child) => typeof child !== "string" || /^[ \t\r\n]*$/.test(child));
  const [only] = children;
  return {
    name: clark(element.namespaceUri, element.name),
    qnames: children.length === 1 && typeof only === "string" ? expandQNames(only, element) : undefined,
    attributes: element.attrs
      .map((attribute) => {
        const name = clark(attribute.namespaceUri, attribute.name);
        return [name, isQName(name) ? expandQName(attribute.value, element) : attribute.value] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    children: children.filter((child) => child !== "" && !(isElementOnly && typeof child === "string")),
  };
}

/** Each name of a list expanded; undefined unless all can be names and have prefixes that are declared. */
function expandQNames(text: string, element: XmlElement): string | undefined {
  const names = text.trim().split(/\s+/);
  if (!names.every((name) => /^([\p{L}_][\p{L}\p{N}_.-]*:)?[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)))
    return undefined;
  const expanded = names.map((name) => expandQName(name, element));
  return expanded.some((name) => name.startsWith("undeclared")) ? undefined : expanded.join(" ");
}

function isQName(attribute: string): boolean {
  if (attribute === `{${xsi}}type`) return true;
  return soapEncodings.some(
    (namespace) => attribute === `{${namespace}}arrayType` || attribute === `{${namespace}}itemType`,
  );
}

function expandQName(value: string, element: XmlElement): string {
  const [, prefix = "", local = ""] = /^\s*(?:([^:\s]*):)?(\S*)\s*$/.exec(value) ?? [];
  const namespace = element.namespaceForPrefix(prefix);
  if (namespace === null && prefix !== "") return `undeclared prefix ${prefix}:${local}`;
  return clark(namespace ?? "", local);
}

function clark(namespace: string, local: string): string {
  return namespace === "" ? local : `{${namespace}}${local}`;
}

function compareElements(left: Infoset, right: Infoset, path: string): string | undefined {
  const names = new Set([...left.attributes, ...right.attributes].map(([name]) => name));
  for (const name of [...names].sort()) {
    const a = left.attributes.find(([one]) => one === name)?.[1];
    const b = right.attributes.find(([one]) => one === name)?.[1];
    if (a !== b) return `${path}/@${name}: ${show(a)} … ${show(b)}`;
  }
  const hasPrefix = [left, right].some(
    ({ children: [only] }) => typeof only === "string" && only.includes(":"),
  );
  if (hasPrefix && left.qnames !== undefined && left.qnames === right.qnames) return undefined;
  const seen = new Map<string, number>();
  for (let at = 0; at < Math.max(left.children.length, right.children.length); at += 1) {
    const a = left.children[at];
    const b = right.children[at];
    if (a === undefined || b === undefined || typeof a === "string" || typeof b === "string") {
      if (a !== b) return `${path}: ${show(a)} … ${show(b)}`;
      continue;
    }
    if (a.name !== b.name) return `${path}: ${show(a)} … ${show(b)}`;
    const count = (seen.get(a.name) ?? 0) + 1;
    seen.set(a.name, count);
    const total = left.children.filter((child) => typeof child !== "string" && child.name === a.name).length;
    const inner = compareElements(a, b, `${path}/${a.name}${total > 1 ? `[${count}]` : ""}`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function show(value: Infoset | string | undefined): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? `text ${JSON.stringify(value)}` : `<${value.name}>`;
}
