/** Complex types: content, attributes and derivation. XML Schema part 1, section 3.4. */
import { xsdType } from "../../model/names.js";
import type { Origin } from "../../model/origin.js";
import type {
  Attribute,
  AttributeWildcard,
  Derivation,
  Particle,
  StructType,
  TypeId,
} from "../../model/types.js";
import { attributeOf, type XmlElement } from "../../source/xml/tree.js";
import type { Component } from "./component-tables.js";
import { readAttributeUses } from "./read-attributes.js";
import { blocked } from "./read-elements.js";
import { derivesFromArray, readEncodedArray } from "./read-encoded-array.js";
import { bareParticles, readContent } from "./read-particles.js";
import { readSimpleType, restrictSimple } from "./read-simple-type.js";
import { type Resolved, resolveReference } from "./resolve-reference.js";
import {
  type AttributeUses,
  attributeValue,
  documentationOf,
  isTrue,
  originOf,
  reportAt,
  type SchemaContext,
  schemaChild,
  schemaChildren,
  uniqueId,
} from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";
import { isSimpleBuiltIn } from "./schema-namespaces.js";

/** Reads an xs:complexType under `id`; `name` is that of a global one. */
export function readComplexType(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  id: TypeId,
  name: string | undefined,
): void {
  const shared = { id, name, documentation: documentationOf(node), origin: originOf(schema, node) };
  const block = blocked(
    attributeValue(node, "block") ?? attributeValue(schema.element, "blockDefault"),
  ).filter((word): word is Derivation => word !== "substitution");
  const wrapper = schemaChild(node, "complexContent", "simpleContent");
  const derivation = wrapper && schemaChild(wrapper, "extension", "restriction");
  if (wrapper && !derivation) {
    reportAt(
      context,
      "xsd/misplaced",
      "Neither extension nor restriction stands here; the type is taken for empty.",
      schema,
      wrapper,
    );
  }
  // Whoever reads the facets of a text tells what is none.
  const isNarrowedText = wrapper?.name.local === "simpleContent" && derivation?.name.local === "restriction";
  if (!isNarrowedText) reportMisplaced(context, schema, derivation ?? node);
  const place = derivation ?? node;
  const array = derivation && readEncodedArray(context, schema, derivation, id);
  if (array) {
    context.types.set(id, { ...shared, kind: "array", ...array });
    return;
  }
  const frame = {
    ...shared,
    kind: "struct",
    abstract: isTrue(attributeValue(node, "abstract")),
    // What complexContent says counts rather than what the type does.
    mixed: isTrue((wrapper && attributeValue(wrapper, "mixed")) ?? attributeValue(node, "mixed")),
    ...(block.length === 0 ? {} : { block }),
  } as const;
  const uses = readAttributeUses(context, schema, place, id);
  if (!wrapper || !derivation) {
    const content = readContent(context, schema, place, id);
    context.types.set(id, { ...frame, ...(content ? { content } : {}), ...attributesOf(uses) });
    return;
  }
  const struct = readDerived(context, schema, wrapper, derivation, id, uses);
  context.types.set(id, { ...frame, ...struct });
}

function attributesOf({
  attributes,
  wildcard,
}: AttributeUses): Pick<StructType, "attributes" | "anyAttribute"> {
  return { attributes, ...(wildcard ? { anyAttribute: wildcard } : {}) };
}

type DerivedParts = Pick<StructType, "base" | "content" | "text" | "attributes" | "anyAttribute"> &
  Partial<Pick<StructType, "mixed">>;

