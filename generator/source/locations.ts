/** The locations that WSDL and schema documents refer to each other by, and the files that they mean. */
import type { SourceFile } from "./source-file.js";
import { attributeOf, childElements, type XmlElement } from "./xml/tree.js";

export interface Location {
  readonly element: XmlElement;
  /** As written, trimmed. */
  readonly location: string;
}

/** Elements that may hold a location, or others that do. */
const holders = new Set(["definitions", "types", "schema", "import", "include", "redefine"]);

/** Every schemaLocation and location below a root, in document order. */
export function listLocations(root: XmlElement): readonly Location[] {
  const found: Location[] = [];
  const visit = (element: XmlElement): void => {
    const { local } = element.name;
    if (local === "import" || local === "include" || local === "redefine") {
      const written = attributeOf(element, "", "schemaLocation") ?? attributeOf(element, "", "location");
      const location = written?.value.trim();
      if (location !== undefined && location !== "") found.push({ element, location });
    }
    for (const child of childElements(element)) if (holders.has(child.name.local)) visit(child);
  };
  visit(root);
  return found;
}

/** An import, include or redefine, and what it names. */
export interface ImportStatement {
  readonly location?: string | undefined;
  readonly namespace?: string | undefined;
}

/** All imports below a root, those without a location too, and the target namespaces declared there. */
export function listImports(root: XmlElement): {
  readonly imports: readonly ImportStatement[];
  readonly targets: readonly string[];
} {
  const imports: ImportStatement[] = [];
  const targets: string[] = [];
  const visit = (element: XmlElement): void => {
    const { local } = element.name;
    if (local === "import" || local === "include" || local === "redefine") {
      const written = attributeOf(element, "", "schemaLocation") ?? attributeOf(element, "", "location");
      const namespace = attributeOf(element, "", "namespace")?.value.trim();
      imports.push({ location: written?.value.trim() || undefined, namespace });
    }
    const target = attributeOf(element, "", "targetNamespace")?.value.trim();
    if (local === "schema" && target !== undefined) targets.push(target);
    for (const child of childElements(element)) if (holders.has(child.name.local)) visit(child);
  };
  visit(root);
  return { imports, targets };
}

/** The address that a file came from, as it was given and as a location that is joined with another may spell it. */
export function addressesOf({ url }: Pick<SourceFile, "url">): readonly string[] {
  if (url === undefined) return [];
  const joined = joinAddress(url, "");
  return joined === undefined || joined === url ? [url] : [url, joined];
}

/** The absolute address that a location means in a document that came from `base`; undefined if it is no address. */
export function joinAddress(base: string | undefined, location: string): string | undefined {
  if (/^[a-z][a-z\d+.-]+:/i.test(location)) return location;
  if (base === undefined) return undefined;
  // A scheme such as classpath: may go without slashes, and is no base for the URL standard then.
  const opaque = /^([a-z][a-z\d+.-]+:)([^/].*)$/is.exec(base);
  const slashed = opaque ? `${opaque[1]}/${opaque[2]}` : base;
  try {
    const joined = new URL(location, slashed).href;
    return opaque ? joined.replace(":/", ":") : joined;
  } catch {
    return undefined;
  }
}

/**
 * The path, relative to the contract's folder, that a location means in the document at `from`; undefined if there is
 * none of that path. `..` never leads out of the folder, and a URL is no path.
 */
export function resolveLocation(
  from: Pick<SourceFile, "path" | "url">,
  location: string,
  paths: ReadonlyMap<string, string>,
): string | undefined {
  const address = joinAddress(from.url, location);
  if (address !== undefined) return paths.get(address);
  const path = joinPath(from.path, location);
  return path === undefined ? undefined : paths.get(path);
}

/** A relative location as a path below the contract's folder; undefined for URLs, absolute paths and what leads out. */
export function joinPath(from: string, location: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(location) || /^[\\/]/.test(location)) return undefined;
  const [plain = ""] = location.split(/[?#]/);
  let decoded = plain;
  try {
    decoded = decodeURIComponent(plain);
  } catch {
    // A stray percent sign is part of the name.
  }
  const parts = from.split("/").slice(0, -1);
  for (const part of decoded.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
