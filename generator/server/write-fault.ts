/** Writes a fault that options, a header or an answer function asked for as a whole message. */
import { replaceForbidden } from "../model/xml-characters.js";
import type { ContractIndex } from "../samples/contract-index.js";
import { type ElementData, isElementData } from "../samples/element-data.js";
import type { FaultData } from "./mock-options.js";
import { readFragment } from "./read-fragment.js";
import { buildFault, type SoapVersion, writeEnvelope } from "./soap-envelope.js";
import { writeData, writeUndeclared } from "./write-data.js";

/** The envelope of a fault; a detail that cannot be written is told in the reason instead. */
export function writeFault(index: ContractIndex, version: SoapVersion, fault: FaultData): string {
  const code = fault.code ?? "Server";
  try {
    const detail = buildDetail(index, fault);
    return writeEnvelope(
      version,
      [],
      [buildFault(version, { code, reason: replaceForbidden(fault.reason), detail })],
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = replaceForbidden(`${fault.reason} (the mock could not write the detail: ${message})`);
    return writeEnvelope(version, [], [buildFault(version, { code: "Server", reason })]);
  }
}

/** The elements of a fault's detail. @throws Error if its raw XML is not well-formed or its data does not fit. */
export function buildDetail(index: ContractIndex, fault: FaultData): readonly ElementData[] | undefined {
  const { detail } = fault;
  if (detail === undefined) return undefined;
  if (typeof detail === "string") return readFragment(detail, "detail").filter(isElementData);
  return Object.entries(detail).map(([name, data]) => {
    const declared = index.elements.get(name);
    return declared === undefined ? writeUndeclared(name, data) : writeData(index, declared, data);
  });
}
