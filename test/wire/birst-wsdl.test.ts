/** SDKs made from operation pages and overlay, from the service's WSDL, and from both put the same on the wire. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Contract } from "../../generator/model/contract.js";
import { listCalls } from "../../generator/samples/calls.js";
import { buildBirst, loadBirst } from "../generated/birst-build.js";
import { travel } from "../hazards/round-trip.js";
import { buildPiece, modelOf, Workshop } from "../hazards/workshop.js";

const path = "../shared/birst/wsdl/CommandWebService-2018.wsdl";
const isHere = existsSync(path);
if (!isHere) console.log("left out: equality with the Birst WSDL, as ../shared is not there");

const workshop = new Workshop();
let contract: Contract;
type Sources = "pages" | "wsdl" | "both";
let files: Readonly<Record<Sources, readonly string[]>>;
let shared: readonly string[] = [];

beforeAll(async () => {
  if (!isHere) return;
  const sources = [{ path: "service.wsdl", text: readFileSync(path, "utf8"), kind: "wsdl" as const }];
  const fromWsdl = await buildPiece(sources);
  if (!fromWsdl.built) throw new Error(JSON.stringify(fromWsdl.diagnostics.slice(0, 3)));
  const fromPages = await buildBirst(await loadBirst());
  const fromBoth = await buildBirst([...(await loadBirst()), ...sources]);
  const ownOf = ({ files: all }: typeof fromPages): ReadonlyMap<string, string> =>
    new Map([...all].filter(([name]) => !name.startsWith("runtime/")));
  const own = ownOf(fromPages);
  const ofBoth = ownOf(fromBoth);
  expect(fromBoth.summary.operations).toBe(fromPages.summary.operations);
  workshop.add("wsdl", fromWsdl.files);
  workshop.add("pages", own);
  workshop.add("both", ofBoth);
  await workshop.transpile();
  const model = modelOf(sources);
  const known = new Set(listCalls(fromPages.contract).calls.map(({ name }) => name));
  shared = listCalls(model).calls.flatMap(({ name }) => (known.has(name) ? [name] : []));
  const isShared = ({ name }: { readonly name: string }): boolean => shared.includes(name);
  contract = {
    ...model,
    bindings: model.bindings.map((binding) => ({
      ...binding,
      operations: binding.operations.filter(isShared),
    })),
  };
  files = { wsdl: [...fromWsdl.files.keys()], pages: [...own.keys()], both: [...ofBoth.keys()] };
}, 120_000);
afterAll(() => workshop.remove());

test.skipIf(!isHere)(
  "for all operations that both have, with everything that can be in a message",
  () => {
    const journeys = (["wsdl", "pages", "both"] as const).map((sdk) => ({
      sdk,
      files: files[sdk],
      contract,
    }));
    const { trips, problems } = travel(workshop, journeys, ["maximal"]);
    // The overlay reads absent arrays as empty, so where the recursion of a sample ends an empty one is written.
    const ended = problems.filter((text) => /LevelMetadata\[1\]: <\{[^}]*\}Children> … nothing$/.test(text));
    const equal = trips - problems.length;
    console.log(
      `${shared.length} operations of both, ${equal} of ${trips} messages equal on the wire, ${ended.length} but for an empty array`,
    );
    expect(problems.filter((text) => !ended.includes(text))).toEqual([]);
    expect(ended).toHaveLength(2 * 3);
    expect(shared.length).toBe(197);
    expect(trips).toBe(6 * shared.length);
  },
  120_000,
);
