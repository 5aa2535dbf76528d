/** What an overlay states of operations and of a whole service has the last word over pages. */
import { describe, expect, it } from "vitest";
import { writeWsdl } from "../../generator/export/write-wsdl.js";
import type { Contract } from "../../generator/model/contract.js";
import { listElements } from "../../generator/model/overlay-particles.js";
import { modelOf } from "../hazards/workshop.js";
import { apply, applyTo, getStatus, members, typeNames } from "./overlay-applied.js";
import { makePageContract } from "./overlay-page-contract.js";

describe("facts on an operation", () => {
  it("settle what they state, and leave the other fields as the page says", () => {
    const { contract, problems } = apply(
      { getStatus },
      "operations: { getStatus: { request: { token: string 1..1 } } }",
    );
    expect(members(contract, "getStatus")).toEqual([
      "token string 1..1",
      "jobToken string 0..1 (occurs nillable)",
    ]);
    expect(problems).toEqual([]);
  });

  it("let a settled element point to the overlay, the others to the page", () => {
    const { contract } = apply({ getStatus }, "operations: { getStatus: { request: { token: 1..1 } } }");
    const struct = contract.types.find(({ id }) => id.endsWith("}getStatus/~type"));
    const content = struct?.kind === "struct" ? listElements(struct.content) : [];
    expect(content.map(({ origin }) => origin.span.file)).toEqual(["overlay.yaml", "pages/job.txt"]);
    expect(content[0]?.origin.span).toMatchObject({ line: 3, column: 39 });
  });

  it("keep the page's occurrence, and that it is assumed, if they state the type alone", () => {
    const { contract } = apply({ getStatus }, "operations: { getStatus: { request: { token: token } } }");
    expect(members(contract, "getStatus")[0]).toBe("token token 0..1 (occurs nillable)");
  });

  it("add a field that the page does not have, with a warning", () => {
    const text =
      "operations: { getStatus: { request: { tokn: string 0..1, verbose: boolean 0..1 = false } } }";
    const { contract, problems } = apply({ getStatus }, text);
    expect(members(contract, "getStatus").slice(2)).toEqual([
      "tokn string 0..1",
      "verbose boolean 0..1 = false",
    ]);
    expect(problems).toEqual([
      'warning overlay/contradicts-page 3:39: The request of getStatus has no "tokn" in the source, as the overlay says; did you mean "token"? (pages/job.txt)',
      'warning overlay/contradicts-page 3:58: The request of getStatus has no "verbose" in the source, as the overlay says. (pages/job.txt)',
    ]);
  });

  it("report a field without type that no source shows, and leave it out", () => {
    const text = "operations: { getStatus: { request: { verbose: 0..1 } } }";
    const { contract, problems } = apply({ getStatus }, text);
    expect(members(contract, "getStatus")).toHaveLength(2);
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "warning overlay/contradicts-page 3",
      "warning overlay/not-applied 3",
    ]);
  });

  it("make a response void, and say so if the page shows a result", () => {
    const void_ = { request: {}, response: {} };
    const text = "operations: { getStatus: { response: void }, stop: { response: void } }";
    const { contract, problems } = apply({ getStatus, stop: void_ }, text);
    expect(members(contract, "getStatusResponse")).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('is void in the overlay, but has "getStatusResult"');
    const stopped = contract.types.find(({ id }) => id.endsWith("}stopResponse/~type"));
    expect(stopped?.origin).toMatchObject({ span: { file: "overlay.yaml" }, assumed: [] });
  });

  it("put any elements into a response", () => {
    const { contract } = apply(
      { view: { request: {}, response: {} } },
      'operations: { view: { response: { "*": any } } }',
    );
    const struct = contract.types.find(({ id }) => id.endsWith("}viewResponse/~type"));
    const content = struct?.kind === "struct" ? struct.content : undefined;
    expect(content?.kind === "group" ? content.particles : []).toMatchObject([
      { kind: "wildcard", occurs: { min: 0, max: "unbounded" }, origin: { assumed: [] } },
    ]);
  });

  it("deprecate and describe it, and add a note after the page's description", () => {
    const text =
      "operations:\n  getStatus: { deprecated: Use getState., note: Slow. }\n  stop: { description: Ends it. }";
    const { contract } = apply({ getStatus, stop: { request: {}, response: {} } }, text);
    const facts = contract.portTypes[0]?.operations.map(({ documentation, deprecated }) => [
      documentation,
      deprecated,
    ]);
    expect(facts).toEqual([
      ["Page of getStatus.\n\nSlow.", "Use getState."],
      ["Ends it.", undefined],
    ]);
  });
});

describe("facts on an operation: that it may be carried out twice", () => {
  it("reach the SDK, and a WSDL that is exported and read back", () => {
    const text = "operations: { getStatus: { idempotent: true }, stop: { idempotent: false } }";
    const { contract } = apply({ getStatus, stop: { request: {}, response: {} } }, text);
    const listed = (one: Contract) =>
      one.portTypes[0]?.operations.map(({ name, idempotent }) => [name, idempotent === true]);
    const expected = [
      ["getStatus", true],
      ["stop", false],
    ];
    expect(listed(contract)).toEqual(expected);
    const exported = modelOf([{ path: "exported.wsdl", text: writeWsdl(contract), kind: "wsdl" }]);
    expect(listed(exported)).toEqual(expected);
  });
});

describe("the rest of an overlay", () => {
  it("marks secrets wherever an element has the name", () => {
    const { contract } = apply({ getStatus }, "secrets: [token, group]");
    expect(members(contract, "getStatus")[0]).toContain("secret");
    expect(members(contract, "getStatusResponse")[0]).not.toContain("secret");
    expect(typeNames(contract)).toContain("getStatusResponse/getStatusResult/~type");
    const result = contract.types.find(({ id }) => id.endsWith("getStatusResult/~type"));
    expect(result?.kind === "struct" && listElements(result.content).map(({ secret }) => secret)).toEqual([
      true,
      undefined,
    ]);
  });

  it("answers settings with the documented defaults", () => {
    expect(apply({ getStatus }, "assume: { results: required }").settings).toEqual({
      requests: "assumed-explicit",
      results: "required",
      structItems: "nullable",
      absentArrays: "undefined",
    });
  });

  it("does not change the contract that it is applied to, and says the same the second time", () => {
    const contract = makePageContract({ getStatus });
    const before = JSON.stringify(contract);
    const text =
      "types: { Status: { fields: { group: string 0..1, type: int 1..1 } } }\noperations: { getStatus: { response: { getStatusResult: Status 0..1 } } }";
    const once = applyTo(contract, text);
    const twice = applyTo(once.contract, text);
    expect(JSON.stringify(contract)).toBe(before);
    expect(twice.contract).toEqual(once.contract);
    expect(twice.problems).toEqual([]);
  });
});
