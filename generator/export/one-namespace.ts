/** Puts definitions of several WSDL documents into one namespace, as one document has but one (WSDL 1.1 section 2.1). */
import type { Binding, BindingMessage, BindingOperation, Contract, ExpandedName } from "../model/contract.js";
import { expandedName, localName, namespaceOf } from "../model/names.js";

/** The namespace of the document: that of the first service, else of what there is. */
export function targetNamespaceOf({ services, portTypes, messages }: Contract): string {
  return namespaceOf((services[0] ?? portTypes[0] ?? messages[0])?.name ?? "");
}

/**
 * The contract with messages, port types, bindings and services named in one namespace; those that were in it keep their
 * names. These names do not travel, but for the namespace of a message, which an rpc body has unless its binding says
 * another: it is then said.
 */
export function moveIntoOneNamespace(contract: Contract): Contract {
  const target = targetNamespaceOf(contract);
  const [messages, portTypes, bindings, services] = [
    renameInto(target, contract.messages),
    renameInto(target, contract.portTypes),
    renameInto(target, contract.bindings),
    renameInto(target, contract.services),
  ];
  const nameOf = (names: ReadonlyMap<ExpandedName, ExpandedName>, name: ExpandedName): ExpandedName =>
    names.get(name) ?? name;
  const moved = <T extends { readonly message: ExpandedName }>(one: T | undefined): T | undefined =>
    one && { ...one, message: nameOf(messages, one.message) };
  return {
    ...contract,
    messages: contract.messages.map((one) => ({ ...one, name: nameOf(messages, one.name) })),
    portTypes: contract.portTypes.map((portType) => ({
      ...portType,
      name: nameOf(portTypes, portType.name),
      operations: portType.operations.map((operation) => ({
        ...operation,
        input: moved(operation.input),
        output: moved(operation.output),
        faults: operation.faults.map((fault) => ({ ...fault, message: nameOf(messages, fault.message) })),
      })),
    })),
    bindings: contract.bindings.map((binding) => ({
      ...binding,
      name: nameOf(bindings, binding.name),
      portType: nameOf(portTypes, binding.portType),
      operations: binding.operations.map((bound) => sayNamespaces(contract, binding, bound, target)),
    })),
    services: contract.services.map((service) => ({
      ...service,
      name: nameOf(services, service.name),
      ports: service.ports.map((port) => ({ ...port, binding: nameOf(bindings, port.binding) })),
    })),
  };
}

function renameInto(
  target: string,
  named: readonly { readonly name: ExpandedName }[],
): ReadonlyMap<ExpandedName, ExpandedName> {
  const isAtHome = ({ name }: { readonly name: ExpandedName }): boolean => namespaceOf(name) === target;
  const taken = new Set(named.filter(isAtHome).map(({ name }) => name));
  const names = new Map<ExpandedName, ExpandedName>();
  for (const { name } of named.filter((one) => !isAtHome(one))) {
    let free = expandedName(target, localName(name));
    for (let number = 2; taken.has(free); number += 1)
      free = expandedName(target, `${localName(name)}_${number}`);
    taken.add(free);
    names.set(name, free);
  }
  return names;
}

function sayNamespaces(
  { portTypes }: Contract,
  binding: Binding,
  bound: BindingOperation,
  target: string,
): BindingOperation {
  if (bound.style !== "rpc") return bound;
  const operations = portTypes.find(({ name }) => name === binding.portType)?.operations ?? [];
  const operation =
    operations.find(({ name, input }) => name === bound.name && input?.name === bound.inputName) ??
    operations.find(({ name }) => name === bound.name);
  const say = (
    body: BindingMessage | undefined,
    message: ExpandedName | undefined,
  ): BindingMessage | undefined => {
    if (body === undefined || body.namespace !== undefined || message === undefined) return body;
    const namespace = namespaceOf(message);
    return namespace === target ? body : { ...body, namespace };
  };
  return {
    ...bound,
    input: say(bound.input, operation?.input?.message),
    output: say(bound.output, operation?.output?.message),
  };
}
