/** Decides for each type what its values are in TypeScript: built-in, enum, class, array or raw XML. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { assertNever } from "../../model/assert-never.js";
import { localName, namespaceOf, xsdNamespace, xsdType } from "../../model/names.js";
import type { Origin } from "../../model/origin.js";
import type { OverlaySettings } from "../../model/overlay-settings.js";
import type { ElementParticle, Facet, Particle, StructType } from "../../model/types.js";
import { booleanDigit, builtInLists, builtInTypes } from "../built-in-types.js";
import type { SdkOptions } from "../options.js";
import type { ValueShape } from "../shapes.js";
import { type ContractIndex, findStruct } from "./index-contract.js";
import { nillableShape } from "./nil-types.js";
import { restrictShape, textOfEnumeration } from "./restrict-values.js";
import type { SelectedMessage } from "./select-messages.js";
import type { SelectedHttp } from "./select-operations.js";

export interface ShapeContext {
  readonly index: ContractIndex;
  readonly settings: OverlaySettings;
  readonly diagnostics: DiagnosticCollector;
  /** Classes that rpc/encoded messages hold, as soon as that is known. */
  readonly encoded?: ReadonlySet<string>;
  /** "checked" if shapes shall say what facets their types have. */
  readonly facets?: SdkOptions["facets"];
}

/** Shape of the value in an element that occurs at most once, nil and default included. */
export function shapeOfElement(context: ShapeContext, element: ElementParticle): ValueShape {
  const plain = shapeOfType(context, element.type, element);
  const value = element.typed === true ? withType(context, plain, element.typeSaid ?? element.type) : plain;
  const literal = element.fixed ?? element.default;
  const withDefault: ValueShape =
    literal !== undefined && (value.kind === "builtin" || value.kind === "enum" || value.kind === "union")
      ? { kind: "default", value, literal }
      : value;
  return element.nillable ? nillableShape(context.index, withDefault, element) : withDefault;
}

/** Raw XML, arrays and hierarchies say their type themselves, and an anonymous type has no name to say. */
function withType(context: ShapeContext, value: ValueShape, type: string): ValueShape {
  if (value.kind === "raw" || value.kind === "encodedArray" || type.includes("/~")) return value;
  if (value.kind === "class" && context.index.derived.has(value.id)) return value;
  return { kind: "typed", type, value };
}

/** Shape of an element that stands for another of that shape: its own where both have classes, of which its extends the other. */
export function shapeOfSubstitute(
  context: ShapeContext,
  head: ValueShape,
  element: ElementParticle,
): ValueShape {
  const own = shapeOfElement(context, { ...element, nillable: false });
  const declared = head.kind === "nillable" ? head.value : head;
  if (own.kind !== "class" || declared.kind !== "class") return head;
  return head.kind === "nillable" ? { ...head, value: own } : own;
}

/** What refers to a type, for diagnostics. */
export interface TypeReference {
  readonly kind: "element" | "attribute" | "struct";
  readonly name?: string | undefined;
  readonly origin: Origin;
}

/** Shape of a type wherever it is referred to; `at` is what refers to it. Without it, an unknown type is not reported. */
export function shapeOfType(context: ShapeContext, id: string, at: TypeReference | undefined): ValueShape {
  const builtIn = builtInTypes.get(id);
  if (builtIn) return { kind: "builtin", codec: builtIn.codec, label: typeLabel(id) };
  const listItem = builtInLists.get(id);
  if (listItem) return { kind: "list", item: shapeOfType(context, listItem, at), label: typeLabel(id) };
  if (id === xsdType("anyType")) return { kind: "raw" };
  const type = context.index.types.get(id);
  if (!type) {
    if (at) reportUnresolved(context, id, at);
    return { kind: "raw" };
  }
  switch (type.kind) {
    case "struct": {
      const item =
        context.index.derived.has(id) || isEndless(context, type) ? undefined : collapsedItem(type);
      return item
        ? { kind: "array", itemName: item.name, item: shapeOfItem(context, item), label: typeLabel(id) }
        : { kind: "class", id };
    }
    case "enum":
      return { kind: "enum", id };
    case "alias": {
      const shape = withFacets(shapeOfType(context, type.base, at), type.facets);
      return context.facets === "checked" ? restrictShape(shape, type, context.diagnostics) : shape;
    }
    case "list":
      return { kind: "list", item: shapeOfType(context, type.item, at), label: typeLabel(id) };
    case "union":
      return shapeOfUnion(
        type.members.map((member) => shapeOfType(context, member, at)),
        typeLabel(id),
        context,
      );
    case "array": {
      const item = shapeOfType(context, type.item, at);
      // Arrays of more dimensions, and of items whose type has no name or is unknown, stay as they are.
      if (type.dimensions !== 1 || item.kind === "raw" || type.item.includes("/~")) return { kind: "raw" };
      const itemName = type.itemName ?? "item";
      const nillable: ValueShape = { kind: "nillable", value: item };
      return { kind: "encodedArray", itemType: type.item, itemName, item: nillable, label: typeLabel(id) };
    }
    case "unknown":
      return { kind: "raw" };
    default:
      return assertNever(type);
  }
}

