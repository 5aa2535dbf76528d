/** The pages of contracts/birst with their overlay make the model that the known facts describe, field by field. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { applyOverlay } from "../../generator/model/apply-overlay.js";
import type { Contract } from "../../generator/model/contract.js";
import { localName } from "../../generator/model/names.js";
import { listElements } from "../../generator/model/overlay-particles.js";
import { readOverlay } from "../../generator/readers/overlay/read-overlay.js";
import { readSamples } from "../../generator/readers/samples/read-samples.js";
import { makePageContract, type Shown, type ShownFields } from "../model/overlay-page-contract.js";
import { contractFolder, readBirstFacts } from "./birst-facts.js";
import { compareWithFacts } from "./birst-model.js";
import { readBlocks } from "./page-blocks.js";

const facts = readBirstFacts();
const namespace = "http://www.birst.com/";
const folder = `${contractFolder}pages/`;
const pages = readdirSync(folder);
const classic = pages.filter((name) => !name.endsWith(".senv.txt"));
const text = readFileSync(`${contractFolder}overlay.yaml`, "utf8");

interface Applied {
  readonly contract: Contract;
  readonly problems: readonly string[];
}

function apply(contract: Contract): Applied {
  const diagnostics = new DiagnosticCollector();
  const overlay = readOverlay({ path: "overlay.yaml", text }, diagnostics);
  if (overlay === undefined) throw new Error(JSON.stringify(diagnostics.all()));
  const applied = applyOverlay(contract, overlay, diagnostics).contract;
  const problems = diagnostics.all().map(({ code, span, message }) => `${code} ${span?.line}: ${message}`);
  return { contract: applied, problems };
}

/** What the first two blocks of a page show, without the page reader, so that a fault of it cannot hide here. */
function readShown(file: string): { readonly request: ShownFields; readonly response: ShownFields } {
  const [request, response] = readBlocks(readFileSync(folder + file, "utf8")).map((block) => {
    const envelope = block as Block;
    const body = envelope[2][0] as Block;
    return showFields(body[2][0] as Block);
  });
  return { request: request ?? {}, response: response ?? {} };
}

type Block = readonly [name: string, attributes: readonly string[], children: readonly unknown[]];

function showFields([, , children]: Block): ShownFields {
  const shown: Record<string, Shown> = {};
  for (const child of children) {
    if (typeof child === "string") continue;
    const [name, attributes, inner] = child as Block;
    const local = localName(name);
    const value =
      attributes.length > 0 ? "cut" : typeof inner[0] === "string" ? inner[0] : showFields(child as Block);
    shown[local] = local in shown ? [value] : value;
  }
  return shown;
}

function readHandMade(files: readonly string[]): Contract {
  const operations = files.map((file) => [file.replace(".txt", ""), readShown(file)] as const);
  return makePageContract(Object.fromEntries(operations), "CommandWebService", namespace);
}

describe("the overlay of contracts/birst", () => {
  it("agrees with its own pages: nothing is reported", () => {
    expect(apply(readHandMade(classic)).problems).toEqual([]);
  });

  it("is used up: every type of it is reached", () => {
    const { contract } = apply(readHandMade(classic));
    const names = contract.types.flatMap(({ name }) => (name === undefined ? [] : localName(name)));
    expect(names).toHaveLength(64);
  });

  it("leaves nothing unknown but the content of getDashboardView", () => {
    const { contract } = apply(readHandMade(classic));
    const open = contract.types.flatMap((type) => {
      if (type.kind === "unknown") return [type.id];
      if (type.kind !== "struct" || type.content === undefined) return [];
      const hasWildcard =
        type.content.kind === "group" && type.content.particles.some(({ kind }) => kind === "wildcard");
      const isOpen = listElements(type.content).some((element) => element.type.endsWith("}anyType"));
      return hasWildcard || isOpen ? [type.id] : [];
    });
    expect(open).toEqual([`{${namespace}}getDashboardViewResponse/~type`]);
  });

  it.each(["getJobStatus.txt", "queryMore.txt", "listProfiles.txt", "setCatalogPermissions.txt"])(
    "works with %s alone, and only says that the other operations are not there",
    (file) => {
      const { contract, problems } = apply(readHandMade([file]));
      expect(problems.filter((problem) => !/^overlay\/unknown-(operation|secret)/.test(problem))).toEqual([]);
      expect(contract.types.filter(({ name }) => name !== undefined).length).toBeLessThan(8);
    },
  );

  it.skipIf(facts === undefined)("makes the model of the known facts", () => {
    if (facts === undefined) return;
    const { operations, fields, types, differences } = compareWithFacts(
      apply(readHandMade(classic)).contract,
      facts,
    );
    console.log(
      `overlay alone: ${operations} operations, ${types} types, ${fields} fields equal the known facts`,
    );
    expect(differences).toEqual([]);
    expect(fields).toBeGreaterThan(1000);
  });
});

describe("the overlay of contracts/birst on pages read by the page reader", () => {
  const files = pages.map((name) => ({
    path: `pages/${name}`,
    text: readFileSync(folder + name, "utf8"),
    kind: "text" as const,
  }));
  const read = (names: readonly string[]) =>
    readSamples(
      files.filter(({ path }) => names.some((name) => path === `pages/${name}`)),
      new DiagnosticCollector(),
    );

  it("agrees with its own pages, and makes the model of the known facts", () => {
    const { contract, problems } = apply(read(pages));
    expect(problems).toEqual([]);
    if (facts === undefined) return;
    const { operations, fields, types, differences } = compareWithFacts(contract, facts);
    console.log(
      `pages and overlay: ${operations} operations, ${types} types, ${fields} fields equal the known facts`,
    );
    expect(differences).toEqual([]);
  });

  it("makes the same types without the second pages of the queries", () => {
    const types = ({ contract }: Applied) => contract.types.map(({ id, kind }) => `${kind} ${id}`);
    expect(types(apply(read(classic)))).toEqual(types(apply(read(pages))));
  });

  it("leaves no type unknown, and no fact of a known operation assumed", () => {
    const { contract } = apply(read(pages));
    const known = facts?.operations.filter(({ fromPagesOnly }) => fromPagesOnly !== true) ?? [];
    const open = contract.types.flatMap((type) => {
      const isKnown = known.some(({ name }) => new RegExp(`}${name}(Response)?/~type$`).test(type.id));
      const content = type.kind === "struct" ? listElements(type.content) : [];
      const assumed = [type.origin, ...content.map(({ origin }) => origin)].flatMap(
        (origin) => origin.assumed,
      );
      return type.kind === "unknown" || (isKnown && assumed.length > 0)
        ? [`${type.id} ${JSON.stringify(assumed)}`]
        : [];
    });
    expect(open).toEqual([]);
  });

  it.each(["getJobStatus.txt", "queryMore.txt", "setCatalogPermissions.txt", "addCloudConnection.txt"])(
    "works with %s alone",
    (file) => {
      const { problems } = apply(read([file]));
      expect(problems.filter((problem) => !/^overlay\/unknown-(operation|secret)/.test(problem))).toEqual([]);
    },
  );
});
