/** Reads schemas written in test code, with what was reported. */
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { readSchemas, type SchemaComponents } from "../../../generator/readers/xsd/read-schemas.js";
import { type ContractDocument, createDocument } from "../../../generator/source/contract-documents.js";
import { readXml } from "../../../generator/source/xml/read-xml.js";

export interface ReadText extends SchemaComponents {
  /** `code message` of each diagnostic. */
  readonly reported: readonly string[];
}

/** Reads the first file, and those that it leads to; locations are file names. */
export function readText(files: Readonly<Record<string, string>>): ReadText {
  const diagnostics = new DiagnosticCollector();
  const references = new Map(Object.keys(files).map((path) => [path, path]));
  const documents = new Map<string, ContractDocument>();
  for (const [path, text] of Object.entries(files)) {
    const { root, damage } = readXml(text);
    if (!root) throw new Error(`${path}: ${damage?.message}`);
    documents.set(path, createDocument(path, text, root, references));
  }
  const [document] = documents.values();
  if (!document) throw new Error("no file");
  const read = readSchemas([{ element: document.root, document }], documents, () => undefined, diagnostics);
  return { ...read, reported: diagnostics.all().map(({ code, message }) => `${code} ${message}`) };
}
