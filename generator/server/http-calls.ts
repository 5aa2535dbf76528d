/** The operations that a mock answers without SOAP: those bound to HTTP GET and POST whose parameters are text. */
import type {
  BindingOperation,
  Contract,
  ElementParticle,
  ExpandedName,
  Message,
  Operation,
  Part,
} from "../model/contract.js";
import { localName } from "../model/names.js";
import type { TypeId } from "../model/types.js";
import type { Call } from "../samples/calls.js";
import { type ContractIndex, indexContract, isRepeated, resolveStruct } from "../samples/contract-index.js";
import { resolveSimple } from "../samples/simple-shape.js";
import { listElements } from "./match-children.js";
import { pathOf } from "./served-contract.js";

/** A parameter of a query, a form or a place. */
export interface HttpField {
  readonly name: string;
  readonly type: TypeId;
  readonly repeats: "once" | "many";
  readonly presence: "required" | "optional";
}

/** One operation as it travels over HTTP alone. */
export interface HttpCall {
  readonly name: string;
  /** Name of the binding that says so. */
  readonly binding: ExpandedName;
  readonly documentation?: string | undefined;
  readonly method: "GET" | "POST";
  /** The whole path as the contract says it, with its places. */
  readonly location: string;
  /** Of the whole path; each place of the location is a group. */
  readonly path: RegExp;
  /** Names of the parameters in the places. */
  readonly places: readonly string[];
  readonly fields: readonly HttpField[];
  /** The root of the answer; absent if nothing is answered. */
  readonly output?: ElementParticle | undefined;
  readonly mediaType: string;
}

/** All of them; those with other bodies and answers are left out, as the mock does not answer them. */
export function listHttpCalls(contract: Contract): readonly HttpCall[] {
  const index = indexContract(contract);
  return contract.services.flatMap(({ ports }) =>
    ports.flatMap(({ binding: name, address }) => {
      const binding = contract.bindings.find((one) => one.name === name);
      if (binding?.protocol !== "http-get" && binding?.protocol !== "http-post") return [];
      const method = binding.protocol === "http-get" ? "GET" : "POST";
      const portType = contract.portTypes.find((one) => one.name === binding.portType);
      return binding.operations.flatMap((bound) => {
        const operation = portType?.operations.find(
          ({ name: own, input }) => own === bound.name && input?.name === (bound.inputName ?? input?.name),
        );
        const call = operation && readHttpCall(contract, index, operation, bound);
        const path = readPath(pathOf(address), bound.action ?? "");
        const { documentation } = operation ?? {};
        return call ? [{ ...call, ...path, name: bound.name, binding: name, documentation, method }] : [];
      });
    }),
  );
}

function readPath(base: string, location: string): Pick<HttpCall, "location" | "path" | "places"> {
  const [below = ""] = location.split("?", 1);
  const whole = below === "" ? base : `${base.replace(/\/+$/, "")}/${below.replace(/^\/+/, "")}`;
  const places = [...whole.matchAll(/\(([^()]*)\)/g)].map(([, name = ""]) => name);
  // Clients send a path as URLs have it: `/%C3%84ndern` for `/Ändern`.
  const pattern = new URL(`http://mock${whole}`).pathname
    .split(/(\([^()]*\))/)
    .map((piece) => (/^\([^()]*\)$/.test(piece) ? "([^/]*)" : piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  return { location: whole, path: new RegExp(`^${pattern}$`), places };
}

function readHttpCall(
  contract: Contract,
  index: ContractIndex,
  operation: Operation,
  { http }: BindingOperation,
): Pick<HttpCall, "fields" | "output" | "mediaType"> | undefined {
  const find = (name: string | undefined): Message | undefined =>
    contract.messages.find((message) => message.name === name);
  const input = find(operation.input?.message);
  if (input === undefined || http?.input.kind === "document" || http?.input.kind === "content")
    return undefined;
  const fields = readFields(index, contract, input.parts);
  if (fields === undefined) return undefined;
  const output = find(operation.output?.message);
  const body = http?.output;
  const part = output?.parts.find(({ name }) => name === body?.part) ?? output?.parts[0];
  if (part === undefined) return { fields, mediaType: "" };
  const root = contract.elements.find(({ name }) => name === part.element);
  if (body?.kind === "content") {
    const [mediaType = ""] = body.mediaTypes;
    if (!mediaType.startsWith("text/")) return undefined;
    return { fields, output: root ?? partElement(part), mediaType };
  }
  return root === undefined ? undefined : { fields, output: root, mediaType: "text/xml" };
}

/** The parameters of all parts, or of the members of the only part's element; undefined if one is no text. */
function readFields(
  index: ContractIndex,
  contract: Contract,
  parts: readonly Part[],
): readonly HttpField[] | undefined {
  const [only] = parts;
  const wrapper = contract.elements.find(({ name }) => parts.length === 1 && name === only?.element);
  const type = wrapper && index.types.get(wrapper.type);
  const elements =
    type?.kind === "struct"
      ? resolveStruct(index, type).particles.flatMap(listElements)
      : parts.map((part) => contract.elements.find(({ name }) => name === part.element) ?? partElement(part));
  const fields = elements.map((element) => readField(index, element));
  return fields.some((field) => field === undefined) ? undefined : fields.flatMap((field) => field ?? []);
}

function partElement({ name, type = "", origin }: Part): ElementParticle {
  return { kind: "element", name, type, occurs: { min: 1, max: 1 }, nillable: false, origin };
}

function readField(index: ContractIndex, element: ElementParticle): HttpField | undefined {
  const name = localName(element.name);
  const presence = element.occurs.min === 0 || element.nillable ? "optional" : "required";
  if (resolveSimple(index, element.type) !== undefined) {
    if (!isRepeated(element)) return { name, type: element.type, repeats: "once", presence };
    return { name, type: element.type, repeats: "many", presence: "optional" };
  }
  const type = index.types.get(element.type);
  const items = type?.kind === "struct" ? resolveStruct(index, type).particles.flatMap(listElements) : [];
  const item = type?.kind === "array" ? type.item : items.length === 1 ? items[0]?.type : undefined;
  if (item === undefined || resolveSimple(index, item) === undefined) return undefined;
  return { name, type: item, repeats: "many", presence: "optional" };
}

/** The answer that options give for the operation over SOAP, as the root without SOAP: its only member, if it has but one. */
export function findRootMember(index: ContractIndex, soap: Call | undefined): string | undefined {
  const type = soap?.output && index.types.get(soap.output.type);
  if (type?.kind !== "struct") return undefined;
  const [only, ...others] = resolveStruct(index, type).particles.flatMap(listElements);
  return only !== undefined && others.length === 0 ? localName(only.name) : undefined;
}
