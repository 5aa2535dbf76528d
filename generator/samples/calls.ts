/** The calls a contract offers over SOAP: each operation with its actions and the elements of its bodies and headers. */
import type {
  Binding,
  BindingMessage,
  BindingOperation,
  Contract,
  ElementParticle,
  ExpandedName,
  Message,
  Operation,
  OperationMessage,
  Part,
} from "../model/contract.js";
import { bodyParts, saidType } from "../model/message-body.js";
import { expandedName, namespaceOf } from "../model/names.js";
import { faultElements, headerElement } from "../model/part-elements.js";
import type { StructType } from "../model/types.js";
import { indexContract, resolveStruct } from "./contract-index.js";
import type { ElementData } from "./element-data.js";
import { type SampleOptions, sampleDeclared } from "./sample-element.js";

/** One operation as it travels. */
export interface Call {
  readonly name: string;
  readonly operation: Operation;
  readonly use: "literal" | "encoded";
  /** SOAPAction values, of SOAP 1.1 and 1.2 bindings alike; empty ones left out. */
  readonly actions: readonly string[];
  /** Absent if the body is empty; one of the name {@link wholeBody} has the elements of the body for its content. */
  readonly input?: ElementParticle | undefined;
  readonly output?: ElementParticle | undefined;
  readonly oneWay: boolean;
  readonly inputHeaders: readonly ElementParticle[];
  readonly outputHeaders: readonly ElementParticle[];
  /** What the details of its faults may hold. */
  readonly faults: readonly ElementParticle[];
}

/** In the place of an element's name where a body has several elements, or just the content of a type. */
export const wholeBody = "*";

export interface CallList {
  /** The contract with the wrapper types of its rpc operations and the types of whole bodies added. */
  readonly contract: Contract;
  readonly calls: readonly Call[];
}

const once = { min: 1, max: 1 } as const;

const known = new WeakMap<Contract, CallList>();

/** All SOAP calls of a contract, SOAP 1.1 and 1.2 bindings of one operation taken together; made once for each contract. */
export function listCalls(contract: Contract): CallList {
  const list = known.get(contract) ?? collectCalls(contract);
  known.set(contract, list);
  return list;
}

/**
 * A sample of the element that an operation sends or answers, or of {@link wholeBody}; undefined if that body is empty.
 * @throws Error if the contract has no such operation.
 */
export function sampleMessage(
  contract: Contract,
  operation: string,
  direction: "input" | "output",
  options: SampleOptions = {},
): ElementData | undefined {
  const list = listCalls(contract);
  const call = list.calls.find((one) => one.name === operation);
  if (call === undefined) throw new Error(`the contract has no SOAP operation ${operation}`);
  const element = call[direction];
  return element === undefined ? undefined : sampleDeclared(list.contract, element, options);
}

function collectCalls(contract: Contract): CallList {
  const wrappers: StructType[] = [];
  const calls = new Map<Operation, Call>();
  for (const binding of contract.bindings) {
    if (binding.protocol !== "soap11" && binding.protocol !== "soap12") continue;
    for (const [bound, operation] of pairOperations(contract, binding)) {
      const call = readCall(contract, bound, operation, wrappers);
      const before = calls.get(operation);
      const actions = [...new Set([...(before?.actions ?? []), ...call.actions])];
      calls.set(operation, { ...(before ?? call), actions });
    }
  }
  const present = new Set(contract.types.map((type) => type.id));
  const added = new Map(wrappers.filter((type) => !present.has(type.id)).map((type) => [type.id, type]));
  return {
    contract: added.size === 0 ? contract : { ...contract, types: [...contract.types, ...added.values()] },
    calls: [...calls.values()],
  };
}

/** Overloads share a name: their inputs' names tell them apart, else their order in binding and port type. */
function pairOperations(
  contract: Contract,
  binding: Binding,
): readonly (readonly [BindingOperation, Operation])[] {
  const portType = contract.portTypes.find((one) => one.name === binding.portType);
  const taken = new Set<Operation>();
  return binding.operations.flatMap((bound) => {
    const free = portType?.operations.filter((one) => one.name === bound.name && !taken.has(one)) ?? [];
    const named = free.find(({ input }) => bound.inputName !== undefined && input?.name === bound.inputName);
    const operation = named ?? free[0];
    if (operation === undefined) return [];
    taken.add(operation);
    return [[bound, operation] as const];
  });
}

