/** Makes the parts of a contract findable by id. */
import type { Binding, Contract, Message, PortType } from "../../model/contract.js";
import { listSubstitutes } from "../../model/expand-substitutes.js";
import type { PartElement } from "../../model/part-elements.js";
import type { ElementParticle, StructType, TypeDefinition } from "../../model/types.js";

export interface ContractIndex {
  readonly contract: Contract;
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** Global elements by name; those of parts with a type by the key of their `PartElement`. */
  readonly elements: ReadonlyMap<string, ElementParticle>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly portTypes: ReadonlyMap<string, PortType>;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** What may stand for a global element, by its name. */
  readonly substitutes: ReadonlyMap<string, readonly ElementParticle[]>;
  /** Named structs that derive from a struct, directly. */
  readonly derived: ReadonlyMap<string, readonly StructType[]>;
}

export function indexContract(contract: Contract, parts: readonly PartElement[] = []): ContractIndex {
  return {
    contract,
    types: new Map(contract.types.map((type) => [type.id, type])),
    elements: new Map([
      ...contract.elements.map((element) => [element.name, element] as const),
      ...parts.map(({ key, element }) => [key, element] as const),
    ]),
    messages: new Map(contract.messages.map((message) => [message.name, message])),
    portTypes: new Map(contract.portTypes.map((portType) => [portType.name, portType])),
    bindings: new Map(contract.bindings.map((binding) => [binding.name, binding])),
    substitutes: listSubstitutes(contract),
    derived: indexDerived(contract.types),
  };
}

/** Elements that a detail may hold for the fault of that key, the declared one first; none if nothing declares it. */
export function listFaultElements(
  { elements, substitutes }: ContractIndex,
  key: string,
): readonly ElementParticle[] {
  const declared = elements.get(key);
  return declared === undefined ? [] : [declared, ...(substitutes.get(key) ?? [])];
}

function indexDerived(types: Contract["types"]): ReadonlyMap<string, readonly StructType[]> {
  const derived = new Map<string, StructType[]>();
  for (const type of types) {
    if (type.kind !== "struct" || type.base === undefined || type.name === undefined) continue;
    const known = derived.get(type.base.type);
    if (known) known.push(type);
    else derived.set(type.base.type, [type]);
  }
  return derived;
}

/** All named structs that derive from one, by any number of steps. */
export function listDerived(index: ContractIndex, id: string): readonly StructType[] {
  const known = listed.get(index) ?? new Map<string, readonly StructType[]>();
  listed.set(index, known);
  const derived = known.get(id) ?? collectDerived(index, id);
  known.set(id, derived);
  return derived;
}

const listed = new WeakMap<ContractIndex, Map<string, readonly StructType[]>>();

function collectDerived(index: ContractIndex, id: string): readonly StructType[] {
  const found = new Set<StructType>();
  const pending = [id];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const struct of index.derived.get(at) ?? []) {
      if (found.has(struct)) continue;
      found.add(struct);
      pending.push(struct.id);
    }
  }
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Id of the topmost struct that one derives from, restrictions counted; its own if there is none. */
export function rootOf(index: ContractIndex, struct: StructType): string {
  const seen = new Set<string>();
  let at = struct;
  for (;;) {
    seen.add(at.id);
    const base = at.base && findStruct(index, at.base.type);
    if (!base || seen.has(base.id)) return at.id;
    at = base;
  }
}

/** The struct of that id, or undefined if it is something else or not there. */
export function findStruct(index: ContractIndex, id: string): StructType | undefined {
  const type = index.types.get(id);
  return type?.kind === "struct" ? type : undefined;
}

/**
 * A struct and the bases that its class extends, topmost first. A restriction has all its members itself and stands
 * alone; a base that is missing or forms a cycle ends the line.
 */
export function structLineage(index: ContractIndex, struct: StructType): readonly StructType[] {
  const lineage: StructType[] = [struct];
  const seen = new Set(lineage);
  for (let at = struct; ; ) {
    const base = at.base?.derivation === "restriction" ? undefined : at.base;
    const found = base && findStruct(index, base.type);
    if (!found || seen.has(found)) return lineage.reverse();
    seen.add(found);
    lineage.push(found);
    at = found;
  }
}
