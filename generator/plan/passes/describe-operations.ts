/** Plans the constant that says how an operation travels, and the client method that calls it. */

import type { Header } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import { memberName } from "../naming/words.js";
import type { ClassPlan, Code, DescriptorPlan, FaultPlan, HeaderPlan, ItemPathPlan } from "../sdk-plan.js";
import { describeHttp } from "./describe-http.js";
import { describeValue, type FileScope, freeName, nameCodec } from "./describe-values.js";
import type { FoundItemPath } from "./find-item-paths.js";
import { type ContractIndex, findStruct, listFaultElements } from "./index-contract.js";
import { leavesOf, listMembers } from "./list-members.js";
import type { SymbolNames } from "./name-symbols.js";
import type { SelectedMessage } from "./select-messages.js";
import {
  listHeaderFaults,
  listOwnHeaders,
  type SelectedHttp,
  type SelectedOperation,
} from "./select-operations.js";
import { type ShapeContext, shapeOfElement, shapeOfMessage, shapeOfSubstitute } from "./shape-values.js";

/** Codec and TypeScript type of a message: its class, or a simple value for a body of text only; null if it may be nil. */
function describeMessage(
  context: ShapeContext,
  scope: FileScope,
  message: SelectedMessage,
  results: SelectedHttp["results"] = "members",
): { type: Code; codec: Code } {
  const value = describeValue(scope, shapeOfMessage(context, message, results));
  return { type: value.type, codec: nameCodec(scope, value, "messageCodec") };
}

export function describeDescriptor(
  context: ShapeContext,
  scope: FileScope,
  selected: SelectedOperation,
  name: string,
  roots: readonly string[],
  members: ClassPlan | undefined,
): DescriptorPlan {
  const { operation, input, output, http } = selected;
  const request = describeMessage(context, scope, input);
  const response = output && describeMessage(context, scope, output, http?.results);
  const codecs = { request: members, input: request.codec, output: response?.codec };
  const way =
    http === undefined
      ? output
        ? ""
        : ": one-way, without an answer"
      : ` over HTTP ${http.protocol === "http-get" ? "GET" : "POST"}, without SOAP`;
  return {
    kind: "descriptor",
    name,
    documentation: `How operation \`${operation.name}\` travels${way}.`,
    operation: operation.name,
    action: selected.action,
    version: selected.version,
    use: selected.use,
    request: request.type,
    response: response?.type ?? (hasBytes(http) ? httpContent : { text: "void", uses: [] }),
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
    ...(http === undefined ? {} : { http: describeHttp(selected, http, codecs) }),
  };
}

/** Whether an answer is bytes of any media type, which no type of the contract describes. */
function hasBytes(http: SelectedHttp | undefined): boolean {
  return typeof http?.output === "object" && "bytes" in http.output;
}

const httpContent: Code = {
  text: "HttpContent",
  uses: [{ symbol: "HttpContent", from: "runtime", typeOnly: "type" }],
};

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
