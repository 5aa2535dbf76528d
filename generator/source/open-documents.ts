/** Parses the XML files of a WSDL contract, and finds by their relative locations which refers to which. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { isStandardNamespace } from "./catalog/find-standard-schema.js";
import { type ContractDocument, createDocument } from "./contract-documents.js";
import { addressesOf, joinAddress, joinPath, listLocations, resolveLocation } from "./locations.js";
import type { SourceFile } from "./source-file.js";
import { mapText, spanOf } from "./text-map.js";
import { bindLostPrefixes } from "./xml/bind-lost-prefixes.js";
import { withoutDoctype } from "./xml/doctype.js";
import { readXml } from "./xml/read-xml.js";
import { attributeOf, type XmlElement } from "./xml/tree.js";

export interface OpenedDocuments {
  readonly documents: ReadonlyMap<string, ContractDocument>;
  /** WSDL documents that no other imports, by path. */
  readonly roots: readonly string[];
  /** Schemas that came by address, by target namespace. */
  readonly imports: ReadonlyMap<string, ContractDocument>;
}

/** Opens all WSDL and schema files; one that is damaged is reported and left out. */
export function openDocuments(
  files: readonly SourceFile[],
  diagnostics: DiagnosticCollector,
): OpenedDocuments {
  const documents = new Map<string, ContractDocument>();
  const imports = new Map<string, ContractDocument>();
  const linked: {
    readonly file: SourceFile;
    readonly document: ContractDocument;
    readonly references: Map<string, string>;
  }[] = [];
  for (const file of files) {
    const root = parse(file, diagnostics);
    if (!root) continue;
    const references = new Map<string, string>();
    const document = createDocument(file.path, file.text, root, references);
    documents.set(file.path, document);
    linked.push({ file, document, references });
    const target = attributeOf(root, "", "targetNamespace")?.value.trim();
    if (file.url === file.path && target !== undefined && root.name.local === "schema")
      imports.set(target, document);
  }
  const paths = new Map(files.flatMap((file) => addressesOf(file).map((address) => [address, file.path])));
  for (const { path } of files) paths.set(path, path);
  const imported = new Set<string>();
  for (const { file, document, references } of linked) {
    for (const { element, location } of listLocations(document.root)) {
      const target = resolveLocation(file, location, paths);
      if (target !== undefined) {
        references.set(location, target);
        if (element.name.local === "import") imported.add(target);
        continue;
      }
      const namespace = attributeOf(element, "", "namespace")?.value.trim() ?? "";
      if (!isStandardNamespace(namespace) && !imports.has(namespace)) {
        reportUnopened(file, document, element, location, diagnostics);
      }
    }
  }
  const cameByAddress = new Set(files.filter(({ path, url }) => path === url).map(({ path }) => path));
  const isWsdl = (path: string): boolean =>
    ["definitions", "description"].includes(documents.get(path)?.root.name.local ?? "");
  const wsdls = [...documents.keys()].filter((path) => isWsdl(path) && !cameByAddress.has(path));
  const roots = wsdls.filter((path) => !imported.has(path));
  // Two that import each other are both roots: each is read once all the same.
  return { documents, imports, roots: roots.length > 0 ? roots : wsdls };
}

function reportUnopened(
  file: SourceFile,
  document: ContractDocument,
  element: XmlElement,
  location: string,
  diagnostics: DiagnosticCollector,
): void {
  const written = attributeOf(element, "", "schemaLocation") ?? attributeOf(element, "", "location");
  const span = document.spanOf(written ?? element);
  const address = joinAddress(file.url, location);
  if (address === undefined && joinPath(file.path, location) !== undefined) {
    const message = `"${location}" is not there; expected a file at that place, relative to ${file.path}.`;
    diagnostics.report("source/missing-import", message, { span });
  } else if (isRelative(location) && address === undefined) {
    const message = `"${location}" lies above the contract's folder and was not opened; expected a file below it. Give the folder that holds both as the contract.`;
    diagnostics.report("source/import-refused", message, { span });
  } else {
    const origin = URL.canParse(address ?? "") ? new URL(address ?? "").origin : "null";
    const flag = /^https?:/.test(origin) ? ` (--allow-import "${origin}/*")` : "";
    const expected = `expected a file in the contract's folder, one that a catalogue names, or an allowed address${flag}`;
    diagnostics.report("source/import-refused", `"${location}" was not opened; ${expected}.`, { span });
  }
}

function isRelative(location: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(location);
}

function parse(file: SourceFile, diagnostics: DiagnosticCollector): XmlElement | undefined {
  const map = mapText(file.path, file.text);
  const reading = readXml(withoutDoctype(file.text));
  const hasDoctype = reading.root !== undefined && /<!DOCTYPE/.test(file.text.slice(0, reading.root.start));
  for (const flaw of reading.flaws) {
    const code = hasDoctype ? "source/entity" : "source/xml-flaw";
    diagnostics.report(code, `${flaw.message}.`, { span: spanOf(map, flaw.start, flaw.end) });
  }
  const { damage } = reading;
  if (damage) {
    const message = `${file.path} is not well-formed: ${damage.message}.`;
    diagnostics.report("source/not-well-formed", message, { span: spanOf(map, damage.start, damage.end) });
    return undefined;
  }
  const rest = file.text.slice(reading.end);
  const junk = rest
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (part) => " ".repeat(part.length))
    .search(/\S/);
  if (junk >= 0) {
    const at = reading.end + junk;
    const message = `${file.path} goes on after its root element; what stands there is read over.`;
    diagnostics.report("source/junk-after-root", message, { span: spanOf(map, at, at + 1) });
  }
  const { root, flaws } = reading;
  return root && flaws.length > 0 ? bindLostPrefixes(root) : root;
}
