/** The contract as the mock answers it: its own addresses, both versions of SOAP, and what it answers without SOAP. */
import type { Binding, Contract, Port, Protocol, Service } from "../model/contract.js";
import { expandedName, localName, namespaceOf } from "../model/names.js";
import type { HttpCall } from "./http-calls.js";

const otherVersion = { soap11: "soap12", soap12: "soap11" } as const;

type SoapProtocol = keyof typeof otherVersion;
interface SoapBinding extends Binding {
  readonly protocol: SoapProtocol;
}

/**
 * What a client may be told of a mock that listens at `origin` (`http://127.0.0.1:40123`). Ports keep their paths. A port of
 * one SOAP version gets a companion of the other where its messages are literal: encoded ones are read in their version only.
 */
export function describeServed(
  contract: Contract,
  httpCalls: readonly Pick<HttpCall, "binding" | "name">[],
  origin: string,
): Contract {
  const bindings = contract.bindings.filter(isSoap);
  const withoutSoap = contract.bindings.flatMap((binding) => listAnswered(binding, httpCalls));
  const offering = new Set([...bindings, ...withoutSoap].map(({ name }) => name));
  const added: SoapBinding[] = [];
  const named = new Map(bindings.map((binding) => [binding.name, binding]));
  const findOther = (binding: SoapBinding): SoapBinding | undefined => {
    const wanted = otherVersion[binding.protocol];
    const found = [...bindings, ...added].find(
      ({ portType, protocol }) => portType === binding.portType && protocol === wanted,
    );
    if (found !== undefined || !isLiteral(binding)) return found;
    const taken = new Set([...bindings, ...added].map(({ name }) => name));
    const other = { ...binding, protocol: wanted, name: freeName(nameOther(binding.name, wanted), taken) };
    added.push(other);
    return other;
  };
  const services = listServices(contract, bindings).flatMap((service) => {
    const ports = service.ports.filter(({ binding }) => offering.has(binding));
    const offered = ports.flatMap(({ binding }) => named.get(binding) ?? []);
    const others = ports.flatMap((port): readonly Port[] => {
      const binding = named.get(port.binding);
      const other = binding === undefined ? undefined : findOther(binding);
      if (other === undefined || offered.includes(other)) return [];
      offered.push(other);
      const taken = new Set(ports.map(({ name }) => name));
      return [{ ...port, name: freeName(nameOther(port.name, other.protocol), taken), binding: other.name }];
    });
    const addressed = [...ports, ...others].map((port) => ({ ...port, address: moveAddress(port, origin) }));
    return addressed.length === 0 ? [] : [{ ...service, ports: addressed }];
  });
  const served = [...bindings, ...added].map((binding): Binding => ({ ...binding, transport: undefined }));
  return { ...contract, services, bindings: [...served, ...withoutSoap] };
}

/** An HTTP binding with what is answered of it, if there is any. */
function listAnswered(
  binding: Binding,
  httpCalls: readonly Pick<HttpCall, "binding" | "name">[],
): readonly Binding[] {
  const names = new Set(httpCalls.filter((call) => call.binding === binding.name).map(({ name }) => name));
  const operations = binding.operations.filter(({ name }) => names.has(name));
  return operations.length === 0 ? [] : [{ ...binding, operations }];
}

function isSoap(binding: Binding): binding is SoapBinding {
  return binding.protocol === "soap11" || binding.protocol === "soap12";
}

function isLiteral({ operations }: Binding): boolean {
  return operations.every(({ input, output }) => input?.use !== "encoded" && output?.use !== "encoded");
}

/** The services of the contract; where no source has one, one that offers every binding. */
function listServices({ services }: Contract, bindings: readonly SoapBinding[]): readonly Service[] {
  const [first] = bindings;
  if (first === undefined || services.some(({ ports }) => ports.length > 0)) return services;
  const { origin } = first;
  const ports = bindings.map(({ name }) => ({
    kind: "port" as const,
    name: localName(name),
    binding: name,
    origin,
  }));
  const name = services[0]?.name ?? expandedName(namespaceOf(first.name), `${localName(first.name)}Service`);
  return [{ kind: "service", name, ports, origin }];
}

function nameOther(name: string, protocol: Protocol): string {
  return protocol === "soap12" ? `${name}12` : `${name}11`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number += 1) {
    if (!taken.has(free)) return free;
    free = `${name}_${number}`;
  }
}

function moveAddress({ address }: Port, origin: string): string {
  return `${origin}${pathOf(address)}`;
}

/** The path of an address, `/` for one that is none. */
export function pathOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).pathname : "/";
}
