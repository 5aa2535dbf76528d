/** Turns shapes into type definitions. What no page says gets the .NET serializer's rule, and is marked as assumed. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { assertNever } from "../../model/assert-never.js";
import type { ExpandedName } from "../../model/contract.js";
import { localName, xsdType } from "../../model/names.js";
import type { Assumption, Origin } from "../../model/origin.js";
import type { Attribute, ElementParticle, Particle, TypeDefinition, TypeId } from "../../model/types.js";
import { group, groupChoices } from "./group-choices.js";
import { isValueType } from "./placeholders.js";
import { reportJudged, reportOddity, reportUnknown, shortPath } from "./report-shapes.js";
import {
  assume,
  type FieldShape,
  isArrayWrapper,
  type Member,
  type Shape,
  type StructShape,
  soleField,
} from "./shape.js";

export interface TypeBuilder {
  readonly types: Map<TypeId, TypeDefinition>;
  /** Shapes of the types that have a name. */
  readonly named: ReadonlyMap<ExpandedName, Shape>;
  readonly diagnostics: DiagnosticCollector;
}

/** `wrapper`: the type of a message's own element, which .NET makes up and which so has no base. */
export type TypeRole = "wrapper" | "member";

/** The id of the type of a shape at `path`; the type is defined if it is not yet. */
export function buildType(builder: TypeBuilder, shape: Shape, path: string, role: TypeRole): TypeId {
  reportOddity(builder.diagnostics, shape);
  if (shape.kind === "value") return shape.type;
  const known = shape.typeName === undefined ? undefined : builder.named.get(shape.typeName);
  if (shape.typeName !== undefined && known !== undefined && known.kind !== "value") {
    if (!builder.types.has(shape.typeName))
      defineType(builder, shape.typeName, shape.typeName, known, shape.typeName, "member");
    return shape.typeName;
  }
  const id = `${path}/~type`;
  if (!builder.types.has(id)) defineType(builder, id, undefined, shape, path, role);
  return id;
}

function defineType(
  builder: TypeBuilder,
  id: TypeId,
  name: ExpandedName | undefined,
  shape: Exclude<Shape, { kind: "value" }>,
  path: string,
  role: TypeRole,
): void {
  const naming: readonly Assumption[] = name === undefined ? [] : [{ fact: "name", because: "item-name" }];
  const origin = (...assumed: readonly Assumption[]): Origin => ({
    span: shape.span,
    assumed: [...naming, ...assumed],
  });
  switch (shape.kind) {
    case "enum": {
      const wording = shape.stated ? [] : [{ fact: "type", because: "enumeration-wording" } as const];
      const values = shape.values.map((value) => ({ value }));
      builder.types.set(id, {
        kind: "enum",
        id,
        name,
        base: xsdType("string"),
        values,
        origin: origin(...wording),
      });
      return;
    }
    case "unknown": {
      const fact = shape.because === "any-content" || shape.because === "truncated" ? "content" : "type";
      builder.types.set(id, { kind: "unknown", id, name, origin: origin({ fact, because: shape.because }) });
      reportUnknown(builder.diagnostics, shape, path);
      return;
    }
    case "encoded-array": {
      builder.types.set(id, { kind: "unknown", id, name, origin: origin() });
      const item = buildType(builder, shape.item, `${path}/${shape.itemName}`, "member");
      builder.types.set(id, {
        kind: "array",
        id,
        name,
        item,
        itemName: shape.itemName,
        dimensions: shape.dimensions,
        origin: origin(),
      });
      return;
    }
    case "struct": {
      const definition = {
        kind: "struct",
        id,
        name,
        abstract: false,
        mixed: false,
        attributes: [],
        origin: origin(...assumedOfStruct(shape, role)),
      } as const;
      // A type that holds itself must find itself.
      builder.types.set(id, definition);
      builder.types.set(id, {
        ...definition,
        attributes: shape.attributes.map((one) => buildAttribute(builder, one, path)),
        content: buildContent(builder, shape, path, role),
        text: shape.text,
        ...(shape.anyAttribute ? { anyAttribute: { namespaces: { kind: "any" }, process: "lax" } } : {}),
      });
      return;
    }
    default:
      assertNever(shape);
  }
}

function assumedOfStruct(shape: StructShape, role: TypeRole): readonly Assumption[] {
  const assumed: Assumption[] = [];
  if (shape.open) assumed.push({ fact: "content", because: "truncated" });
  if (shape.partial) assumed.push({ fact: "content", because: "recorded" });
  if (role === "member" && !isArrayWrapper(shape)) {
    if (shape.base === "hidden") assumed.push({ fact: "base", because: "vanished-base" });
    if (shape.base === "last" && shape.members.length > 1)
      assumed.push({ fact: "order", because: "derived-first" });
  }
  if (shape.members.length === 0 && shape.attributes.length > 0 && shape.text === undefined) {
    assumed.push({ fact: "content", because: "empty-element" });
  }
  return assumed;
}

