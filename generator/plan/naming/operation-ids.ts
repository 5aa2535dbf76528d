/** The ids by which operations are remembered: they outlive overloads and namesakes that come, go or change places. */
import { localName } from "../../model/names.js";
import type { SelectedOperation } from "../passes/select-operations.js";

/** What keeps ids of operations over HTTP apart, so that those over SOAP are the same with and without them. */
export function travelWord({ http }: SelectedOperation): string {
  return http === undefined ? "" : `${http.protocol} `;
}

/**
 * `operation getJobStatus`; with the port type, the service and the input's name (WSDL 1.1 section 2.5) where others have that
 * name. What `names.json` knows by one of its ids keeps that id: who was there first is not renamed by a namesake.
 */
export function identifyOperations(
  operations: readonly SelectedOperation[],
  remembered: ReadonlyMap<string, string>,
): ReadonlyMap<SelectedOperation, string> {
  const ids = new Map<SelectedOperation, string>();
  const taken = new Set<string>();
  const marked = [...remembered.keys()].filter((id) => /^operation .*\/\d+ /.test(id));
  const levels = operations.map((selected) => [selected, listIds(selected, marked)] as const);
  const give = (selected: SelectedOperation, id: string | undefined): void => {
    if (id === undefined || taken.has(id) || ids.has(selected)) return;
    ids.set(selected, id);
    taken.add(id);
  };
  // The most telling id first: the shorter ones fit namesakes too, of which one whose request is remembered was there before.
  const isKnown = ({ input: { type } }: SelectedOperation): boolean =>
    ["request", "type"].some((role) => remembered.has(`${role} ${type}`));
  const knownFirst = [...levels].sort(([a], [b]) => Number(isKnown(b)) - Number(isKnown(a)));
  for (const level of ["whole", "numbered", "ofPort", "plain"] as const) {
    for (const [selected, known] of knownFirst)
      if (remembered.has(known[level] ?? "")) give(selected, known[level]);
  }
  for (const level of ["plain", "ofPort", "whole"] as const) {
    const counts = new Map<string, number>();
    for (const [, known] of levels) counts.set(known[level], (counts.get(known[level]) ?? 0) + 1);
    for (const [selected, known] of levels) if (counts.get(known[level]) === 1) give(selected, known[level]);
  }
  for (const [selected, { whole }] of levels)
    for (let ordinal = 1; !ids.has(selected); ordinal += 1)
      give(selected, ordinal === 1 ? whole : `${whole} ${ordinal}`);
  return ids;
}

interface OperationIds {
  readonly plain: string;
  readonly ofPort: string;
  readonly whole: string;
  /** As earlier versions wrote it, with its place among its namesakes. */
  readonly numbered: string | undefined;
}

function listIds(selected: SelectedOperation, marked: readonly string[]): OperationIds {
  const { service, portType, operation } = selected;
  const start = `operation ${travelWord(selected)}`;
  const ofPort = `${start}${localName(portType.name)}/${operation.name}`;
  const mark = `${localName(service.name)} ${operation.input?.name ?? ""}`;
  const numbered = marked.find((id) => id.replace(/\/\d+ /, "/") === `${ofPort}/${mark}`);
  return { plain: `${start}${operation.name}`, ofPort, whole: `${ofPort}/${mark}`, numbered };
}
