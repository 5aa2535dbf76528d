/** Picks the operations that travel over HTTP without SOAP, with what goes into the address or body. WSDL 1.1, section 4. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { Binding, BindingOperation, HttpBody, Message, Operation, Part } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import type { StructType } from "../../model/types.js";
import type { ContractIndex } from "./index-contract.js";
import { listHttpParameters } from "./list-http-parameters.js";
import type { SelectedMessage } from "./select-messages.js";
import type { SelectedHttp, SelectedOperation } from "./select-operations.js";
import { isSimpleType } from "./simple-types.js";

/** An HTTP binding, and which of its port type's operations are wanted. */
export interface HttpCarrier {
  readonly binding: Binding & { readonly protocol: "http-get" | "http-post" };
  readonly pairs: readonly (readonly [Operation, BindingOperation])[];
  readonly owner: Pick<SelectedOperation, "service" | "portType">;
}

/** `wrappers` gets the structs of parameters, which no schema declares. */
export function selectHttpOperations(
  index: ContractIndex,
  { binding, pairs, owner }: HttpCarrier,
  wrappers: StructType[],
  diagnostics: DiagnosticCollector,
): readonly SelectedOperation[] {
  return pairs.flatMap(([operation, travel]): readonly SelectedOperation[] => {
    const scope = { index, protocol: binding.protocol, travel, wrappers, portType: owner.portType.name };
    const selected = selectHttp(scope, operation);
    if (typeof selected !== "string")
      return [{ ...owner, operation, use: "literal", faults: [], ...selected }];
    const message = `operation ${operation.name} ${selected}, so it gets no method over HTTP ${verbOf(binding.protocol)}`;
    diagnostics.report("plan/not-over-http", message, { span: operation.origin.span });
    return [];
  });
}

interface HttpScope {
  readonly index: ContractIndex;
  readonly protocol: "http-get" | "http-post";
  readonly travel: BindingOperation;
  readonly wrappers: StructType[];
  readonly portType: string;
}

type SelectedHalves = Required<Pick<SelectedOperation, "input" | "http">> & Pick<SelectedOperation, "output">;

function verbOf(protocol: "http-get" | "http-post"): "GET" | "POST" {
  return protocol === "http-get" ? "GET" : "POST";
}

function selectHttp(scope: HttpScope, operation: Operation): SelectedHalves | string {
  const { index, travel, protocol } = scope;
  if (!operation.input) return "has no input: the service calls it";
  const message = index.messages.get(operation.input.message);
  if (!message) return missingMessage(operation.input.message);
  const location = travel.action ?? "";
  if (/^[a-z][a-z\d+.-]*:/i.test(location) || location.startsWith("//"))
    return `has the whole address "${location}" for its location, where one below that of its port is expected`;
  const input = selectInput(scope, operation, message, location);
  if (typeof input === "string") return input;
  const output = selectOutput(index, operation, travel);
  if (typeof output === "string") return output;
  const isWrapped = message.parts.some(({ element }) => element !== undefined);
  const results = isWrapped ? "members" : "element";
  return {
    input: input.message,
    output: output.message,
    http: { protocol, location, results, input: input.kind, output: output.kind },
  };
}

function missingMessage(name: string): string {
  return `has the message "${localName(name)}", which the contract does not define`;
}

type SelectedInput = { readonly message: SelectedMessage; readonly kind: SelectedHttp["input"] };

