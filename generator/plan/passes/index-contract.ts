/** Makes the parts of a contract findable by id. */
import type { Binding, Contract, Message, PortType } from "../../model/contract.js";
import type { ElementParticle, StructType, TypeDefinition } from "../../model/types.js";

export interface ContractIndex {
  readonly contract: Contract;
  readonly types: ReadonlyMap<string, TypeDefinition>;
  readonly elements: ReadonlyMap<string, ElementParticle>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly portTypes: ReadonlyMap<string, PortType>;
  readonly bindings: ReadonlyMap<string, Binding>;
}

export function indexContract(contract: Contract): ContractIndex {
  return {
    contract,
    types: new Map(contract.types.map((type) => [type.id, type])),
    elements: new Map(contract.elements.map((element) => [element.name, element])),
    messages: new Map(contract.messages.map((message) => [message.name, message])),
    portTypes: new Map(contract.portTypes.map((portType) => [portType.name, portType])),
    bindings: new Map(contract.bindings.map((binding) => [binding.name, binding])),
  };
}

/** The struct of that id, or undefined if it is something else or not there. */
export function findStruct(index: ContractIndex, id: string): StructType | undefined {
  const type = index.types.get(id);
  return type?.kind === "struct" ? type : undefined;
}

/** A struct and its bases, topmost first. A base that is missing or forms a cycle ends the line. */
export function structLineage(index: ContractIndex, struct: StructType): readonly StructType[] {
  const lineage: StructType[] = [struct];
  for (;;) {
    const base = lineage[0]?.base;
    const found = base && findStruct(index, base.type);
    if (!found || lineage.includes(found)) return lineage;
    lineage.unshift(found);
  }
}
