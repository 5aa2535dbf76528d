/** Plans a class for a struct: its properties, how each travels, and what its documentation says. */
import { assertNever } from "../../model/assert-never.js";
import { localName, namespaceOf } from "../../model/names.js";
import type { Origin } from "../../model/origin.js";
import type { ElementParticle, Occurs, StructType } from "../../model/types.js";
import { chooseNames } from "../naming/choose-names.js";
import { reservedLocals, reservedMembers, reservedWords } from "../naming/reserved.js";
import { memberName, upperFirst } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type { ClassPlan, Code, MemberPlan } from "../sdk-plan.js";
import type { ValueShape } from "../shapes.js";
import type { CollectedClass } from "./collect-classes.js";
import { describeValue, type FileScope, freeName, nameCodec, namespaceConstant } from "./describe-values.js";
import { structLineage } from "./index-contract.js";
import { listMembers, type MemberOccurs, type MemberSource } from "./list-members.js";
import { type ShapeContext, shapeOfElement, shapeOfItem, shapeOfType } from "./shape-values.js";

export function describeClass(
  context: ShapeContext,
  scope: FileScope,
  collected: CollectedClass,
  options: SdkOptions,
): ClassPlan {
  const { struct } = collected;
  const name = scope.symbolOf("class", struct.id).symbol;
  const lineage = structLineage(context.index, struct);
  const sources = lineage.flatMap((ancestor) =>
    listMembers(ancestor).map((source) => ({ ancestor, source })),
  );
  const properties = nameProperties(
    sources.map(({ source }) => source),
    options,
  );
  const described = sources.map(({ source }, at) =>
    describeMember(context, scope, collected, source, properties[at] ?? `member${at}`),
  );
  const plans = nameVariables(described, name);
  const members = sources
    .map(({ ancestor }, at) => ({ own: ancestor === struct, plan: plans[at] }))
    .flatMap(({ own, plan }) => (plan ? [{ own, plan }] : []));
  const base = lineage.at(-2);
  const baseUse = base && scope.symbolOf("class", base.id);
  const children = members.filter(({ plan }) => plan.wire !== "attribute" && plan.wire !== "text");
  return {
    kind: "class",
    name,
    documentation: describeStruct(collected, name),
    extends: baseUse && { text: baseUse.symbol, uses: [baseUse] },
    inherited: members.filter(({ own }) => !own).map(({ plan }) => plan),
    members: members.filter(({ own }) => own).map(({ plan }) => plan),
    fieldsName: children.length === 0 ? "" : freeName(scope, fieldsNameOf(collected, name, scope)),
    fields: tableOfFields(children.map(({ plan }) => plan)),
  };
}

/** Short where the file has one request, one response or one type; else after the class. */
function fieldsNameOf(collected: CollectedClass, name: string, scope: FileScope): string {
  if (scope.crowded === "many") return `${memberName(name)}Fields`;
  return collected.operation === undefined ? "fields" : `${collected.role}Fields`;
}

/** The table's namespace is that of its first element; names of others are written out in Clark notation. */
function tableOfFields(children: readonly MemberPlan[]): ClassPlan["fields"] {
  const first = children.find(({ wire }) => wire !== "any");
  const names = children
    .filter(({ wire }) => wire !== "any")
    .map(({ local, uri }) => (uri === first?.uri ? local : `{${uri}}${local}`));
  // The wildcard is tried last, whatever its place: a declared name is never taken for any content.
  if (children.some(({ wire }) => wire === "any")) names.push("*");
  return { namespace: first?.namespace ?? '""', names };
}

function nameProperties(sources: readonly MemberSource[], options: SdkOptions): readonly string[] {
  const symbols = sources.map((source, at) => {
    const [wire, role] = wireName(source);
    const own = options.properties === "camel" ? memberName(wire) : wire;
    return { id: `${at} ${role} ${wire}`, candidates: [own, `${own}${upperFirst(role)}`] };
  });
  const { names } = chooseNames(symbols, new Map(), reservedMembers);
  return symbols.map(({ id, candidates }) => names.get(id) ?? candidates[0] ?? "member");
}

function wireName(source: MemberSource): readonly [string, string] {
  switch (source.kind) {
    case "attribute":
      return [localName(source.attribute.name), "attribute"];
    case "element":
      return [localName(source.element.name), "element"];
    case "any":
      return ["any", "content"];
    case "text":
      return ["text", "content"];
    default:
      return assertNever(source);
  }
}

function describeMember(
  context: ShapeContext,
  scope: FileScope,
  collected: CollectedClass,
  source: MemberSource,
  property: string,
): MemberPlan {
  const variable = memberName(property);
  switch (source.kind) {
    case "attribute": {
      const { attribute } = source;
      const value = describeValue(scope, shapeOfType(context, attribute.type, undefined));
      const uri = namespaceOf(attribute.name);
      const bounds = attribute.required ? "required" : "optional";
      return {
        ...{ property, variable, type: value.type, convert: value.convert, nullable: "plain" },
        optional: bounds,
        documentation: sentence(
          [`Attribute \`${localName(attribute.name)}\``, value.label, bounds],
          attribute.origin,
          attribute.documentation,
        ),
        wire: "attribute",
        local: localName(attribute.name),
        ...{ namespace: namespaceConstant(scope, uri), uri },
        codec: nameCodec(scope, value, `${variable}Codec`),
        absent: attribute.required ? "missing" : "undefined",
      };
    }
    case "text": {
      const value = describeValue(scope, shapeOfType(context, source.type, undefined));
      return {
        ...{
          property,
          variable,
          type: value.type,
          convert: value.convert,
          nullable: "plain",
          optional: "required",
        },
        documentation: `The text of the element, ${value.label}.`,
        ...{ wire: "text", local: "", namespace: '""', uri: "", absent: "missing" },
        codec: nameCodec(scope, value, "textCodec"),
      };
    }
    case "any": {
      const uses = [{ symbol: "RawXml", from: "runtime", typeOnly: "type" }] as const;
      const codec: Code = {
        text: "rawXml",
        uses: [{ symbol: "rawXml", from: "runtime", typeOnly: "value" }],
      };
      return {
        ...{ property, variable, convert: "copy", nullable: "plain", optional: "required", codec },
        type: { text: "RawXml[]", uses },
        documentation: sentence(
          ["Any elements", bounds(source.wildcard.occurs)],
          source.wildcard.origin,
          undefined,
        ),
        ...{ wire: "any", local: "", namespace: '""', uri: "", absent: "empty-array" },
      };
    }
    case "element":
      return describeElement(context, scope, collected, source.element, source.occurs, property);
    default:
      return assertNever(source);
  }
}

