/** The documents of the W3C XML conformance suite that a reader without DTDs can be held to: XML 1.0, fifth edition. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const suite = new URL("../../../../shared/suites/xmlconf/", import.meta.url).pathname;

export const hasW3cSuite: boolean = existsSync(suite);

export interface SuiteDocument {
  /** Relative to the suite. */
  readonly file: string;
  readonly type: "valid" | "invalid" | "not-wf";
  readonly bytes: Uint8Array;
  readonly hasDoctype: boolean;
  /** False for documents whose names no reader with namespaces accepts. */
  readonly hasNamespaces: boolean;
  /** Where the suite has the canonical form. */
  readonly output: string | undefined;
}

/** All documents of XML 1.0 and Namespaces 1.0 that the fifth edition decides. */
export function readW3cSuite(): readonly SuiteDocument[] {
  const catalogues = readdirSync(suite, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort();
  return catalogues.flatMap((name) => {
    const text = readFileSync(join(suite, name), "latin1");
    const folder = dirname(join(suite, name));
    return [...text.matchAll(/<TEST\s([^>]*)>/g)].flatMap(([, attributes = ""]) =>
      readDocument(folder, attributes),
    );
  });
}

function readDocument(folder: string, attributes: string): readonly SuiteDocument[] {
  const read = (key: string): string =>
    new RegExp(`\\b${key}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
  const path = join(folder, read("URI"));
  const type = read("TYPE");
  const edition = read("EDITION");
  if (type !== "valid" && type !== "invalid" && type !== "not-wf") return [];
  if (read("RECOMMENDATION").includes("1.1") || !existsSync(path)) return [];
  if (edition !== "" && !edition.includes("5")) return [];
  const bytes = readFileSync(path);
  const output = read("OUTPUT") === "" ? undefined : join(folder, read("OUTPUT"));
  return [
    {
      file: path.slice(suite.length),
      type,
      bytes,
      hasDoctype: doctypes.some((doctype) => bytes.includes(doctype)),
      hasNamespaces: read("NAMESPACE") !== "no",
      output: output !== undefined && existsSync(output) ? readFileSync(output, "utf8") : undefined,
    },
  ];
}

const wide = Buffer.from("<!DOCTYPE", "utf16le");
const doctypes: readonly Buffer[] = [Buffer.from("<!DOCTYPE"), wide, Buffer.from(wide).swap16()];

/**
 * The document without its document type, if that changes nothing of its content; undefined if it may: by an external
 * subset, default values or types of attributes, or entities that the document refers to.
 */
export function cutDoctype(text: string): string | undefined {
  const start = text.indexOf("<!DOCTYPE");
  // One of them is XML 1.1, where U+0085 is white space.
  if (text.startsWith('<?xml version="1.1"')) return undefined;
  const found =
    /^<!DOCTYPE\s+[^\s[>]+\s*(?:\[((?:<!--[\s\S]*?-->|<\?[\s\S]*?\?>|"[^"]*"|'[^']*'|[^\]"'])*)\]\s*)?>/.exec(
      text.slice(start),
    );
  if (found === null) return undefined;
  const subset = (found[1] ?? "").replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
  const rest = text.slice(0, start) + text.slice(start + found[0].length);
  const attributes = [...subset.matchAll(/<!ATTLIST\s([^>]*)>/g)].map(([, declared = ""]) => declared);
  const changesNothing = attributes.every((declared) =>
    /^\s*\S+(\s+\S+\s+CDATA\s+#(IMPLIED|REQUIRED))*\s*$/.test(declared),
  );
  const names = [...subset.matchAll(/<!ENTITY\s+(\S+)/g)].map(([, name = ""]) => name);
  if (/%/.test(subset) || !changesNothing || names.some((name) => rest.includes(`&${name};`)))
    return undefined;
  return rest;
}
