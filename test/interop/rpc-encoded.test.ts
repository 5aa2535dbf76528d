/**
 * Requests of real rpc/encoded contracts, decoded by PHP's SoapServer to the values that were sent: each operation with all that its
 * request can hold, and with what it must.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { writeWsdl } from "../../generator/export/write-wsdl.js";
import type { Contract } from "../../generator/model/contract.js";
import { buildModel } from "../../generator/pipeline.js";
import { listCalls } from "../../generator/samples/calls.js";
import { printElement } from "../../generator/samples/print-element.js";
import { sampleDeclared } from "../../generator/samples/sample-element.js";
import { loadSources } from "../../generator/source/load.js";
import type { ManifestEntry } from "../corpus/job.js";
import { childElements, parseTree } from "../corpus/xml-tree.js";
import { buildPiece, Workshop } from "../hazards/workshop.js";
import { compareDecoded, type Shown } from "./compare-decoded.js";
import { stacks, whyLeftOut } from "./packages.js";
import { type RunningStack, startStack } from "./start-stack.js";

const corpus = resolve("../shared/corpus");
const reason = existsSync(corpus) ? whyLeftOut(stacks.php.packages) : "as ../shared is not there";
if (reason !== undefined) console.log(`left out: requests of real rpc/encoded contracts, ${reason}`);

/** Contracts that PHP cannot read as they are, with what it says: it gets them as soapwright exports them. */
const unread: Readonly<Record<string, RegExp>> = {
  "soap4r--raa": /unexpected <import> in schema/,
  "soapui--wsdls-test": /Unexpected WSDL element <text>/,
};

/** Operations that get no method, as the contract does not define a type that they name; the generator says so. */
const undefinedTypes: Readonly<Record<string, readonly string[]>> = {
  "wsdl--data-exchange": ["submit", "getNext", "getParticularBatch"],
  "wsdl--iws": ["InsereTrajeto", "InsereEntidade", "BuscaTrajeto"],
};

type Runtime = typeof import("../../runtime/index.js");
type AnyOperation = import("../../runtime/index.js").Operation<unknown, unknown>;

interface Served {
  readonly entry: ManifestEntry;
  readonly contract: Contract;
  readonly operations: readonly AnyOperation[];
  /** What PHP serves. */
  readonly path: string;
}