function readDerived(
  context: SchemaContext,
  schema: SchemaDocument,
  wrapper: XmlElement,
  node: XmlElement,
  id: TypeId,
  uses: AttributeUses,
): DerivedParts {
  const attribute = attributeOf(node, "", "base");
  const base = attribute && resolveReference(context.tables, "type", { schema, element: node, attribute });
  if (!base) {
    reportAt(
      context,
      "xsd/misplaced",
      `<${node.name.local}> has no base; the type stands alone.`,
      schema,
      node,
    );
  }
  const derivation = node.name.local === "extension" ? "extension" : "restriction";
  if (base && isSimple(base)) {
    const text =
      derivation === "extension" ? idOf(base) : restrictText(context, schema, node, id, idOf(base));
    return { text, ...attributesOf(uses) };
  }
  const baseId = base && idOf(base);
  const isDerived = baseId !== undefined && baseId !== xsdType("anyType") && baseId !== id;
  if (baseId === id) {
    reportAt(
      context,
      "xsd/circular-derivation",
      "A type derives from itself; it is taken to stand alone.",
      schema,
      node,
    );
  }
  const from = isDerived ? { base: { type: baseId, derivation } as const } : {};
  const isSimpleContent = wrapper.name.local === "simpleContent";
  if (derivation === "extension") {
    if (isSimpleContent) return { ...from, ...attributesOf(uses) };
    const content = readContent(context, schema, node, id);
    if (baseId === xsdType("anyType")) return extendAnyType(content, uses, originOf(schema, node));
    return { ...from, ...(content ? { content } : {}), ...attributesOf(uses) };
  }
  const inherited = base?.kind === "component" ? effectiveAttributes(context, base.component) : noAttributes;
  const effective = restrictAttributes(inherited, uses);
  if (isSimpleContent) {
    const inner = base?.kind === "component" ? textOfBase(context, base.component) : xsdType("string");
    const text = restrictText(context, schema, node, id, inner);
    return { ...from, text, ...effective };
  }
  const content = readContent(context, schema, node, id);
  return { ...from, ...(content ? { content } : {}), ...effective };
}

/** An extension of xs:anyType has all that it admits: text, and elements and attributes of any name (section 3.4.7). */
function extendAnyType(own: Particle | undefined, uses: AttributeUses, origin: Origin): DerivedParts {
  const open = { namespaces: { kind: "any" }, process: "lax" } as const;
  const occurs = { min: 1, max: 1 };
  const any: Particle = { kind: "wildcard", occurs: { min: 0, max: "unbounded" }, ...open, origin };
  const particles = own ? [any, own] : [any];
  return {
    mixed: true,
    content: { kind: "group", compositor: "sequence", particles, occurs, origin },
    attributes: uses.attributes,
    anyAttribute: { ...open, process: uses.wildcard?.process ?? open.process },
  };
}

function idOf(resolved: Resolved): TypeId {
  if (resolved.kind === "built-in") return resolved.id;
  return resolved.kind === "component" ? resolved.component.name : resolved.name;
}

function isSimple(resolved: Resolved): boolean {
  if (resolved.kind === "built-in") return isSimpleBuiltIn(resolved.id);
  return resolved.kind === "component" && resolved.component.node.name.local === "simpleType";
}

/** The text of a restriction of simple content: the base's own, narrowed by the facets that stand here. */
function restrictText(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  id: TypeId,
  ofBase: TypeId,
): TypeId {
  const text = uniqueId(context, `${id}/~text`);
  const inline = schemaChild(node, "simpleType");
  let inner = ofBase;
  if (inline) {
    inner = uniqueId(context, `${text}/~base`);
    readSimpleType(context, schema, inline, inner, undefined);
  }
  const shared = { id: text, origin: originOf(schema, node) };
  context.types.set(text, restrictSimple(context, schema, node, inner, shared));
  return text;
}

