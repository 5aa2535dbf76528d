/** Builds the contract from merged operations: port types, bindings, messages, global elements and their types. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import type { Contract, ExpandedName, Message, Operation, Part } from "../../model/contract.js";
import { expandedName, localName, namespaceOf } from "../../model/names.js";
import type { Assumption } from "../../model/origin.js";
import type { ElementParticle } from "../../model/types.js";
import { buildHttpPorts } from "./build-http-ports.js";
import { buildSoapBindings } from "./build-soap-bindings.js";
import { buildElement, buildType, isAlwaysThere, type TypeBuilder } from "./build-types.js";
import type { OperationFacts, OperationHalf } from "./group-operations.js";
import type { SampleElement } from "./read-sample.js";
import type { Shape } from "./shape.js";

/** A service with its merged operations. */
export interface ServiceFacts {
  readonly name: string;
  readonly namespace: string;
  readonly operations: readonly OperationFacts[];
}

/** What the parts of a contract are collected in. */
export interface ContractParts {
  readonly services: Contract["services"][number][];
  readonly portTypes: Contract["portTypes"][number][];
  readonly bindings: Contract["bindings"][number][];
  readonly messages: Message[];
  readonly elements: Map<ExpandedName, ElementParticle>;
  readonly types: TypeBuilder;
}

