/** Checks a request element strictly against the model: known children in order, required ones there, lexical types, nil. */
import type { ElementParticle } from "../model/contract.js";
import { localName, microsoftTypesNamespace, namespaceOf, xsiNamespace } from "../model/names.js";
import type { StructType, TypeDefinition, TypeId } from "../model/types.js";
import { baseChain, type ContractIndex, isBuiltIn, resolveStruct } from "../samples/contract-index.js";
import { resolveSimple } from "../samples/simple-shape.js";
import { attributeOf, childElements, textOf, type XmlElement } from "../source/xml/tree.js";
import { findTextProblem } from "./check-text.js";
import { matchChildren } from "./match-children.js";
import { clark, collapsedText, type PlaceOf, resolveQName } from "./read-request.js";

export interface CheckContext {
  readonly index: ContractIndex;
  readonly place: PlaceOf;
  /** Names of the elements around, outermost first. */
  readonly path: readonly string[];
}

/** The first thing wrong with an element, with its path and place; undefined if it is as the contract wants it. */
export function findElementProblem(
  element: XmlElement,
  declared: ElementParticle,
  context: CheckContext,
): string | undefined {
  const inner = { ...context, path: [...context.path, element.name.local] };
  const report = (message: string, at: XmlElement = element): string =>
    `${inner.path.join("/")}: ${message} (line:column ${context.place(at)})`;
  const nil = attributeOf(element, xsiNamespace, "nil")?.value.trim();
  if (nil === "true" || nil === "1") {
    if (!declared.nillable) return report("it is nil, but the contract does not allow that");
    return element.children.some((child) => child.kind === "element" || child.text.trim() !== "")
      ? report("it is nil and yet has content")
      : undefined;
  }
  const typed = chooseType(element, declared.type, context.index);
  if (typed.problem !== undefined) return report(typed.problem);
  const text = textOf(element);
  if (declared.fixed !== undefined && text !== "" && text.trim() !== declared.fixed.trim()) {
    return report(`it must be ${JSON.stringify(declared.fixed)}`);
  }
  const type = context.index.types.get(typed.type);
  if (type?.kind === "struct") {
    const attributes = findAttributeProblem(element, type, context.index);
    if (attributes !== undefined) return report(attributes);
  }
  const simple = resolveSimple(context.index, typed.type);
  if (simple !== undefined) {
    const child = childElements(element)[0];
    if (child !== undefined) return report(`<${child.name.local}> stands where text was expected`, child);
    if (text === "" && declared.default !== undefined) return undefined;
    const problem = findTextProblem(context.index, typed.type, text);
    return problem === undefined ? undefined : report(problem);
  }
  return type === undefined ? undefined : findContentProblem(element, type, inner, report);
}

type Report = (message: string, at?: XmlElement) => string;

function findContentProblem(
  element: XmlElement,
  type: TypeDefinition,
  context: CheckContext,
  report: Report,
): string | undefined {
  if (type.kind === "array") {
    const item: ElementParticle = {
      kind: "element",
      name: "item",
      type: type.item,
      occurs: { min: 0, max: "unbounded" },
      nillable: true,
      origin: type.origin,
    };
    return firstOf(childElements(element), (child) => findElementProblem(child, item, context));
  }
  if (type.kind !== "struct") return undefined;
  const effective = resolveStruct(context.index, type);
  if (!effective.mixed) {
    const text = element.children.find((child) => child.kind === "text" && child.text.trim() !== "");
    if (text !== undefined) {
      return report(
        `the text ${JSON.stringify(collapsedText(element).slice(0, 40))} stands between elements`,
      );
    }
  }
  const { matches, problem } = matchChildren(effective.particles, childElements(element));
  if (problem !== undefined) return report(problem.message, problem.child ?? element);
  return firstOf(matches, ({ child, particle }) =>
    particle === undefined ? undefined : findElementProblem(child, particle, context),
  );
}

/** The type that counts: that of `xsi:type` if it is derived from the declared one. */
export function chooseType(
  element: XmlElement,
  declared: TypeId,
  index: ContractIndex,
): { readonly type: TypeId; readonly problem?: string | undefined } {
  const written = attributeOf(element, xsiNamespace, "type")?.value.trim();
  if (written === undefined) {
    const type = index.types.get(declared);
    const isAbstract = type?.kind === "struct" && type.abstract;
    return isAbstract
      ? { type: declared, problem: `its type ${declared} is abstract; an xsi:type was expected` }
      : { type: declared };
  }
  const id = resolveQName(written, element);
  if (id === undefined)
    return { type: declared, problem: `the prefix of xsi:type ${written} is not declared` };
  if (id === declared || isEncodedArray(id)) return { type: declared };
  const actual = index.types.get(id);
  const isOpen = index.types.get(declared)?.kind === "unknown" || declared.endsWith("}anyType");
  if (isOpen) return { type: id };
  if (actual === undefined && !isBuiltIn(id) && namespaceOf(id) !== microsoftTypesNamespace) {
    return { type: declared, problem: `xsi:type ${id} is not a type of the contract` };
  }
  if (actual?.kind === "struct" && baseChain(index, actual).some((base) => base.id === declared)) {
    return actual.abstract ? { type: declared, problem: `xsi:type ${id} is abstract` } : { type: id };
  }
  const shape = resolveSimple(index, id);
  if (shape !== undefined && resolveSimple(index, declared)?.kind === shape.kind) return { type: declared };
  return { type: declared, problem: `xsi:type ${id} is not derived from ${declared}` };
}

function isEncodedArray(id: TypeId): boolean {
  return localName(id) === "Array" && soapEncodings.has(namespaceOf(id));
}

const soapEncodings = new Set([
  "http://schemas.xmlsoap.org/soap/encoding/",
  "http://www.w3.org/2003/05/soap-encoding",
]);

// Attributes of the message format rather than of the contract.
const formatNamespaces = new Set([
  xsiNamespace,
  "http://www.w3.org/XML/1998/namespace",
  "http://schemas.xmlsoap.org/soap/envelope/",
  "http://www.w3.org/2003/05/soap-envelope",
  ...soapEncodings,
]);

function findAttributeProblem(
  element: XmlElement,
  type: StructType,
  index: ContractIndex,
): string | undefined {
  const { attributes, anyAttribute } = resolveStruct(index, type);
  const written = new Map(element.attributes.map((attribute) => [clark(attribute.name), attribute.value]));
  for (const attribute of attributes) {
    const value = written.get(attribute.name);
    written.delete(attribute.name);
    if (value === undefined) {
      if (attribute.required) return `the attribute ${attribute.name} is required, but missing`;
      continue;
    }
    const problem = findTextProblem(index, attribute.type, value);
    if (problem !== undefined) return `attribute ${attribute.name}: ${problem}`;
    if (attribute.fixed !== undefined && value !== attribute.fixed) {
      return `the attribute ${attribute.name} must be ${JSON.stringify(attribute.fixed)}`;
    }
  }
  const unknown = [...written.keys()].find(
    (name) => !formatNamespaces.has(namespaceOf(name)) && !(name === "id" || name === "href"),
  );
  return unknown === undefined || anyAttribute ? undefined : `the attribute ${unknown} is not known here`;
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
