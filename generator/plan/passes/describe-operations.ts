/** Plans the constant that says how an operation travels, and the client method that calls it. */

import type { Header } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import { chooseNames } from "../naming/choose-names.js";
import { reservedMembers } from "../naming/reserved.js";
import { memberName } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type {
  ClassPlan,
  ClientPlan,
  Code,
  DescriptorPlan,
  FaultPlan,
  HeaderPlan,
  ItemPathPlan,
  MethodPlan,
  Use,
} from "../sdk-plan.js";
import { describeValue, type FileScope, freeName, nameCodec } from "./describe-values.js";
import type { FoundItemPath } from "./find-item-paths.js";
import { type ContractIndex, findStruct, listFaultElements } from "./index-contract.js";
import { leavesOf, listMembers } from "./list-members.js";
import type { ClientGroup, SymbolNames } from "./name-symbols.js";
import type { SelectedMessage } from "./select-messages.js";
import { listHeaderFaults, listOwnHeaders, type SelectedOperation } from "./select-operations.js";
import { type ShapeContext, shapeOfElement, shapeOfMessage, shapeOfSubstitute } from "./shape-values.js";

/** Codec and TypeScript type of a message: its class, or a simple value for a body of text only; null if it may be nil. */
function describeMessage(
  context: ShapeContext,
  scope: FileScope,
  message: SelectedMessage,
): { type: Code; codec: Code } {
  const value = describeValue(scope, shapeOfMessage(context, message));
  return { type: value.type, codec: nameCodec(scope, value, "messageCodec") };
}

export function describeDescriptor(
  context: ShapeContext,
  scope: FileScope,
  selected: SelectedOperation,
  name: string,
  roots: readonly string[],
): DescriptorPlan {
  const { operation, input, output } = selected;
  const request = describeMessage(context, scope, input);
  const response = output && describeMessage(context, scope, output);
  return {
    kind: "descriptor",
    name,
    documentation: `How operation \`${operation.name}\` travels${output ? "" : ": one-way, without an answer"}.`,
    operation: operation.name,
    action: selected.action,
    version: selected.version,
    use: selected.use,
    request: request.type,
    response: response?.type ?? { text: "void", uses: [] },
    input: { element: input.element, codec: request.codec },
    output: response && output ? { element: output.element, codec: response.codec } : undefined,
    inputHeaders: describeHeaders(context, scope, input.headers),
    outputHeaders: describeHeaders(context, scope, output?.headers ?? []),
    faultHeaders: describeHeaders(
      context,
      scope,
      listHeaderFaults([...input.headers, ...(output?.headers ?? [])]),
    ),
    faults: selected.faults.map((element) => symbolCode(scope, "fault", element)),
    types: roots.map((root) => symbolCode(scope, "derived", root)),
    secrets: listSecrets(context.index, selected),
    idempotent: operation.idempotent,
  };
}

/** Plans the constant of a list in a response of the operation. */
export function describeItemPath(
  scope: FileScope,
  found: FoundItemPath,
  descriptor: DescriptorPlan,
  symbols: SymbolNames,
): ItemPathPlan {
  const { selected, members, path, item } = found;
  const value = describeValue(scope, item);
  const { request, response } = descriptor;
  return {
    kind: "items",
    name: symbols.all.get(symbols.idOfItemPath(found)) ?? `${descriptor.name}Items`,
    documentation: `The items of \`${members.join("/")}\` in the response of \`${selected.operation.name}\`, for \`streamItems\`.`,
    descriptor: { text: descriptor.name, uses: [] },
    ...{ request, response, item: value.type, path },
    codec: nameCodec(scope, value, memberName(`${members.at(-1) ?? ""}ItemCodec`)),
  };
}

function describeHeaders(
  context: ShapeContext,
  scope: FileScope,
  headers: readonly Header[],
): readonly Code[] {
  const elements = new Set(headers.map(({ element }) => element));
  return [...elements].flatMap((element) => {
    if (!context.index.elements.has(element)) return [];
    const use = scope.symbolOf("header", element);
    return [{ text: use.symbol, uses: [use] }];
  });
}

