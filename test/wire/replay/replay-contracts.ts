/** Makes the SDKs of recorded exchanges from the contracts of their servers. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { loadSources } from "../../../generator/source/load.js";
import { buildPiece, type Workshop } from "../../hazards/workshop.js";
import type { Exchange } from "./read-exchanges.js";

/** A document at the address that others import it by. */
export type Part =
  | { readonly recorded: string; readonly address?: string }
  | { readonly file: string | URL; readonly address?: string };

/** Documents of contracts by name, the root first. */
export type ReplayContracts = Readonly<Record<string, readonly Part[]>>;

type Runtime = typeof import("../../../runtime/index.js");
export type AnyOperation = import("../../../runtime/index.js").Operation<unknown, unknown>;

/** What calls take: the operations of each contract by the Clark name of their request, and the runtime that they use. */
export interface ReplaySdks {
  readonly runtime: Runtime;
  readonly operations: ReadonlyMap<string, readonly AnyOperation[]>;
}

/** Makes all SDKs, each as the command line does. @throws Error if a contract gives none. */
export async function buildReplaySdks(
  workshop: Workshop,
  contracts: ReplayContracts,
  exchanges: readonly Exchange[],
): Promise<ReplaySdks> {
  const names = Object.keys(contracts);
  for (const name of names) {
    const root = writeDocuments(workshop, name, contracts[name] ?? [], exchanges);
    const folder = join(root, "..");
    const diagnostics = new DiagnosticCollector();
    const catalogs = [join(folder, "catalog.json")];
    const { files } = await loadSources(root, { cwd: folder, folder, catalogs, diagnostics });
    const piece = await buildPiece(files, { name: folderOf(name), errors: "leave-out" });
    if (piece.built === undefined)
      throw new Error(`${name}: ${piece.diagnostics.map(({ message }) => message).join("; ")}`);
    workshop.add(folderOf(name), piece.files);
  }
  await workshop.transpile();
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(workshop.folder, path)).href);
  const operations = new Map<string, readonly AnyOperation[]>();
  for (const name of names) {
    const exports = Object.values(
      (await load(`${folderOf(name)}/index.js`)) as Readonly<Record<string, unknown>>,
    ); // a module
    operations.set(name, exports.filter(isOperation));
  }
  return { runtime: (await load("runtime/index.js")) as Runtime, operations }; // the workshop's copy of it
}

function isOperation(exported: unknown): exported is AnyOperation {
  return typeof exported === "object" && exported !== null && "input" in exported && "name" in exported;
}

function folderOf(contract: string): string {
  return contract.replaceAll(/\W+/g, "-");
}

/** Whether the recording is a document of one of the contracts. */
export function isContractDocument({ name }: Exchange, contracts: ReplayContracts): boolean {
  return Object.values(contracts).some((parts) =>
    parts.some((part) => "recorded" in part && part.recorded === name),
  );
}

/** Lays a contract down with a catalogue of its addresses, and gives the path of its root. */
function writeDocuments(
  workshop: Workshop,
  name: string,
  parts: readonly Part[],
  exchanges: readonly Exchange[],
): string {
  const folder = join(workshop.folder, "contracts", folderOf(name));
  mkdirSync(folder, { recursive: true });
  const resolved: Record<string, { readonly file: string }> = {};
  const paths = parts.map((part, at) => {
    const file = `${at === 0 ? "root.wsdl" : `part${at}.xml`}`;
    writeFileSync(join(folder, file), readPart(part, exchanges));
    if (part.address !== undefined) resolved[part.address] = { file };
    return join(folder, file);
  });
  writeFileSync(join(folder, "catalog.json"), JSON.stringify({ resolved }));
  const [root] = paths;
  if (root === undefined) throw new Error(`${name} has no documents`);
  return root;
}

function readPart(part: Part, exchanges: readonly Exchange[]): Buffer {
  if ("file" in part) return readFileSync(part.file);
  const found = exchanges.find(({ name }) => name === part.recorded)?.response;
  if (found === undefined) throw new Error(`${part.recorded} is not recorded`);
  return found.body;
}
