/** Checks mock options against the contract before the first call, so that a typing error does not surface as a fault. */
import { findNearestName } from "../diagnostics/nearest-name.js";
import type { CallList } from "../samples/calls.js";
import { indexContract } from "../samples/contract-index.js";
import { findOwn } from "./answer-shape.js";
import { checkOptionForms } from "./check-option-forms.js";
import type { HttpCall } from "./http-calls.js";
import { MockOptionsError } from "./mock-fault.js";
import type { MockOptions } from "./mock-options.js";
import { writeData } from "./write-data.js";
import { buildDetail } from "./write-fault.js";

/** @throws MockOptionsError that names the option, what is wrong with it and what there is instead. */
export function checkOptions(
  list: CallList,
  httpCalls: readonly Pick<HttpCall, "name" | "output">[],
  options: MockOptions,
): void {
  checkOptionForms(options);
  const names = new Set([...list.calls, ...httpCalls].map((call) => call.name));
  const overSoap = new Set(list.calls.map((call) => call.name));
  const delays = typeof options.delay === "object" ? Object.keys(options.delay) : [];
  const named: readonly (readonly [option: string, operations: readonly string[]])[] = [
    ["answers", Object.keys(options.answers ?? {})],
    ["faults", Object.keys(options.faults ?? {})],
    ["delay", delays],
    ["sessionStart", options.sessionStart ?? []],
    ["sessionEnd", options.sessionEnd ?? []],
  ];
  for (const [option, operations] of named) {
    const unknown = operations.find((operation) => !names.has(operation));
    if (unknown === undefined) continue;
    throw new MockOptionsError(
      `${option} names ${unknown}, which is no operation of the contract${suggest(unknown, names)}`,
    );
  }
  const index = indexContract(list.contract);
  // What is answered without SOAP too is given as it is over SOAP.
  for (const call of [...list.calls, ...httpCalls.filter(({ name }) => !overSoap.has(name))]) {
    const answer = findOwn(options.answers, call.name);
    const fault = findOwn(options.faults, call.name);
    try {
      if (answer !== undefined && typeof answer !== "function" && call.output !== undefined) {
        writeData(index, call.output, answer);
      }
      if (fault !== undefined) buildDetail(index, fault);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new MockOptionsError(`${call.name}: ${message}`, { cause: error });
    }
  }
}

function suggest(name: string, known: ReadonlySet<string>): string {
  const near = findNearestName(name, [...known]);
  return near === undefined ? "" : `; did you mean ${near}?`;
}
