/** Turns plain answer data into elements, by the model alone: order, namespaces and nil come from the contract. */
import type { Attribute, ElementParticle } from "../model/contract.js";
import { expandedName, localName, namespaceOf, xsiNamespace } from "../model/names.js";
import type { StructType } from "../model/types.js";
import {
  type ContractIndex,
  concreteDerived,
  isRepeated,
  resolveStruct,
  wrappedItem,
} from "../samples/contract-index.js";
import type { AttributeData, ContentData, ElementData } from "../samples/element-data.js";
import { describeData, isObject, isScalar, printScalar } from "./answer-shape.js";
import { listElements } from "./match-children.js";
import type { AnswerData, AnswerObject } from "./mock-options.js";
import { readFragment } from "./read-fragment.js";

/** Answer data that the contract has no place for. */
export class AnswerDataError extends Error {
  override readonly name = "AnswerDataError";
}

/** The element that `data` describes. @throws AnswerDataError that names the member which does not fit. */
export function writeData(index: ContractIndex, element: ElementParticle, data: AnswerData): ElementData {
  return writeElement(index, element, data, localName(element.name));
}

const nil: AttributeData = { name: `{${xsiNamespace}}nil`, value: "true" };

function writeElement(
  index: ContractIndex,
  element: ElementParticle,
  data: AnswerData,
  path: string,
): ElementData {
  const { name } = element;
  const nilData = data === null ? {} : isObject(data) && data.$nil === true ? data : undefined;
  if (nilData !== undefined) {
    if (!element.nillable) {
      throw new AnswerDataError(`${path} is null, but not nillable in the contract; leave it out instead`);
    }
    return { name, attributes: [nil, ...writeNilAttributes(index, element, nilData, path)], children: [] };
  }
  if (isObject(data) && typeof data.$xml === "string") {
    return { name, attributes: [], children: readFragment(data.$xml, path) };
  }
  const type = index.types.get(element.type);
  if (type?.kind === "array") {
    if (!Array.isArray(data)) throw mismatch(path, "an array", data);
    const item: ElementParticle = {
      ...element,
      name: type.itemName ?? "item",
      type: type.item,
      nillable: true,
    };
    const items = data.map((one, at) => writeElement(index, item, one, `${path}[${at}]`));
    return { name, attributes: [], children: items };
  }
  if (type?.kind === "struct") return writeStruct(index, element, type, data, path);
  const isOpen = type?.kind === "unknown" || element.type.endsWith("}anyType");
  if (isOpen && !isScalar(data)) throw mismatch(path, "text or { $xml: … }", data);
  return { name, attributes: [], children: writeText(data, path) };
}

/** What a nil element says by attributes, which are all that it may have. */
function writeNilAttributes(
  index: ContractIndex,
  { type: id }: ElementParticle,
  { $nil: _, ...data }: AnswerObject,
  path: string,
): readonly AttributeData[] {
  const type = index.types.get(id);
  const attributes = type?.kind === "struct" ? resolveStruct(index, type).attributes : [];
  const other = Object.keys(data).find(
    (key) => !attributes.some(({ name }) => key === `@${localName(name)}`),
  );
  if (other !== undefined)
    throw new AnswerDataError(`${path} is nil, which has attributes alone; it has ${other}`);
  return writeAttributes(attributes, data, path);
}

function writeStruct(
  index: ContractIndex,
  element: ElementParticle,
  declared: StructType,
  data: AnswerData,
  path: string,
): ElementData {
  const { name } = element;
  const item = wrappedItem(resolveStruct(index, declared));
  if (Array.isArray(data) && item !== undefined) {
    const items = data.map((one, at) => writeElement(index, item, one, `${path}[${at}]`));
    return { name, attributes: [], children: items };
  }
  const struct = isObject(data) ? chooseStruct(index, declared, data.$type, path) : declared;
  const { attributes, particles, text } = resolveStruct(index, struct);
  const typed: readonly AttributeData[] =
    struct === declared
      ? []
      : [{ name: `{${xsiNamespace}}type`, value: { qname: struct.name ?? struct.id } }];
  if (isScalar(data) && text !== undefined) {
    return { name, attributes: typed, children: writeText(data, path) };
  }
  if (!isObject(data)) throw mismatch(path, "an object keyed by wire names", data);
  const declaredElements = particles.flatMap(listElements);
  refuseUnknown(data, declaredElements, attributes, path);
  return {
    name,
    attributes: [...typed, ...writeAttributes(attributes, data, path)],
    children:
      text !== undefined
        ? writeText(data.$text, path)
        : [...writeMembers(index, declaredElements, data, path), ...writeAny(data.$any, path)],
  };
}

