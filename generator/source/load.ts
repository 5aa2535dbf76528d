/** The only door for bytes: a file, a folder, a URL or standard input become text files with relative names. */
import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import { findNearestName } from "../diagnostics/nearest-name.js";
import { decodeText } from "./decode-text.js";
import { fetchSource } from "./fetch-source.js";
import { guessKind } from "./guess-kind.js";
import { type CatalogEntry, importsCatalog, importsFolder, readImportCatalog } from "./import-catalog.js";
import { type LoadedImports, loadImports } from "./load-imports.js";
import { joinPath, listLocations } from "./locations.js";
import { openCachedFiles } from "./soapui-project.js";
import type { SourceFile } from "./source-file.js";
import { fetchTimeout, maximalDepth, maximalFiles, maximalSourceSize } from "./source-limits.js";
import { withoutDoctype } from "./xml/doctype.js";
import { readXml } from "./xml/read-xml.js";

export interface LoadOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Reads standard input to its end; needed for the input `-`. */
  readonly stdin?: (() => Promise<Uint8Array>) | undefined;
  readonly diagnostics: DiagnosticCollector;
  /**
   * The contract's folder, where a file is given that lies deeper in it: what the file refers to may lie anywhere below.
   * The file's own folder by default.
   */
  readonly folder?: string | undefined;
  /** Milliseconds until a URL counts as unreachable; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** Catalogue files: which file stands for an address that is imported. Paths relative to `cwd`. */
  readonly catalogs?: readonly string[] | undefined;
  /**
   * Addresses that may be fetched if they are imported, beside those of the origin of an `input` that is an address; `*`
   * stands for any characters.
   */
  readonly allowImports?: readonly string[] | undefined;
}

const notContracts = new Set([
  "overlay.yaml",
  "overlay.yml",
  "names.json",
  "index.json",
  "node_modules",
  "thumbs.db",
]);
const notPages = /^(?:readme|license|licence|changelog)(?:\.|$)|~$|\.(?:bak|swp|tmp|lock)$/i;

/**
 * Loads everything that `input` names and what that imports, sorted by path. Problems become diagnostics; what can be
 * read is returned.
 */
export async function loadSources(input: string, options: LoadOptions): Promise<LoadedImports> {
  const { cwd, diagnostics } = options;
  const given = await loadInput(input, options);
  const files = given.flatMap((file) => [file, ...openCachedFiles(file)]);
  if (!files.some(({ kind }) => kind === "wsdl" || kind === "xsd")) return { files, fetched: [] };
  const catalog: CatalogEntry[] = [];
  for (const path of options.catalogs ?? []) {
    catalog.push(...(await readImportCatalog(resolve(cwd, path), path, diagnostics)));
  }
  const folder = await folderOf(input, options);
  const kept = folder === undefined ? undefined : join(folder, importsFolder, importsCatalog);
  if (kept !== undefined && (await statOrUndefined(kept))?.isFile()) {
    catalog.push(...(await readImportCatalog(kept, `${importsFolder}/${importsCatalog}`, diagnostics)));
  }
  const rules = {
    catalog,
    allowed: options.allowImports ?? [],
    asked: isAddress(input) ? input : undefined,
    timeout: options.timeout ?? fetchTimeout,
  };
  const loaded = await loadImports(files, rules, diagnostics);
  return { ...loaded, files: [...loaded.files].sort((a, b) => compare(a.path, b.path)) };
}

/** The contract's folder, where fetched imports are kept; undefined for a URL and standard input. */
async function folderOf(input: string, { cwd, folder }: LoadOptions): Promise<string | undefined> {
  if (input === "-" || isAddress(input)) return undefined;
  if (folder !== undefined) return resolve(cwd, folder);
  const path = resolve(cwd, input);
  return (await statOrUndefined(path))?.isDirectory() ? path : dirname(path);
}

function isAddress(input: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(input);
}

async function loadInput(input: string, options: LoadOptions): Promise<readonly SourceFile[]> {
  const { diagnostics } = options;
  if (input === "-") return loadStdin(options);
  if (isAddress(input)) {
    const fetched = await fetchSource(input, maximalSourceSize, options.timeout ?? fetchTimeout, diagnostics);
    if (!fetched) return [];
    const { path, address, bytes, charset } = fetched;
    return toSourceFiles([{ path, bytes, charset }], diagnostics).map((file) => ({ ...file, url: address }));
  }
  const path = resolve(options.cwd, input);
  const found = await statOrUndefined(path);
  if (found === undefined) {
    diagnostics.report("source/not-found", await describeMissing(path, options.cwd));
    return [];
  }
  if (found.isFile()) {
    const folder = options.folder === undefined ? dirname(path) : resolve(options.cwd, options.folder);
    return loadClosure(path, (await isInside(folder, path)) ? folder : dirname(path), diagnostics);
  }
  if (!found.isDirectory()) {
    diagnostics.report("source/unreadable", `${show(path, options.cwd)} is neither a file nor a folder.`);
    return [];
  }
  const names: string[] = [];
  const pages = await statOrUndefined(join(path, "pages"));
  await walk(path, pages?.isDirectory() ? join(path, "pages") : path, 0, names);
  names.sort(compare);
  const files = await toSourceFiles(await readFiles(path, names, diagnostics), diagnostics);
  if (names.length === 0)
    diagnostics.report("source/empty-folder", `${show(path, options.cwd)} holds no file to read.`);
  return files;
}