describe.skipIf(reason !== undefined)("requests of real rpc/encoded contracts", () => {
  const entries = reason === undefined ? listEntries() : [];
  const workshop = new Workshop();
  const served = new Map<string, Served>();
  let runtime: Runtime;
  let server: RunningStack;
  const lines: string[] = [];

  beforeAll(async () => {
    server = await startStack("php");
    const contracts = new Map<string, Contract>();
    for (const entry of entries) contracts.set(entry.id, await addSdk(workshop, entry));
    await workshop.transpile();
    const load = (path: string): Promise<unknown> =>
      import(/* @vite-ignore */ pathToFileURL(join(workshop.folder, path)).href);
    runtime = (await load("runtime/index.js")) as Runtime; // the workshop's copy of it
    for (const entry of entries) {
      const exports = (await load(`${entry.id}/index.js`)) as Readonly<Record<string, unknown>>; // a module
      const contract = contracts.get(entry.id);
      if (contract === undefined) continue;
      const own = join(corpus, "contracts", entry.id, entry.root);
      const exported = join(workshop.folder, `${entry.id}.wsdl`);
      writeFileSync(exported, writeWsdl(contract));
      const path = unread[entry.id] === undefined ? own : exported;
      served.set(entry.id, { entry, contract, operations: Object.values(exports).filter(isOperation), path });
    }
  });
  afterAll(async () => {
    await server?.stop();
    workshop.remove();
    console.log(lines.join("\n"));
  });

  test("there are fifteen", () => {
    expect(entries).toHaveLength(15);
    expect(
      Object.keys({ ...unread, ...undefinedTypes }).filter((id) => !entries.some((one) => one.id === id)),
    ).toEqual([]);
  });

  test.each(Object.entries(unread))("PHP does not read %s as it is", async (id, said) => {
    const entry = entries.find((one) => one.id === id);
    const path = join(corpus, "contracts", id, entry?.root ?? "");
    const answer = await (await fetch(addressOf(server, path), { method: "POST", body: "<x/>" })).text();
    expect(answer.replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toMatch(said);
  });

  test.each(entries.map(({ id }) => id))("%s", async (id) => {
    const one = served.get(id);
    if (one === undefined) throw new Error(`no SDK of ${id}`);
    const problems: string[] = [];
    let sent = 0;
    const { calls, contract } = listCalls(one.contract);
    const left = undefinedTypes[id] ?? [];
    for (const call of calls.filter(({ use }) => use === "encoded")) {
      const { input } = call;
      const has = one.operations.some(({ name }) => name === call.name);
      if (has === left.includes(call.name)) problems.push(`the SDK has ${has ? "" : "no "}${call.name}`);
      if (input === undefined || !has) continue;
      for (const kind of ["maximal", "minimal"] as const) {
        const xml = printElement(sampleDeclared(contract, input, { kind }));
        const problem = await sendSample(one, call.name, input.name, xml);
        sent += 1;
        if (problem !== undefined) problems.push(`${call.name}, ${kind}: ${problem}`);
      }
    }
    const remarks = [
      unread[id] === undefined ? "" : "; from the exported contract, as PHP does not read its own",
      left.length === 0 ? "" : `; ${left.join(", ")} name types that the contract does not define`,
    ];
    lines.push(
      `${id}: ${sent - problems.length} of ${sent} requests are decoded by PHP to what was sent${remarks.join("")}`,
    );
    expect(problems, problems.slice(0, 10).join("\n")).toEqual([]);
    expect(sent).toBeGreaterThan(0);
  });

  /** Sends the values of a sample through the client; what PHP makes of them otherwise, if anything. */
  async function sendSample(
    { operations, path }: Served,
    name: string,
    element: string,
    xml: string,
  ): Promise<string | undefined> {
    const candidates = operations.filter((one) => one.name === name && one.input.name === element);
    if (candidates.length === 0) return "the SDK has no such operation";
    const client = new runtime.SoapClient({ endpoint: addressOf(server, path) });
    let problem: string | undefined;
    // Overloads have one name: the one that the sample is of can read it.
    for (const operation of candidates) {
      problem = await judge(operation, client, xml);
      if (problem === undefined) return undefined;
    }
    return problem;
  }

  async function judge(
    operation: AnyOperation,
    client: InstanceType<Runtime["SoapClient"]>,
    xml: string,
  ): Promise<string | undefined> {
    // Requests are objects with a member for each part.
    const value = runtime.RawXml.parse(xml).as(operation.input.codec, operation.types);
    const [call] = await Promise.allSettled([client.call(operation, value as object)]);
    if (call.status === "fulfilled") return "PHP answered no fault";
    if (!runtime.SoapFault.is(call.reason)) return String(call.reason);
    const { reason: text } = call.reason;
    if (!text.startsWith("{")) return `PHP says: ${text}`;
    const shown = JSON.parse(text) as { readonly operation: string; readonly arguments: readonly Shown[] }; // by decode.php
    if (shown.operation !== operation.name) return `PHP called ${shown.operation}`;
    const parts = childElements(parseTree(new TextEncoder().encode(xml)));
    if (shown.arguments.length !== parts.length)
      return `${parts.length} arguments … ${shown.arguments.length}`;
    for (const [at, part] of parts.entries()) {
      const difference = compareDecoded(shown.arguments[at] ?? null, part);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
});

/** Production contracts whose operations are mostly rpc/encoded. */
function listEntries(): readonly ManifestEntry[] {
  const manifest = JSON.parse(
    readFileSync(join(corpus, "manifest.json"), "utf8"),
  ) as readonly ManifestEntry[]; // its form is in the README beside it
  return manifest.filter((entry) => entry.real_world && entry.style === "rpc/encoded");
}

async function addSdk(workshop: Workshop, { id, root }: ManifestEntry): Promise<Contract> {
  const folder = join(corpus, "contracts", id);
  const diagnostics = new DiagnosticCollector();
  const catalogs = [join(corpus, "catalog/catalog.json")];
  const { files } = await loadSources(join(folder, root), { cwd: folder, folder, catalogs, diagnostics });
  const piece = await buildPiece(files, { name: "sdk", errors: "leave-out" });
  if (piece.built === undefined) throw new Error(`no SDK of ${id}`);
  const left = piece.diagnostics.filter(({ code }) => code === "plan/left-out");
  expect(left, id).toHaveLength((undefinedTypes[id] ?? []).length);
  for (const { message } of left) expect(message).toContain("does not define");
  workshop.add(id, piece.files);
  return buildModel({ files }, diagnostics).contract;
}

function addressOf(server: RunningStack, contract: string): string {
  return `${server.url}/decode.php?contract=${encodeURIComponent(contract)}`;
}

function isOperation(exported: unknown): exported is AnyOperation {
  return typeof exported === "object" && exported !== null && "input" in exported && "name" in exported;
}
