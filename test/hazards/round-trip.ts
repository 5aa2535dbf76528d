/** The fresh process that imports every module of some SDKs, and sends samples through what it finds there. */
import type { Contract } from "../../generator/model/contract.js";
import { listCalls, wholeBody } from "../../generator/samples/calls.js";
import { printElement } from "../../generator/samples/print-element.js";
import { type SampleKind, sampleDeclared } from "../../generator/samples/sample-element.js";
import { compareInfosets } from "../infoset/compare-infosets.js";
import type { Workshop } from "./workshop.js";

interface Trip {
  readonly module: string;
  readonly element: string;
  readonly xml: string;
}

interface Report {
  /** What was on `globalThis` after an import that should not be. */
  readonly pwned: readonly string[];
  /** Xml for each trip, or what went wrong. */
  readonly written: readonly { readonly xml?: string; readonly problem?: string }[];
}

// Operations are found by their elements: what they are called is what the hazards are about.
const script = `
import { RawXml, XmlWriter, parseClarkName } from "./runtime/index.js";
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { modules, trips } = JSON.parse(Buffer.concat(chunks).toString());
const before = new Set(Object.getOwnPropertyNames(globalThis));
const pwned = [];
const codecs = new Map();
for (const path of modules) {
  const exports = await import("./" + path.split("/").map(encodeURIComponent).join("/"));
  if (globalThis.pwned !== undefined || Object.prototype.pwned !== undefined) pwned.push(path);
  const sdk = path.split("/")[0];
  for (const value of Object.values(exports)) {
    if (typeof value !== "object" || value === null || !("input" in value)) continue;
    for (const message of [value.input, value.output]) if (message) codecs.set(sdk + " " + message.name, { codec: message.codec, types: value.types });
  }
}
for (const name of Object.getOwnPropertyNames(globalThis)) if (!before.has(name)) pwned.push("global " + name);
const written = trips.map(({ module, element, xml }) => {
  try {
    const { codec, types } = codecs.get(module + " " + element) ?? {};
    if (!codec) return { problem: "no operation has the element " + element };
    const value = RawXml.parse(xml).as(codec, types);
    const writer = new XmlWriter({ types });
    const { namespace, local } = parseClarkName(element);
    writer.element(namespace, local, codec, codec.from(value));
    return { xml: writer.toString() };
  } catch (error) {
    return { problem: String(error) };
  }
});
process.stdout.write(JSON.stringify({ pwned, written }));
`;

export interface Journey {
  readonly sdk: string;
  readonly files: readonly string[];
  readonly contract: Contract;
}

/** Imports everything and sends maximal and random samples of all messages through it; gives how many, and what is wrong. */
export function travel(
  workshop: Workshop,
  journeys: readonly Journey[],
  kinds: readonly SampleKind[] = ["maximal", "random"],
): { readonly trips: number; readonly problems: readonly string[] } {
  workshop.write("travel.js", script);
  const trips = journeys.flatMap(({ sdk, contract }) =>
    kinds.flatMap((kind) => sampleTrips(sdk, contract, kind)),
  );
  const modules = journeys.flatMap(({ sdk, files }) =>
    [...files].filter((path) => path.endsWith(".ts")).map((path) => `${sdk}/${path.replace(/\.ts$/, ".js")}`),
  );
  const { pwned, written } = workshop.run("travel.js", { modules, trips }) as Report;
  const problems = trips.flatMap(({ module, element, xml }, at) => {
    const { xml: back, problem } = written[at] ?? {};
    const found =
      back === undefined
        ? `${problem}\n${xml.slice(0, 500)}`
        : compareInfosets(withUris(back), withUris(xml));
    return found === undefined ? [] : [`${module} ${element}: ${found}`];
  });
  return { trips: trips.length, problems: [...pwned.map((path) => `${path} ran code`), ...problems] };
}

/** libxml2 refuses namespaces that are no URIs; ours are told apart as well when they are escaped. */
function withUris(xml: string): string {
  return xml.replaceAll(
    /( xmlns(?::\w+)?=)"([^"]*)"/g,
    (_whole, start: string, uri: string) => `${start}"${encodeURI(uri).replaceAll(/[^\w:/?#.-]/g, "_")}"`,
  );
}

function sampleTrips(module: string, contract: Contract, kind: SampleKind): readonly Trip[] {
  const { contract: whole, calls } = listCalls(contract);
  return calls
    .filter(({ use }) => use === "literal")
    .flatMap(({ input, output }) => [input, output])
    .flatMap((element) =>
      // Operations are found by their elements here, which a body of several does not have; programs of golden cases call those.
      element === undefined || element.name === wholeBody
        ? []
        : [
            {
              module,
              element: element.name,
              xml: printElement(sampleDeclared(whole, element, { kind, seed: 3 })),
            },
          ],
    );
}
