/** The contract of each recorded exchange, and the SDK that is made of it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { loadSources } from "../../../generator/source/load.js";
import { buildPiece, type Workshop } from "../../hazards/workshop.js";
import type { Exchange } from "./read-exchanges.js";

const servers = "../shared/servers";
const own = new URL("contracts/", import.meta.url);
const birst = "../shared/birst/wsdl/CommandWebService-2018.wsdl";

/** A document at the address that others import it by. */
type Part =
  | { readonly recorded: string; readonly address?: string }
  | { readonly file: string | URL; readonly address?: string };

const jaxws = (service: string): readonly Part[] => [
  { recorded: `java/wsdl_${service}` },
  { recorded: "java/xsd_1", address: `http://127.0.0.1:18087/${service}?xsd=1` },
  { recorded: "java/xsd_2", address: `http://127.0.0.1:18087/${service}?xsd=2` },
  { file: new URL("jaxws-faults.xsd", own), address: `http://127.0.0.1:18087/${service}?xsd=3` },
  { file: new URL("jaxws-commands.xsd", own), address: `http://127.0.0.1:18087/${service}?xsd=4` },
];
const wcf = "http://127.0.0.1:18082/CommandWebService.svc";

/** Documents of each contract, the root first. */
const contracts: Readonly<Record<string, readonly Part[]>> = {
  birst: [{ file: birst }],
  mono: [{ recorded: "mono/wsdl" }],
  "mono-rpc": [{ recorded: "mono/rpc_wsdl" }],
  "php-rpc": [{ file: `${servers}/php/rpc.wsdl` }],
  "php-literal": [{ file: `${servers}/php/rpclit.wsdl` }],
  "jaxws-11": jaxws("soap11"),
  "jaxws-12": jaxws("soap12"),
  "jaxws-mtom": jaxws("mtom"),
  "jaxws-rpc": [{ recorded: "java/wsdl_rpc" }],
  spyne: [{ recorded: "python/wsdl" }],
  axis: [{ recorded: "axis1/wsdl" }],
  "node-soap": [{ recorded: "nodesoap/wsdl" }],
  "soap-lite": [{ file: new URL("soap-lite.wsdl", own) }],
  wcf: [
    { recorded: "wcf/wsdl" },
    { recorded: "wcf/wsdl0", address: `${wcf}?wsdl=wsdl0` },
    ...[0, 1, 2, 3].map((at) => ({ recorded: `wcf/xsd${at}`, address: `${wcf}?xsd=xsd${at}` })),
  ],
};

/** By recording and path of the request; the first that fits. */
const places: readonly (readonly [exchange: RegExp, contract: string])[] = [
  [/^mono\/.* \/RpcService/, "mono-rpc"],
  [/^mono\/.* \/Full/, "birst"],
  [/^(?:mono|nginx)\//, "mono"],
  [/^php\/.* \/rpc\.php/, "php-rpc"],
  [/^php\/.* \/rpclit\.php/, "php-literal"],
  [/^(?:php|gsoap)\//, "birst"],
  [/^java\/.* \/soap12/, "jaxws-12"],
  [/^java\/.* \/mtom/, "jaxws-mtom"],
  [/^java\/.* \/rpc/, "jaxws-rpc"],
  [/^java\//, "jaxws-11"],
  [/^python\//, "spyne"],
  [/^axis1\//, "axis"],
  [/^nodesoap\//, "node-soap"],
  [/^perl\//, "soap-lite"],
  [/^wcf\//, "wcf"],
];

/** Name of the contract that the server of an exchange has. @throws Error if it is not told here. */
export function contractOf({ name, request }: Exchange): string {
  const [, path = ""] = request.first.split(" ");
  const found = places.find(([pattern]) => pattern.test(`${name} ${path}`))?.[1];
  if (found === undefined) throw new Error(`no contract is known for ${name}`);
  return found;
}

/** Whether the recording is a document of a contract here. */
export function isContractDocument({ name }: Exchange): boolean {
  return Object.values(contracts).some((parts) =>
    parts.some((part) => "recorded" in part && part.recorded === name),
  );
}

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
  exchanges: readonly Exchange[],
): Promise<ReplaySdks> {
  const names = Object.keys(contracts);
  for (const name of names) {
    const root = writeDocuments(workshop, name, exchanges);
    const folder = join(root, "..");
    const diagnostics = new DiagnosticCollector();
    const catalogs = [join(folder, "catalog.json")];
    const { files } = await loadSources(root, { cwd: folder, folder, catalogs, diagnostics });
    const piece = await buildPiece(files, { name, errors: "leave-out" });
    if (piece.built === undefined)
      throw new Error(`${name}: ${piece.diagnostics.map(({ message }) => message).join("; ")}`);
    workshop.add(name, piece.files);
  }
  await workshop.transpile();
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(workshop.folder, path)).href);
  const operations = new Map<string, readonly AnyOperation[]>();
  for (const name of names) {
    const exports = Object.values((await load(`${name}/index.js`)) as Readonly<Record<string, unknown>>); // a module
    operations.set(name, exports.filter(isOperation));
  }
  return { runtime: (await load("runtime/index.js")) as Runtime, operations }; // the workshop's copy of it
}

function isOperation(exported: unknown): exported is AnyOperation {
  return typeof exported === "object" && exported !== null && "input" in exported && "name" in exported;
}

/** Lays a contract down with a catalogue of its addresses, and gives the path of its root. */
function writeDocuments(workshop: Workshop, name: string, exchanges: readonly Exchange[]): string {
  const folder = join(workshop.folder, "contracts", name);
  mkdirSync(folder, { recursive: true });
  const resolved: Record<string, { readonly file: string }> = {};
  const paths = (contracts[name] ?? []).map((part, at) => {
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