function describeElement(
  context: ShapeContext,
  scope: FileScope,
  collected: CollectedClass,
  element: ElementParticle,
  declared: MemberOccurs,
  property: string,
): MemberPlan {
  const variable = memberName(property);
  const shape = declared === "repeated" ? shapeOfItem(context, element) : shapeOfElement(context, element);
  const value = describeValue(scope, shape);
  const uri = namespaceOf(element.name);
  const facts = [`Element \`${localName(element.name)}\``, value.label, bounds(element.occurs)];
  if (element.nillable) facts.push("nillable");
  if (element.default !== undefined) facts.push(`default ${JSON.stringify(element.default)}`);
  if (element.fixed !== undefined) facts.push(`fixed ${JSON.stringify(element.fixed)}`);
  const shared = {
    ...{ property, variable, convert: value.convert, nullable: value.nullable },
    documentation: sentence(facts, element.origin, element.documentation),
    local: localName(element.name),
    ...{ namespace: namespaceConstant(scope, uri), uri },
    codec: nameCodec(scope, value, `${memberName(localName(element.name))}Codec`),
  } as const;
  if (declared === "repeated") {
    const item = value.nullable === "nullable" ? `(${value.type.text})` : value.type.text;
    const type = { ...value.type, text: `${item}[]` };
    return {
      ...shared,
      type,
      optional: "required",
      wire: "repeated",
      absent: "empty-array",
      nullable: "plain",
    };
  }
  const occurs = settleOccurs(context, collected, declared, shape);
  switch (occurs) {
    case "required":
      return { ...shared, type: value.type, optional: "required", wire: "element", absent: "missing" };
    case "empty-array":
      return { ...shared, type: value.type, optional: "required", wire: "optional", absent: "empty-array" };
    case "explicit": {
      const type = { ...value.type, text: `${value.type.text} | undefined` };
      return { ...shared, type, optional: "required", wire: "optional", absent: "undefined" };
    }
    case "optional":
      return { ...shared, type: value.type, optional: "optional", wire: "optional", absent: "undefined" };
    default:
      return assertNever(occurs);
  }

  function settleOccurs(
    { settings }: ShapeContext,
    { role, struct }: CollectedClass,
    own: MemberOccurs,
    valueShape: ValueShape,
  ): "required" | "optional" | "explicit" | "empty-array" {
    const arrayShape = valueShape.kind === "nillable" ? valueShape.value : valueShape;
    if (
      own === "optional" &&
      role !== "request" &&
      settings.absentArrays === "empty" &&
      arrayShape.kind === "array"
    ) {
      return "empty-array";
    }
    if (own === "required") return "required";
    if (role === "response" && settings.results === "required" && listMembers(struct).length === 1)
      return "required";
    if (role !== "request" || settings.requests === "optional") return "optional";
    const assumed = element.origin.assumed.some(({ fact }) => fact === "occurs");
    return settings.requests === "explicit" || assumed ? "explicit" : "optional";
  }
}

/**
 * Local variables for the members in `read`. They shadow nothing that the method mentions: an element `Profile` of
 * type `Profile` is common.
 */
function nameVariables(members: readonly MemberPlan[], className: string): readonly MemberPlan[] {
  const taken = new Set([className, ...reservedWords, ...reservedLocals]);
  for (const { codec } of members) for (const word of codec.text.match(/[\w$]+/g) ?? []) taken.add(word);
  return members.map((member) => {
    const plain = memberName(member.property);
    let variable = plain;
    for (let ordinal = 1; taken.has(variable) || /[fF]ields$/.test(variable); ordinal += 1) {
      variable = ordinal === 1 ? `${plain}Value` : `${plain}Value${ordinal}`;
    }
    taken.add(variable);
    return { ...member, variable };
  });
}

function bounds({ min, max }: Occurs): string {
  return `${min}..${max === "unbounded" ? "*" : max}`;
}

/** "Element `token`, xs:string, 0..1 (occurs assumed)." and what the contract says of it. */
function sentence(facts: readonly string[], origin: Origin, documentation: string | undefined): string {
  const assumed = [...new Set(origin.assumed.map(({ fact, because }) => `${fact}: ${because}`))];
  const text = `${facts.join(", ")}${assumed.length > 0 ? `; assumed (${assumed.join(", ")})` : ""}.`;
  return documentation ? `${text} ${documentation}` : text;
}

function describeStruct({ struct, role, operation }: CollectedClass, name: string): string {
  const what =
    operation === undefined ? describeKind(struct) : `${upperFirst(role)} of operation \`${operation}\`.`;
  return struct.documentation ? `${what} ${struct.documentation}` : what.replace("~", name);
}

function describeKind(struct: StructType): string {
  return struct.name === undefined
    ? "Anonymous complex type."
    : `XSD complexType \`${localName(struct.name)}\`.`;
}
