/** Reads whole documents with our reader: over everything, or to the same infoset written anew. */
import { SoapError } from "../../../runtime/errors.js";
import { parseClarkName } from "../../../runtime/xml/names.js";
import { RawXml } from "../../../runtime/xml/raw-xml.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { xmlNamespace } from "../../../runtime/xml/scope.js";
import { FileNode, readXml } from "./sample-codecs.js";

/** "accepted", or the kind of the error; what is no `SoapError` is shown. */
export function verdictOf(read: () => unknown): string {
  try {
    read();
    return "accepted";
  } catch (error) {
    return SoapError.is(error) ? error.kind : String(error);
  }
}

/** Reads a document without interest in what it holds. */
export function skipAll(text: string): void {
  const xml = new XmlReader(text);
  xml.openRoot();
  xml.skip();
  xml.end();
}

/** Reads a document whose elements are known and predicted. */
export function readKnown(text: string): void {
  readXml(text, FileNode);
}

/** The document as our reader understands it: each element with its namespace, attributes and text, and nothing else. */
export function rewrite(text: string): string {
  return rewriteElement(RawXml.parse(text));
}

function rewriteElement(element: RawXml): string {
  const { namespace, local } = parseClarkName(element.name);
  const xml = element.open();
  const attributes = Object.entries(xml.otherAttributes([]) ?? {}).map(([name, value], index) => {
    const attribute = parseClarkName(name);
    const written = `${attribute.local}="${escapeAll(value)}"`;
    if (attribute.namespace === "") return ` ${written}`;
    if (attribute.namespace === xmlNamespace) return ` xml:${written}`;
    return ` xmlns:n${index}="${escapeAll(attribute.namespace)}" n${index}:${written}`;
  });
  const runs = xml
    .mixed(RawXml.capture)
    .map((run) => (typeof run === "string" ? escapeAll(run) : rewriteElement(run)));
  const inner = `${attributes.join("")}>${runs.join("")}`;
  // This namespace cannot be the default one.
  if (namespace === xmlNamespace) return `<xml:${local}${inner}</xml:${local}>`;
  return `<${local} xmlns="${escapeAll(namespace)}"${inner}</${local}>`;
}

function escapeAll(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
