/** Types and elements of a contract as schemas, one for each namespace. XML Schema part 1. */
import { assertNever } from "../model/assert-never.js";
import type { Contract } from "../model/contract.js";
import { expandedName, localName, namespaceOf, xsdNamespace } from "../model/names.js";
import type {
  ArrayType,
  Attribute,
  ElementParticle,
  GroupParticle,
  NamespaceConstraint,
  Occurs,
  Particle,
  StructType,
  TypeDefinition,
  TypeId,
  WildcardParticle,
} from "../model/types.js";
import { node, type Prefixes, type XmlNode } from "./xml-node.js";

export const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";
export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";

interface SchemaContext {
  readonly types: ReadonlyMap<TypeId, TypeDefinition>;
  readonly prefixes: Prefixes;
  /** Global elements by name: those of the contract, and local ones of a foreign namespace. */
  readonly globals: Map<string, ElementParticle>;
  /** Namespace of the schema that is being written. */
  readonly namespace: string;
  /** Anonymous types that are open, so that one that holds itself ends. */
  readonly open: ReadonlySet<TypeId>;
}

/** The schemas of all namespaces that the contract's components are in, sorted by namespace. */
export function writeSchemas(contract: Contract, prefixes: Prefixes): readonly XmlNode[] {
  const types = new Map(contract.types.map((type) => [type.id, type]));
  const globals = new Map(contract.elements.map((element) => [element.name, element]));
  hoistForeign(contract, globals);
  const named = contract.types.filter(({ name }) => name !== undefined);
  const groups = listGroups(contract);
  const names = [...named.map(({ name }) => name ?? ""), ...globals.keys(), ...groups.keys()];
  const namespaces = [...new Set(names.map(namespaceOf))].sort();
  return namespaces.map((namespace) => {
    const context: SchemaContext = { types, prefixes, globals, namespace, open: new Set() };
    const others = namespaces.filter((other) => other !== namespace);
    const imports = [
      ...others,
      ...(contract.types.some(({ kind }) => kind === "array") ? [soapEncoding] : []),
    ];
    return node("xs:schema", { targetNamespace: namespace || undefined, elementFormDefault: "qualified" }, [
      ...imports.map((other) => node("xs:import", { namespace: other || undefined })),
      ...[...globals.values()]
        .filter(({ name }) => namespaceOf(name) === namespace)
        .map((element) => writeGlobal(context, element)),
      ...[...groups.values()]
        .filter(({ name = "" }) => namespaceOf(name) === namespace)
        .map((group) => writeGroup(context, group)),
      ...named
        .filter(({ name }) => namespaceOf(name ?? "") === namespace)
        .map((type) => writeType(context, type)),
    ]);
  });
}

/** Named groups, each once. */
function listGroups(contract: Contract): ReadonlyMap<string, GroupParticle> {
  const groups = new Map<string, GroupParticle>();
  const visit = (particle: Particle): void => {
    if (particle.kind !== "group") return;
    if (particle.name !== undefined && !groups.has(particle.name)) groups.set(particle.name, particle);
    particle.particles.forEach(visit);
  };
  for (const type of contract.types) if (type.kind === "struct" && type.content) visit(type.content);
  return groups;
}

function writeGroup(context: SchemaContext, { name = "", compositor, particles }: GroupParticle): XmlNode {
  return node("xs:group", { name: localName(name) }, [
    node(
      `xs:${compositor}`,
      {},
      particles.map((particle) => writeParticle(context, particle)),
    ),
  ]);
}

/** A local element of another namespace than its schema's can only be a reference to a global one. */
function hoistForeign(contract: Contract, globals: Map<string, ElementParticle>): void {
  const visit = (particle: Particle, namespace: string): void => {
    if (particle.kind === "group") for (const inner of particle.particles) visit(inner, namespace);
    if (particle.kind !== "element" || particle.scope === "global") return;
    const own = namespaceOf(particle.name);
    if (own === "" || own === namespace || globals.has(particle.name)) return;
    globals.set(particle.name, { ...particle, occurs: { min: 1, max: 1 } });
  };
  for (const type of contract.types)
    if (type.kind === "struct" && type.content) visit(type.content, namespaceOf(ownerOf(type.id)));
}

