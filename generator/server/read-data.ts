/** Turns a request element into plain data keyed by wire names, for answer functions. */
import type { ElementParticle } from "../model/contract.js";
import { localName, xsiNamespace } from "../model/names.js";
import type { StructType, TypeDefinition, TypeId } from "../model/types.js";
import { type ContractIndex, isRepeated, resolveStruct, wrappedItem } from "../samples/contract-index.js";
import { resolveSimple } from "../samples/simple-shape.js";
import { attributeOf, childElements, textOf, type XmlElement } from "../source/xml/tree.js";
import { chooseType } from "./check-element.js";
import { matchChildren } from "./match-children.js";
import type { RequestData, RequestValue } from "./mock-options.js";
import { clark } from "./read-request.js";

/** The data of a request body; an empty body is an empty object, one that is nil `{ $nil: true }`. */
export function readData(
  element: XmlElement | undefined,
  declared: ElementParticle | undefined,
  index: ContractIndex,
): RequestData {
  if (element === undefined || declared === undefined) return {};
  const type = index.types.get(declared.type);
  if (isNil(element)) return readNil(element, type, index) ?? { $nil: true };
  if (type?.kind === "struct") return readStruct(element, type, index);
  return { $text: readValue(element, declared.type, index) };
}

function readValue(element: XmlElement, declared: TypeId, index: ContractIndex): RequestValue {
  const { type: id } = chooseType(element, declared, index);
  const type = index.types.get(id);
  if (isNil(element)) return readNil(element, type, index) ?? null;
  if (type?.kind === "array")
    return childElements(element).map((child) => readValue(child, type.item, index));
  if (type?.kind === "struct") {
    const effective = resolveStruct(index, type);
    const item = id === declared ? wrappedItem(effective) : undefined;
    if (item !== undefined) return childElements(element).map((child) => readValue(child, item.type, index));
    const data = readStruct(element, type, index);
    return id === declared ? data : { $type: localName(id), ...data };
  }
  return resolveSimple(index, id) === undefined ? readUntyped(element) : readText(textOf(element), id, index);
}

function isNil(element: XmlElement): boolean {
  const nil = attributeOf(element, xsiNamespace, "nil")?.value.trim();
  return nil === "true" || nil === "1";
}

/** What a nil element says by declared attributes, if it has any. */
function readNil(
  element: XmlElement,
  type: TypeDefinition | undefined,
  index: ContractIndex,
): RequestData | undefined {
  const said = type?.kind === "struct" ? readAttributes(element, type, index) : [];
  return said.length === 0 ? undefined : { $nil: true, ...Object.fromEntries(said) };
}

function readStruct(element: XmlElement, struct: StructType, index: ContractIndex): RequestData {
  const effective = resolveStruct(index, struct);
  const data = new Map<string, RequestValue>(readAttributes(element, struct, index));
  if (effective.text !== undefined) {
    data.set("$text", readText(textOf(element), effective.text, index));
    return Object.fromEntries(data);
  }
  for (const { child, particle } of matchChildren(effective.particles, childElements(element)).matches) {
    const value = particle === undefined ? readUntyped(child) : readValue(child, particle.type, index);
    const shape = particle !== undefined && isRepeated(particle) ? "many" : "one";
    addValue(data, child.name.local, value, shape);
  }
  return Object.fromEntries(data);
}

/** The declared attributes, their names after `@`. */
function readAttributes(
  element: XmlElement,
  struct: StructType,
  index: ContractIndex,
): readonly (readonly [string, RequestValue])[] {
  const { attributes } = resolveStruct(index, struct);
  return element.attributes.flatMap(({ name, value }) => {
    const declared = attributes.find((one) => one.name === clark(name));
    return declared === undefined ? [] : [[`@${name.local}`, readText(value, declared.type, index)] as const];
  });
}

const numbers = new Set(["byte", "short", "int", "unsignedByte", "unsignedShort", "unsignedInt"]);

/** The value that a text of a simple type is. */
export function readText(text: string, type: TypeId, index: ContractIndex): RequestValue {
  const shape = resolveSimple(index, type);
  if (shape?.kind === "list") {
    const items = text.split(/\s+/).filter((item) => item !== "");
    return items.map((item) => readText(item, shape.item, index));
  }
  if (shape?.kind !== "builtIn") return text;
  const local = localName(shape.type);
  const value = text.trim();
  if (local === "string" || local === "normalizedString") return text;
  if (local === "boolean") return value === "true" || value === "1";
  if (numbers.has(local)) return Number(value);
  if (local === "float" || local === "double") return Number(value.replace("INF", "Infinity"));
  return value;
}

/** Content that the contract does not describe: text, or an object of its children. */
function readUntyped(element: XmlElement): RequestValue {
  const children = childElements(element);
  if (children.length === 0) return textOf(element);
  const data = new Map<string, RequestValue>();
  for (const child of children) addValue(data, child.name.local, readUntyped(child), "one");
  return Object.fromEntries(data);
}

type Shape = "one" | "many";

/** A name that comes again makes an array, even where only one was declared. */
function addValue(data: Map<string, RequestValue>, name: string, value: RequestValue, shape: Shape): void {
  if (!data.has(name)) {
    data.set(name, shape === "many" ? [value] : value);
    return;
  }
  const before = data.get(name);
  data.set(name, Array.isArray(before) ? [...before, value] : [before, value]);
}
