/** Takes in what documents import by address: from catalogues, and as far as allowed from the network. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { decodeText } from "./decode-text.js";
import { fetchSource } from "./fetch-source.js";
import { guessKind } from "./guess-kind.js";
import type { CatalogEntry } from "./import-catalog.js";
import { addressesOf, joinAddress, listImports } from "./locations.js";
import type { SourceFile } from "./source-file.js";
import { maximalFiles, maximalSourceSize } from "./source-limits.js";
import { withoutDoctype } from "./xml/doctype.js";
import { readXml } from "./xml/read-xml.js";

/** An import as it came from the network, to be kept beside the contract. */
export interface FetchedImport {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly namespace: string;
}

export interface ImportRules {
  readonly catalog: readonly CatalogEntry[];
  /** Patterns of addresses that may be fetched; `*` stands for any characters. */
  readonly allowed: readonly string[];
  /** The address that the user asked for, if the contract came by one: what has its scheme, host and port may be fetched. */
  readonly asked?: string | undefined;
  /** Milliseconds until an address counts as unreachable. */
  readonly timeout: number;
}

export interface LoadedImports {
  /** The files that were given and those that they import, at any depth; the path of an import is its address. */
  readonly files: readonly SourceFile[];
  readonly fetched: readonly FetchedImport[];
}

/** Follows imports from `files`. What no catalogue has and no pattern allows is left to who resolves references. */
export async function loadImports(
  files: readonly SourceFile[],
  rules: ImportRules,
  diagnostics: DiagnosticCollector,
): Promise<LoadedImports> {
  const loaded = new Map(files.map((file) => [file.path, file]));
  const fetched: FetchedImport[] = [];
  const tried = new Set<string>(files.filter(({ path, url }) => path !== url).flatMap(addressesOf));
  const byAddress = new Map(rules.catalog.map((entry) => [entry.address, entry]));
  const byNamespace = new Map<string, CatalogEntry>();
  for (const entry of rules.catalog) {
    const { namespace } = entry;
    if (namespace !== undefined && !byNamespace.has(namespace)) byNamespace.set(namespace, entry);
  }
  const present = new Set<string>();
  const pending = [...files];
  const take = async (address: string): Promise<void> => {
    if (tried.has(address) || loaded.size >= maximalFiles) return;
    tried.add(address);
    const entry = byAddress.get(address);
    const file = entry
      ? await readEntry(entry, diagnostics)
      : await fetchAllowed(address, rules, diagnostics);
    if (!file) return;
    loaded.set(address, file.source);
    pending.push(file.source);
    if (!entry) fetched.push({ address, bytes: file.bytes, namespace: targetOf(file.source) });
  };
  const wanted = new Set<string>();
  for (;;) {
    for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
      if (file.kind !== "wsdl" && file.kind !== "xsd") continue;
      const { root } = readXml(withoutDoctype(file.text));
      const { imports, targets } = root ? listImports(root) : { imports: [], targets: [] };
      for (const target of targets) present.add(target);
      for (const { location, namespace } of imports) {
        if (namespace !== undefined) wanted.add(namespace);
        const address = location === undefined ? undefined : joinAddress(file.url, location);
        if (address !== undefined) await take(address);
      }
    }
    // A location that leads nowhere, or none at all: the catalogue may still know the namespace.
    const next = [...wanted].find((namespace) => byNamespace.has(namespace) && !present.has(namespace));
    if (next === undefined) return { files: [...loaded.values()], fetched };
    present.add(next);
    await take(byNamespace.get(next)?.address ?? "");
  }
}

interface ReadImport {
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
}

async function readEntry(
  { address, file, digest }: CatalogEntry,
  diagnostics: DiagnosticCollector,
): Promise<ReadImport | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    const message = `The file that the catalogue names for ${address} could not be read; expected it there.`;
    diagnostics.report("source/catalog", message);
    return undefined;
  }
  const source = toSource(address, bytes, undefined);
  if (source && digest !== undefined && digest !== source.digest) {
    const message = `The kept copy of ${address} is not what was fetched: its digest is another.`;
    diagnostics.report("source/import-changed", message);
  }
  return source && { source, bytes };
}

async function fetchAllowed(
  address: string,
  { allowed, asked, timeout }: ImportRules,
  diagnostics: DiagnosticCollector,
): Promise<ReadImport | undefined> {
  const mayFetch = (target: string): boolean =>
    isAllowed(target, allowed) || (asked !== undefined && isSameOrigin(target, asked));
  if (!mayFetch(address)) return undefined;
  const found = await fetchSource(address, maximalSourceSize, timeout, diagnostics, mayFetch);
  const source = found && toSource(address, found.bytes, found.charset);
  return found && source && { source, bytes: found.bytes };
}

/** Whether an address has no credentials, and scheme, host and port of another. */
function isSameOrigin(address: string, other: string): boolean {
  return URL.canParse(address) && new URL(address).href.startsWith(`${new URL(other).origin}/`);
}

/** True if one of the patterns matches the whole address. */
export function isAllowed(address: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`, "s").test(address);
  });
}

function toSource(address: string, bytes: Uint8Array, charset: string | undefined): SourceFile | undefined {
  const decoded = decodeText(bytes, charset);
  if (decoded === undefined) return undefined;
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  return { path: address, url: address, text: decoded.text, digest, kind: guessKind(decoded.text) };
}

function targetOf({ text }: SourceFile): string {
  const { root } = readXml(withoutDoctype(text));
  return (root && listImports(root).targets[0]) ?? "";
}
