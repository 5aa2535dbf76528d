/** Checks that mock options are those that there are, and of the right form: programs without types may get them wrong. */
import { findNearestName } from "../diagnostics/nearest-name.js";
import { MockOptionsError } from "./mock-fault.js";
import type { MockOptions } from "./mock-options.js";

interface Form {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): boolean => typeof value === "number" && value >= 0;
const byOperation: Form = { expected: "an object by operation name", holds: isObject };
const names: Form = { expected: "a list of operation names", holds: Array.isArray };
const oneOf = (...words: readonly string[]): Form => ({
  expected: words.map((word) => JSON.stringify(word)).join(" or "),
  holds: (value) => words.some((word) => word === value),
});

const forms = {
  port: { expected: "a number from 0 to 65535", holds: isNumber },
  answers: byOperation,
  faults: byOperation,
  delay: {
    expected: "milliseconds, or an object by operation name",
    holds: (value) => isNumber(value) || isObject(value),
  },
  sessions: oneOf("off", "offered", "required"),
  sessionStart: names,
  sessionEnd: names,
  samples: oneOf("minimal", "maximal", "random"),
  seed: { expected: "a number", holds: (value) => typeof value === "number" },
  gzip: { expected: "true or false", holds: (value) => typeof value === "boolean" },
  onCall: { expected: "a function", holds: (value) => typeof value === "function" },
} satisfies Record<keyof MockOptions, Form>;

/** @throws MockOptionsError that names the option, what it is and what was expected. */
export function checkOptionForms(options: MockOptions): void {
  const known = new Map<string, Form>(Object.entries(forms));
  for (const [option, value] of Object.entries(options)) {
    const form = known.get(option);
    if (form === undefined) {
      const nearest = findNearestName(option, [...known.keys()]);
      const advice =
        nearest === undefined ? `it has ${[...known.keys()].join(", ")}` : `did you mean ${nearest}?`;
      throw new MockOptionsError(`the mock has no option ${option}; ${advice}`);
    }
    if (value === undefined || form.holds(value)) continue;
    const found = typeof value === "string" ? JSON.stringify(value) : `a value of type ${typeof value}`;
    throw new MockOptionsError(`${option} is ${found}, expected ${form.expected}`);
  }
}
