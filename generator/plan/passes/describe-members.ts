/** Plans one member of a class: its TypeScript type, its codec, how it travels, and what absence means. */
import { assertNever } from "../../model/assert-never.js";
import { localName, namespaceOf } from "../../model/names.js";
import type { ElementParticle } from "../../model/types.js";
import { memberName } from "../naming/words.js";
import type { Code, MemberPlan } from "../sdk-plan.js";
import type { ValueShape } from "../shapes.js";
import type { CollectedClass } from "./collect-classes.js";
import {
  arrayOfType,
  type DescribedValue,
  describeValue,
  type FileScope,
  nameCodec,
  namespaceConstant,
} from "./describe-values.js";
import { assumedBounds, bounds, describeBranches, facetWords, sentence } from "./document-members.js";
import {
  type ContentSource,
  type GroupSource,
  leavesOf,
  type MemberOccurs,
  type MemberSource,
} from "./list-members.js";
import { type SettledOccurs, settleOccurs } from "./settle-occurs.js";
import { type ShapeContext, shapeOfElement, shapeOfItem, shapeOfType } from "./shape-values.js";

export function describeMember(
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
      const value = describeValue(scope, shapeOfType(context, attribute.type, attribute));
      const uri = namespaceOf(attribute.name);
      const bounds = attribute.required ? "required" : "optional";
      return {
        ...{ property, variable, type: value.type, convert: value.convert, nullable: "plain" },
        optional: bounds,
        documentation: sentence(
          [
            `Attribute \`${localName(attribute.name)}\``,
            value.label,
            assumedBounds(bounds, attribute.origin),
            ...facetWords(context, attribute.type),
            ...valueWords(attribute),
          ],
          attribute.origin,
          attribute.documentation,
        ),
        wire: "attribute",
        leaves: [],
        local: localName(attribute.name),
        ...{ namespace: namespaceConstant(scope, uri), uri },
        codec: nameCodec(scope, value, `${variable}Codec`),
        absent: attribute.required ? "missing" : "undefined",
        whenLeftOut: isArray(value, attribute.required ? "required" : "optional"),
      };
    }
    case "text": {
      const value = describeValue(scope, shapeOfType(context, source.type, collected.struct));
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
        ...{ wire: "text", leaves: [], local: "", namespace: '""', uri: "", absent: "missing" },
        whenLeftOut: isArray(value, "required"),
        codec: nameCodec(scope, value, "textCodec"),
      };
    }
    case "group":
      return describeGroupMember(scope, source, property);
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
        ...{
          wire: "any",
          leaves: [],
          local: "",
          namespace: '""',
          uri: "",
          absent: "empty-array",
          whenLeftOut: "missing",
        },
      };
    }
    case "anyAttribute":
      return {
        ...{ property, variable, convert: "copy", nullable: "plain", optional: "optional" },
        type: { text: "Record<string, string>", uses: [] },
        codec: { text: "", uses: [] },
        documentation: "Attributes that the contract does not declare, by Clark name.",
        ...{
          wire: "attributes",
          leaves: [],
          local: "",
          namespace: '""',
          uri: "",
          absent: "undefined",
          whenLeftOut: "missing",
        },
      };
    case "mixed": {
      const uses = [{ symbol: "RawXml", from: "runtime", typeOnly: "value" }] as const;
      return {
        ...{ property, variable, convert: "copy", nullable: "plain", optional: "required" },
        type: { text: "(string | RawXml)[]", uses },
        codec: { text: "RawXml", uses },
        documentation: "Text and elements, in order.",
        ...{
          wire: "mixed",
          leaves: [],
          local: "",
          namespace: '""',
          uri: "",
          absent: "empty-array",
          whenLeftOut: "empty-array",
        },
      };
    }
    case "element": {
      const plan = describeElement(context, scope, source.element, source.occurs, property, (shape) =>
        settleOccurs(context, collected, source.element, source.occurs, shape),
      );
      const mayBeOmitted = source.element.nillable && context.encoded?.has(collected.struct.id);
      return plan.absent === "missing" && mayBeOmitted ? { ...plan, absent: "null" } : plan;
    }
    default:
      return assertNever(source);
  }
}

/** The default and the fixed value of an element or attribute. */
function valueWords({
  default: value,
  fixed,
}: Pick<ElementParticle, "default" | "fixed">): readonly string[] {
  return [
    ...(value === undefined ? [] : [`default ${JSON.stringify(value)}`]),
    ...(fixed === undefined ? [] : [`fixed ${JSON.stringify(fixed)}`]),
  ];
}