/** Type of the text that a complex type with simple content has, from its bases if it says nothing itself. */
function textOfBase(context: SchemaContext, component: Component): TypeId {
  const path = new Set<Component>();
  let at = component;
  let text = context.texts.get(at);
  while (text === undefined) {
    path.add(at);
    const wrapper = schemaChild(at.node, "simpleContent");
    const derivation = wrapper && schemaChild(wrapper, "extension", "restriction");
    const attribute = derivation && attributeOf(derivation, "", "base");
    const place = attribute && { schema: at.schema, element: derivation, attribute };
    const base = place && resolveReference(context.tables, "type", place);
    if (!base) text = xsdType("string");
    else if (isSimple(base)) text = idOf(base);
    else if (derivation?.name.local === "restriction") text = `${at.name}/~text`;
    else if (base.kind !== "component" || path.has(base.component)) text = xsdType("string");
    else {
      at = base.component;
      text = context.texts.get(at);
    }
  }
  for (const link of path) context.texts.set(link, text);
  return text;
}

const noAttributes: AttributeUses = { attributes: [], prohibited: [], wildcard: undefined };

/** All attributes of a named type, those of its bases too (section 3.4.2). */
function effectiveAttributes(context: SchemaContext, component: Component): AttributeUses {
  const chain: Component[] = [];
  const seen = new Set<Component>();
  let effective = noAttributes;
  for (let at: Component | undefined = component; at && !seen.has(at); ) {
    const known = context.effectiveAttributes.get(at);
    if (known) {
      effective = known;
      break;
    }
    seen.add(at);
    chain.push(at);
    const derivation = derivationOf(at);
    const attribute = derivation && attributeOf(derivation, "", "base");
    if (!derivation || !attribute) break;
    const place = { schema: at.schema, element: derivation, attribute };
    if (derivesFromArray(context, place)) break;
    const base = resolveReference(context.tables, "type", place);
    at = base.kind === "component" ? base.component : undefined;
  }
  for (const link of chain.reverse()) {
    if (link.node.name.local !== "complexType") continue;
    const derivation = derivationOf(link);
    const own = readAttributeUses(context, link.schema, derivation ?? link.node, link.name);
    if (derivation?.name.local === "restriction") {
      const { attributes, anyAttribute } = restrictAttributes(effective, own);
      effective = { attributes, prohibited: [], wildcard: anyAttribute };
    } else {
      const attributes = mergeAttributes(effective.attributes, own.attributes);
      effective = { attributes, prohibited: [], wildcard: own.wildcard ?? effective.wildcard };
    }
    context.effectiveAttributes.set(link, effective);
  }
  return effective;
}

function derivationOf({ node }: Component): XmlElement | undefined {
  const wrapper = schemaChild(node, "complexContent", "simpleContent");
  return wrapper && schemaChild(wrapper, "extension", "restriction");
}

function restrictAttributes(
  inherited: AttributeUses,
  own: AttributeUses,
): { readonly attributes: readonly Attribute[]; readonly anyAttribute?: AttributeWildcard } {
  const kept = inherited.attributes.filter(({ name }) => !own.prohibited.includes(name));
  const attributes = mergeAttributes(kept, own.attributes);
  return { attributes, ...(own.wildcard ? { anyAttribute: own.wildcard } : {}) };
}

function mergeAttributes(base: readonly Attribute[], own: readonly Attribute[]): readonly Attribute[] {
  const redeclared = new Set(own.map(({ name }) => name));
  return [...base.filter(({ name }) => !redeclared.has(name)), ...own];
}

const inComplexTypes = new Set(
  "complexContent simpleContent sequence choice all group attribute attributeGroup anyAttribute simpleType key keyref unique extension restriction".split(
    " ",
  ),
);

function reportMisplaced(context: SchemaContext, schema: SchemaDocument, node: XmlElement): void {
  const hasGroup = schemaChild(node, "sequence", "choice", "all", "group") !== undefined;
  for (const child of schemaChildren(node)) {
    const { local } = child.name;
    if (inComplexTypes.has(local)) continue;
    const isRead = bareParticles.has(local) && !hasGroup;
    const message = isRead
      ? `<${local}> stands in <${node.name.local}> without xs:sequence around it; it is read as if there were one.`
      : `<${local}> may not stand in <${node.name.local}>; it is read over.`;
    reportAt(context, "xsd/misplaced", message, schema, child);
  }
}
