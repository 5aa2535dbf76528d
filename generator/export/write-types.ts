/** Types of an exported schema. XML Schema part 1, sections 3.4 and 3.14. */
import { assertNever } from "../model/assert-never.js";
import { expandedName, localName } from "../model/names.js";
import type { ArrayType, StructType, TypeDefinition, TypeId } from "../model/types.js";
import { isBracketed } from "./name-anonymous.js";
import {
  documentation,
  inlineType,
  namespaceWords,
  type SchemaContext,
  soapEncoding,
  typeAttribute,
  writeAttribute,
  writeParticle,
} from "./write-particles.js";
import { node, type XmlNode } from "./xml-node.js";

export function writeType(context: SchemaContext, type: TypeDefinition): XmlNode {
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

/** SOAP 1.1 section 5.4.2 and WSDL 1.1 section 2.2. */
function writeArray(context: SchemaContext, type: ArrayType, docs: readonly XmlNode[]): XmlNode {
  const { prefixes } = context;
  const { type: item } = typeAttribute(context, type.item);
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
          "wsdl:arrayType": arrayTypeOf(context, type),
        }),
      ]),
    ]),
  ]);
}

/** `string[][,]` is an array of two dimensions whose items are arrays of strings. */
function arrayTypeOf(context: SchemaContext, { item, dimensions }: ArrayType): string {
  const inner = context.types.get(item);
  const of = isBracketed(inner) ? arrayTypeOf(context, inner) : typeAttribute(context, item).type;
  return `${of}[${",".repeat(Math.max(0, dimensions - 1))}]`;
}
