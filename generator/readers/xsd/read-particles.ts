/** Content models: model groups, references to named groups, elements and wildcards. XML Schema part 1, sections 3.7–3.10. */
import { localName } from "../../model/names.js";
import type { GroupParticle, Occurs, Particle } from "../../model/types.js";
import { attributeOf, type XmlElement } from "../../source/xml/tree.js";
import type { Component } from "./component-tables.js";
import { readLocalElement } from "./read-elements.js";
import { readNestedGroups } from "./read-nested-groups.js";
import { readOccurs } from "./read-occurs.js";
import { readNamespaces, readProcess } from "./read-wildcard.js";
import { resolveReference } from "./resolve-reference.js";
import {
  attributeValue,
  originOf,
  reportAt,
  type SchemaContext,
  schemaChild,
  schemaChildren,
} from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";

const compositors = new Set(["sequence", "choice", "all"]);
/** What model groups hold. */
export const bareParticles: ReadonlySet<string> = new Set(["element", "any"]);

/** The content model that stands directly below a type or derivation; undefined if it is empty. */
export function readContent(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  owner: string,
): Particle | undefined {
  const particle = schemaChild(node, "sequence", "choice", "all", "group");
  return particle
    ? readParticle(context, schema, particle, owner)
    : readBareContent(context, schema, node, owner);
}

/** Elements without a model group around them, as drafts of XML Schema had them: they are a sequence. */
function readBareContent(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  owner: string,
): Particle | undefined {
  const bare = schemaChildren(node).filter(({ name }) => bareParticles.has(name.local));
  const particles = bare.flatMap((child) => readParticle(context, schema, child, owner) ?? []);
  if (particles.length === 0) return undefined;
  const occurs = { min: 1, max: 1 };
  return { kind: "group", compositor: "sequence", particles, occurs, origin: originOf(schema, node) };
}

function readParticle(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  owner: string,
): Particle | undefined {
  const { local } = node.name;
  if (local === "element") return readLocalElement(context, schema, node, owner);
  const occurs = readOccurs(context, schema, node);
  if (occurs.max === 0) return undefined;
  const origin = originOf(schema, node);
  if (local === "any") {
    return {
      kind: "wildcard",
      occurs,
      namespaces: readNamespaces(attributeValue(node, "namespace"), schema.target),
      process: readProcess(attributeValue(node, "processContents")),
      origin,
    };
  }
  if (local === "group") return readGroupReference(context, schema, node);
  if (!isCompositor(local)) {
    reportAt(
      context,
      "xsd/misplaced",
      `<${local}> may not stand in a content model; it is read over.`,
      schema,
      node,
    );
    return undefined;
  }
  const particles = schemaChildren(node).flatMap(
    (child) => readParticle(context, schema, child, owner) ?? [],
  );
  return { kind: "group", compositor: local, particles, occurs, origin };
}

function isCompositor(local: string): local is GroupParticle["compositor"] {
  return compositors.has(local);
}

function readGroup(context: SchemaContext, { schema, node, name }: Component): Particle {
  return (
    readContent(context, schema, node, `${name}~group`) ?? {
      kind: "group",
      compositor: "sequence",
      particles: [],
      occurs: { min: 1, max: 1 },
      origin: originOf(schema, node),
    }
  );
}

/** A named group in place of its reference (section 3.7.2), with the bounds of the reference. */
function readGroupReference(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
): Particle | undefined {
  const attribute = attributeOf(node, "", "ref");
  if (!attribute) {
    reportAt(context, "xsd/misplaced", "A group here needs a ref; it is read over.", schema, node);
    return undefined;
  }
  const resolved = resolveReference(context.tables, "group", { schema, element: node, attribute });
  const origin = originOf(schema, node);
  const occurs = readOccurs(context, schema, node);
  if (resolved.kind !== "component") {
    const name = resolved.kind === "unresolved" ? resolved.name : attribute.value;
    return {
      kind: "element",
      name,
      type: `${name}~group/~unresolved`,
      occurs,
      nillable: false,
      origin,
    };
  }
  const { component } = resolved;
  const known = context.groups.get(component);
  if (known === "reading") {
    const message = `Group "${localName(component.name)}" contains itself; that reference is read over.`;
    reportAt(context, "xsd/circular-group", message, schema, node);
    return undefined;
  }
  const content =
    known ??
    readNestedGroups(context, "group", component, context.groups, (group) => readGroup(context, group));
  const name = component.name.replace(/(?:~redefined)+$/, "");
  // A group's own model group may have no bounds (section 3.7.2); where it has, both count.
  if (content.kind === "group" && isOnce(content.occurs)) return { ...content, name, occurs, origin };
  if (content.kind === "group" && isOnce(occurs)) return { ...content, name, origin };
  return { kind: "group", name, compositor: "sequence", particles: [content], occurs, origin };
}

function isOnce({ min, max }: Occurs): boolean {
  return min === 1 && max === 1;
}
