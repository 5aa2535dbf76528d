/** Elements of an exported document, with the prefixes that its root declares. */
import { localName, namespaceOf } from "../model/names.js";
import { replaceForbidden } from "../model/xml-characters.js";

export interface XmlNode {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (XmlNode | string)[];
}

type AttributeValue = string | number | boolean | undefined;

/** An element; attributes that are undefined are left out. */
export function node(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: given, children };
}

/** Namespace of `xml:lang` and its like. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** Prefixes of one document; each namespace gets one when it is first named. */
export class Prefixes {
  readonly #prefixes: Map<string, string>;

  constructor(known: Readonly<Record<string, string>>) {
    this.#prefixes = new Map(Object.entries(known).map(([prefix, namespace]) => [namespace, prefix]));
  }

  /** A Clark name as a QName; one without namespace has no prefix, so no default namespace may be declared around it. */
  qname(clark: string): string {
    const namespace = namespaceOf(clark);
    if (namespace === "") return localName(clark);
    // It may have no other prefix, and need not be declared (Namespaces in XML, section 3).
    if (namespace === xmlNamespace) return `xml:${localName(clark)}`;
    const known = this.#prefixes.get(namespace) ?? `n${this.#prefixes.size}`;
    this.#prefixes.set(namespace, known);
    return `${known}:${localName(clark)}`;
  }

  /** The declarations, in the order in which they were asked for. */
  declarations(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.#prefixes].map(([namespace, prefix]) => [`xmlns:${prefix}`, namespace]),
    );
  }
}

/** The document, indented by two spaces; text stands on the line of its element. */
export function printDocument(root: XmlNode): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${printNode(root, "")}`;
}

function printNode({ name, attributes, children }: XmlNode, indent: string): string {
  const start = `${indent}<${name}${attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}`;
  if (children.length === 0) return `${start}/>\n`;
  if (children.every((child) => typeof child === "string"))
    return `${start}>${children.map(escapeXml).join("")}</${name}>\n`;
  const inner = children.map((child) =>
    typeof child === "string" ? `${indent}  ${escapeXml(child)}\n` : printNode(child, `${indent}  `),
  );
  return `${start}>\n${inner.join("")}${indent}</${name}>\n`;
}

/** Only documentation of pages has what XML cannot hold: names and values come from XML. */
function escapeXml(text: string): string {
  return replaceForbidden(text, " ").replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
