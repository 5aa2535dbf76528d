/** Arrays of SOAP encoding, as WSDL declares them. SOAP 1.1 section 5.4, WSDL 1.1 section 2.2. */
import { localName, xsdType } from "../../model/names.js";
import type { ArrayType, Particle, TypeId } from "../../model/types.js";
import { attributeOf, childElements, type XmlAttribute, type XmlElement } from "../../source/xml/tree.js";
import { readContent } from "./read-particles.js";
import { expandReference, findTypeReference, type ReferencePlace } from "./resolve-reference.js";
import { originOf, type SchemaContext, uniqueId } from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";
import { soapEncodingNamespaces, wsdlNamespace } from "./schema-namespaces.js";

/** What a derivation of soapenc:Array, or of an array by wsdl:arrayType, holds; undefined if `derivation` is of something else. */
export function readEncodedArray(
  context: SchemaContext,
  schema: SchemaDocument,
  derivation: XmlElement,
  id: TypeId,
): Pick<ArrayType, "item" | "itemName" | "dimensions"> | undefined {
  const attribute = attributeOf(derivation, "", "base");
  if (!attribute) return undefined;
  const stated = arrayTypeOf(derivation);
  if (!stated && !derivesFromArray(context, { schema, element: derivation, attribute })) return undefined;
  const only = onlyElement(readContent(context, schema, derivation, id));
  const itemName = only && localName(only.name);
  if (!stated) return { item: only?.type ?? xsdType("anyType"), itemName, dimensions: 1 };
  const match = /^(.*?)((?:\[[\d,\s]*\])*)$/.exec(stated.attribute.value.trim());
  const ranks = (match?.[2] ?? "").match(/\[[^\]]*\]/g) ?? ["[]"];
  const place = {
    schema,
    element: stated.element,
    attribute: { ...stated.attribute, value: match?.[1] ?? "" },
  };
  let item = findTypeReference(context.tables, place);
  // `string[][,]` is an array of two dimensions whose items are arrays of strings.
  for (const rank of ranks.slice(0, -1)) {
    const inner = uniqueId(context, `${id}/~item`);
    const dimensions = dimensionsOf(rank);
    const origin = originOf(schema, derivation);
    context.types.set(inner, { kind: "array", id: inner, item, dimensions, origin });
    item = inner;
  }
  return { item, itemName, dimensions: dimensionsOf(ranks.at(-1) ?? "[]") };
}

/** Whether a base is soapenc:Array itself, which says nothing of its items. */
export function derivesFromArray({ tables }: SchemaContext, place: ReferencePlace): boolean {
  const { namespace, local } = expandReference(tables, place, place.attribute.value);
  return local === "Array" && soapEncodingNamespaces.has(namespace);
}

function dimensionsOf(rank: string): number {
  return rank.split(",").length;
}

/** The wsdl:arrayType on the soapenc:arrayType attribute (SOAP 1.1), or soapenc:itemType's default (SOAP 1.2). */
function arrayTypeOf(
  derivation: XmlElement,
): { readonly element: XmlElement; readonly attribute: XmlAttribute } | undefined {
  for (const element of childElements(derivation)) {
    const attribute = element.attributes.find(
      ({ name }) => name.local === "arrayType" && (name.namespace === wsdlNamespace || name.namespace === ""),
    );
    if (element.name.local === "attribute" && attribute) return { element, attribute };
  }
  return undefined;
}

function onlyElement(particle: Particle | undefined): (Particle & { readonly kind: "element" }) | undefined {
  if (particle?.kind === "element") return particle;
  if (particle?.kind !== "group" || particle.particles.length !== 1) return undefined;
  return onlyElement(particle.particles[0]);
}