/** A file, and if it is a WSDL what it imports from the contract's folder, at any depth. */
async function loadClosure(
  path: string,
  folder: string,
  diagnostics: DiagnosticCollector,
): Promise<readonly SourceFile[]> {
  const files = new Map<string, SourceFile>();
  const pending = [relative(folder, path).split(sep).join("/")];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (files.size >= maximalFiles || files.has(name)) continue;
    const full = join(folder, name);
    if (files.size > 0 && !(await isInside(folder, full))) continue;
    const [file] = await toSourceFiles(await readFiles(folder, [name], diagnostics), diagnostics);
    if (!file) continue;
    files.set(name, file);
    if (file.kind !== "wsdl" && file.kind !== "xsd") continue;
    const { root } = readXml(withoutDoctype(file.text));
    for (const { location } of root ? listLocations(root) : []) {
      const target = joinPath(name, location);
      if (target !== undefined && target !== "") pending.push(target);
    }
  }
  return [...files.values()].sort((a, b) => compare(a.path, b.path));
}

/** True for a plain file that is below the folder once links are followed. */
async function isInside(folder: string, path: string): Promise<boolean> {
  try {
    const real = relative(await realpath(folder), await realpath(path));
    return !real.startsWith("..") && !isAbsolute(real) && (await stat(path)).isFile();
  } catch {
    return false;
  }
}

interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
}

async function loadStdin(options: LoadOptions): Promise<readonly SourceFile[]> {
  const { diagnostics, stdin } = options;
  if (stdin === undefined) {
    diagnostics.report("source/unreadable", "Standard input cannot be read here.");
    return [];
  }
  try {
    return toSourceFiles([{ path: "stdin", bytes: await stdin() }], diagnostics);
  } catch (error) {
    diagnostics.report("source/unreadable", `Standard input could not be read: ${messageOf(error)}.`);
    return [];
  }
}

async function walk(root: string, folder: string, depth: number, names: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.name.startsWith(".") || notContracts.has(entry.name.toLowerCase()) || notPages.test(entry.name))
      continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await statOrUndefined(path) : entry;
    if (entry.name === importsFolder && (await statOrUndefined(join(path, importsCatalog)))) continue;
    if (kind?.isDirectory() && !entry.isSymbolicLink() && depth < maximalDepth)
      await walk(root, path, depth + 1, names);
    else if (kind?.isFile() && names.length < maximalFiles)
      names.push(relative(root, path).split(sep).join("/"));
  }
}

async function readFiles(
  root: string,
  names: readonly string[],
  diagnostics: DiagnosticCollector,
): Promise<RawFile[]> {
  const files: RawFile[] = [];
  for (const path of names) {
    try {
      const full = join(root, path);
      const { size } = await stat(full);
      if (size > maximalSourceSize) reportTooLarge(path, size, diagnostics);
      else files.push({ path, bytes: await readFile(full) });
    } catch (error) {
      diagnostics.report("source/unreadable", `${path} could not be read: ${messageOf(error)}.`, {
        span: fileSpan(path),
      });
    }
  }
  return files;
}

function toSourceFiles(files: readonly RawFile[], diagnostics: DiagnosticCollector): readonly SourceFile[] {
  const sources: SourceFile[] = [];
  for (const { path, bytes, charset } of files) {
    if (bytes.length > maximalSourceSize) {
      reportTooLarge(path, bytes.length, diagnostics);
      continue;
    }
    const decoded = decodeText(bytes, charset);
    if (decoded === undefined) {
      diagnostics.report("source/binary", `${path} is not text, so it was left out.`, {
        span: fileSpan(path),
        // Beside others it may be a picture; alone it was meant.
        severity: files.length === 1 ? "error" : undefined,
      });
      continue;
    }
    if (decoded.firstInvalid >= 0) {
      const before = decoded.text.slice(0, decoded.firstInvalid);
      const line = before.split("\n").length;
      const column = decoded.firstInvalid - before.lastIndexOf("\n");
      diagnostics.report("source/bad-encoding", `${path} holds bytes that are not ${decoded.encoding}.`, {
        span: { file: path, line, column, endLine: line, endColumn: column + 1 },
      });
    }
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    sources.push({ path, text: decoded.text, digest, kind: guessKind(decoded.text) });
  }
  return sources;
}

function reportTooLarge(path: string, size: number, diagnostics: DiagnosticCollector): void {
  diagnostics.report(
    "source/too-large",
    `${path} has ${size} bytes; at most ${maximalSourceSize} are read.`,
    {
      span: fileSpan(path),
    },
  );
}

function fileSpan(file: string) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** That nothing is at `path`, and what beside it was probably meant. */
async function describeMissing(path: string, cwd: string): Promise<string> {
  const beside = await readdir(dirname(path)).catch(() => []);
  const nearest = findNearestName(basename(path), beside);
  const advice = nearest === undefined ? "" : `; did you mean ${show(join(dirname(path), nearest), cwd)}?`;
  return `${show(path, cwd)} does not exist: expected a file or a folder of contract files${advice || "."}`;
}

/** A path as the user would type it. */
function show(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}

async function statOrUndefined(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

/** The reason without the path of this machine. */
function messageOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : "unknown error";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
