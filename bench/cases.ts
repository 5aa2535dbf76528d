/** All benchmarks, in the order in which they run. */
import type { BenchCase } from "./bench-case.js";
import { callLoopback, callMocked } from "./cases/calls.js";
import { decodeQuery } from "./cases/decode-query.js";
import { generateCold, generateUnchanged } from "./cases/generate.js";
import { generateWsdl } from "./cases/generate-wsdl.js";
import { layout } from "./cases/layout.js";
import { records } from "./cases/records.js";
import { stream } from "./cases/stream.js";

export const benchCases: readonly BenchCase[] = [
  generateCold,
  generateUnchanged,
  generateWsdl,
  decodeQuery,
  records,
  stream,
  callMocked,
  callLoopback,
  layout,
];

/** The benchmarks with these ids (all for none); undefined if there is no such one. */
export function selectCases(ids: readonly string[]): readonly BenchCase[] | undefined {
  if (ids.length === 0) return benchCases;
  const wanted = ids.map((id) => id.split("/")[0]);
  const selected = benchCases.filter(({ id }) => wanted.includes(id));
  return selected.length === new Set(wanted).size ? selected : undefined;
}