/** `elements` are the global ones, merged over all operations, with their arrays judged and their items named. */
export function toContract(
  services: readonly ServiceFacts[],
  elements: ReadonlyMap<ExpandedName, SampleElement>,
  named: ReadonlyMap<ExpandedName, Shape>,
  diagnostics: DiagnosticCollector,
): Contract {
  const parts: ContractParts = {
    services: [],
    portTypes: [],
    bindings: [],
    messages: [],
    elements: new Map(),
    types: { types: new Map(), named, diagnostics },
  };
  const wrappers = new Set<ExpandedName>();
  for (const { operations } of services) {
    for (const operation of operations) {
      for (const half of [operation.input, operation.output]) {
        const name = half?.body?.name;
        const local = name === undefined ? "" : localName(name);
        if (name !== undefined && (local === operation.name || local === `${operation.name}Response`))
          wrappers.add(name);
      }
    }
  }
  const answers = listAnswers(services);
  for (const [name, element] of [...elements].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const type = buildType(parts.types, element.shape, name, wrappers.has(name) ? "wrapper" : "member");
    const plain = globalElement(name, type, element.span, []);
    parts.elements.set(name, answers.has(name) ? answerElement(plain, element.shape) : plain);
  }
  for (const service of services) addService(service, parts);
  const byName = <T extends { readonly name: string }>(list: Iterable<T>): readonly T[] =>
    [...list].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    services: byName(parts.services),
    portTypes: byName(parts.portTypes),
    bindings: byName(parts.bindings),
    messages: byName(parts.messages),
    elements: byName(parts.elements.values()),
    types: [...parts.types.types.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
}

/** Elements that answer HTTP GET or POST and are in no SOAP body. */
function listAnswers(services: readonly ServiceFacts[]): ReadonlySet<ExpandedName> {
  const operations = services.flatMap((service) => service.operations);
  const inSoap = new Set(operations.flatMap(({ input, output }) => [input?.body?.name, output?.body?.name]));
  const answers = operations.flatMap(({ http }) =>
    [...http.values()].map(({ output }) => output?.body?.name),
  );
  return new Set(answers.flatMap((name) => (name === undefined || inSoap.has(name) ? [] : name)));
}

/** .NET writes null as an answer that is nil, for all types that have it. */
function answerElement(element: ElementParticle, shape: Shape): ElementParticle {
  const { origin } = element;
  const assumed = [...origin.assumed, { fact: "nillable", because: "dotnet-convention" } as const];
  return { ...element, nillable: !isAlwaysThere(shape, element.type), origin: { ...origin, assumed } };
}

function addService(service: ServiceFacts, parts: ContractParts): void {
  const { name, namespace } = service;
  const span = firstSpan(service.operations);
  const soap = service.operations.filter(
    ({ protocols }) => protocols.has("soap11") || protocols.has("soap12"),
  );
  const ports = buildHttpPorts(service, parts);
  if (soap.length > 0) {
    const operations = soap.map((operation) => addOperation(service, operation, parts));
    const portType = expandedName(namespace, `${name}Soap`);
    parts.portTypes.push({ kind: "portType", name: portType, operations, origin: { span, assumed: [] } });
    ports.unshift(...buildSoapBindings(service, soap, portType, parts));
  }
  parts.services.push({
    kind: "service",
    name: expandedName(namespace, name),
    ports,
    origin: { span, assumed: [] },
  });
}

function addOperation(service: ServiceFacts, facts: OperationFacts, parts: ContractParts): Operation {
  const { name, documentation, span } = facts;
  const input = expandedName(service.namespace, `${name}SoapIn`);
  const output = expandedName(service.namespace, `${name}SoapOut`);
  parts.messages.push({
    kind: "message",
    name: input,
    parts: partsOf(service, facts, "input", parts),
    origin: { span: facts.input?.span ?? span, assumed: [] },
  });
  if (!facts.oneWay) {
    parts.messages.push({
      kind: "message",
      name: output,
      parts: partsOf(service, facts, "output", parts),
      origin: { span: facts.output?.span ?? span, assumed: [] },
    });
  }
  return {
    kind: "operation",
    name,
    documentation,
    input: { name, message: input },
    output: facts.oneWay ? undefined : { name, message: output },
    faults: [],
    origin: { span, assumed: [] },
  };
}

function partsOf(
  service: ServiceFacts,
  facts: OperationFacts,
  direction: "input" | "output",
  parts: ContractParts,
): readonly Part[] {
  const half: OperationHalf | undefined = facts[direction];
  if (half === undefined) {
    if (facts.style === "rpc") return [];
    return [unknownPart(service, facts, direction, parts)];
  }
  if (half.body === undefined) return [];
  if (facts.style === "rpc") return rpcParts(half.body, parts.types);
  return [
    {
      kind: "part",
      name: "parameters",
      element: half.body.name,
      origin: { span: half.body.span, assumed: [] },
    },
  ];
}

function rpcParts(body: SampleElement, types: TypeBuilder): readonly Part[] {
  if (body.shape.kind !== "struct") return [];
  return body.shape.members.flatMap((member): readonly Part[] => {
    if (member.kind === "any") return [];
    const element = buildElement(types, member, `${body.name}/${localName(member.name)}`, "field");
    return [{ kind: "part", name: localName(member.name), type: element.type, origin: element.origin }];
  });
}

/** A half that no page shows: its element is named as .NET names it, its content is unknown. */
function unknownPart(
  service: ServiceFacts,
  facts: OperationFacts,
  direction: "input" | "output",
  parts: ContractParts,
): Part {
  const other = facts.input ?? facts.output;
  const namespace = other?.body === undefined ? service.namespace : namespaceOf(other.body.name);
  const name = expandedName(namespace, direction === "input" ? facts.name : `${facts.name}Response`);
  const assumed: readonly Assumption[] = [{ fact: "name", because: "dotnet-convention" }];
  if (!parts.elements.has(name)) {
    const shape: Shape = { kind: "unknown", because: "truncated", span: facts.span };
    parts.elements.set(
      name,
      globalElement(name, buildType(parts.types, shape, name, "wrapper"), facts.span, assumed),
    );
  }
  return { kind: "part", name: "parameters", element: name, origin: { span: facts.span, assumed } };
}

function globalElement(
  name: ExpandedName,
  type: string,
  span: SourceSpan,
  assumed: readonly Assumption[],
): ElementParticle {
  return {
    kind: "element",
    name,
    type,
    occurs: { min: 1, max: 1 },
    nillable: false,
    scope: "global",
    origin: { span, assumed },
  };
}

function firstSpan(operations: readonly OperationFacts[]): SourceSpan {
  const spans = operations
    .map(({ span }) => span)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return spans[0] ?? { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
}
