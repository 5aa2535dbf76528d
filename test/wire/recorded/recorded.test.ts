/**
 * Recorded exchanges of another client, replayed. `exceptions.json` has the cases in which the schema says otherwise than
 * the recording, by what differs: the contract (no SDK comes of it), the request or the response.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workshop } from "../../hazards/workshop.js";
import { type AnyOperation, buildRecorded, hasRecordedCases, readRecordedCases } from "./recorded-cases.js";
import { compareRequest, compareResponse } from "./replay.js";

type Part = "contract" | "request" | "response";

// The file is ours; its form is what this test checks.
const exceptions = JSON.parse(readFileSync(new URL("exceptions.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Partial<Record<Part, string>>>
>;

const cases = hasRecordedCases ? readRecordedCases() : [];
if (!hasRecordedCases) console.log("left out: the recorded exchanges, as ../shared is not there");

describe.skipIf(!hasRecordedCases)("recorded exchanges", () => {
  const workshop = new Workshop();
  let operations: ReadonlyMap<string, AnyOperation | string> = new Map();
  const equal = { request: 0, response: 0 };

  beforeAll(async () => {
    operations = await buildRecorded(workshop, cases);
  });
  afterAll(() => workshop.remove());

  test.each(cases.map((recorded) => [recorded.name, recorded] as const))("%s", (name, recorded) => {
    const operation = operations.get(name);
    const differences: Partial<Record<Part, string | undefined>> =
      operation === undefined || typeof operation === "string"
        ? { contract: operation ?? "not built" }
        : {
            request: recorded.request === undefined ? undefined : compareRequest(recorded, operation),
            response: recorded.response === undefined ? undefined : compareResponse(recorded, operation),
          };
    const differing = Object.entries(differences).filter(([, difference]) => difference !== undefined);
    const expected = Object.keys(exceptions[name] ?? {});
    expect(differing.map(([part]) => part).sort(), JSON.stringify(differing)).toEqual(expected.sort());
    if (differences.contract === undefined) {
      if (recorded.request !== undefined && differences.request === undefined) equal.request++;
      if (recorded.response !== undefined && differences.response === undefined) equal.response++;
    }
  });

  test("no exception is left over", () => {
    const names = new Set(cases.map(({ name }) => name));
    expect(Object.keys(exceptions).filter((name) => !names.has(name))).toEqual([]);
    const count = (part: Part): number =>
      Object.values(exceptions).filter((exception) => exception[part] !== undefined).length;
    console.log(
      `recorded: ${equal.request} requests and ${equal.response} responses of ${cases.length} cases are equal; ` +
        `the schema says otherwise in ${count("request")} requests and ${count("response")} responses, ` +
        `and ${count("contract")} contracts make no SDK`,
    );
    expect(cases.length).toBe(93);
  });
});
