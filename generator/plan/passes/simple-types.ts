/** Tells types whose values are text from those that have elements or attributes. */
import { builtInLists, builtInTypes } from "../built-in-types.js";
import type { ContractIndex } from "./index-contract.js";

/** Whether values of a type are text alone; a type that the contract does not define is none. */
export function isSimpleType(index: ContractIndex, id: string): boolean {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    if (builtInTypes.has(at) || builtInLists.has(at)) return true;
    const type = index.types.get(at);
    if (type?.kind !== "alias")
      return type?.kind === "enum" || type?.kind === "list" || type?.kind === "union";
    at = type.base;
  }
  return false;
}
