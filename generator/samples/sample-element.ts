/** Sample elements made from the model alone, never through generated codecs, so that a shared mistake cannot cancel out. */
import type { Contract, ElementParticle, ExpandedName } from "../model/contract.js";
import { localName, xsdType, xsiNamespace } from "../model/names.js";
import type { ArrayType, Attribute, StructType } from "../model/types.js";
import { concreteDerived, indexContract, resolveStruct } from "./contract-index.js";
import type { AttributeData, ContentData, ElementData } from "./element-data.js";
import { printElement } from "./print-element.js";
import { seedRandom } from "./random.js";
import { chooseOptional, choosePresence, isTooDeep, type SampleContext } from "./sample-context.js";
import { sampleParticles } from "./sample-particles.js";
import { sampleText } from "./sample-text.js";

/** `minimal`: only what is required. `maximal`: everything, arrays of two. `random`: any valid mix, repeatable by seed. */
export type SampleKind = "minimal" | "maximal" | "random";

export interface SampleOptions {
  /** `minimal` unless given. */
  readonly kind?: SampleKind | undefined;
  /** For `random`; 1 unless given. */
  readonly seed?: number | undefined;
}

/** Xml of a sample of a global element. @throws Error if the contract has no such element. */
export function sampleXml(contract: Contract, name: ExpandedName, options: SampleOptions = {}): string {
  return printElement(sampleElement(contract, name, options));
}

/** A sample of a global element. @throws Error if the contract has no such element. */
export function sampleElement(
  contract: Contract,
  name: ExpandedName,
  options: SampleOptions = {},
): ElementData {
  const element = indexContract(contract).elements.get(name);
  if (element === undefined) throw new Error(`the contract has no element ${name}`);
  return sampleDeclared(contract, element, options);
}

/** A sample of any element declaration, such as an rpc wrapper that is no global element. */
export function sampleDeclared(
  contract: Contract,
  element: ElementParticle,
  options: SampleOptions = {},
): ElementData {
  const kind = options.kind ?? "minimal";
  return sampleOne(element, {
    index: indexContract(contract),
    kind,
    random: kind === "random" ? seedRandom(options.seed ?? 1) : undefined,
    open: [],
    sampleOne,
  });
}

const nil: AttributeData = { name: `{${xsiNamespace}}nil`, value: "true" };

const typeAttribute = `{${xsiNamespace}}type`;

function sampleOne(element: ElementParticle, context: SampleContext): ElementData {
  const { index, random } = context;
  const tooDeep = isTooDeep(element.type, context);
  const isNil = element.nillable && (tooDeep || random?.chance(0.15) === true);
  if (isNil) return { name: element.name, attributes: [nil], children: [] };
  const type = index.types.get(element.type);
  if (element.typed === true && type?.kind !== "array" && type?.kind !== "unknown") {
    const { typed: _, ...untyped } = element;
    const value = sampleOne(untyped, context);
    const isNamed = !element.type.includes("/~") && element.type !== xsdType("anyType");
    if (!isNamed || value.attributes.some(({ name }) => name === typeAttribute)) return value;
    if (type !== undefined && concreteDerived(index, type.id).length > 0) return value;
    const said: AttributeData = { name: typeAttribute, value: { qname: element.type } };
    return {
      ...value,
      attributes: value.attributes.includes(nil) ? value.attributes : [said, ...value.attributes],
    };
  }
  const given = element.fixed ?? (random === undefined ? element.default : undefined);
  if (type?.kind === "struct") {
    if (tooDeep) return { name: element.name, attributes: [], children: [] };
    const actual = chooseStruct(type, context);
    const content = sampleStruct(actual, element, given, { ...context, open: [...context.open, type.id] });
    if (actual === type) return content;
    const named: AttributeData = {
      name: `{${xsiNamespace}}type`,
      value: { qname: actual.name ?? actual.id },
    };
    return { ...content, attributes: [named, ...content.attributes] };
  }
  if (type?.kind === "array") {
    return sampleArray(element, type, { ...context, open: [...context.open, type.id] });
  }
  const text = given ?? sampleText(index, element.type, { local: localName(element.name), items: 2, random });
  return { name: element.name, attributes: [], children: text === undefined || text === "" ? [] : [text] };
}

function chooseStruct(type: StructType, context: SampleContext): StructType {
  const derived = concreteDerived(context.index, type.id);
  const first = derived[0];
  if (first === undefined) return type;
  if (context.random !== undefined && (type.abstract || context.random.chance(0.4))) {
    return derived[context.random.below(derived.length)] ?? first;
  }
  return type.abstract ? first : type;
}

function sampleStruct(
  struct: StructType,
  element: ElementParticle,
  given: string | undefined,
  context: SampleContext,
): ElementData {
  const effective = resolveStruct(context.index, struct);
  const attributes = effective.attributes.flatMap((attribute) => sampleAttribute(attribute, context));
  let children: readonly ContentData[];
  if (effective.text !== undefined) {
    const choice = { local: localName(element.name), items: 2, random: context.random };
    const text = given ?? sampleText(context.index, effective.text, choice) ?? "";
    children = text === "" ? [] : [text];
  } else {
    children = effective.particles.flatMap((particle) => sampleParticles(particle, context));
    if (children.length === 0 && effective.mixed && context.kind === "maximal") children = ["sample"];
  }
  return { name: element.name, attributes, children };
}

function sampleAttribute(attribute: Attribute, context: SampleContext): readonly AttributeData[] {
  if (!attribute.required && !chooseOptional(context)) return [];
  const plain = context.random === undefined ? attribute.default : undefined;
  const choice = { local: localName(attribute.name), items: 2, random: context.random };
  const value = attribute.fixed ?? plain ?? sampleText(context.index, attribute.type, choice) ?? "";
  return [{ name: attribute.name, value }];
}

const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";

/** A SOAP 1.1 encoded array (section 5.4.2), items in place. */
function sampleArray(element: ElementParticle, array: ArrayType, context: SampleContext): ElementData {
  const count = isTooDeep(array.id, context) ? 0 : choosePresence({ min: 0, max: "unbounded" }, context);
  const item: ElementParticle = {
    kind: "element",
    name: array.itemName ?? "item",
    type: array.item,
    occurs: { min: 1, max: 1 },
    nillable: true,
    origin: array.origin,
  };
  const sizes = Array.from({ length: array.dimensions }, (_, at) => (at === 0 ? count : 1)).join(",");
  const itemName = context.index.types.get(array.item)?.name ?? array.item;
  const isNamed = !itemName.includes("/~");
  return {
    name: element.name,
    attributes: [
      { name: `{${xsiNamespace}}type`, value: { qname: `{${soapEncoding}}Array` } },
      {
        name: `{${soapEncoding}}arrayType`,
        value: { qname: isNamed ? itemName : xsdType("anyType"), suffix: `[${sizes}]` },
      },
    ],
    children: Array.from({ length: count }, () => sampleOne(item, context)),
  };
}