/**
 * The members up to the first that any text is a value of. What is not text alone, such as a list, makes all of it text,
 * and so does a first member that admits any. Text of which facets are checked is that of one of the members it stands for.
 */
function shapeOfUnion(given: readonly ValueShape[], label: string, context: ShapeContext): ValueShape {
  const all = given.flatMap((one) => (one.kind === "union" ? one.members : [one]));
  const text = ofMembers(context, { kind: "builtin", codec: "xsString", label }, all);
  const members: ValueShape[] = [];
  for (const [at, member] of all.entries()) {
    if (member.kind !== "builtin" && member.kind !== "enum") return text;
    const isOpen = isOpenText(member);
    members.push(isOpen && member.kind === "builtin" ? openMember(context, member, all.slice(at)) : member);
    if (isOpen) break;
  }
  const [first, ...others] = members;
  if (first === undefined || isOpenText(first)) return text;
  return others.length === 0 ? first : { kind: "union", members, label };
}

/** The last member that has a type of its own: its text may be that of the members after it. */
function openMember(
  context: ShapeContext,
  member: ValueShape & { readonly kind: "builtin" },
  rest: readonly ValueShape[],
): ValueShape {
  const { restriction: _own, members: _inner, ...plain } = member;
  return rest.length === 1 ? member : ofMembers(context, plain, rest);
}

function ofMembers(
  { facets, index }: ShapeContext,
  text: ValueShape & { readonly kind: "builtin" },
  members: readonly ValueShape[],
): ValueShape {
  if (facets !== "checked" || members.length === 0 || members.some(takesAnything)) return text;
  const texts = members.map((member) => {
    const type = member.kind === "enum" ? index.types.get(member.id) : undefined;
    return type?.kind === "enum" ? textOfEnumeration(type) : member;
  });
  return { ...text, members: texts };
}

/** Whether no text can be refused for it: any is a value, or only where it stands can be told what it means. */
function takesAnything(shape: ValueShape): boolean {
  switch (shape.kind) {
    case "builtin":
      if (shape.codec === "xsQName") return true;
      return anyTexts.has(shape.codec) && shape.restriction === undefined && shape.members === undefined;
    case "list":
      return takesAnything(shape.item);
    case "enum":
      return false;
    default:
      return true;
  }
}

const anyTexts: ReadonlySet<string> = new Set(["xsString", "xsNormalizedString", "xsToken", "xsAnyUri"]);

function isOpenText(shape: ValueShape): boolean {
  return shape.kind === "builtin" && openTexts.has(shape.codec);
}

/** Codecs that take (almost) any text. */
const openTexts: ReadonlySet<string> = new Set([
  ...["xsString", "xsNormalizedString", "xsToken", "xsAnyUri", "xsName", "xsNcName", "xsNmToken"],
  ...["xsLanguage", "xsId", "xsIdRef", "xsEntity"],
]);

/** Codec of the built-in that a simple type restricts, where values of it are compared as such and not as texts. */
export function findValueCodec(index: ContractIndex, id: string): string | undefined {
  const builtIn = builtInTypes.get(id);
  if (builtIn !== undefined) return comparedByText.has(builtIn.codec) ? undefined : builtIn.codec;
  const type = index.types.get(id);
  return type?.kind === "alias" || type?.kind === "enum" ? findValueCodec(index, type.base) : undefined;
}

/** What the name of a QName means is told where it stands only. */
const comparedByText: ReadonlySet<string> = new Set([...openTexts, "xsQName"]);

