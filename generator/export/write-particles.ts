/** Elements, groups, wildcards and attributes of an exported schema. XML Schema part 1, sections 3.2, 3.3, 3.8 and 3.10. */
import { assertNever } from "../model/assert-never.js";
import {
  expandedName,
  localName,
  microsoftTypesNamespace,
  namespaceOf,
  xsdNamespace,
} from "../model/names.js";
import type {
  Attribute,
  ElementParticle,
  GroupParticle,
  NamespaceConstraint,
  Occurs,
  Particle,
  TypeDefinition,
  TypeId,
  WildcardParticle,
} from "../model/types.js";
import { node, type Prefixes, type XmlNode } from "./xml-node.js";

export const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";

export interface SchemaContext {
  /** Passed along, as elements and types hold each other. */
  readonly writeType: (context: SchemaContext, type: TypeDefinition) => XmlNode;
  readonly types: ReadonlyMap<TypeId, TypeDefinition>;
  readonly prefixes: Prefixes;
  /** Global elements by name: those of the contract, and local ones of a foreign namespace. */
  readonly globals: Map<string, ElementParticle>;
  /** Namespace of the schema that is being written. */
  readonly namespace: string;
  /** Anonymous types that are open, so that one that holds itself ends. */
  readonly open: ReadonlySet<TypeId>;
}

/** Namespaces whose types readers bring along. */
const standardTypes: readonly string[] = [xsdNamespace, microsoftTypesNamespace, soapEncoding];

export function typeAttribute(
  { types, prefixes }: Pick<SchemaContext, "types" | "prefixes">,
  id: TypeId,
): { readonly type?: string } {
  const type = types.get(id);
  // What no source defines may be anything; a name that leads nowhere would make the document unreadable.
  const isOpen = type === undefined ? !standardTypes.includes(namespaceOf(id)) : type.kind === "unknown";
  if (isOpen) return { type: prefixes.qname(expandedName(xsdNamespace, "anyType")) };
  if (type === undefined) return { type: prefixes.qname(id) };
  return type.name === undefined ? {} : { type: prefixes.qname(type.name) };
}

/** The definition of an anonymous type, where it is used. */
export function inlineType(context: SchemaContext, id: TypeId): readonly XmlNode[] {
  const type = context.types.get(id);
  if (type === undefined || type.kind === "unknown" || type.name !== undefined || context.open.has(id))
    return [];
  return [context.writeType({ ...context, open: new Set([...context.open, id]) }, type)];
}

/** A line of text each: readers join what several elements say. */
export function documentation(text: string | undefined): readonly XmlNode[] {
  if (text === undefined) return [];
  const lines = text.split("\n").map((line) => node("xs:documentation", {}, [line]));
  return [node("xs:annotation", {}, lines)];
}

function elementFacts(element: ElementParticle): Record<string, string | true | undefined> {
  return {
    nillable: element.nillable || undefined,
    default: element.default,
    fixed: element.fixed,
    "xmime:expectedContentTypes": element.contentTypes,
    "sw:secret": element.secret || undefined,
  };
}

export function writeGlobal(context: SchemaContext, element: ElementParticle): XmlNode {
  const type = inheritsType(context, element) ? undefined : element.type;
  return node(
    "xs:element",
    {
      name: localName(element.name),
      ...(type === undefined ? {} : typeAttribute(context, type)),
      ...elementFacts(element),
      abstract: element.abstract || undefined,
      substitutionGroup: element.substitutionGroup && context.prefixes.qname(element.substitutionGroup),
      block: element.block?.join(" "),
    },
    [...documentation(element.documentation), ...(type === undefined ? [] : inlineType(context, type))],
  );
}

/** Whether it has the anonymous type of its head, as it has if it says none (part 1, section 3.3.2); nothing could name that type. */
function inheritsType(
  { globals, types }: SchemaContext,
  { type, substitutionGroup }: ElementParticle,
): boolean {
  const head = substitutionGroup === undefined ? undefined : globals.get(substitutionGroup);
  return head?.type === type && types.get(type)?.name === undefined;
}

