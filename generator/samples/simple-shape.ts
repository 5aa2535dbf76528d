/** What the text of a simple type has to be: its built-in type, closed values, list items or union members, and facets. */
import { assertNever } from "../model/assert-never.js";
import { microsoftTypesNamespace, namespaceOf } from "../model/names.js";
import type { Facet, TypeId } from "../model/types.js";
import { type ContractIndex, isBuiltIn, resolveStruct } from "./contract-index.js";

export type SimpleShape =
  | {
      readonly kind: "builtIn";
      readonly type: TypeId;
      /** Closed set of values, for an enumeration. */
      readonly values?: readonly string[] | undefined;
      readonly facets: readonly FacetLayer[];
    }
  | { readonly kind: "list"; readonly item: TypeId; readonly facets: readonly FacetLayer[] }
  | {
      readonly kind: "union";
      readonly type: TypeId;
      readonly members: readonly TypeId[];
      readonly facets: readonly FacetLayer[];
    };

/** Facets of one derivation step: all steps hold, but of the patterns of one step only one has to. */
export type FacetLayer = readonly Facet[];

/**
 * The shape of a simple type, or of the text of a struct with simple content;
 * undefined if the type may have elements or is not known.
 */
export function resolveSimple(index: ContractIndex, type: TypeId): SimpleShape | undefined {
  return resolveThrough(index, type, new Set());
}

function resolveThrough(index: ContractIndex, id: TypeId, seen: Set<TypeId>): SimpleShape | undefined {
  if (seen.has(id)) return undefined;
  seen.add(id);
  const type = index.types.get(id);
  if (type === undefined) {
    const known = isBuiltIn(id) || namespaceOf(id) === microsoftTypesNamespace;
    return known && !id.endsWith("}anyType") ? { kind: "builtIn", type: id, facets: [] } : undefined;
  }
  switch (type.kind) {
    case "alias": {
      const base = resolveThrough(index, type.base, seen);
      return base === undefined ? undefined : { ...base, facets: [...base.facets, type.facets] };
    }
    case "enum": {
      const base = resolveThrough(index, type.base, seen);
      const values = type.values.map((value) => value.value);
      if (base?.kind === "builtIn") return { ...base, values };
      return { kind: "builtIn", type: type.base, values, facets: [] };
    }
    case "list":
      return { kind: "list", item: type.item, facets: [] };
    case "union":
      return { kind: "union", type: id, members: type.members, facets: [] };
    case "struct": {
      const text = resolveStruct(index, type).text;
      return text === undefined ? undefined : resolveThrough(index, text, seen);
    }
    case "array":
    case "unknown":
      return undefined;
    default:
      return assertNever(type);
  }
}