function writeMembers(
  index: ContractIndex,
  elements: readonly ElementParticle[],
  data: AnswerObject,
  path: string,
): readonly ElementData[] {
  const written = new Set<string>();
  return elements.flatMap((element) => {
    const key = Object.hasOwn(data, element.name) ? element.name : localName(element.name);
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined || written.has(key)) return [];
    written.add(key);
    const inner = `${path}.${localName(element.name)}`;
    if (!isRepeated(element)) return [writeElement(index, element, value, inner)];
    const items = Array.isArray(value) ? value : [value];
    return items.map((item, at) => writeElement(index, element, item, `${inner}[${at}]`));
  });
}

function writeAttributes(
  attributes: readonly Attribute[],
  data: AnswerObject,
  path: string,
): readonly AttributeData[] {
  return attributes.flatMap((attribute) => {
    const value = data[`@${localName(attribute.name)}`];
    if (value === undefined) return [];
    if (!isScalar(value)) throw mismatch(`${path}.@${localName(attribute.name)}`, "text", value);
    return [{ name: attribute.name, value: printScalar(value) }];
  });
}

function writeAny(data: AnswerData, path: string): readonly ContentData[] {
  if (data === undefined) return [];
  const fragments: readonly AnswerData[] = Array.isArray(data) ? data : [data];
  return fragments.flatMap((fragment) => {
    if (typeof fragment !== "string") throw mismatch(`${path}.$any`, "XML text", fragment);
    return readFragment(fragment, `${path}.$any`);
  });
}

/** Text of a simple type; the items of a list are parted by spaces. */
function writeText(data: AnswerData, path: string): readonly string[] {
  if (data === undefined) return [];
  const items: readonly AnswerData[] = Array.isArray(data) ? data : [data];
  const text = items
    .map((item) => {
      if (!isScalar(item)) throw mismatch(path, "a text, number or boolean", item);
      return printScalar(item);
    })
    .join(" ");
  return text === "" ? [] : [text];
}

function chooseStruct(
  index: ContractIndex,
  declared: StructType,
  wanted: AnswerData,
  path: string,
): StructType {
  if (wanted === undefined) return declared;
  const candidates = [declared, ...concreteDerived(index, declared.id)];
  const found = candidates.find((one) => one.id === wanted || localName(one.id) === wanted);
  if (found !== undefined) return found;
  const known = candidates.map((one) => localName(one.id)).join(", ");
  throw new AnswerDataError(`${path}.$type is ${describeData(wanted)}; known: ${known}`);
}

function refuseUnknown(
  data: AnswerObject,
  elements: readonly ElementParticle[],
  attributes: readonly Attribute[],
  path: string,
): void {
  const known = new Set([
    ...elements.flatMap((element) => [element.name, localName(element.name)]),
    ...attributes.map((attribute) => `@${localName(attribute.name)}`),
    "$type",
    "$text",
    "$any",
  ]);
  const unknown = Object.keys(data).find((key) => !known.has(key));
  if (unknown === undefined) return;
  const names = [...new Set(elements.map((element) => localName(element.name)))].join(", ");
  throw new AnswerDataError(`${path} has no member ${unknown} in the contract; it has ${names || "none"}`);
}

/** An element that the contract does not declare: members become children in the same namespace. */
export function writeUndeclared(name: string, data: AnswerData): ElementData {
  if (!isObject(data)) return { name, attributes: [], children: writeText(data, localName(name)) };
  const children = Object.entries(data).flatMap(([key, value]) => {
    const childName = key.startsWith("{") ? key : expandedName(namespaceOf(name), key);
    const items: readonly AnswerData[] = Array.isArray(value) ? value : [value];
    return items.filter((item) => item !== undefined).map((item) => writeUndeclared(childName, item));
  });
  return { name, attributes: [], children };
}

function mismatch(path: string, wanted: string, data: AnswerData): AnswerDataError {
  return new AnswerDataError(`${path} is ${describeData(data)}; ${wanted} was expected`);
}