/** What facets change of the text itself: how white space is read, and which words stand for a boolean. */
function withFacets(shape: ValueShape, facets: readonly Facet[]): ValueShape {
  if (shape.kind !== "builtin") return shape;
  const space = facets.find(({ name }) => name === "whiteSpace")?.value;
  if (shape.codec === "xsString" && space === "replace") return { ...shape, codec: "xsNormalizedString" };
  const isOpen = shape.codec === "xsString" || shape.codec === "xsNormalizedString";
  if (isOpen && space === "collapse") return { ...shape, codec: "xsToken" };
  const patterns = facets.filter(({ name }) => name === "pattern");
  const isDigit = patterns.length > 0 && patterns.every(({ value }) => digitPatterns.has(value));
  return shape.codec === "xsBoolean" && isDigit ? { ...shape, codec: booleanDigit.codec } : shape;
}

/** As the SOAP 1.1 envelope has it for mustUnderstand. */
const digitPatterns: ReadonlySet<string> = new Set(["0|1", "1|0", "[01]", "[10]", "[0-1]"]);

/**
 * Shape of what is in the body: a class for any structure whose members are the results, of which nil may stand in place; what
 * it is as a member where the element itself is the result.
 */
export function shapeOfMessage(
  context: ShapeContext,
  message: SelectedMessage,
  results: SelectedHttp["results"] = "members",
): ValueShape {
  const { index } = context;
  const value: ValueShape =
    results === "members" && findStruct(index, message.type)
      ? { kind: "class", id: message.type }
      : shapeOfType(context, message.type, bodyOf(message));
  const { nillable, origin } = message;
  return nillable === true && value.kind !== "nillable"
    ? nillableShape(index, value, { nillable, origin })
    : value;
}

/** The element in the body of a message. */
export function bodyOf({ element, origin }: Pick<SelectedMessage, "element" | "origin">): TypeReference {
  return { kind: "element", name: element, origin };
}

/** What was reported, by contract: several passes ask for the same shapes. */
const reported = new WeakMap<ContractIndex, Set<string>>();

function reportUnresolved({ index, diagnostics }: ShapeContext, id: string, at: TypeReference): void {
  const message = `${referrer(at)} has the type "${localName(id)}", which the contract does not define`;
  const { span } = at.origin;
  const known = reported.get(index) ?? new Set<string>();
  reported.set(index, known);
  const key = `${message} ${span?.file}:${span?.line}:${span?.column}`;
  if (known.has(key)) return;
  known.add(key);
  diagnostics.report("plan/unresolved-type", message, { span });
}

function referrer(at: TypeReference): string {
  const what = at.kind === "struct" ? "the text of type" : at.kind;
  return `${what} "${localName(at.name ?? "")}"`;
}

/** Shape of one item of a repeated element. */
export function shapeOfItem(context: ShapeContext, item: ElementParticle): ValueShape {
  const shape = shapeOfElement(context, { ...item, nillable: false });
  const nonNull = context.settings.structItems === "nonNull" && shape.kind === "class";
  return item.nillable && !nonNull ? nillableShape(context.index, shape, item) : shape;
}

/**
 * The repeated element of an `ArrayOfX` wrapper that collapses to `X[]`: exactly one repeated element
 * without attributes, wildcard, mixed content or base.
 */
function collapsedItem(struct: StructType): ElementParticle | undefined {
  if (struct.base || struct.mixed || struct.text !== undefined || struct.attributes.length > 0)
    return undefined;
  if (struct.anyAttribute || struct.abstract) return undefined;
  const only = onlyParticle(struct.content);
  return only?.kind === "element" && only.occurs.max !== 1 && only.occurs.max !== 0 ? only : undefined;
}

/** True for a wrapper of items that are, in the end, wrappers of its own type: an array of arrays without end. */
function isEndless({ index }: ShapeContext, struct: StructType): boolean {
  const seen = new Set<string>();
  for (let at: StructType | undefined = struct; at; ) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
    const item = collapsedItem(at);
    at = item && findStruct(index, item.type);
  }
  return false;
}

function onlyParticle(particle: Particle | undefined): Particle | undefined {
  if (particle?.kind !== "group") return particle;
  if (particle.occurs.max !== 1 || particle.particles.length !== 1) return undefined;
  return onlyParticle(particle.particles[0]);
}

/** How documentation names a type: `xs:int`, or its local name. */
export function typeLabel(id: string): string {
  const local = localName(id);
  if (namespaceOf(id) === xsdNamespace) return `xs:${local}`;
  return local.includes("~") || id.includes("/~") ? "anonymous type" : local;
}
