/** Where an overlay and the sources disagree, or a name is not there, both places are reported. */
import { describe, expect, it } from "vitest";
import { apply, applyTo, getStatus, members } from "./overlay-applied.js";
import { makePageContract } from "./overlay-page-contract.js";

describe("a contradiction", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "another type",
      "operations: { getStatus: { request: { token: int 1..1 } } }",
      "is int in the overlay, but string",
    ],
    [
      "many for one",
      "operations: { getStatus: { request: { token: string 0..* } } }",
      "occurs 0..* in the overlay",
    ],
    [
      "a record for a value",
      "types: { T: { fields: { x: int } } }\noperations: { getStatus: { request: { token: T } } }",
      "is T in the overlay, but string in the source",
    ],
    [
      "a value for a record",
      "operations: { getStatus: { response: { getStatusResult: string } } }",
      "is string in the overlay, but a struct in the source",
    ],
    [
      "another order",
      "types: { T: { fields: { type: int, group: string } } }\noperations: { getStatus: { response: { getStatusResult: T } } }",
      "another order",
    ],
  ];
  it.each(cases)("is reported with both places: %s", (_what, text, part) => {
    const { problems } = apply({ getStatus }, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^warning overlay\/contradicts-page/);
    expect(problems[0]).toContain(part);
    expect(problems[0]).toContain("(pages/job.txt)");
  });
});

describe("facts that have no place", () => {
  it("are reported once if no port type has an element for them", () => {
    const contract = makePageContract({ getStatus });
    const parts = contract.messages.map((message) => ({ ...message, parts: [] }));
    const { problems } = applyTo(
      { ...contract, messages: parts },
      "operations: { getStatus: { request: { token: 1..1 } } }",
    );
    expect(problems).toEqual([
      "warning overlay/not-applied 3:28: There is no element that is the request of getStatus; the facts on it are not applied.",
    ]);
  });

  it("are applied through the SOAP port type if there is one for HTTP GET beside it", () => {
    const contract = makePageContract({ getStatus });
    const portTypes = contract.portTypes.flatMap((portType) => {
      const operations = portType.operations.map((each) => ({
        ...each,
        input: { name: "x", message: "get" },
      }));
      return [{ ...portType, name: "{http://example.com/}JobsHttpGet", operations }, portType];
    });
    const text = "operations: { getStatus: { request: { token: 1..1 }, deprecated: x } }";
    const { contract: applied, problems } = applyTo({ ...contract, portTypes }, text);
    expect(members(applied, "getStatus")[0]).toBe("token string 1..1");
    expect(applied.portTypes.map(({ operations }) => operations[0]?.deprecated)).toEqual(["x", "x"]);
    expect(problems).toEqual([]);
  });
});

describe("names that are not there", () => {
  it("are no error if pages are missing, and reported in one line", () => {
    const text =
      "operations: { getStatus: { deprecated: x }, alpha: { response: void }, omega: { response: void } }";
    const { problems } = apply({ getStatus }, text);
    expect(problems).toEqual([
      "info overlay/unknown-operation 3:45: No source has 2 of the overlay's operations: alpha, omega.",
    ]);
  });

  it("are warned of one by one if they look like slips", () => {
    const { problems } = apply({ getStatus }, "operations: { getStatsu: { response: void } }");
    expect(problems).toEqual([
      'warning overlay/unknown-operation 3:15: No source has an operation "getStatsu"; did you mean "getStatus"?',
    ]);
  });

  it("are not taken for a slip of a sister operation that the overlay does not speak of", () => {
    const { problems } = apply({ clearStatus: getStatus }, "operations: { getStatus: { response: void } }");
    expect(problems).toEqual([
      "info overlay/unknown-operation 3:15: No source has 1 of the overlay's operations: getStatus.",
    ]);
  });

  it("are not taken for a slip of a page that the overlay speaks of as well", () => {
    const text = "operations: { getStatus: { deprecated: x }, getStatuses: { deprecated: x } }";
    const { problems } = apply({ getStatus }, text);
    expect(problems).toEqual([
      "info overlay/unknown-operation 3:45: No source has 1 of the overlay's operations: getStatuses.",
    ]);
  });

  it("are warned of where a type is meant, and the page's type stays", () => {
    const text =
      "types: { Status: { fields: { group: string } } }\noperations: { getStatus: { response: { getStatusResult: Statsu } } }";
    const { contract, problems } = apply({ getStatus }, text);
    expect(problems).toEqual([
      'warning overlay/unknown-type 4:57: "Statsu" is the type of nothing in the overlay or the contract; did you mean "Status"?',
    ]);
    expect(members(contract, "getStatusResponse")[0]).toContain("getStatusResponse/getStatusResult/~type");
  });

  it("are reported as secrets and services too", () => {
    const { problems } = apply({ getStatus }, "service: Birst\nsecrets: [tokn]");
    expect(problems).toEqual([
      'warning overlay/unknown-service 3:1: The overlay is for service "Birst", but the contract is of Jobs.',
      'info overlay/unknown-secret 4:11: No element is named "tokn"; did you mean "token"?',
    ]);
  });
});
