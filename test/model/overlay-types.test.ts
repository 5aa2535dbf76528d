/** Types of an overlay take the place of what pages show without a name, and settle what pages cannot say. */
import { describe, expect, it } from "vitest";
import { apply, getStatus, members, status, typeNames } from "./overlay-applied.js";
import { pageNamespace } from "./overlay-page-contract.js";

describe("a named type", () => {
  const named = "types: { Status: { fields: { group: string 0..1, type: int 1..1 } } }\n";

  it("takes the place of the struct that the page shows without a name", () => {
    const text = `${named}operations: { getStatus: { response: { getStatusResult: Status 0..1 } } }`;
    const { contract, problems } = apply({ getStatus }, text);
    expect(members(contract, "getStatusResponse")).toEqual(["getStatusResult Status 0..1"]);
    expect(members(contract, "Status")).toEqual(["group string 0..1", "type int 1..1"]);
    expect(typeNames(contract)).toEqual(["Status", "getStatus/~type", "getStatusResponse/~type"]);
    expect(problems).toEqual([]);
  });

  it("is one type for two operations", () => {
    const text = `${named}operations:
  getStatus: { response: { getStatusResult: Status } }
  getDetails: { response: { getDetailsResult: Status } }`;
    const details = { request: {}, response: { getDetailsResult: { ...status, more: "string" } } };
    const { contract, problems } = apply({ getStatus, getDetails: details }, text);
    expect(members(contract, "getDetailsResponse")).toEqual([
      "getDetailsResult Status 0..1 (occurs nillable)",
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Type Status has "more" in the source, but not in the overlay');
  });

  it("without fields has those of the page, under ids that do not depend on the operation", () => {
    const shown = { name: "string", inner: { x: "int" } };
    const text = "types: { Deep: }\noperations: { getDeep: { response: { getDeepResult: Deep } } }";
    const { contract } = apply({ getDeep: { request: {}, response: { getDeepResult: shown } } }, text);
    expect(members(contract, "Deep")).toEqual([
      "name string 0..1 (occurs nillable)",
      "inner Deep/inner/~type 0..1 (occurs nillable)",
    ]);
    expect(typeNames(contract)).not.toContain("getDeepResponse/getDeepResult/~type");
    expect(typeNames(contract)).not.toContain("getDeepResponse/getDeepResult/inner/~type");
  });

  it("without fields and below a depth cut stays unknown", () => {
    const text = "types: { Deep: }\noperations: { getDeep: { response: { getDeepResult: Deep } } }";
    const { contract } = apply({ getDeep: { request: {}, response: { getDeepResult: "cut" } } }, text);
    expect(contract.types.find(({ id }) => id.endsWith("}Deep"))).toMatchObject({
      kind: "unknown",
      origin: { assumed: [{ fact: "content", because: "depth-cut" }] },
    });
  });

  it("replaces the one that pages name by its array items", () => {
    const list = { request: {}, response: { listResult: { Space: [{ id: "string" }] as const } } };
    const text = `types:
  ArrayOfSpace: { items: { Space: Space nillable } }
  Space: { fields: { id: string 1..1 } }
operations: { list: { response: { listResult: ArrayOfSpace 0..1 } } }`;
    const { contract, problems } = apply({ list }, text);
    expect(members(contract, "ArrayOfSpace")).toEqual(["Space Space 0..* nillable"]);
    expect(members(contract, "Space")).toEqual(["id string 1..1"]);
    expect(problems).toEqual([]);
  });

  it("does not take a name that the page has from an item for a proof of what the item is", () => {
    const set = { request: { Right: [{ group: "string", deep: "boolean" }] as const }, response: {} };
    const get = { request: {}, response: { getResult: { Right: [{ group: "string" }] as const } } };
    const text = `types:
  ArrayOfRight: { items: { Right: Right } }
  Right: { fields: { group: string } }
  SetRight: { fields: { group: string, deep: boolean } }
operations:
  set: { request: { Right: SetRight 0..* } }
  get: { response: { getResult: ArrayOfRight } }`;
    for (const operations of [{ set, get }, { get, set }, { set }]) {
      const { contract, problems } = apply(operations, text);
      expect(members(contract, "set")).toEqual(["Right SetRight 0..*"]);
      expect(members(contract, "SetRight")).toHaveLength(2);
      expect(typeNames(contract).includes("Right")).toBe("get" in operations);
      expect(problems.filter((problem) => !problem.includes("unknown-operation"))).toEqual([]);
    }
  });

  it("settles what lies below the depth cut, through types that contain themselves", () => {
    const tree = {
      request: {},
      response: { treeResult: { name: "string", children: { Node: ["cut"] as const } } },
    };
    const text = `types:
  ArrayOfNode: { items: { Node: Node 0..* nillable } }
  Node: { fields: { name: string 0..1, children: ArrayOfNode 0..1 } }
operations: { tree: { response: { treeResult: Node 0..1 } } }`;
    const { contract, problems } = apply({ tree }, text);
    expect(members(contract, "Node")).toEqual(["name string 0..1", "children ArrayOfNode 0..1"]);
    expect(problems).toEqual([]);
  });

  it("extends its base, whose members the page may show or not", () => {
    const text = `types:
  Result: { fields: { rows: string 0..1, code: int 0..1 = 0 } }
  Paged: { base: Result, fields: { more: boolean 1..1 } }
operations:
  query: { response: { queryResult: Paged 0..1 } }
  next: { response: { nextResult: Paged 0..1 } }`;
    const query = { request: {}, response: { queryResult: { more: "boolean" } } };
    const next = { request: {}, response: { nextResult: { rows: "string", code: "int", more: "boolean" } } };
    const { contract, problems } = apply({ query, next }, text);
    expect(members(contract, "Paged")).toEqual(["more boolean 1..1"]);
    expect(members(contract, "Result")).toEqual(["rows string 0..1", "code int 0..1 = 0"]);
    expect(contract.types.find(({ id }) => id.endsWith("}Paged"))).toMatchObject({
      base: { type: `{${pageNamespace}}Result`, derivation: "extension" },
    });
    expect(problems).toEqual([]);
  });

  it("does not repeat the members of its base if its own are left to the page", () => {
    const text = `types:
  Result: { fields: { rows: string 0..1 } }
  Paged: { base: Result }
operations: { next: { response: { nextResult: Paged } } }`;
    const next = { request: {}, response: { nextResult: { rows: "string", more: "boolean" } } };
    const { contract } = apply({ next }, text);
    expect(members(contract, "Paged")).toEqual(["more boolean 0..1 (occurs nillable)"]);
  });

  it("is kept if it is derived from the type of a member, and dropped if nothing reaches it", () => {
    const text = `types:
  Status: { fields: { group: string 0..1, type: int 1..1 } }
  Derived: { base: Status }
  Unused: { fields: { x: Missing } }
operations: { getStatus: { response: { getStatusResult: Status } } }`;
    const { contract, problems } = apply({ getStatus }, text);
    expect(typeNames(contract)).toContain("Derived");
    expect(typeNames(contract)).not.toContain("Unused");
    expect(problems).toEqual([]);
  });

  it("can be an enumeration of what the page shows as string", () => {
    const text =
      "types: { Mode: { values: [a, b] } }\noperations: { getStatus: { request: { token: Mode 1..1 } } }";
    const { contract, problems } = apply({ getStatus }, text);
    expect(members(contract, "getStatus")[0]).toBe("token Mode 1..1");
    expect(contract.types.find(({ id }) => id.endsWith("}Mode"))).toMatchObject({
      kind: "enum",
      values: [{ value: "a" }, { value: "b" }],
    });
    expect(problems).toEqual([]);
  });
});
