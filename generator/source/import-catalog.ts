/** Catalogues: files that say which local file stands for an address that contracts import. */
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { withoutDoctype } from "./xml/doctype.js";
import { readXml } from "./xml/read-xml.js";
import { attributeOf, childElements, type XmlElement } from "./xml/tree.js";

/** What stands for one address. */
export interface CatalogEntry {
  readonly address: string;
  /** Absolute path of the file. */
  readonly file: string;
  /** Target namespace of the file, where the catalogue says so: imports without a location are found by it. */
  readonly namespace?: string | undefined;
  /** SHA-256 of the bytes as `sha256:<hex>`, where the catalogue keeps it. */
  readonly digest?: string | undefined;
}

/** The folder in a contract's folder where fetched imports are kept, and the catalogue in it. */
export const importsFolder = "imports";
export const importsCatalog = "catalog.json";

/**
 * Reads a catalogue: JSON (`{ "resolved": { "<address>": { "file", "namespace"?, "digest"? } } }`) or an OASIS XML
 * catalogue with `uri` and `system` entries. Files are relative to the catalogue.
 */
export async function readImportCatalog(
  path: string,
  shown: string,
  diagnostics: DiagnosticCollector,
): Promise<readonly CatalogEntry[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    diagnostics.report("source/catalog", `The catalogue ${shown} could not be read; expected a file there.`);
    return [];
  }
  const entries = text.trimStart().startsWith("<") ? readXmlCatalog(text, path) : readJsonCatalog(text);
  if (entries === undefined) {
    const expected =
      'expected { "resolved": { "<address>": { "file": "<path>" } } } or an OASIS catalog with uri entries';
    diagnostics.report("source/catalog", `${shown} is no catalogue: ${expected}.`);
    return [];
  }
  const folder = dirname(path);
  return entries.map((entry) => ({ ...entry, file: resolve(folder, entry.file) }));
}

function readJsonCatalog(text: string): readonly CatalogEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const resolved = isRecord(value) ? value["resolved"] : undefined;
  if (!isRecord(resolved)) return undefined;
  const entries: CatalogEntry[] = [];
  for (const [address, entry] of Object.entries(resolved)) {
    const file = isRecord(entry) ? entry["file"] : entry;
    if (typeof file !== "string") return undefined;
    const text = (key: string): string | undefined => {
      const member = isRecord(entry) ? entry[key] : undefined;
      return typeof member === "string" && member !== "" ? member : undefined;
    };
    entries.push({ address, file, namespace: text("namespace"), digest: text("digest") });
  }
  return entries;
}

/** OASIS XML Catalogs 1.1, sections 6.5.5 and 6.5.9. What an entry names is relative to the xml:base around it (section 6.1). */
function readXmlCatalog(text: string, path: string): readonly CatalogEntry[] | undefined {
  const { root } = readXml(withoutDoctype(text));
  if (root?.name.local !== "catalog") return undefined;
  const entries: CatalogEntry[] = [];
  const visit = (element: XmlElement, around: string): void => {
    const base = baseOf(element, around);
    for (const child of childElements(element)) {
      const { local } = child.name;
      if (local === "group") visit(child, base);
      const address = attributeOf(child, "", local === "system" ? "systemId" : "name")?.value.trim();
      const uri = attributeOf(child, "", "uri")?.value.trim();
      if ((local !== "uri" && local !== "system") || address === undefined || uri === undefined) continue;
      entries.push({ address, file: toPath(joinUri(uri, baseOf(child, base))) });
    }
  };
  visit(root, pathToFileURL(path).href);
  return entries;
}

function baseOf(element: XmlElement, around: string): string {
  const own = attributeOf(element, "http://www.w3.org/XML/1998/namespace", "base")?.value.trim();
  return own === undefined ? around : joinUri(own, around);
}

/** A reference made absolute; paths of Windows are written where a URI should be. */
function joinUri(reference: string, base: string): string {
  if (/^[a-z]:[\\/]/i.test(reference)) return pathToFileURL(reference).href;
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

/** The path of a file URL; anything else stays as it is, and no file is there. */
function toPath(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
