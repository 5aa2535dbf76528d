/** Applies overlays to hand-made contracts, and prints what came of it in short lines. */
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { applyOverlay } from "../../generator/model/apply-overlay.js";
import type { Contract, ElementParticle } from "../../generator/model/contract.js";
import { localName } from "../../generator/model/names.js";
import { listElements } from "../../generator/model/overlay-particles.js";
import { readOverlay } from "../../generator/readers/overlay/read-overlay.js";
import { makePageContract, pageNamespace, type ShownOperation } from "./overlay-page-contract.js";

const head = `version: 1\nnamespace: ${pageNamespace}\n`;
/** What a page shows of a job. */
export const status = { group: "string", type: "int" };
/** One operation whose result is a struct without a name. */
export const getStatus: ShownOperation = {
  request: { token: "string", jobToken: "string" },
  response: { getStatusResult: status },
};

/** Applies an overlay text (without its version and namespace) to operations as pages show them. */
export function apply(operations: Readonly<Record<string, ShownOperation>>, text: string) {
  return applyTo(makePageContract(operations), text);
}

/** Applies an overlay text (without its version and namespace) to a contract. */
export function applyTo(contract: Contract, text: string) {
  const diagnostics = new DiagnosticCollector();
  const overlay = readOverlay({ path: "overlay.yaml", text: head + text }, diagnostics);
  if (overlay === undefined) throw new Error(JSON.stringify(diagnostics.all()));
  const applied = applyOverlay(contract, overlay, diagnostics);
  const problems = diagnostics.all().map(({ code, severity, message, span, related }) => {
    const at = `${span?.line}:${span?.column}`;
    return `${severity} ${code} ${at}: ${message}${related === undefined ? "" : ` (${related[0]?.span.file})`}`;
  });
  return { ...applied, problems };
}

/** Members of a type, each as `name type min..max [nillable] [= default] [secret] [assumed facts]`. */
export function members(contract: Contract, local: string): readonly string[] {
  const element = contract.elements.find(({ name }) => localName(name) === local);
  const id = element?.type ?? `{${pageNamespace}}${local}`;
  const type = contract.types.find((candidate) => candidate.id === id);
  if (type?.kind !== "struct") throw new Error(`${local} is ${type?.kind ?? "not there"}`);
  return listElements(type.content).map(printElement);
}

function printElement({ name, type, occurs, ...element }: ElementParticle): string {
  const words = [
    localName(name),
    type.replace(`{${pageNamespace}}`, "").replace(/^\{.*\}/, ""),
    `${occurs.min}..${occurs.max === "unbounded" ? "*" : occurs.max}`,
    element.nillable ? "nillable" : "",
    element.default === undefined ? "" : `= ${element.default}`,
    element.secret === true ? "secret" : "",
    element.origin.assumed.length === 0
      ? ""
      : `(${element.origin.assumed.map(({ fact }) => fact).join(" ")})`,
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** Ids of all types, without the namespace. */
export function typeNames(contract: Contract): readonly string[] {
  return contract.types.map(({ id }) => id.replace(`{${pageNamespace}}`, ""));
}
