/** What counts as accepted: less than proved only where the tool's own reading finds the contract wanting. */
import { expect, test } from "vitest";
import { noMessages, type Proof } from "./job.js";
import { isAccepted, isProved } from "./report.js";

const entry = {
  id: "x",
  root: "x.wsdl",
  complete: true,
  soap_versions: ["1.1"],
  style: "",
  real_world: false,
};
const located = { code: "xsd/unresolved", severity: "warning", message: "", at: "x.wsdl:1:1" } as const;

function row(facts: Partial<Proof>, entryFacts: Partial<typeof entry> = {}) {
  const proof: Proof = {
    ...{ id: "x", outcome: "generated", seconds: 1, generating: 1, diagnostics: [located], files: 1 },
    ...{ messages: { ...noMessages, total: 2, checked: 2, sampled: 2, valid: 2, equal: 2 } },
    ...{ wholeOperations: 1, covered: { required: 1, missing: 0 }, problems: [] },
    ...facts,
  };
  return { entry: { ...entry, ...entryFacts }, proof, compileErrors: [] };
}
const dangling = { messages: { ...noMessages, total: 2, checked: 1, sampled: 1, valid: 1, equal: 1 } };

test("a refusal is accepted only if no operation is whole", () => {
  expect(isAccepted(row({ outcome: "refused", wholeOperations: 0 }))).toBe(true);
  expect(isAccepted(row({ outcome: "refused", wholeOperations: 1 }))).toBe(false);
});

test("messages that dangle are accepted with a located diagnostic, and never proved", () => {
  expect(isAccepted(row(dangling))).toBe(true);
  expect(isAccepted(row({ ...dangling, diagnostics: [] }))).toBe(false);
  expect(isProved(row(dangling))).toBe(false);
});

test("schemas that do not compile excuse nothing that was generated", () => {
  expect(isAccepted(row({ ...dangling, refusal: "why" }))).toBe(false);
});

test("a wrong message is never accepted", () => {
  const problems = [{ stage: "invalid", message: "", count: 1 }] as const;
  expect(isAccepted(row({ ...dangling, problems }))).toBe(false);
});

test("production contracts are excused by name alone", () => {
  expect(isAccepted(row(dangling, { real_world: true }))).toBe(false);
});