export function writeGroup(
  context: SchemaContext,
  { name = "", compositor, particles }: GroupParticle,
): XmlNode {
  return node("xs:group", { name: localName(name) }, [
    node(
      `xs:${compositor}`,
      {},
      particles.map((particle) => writeParticle(context, particle)),
    ),
  ]);
}

export function writeParticle(context: SchemaContext, particle: Particle): XmlNode {
  const occurs = occursAttributes(particle.occurs);
  switch (particle.kind) {
    case "element":
      return writeElement(context, particle, occurs);
    case "wildcard":
      return writeWildcard(context, particle, occurs);
    case "group":
      if (particle.name !== undefined)
        return node("xs:group", { ref: context.prefixes.qname(particle.name), ...occurs });
      return node(
        `xs:${particle.compositor}`,
        occurs,
        particle.particles.map((inner) => writeParticle(context, inner)),
      );
    default:
      return assertNever(particle);
  }
}

function writeElement(
  context: SchemaContext,
  element: ElementParticle,
  occurs: Readonly<Record<string, string | number | undefined>>,
): XmlNode {
  const namespace = namespaceOf(element.name);
  const isForeign = namespace !== "" && namespace !== context.namespace;
  if (element.scope === "global" || (isForeign && context.globals.has(element.name)))
    return node("xs:element", { ref: context.prefixes.qname(element.name), ...occurs });
  return node(
    "xs:element",
    {
      name: localName(element.name),
      ...typeAttribute(context, element.type),
      ...occurs,
      ...elementFacts(element),
      form: namespace === "" && context.namespace !== "" ? "unqualified" : undefined,
    },
    [...documentation(element.documentation), ...inlineType(context, element.type)],
  );
}

function writeWildcard(
  context: SchemaContext,
  wildcard: WildcardParticle,
  occurs: Readonly<Record<string, string | number | undefined>>,
): XmlNode {
  return node("xs:any", {
    ...occurs,
    namespace: namespaceWords(wildcard.namespaces, context.namespace),
    processContents: wildcard.process,
  });
}

export function namespaceWords(constraint: NamespaceConstraint, target: string): string {
  switch (constraint.kind) {
    case "any":
      return "##any";
    case "not":
      return "##other";
    case "set":
      return constraint.namespaces
        .map((one) => (one === "" ? "##local" : one === target ? "##targetNamespace" : one))
        .join(" ");
    default:
      return assertNever(constraint);
  }
}

function occursAttributes({ min, max }: Occurs): Readonly<Record<string, string | number | undefined>> {
  return { minOccurs: min === 1 ? undefined : min, maxOccurs: max === 1 ? undefined : max };
}

export function writeAttribute(context: SchemaContext, attribute: Attribute): XmlNode {
  const namespace = namespaceOf(attribute.name);
  const facts = {
    use: attribute.required ? "required" : undefined,
    default: attribute.default,
    fixed: attribute.fixed,
  };
  if (namespace !== "" && namespace !== context.namespace)
    return node("xs:attribute", { ref: context.prefixes.qname(attribute.name), ...facts });
  const form = namespace === "" ? undefined : "qualified";
  return declareAttribute(context, attribute, { form, ...facts });
}

/** A global attribute, for those of other namespaces than their type's to refer to. */
export function writeGlobalAttribute(context: SchemaContext, attribute: Attribute): XmlNode {
  return declareAttribute(context, attribute, {});
}

function declareAttribute(
  context: SchemaContext,
  attribute: Attribute,
  facts: Readonly<Record<string, string | undefined>>,
): XmlNode {
  return node(
    "xs:attribute",
    { name: localName(attribute.name), ...typeAttribute(context, attribute.type), ...facts },
    [...documentation(attribute.documentation), ...inlineType(context, attribute.type)],
  );
}
