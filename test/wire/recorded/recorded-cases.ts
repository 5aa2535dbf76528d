/** The recorded exchanges of another client's suite, which lie beside the project, and an SDK of each one's WSDL. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildInput } from "../../../generator/pipeline.js";
import type { Operation } from "../../../runtime/operation.js";
import { buildPiece, type Workshop } from "../../hazards/workshop.js";

const suite = new URL("../../../../shared/suites/soap-samples/", import.meta.url).pathname;

export const hasRecordedCases: boolean = existsSync(suite);

export type AnyOperation = Operation<object, object>;

export interface RecordedCase {
  /** `<operation>__<what>`. */
  readonly name: string;
  readonly operation: string;
  readonly contract: BuildInput["files"];
  /** Absent where the recording has none. */
  readonly request: string | undefined;
  readonly response: string | undefined;
  /** What the other client makes of the response, as JSON. */
  readonly result: unknown;
}

/** All recorded cases, by name. */
export function readRecordedCases(): readonly RecordedCase[] {
  const folders = readdirSync(suite, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readRecordedCase(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readRecordedCase(name: string): RecordedCase {
  const folder = join(suite, name);
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return {
    name,
    operation: name.slice(0, name.indexOf("__")),
    contract: paths
      .filter((path) => /\.(wsdl|xsd)$/.test(path))
      .map((path) => ({
        path,
        kind: path.endsWith(".wsdl") ? "wsdl" : "xsd",
        text: readFileSync(join(folder, path), "utf8").replace(/^\ufeff/, ""),
      })),
    request: read("request.xml"),
    response: read("response.xml"),
    result: JSON.parse(read("response.json") ?? "null"),
  };
}

/** The operation of each case by its name, or why there is none. */
export async function buildRecorded(
  workshop: Workshop,
  cases: readonly RecordedCase[],
): Promise<ReadonlyMap<string, AnyOperation | string>> {
  const built = new Map<string, string>();
  const folders = new Map<string, string>();
  const problems = new Map<string, string>();
  for (const { name, contract } of cases) {
    const key = contract.map(({ path, text }) => `${path}\n${text}`).join("\0");
    const same = built.get(key);
    if (same !== undefined) {
      folders.set(name, same);
      continue;
    }
    const { files, diagnostics } = await buildPiece(contract);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      problems.set(name, errors.map(({ code, message }) => `${code} ${message}`).join("; "));
      continue;
    }
    const folder = `sdk${built.size}`;
    workshop.add(folder, files);
    built.set(key, folder);
    folders.set(name, folder);
  }
  await workshop.transpile();
  const found = new Map<string, AnyOperation | string>();
  for (const { name, operation } of cases) {
    const folder = folders.get(name);
    if (folder === undefined) {
      found.set(name, `no SDK: ${problems.get(name)}`);
      continue;
    }
    const file = pathToFileURL(join(workshop.folder, folder, "index.js")).href;
    const sdk = (await import(/* @vite-ignore */ file)) as Readonly<Record<string, unknown>>;
    found.set(
      name,
      Object.values(sdk).find(isOperation(operation)) ?? `no operation ${operation} in the SDK`,
    );
  }
  return found;
}

/** By its name on the wire, or by that of its request element. */
function isOperation(name: string): (exported: unknown) => exported is AnyOperation {
  return (exported): exported is AnyOperation =>
    typeof exported === "object" &&
    exported !== null &&
    "input" in exported &&
    "name" in exported &&
    exported.name === name;
}
