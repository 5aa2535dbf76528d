/** Tells the shapes of answer data apart. */
import type { AnswerData, AnswerObject } from "./mock-options.js";

export type AnswerScalar = string | number | bigint | boolean;

export function isObject(data: AnswerData): data is AnswerObject {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

export function isScalar(data: AnswerData): data is AnswerScalar {
  return ["string", "number", "bigint", "boolean"].includes(typeof data);
}

/** Lexical form of a scalar; infinities as XML Schema spells them. */
export function printScalar(data: AnswerScalar): string {
  if (data === Number.POSITIVE_INFINITY) return "INF";
  return data === Number.NEGATIVE_INFINITY ? "-INF" : String(data);
}

/** What kind of data it is, for messages; values themselves are not shown. */
export function describeData(data: AnswerData): string {
  if (data === null || data === undefined) return String(data);
  if (Array.isArray(data)) return "an array";
  return isObject(data) ? "an object" : `a ${typeof data}`;
}

/** What a record holds under a wire name; never what every object inherits, such as `constructor`. */
export function findOwn<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