function buildContent(
  builder: TypeBuilder,
  shape: StructShape,
  path: string,
  role: TypeRole,
): Particle | undefined {
  if (shape.members.length === 0) return undefined;
  // A message's own element is no array, though its only parameter may be repeated.
  const isWrapper = role === "member" && isArrayWrapper(shape);
  const shared = findSharedNames(shape);
  const particles = groupChoices(
    shape.members,
    shape.members.map((member) =>
      buildParticle(builder, member, { shape, shared }, path, isWrapper ? "item" : "field"),
    ),
  );
  const compositor = shape.unordered ? "all" : "sequence";
  return group(compositor, particles, { span: shape.span, assumed: [] });
}

function buildParticle(
  builder: TypeBuilder,
  member: Member,
  owner: { readonly shape: StructShape; readonly shared: ReadonlySet<string> },
  path: string,
  role: "field" | "item",
): Particle {
  if (member.kind === "any") {
    const assumed: readonly Assumption[] = [
      { fact: "occurs", because: "any-content" },
      { fact: "content", because: "any-content" },
    ];
    const what =
      member.because === "unnamed" ? "an element whose name this page does not tell" : "any content";
    builder.diagnostics.report("sample/any-content", `${shortPath(path)} has ${what}.`, {
      span: member.span,
    });
    return {
      kind: "wildcard",
      occurs: { min: 0, max: "unbounded" },
      namespaces: { kind: "any" },
      process: "lax",
      origin: { span: member.span, assumed },
    };
  }
  if (soleField(owner.shape) === member && path.includes("/", path.indexOf("}")))
    reportJudged(builder.diagnostics, member, path);
  const local = localName(member.name);
  return buildElement(builder, member, `${path}/${owner.shared.has(local) ? member.name : local}`, role);
}

/** An element of a type, or a parameter of rpc, by the .NET serializer's rules for occurrence and nil. */
export function buildElement(
  builder: TypeBuilder,
  field: FieldShape,
  path: string,
  role: "field" | "item",
): ElementParticle {
  const type = buildType(builder, field.shape, path, "member");
  const isValue = isAlwaysThere(field.shape, type);
  const isMany = field.repeats === "many";
  const isOptional = field.assumed.some((one) => one.because === "one-source-only");
  const bounds = field.occurs;
  let assumed = assume(
    field.assumed,
    ...(bounds?.stated
      ? []
      : [{ fact: "occurs", because: bounds === undefined ? "dotnet-convention" : "no-comment" } as const]),
    { fact: "nillable", because: "dotnet-convention" },
  );
  if (field.shape.kind === "value") assumed = assume(assumed, ...field.shape.assumed);
  // Cut or empty here, but known by the same item name elsewhere.
  if (field.shape.kind === "unknown" && builder.types.get(type)?.kind !== "unknown") {
    assumed = assume(assumed, { fact: "type", because: "item-name" });
  }
  return {
    kind: "element",
    name: field.name,
    type,
    occurs: {
      min: isOptional ? 0 : (bounds?.min ?? (isMany || !isValue ? 0 : 1)),
      max: bounds?.max ?? (isMany ? "unbounded" : 1),
    },
    nillable: isMany && role === "item" && !isValue,
    origin: { span: field.span, assumed },
  };
}

/** Whether .NET has no null for it: numbers, booleans, dates, GUIDs and enumerations. */
export function isAlwaysThere(shape: Shape, type: TypeId): boolean {
  return shape.kind === "enum" || (shape.kind === "value" && isValueType(type));
}

function buildAttribute(
  builder: TypeBuilder,
  attribute: StructShape["attributes"][number],
  path: string,
): Attribute {
  const type = buildType(builder, attribute.shape, `${path}/@${localName(attribute.name)}`, "member");
  const stated = attribute.shape.kind === "value" ? attribute.shape.assumed : [];
  const assumed = assume(stated, { fact: "occurs", because: "dotnet-convention" });
  return {
    kind: "attribute",
    name: attribute.name,
    type,
    required: isAlwaysThere(attribute.shape, type),
    origin: { span: attribute.span, assumed },
  };
}

/** Local names that two members share, which so differ in their namespace only. */
function findSharedNames({ members }: StructShape): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const member of members) {
    if (member.kind === "any") continue;
    const local = localName(member.name);
    if (seen.has(local)) shared.add(local);
    seen.add(local);
  }
  return shared;
}