function readCall(
  contract: Contract,
  bound: BindingOperation,
  operation: Operation,
  wrappers: StructType[],
): Call {
  const body = (
    message: OperationMessage | undefined,
    binding: BindingMessage | undefined,
    suffix: string,
  ) => {
    const found = contract.messages.find((one) => one.name === message?.message);
    if (found === undefined) return undefined;
    if (bound.style === "document") return readDocumentBody(contract, found, binding, wrappers);
    const namespace = binding?.namespace ?? namespaceOf(found.name);
    return wrapParts(
      contract,
      found,
      expandedName(namespace, `${operation.name}${suffix}`),
      binding,
      wrappers,
    );
  };
  return {
    name: operation.name,
    operation,
    use: bound.input?.use ?? "literal",
    actions: bound.action === undefined || bound.action === "" ? [] : [bound.action],
    input: body(operation.input, bound.input, ""),
    output: body(operation.output, bound.output, "Response"),
    oneWay: operation.output === undefined,
    inputHeaders: listHeaders(contract, bound.input),
    outputHeaders: listHeaders(contract, bound.output),
    faults: listFaults(contract, operation, bound),
  };
}

function listHeaders(contract: Contract, message: BindingMessage | undefined): readonly ElementParticle[] {
  return (message?.headers ?? []).flatMap(
    (header) => headerElement(header)?.element ?? findElement(contract, header.element),
  );
}

function listFaults(
  contract: Contract,
  operation: Operation,
  bound: BindingOperation,
): readonly ElementParticle[] {
  const messages = new Map(contract.messages.map((message) => [message.name, message]));
  const declared = operation.faults.flatMap(({ message }) =>
    (messages.get(message)?.parts ?? []).flatMap((part) => findElement(contract, part.element)),
  );
  return [...declared, ...faultElements(operation, bound, messages).map(({ element }) => element)];
}

/** The only element of a document body, or a whole body: of several, or of the content of a type (WSDL 1.1 section 3.5). */
function readDocumentBody(
  contract: Contract,
  message: Message,
  binding: BindingMessage | undefined,
  wrappers: StructType[],
): ElementParticle | undefined {
  const parts = bodyParts(message, binding, "document");
  const elements = parts.flatMap((part) => listAccessors(contract, part, binding));
  const [only] = elements;
  if (only === undefined || (elements.length === 1 && parts[0]?.element !== undefined)) return only;
  const content = parts.length === 1 && binding?.use !== "encoded" ? parts[0]?.type : undefined;
  if (content !== undefined && hasElementsOnly(contract, content)) return named(wholeBody, content, message);
  const id = `${message.name}/~body:${parts.map(({ name }) => name).join(" ")}`;
  wrappers.push(wrapElements(id, elements, message));
  return named(wholeBody, id, message);
}

function hasElementsOnly(contract: Contract, id: string): boolean {
  const index = indexContract(contract);
  const type = index.types.get(id);
  if (type?.kind !== "struct") return false;
  const { attributes, anyAttribute, text, mixed } = resolveStruct(index, type);
  return attributes.length === 0 && !anyAttribute && text === undefined && !mixed;
}

function findElement(contract: Contract, name: ExpandedName | undefined): readonly ElementParticle[] {
  const element = contract.elements.find((one) => one.name === name);
  return element === undefined ? [] : [element];
}

/** The wrapper of an rpc body (WSDL 1.1 section 3.5): one unqualified accessor for each part. */
function wrapParts(
  contract: Contract,
  message: Message,
  name: ExpandedName,
  binding: BindingMessage | undefined,
  wrappers: StructType[],
): ElementParticle {
  const elements = bodyParts(message, binding, "rpc").flatMap((part) =>
    listAccessors(contract, part, binding),
  );
  const id = `${name}/~rpc:${message.name}`;
  wrappers.push(wrapElements(id, elements, message));
  return named(name, id, message);
}

/** The element that a part is: the one it names, or an unqualified one of its own name. */
function listAccessors(
  contract: Contract,
  part: Part,
  binding: BindingMessage | undefined,
): readonly ElementParticle[] {
  if (part.type === undefined) return findElement(contract, part.element);
  return [
    {
      kind: "element",
      name: part.name,
      type: part.type,
      occurs: once,
      nillable: binding?.use === "encoded",
      ...(binding?.use === "encoded" ? saidType(part) : {}),
      origin: part.origin,
    },
  ];
}

function wrapElements(id: string, particles: readonly ElementParticle[], { origin }: Message): StructType {
  const content = { kind: "group", compositor: "sequence", particles, occurs: once, origin } as const;
  return { kind: "struct", id, abstract: false, mixed: false, content, attributes: [], origin };
}

function named(name: string, type: string, { origin }: Message): ElementParticle {
  return { kind: "element", name, type, occurs: once, nillable: false, origin };
}
