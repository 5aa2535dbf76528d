/** All WSDL and schema documents of one contract, found offline: inline schemas, files, and URLs through the catalogue. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { readDrafts } from "./read-drafts.js";
import { childElements, copyTree, parseTree, walkTree, type XmlTree } from "./xml-tree.js";

export const xsd = "http://www.w3.org/2001/XMLSchema";
export const wsdl = "http://schemas.xmlsoap.org/wsdl/";

/** One schema document for one target namespace; a chameleon is a document for each namespace that includes it. */
export interface SchemaDocument {
  readonly key: string;
  readonly targetNamespace: string;
  readonly tree: XmlTree;
  /** Set for a document that another one redefines. */
  redefined?: boolean;
}

export interface LoadedContract {
  /** WSDL documents, the root first. */
  readonly wsdls: readonly XmlTree[];
  readonly schemas: readonly SchemaDocument[];
  /** What could not be found or parsed. */
  readonly missing: readonly string[];
}

/** URLs and namespaces of well-known schemas, with the files that hold them. */
export interface Catalogue {
  readonly byUrl: ReadonlyMap<string, string>;
  readonly byNamespace: ReadonlyMap<string, string>;
}

/** Reads `catalog/catalog.json` of a corpus; empty if there is none. */
export function readCatalogue(corpus: string): Catalogue {
  const path = join(corpus, "catalog/catalog.json");
  if (!existsSync(path)) return { byUrl: new Map(), byNamespace: new Map() };
  const { resolved } = JSON.parse(readFileSync(path, "utf8")) as {
    resolved: Record<string, { file: string; namespace: string | null }>;
  };
  const byNamespace = new Map<string, string>();
  for (const [url, { namespace }] of Object.entries(resolved)) {
    if (namespace && !byNamespace.has(namespace)) byNamespace.set(namespace, url);
  }
  return {
    byUrl: new Map(Object.entries(resolved).map(([url, { file }]) => [url, join(corpus, "catalog", file)])),
    byNamespace,
  };
}

