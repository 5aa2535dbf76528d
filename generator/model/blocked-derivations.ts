/** Whether a type may stand where another is declared, or is blocked. XML Schema part 1, sections 3.3.6 and 3.4.6. */
import type { Derivation, StructType, TypeDefinition, TypeId } from "./types.js";

/**
 * True if `type` derives from `base` in a way that `block` (of the element) forbids, or `base` or a type between them.
 * What lies between simple types of XML Schema itself are restrictions.
 */
export function isBlocked(
  types: ReadonlyMap<TypeId, TypeDefinition>,
  type: TypeId,
  base: TypeId,
  block: readonly string[] = [],
): boolean {
  const blocked = new Set<string>(block);
  const used = new Set<Derivation>();
  const seen = new Set<TypeId>();
  for (let at = type; at !== base && !seen.has(at); ) {
    seen.add(at);
    const step = stepUp(types.get(at));
    used.add(step?.derivation ?? "restriction");
    if (step === undefined) break;
    at = step.type;
    const above = types.get(at);
    if (above?.kind === "struct") for (const derivation of above.block ?? []) blocked.add(derivation);
  }
  return [...used].some((derivation) => blocked.has(derivation));
}

function stepUp(type: TypeDefinition | undefined): StructType["base"] {
  switch (type?.kind) {
    case "struct":
      if (type.base) return type.base;
      return type.text === undefined ? undefined : { type: type.text, derivation: "extension" };
    case "alias":
    case "enum":
      return { type: type.base, derivation: "restriction" };
    default:
      return undefined;
  }
}
