/** Lists services, ports and operations of a contract, with what goes in and comes out. */
import type { Contract, OperationMessage, PortType } from "../model/contract.js";
import { localName } from "../model/names.js";
import { describeMember, indexTypes, structOf, type TypeIndex } from "./describe-type.js";

export interface ServiceRow {
  readonly name: string;
  readonly ports: readonly {
    readonly name: string;
    readonly protocol: string;
    readonly address?: string | undefined;
  }[];
}

export interface PortTypeRow {
  readonly name: string;
  readonly operations: readonly OperationRow[];
}

export interface OperationRow {
  readonly name: string;
  readonly input: string;
  /** Absent for one-way operations. */
  readonly output?: string | undefined;
  readonly deprecated: boolean;
}

export function listServices(contract: Contract): readonly ServiceRow[] {
  const protocols = new Map(contract.bindings.map((binding) => [binding.name, binding.protocol]));
  return contract.services.map((service) => ({
    name: service.name,
    ports: service.ports.map(({ name, binding, address }) => ({
      name,
      protocol: protocols.get(binding) ?? "unknown",
      address,
    })),
  }));
}

export function listPortTypes(contract: Contract): readonly PortTypeRow[] {
  const index = indexTypes(contract);
  return contract.portTypes.map((portType) => ({
    name: localName(portType.name),
    operations: listOperations(portType, contract, index),
  }));
}

function listOperations(portType: PortType, contract: Contract, index: TypeIndex): readonly OperationRow[] {
  const messages = new Map(contract.messages.map((message) => [message.name, message]));
  const describe = (half: OperationMessage | undefined): string | undefined => {
    const parts = half && messages.get(half.message)?.parts;
    return parts?.map((part) => describePart(part, index)).join(", ");
  };
  return portType.operations.map((operation) => ({
    name: operation.name,
    input: describe(operation.input) ?? "",
    output: describe(operation.output),
    deprecated: operation.deprecated !== undefined,
  }));
}

function describePart(
  part: { readonly name: string; readonly element?: string | undefined; readonly type?: string | undefined },
  index: TypeIndex,
): string {
  if (part.element === undefined) return `${part.name}: ${localName(part.type ?? "")}`;
  const struct = structOf(part.element, index);
  if (!struct) {
    const element = index.elements.get(part.element);
    return element ? describeMember(element, index) : localName(part.element);
  }
  return struct.content ? describeMember(struct.content, index) : "";
}
