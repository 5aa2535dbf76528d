/** The recorded exchanges of another client's suite, which lie beside the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildInput } from "../../../generator/pipeline.js";
import { guessKind } from "../../../generator/source/guess-kind.js";

const suite = new URL("../../../../shared/suites/soap-samples/", import.meta.url).pathname;

export const hasRecordedCases: boolean = existsSync(suite);

export interface RecordedCase {
  /** `<operation>__<what>`. */
  readonly name: string;
  readonly operation: string;
  readonly contract: BuildInput["files"];
  /** What the other client is called with. */
  readonly given: unknown;
  /** Absent where the recording has none. */
  readonly request: string | undefined;
  readonly response: string | undefined;
  /** What the other client makes of the response, as JSON; absent where nothing is said of it. */
  readonly result: unknown;
  /** What it throws of a fault. */
  readonly thrown: unknown;
  readonly attributesKey: string;
  readonly valueKey: string;
  /** What it is told to put into the header. */
  readonly header: unknown;
  readonly security: unknown;
  readonly responseHeader: unknown;
  readonly contentType: string;
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
  const readJson = (file: string): unknown => {
    const text = read(file);
    return text === undefined ? undefined : JSON.parse(text);
  };
  // Options of that client, by its own names.
  const options = (readJson("wsdl_options.json") ?? {}) as Readonly<Record<string, unknown>>;
  const httpHeaders = (readJson("responseHttpHeader.json") ?? {}) as Readonly<Record<string, string>>;
  return {
    name,
    operation: name.slice(0, name.indexOf("__")),
    contract: readContract(folder),
    given: readJson("request.json"),
    // One folder spells it so.
    request: read("request.xml") ?? read("reqeust.xml"),
    response: read("response.xml"),
    result: readJson("response.json"),
    thrown: readJson("error_response.json"),
    attributesKey: String(options["attributesKey"] ?? "attributes"),
    valueKey: String(options["valueKey"] ?? "$value"),
    header: readJson("header.json"),
    security: readJson("security.json"),
    responseHeader: readJson("responseSoapHeader.json"),
    contentType: httpHeaders["content-type"] ?? contentTypeOf(read("response.xml")),
  };
}

/** The header of a response that was recorded without: a multipart body tells its boundary in its first line. */
function contentTypeOf(response: string | undefined): string {
  const boundary = /^\s*--(\S+)/.exec(response ?? "")?.[1];
  return boundary === undefined ? "text/xml" : `multipart/related; boundary="${boundary}"`;
}

function readContract(folder: string): BuildInput["files"] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return paths
    .filter((path) => /\.(wsdl|xsd)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8").replace(/^\ufeff/, "");
      return { path, kind: guessKind(text), text };
    });
}
