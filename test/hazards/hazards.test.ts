/** Nothing in a contract becomes code, a wrong name or a path outside the SDK; and what is made of it compiles and works. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localName, namespaceOf } from "../../generator/model/names.js";
import { builtInTypes } from "../../generator/plan/built-in-types.js";
import { reservedExports } from "../../generator/plan/naming/reserved.js";
import { mentionedNames, reexportedNames } from "../../generator/plan/runtime-names.js";
import { inspectCode } from "./code-shape.js";
import { hostileCases } from "./hostile-cases.js";
import { travel } from "./round-trip.js";
import { buildPiece, modelOf, type Workpiece, Workshop } from "./workshop.js";

const workshop = new Workshop();
const pieces = new Map<string, Workpiece>();
const folderOf = (name: string): string => name.replaceAll(/\W+/g, "-");

beforeAll(async () => {
  for (const { name, files } of hostileCases) {
    const piece = await buildPiece(files);
    pieces.set(name, piece);
    workshop.add(folderOf(name), piece.files);
  }
}, 60_000);

afterAll(() => workshop.remove());

/** All texts of a contract, whole names and their parts too. */
function textsOf(value: unknown, texts = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") {
    texts.add(value);
    texts.add(localName(value));
    texts.add(namespaceOf(value));
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) textsOf(inner, texts);
  }
  return texts;
}

/** Names in import and export lists that are about the runtime. */
function runtimeNamesIn(text: string): readonly string[] {
  const lists = text.matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from "[^"]*runtime\/index\.js"/g);
  return [...lists].flatMap(([, list = ""]) =>
    list.split(",").flatMap((item) => item.trim().replace(/^type /, "") || []),
  );
}

describe.each(hostileCases)("$name", ({ name, files, literals = [] }) => {
  test("becomes an SDK of nothing but what the generator prints", () => {
    const { built, diagnostics, files: emitted } = pieces.get(name) ?? {};
    const errors = diagnostics?.filter(({ severity }) => severity === "error");
    expect(built, JSON.stringify(errors)).toBeDefined();
    const shapes = [...(emitted ?? [])]
      .filter(([path]) => path.endsWith(".ts"))
      .map(([path, text]) => inspectCode(path, text));
    expect(shapes.flatMap(({ problems }) => problems)).toEqual([]);
    const seen = new Set(shapes.flatMap((shape) => shape.literals));
    const known = textsOf(modelOf(files));
    const unknown = [...seen].filter(
      (text) => !known.has(text) && !/^[\p{ID_Continue}*]+$|.(Attribute|Element)$/u.test(text),
    );
    expect(unknown).toEqual([]);
    expect(literals.filter((text) => !seen.has(text))).toEqual([]);
  });
});

describe("all of them", () => {
  test("take from the runtime only names that it has and that nothing else may bear", () => {
    const taken = new Set(
      [...pieces.values()].flatMap(({ files }) => [...files.values()].flatMap(runtimeNamesIn)),
    );
    const reserved = reservedExports([...builtInTypes.values()].flatMap(({ codec, type }) => [codec, type]));
    expect([...taken].filter((name) => !reserved.has(name))).toEqual([]);
    const entry = readFileSync("runtime/index.ts", "utf8").replaceAll(/"\.\/.*"/g, '"runtime/index.js"');
    const exported = new Set(runtimeNamesIn(entry));
    const listed = [...mentionedNames, ...reexportedNames.values, ...reexportedNames.types];
    expect([...taken, ...listed].filter((name) => !exported.has(name))).toEqual([]);
  });

  test("compile under the strict flags", () => {
    expect(workshop.compile()).toEqual([]);
  }, 120_000);

  test("are formatted as emitted", () => {
    // Names wider than the page are broken legibly, but not where formatters would break them.
    expect(workshop.lint([folderOf("very long names")])).toBe("");
  });

  test("import without running anything, and carry samples there and back", async () => {
    await workshop.transpile();
    const journeys = hostileCases.map(({ name, files }) => ({
      sdk: folderOf(name),
      files: [...(pieces.get(name)?.files.keys() ?? [])],
      contract: modelOf(files),
    }));
    const { trips, problems } = travel(workshop, journeys);
    console.log(`hazards: ${hostileCases.length} cases, ${trips} messages there and back`);
    expect(problems).toEqual([]);
    expect(trips).toBeGreaterThan(2 * hostileCases.length);
  }, 60_000);
});
