/**
 * Merges two contracts of one service, such as a WSDL and newer operation pages. What both have is taken from the first,
 * a whole operation at a time; operations and members that only the second has are kept, the members optional.
 */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Binding, Contract, Operation, PortType, Service } from "./contract.js";
import { mergeTypes } from "./merge-types.js";

export function mergeContracts(
  first: Contract,
  second: Contract,
  diagnostics: DiagnosticCollector,
): Contract {
  const names = matchPortTypes(first, second);
  const aligned = renamePortTypes(second, names);
  const portTypes = mergeByName(first.portTypes, aligned.portTypes, mergePortTypes);
  return {
    services: mergeByName(first.services, aligned.services, (one, other) =>
      mergeServices(one, other, first, aligned),
    ),
    portTypes,
    bindings: mergeBindings(first, aligned, portTypes),
    messages: mergeByName(first.messages, aligned.messages, keepFirst),
    elements: mergeByName(first.elements, aligned.elements, keepFirst),
    types: mergeTypes(first, aligned, diagnostics),
  };
}

function keepFirst<T>(one: T): T {
  return one;
}

/** All of both by name, sorted as the model sorts. */
function mergeByName<T extends { readonly name: string }>(
  first: readonly T[],
  second: readonly T[],
  merge: (one: T, other: T) => T,
): readonly T[] {
  const others = new Map(second.map((one) => [one.name, one]));
  const own = new Set(first.map(({ name }) => name));
  const merged = first.map((one) => {
    const other = others.get(one.name);
    return other === undefined ? one : merge(one, other);
  });
  return [...merged, ...second.filter(({ name }) => !own.has(name))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** Port types of one service that are bound to SOAP in both are one, if it is the only one in each. */
function matchPortTypes(first: Contract, second: Contract): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  for (const service of second.services) {
    const same = first.services.find(({ name }) => name === service.name);
    const [own, ...others] = same ? soapPortTypes(first, same) : [];
    const [given, ...more] = soapPortTypes(second, service);
    if (own !== undefined && given !== undefined && others.length + more.length === 0)
      matched.set(given, own);
  }
  return matched;
}

function soapPortTypes(contract: Contract, service: Service): readonly string[] {
  const bound = service.ports.flatMap(
    ({ binding }) => contract.bindings.find(({ name }) => name === binding) ?? [],
  );
  return [...new Set(bound.filter(isSoap).map(({ portType }) => portType))];
}

function isSoap({ protocol }: Binding): boolean {
  return protocol === "soap11" || protocol === "soap12";
}

function renamePortTypes(contract: Contract, names: ReadonlyMap<string, string>): Contract {
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    ...contract,
    portTypes: contract.portTypes.map((portType) => ({ ...portType, name: nameOf(portType.name) })),
    bindings: contract.bindings.map((binding) => ({ ...binding, portType: nameOf(binding.portType) })),
  };
}

function mergePortTypes(one: PortType, other: PortType): PortType {
  const known = new Set(one.operations.map(({ name }) => name));
  return { ...one, operations: [...one.operations, ...newTo(known, other.operations)] };
}

function newTo<T extends { readonly name: string }>(
  known: ReadonlySet<string>,
  given: readonly T[],
): readonly T[] {
  return given.filter(({ name }) => !known.has(name));
}

/** Ports for ways to travel that only the second knows. */
function mergeServices(one: Service, other: Service, first: Contract, second: Contract): Service {
  const ways = new Set(one.ports.map(({ binding }) => wayOf(first, binding)));
  const names = new Set(one.ports.map(({ name }) => name));
  const added = other.ports.filter(
    ({ name, binding }) => !ways.has(wayOf(second, binding)) && !names.has(name),
  );
  return { ...one, documentation: one.documentation ?? other.documentation, ports: [...one.ports, ...added] };
}

/** What tells how a binding travels: its port type and protocol. */
function wayOf({ bindings }: Contract, name: string): string {
  const binding = bindings.find((one) => one.name === name);
  return binding === undefined ? name : `${binding.protocol} ${binding.portType}`;
}

/** The first's bindings carry the second's operations too, in the second's way or, failing that, in any of its SOAP ways. */
function mergeBindings(
  first: Contract,
  second: Contract,
  portTypes: readonly PortType[],
): readonly Binding[] {
  const merged = first.bindings.map((binding): Binding => {
    const own = first.portTypes.find(({ name }) => name === binding.portType);
    const whole = portTypes.find(({ name }) => name === binding.portType);
    const known = new Set(own?.operations.map(({ name }) => name));
    const added = newTo(known, whole?.operations ?? []);
    const bound = added.flatMap((operation) => findBound(second, binding, operation) ?? []);
    return bound.length === 0 ? binding : { ...binding, operations: [...binding.operations, ...bound] };
  });
  const ways = new Set(first.bindings.map(({ name }) => wayOf(first, name)));
  const names = new Set(first.bindings.map(({ name }) => name));
  const others = second.bindings.filter(({ name }) => !ways.has(wayOf(second, name)) && !names.has(name));
  return [...merged, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function findBound(
  { bindings }: Contract,
  { portType, protocol }: Binding,
  { name }: Operation,
): Binding["operations"][number] | undefined {
  const candidates = bindings.filter((binding) => binding.portType === portType);
  const same = candidates.filter((binding) => binding.protocol === protocol);
  const close = candidates.filter(
    (binding) => isSoap(binding) && (protocol === "soap11" || protocol === "soap12"),
  );
  return [...same, ...close].flatMap(
    (binding) => binding.operations.find((one) => one.name === name) ?? [],
  )[0];
}
