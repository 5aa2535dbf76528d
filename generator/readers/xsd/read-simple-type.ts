/** Simple types: restrictions with facets, enumerations, lists and unions. XML Schema part 1, section 3.14; part 2. */
import { expandedName, xsdType } from "../../model/names.js";
import type { AliasType, Facet, TypeId } from "../../model/types.js";
import { attributeOf, type XmlElement } from "../../source/xml/tree.js";
import { findTypeReference } from "./resolve-reference.js";
import {
  attributeValue,
  documentationOf,
  originOf,
  reportAt,
  type SchemaContext,
  schemaChild,
  schemaChildren,
  uniqueId,
} from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";

/** The facets of part 2, section 4.3, but for enumeration. */
const facetNames = new Set(
  "length minLength maxLength pattern whiteSpace maxInclusive maxExclusive minInclusive minExclusive totalDigits fractionDigits precision scale encoding duration period".split(
    " ",
  ),
);

/** Reads an xs:simpleType under `id`; `name` is that of a global one. */
export function readSimpleType(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  id: TypeId,
  name: string | undefined,
): void {
  const origin = originOf(schema, node);
  const documentation = documentationOf(node);
  const shared = { id, name, documentation, origin };
  const variety = schemaChild(node, "restriction", "list", "union");
  if (!variety) {
    reportAt(
      context,
      "xsd/misplaced",
      "A simpleType holds neither restriction, list nor union.",
      schema,
      node,
    );
    context.types.set(id, { kind: "alias", ...shared, base: xsdType("string"), facets: [] });
    return;
  }
  switch (variety.name.local) {
    case "list": {
      const item = readMember(context, schema, variety, "itemType", `${id}/~item`);
      context.types.set(id, { kind: "list", ...shared, item: item[0] ?? xsdType("string") });
      return;
    }
    case "union": {
      const members = readMember(context, schema, variety, "memberTypes", `${id}/~member`);
      context.types.set(id, { kind: "union", ...shared, members });
      return;
    }
    default: {
      const [base = xsdType("string")] = readMember(context, schema, variety, "base", `${id}/~base`);
      context.types.set(id, restrictSimple(context, schema, variety, base, shared));
    }
  }
}

interface Shared {
  readonly id: TypeId;
  readonly name?: string | undefined;
  readonly documentation?: string | undefined;
  readonly origin: ReturnType<typeof originOf>;
}

/** The type that restricts `base` by the facets below `node`; `settleEnumerations` makes an enumeration of it. */
export function restrictSimple(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  base: TypeId,
  shared: Shared,
): AliasType {
  const facets = readFacets(context, schema, node);
  const values = schemaChildren(node).filter(({ name }) => name.local === "enumeration");
  if (values.length > 0) {
    context.enumerations.set(
      shared.id,
      values.map((value) => ({
        value: valueText(value),
        name: expandQName(schema, value),
        documentation: documentationOf(value),
      })),
    );
  }
  return { kind: "alias", ...shared, base, facets };
}

function valueText(node: XmlElement): string {
  return attributeOf(node, "", "value")?.value ?? "";
}

/** The value as the expanded name that it is if the type turns out to be of QNames (part 2, section 3.2.18). */
function expandQName(schema: SchemaDocument, node: XmlElement): string {
  const text = valueText(node).trim();
  const colon = text.indexOf(":");
  const prefix = colon < 0 ? "" : text.slice(0, colon);
  const namespace = node.scope.get(prefix) ?? (prefix === "" ? "" : schema.target);
  return expandedName(namespace, text.slice(colon + 1));
}

/** Patterns of one step are alternatives (part 2, section 4.3.4.3), so they become one. */
function readFacets(context: SchemaContext, schema: SchemaDocument, node: XmlElement): readonly Facet[] {
  const facets: Facet[] = [];
  for (const child of schemaChildren(node)) {
    const { local } = child.name;
    if (!facetNames.has(local)) {
      if (!notFacets.has(local))
        reportAt(context, "xsd/misplaced", `<${local}> is no facet; it is read over.`, schema, child);
      continue;
    }
    const value = valueText(child);
    const known = local === "pattern" ? facets.findIndex(({ name }) => name === "pattern") : -1;
    const before = facets[known];
    if (before) facets[known] = { name: "pattern", value: `${before.value}|${value}` };
    else facets.push({ name: local, value: local === "pattern" ? value : value.trim() });
  }
  return facets;
}

const notFacets = new Set(["simpleType", "enumeration", "attribute", "attributeGroup", "anyAttribute"]);

/** Types that an attribute names and those that stand inside, in that order; one that nothing declares stays named. */
function readMember(
  context: SchemaContext,
  schema: SchemaDocument,
  node: XmlElement,
  attribute: string,
  path: string,
): readonly TypeId[] {
  const named = (attributeValue(node, attribute) ?? "").split(/\s+/).filter((name) => name !== "");
  const written = attributeOf(node, "", attribute);
  const ids = named.flatMap((name) =>
    written
      ? [findTypeReference(context.tables, { schema, element: node, attribute: { ...written, value: name } })]
      : [],
  );
  const inline = schemaChildren(node).filter(({ name }) => name.local === "simpleType");
  for (const [at, child] of inline.entries()) {
    const id = uniqueId(context, attribute === "memberTypes" ? `${path}${named.length + at + 1}` : path);
    readSimpleType(context, schema, child, id, undefined);
    ids.push(id);
  }
  return ids;
}