/** @throws Error if the root is not there or not well-formed. */
export function loadContract(folder: string, root: string, catalogue: Catalogue): LoadedContract {
  const wsdls = new Map<string, XmlTree>();
  const schemas = new Map<string, SchemaDocument>();
  const parsed = new Map<string, XmlTree | undefined>();
  const missing: string[] = [];

  const pathOf = (key: string): string => catalogue.byUrl.get(key) ?? join(folder, key);
  const open = (key: string): XmlTree | undefined => {
    if (!parsed.has(key)) {
      try {
        parsed.set(key, readDrafts(parseTree(readFileSync(pathOf(key)))));
      } catch (error) {
        missing.push(`${key}: ${String(error).slice(0, 200)}`);
        parsed.set(key, undefined);
      }
    }
    return parsed.get(key);
  };
  const locate = (base: string, location: string | undefined): string | undefined => {
    const found =
      location === undefined ? undefined : resolveLocation(folder, base, location.trim(), catalogue);
    if (found !== undefined) return found;
    if (location !== undefined) missing.push(location);
    return undefined;
  };

  const addSchema = (key: string, tree: XmlTree, including?: string): SchemaDocument => {
    const own = tree.attributes.get("targetNamespace") ?? "";
    const targetNamespace = own === "" && including !== undefined ? including : own;
    const id = `${key} ${targetNamespace}`;
    const known = schemas.get(id);
    if (known !== undefined) return known;
    const copy = copyTree(tree, own === targetNamespace ? undefined : targetNamespace);
    if (own !== targetNamespace) copy.attributes.set("targetNamespace", targetNamespace);
    const document: SchemaDocument = { key: id, targetNamespace, tree: copy };
    schemas.set(id, document);
    const base = key.replace(/#.*$/, "");
    for (const child of childElements(copy, xsd)) {
      const isImport = child.local === "import";
      if (!isImport && child.local !== "include" && child.local !== "redefine") continue;
      const location = child.attributes.get("schemaLocation");
      const target = locate(base, location);
      const inner = target === undefined ? undefined : open(target);
      if (target === undefined || inner === undefined) continue;
      if (inner.namespace === wsdl) addWsdl(target, inner);
      if (inner.namespace !== xsd || inner.local !== "schema") continue;
      const added = addSchema(target, inner, isImport ? undefined : targetNamespace);
      // A redefinition of nothing is an inclusion.
      if (child.local === "redefine" && childElements(child, xsd).length > 0) {
        added.redefined = true;
        child.attributes.set("schemaLocation", added.key);
      }
    }
    return document;
  };

  const addWsdl = (key: string, tree: XmlTree): void => {
    if (wsdls.has(key)) return;
    wsdls.set(key, tree);
    let count = 0;
    for (const types of childElements(tree, wsdl, "types")) {
      for (const schema of walkTree(types)) {
        if (schema.namespace !== xsd || schema.local !== "schema") continue;
        count += 1;
        addSchema(`${key}#${count}`, schema);
      }
    }
    for (const child of childElements(tree, wsdl, "import")) {
      const target = locate(key, child.attributes.get("location") ?? child.attributes.get("schemaLocation"));
      const inner = target === undefined ? undefined : open(target);
      if (target === undefined || inner === undefined) continue;
      if (inner.namespace === wsdl) addWsdl(target, inner);
      else if (inner.namespace === xsd && inner.local === "schema") addSchema(target, inner);
    }
  };

  const first = readDrafts(parseTree(readFileSync(join(folder, root))));
  if (first.namespace === xsd) addSchema(root, first);
  else addWsdl(root, first);
  addFromCatalogue(schemas, catalogue, addSchema, open);
  return { wsdls: [...wsdls.values()], schemas: [...schemas.values()], missing };
}

/** Imports whose namespace no document of the contract has, but the catalogue does. */
function addFromCatalogue(
  schemas: ReadonlyMap<string, SchemaDocument>,
  catalogue: Catalogue,
  addSchema: (key: string, tree: XmlTree) => SchemaDocument,
  open: (key: string) => XmlTree | undefined,
): void {
  for (let again = true; again; ) {
    again = false;
    const present = new Set([...schemas.values()].map(({ targetNamespace }) => targetNamespace));
    for (const { tree } of [...schemas.values()]) {
      for (const child of childElements(tree, xsd, "import")) {
        const namespace = child.attributes.get("namespace") ?? "";
        const url = catalogue.byNamespace.get(namespace);
        if (url === undefined || present.has(namespace) || namespace === xsd) continue;
        const found = open(url);
        if (found === undefined) continue;
        addSchema(url, found);
        present.add(namespace);
        again = true;
      }
    }
  }
}

function resolveLocation(
  folder: string,
  base: string,
  location: string,
  catalogue: Catalogue,
): string | undefined {
  const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text);
  if (isUrl(location) || isUrl(base)) {
    const bases = isUrl(location) ? [location] : [joinUrl(base, location)];
    return bases.find((url) => catalogue.byUrl.has(url));
  }
  for (const candidate of [location, decode(location)]) {
    const key = posix.normalize(posix.join(posix.dirname(base), candidate.replaceAll("\\", "/")));
    if (key.startsWith("..") || key.startsWith("/")) continue;
    const path = join(folder, key);
    if (existsSync(path) && statSync(path).isFile()) return key;
  }
  return undefined;
}

function joinUrl(base: string, location: string): string {
  if (base.startsWith("classpath:"))
    return `classpath:${posix.join(posix.dirname(base.slice(10)), location)}`;
  return URL.canParse(location, base) ? new URL(location, base).href : location;
}

function decode(location: string): string {
  try {
    return decodeURIComponent(location);
  } catch {
    return location;
  }
}
