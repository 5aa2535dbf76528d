/** Attribute declarations, attribute groups and attribute wildcards. XML Schema part 1, sections 3.2, 3.4, 3.6. */
import { expandedName, localName, xsdType } from "../../model/names.js";
import type { Attribute, AttributeWildcard, TypeId } from "../../model/types.js";
import { attributeOf, type XmlElement } from "../../source/xml/tree.js";
import { type Component, registerCatalog } from "./component-tables.js";
import { readNestedGroups } from "./read-nested-groups.js";
import { readSimpleType } from "./read-simple-type.js";
import { intersectWildcards, readNamespaces, readProcess } from "./read-wildcard.js";
import { expandReference, findTypeReference, resolveReference } from "./resolve-reference.js";
import {
  type AttributeUses,
  attributeValue,
  documentationOf,
  originOf,
  readDeclaredName,
  reportAt,
  type SchemaContext,
  schemaChild,
  schemaChildren,
  uniqueId,
} from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";
import { soapEncodingNamespaces, xmimeNamespaces, xmlNamespace } from "./schema-namespaces.js";

/** Attributes declared below `node` (a type, derivation or group); read once for each schema that has the node. */
export function readAttributeUses(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  owner: string,
): AttributeUses {
  const bySchema = context.attributeUses.get(node) ?? new Map<SchemaDocument, AttributeUses>();
  context.attributeUses.set(node, bySchema);
  const known = bySchema.get(schema);
  if (known) return known;
  const attributes = new Map<string, Attribute>();
  const prohibited: string[] = [];
  let wildcard: AttributeWildcard | undefined;
  for (const child of schemaChildren(node)) {
    switch (child.name.local) {
      case "attribute": {
        const attribute = readAttribute(context, schema, child, owner);
        if (!attribute) break;
        if (attributeValue(child, "use") === "prohibited") prohibited.push(attribute.name);
        else attributes.set(attribute.name, attribute);
        break;
      }
      case "attributeGroup": {
        const group = readAttributeGroup(context, schema, child);
        for (const attribute of group?.attributes ?? []) {
          if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute);
        }
        wildcard = intersectWildcards(wildcard, group?.wildcard);
        break;
      }
      case "anyAttribute":
        wildcard = intersectWildcards(
          {
            namespaces: readNamespaces(attributeValue(child, "namespace"), schema.target),
            process: readProcess(attributeValue(child, "processContents")),
          },
          wildcard,
        );
        break;
    }
  }
  const uses: AttributeUses = { attributes: [...attributes.values()], prohibited, wildcard };
  bySchema.set(schema, uses);
  return uses;
}

function readAttributeGroup(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
): AttributeUses | undefined {
  const reference = attributeOf(node, "", "ref");
  if (!reference) {
    reportAt(context, "xsd/misplaced", "An attribute group here needs a ref.", schema, node);
    return undefined;
  }
  const place = { schema, element: node, attribute: reference };
  const resolved = resolveReference(context.tables, "attributeGroup", place);
  if (resolved.kind !== "component") return undefined;
  const { component } = resolved;
  const known = context.attributeGroups.get(component);
  if (known === "reading") {
    const message = `Attribute group "${localName(component.name)}" contains itself; that reference is read over.`;
    reportAt(context, "xsd/circular-group", message, schema, node);
    return undefined;
  }
  if (known) return known;
  return readNestedGroups(context, "attributeGroup", component, context.attributeGroups, (group) =>
    readAttributeUses(context, group.schema, group.node, `${group.name}~attributeGroup`),
  );
}

/** A local attribute declaration or a reference to a global one. */
function readAttribute(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  owner: string,
): Attribute | undefined {
  const required = attributeValue(node, "use") === "required";
  const own = {
    required,
    default: attributeOf(node, "", "default")?.value,
    fixed: attributeOf(node, "", "fixed")?.value,
    documentation: documentationOf(node),
    origin: originOf(schema, node),
  };
  const reference = attributeOf(node, "", "ref");
  if (reference) {
    const declared = readReferenced(context, schema, node);
    if (!declared) return undefined;
    // A value of the reference takes the place of the declaration's, whichever kind it is.
    const constrained = own.default === undefined && own.fixed === undefined ? declared : own;
    return {
      ...declared,
      ...own,
      default: constrained.default,
      fixed: constrained.fixed,
      documentation: own.documentation ?? declared.documentation,
    };
  }
  const local = readDeclaredName(context, schema, node);
  if (local === undefined) return undefined;
  const form = attributeValue(node, "form") ?? attributeValue(schema.element, "attributeFormDefault");
  const name = form === "qualified" ? expandedName(schema.target, local) : local;
  const type = readAttributeType(context, schema, node, `${owner}/@${local}/~type`);
  return { kind: "attribute", name, type, ...own };
}

function readAttributeType(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  path: string,
): TypeId {
  const attribute = attributeOf(node, "", "type");
  if (attribute) return findTypeReference(context.tables, { schema, element: node, attribute });
  const inline = schemaChild(node, "simpleType");
  if (!inline) return xsdType("anySimpleType");
  const id = uniqueId(context, path);
  readSimpleType(context, schema, inline, id, undefined);
  return id;
}

type DeclaredAttribute = Pick<Attribute, "kind" | "name" | "type" | "default" | "fixed" | "documentation">;

function readReferenced(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
): DeclaredAttribute | undefined {
  const attribute = attributeOf(node, "", "ref");
  if (!attribute) return undefined;
  const place = { schema, element: node, attribute };
  const { namespace, local } = expandReference(context.tables, place, attribute.value);
  const name = expandedName(namespace, local);
  const builtIn = builtInAttribute(namespace, local);
  if (builtIn !== undefined) {
    const { attribute: known } = context.tables.byKind;
    if (!known.has(name)) registerCatalog(context.tables, namespace);
    const component = known.get(name);
    return component ? readGlobalAttribute(context, component) : { kind: "attribute", name, type: builtIn };
  }
  const resolved = resolveReference(context.tables, "attribute", place);
  if (resolved.kind !== "component") return undefined;
  return readGlobalAttribute(context, resolved.component);
}

const globalAttributes = new WeakMap<Component, DeclaredAttribute>();

function readGlobalAttribute(context: SchemaContext, component: Component): DeclaredAttribute {
  const known = globalAttributes.get(component);
  if (known) return known;
  const { schema, node, name } = component;
  const declared: DeclaredAttribute = {
    kind: "attribute",
    name,
    type: readAttributeType(context, schema, node, `${name}~attribute/~type`),
    default: attributeOf(node, "", "default")?.value,
    fixed: attributeOf(node, "", "fixed")?.value,
    documentation: documentationOf(node),
  };
  globalAttributes.set(component, declared);
  return declared;
}

/** Attributes that contracts refer to without bringing their schema; the id of their type. */
function builtInAttribute(namespace: string, local: string): TypeId | undefined {
  if (namespace === xmlNamespace) {
    if (local === "lang") return xsdType("language");
    if (local === "space") return xsdType("NCName");
    if (local === "base") return xsdType("anyURI");
    if (local === "id") return xsdType("ID");
  }
  if (xmimeNamespaces.has(namespace)) return xsdType("string");
  if (soapEncodingNamespaces.has(namespace)) return xsdType("string");
  return undefined;
}