/** A group is one property, whose codec takes its children from the table of names of the class. */
function describeGroupMember(
  scope: FileScope,
  { group, occurs }: ContentSource & { kind: "group" },
  property: string,
): MemberPlan {
  const type = scope.symbolOf("group", group.id);
  const codec = scope.symbolOf("groupCodec", group.id);
  const repeats = occurs === "repeated";
  return {
    ...{ property, variable: memberName(property), convert: "from", nullable: "plain" },
    type: { text: repeats ? `${type.symbol}[]` : type.symbol, uses: [{ ...type, typeOnly: "type" }] },
    codec: { text: codec.symbol, uses: [codec] },
    optional: occurs === "optional" ? "optional" : "required",
    documentation: `${describeBranches(group)}, ${bounds(group.occurs)}.`,
    wire: repeats ? "repeatedGroup" : occurs === "optional" ? "optionalGroup" : "group",
    leaves: listLeaves(group),
    ...{ local: "", namespace: '""', uri: "" },
    absent: repeats ? "empty-array" : occurs === "optional" ? "undefined" : "missing",
    whenLeftOut: "missing",
  };
}

/** As the codec numbers them: in order of appearance, the wildcard last. */
function listLeaves(group: GroupSource): readonly string[] {
  const names = new Set<string>();
  let wildcards = 0;
  for (const leaf of leavesOf(group.branches.flat())) {
    if (leaf.kind === "element") names.add(leaf.element.name);
    else wildcards += 1;
  }
  return wildcards > 0 ? [...names, "*"] : [...names];
}

/** `settle` says how often one that does not repeat may be absent. */
export function describeElement(
  context: ShapeContext,
  scope: FileScope,
  element: ElementParticle,
  declared: MemberOccurs,
  property: string,
  settle: (shape: ValueShape) => SettledOccurs,
): MemberPlan {
  const variable = memberName(property);
  const local = localName(element.name);
  const shape = declared === "repeated" ? shapeOfItem(context, element) : shapeOfElement(context, element);
  const value = describeValue(scope, shape);
  const uri = namespaceOf(element.name);
  const occurs = declared === "repeated" ? declared : settle(shape);
  const facts = [
    `Element \`${localName(element.name)}\``,
    value.label,
    assumedBounds(element.occurs, element.origin),
  ];
  if (declared === "optional" && occurs === "required") facts.push("required by the overlay");
  facts.push(...facetWords(context, element.type));
  if (element.nillable) facts.push("nillable");
  facts.push(...valueWords(element));
  const type = typeOfOccurs(value, occurs);
  const [wire, absent] = wireOfOccurs[occurs];
  return {
    property,
    variable,
    type,
    convert: value.convert,
    nullable: occurs === "repeated" ? "plain" : value.nullable,
    optional: occurs === "optional" ? "optional" : "required",
    codec: nameCodec(scope, value, `${memberName(local)}Codec`),
    documentation: sentence(facts, originOfContent(context, element), element.documentation),
    wire,
    leaves: [],
    local,
    namespace: namespaceConstant(scope, uri),
    uri,
    absent,
    whenLeftOut: isArray(value, occurs),
  };
}

/** How an element travels, and what its absence reads as. */
const wireOfOccurs: Readonly<
  Record<SettledOccurs | "repeated", readonly [MemberPlan["wire"], MemberPlan["absent"]]>
> = {
  repeated: ["repeated", "empty-array"],
  required: ["element", "missing"],
  "empty-array": ["optional", "empty-array"],
  explicit: ["optional", "undefined"],
  optional: ["optional", "undefined"],
};

function typeOfOccurs({ type }: DescribedValue, occurs: SettledOccurs | "repeated"): Code {
  if (occurs === "repeated") return { text: arrayOfType(type.text), uses: type.uses };
  if (occurs === "explicit") return { text: `${type.text} | undefined`, uses: type.uses };
  return type;
}

/** `Init` lets callers leave out a required member that is an array and never null. */
function isArray(value: DescribedValue, occurs: SettledOccurs | "repeated"): MemberPlan["whenLeftOut"] {
  const isList = value.type.text.endsWith("[]") && value.nullable === "plain";
  return isList && occurs === "required" ? "empty-array" : "missing";
}

/** What was assumed of an element, and of its content if nobody describes that. */
function originOfContent(context: ShapeContext, element: ElementParticle): ElementParticle["origin"] {
  const type = context.index.types.get(element.type);
  if (type?.kind !== "unknown") return element.origin;
  return { ...element.origin, assumed: [...element.origin.assumed, ...type.origin.assumed] };
}
