/** Sample elements made from the model alone, never through generated codecs, so that a shared mistake cannot cancel out. */
import type { Contract, ElementParticle, ExpandedName, Particle } from "../model/contract.js";
import { localName, namespaceOf, xsdType, xsiNamespace } from "../model/names.js";
import { keepsNilAttributes } from "../model/nil-attributes.js";
import type { ArrayType, Attribute, StructType } from "../model/types.js";
import type { UnseenAlternatives } from "./alternatives.js";
import { concreteDerived, indexContract, resolveStruct } from "./contract-index.js";
import type { AttributeData, ContentData, ElementData } from "./element-data.js";
import { heightsOf, lowestFirst } from "./heights.js";
import { printElement } from "./print-element.js";
import { seedRandom } from "./random.js";
import {
  chooseOptional,
  choosePresence,
  elementBudget,
  isEndless,
  isTooDeep,
  onlyRequired,
  type SampleContext,
} from "./sample-context.js";
import { sampleParticles } from "./sample-particles.js";
import { sampleText, type TextChoice } from "./sample-text.js";

/**
 * `minimal`: only what is required. `maximal`: everything, arrays of two. `random`: any valid mix, repeatable by seed.
 * `unseen`: whatever `SampleOptions.unseen` has not seen, and what is required.
 */
export type SampleKind = "minimal" | "maximal" | "random" | "unseen";

export interface SampleOptions {
  /** `minimal` unless given. */
  readonly kind?: SampleKind | undefined;
  /** For `random`; 1 unless given. */
  readonly seed?: number | undefined;
  /** For `unseen`: what the samples before have not shown. */
  readonly unseen?: UnseenAlternatives | undefined;
  /** `empty`: wildcards get only the content that they require. */
  readonly wildcards?: "filled" | "empty" | undefined;
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
  const { kind = "minimal", unseen, wildcards = "filled" } = options;
  unseen?.begin();
  let ids = 0;
  return sampleOne(element, {
    index: indexContract(contract),
    kind,
    random: kind === "random" ? seedRandom(options.seed ?? 1) : undefined,
    open: [],
    declared: new Set(),
    wildcards,
    use: "literal",
    unseen: kind === "unseen" ? unseen : undefined,
    budget: { left: elementBudget },
    nextId: () => (ids += 1),
    sampleOne,
  });
}

const nil: AttributeData = { name: `{${xsiNamespace}}nil`, value: "true" };

const typeAttribute = `{${xsiNamespace}}type`;

function sampleOne(element: ElementParticle, context: SampleContext): ElementData {
  const { index, random, unseen } = context;
  context.budget.left -= 1;
  unseen?.show(element);
  unseen?.enter(element.type);
  const tooDeep = isTooDeep(element.type, context);
  const mayBeNil =
    keepsNilAttributes(element) || (element.nillable && !requiresAttributes(element.type, context));
  if (mayBeNil && (tooDeep || random?.chance(0.15) === true)) return sampleNil(element, context);
  const type = index.types.get(element.type);
  if (element.typed === true && type?.kind !== "array" && type?.kind !== "unknown") {
    const { typed: _, typeSaid = element.type, ...untyped } = element;
    const value = sampleOne(untyped, { ...context, use: "encoded" });
    const isNamed = !element.type.includes("/~") && element.type !== xsdType("anyType");
    if (!isNamed || value.attributes.some(({ name }) => name === typeAttribute)) return value;
    if (type !== undefined && concreteDerived(index, type.id).length > 0) return value;
    const said: AttributeData = { name: typeAttribute, value: { qname: typeSaid } };
    return {
      ...value,
      attributes: value.attributes.includes(nil) ? value.attributes : [said, ...value.attributes],
    };
  }
  const plain = random === undefined && unseen === undefined ? element.default : undefined;
  const given = canonicalValue(element.type, element.fixed ?? plain);
  if (type?.kind === "struct") {
    const height = heightsOf(index).ofType(type.id) < Number.POSITIVE_INFINITY ? "finite" : "infinite";
    if (isEndless(type.id, context, height)) return { name: element.name, attributes: [], children: [] };
    const around = tooDeep ? onlyRequired(context) : context;
    const actual = chooseStruct(type, around);
    const content = sampleStruct(actual, element, given, { ...around, open: [...context.open, type.id] });
    if (actual === type) return content;
    const named: AttributeData = {
      name: `{${xsiNamespace}}type`,
      value: { qname: actual.name ?? actual.id },
    };
    return { ...content, attributes: [named, ...content.attributes] };
  }
  if (type?.kind === "array") {
    const use = element.typed === true ? "encoded" : context.use;
    return sampleArray(element, type, { ...context, use, open: [...context.open, type.id] });
  }
  const choice = choiceOf(element.name, context);
  const sampled = given ?? sampleText(index, element.type, choice);
  // An empty element with a default has that value (XML Schema part 1, section 3.3.1).
  const text = sampled === "" && element.default !== undefined ? element.default : sampled;
  return { name: element.name, attributes: [], children: text === undefined || text === "" ? [] : [text] };
}

function requiresAttributes(id: string, { index }: SampleContext): boolean {
  const type = index.types.get(id);
  return type?.kind === "struct" && resolveStruct(index, type).attributes.some(({ required }) => required);
}

/** A nil element has the attributes of its type, those that are required at least. */
function sampleNil(element: ElementParticle, context: SampleContext): ElementData {
  const type = context.index.types.get(element.type);
  const isKept = type?.kind === "struct" && context.use === "literal" && keepsNilAttributes(element);
  const declared = isKept ? resolveStruct(context.index, type).attributes : [];
  const given = declared.flatMap((attribute) => sampleAttribute(attribute, context));
  return { name: element.name, attributes: [nil, ...given], children: [] };
}