function symbolCode(scope: FileScope, kind: "fault" | "derived", id: string): Code {
  const use = scope.symbolOf(kind, id);
  return { text: use.symbol, uses: [use] };
}

/** Plans the class of a declared fault. */
export function describeFault(context: ShapeContext, scope: FileScope, name: string): FaultPlan | undefined {
  const element = context.index.elements.get(name);
  if (!element) return undefined;
  const shape = shapeOfElement(context, element);
  const value = describeValue(scope, shape);
  const local = localName(element.name);
  const elements = (context.index.substitutes.get(name) ?? []).map((substitute) => {
    const own = describeValue(scope, shapeOfSubstitute(context, shape, substitute));
    return {
      element: substitute.name,
      codec: nameCodec(scope, own, memberName(`${localName(substitute.name)}Codec`)),
    };
  });
  return {
    kind: "fault",
    name: scope.symbolOf("fault", name).symbol,
    documentation: `Fault with the detail \`${local}\`${name === element.name ? "" : ` of type \`${localName(element.type)}\``}: \`value\` is that detail.`,
    wireType: name === element.name ? undefined : element.type,
    element: element.name,
    type: value.type,
    codec: nameCodec(scope, value, memberName(`${local}Codec`)),
    substitutes: {
      name: elements.length === 0 ? "" : freeName(scope, `${memberName(local)}Substitutes`),
      elements,
    },
  };
}

/** Plans the constant of one header block. */
export function describeHeader(
  context: ShapeContext,
  scope: FileScope,
  name: string,
  roots: readonly string[],
): HeaderPlan | undefined {
  const element = context.index.elements.get(name);
  if (!element) return undefined;
  const value = describeValue(scope, shapeOfElement(context, element));
  const local = localName(element.name);
  return {
    kind: "header",
    name: scope.symbolOf("header", name).symbol,
    documentation: `SOAP header \`${local}\`: \`of\` makes one for a request, \`find\` reads that of a response.`,
    element: element.name,
    type: value.type,
    codec: nameCodec(scope, value, memberName(`${local}Codec`)),
    types: roots.map((root) => symbolCode(scope, "derived", root)),
    use: element.typed === true ? "encoded" : "literal",
  };
}

/** Local names of all elements of the operation's messages, headers and faults whose values must stay out of logs and errors. */
function listSecrets(index: ContractIndex, { input, output, faults }: SelectedOperation): readonly string[] {
  const secrets = new Set<string>();
  const messages = output ? [input, output] : [input];
  const pending = [
    ...messages.map(({ type }) => type),
    ...listOwnHeaders({ input, output }).map((element) => index.elements.get(element)?.type ?? ""),
    ...faults.flatMap((key) => listFaultElements(index, key).map(({ type }) => type)),
  ];
  const seen = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const struct = seen.has(id) ? undefined : findStruct(index, id);
    seen.add(id);
    if (!struct) continue;
    if (struct.base) pending.push(struct.base.type);
    for (const member of leavesOf(listMembers(struct))) {
      if (member.kind !== "element") continue;
      if (member.element.secret) secrets.add(localName(member.element.name));
      pending.push(member.element.type);
    }
  }
  return [...secrets].sort();
}

/** What planning a client needs of the operations' files. */
export interface PlannedOperation {
  readonly selected: SelectedOperation;
  readonly descriptor: DescriptorPlan;
  /** The lists in its response. */
  readonly items: readonly ItemPathPlan[];
  readonly path: string;
  readonly request?: ClassPlan | undefined;
  readonly response?: ClassPlan | undefined;
}

