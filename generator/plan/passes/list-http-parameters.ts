/** What goes into a query or a form: one parameter for each part, several of one name for an array. WSDL 1.1, section 4.7. */
import type { Message, Part } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import type { ElementParticle, Particle } from "../../model/types.js";
import { type ContractIndex, findStruct, structLineage } from "./index-contract.js";
import { isSimpleType } from "./simple-types.js";

/** The parameters as elements without namespace, or why the message has something that text cannot hold. */
export function listHttpParameters(
  index: ContractIndex,
  message: Message,
): readonly ElementParticle[] | string {
  const [only] = message.parts;
  const wrapped = message.parts.length === 1 && only !== undefined ? expandPart(index, only) : undefined;
  const elements = wrapped ?? message.parts.flatMap((part) => partElement(index, part));
  const parameters: ElementParticle[] = [];
  for (const element of elements) {
    const parameter = toParameter(index, element);
    if (parameter === undefined)
      return `has the parameter "${localName(element.name)}" of type "${localName(element.type)}", whose values are not text alone`;
    parameters.push(parameter);
  }
  return parameters;
}

/** The children of a wrapper element, which are the parameters where an operation is bound to SOAP too. */
function expandPart(index: ContractIndex, { element }: Part): readonly ElementParticle[] | undefined {
  const found = element === undefined ? undefined : index.elements.get(element);
  const struct = found && findStruct(index, found.type);
  if (!struct) return undefined;
  const contents = structLineage(index, struct).flatMap(({ content }) => content ?? []);
  const children = contents.map(sequenceChildren);
  return children.some((one) => one === undefined) ? undefined : children.flatMap((one) => one ?? []);
}

function sequenceChildren(particle: Particle): readonly ElementParticle[] | undefined {
  if (particle.kind === "element") return [particle];
  if (particle.kind !== "group" || particle.compositor === "choice" || particle.occurs.max !== 1)
    return undefined;
  const children = particle.particles.map(sequenceChildren);
  return children.some((one) => one === undefined) ? undefined : children.flatMap((one) => one ?? []);
}

function partElement(index: ContractIndex, part: Part): ElementParticle {
  const declared = index.elements.get(part.element ?? "");
  return {
    kind: "element",
    name: part.name,
    type: part.type ?? declared?.type ?? part.element ?? "",
    occurs: { min: 1, max: 1 },
    nillable: false,
    ...(part.secret === true || declared?.secret === true ? { secret: true } : {}),
    origin: part.origin,
  };
}

/** Null is a parameter that is left out, so nil makes one optional; arrays come item by item. */
function toParameter(index: ContractIndex, element: ElementParticle): ElementParticle | undefined {
  const { occurs, nillable, secret, documentation, origin } = element;
  const name = localName(element.name);
  const plain = { kind: "element", name, nillable: false, secret, documentation, origin } as const;
  if (isSimpleType(index, element.type)) {
    const min = nillable ? 0 : occurs.min;
    return { ...plain, type: element.type, occurs: { min, max: occurs.max } };
  }
  const item = occurs.max === 1 ? itemType(index, element.type) : undefined;
  if (item === undefined || !isSimpleType(index, item)) return undefined;
  return { ...plain, type: item, occurs: { min: 0, max: "unbounded" } };
}

/** The type of the items of an array, of SOAP encoding or as an element that repeats. */
function itemType(index: ContractIndex, id: string): string | undefined {
  const type = index.types.get(id);
  if (type?.kind === "array") return type.dimensions === 1 ? type.item : undefined;
  if (type?.kind !== "struct" || type.base || type.attributes.length > 0 || type.content === undefined)
    return undefined;
  const [only, ...others] = sequenceChildren(type.content) ?? [];
  return only !== undefined && others.length === 0 && only.occurs.max !== 1 ? only.type : undefined;
}
