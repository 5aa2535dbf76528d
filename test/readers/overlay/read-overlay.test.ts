/** Every way in which an overlay can be wrong is reported with its code and place, and the rest of it is still read. */
import { describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import type { Overlay } from "../../../generator/model/overlay-facts.js";
import { readOverlay } from "../../../generator/readers/overlay/read-overlay.js";

const head = "version: 1\nnamespace: http://example.com/\n";

function read(text: string): { overlay: Overlay | undefined; problems: string[]; messages: string[] } {
  const diagnostics = new DiagnosticCollector();
  const overlay = readOverlay({ path: "overlay.yaml", text }, diagnostics);
  const all = diagnostics.all();
  return {
    overlay,
    problems: all.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`),
    messages: all.map(({ message }) => message),
  };
}

/** Text, expected diagnostics with line and column, a part of the first message. */
const broken: readonly (readonly [string, string, readonly string[], string])[] = [
  ["text that is not YAML", "version: 1\ntypes: {\n", ["overlay/syntax 3:1"], "Flow map"],
  ["a bad indentation", "version: 1\n  types: x\n", ["overlay/syntax 1:10"], "Nested mappings"],
  ["a key given twice", `${head}types: {}\ntypes: {}\n`, ["overlay/syntax 4:1"], "unique"],
  ["two documents", `${head}---\nversion: 1\n`, ["overlay/syntax 3:1"], "multiple documents"],
  ["a tag", `${head}service: !js x\n`, ["overlay/syntax 3:10"], "Unresolved tag"],
  ["an empty file", "", ["overlay/invalid 1:1"], "is empty"],
  ["a list at the top", "- a\n", ["overlay/invalid 1:1"], "not a mapping"],
  ["no version", "namespace: x\n", ["overlay/invalid 1:1"], 'no "version"'],
  ["a version of the future", "version: 2\nnamespace: x\n", ["overlay/invalid 1:1"], '"2", expected 1'],
  ["no namespace", "version: 1\n", ["overlay/invalid 1:1"], 'no "namespace"'],
  ["a key slip", `${head}operation: {}\n`, ["overlay/unknown-key 3:1"], 'did you mean "operations"?'],
  [
    "a key of nowhere",
    `${head}zzzzzzz: {}\n`,
    ["overlay/unknown-key 3:1"],
    "expected one of version, service",
  ],
  [
    "an unknown assumption",
    `${head}assume: { result: required }\n`,
    ["overlay/unknown-key 3:11"],
    '"results"',
  ],
  [
    "a value that is no choice",
    `${head}assume: { results: yes }\n`,
    ["overlay/invalid 3:20"],
    "required or optional",
  ],
  ["a text for a list", `${head}secrets: token\n`, ["overlay/invalid 3:10"], "expected a list"],
  [
    "a doubtful idempotence",
    `${head}operations: { a: { idempotent: mostly } }\n`,
    ["overlay/invalid 3:20"],
    '"idempotent" is "mostly", expected true or false',
  ],
  ["a mapping in a list", `${head}secrets: [{ a: b }]\n`, ["overlay/invalid 3:11"], "expected a text"],
  ["an alias", `${head}secrets: [&a x, *a]\n`, ["overlay/invalid 3:17"], "an alias"],
  ["a text for types", `${head}types: none\n`, ["overlay/invalid 3:8"], "expected a mapping"],
  ["a type with a built-in's name", `${head}types: { string: {} }\n`, ["overlay/invalid 3:10"], "built-in"],
  ["a type with no XML name", `${head}types: { "a b": {} }\n`, ["overlay/invalid 3:10"], "not the name"],
  ["a key slip in a type", `${head}types:\n  A: { field: {} }\n`, ["overlay/unknown-key 4:8"], '"fields"'],
  [
    "fields beside items",
    `${head}types:\n  A:\n    items: { x: int }\n    fields: {}\n`,
    ["overlay/invalid 5:5"],
    'both "fields" and "items"',
  ],
  [
    "items of two",
    `${head}types: { A: { items: { x: int, y: int } } }\n`,
    ["overlay/invalid 3:15"],
    "holds 2",
  ],
  [
    "a bad bound",
    `${head}types: { A: { fields: { x: int 0..n } } }\n`,
    ["overlay/bad-field 3:32"],
    "no bounds",
  ],
  [
    "bounds upside down",
    `${head}types: { A: { fields: { x: int 2..1 } } }\n`,
    ["overlay/bad-field 3:32"],
    "more at",
  ],
  [
    "bounds of nothing",
    `${head}types: { A: { fields: { x: int 0..0 } } }\n`,
    ["overlay/bad-field 3:32"],
    "no element",
  ],
  [
    "a word too many",
    `${head}types: { A: { fields: { x: int 0..1 nil } } }\n`,
    ["overlay/bad-field 3:37"],
    '"nil"',
  ],
  [
    "a word in quotes",
    `${head}types: { A: { fields: { x: "int 0..1 nil" } } }\n`,
    ["overlay/bad-field 3:38"],
    "nil",
  ],
  [
    "words out of order",
    `${head}types: { A: { fields: { x: int nillable 0..1 } } }\n`,
    ["overlay/bad-field 3:41"],
    "",
  ],
  [
    "a type that is no name",
    `${head}types: { A: { fields: { x: a/b 0..1 } } }\n`,
    ["overlay/bad-field 3:28"],
    "type name",
  ],
  [
    "any as a named element",
    `${head}types: { A: { fields: { x: any } } }\n`,
    ["overlay/bad-field 3:28"],
    "raw",
  ],
  [
    "a wildcard with a type",
    `${head}types: { A: { fields: { "*": int } } }\n`,
    ["overlay/bad-field 3:25"],
    "any",
  ],
  [
    "a field with no XML name",
    `${head}types: { A: { fields: { "1x": int } } }\n`,
    ["overlay/bad-field 3:25"],
    "1x",
  ],
  [
    "a list as a field",
    `${head}types: { A: { fields: { x: [int] } } }\n`,
    ["overlay/invalid 3:25"],
    "a list",
  ],
  [
    "a key slip in a field",
    `${head}types: { A: { fields: { x: { typ: int } } } }\n`,
    ["overlay/unknown-key 3:30"],
    '"type"',
  ],
  [
    "a flag that is neither",
    `${head}types: { A: { fields: { x: { secret: yes } } } }\n`,
    ["overlay/invalid 3:30"],
    "true or false",
  ],
  [
    "bad bounds in a long field",
    `${head}types: { A: { fields: { x: { type: int, occurs: many } } } }\n`,
    ["overlay/bad-field 3:49"],
    "no bounds",
  ],
  [
    "a cycle of bases",
    `${head}types:\n  A: { base: B }\n  B: { base: C }\n  C: { base: A }\n`,
    ["overlay/base-cycle 4:14"],
    "A → B → C → A",
  ],
  ["a type that is its own base", `${head}types: { A: { base: A } }\n`, ["overlay/base-cycle 3:21"], "A → A"],
  [
    "an operation with no XML name",
    `${head}operations: { "../x": {} }\n`,
    ["overlay/invalid 3:15"],
    "operation",
  ],
  [
    "a key slip in an operation",
    `${head}operations: { a: { requests: {} } }\n`,
    ["overlay/unknown-key 3:20"],
    '"request"',
  ],
  ["an empty request", `${head}operations:\n  a:\n    request:\n`, ["overlay/invalid 5:5"], "void"],
  [
    "a word for a response",
    `${head}operations: { a: { response: none } }\n`,
    ["overlay/invalid 3:30"],
    '"none"',
  ],
  [
    "several things at once",
    `${head}sevice: x\ntypes: { A: { fields: { x: int 9 } } }\noperations: { a: { respons: void } }\n`,
    ["overlay/unknown-key 3:1", "overlay/bad-field 4:32", "overlay/unknown-key 5:20"],
    '"service"',
  ],
];

describe("a broken overlay", () => {
  it.each(broken)("reports %s", (_what, text, problems, part) => {
    const found = read(text);
    expect(found.problems).toEqual(problems);
    expect(found.messages[0]).toContain(part);
  });

  it("keeps what is sound beside what is wrong", () => {
    const { overlay } = read(
      `${head}types: { A: { fields: { x: int 9, y: int 0..1 } } }\nsecrets: [token]\n`,
    );
    const definition = overlay?.types[0]?.definition;
    expect(definition?.kind === "struct" && definition.fields?.map(({ span }) => span.column)).toEqual([35]);
    expect(overlay?.secrets.map(({ text }) => text)).toEqual(["token"]);
  });

  it("takes the bases of a cycle away, so that nothing behind it can loop", () => {
    const { overlay } = read(`${head}types:\n  A: { base: B }\n  B: { base: A }\n  C: { base: A }\n`);
    expect(overlay?.types.map(({ definition }) => definition.base?.text)).toEqual([
      undefined,
      undefined,
      "A",
    ]);
  });
});

describe("a field", () => {
  const xsd = (local: string) => `{http://www.w3.org/2001/XMLSchema}${local}`;
  const fields: readonly (readonly [string, object])[] = [
    ["string", { type: xsd("string") }],
    ["string 0..1", { type: xsd("string"), occurs: { min: 0, max: 1 }, nillable: false }],
    [
      "Row 0..* nillable",
      { type: "{http://example.com/}Row", occurs: { min: 0, max: "unbounded" }, nillable: true },
    ],
    ["int 0..1 = 0", { type: xsd("int"), occurs: { min: 0, max: 1 }, nillable: false, default: "0" }],
    ["string = a = b", { type: xsd("string"), default: "a = b" }],
    ["1..1", { occurs: { min: 1, max: 1 }, nillable: false }],
    ["nillable", { nillable: true }],
    ["guid", { type: "{http://microsoft.com/wsdl/types/}guid" }],
    ["raw 0..1", { type: xsd("anyType"), occurs: { min: 0, max: 1 }, nillable: false }],
    ['"{urn:x}Row 0..1"', { type: "{urn:x}Row", occurs: { min: 0, max: 1 }, nillable: false }],
    [
      "{ type: int, occurs: 2..3, nillable: true, default: 0, secret: true, description: Why }",
      {
        type: xsd("int"),
        occurs: { min: 2, max: 3 },
        nillable: true,
        default: "0",
        secret: true,
        description: "Why",
      },
    ],
    ["", {}],
  ];
  it.each(fields)("reads %j", (text, expected) => {
    const { overlay, problems } = read(`${head}types:\n  A:\n    fields:\n      x: ${text}\n`);
    const definition = overlay?.types[0]?.definition;
    const field = definition?.kind === "struct" ? definition.fields?.[0] : undefined;
    expect(problems).toEqual([]);
    if (field?.kind !== "element") throw new Error("no element was read");
    const facts = { ...field, type: field.type?.id, span: undefined, kind: undefined, match: undefined };
    expect(facts).toEqual({ name: "{http://example.com/}x", ...expected });
    expect(field.span).toMatchObject({ file: "overlay.yaml", line: 6, column: 7 });
  });

  it("keeps words that YAML would take for numbers or booleans", () => {
    const { overlay } = read(`${head}types: { Answer: { values: [yes, no, 1.0, null] } }\n`);
    const definition = overlay?.types[0]?.definition;
    const values = definition?.kind === "enum" ? definition.values.map(({ text }) => text) : [];
    expect(values).toEqual(["yes", "no", "1.0", "null"]);
  });
});