/** The named component that an anonymous type belongs to: `{ns}getJobStatus/~type`. */
function ownerOf(id: TypeId): string {
  const path = id.indexOf("/~");
  return path < 0 ? id : id.slice(0, path);
}

function writeGlobal(context: SchemaContext, element: ElementParticle): XmlNode {
  return node(
    "xs:element",
    {
      name: localName(element.name),
      ...typeAttribute(context, element.type),
      ...elementFacts(element),
      abstract: element.abstract || undefined,
      substitutionGroup: element.substitutionGroup && context.prefixes.qname(element.substitutionGroup),
      block: element.block?.join(" "),
    },
    [...documentation(element.documentation), ...inlineType(context, element.type)],
  );
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

function typeAttribute({ types, prefixes }: SchemaContext, id: TypeId): { readonly type?: string } {
  const type = types.get(id);
  if (type === undefined || type.kind === "unknown")
    return { type: prefixes.qname(type ? expandedName(xsdNamespace, "anyType") : id) };
  return type.name === undefined ? {} : { type: prefixes.qname(type.name) };
}

/** The definition of an anonymous type, where it is used. */
function inlineType(context: SchemaContext, id: TypeId): readonly XmlNode[] {
  const type = context.types.get(id);
  if (type === undefined || type.kind === "unknown" || type.name !== undefined || context.open.has(id))
    return [];
  return [writeType({ ...context, open: new Set([...context.open, id]) }, type)];
}

function writeType(context: SchemaContext, type: TypeDefinition): XmlNode {
  const name = type.name === undefined ? undefined : localName(type.name);
  const docs = documentation(type.documentation);
  const simple = (children: readonly XmlNode[]): XmlNode =>
    node("xs:simpleType", { name }, [...docs, ...children]);
  switch (type.kind) {
    case "struct":
      return writeStruct(context, type, docs);
    case "enum":
      return simple([
        node("xs:restriction", baseAttribute(context, type.base), [
          ...inlineType(context, type.base),
          ...type.values.map(({ value, documentation: said }) =>
            node("xs:enumeration", { value }, documentation(said)),
          ),
        ]),
      ]);
    case "alias":
      return simple([
        node("xs:restriction", baseAttribute(context, type.base), [
          ...inlineType(context, type.base),
          ...type.facets.map((facet) => node(`xs:${facet.name}`, { value: facet.value })),
        ]),
      ]);
    case "list": {
      const { type: itemType } = typeAttribute(context, type.item);
      return simple([node("xs:list", { itemType }, inlineType(context, type.item))]);
    }
    case "union": {
      const stated = type.members.flatMap((member) => typeAttribute(context, member).type ?? []);
      const memberTypes = stated.length === 0 ? undefined : stated.join(" ");
      return simple([
        node(
          "xs:union",
          { memberTypes },
          type.members.flatMap((member) => inlineType(context, member)),
        ),
      ]);
    }
    case "array":
      return writeArray(context, type, docs);
    case "unknown":
      return node("xs:complexType", { name, mixed: true }, [
        ...docs,
        node("xs:sequence", {}, [
          node("xs:any", { minOccurs: 0, maxOccurs: "unbounded", processContents: "lax" }),
        ]),
        node("xs:anyAttribute", { processContents: "lax" }),
      ]);
    default:
      return assertNever(type);
  }
}

function baseAttribute(context: SchemaContext, base: TypeId): { readonly base?: string } {
  const { type } = typeAttribute(context, base);
  return type === undefined ? {} : { base: type };
}

function writeStruct(context: SchemaContext, type: StructType, docs: readonly XmlNode[]): XmlNode {
  const facts = {
    name: type.name && localName(type.name),
    abstract: type.abstract || undefined,
    mixed: type.mixed || undefined,
    block: type.block?.join(" "),
  };
  const members = [
    ...(type.content ? [asModelGroup(writeParticle(context, type.content))] : []),
    ...type.attributes.map((attribute) => writeAttribute(context, attribute)),
    ...(type.anyAttribute
      ? [
          node("xs:anyAttribute", {
            namespace: namespaceWords(type.anyAttribute.namespaces, context.namespace),
            processContents: type.anyAttribute.process,
          }),
        ]
      : []),
  ];
  const { base, text } = type;
  if (base === undefined && text === undefined) return node("xs:complexType", facts, [...docs, ...members]);
  const isSimple = text !== undefined || isTextual(context, base?.type);
  const derivation = base === undefined ? "extension" : base.derivation;
  const of = base?.type ?? text ?? "";
  const restricted = base !== undefined && text !== undefined ? restrictedText(context, text) : [];
  return node("xs:complexType", facts, [
    ...docs,
    node(isSimple ? "xs:simpleContent" : "xs:complexContent", {}, [
      node(`xs:${derivation}`, baseAttribute(context, of), [...restricted, ...members]),
    ]),
  ]);
}

/** What a restriction of simple content says of the text. */
function restrictedText(context: SchemaContext, text: TypeId): readonly XmlNode[] {
  const inline = inlineType(context, text);
  if (inline.length > 0) return inline;
  return [node("xs:simpleType", {}, [node("xs:restriction", baseAttribute(context, text))])];
}

function isTextual({ types }: SchemaContext, id: TypeId | undefined): boolean {
  const seen = new Set<TypeId>();
  for (let at = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const type = types.get(at);
    if (type?.kind !== "struct") return type !== undefined && type.kind !== "unknown";
    if (type.text !== undefined) return true;
    at = type.base?.type;
  }
  return false;
}

/** A type's content is a group; a lone element or wildcard gets a sequence around it. */
function asModelGroup(particle: XmlNode): XmlNode {
  return /^xs:(sequence|choice|all|group)$/.test(particle.name)
    ? particle
    : node("xs:sequence", {}, [particle]);
}

function writeParticle(context: SchemaContext, particle: Particle): XmlNode {
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

function namespaceWords(constraint: NamespaceConstraint, target: string): string {
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

function writeAttribute(context: SchemaContext, attribute: Attribute): XmlNode {
  const namespace = namespaceOf(attribute.name);
  const facts = {
    use: attribute.required ? "required" : undefined,
    default: attribute.default,
    fixed: attribute.fixed,
  };
  // The schema that declares it is the standard one, which readers bring.
  if (namespace !== "" && namespace !== context.namespace)
    return node("xs:attribute", { ref: context.prefixes.qname(attribute.name), ...facts });
  const form = namespace === "" ? undefined : "qualified";
  return node(
    "xs:attribute",
    { name: localName(attribute.name), ...typeAttribute(context, attribute.type), form, ...facts },
    [...documentation(attribute.documentation), ...inlineType(context, attribute.type)],
  );
}

/** SOAP 1.1 section 5.4.2 and WSDL 1.1 section 2.2. */
function writeArray(context: SchemaContext, type: ArrayType, docs: readonly XmlNode[]): XmlNode {
  const { prefixes } = context;
  const item = prefixes.qname(type.item);
  return node("xs:complexType", { name: type.name && localName(type.name) }, [
    ...docs,
    node("xs:complexContent", {}, [
      node("xs:restriction", { base: prefixes.qname(expandedName(soapEncoding, "Array")) }, [
        ...(type.itemName === undefined
          ? []
          : [
              node("xs:sequence", {}, [
                node("xs:element", {
                  name: localName(type.itemName),
                  type: item,
                  ...{ minOccurs: 0, maxOccurs: "unbounded" },
                  form: "unqualified",
                }),
              ]),
            ]),
        node("xs:attribute", {
          ref: prefixes.qname(expandedName(soapEncoding, "arrayType")),
          "wsdl:arrayType": `${item}[${",".repeat(Math.max(0, type.dimensions - 1))}]`,
        }),
      ]),
    ]),
  ]);
}

/** A line of text each: readers join what several elements say. */
function documentation(text: string | undefined): readonly XmlNode[] {
  if (text === undefined) return [];
  const lines = text.split("\n").map((line) => node("xs:documentation", {}, [line]));
  return [node("xs:annotation", {}, lines)];
}
