/** What can only be said when all types are read: which restrictions are enumerations, and which derivations go in circles. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName, namespaceOf, xsdNamespace, xsdType } from "../../model/names.js";
import type { AliasType, EnumType, Facet, Particle, TypeDefinition, TypeId } from "../../model/types.js";
import type { EnumeratedValue, SchemaContext } from "./schema-context.js";
import { soapEncodingNamespaces } from "./schema-namespaces.js";

/** Breaks circles of derivation: the type where one is noticed stands alone (XML Schema part 1, section 3.4.6). */
export function breakCircles({ types, diagnostics }: SchemaContext): void {
  const sound = new Set<TypeId>();
  for (const start of types.keys()) {
    const path = new Set<TypeId>();
    let at: TypeId | undefined = start;
    while (at !== undefined && !sound.has(at)) {
      if (path.has(at)) {
        const type = types.get(at);
        if (type) types.set(at, withoutBase(type, diagnostics));
        break;
      }
      path.add(at);
      at = baseOf(types.get(at));
    }
    for (const id of path) sound.add(id);
  }
}

function baseOf(type: TypeDefinition | undefined): TypeId | undefined {
  switch (type?.kind) {
    case "struct":
      return type.base?.type;
    case "alias":
    case "enum":
      return type.base;
    case "list":
      return type.item;
    default:
      return undefined;
  }
}

function withoutBase(type: TypeDefinition, diagnostics: DiagnosticCollector): TypeDefinition {
  const message = `Type "${localName(type.id)}" derives from itself by way of its bases; it is taken to stand alone.`;
  diagnostics.report("xsd/circular-derivation", message, { span: type.origin.span });
  switch (type.kind) {
    case "struct": {
      const { base: _base, ...alone } = type;
      return alone;
    }
    case "alias":
    case "enum":
      return { ...type, base: xsdType("string") };
    case "list":
      return { ...type, item: xsdType("string") };
    default:
      return type;
  }
}

/** A derivation that adds nothing to an encoded array is such an array (SOAP 1.1 section 5.4.2). */
export function settleArrays({ types }: SchemaContext): void {
  for (const [id, type] of types) {
    if (type.kind !== "struct" || hasElements(type.content)) continue;
    if (!type.attributes.every(({ name }) => soapEncodingNamespaces.has(namespaceOf(name)))) continue;
    const seen = new Set<TypeId>([id]);
    let base = type.base && types.get(type.base.type);
    while (base?.kind === "struct" && base.base && !seen.has(base.id) && !hasElements(base.content)) {
      seen.add(base.id);
      base = types.get(base.base.type);
    }
    if (base?.kind !== "array") continue;
    const { name, documentation, origin } = type;
    types.set(id, { ...base, id, name, documentation, origin });
  }
}

function hasElements(content: Particle | undefined): boolean {
  const pending = content === undefined ? [] : [content];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at.kind !== "group") return true;
    pending.push(...at.particles);
  }
  return false;
}

/** What values are at bottom: texts with white space as it is or replaced by blanks, names, lists and unions, or others. */
type Bottom = "string" | "replaced" | "names" | "composed" | "other";

/** Makes enumerations of restrictions that list values, but for lists, unions and qualified names: those keep a facet. */
export function settleEnumerations({ types, enumerations }: SchemaContext): void {
  const bottoms = new Map<TypeId, Bottom>();
  for (const [id, values] of enumerations) {
    const type = types.get(id);
    if (type?.kind !== "alias") continue;
    types.set(id, settleEnumeration(type, values, findBottom(types, bottoms, id)));
  }
}

function settleEnumeration(
  type: AliasType,
  values: readonly EnumeratedValue[],
  bottom: Bottom,
): AliasType | EnumType {
  if (bottom === "names" || bottom === "composed") {
    const facets = values.map(({ value, name }) => ({
      name: "enumeration",
      value: bottom === "names" ? name : value,
    }));
    return { ...type, facets: [...type.facets, ...facets] };
  }
  const distinct = new Map<string, EnumType["values"][number]>();
  for (const { value, documentation } of values) {
    const text = normalizeValue(value, bottom);
    if (!distinct.has(text)) distinct.set(text, { value: text, documentation });
  }
  const { facets: _facets, kind: _kind, ...shared } = type;
  return { ...shared, kind: "enum", values: [...distinct.values()] };
}

/** The value as it is compared (part 2, section 4.3.6). */
function normalizeValue(value: string, bottom: Bottom): string {
  if (bottom === "string") return value;
  return bottom === "replaced" ? value.replace(/[\t\n\r]/g, " ") : value.replace(/\s+/g, " ").trim();
}

function findBottom(
  types: ReadonlyMap<TypeId, TypeDefinition>,
  bottoms: Map<TypeId, Bottom>,
  start: TypeId,
): Bottom {
  const path: TypeId[] = [];
  let at = start;
  let bottom = bottoms.get(at);
  while (bottom === undefined) {
    path.push(at);
    const type = types.get(at);
    if (type?.kind === "list" || type?.kind === "union") bottom = "composed";
    else if (type?.kind === "alias" || type?.kind === "enum") {
      at = type.base;
      bottom = bottoms.get(at);
    } else bottom = bottomOfBuiltIn(at);
  }
  for (const id of path.reverse()) {
    const type = types.get(id);
    if (type?.kind === "alias") bottom = narrowBottom(bottom, type.facets);
    bottoms.set(id, bottom);
  }
  return bottom;
}

/** The bottom of a text whose whiteSpace a step of derivation narrows. */
function narrowBottom(bottom: Bottom, facets: readonly Facet[]): Bottom {
  const space = facets.find(({ name }) => name === "whiteSpace")?.value;
  if (bottom !== "string" && bottom !== "replaced") return bottom;
  if (space === "collapse") return "other";
  return space === "replace" ? "replaced" : bottom;
}

function bottomOfBuiltIn(id: TypeId): Bottom {
  if (id === xsdType("QName") || id === xsdType("NOTATION")) return "names";
  if (id === xsdType("string")) return "string";
  if (id === xsdType("normalizedString")) return "replaced";
  const isList = ["NMTOKENS", "IDREFS", "ENTITIES"].some((local) => id === `{${xsdNamespace}}${local}`);
  return isList ? "composed" : "other";
}
