/** Element declarations, global and local. XML Schema part 1, section 3.3. */
import { expandedName, extensionNamespace, localName, xsdNamespace, xsdType } from "../../model/names.js";
import type { ElementParticle, Occurs, Particle, TypeId } from "../../model/types.js";
import { attributeOf, type XmlElement } from "../../source/xml/tree.js";
import type { Component } from "./component-tables.js";
import { readOccurs } from "./read-occurs.js";
import { readSimpleType } from "./read-simple-type.js";
import { expandReference, findTypeReference, peekReference, resolveReference } from "./resolve-reference.js";
import {
  attributeValue,
  documentationOf,
  isTrue,
  originOf,
  readDeclaredName,
  reportAt,
  type SchemaContext,
  schemaChild,
  uniqueId,
} from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";
import { isSchemaNamespace, xmimeNamespaces } from "./schema-namespaces.js";

const once: Occurs = { min: 1, max: 1 };

/** The declaration of a global element; read once. */
export function readGlobalElement(context: SchemaContext, component: Component): ElementParticle {
  const known = context.elements.get(component);
  if (known) return known;
  const { schema, node, name } = component;
  const head = attributeOf(node, "", "substitutionGroup");
  const headName =
    head && resolveReference(context.tables, "element", { schema, element: node, attribute: head });
  const type = readElementType(context, schema, node, name);
  const block = blocked(attributeValue(node, "block") ?? attributeValue(schema.element, "blockDefault"));
  const element: ElementParticle = {
    ...describeElement(schema, node),
    name,
    type: type ?? typeOfHead(context, component),
    occurs: once,
    scope: "global",
    ...(isTrue(attributeValue(node, "abstract")) ? { abstract: true } : {}),
    ...(headName?.kind === "component" ? { substitutionGroup: headName.component.name } : {}),
    ...(block.length === 0 ? {} : { block }),
  };
  context.elements.set(component, element);
  return element;
}

/** A local declaration or a reference to a global one; nothing if it can never occur. */
export function readLocalElement(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  owner: string,
): Particle | undefined {
  const occurs = readOccurs(context, schema, node);
  if (occurs.max === 0) return undefined;
  const reference = attributeOf(node, "", "ref");
  if (reference) {
    const place = { schema, element: node, attribute: reference };
    const { namespace, local } = expandReference(context.tables, place, reference.value);
    if (isSchemaNamespace(namespace)) {
      const message = `<${local}> of XML Schema stands here: the service sends a schema of its own (a DataSet), which travels as raw XML.`;
      reportAt(context, "xsd/dataset", message, schema, node);
      const origin = originOf(schema, node);
      return {
        kind: "wildcard",
        occurs,
        namespaces: { kind: "set", namespaces: [xsdNamespace] },
        process: "skip",
        origin,
      };
    }
    const resolved = resolveReference(context.tables, "element", place);
    const own = describeElement(schema, node);
    if (resolved.kind !== "component") {
      const name = resolved.kind === "unresolved" ? resolved.name : expandedName(namespace, local);
      return { ...own, name, type: `${name}/~unresolved`, occurs, scope: "global" };
    }
    const {
      substitutionGroup: _group,
      block: _block,
      abstract: _abstract,
      ...declared
    } = readGlobalElement(context, resolved.component);
    const documentation = own.documentation ?? declared.documentation;
    return { ...declared, occurs, documentation, origin: own.origin };
  }
  const local = readDeclaredName(context, schema, node);
  if (local === undefined) return undefined;
  const form = attributeValue(node, "form") ?? attributeValue(schema.element, "elementFormDefault");
  const name = form === "qualified" ? expandedName(schema.target, local) : local;
  const type = readElementType(context, schema, node, `${owner}/${local}`);
  return { ...describeElement(schema, node), name, type: type ?? xsdType("anyType"), occurs };
}

type Description = Omit<ElementParticle, "name" | "type" | "occurs">;

function describeElement(schema: SchemaDocument, node: XmlElement): Description {
  const defaultValue = attributeOf(node, "", "default")?.value;
  const fixed = attributeOf(node, "", "fixed")?.value;
  const documentation = documentationOf(node);
  const contentTypes = node.attributes.find(
    ({ name }) => name.local === "expectedContentTypes" && xmimeNamespaces.has(name.namespace),
  )?.value;
  return {
    kind: "element",
    nillable: isTrue(attributeValue(node, "nillable")),
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(fixed === undefined ? {} : { fixed }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(contentTypes === undefined ? {} : { contentTypes }),
    ...(isTrue(attributeOf(node, extensionNamespace, "secret")?.value) ? { secret: true } : {}),
    origin: originOf(schema, node),
  };
}

/** Id of an element's type, stated or inline; undefined if it has neither. */
function readElementType(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  path: string,
): TypeId | undefined {
  const attribute = attributeOf(node, "", "type");
  if (attribute) return findTypeReference(context.tables, { schema, element: node, attribute });
  const inline = schemaChild(node, "simpleType", "complexType");
  if (!inline) return undefined;
  const id = uniqueId(context, `${path}/~type`);
  if (inline.name.local === "simpleType") readSimpleType(context, schema, inline, id, undefined);
  else context.pending.push({ schema, node: inline, id });
  return id;
}

/** Without a type of its own an element has that of the head of its substitution group (section 3.3.2). */
function typeOfHead(context: SchemaContext, component: Component): TypeId {
  const path = new Set<Component>([component]);
  let at = component;
  let type = context.headTypes.get(at);
  while (type === undefined) {
    const attribute = attributeOf(at.node, "", "substitutionGroup");
    const place = attribute && { schema: at.schema, element: at.node, attribute };
    const head = place && peekReference(context.tables, "element", place);
    if (!head) type = xsdType("anyType");
    else if (path.has(head)) {
      const message = `Element "${localName(component.name)}" is in a substitution group that leads back to it.`;
      reportAt(context, "xsd/circular-derivation", message, component.schema, component.node);
      type = xsdType("anyType");
    } else if (attributeOf(head.node, "", "type") || schemaChild(head.node, "simpleType", "complexType")) {
      type = readGlobalElement(context, head).type;
    } else {
      type = context.headTypes.get(head);
      path.add(head);
      at = head;
    }
  }
  for (const link of path) context.headTypes.set(link, type);
  return type;
}

/** Words of a block attribute; `#all` is all of them. */
export function blocked(
  value: string | undefined,
): readonly ("extension" | "restriction" | "substitution")[] {
  const all = ["extension", "restriction", "substitution"] as const;
  const words = new Set((value ?? "").split(/\s+/));
  return words.has("#all") ? all : all.filter((word) => words.has(word));
}
