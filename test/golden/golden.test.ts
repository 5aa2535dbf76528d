/** Small contracts and the SDKs they have always become; `UPDATE_GOLDEN=1` writes what they become now. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContract } from "../../generator/cli/sdk-run.js";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { plainPalette, renderDiagnostics } from "../../generator/diagnostics/render.js";
import type { BuildInput } from "../../generator/pipeline.js";
import type { SdkOptions } from "../../generator/plan/options.js";
import { travel } from "../hazards/round-trip.js";
import { buildPiece, modelOf, Workshop } from "../hazards/workshop.js";

const root = "test/golden";
const updating = process.env["UPDATE_GOLDEN"] === "1";
const features = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

interface Golden {
  readonly input: BuildInput["files"];
  /** What the case becomes: `expected/…` and `diagnostics.txt`, by path. */
  readonly output: ReadonlyMap<string, string>;
  readonly emitted: ReadonlyMap<string, string>;
}

async function buildGolden(feature: string): Promise<Golden> {
  const folder = join(root, feature);
  const context = { cwd: process.cwd(), stdin: () => Promise.resolve(new Uint8Array()) };
  const loading = new DiagnosticCollector();
  const { files: input } = await loadContract({ contracts: join(folder, "contract") }, context, loading);
  const config = join(folder, "config.json");
  const options: Partial<SdkOptions> = existsSync(config) ? JSON.parse(readFileSync(config, "utf8")) : {};
  const { built, diagnostics, files: emitted } = await buildPiece(input, { name: feature, ...options });
  const rendered = renderDiagnostics([...loading.all(), ...diagnostics], {
    palette: plainPalette,
    source: (file) => input.find(({ path }) => path === file)?.text,
    shownPath: (file) => `contract/${file}`,
    limit: 20,
  });
  const output = new Map([["diagnostics.txt", rendered]]);
  // The manifest holds the version of the tool and the files of the runtime, which other tests are about.
  for (const [path, text] of emitted) if (path !== "manifest.json") output.set(`expected/${path}`, text);
  if (built) output.set("expected/names.json", built.names);
  return { input, output, emitted };
}

function isAssuming(input: BuildInput["files"]): boolean {
  return input.some(({ path, text }) => path === "overlay.yaml" && /^assume:/m.test(text));
}

/** Whether the case has a program that uses its SDK. */
function isUsed(feature: string): boolean {
  return existsSync(join(root, feature, "use.ts"));
}

function readExpected(feature: string): ReadonlyMap<string, string> {
  const folder = join(root, feature);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => path === "diagnostics.txt" || path.startsWith("expected/"));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function writeExpected(feature: string, output: ReadonlyMap<string, string>): void {
  rmSync(join(root, feature, "expected"), { recursive: true, force: true });
  for (const [path, text] of output) {
    const full = join(root, feature, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

const workshop = new Workshop();
const goldens = new Map<string, Golden>();

beforeAll(async () => {
  for (const feature of features) {
    const golden = await buildGolden(feature);
    goldens.set(feature, golden);
    workshop.add(feature, golden.emitted);
    if (isUsed(feature))
      workshop.write(`${feature}/use.ts`, readFileSync(join(root, feature, "use.ts"), "utf8"));
    if (updating) writeExpected(feature, golden.output);
  }
}, 60_000);

beforeAll(() => workshop.transpile());

afterAll(() => workshop.remove());

describe("golden cases", () => {
  test.each(features)("%s", (feature) => {
    const expected = readExpected(feature);
    const output = goldens.get(feature)?.output ?? new Map<string, string>();
    expect([...output.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [path, text] of output) expect(text, `${feature}/${path}`).toBe(expected.get(path));
  });

  test("compile under the strict flags", () => {
    expect(workshop.compile()).toEqual([]);
  }, 120_000);

  test("are formatted as emitted", () => {
    expect(workshop.lint()).toBe("");
  });

  test("carry samples there and back", () => {
    const journeys = features.map((feature) => ({
      sdk: feature,
      files: [...(goldens.get(feature)?.emitted.keys() ?? [])],
      contract: modelOf(goldens.get(feature)?.input ?? []),
    }));
    // What an overlay assumes is not in the model: random samples of it may lack what the SDK then requires.
    const assuming = journeys.filter(({ sdk }) => isAssuming(goldens.get(sdk)?.input ?? []));
    const maximal = travel(workshop, journeys, ["maximal"]);
    const random = travel(
      workshop,
      journeys.filter((journey) => !assuming.includes(journey)),
      ["random"],
    );
    console.log(`golden: ${features.length} cases, ${maximal.trips + random.trips} messages there and back`);
    expect([...maximal.problems, ...random.problems]).toEqual([]);
    expect(maximal.trips).toBeGreaterThan(2 * features.length);
  }, 60_000);

  test.each(features.filter(isUsed))("%s can be used as its program shows", (feature) => {
    expect(() => workshop.run(`${feature}/use.js`)).not.toThrow();
  });
});