function chooseStruct(type: StructType, context: SampleContext): StructType {
  const derived = concreteDerived(context.index, type.id);
  const { unseen } = context;
  const fresh =
    unseen &&
    (derived.find((one) => unseen.isUnseen(one)) ??
      derived.find((one) => !unseen.isAvoided(one) && unseen.leadsOn(one.id)));
  if (fresh !== undefined) {
    unseen?.take(fresh);
    unseen?.show(fresh);
    unseen?.enter(fresh.id);
    return fresh;
  }
  if (derived.length === 0) return type;
  const heights = heightsOf(context.index);
  if (context.random !== undefined && (type.abstract || context.random.chance(0.4))) {
    const possible = derived.filter(({ id }) => heights.ofStruct(id) < Number.POSITIVE_INFINITY);
    return possible[context.random.below(possible.length)] ?? type;
  }
  if (!type.abstract && heights.ofStruct(type.id) < Number.POSITIVE_INFINITY) return type;
  // The lowest comes to an end, whatever it stands in.
  return lowestFirst(context.index, type)[0] ?? type;
}

const lexicalForms: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|[01])$/,
  int: /^[+-]?\d+$/,
  long: /^[+-]?\d+$/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
  hexBinary: /^(?:[\dA-Fa-f]{2})*$/,
};

/** A default as a writer prints it: `0` and `1` of a boolean are words, and an exponent has a small e. */
function canonicalValue(type: string, value: string | undefined): string | undefined {
  const local = localName(type);
  const form = type === xsdType(local) ? lexicalForms[local] : undefined;
  // A default that its own type does not admit is none.
  if (value !== undefined && form?.test(value.trim()) === false) return undefined;
  if (type === xsdType("double") && value !== undefined && Number.isFinite(Number(value)))
    return `${Number(value)}`;
  if (type !== xsdType("boolean")) return value;
  return value === "0" ? "false" : value === "1" ? "true" : value;
}

function choiceOf(name: ExpandedName, { random, unseen, nextId }: SampleContext): TextChoice {
  return { local: localName(name), items: 2, random, unseen, nextId };
}

/**
 * Namespaces of the elements that content of a wildcard could be taken for: those that may be absent or repeated, and
 * those that come after one. Groups that are shared are looked at once.
 */
function listNamespaces(particles: readonly Particle[]): ReadonlySet<string> {
  const namespaces = new Set<string>();
  const visited = new Set<Particle>();
  let isAfterWildcard = false;
  const visit = (particle: Particle, isLoose: boolean): void => {
    if (visited.has(particle)) return;
    visited.add(particle);
    const { min, max } = particle.occurs;
    const loose = isLoose || min !== 1 || max !== 1;
    if (particle.kind === "wildcard") isAfterWildcard = true;
    else if (particle.kind === "element") {
      if (loose || isAfterWildcard) namespaces.add(namespaceOf(particle.name));
    } else for (const inner of particle.particles) visit(inner, loose || particle.compositor !== "sequence");
  };
  for (const particle of particles) visit(particle, false);
  return namespaces;
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
    const text = given ?? sampleText(context.index, effective.text, choiceOf(element.name, context)) ?? "";
    children = text === "" ? [] : [text];
  } else {
    const inside = { ...context, declared: listNamespaces(effective.particles) };
    children = effective.particles.flatMap((particle) => sampleParticles(particle, inside));
    if (children.length === 0 && effective.mixed && context.kind === "maximal") children = ["sample"];
  }
  return { name: element.name, attributes, children };
}

function sampleAttribute(attribute: Attribute, context: SampleContext): readonly AttributeData[] {
  const { unseen } = context;
  const isNew = unseen !== undefined && (unseen.isUnseen(attribute) || unseen.leadsOn(attribute.type));
  if (!attribute.required && !isNew && !chooseOptional(context)) return [];
  unseen?.show(attribute);
  const plain = context.random === undefined && unseen === undefined ? attribute.default : undefined;
  const choice = choiceOf(attribute.name, context);
  const given = canonicalValue(attribute.type, attribute.fixed ?? plain);
  const value = given ?? sampleText(context.index, attribute.type, choice) ?? "";
  return [{ name: attribute.name, value }];
}

const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";

const arrayTyped: AttributeData = {
  name: `{${xsiNamespace}}type`,
  value: { qname: `{${soapEncoding}}Array` },
};

/** A SOAP 1.1 encoded array (section 5.4.2), items in place. */
function sampleArray(element: ElementParticle, array: ArrayType, context: SampleContext): ElementData {
  const wanted = choosePresence({ min: 0, max: "unbounded" }, context);
  const isLeading = context.unseen?.leadsOn(array.item) === true;
  const count = isTooDeep(array.id, context) ? 0 : isLeading ? 4 : wanted;
  const item: ElementParticle = {
    kind: "element",
    name: array.itemName ?? "item",
    type: array.item,
    occurs: { min: 1, max: 1 },
    nillable: true,
    origin: {
      ...array.origin,
      assumed: [...array.origin.assumed, { fact: "nillable", because: "soap-encoding" }],
    },
  };
  const sizes = Array.from({ length: array.dimensions }, (_, at) => (at === 0 ? count : 1)).join(",");
  const itemName = context.index.types.get(array.item)?.name ?? array.item;
  const isNamed = !itemName.includes("/~");
  return {
    name: element.name,
    attributes: [
      ...(context.use === "encoded" ? [arrayTyped] : []),
      {
        name: `{${soapEncoding}}arrayType`,
        value: { qname: isNamed ? itemName : xsdType("anyType"), suffix: `[${sizes}]` },
      },
    ],
    children: Array.from({ length: count }, () => sampleOne(item, context)),
  };
}