function selectInput(
  { index, protocol, travel, wrappers, portType }: HttpScope,
  operation: Operation,
  message: Message,
  location: string,
): SelectedInput | string {
  const given = travel.http?.input ?? { kind: protocol === "http-get" ? "query" : "form" };
  const hasBody = message.parts.length > 0 && (given.kind === "document" || given.kind === "content");
  if (hasBody) {
    if (protocol === "http-get") return "needs a body, which a GET does not have";
    return selectBody(index, message, given);
  }
  const parameters = listHttpParameters(index, message);
  if (typeof parameters === "string") return parameters;
  if (given.kind === "location") {
    const lost = parameters.find(
      ({ name, occurs }) => occurs.max !== 1 || !location.includes(`(${localName(name)})`),
    );
    if (lost)
      return `has the parameter "${localName(lost.name)}", which has no place of its own in the location "${location}"`;
  }
  const type = `${message.name}/~${protocol} ${localName(portType)}/${operation.name}`;
  const { origin } = message;
  wrappers.push({
    ...({ kind: "struct", id: type, abstract: false, mixed: false, attributes: [], origin } as const),
    content: {
      ...{ kind: "group", compositor: "sequence", particles: parameters, origin },
      occurs: { min: 1, max: 1 },
    },
  });
  // A body of no part is nothing at all, as a query of none is.
  const kind = given.kind === "document" || given.kind === "content" ? "query" : given.kind;
  return { message: { element: "", type, headers: [], origin }, kind };
}

function selectBody(index: ContractIndex, message: Message, body: HttpBody): SelectedInput | string {
  const part = findPart(message, body);
  if (typeof part === "string") return part;
  if (part === undefined) return "has a body of no part";
  if (body.kind === "document") {
    const content = describePart(index, part);
    return typeof content === "string" ? content : { message: content, kind: "document" };
  }
  const [mediaType = "*/*"] = body.mediaTypes;
  const isText = part.type !== undefined && isSimpleType(index, part.type) && !isBinary(part.type);
  if (!isText || mediaType.includes("*") || mediaType.startsWith("multipart/"))
    return `has a body of media type ${mediaType}, which is neither XML nor the text of a simple type`;
  const content = { element: "", type: part.type, headers: [], origin: part.origin };
  return { message: content, kind: { mediaType } };
}

type SelectedOutput = {
  readonly message?: SelectedMessage | undefined;
  readonly kind: SelectedHttp["output"];
};

function selectOutput(
  index: ContractIndex,
  operation: Operation,
  travel: BindingOperation,
): SelectedOutput | string {
  if (!operation.output) return { kind: "nothing" };
  const message = index.messages.get(operation.output.message);
  if (!message) return missingMessage(operation.output.message);
  const body: HttpBody = travel.http?.output ?? { kind: "document" };
  const part = findPart(message, body);
  if (typeof part === "string") return part;
  if (body.kind === "content") {
    const accept = body.mediaTypes.length === 0 ? "*/*" : body.mediaTypes.join(", ");
    const isText = body.mediaTypes.length > 0 && body.mediaTypes.every((type) => type.startsWith("text/"));
    if (!isText) return { kind: { bytes: accept } };
    const isSimple = part?.type !== undefined && isSimpleType(index, part.type) && !isBinary(part.type);
    const type = isSimple && part?.type !== undefined ? part.type : xsString;
    return { message: { element: "", type, headers: [], origin: message.origin }, kind: { text: accept } };
  }
  if (part === undefined) return { kind: "nothing" };
  const content = describePart(index, part);
  return typeof content === "string" ? content : { message: content, kind: "document" };
}

const xsString = "{http://www.w3.org/2001/XMLSchema}string";

function isBinary(type: string): boolean {
  return /\}(?:base64Binary|hexBinary)$/.test(type);
}

/** The part that a body is; some bindings name its element instead. */
function findPart({ parts }: Message, { part: name }: HttpBody): Part | string | undefined {
  const found = parts.find((part) => part.name === name);
  if (found !== undefined || parts.length < 2) return found ?? parts[0];
  return `has ${parts.length} parts, and the binding does not say which of them is the body`;
}

/** The element that a part names, or an element of any name that has its type. */
function describePart(index: ContractIndex, { name, element, type, origin }: Part): SelectedMessage | string {
  if (element === undefined)
    return type === undefined
      ? `has the part "${name}", which names nothing`
      : { element: "*", type, headers: [], origin };
  const found = index.elements.get(element);
  if (!found) return `has the part "${name}", whose element "${localName(element)}" no schema declares`;
  return { element, type: found.type, nillable: found.nillable, headers: [], origin: found.origin };
}