export function describeClient(
  group: ClientGroup,
  planned: readonly PlannedOperation[],
  symbols: SymbolNames,
  options: SdkOptions,
): ClientPlan {
  const own = planned.filter(({ selected }) => group.operations.includes(selected));
  const wanted = own.map(({ selected, descriptor }) => ({
    id: symbols.idOfOperation(selected),
    candidates: [memberName(selected.operation.name), descriptor.name, `${descriptor.name}Operation`],
  }));
  const { names } = chooseNames(wanted, new Map(), new Set([...reservedMembers, "soap"]));
  const methods = own.map((operation) =>
    describeMethod(
      operation,
      names.get(symbols.idOfOperation(operation.selected)) ?? operation.descriptor.name,
      options,
    ),
  );
  const service = group.operations[0]?.service;
  return {
    name: symbols.all.get(group.id) ?? "Client",
    documentation: `Client of service \`${localName(service?.name ?? "")}\`.${service?.documentation ? ` ${service.documentation}` : ""}`,
    methods: methods.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function describeMethod(planned: PlannedOperation, name: string, options: SdkOptions): MethodPlan {
  const { selected, descriptor, path, request, response } = planned;
  const { operation } = selected;
  const single = singleResult(response);
  const unwrap = options.results === "unwrapped" ? single : undefined;
  const isVoid =
    !selected.output || (options.results === "unwrapped" && response && countMembers(response) === 0);
  const use: Use = { symbol: descriptor.name, from: path, typeOnly: "value" };
  const isNil = selected.output?.nillable === true;
  const undefinedPart = unwrap?.optional === "optional" ? " | undefined" : "";
  const nullPart = isNil && unwrap?.nullable === "plain" ? " | null" : "";
  return {
    name,
    documentation:
      (operation.documentation ?? `Calls operation \`${operation.name}\`.`) +
      headerNote(descriptor) +
      faultNote(descriptor) +
      itemsNote(planned),
    deprecated: operation.deprecated,
    descriptor: { text: descriptor.name, uses: [use] },
    request: descriptor.request,
    requestOptional: request && countMembers(request) === 0 ? "optional" : "required",
    result: isVoid
      ? { text: "void", uses: [] }
      : unwrap
        ? { text: unwrap.type.text + nullPart + undefinedPart, uses: unwrap.type.uses }
        : descriptor.response,
    unwrap: unwrap?.property,
    body: isNil ? "nillable" : "plain",
    returns: isVoid ? "void" : unwrap ? "value" : "response",
  };
}

/** Which headers a caller may pass or find. */
function headerNote({ inputHeaders, outputHeaders, faultHeaders }: DescriptorPlan): string {
  const list = (headers: readonly Code[]): string => headers.map(({ text }) => `\`${text}\``).join(", ");
  return [
    ...(inputHeaders.length > 0 ? [`\nSOAP headers of the request: ${list(inputHeaders)}.`] : []),
    ...(outputHeaders.length > 0 ? [`\nSOAP headers of the response: ${list(outputHeaders)}.`] : []),
    ...(faultHeaders.length > 0 ? [`\nSOAP headers of a fault: ${list(faultHeaders)}.`] : []),
  ].join("");
}

/** What a caller may ask an error for. */
function faultNote({ faults }: DescriptorPlan): string {
  return faults.length === 0 ? "" : `\nFaults: ${faults.map(({ text }) => `\`${text}\``).join(", ")}.`;
}

/** What reads the lists in its response while it arrives. */
function itemsNote({ items }: PlannedOperation): string {
  if (items.length === 0) return "";
  const names = items.map(({ name }) => `\`${name}\``);
  return `\nItem by item: \`streamItems\` with ${names.join(" or ")}.`;
}

/** The only member of a response, if it is an element: what a method returns instead of the response. */
function singleResult(response: ClassPlan | undefined): ClassPlan["members"][number] | undefined {
  if (!response || countMembers(response) !== 1) return undefined;
  const only = [...response.inherited, ...response.members][0];
  return only && (only.wire === "element" || only.wire === "optional" || only.wire === "repeated")
    ? only
    : undefined;
}

function countMembers(plan: ClassPlan): number {
  return plan.inherited.length + plan.members.length;
}
