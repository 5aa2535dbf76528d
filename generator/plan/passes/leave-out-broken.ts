/** Leaves out operations that need what the contract does not define, so that the rest can be generated. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName, xsdType } from "../../model/names.js";
import { builtInLists, builtInTypes } from "../built-in-types.js";
import { type ContractIndex, listDerived, listFaultElements } from "./index-contract.js";
import { leavesOf, listMembers } from "./list-members.js";
import { listOwnHeaders, type SelectedOperation, type Selection } from "./select-operations.js";

/** The operations that are whole; each of the others is reported with what it lacks. `index` has the rpc wrappers. */
export function leaveOutBroken(
  index: ContractIndex,
  selection: Selection,
  diagnostics: DiagnosticCollector,
): Selection {
  const operations = selection.operations.filter((selected) => {
    const missing = findMissing(index, selected);
    if (missing === undefined) return true;
    const { operation } = selected;
    diagnostics.report(
      "plan/left-out",
      `operation ${operation.name} needs the type "${localName(missing)}", which the contract does not define, so no method`,
      { span: operation.origin.span },
    );
    return false;
  });
  return { ...selection, operations };
}

/** Id of a type that the messages, headers and faults of an operation reach, and that is not there. */
function findMissing(index: ContractIndex, { input, output, faults }: SelectedOperation): string | undefined {
  const messages = output ? [input, output] : [input];
  const headers = listOwnHeaders({ input, output }).flatMap((name) => index.elements.get(name) ?? []);
  const described = [...headers, ...faults.flatMap((key) => listFaultElements(index, key))];
  const pending = [...messages.map(({ type }) => type), ...described.map(({ type }) => type)];
  const seen = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const isBuiltIn = builtInTypes.has(id) || builtInLists.has(id) || id === xsdType("anyType");
    if (seen.has(id) || isBuiltIn) continue;
    seen.add(id);
    const type = index.types.get(id);
    if (!type) return id;
    if (type.kind === "alias") pending.push(type.base);
    else if (type.kind === "list" || type.kind === "array") pending.push(type.item);
    else if (type.kind === "union") pending.push(...type.members);
    else if (type.kind === "struct") {
      if (type.base) pending.push(type.base.type);
      pending.push(...listDerived(index, id).map((derived) => derived.id));
      for (const member of leavesOf(listMembers(type))) {
        if (member.kind === "element") pending.push(member.element.type);
        else if (member.kind === "attribute") pending.push(member.attribute.type);
        else if (member.kind === "text") pending.push(member.type);
      }
    }
  }
  return undefined;
}
