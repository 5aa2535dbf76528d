/** The locations that WSDL and schema documents refer to each other by, and the files that they mean. */
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

/**
 * The path, relative to the contract's folder, that a location means in the document at `from`; undefined if there is
 * none of that path. `..` never leads out of the folder, and a URL is no path.
 */
export function resolveLocation(
  from: string,
  location: string,
  paths: ReadonlyMap<string, string>,
): string | undefined {
  const exact = paths.get(location);
  if (exact !== undefined && location.includes(":")) return exact;
  const path = joinPath(from, location);
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
