/** Takes a well-formed element apart as text, so that it can be put into another place. */
import { XmlReader } from "./reader.js";

/** The pieces of an element. */
export interface RawParts {
  /** The element's name as written. */
  readonly lexical: string;
  /** Value of its `xmlns` declaration, undefined if it has none. */
  readonly defaultNamespace: string | undefined;
  /** All other attributes and declarations as written, each with a space before it. */
  readonly attributes: string;
  /** What is between the tags. */
  readonly body: string;
  /** The same with each child made complete by the namespaces of the element. */
  bodyWithOwnNamespaces(): string;
}

// Other characters that JavaScript calls white space may be part of names.
const startTag =
  /^<([^ \t\n\r/>]+)((?:[ \t\n\r]+[^ \t\n\r=]+[ \t\n\r]*=[ \t\n\r]*(?:"[^"]*"|'[^']*'))*)[ \t\n\r]*(\/?)>/;
const rawAttribute = /[ \t\n\r]+([^ \t\n\r=]+)[ \t\n\r]*=[ \t\n\r]*("[^"]*"|'[^']*')/g;

/** The pieces of one element, which must be well-formed and complete. */
export function splitRaw(xml: string): RawParts {
  const match = startTag.exec(xml);
  const [tag = "", lexical = "", list = "", slash = ""] = match ?? [];
  let attributes = "";
  let defaultNamespace: string | undefined;
  for (const [, name = "", value = ""] of list.matchAll(rawAttribute)) {
    if (name === "xmlns") defaultNamespace = declaredNamespace(xml);
    else attributes += ` ${name}=${value}`;
  }
  const body = slash === "/" ? "" : xml.slice(tag.length, xml.lastIndexOf("</"));
  return {
    lexical,
    defaultNamespace,
    attributes,
    body,
    bodyWithOwnNamespaces: () => completeChildren(xml, tag.length),
  };
}

function declaredNamespace(xml: string): string {
  const reader = new XmlReader(xml);
  reader.openRoot();
  return reader.defaultNamespace();
}

function completeChildren(xml: string, bodyStart: number): string {
  const reader = new XmlReader(xml);
  reader.openRoot();
  let body = "";
  let from = bodyStart;
  while (reader.nextChild() !== undefined) {
    const child = reader.capture();
    body += xml.slice(from, child.start) + child.xml;
    from = reader.position;
  }
  return body + xml.slice(from, Math.max(from, xml.lastIndexOf("</")));
}

/** A prefix that a fragment does not use. */
export function unusedPrefix(xml: string): string {
  let next = 1;
  while (xml.includes(`r${next}`)) next++;
  return `r${next}`;
}
