/** Plans the type and the codec of a choice or of a sequence that repeats. */
import { assertNever } from "../../model/assert-never.js";
import { localName } from "../../model/names.js";
import { chooseNames } from "../naming/choose-names.js";
import { reservedMembers } from "../naming/reserved.js";
import { memberName } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import { quote } from "../quote.js";
import type { Code, GroupMemberPlan, GroupPlan, Use } from "../sdk-plan.js";
import { describeElement } from "./describe-members.js";
import { type FileScope, lazily, nameCodec, namespaceConstant } from "./describe-values.js";
import { bounds, describeBranches } from "./document-members.js";
import { type ContentSource, type GroupSource, type MemberOccurs, memberKey } from "./list-members.js";
import { type ShapeContext, shapeOfElement, shapeOfItem } from "./shape-values.js";

const runtime = (symbol: string, typeOnly: "type" | "value" = "value"): Use => ({
  symbol,
  from: "runtime",
  typeOnly,
});

export function describeGroup(
  context: ShapeContext,
  scope: FileScope,
  group: GroupSource,
  options: SdkOptions,
): GroupPlan {
  const properties = nameProperties(group, options);
  const branches = group.branches.map((branch) =>
    branch.map((source) =>
      describeGroupChild(context, scope, source, properties.get(memberKey(source)) ?? "member"),
    ),
  );
  return {
    name: scope.symbolOf("group", group.id).symbol,
    codecName: scope.symbolOf("groupCodec", group.id).symbol,
    documentation: `${describeBranches(group)}.`,
    branches,
  };
}

/** An element that several branches have is one property. */
function nameProperties(group: GroupSource, options: SdkOptions): ReadonlyMap<string, string> {
  const sources = new Map(group.branches.flat().map((source) => [memberKey(source), source]));
  const symbols = [...sources].map(([id, source]) => {
    const wire = wireName(source);
    const own = options.properties === "camel" ? memberName(wire) : wire;
    return { id, candidates: [own, `${own}Element`] };
  });
  return chooseNames(symbols, new Map(), reservedMembers).names;
}

function wireName(source: ContentSource): string {
  if (source.kind === "element") return localName(source.element.name);
  return source.kind === "any" ? "any" : source.group.label;
}

function describeGroupChild(
  context: ShapeContext,
  scope: FileScope,
  source: ContentSource,
  property: string,
): GroupMemberPlan {
  const { occurs } = source;
  const often = occurs === "required" ? "" : `, ${quote(occurs)}`;
  const optional = occurs === "optional" ? "optional" : "required";
  switch (source.kind) {
    case "element": {
      const { element } = source;
      const plan = describeElement(context, scope, element, occurs, property, () => settled(occurs));
      const shape = occurs === "repeated" ? shapeOfItem(context, element) : shapeOfElement(context, element);
      // The constant of the group is made while its module is evaluated: classes may not be there yet.
      const codec = nameCodec(
        scope,
        { codec: lazily(scope, shape, plan.codec) },
        `${memberName(property)}Codec`,
      );
      const namespace = namespaceConstant(scope, plan.uri);
      const text = `child(${namespace}, ${quote(plan.local)}, ${codec.text}${often})`;
      return {
        ...{ property, optional, type: plan.type, documentation: plan.documentation },
        member: { text, uses: [runtime("child"), ...codec.uses] },
      };
    }
    case "any": {
      const type = occurs === "repeated" ? "RawXml[]" : "RawXml";
      return {
        ...{ property, optional },
        type: { text: type, uses: [runtime("RawXml", "type")] },
        documentation: `Any element, ${bounds(source.wildcard.occurs)}.`,
        member: { text: `anyChild(${often.slice(2)})`, uses: [runtime("anyChild")] },
      };
    }
    case "group": {
      const { group } = source;
      const use = scope.symbolOf("group", group.id);
      const codec = scope.symbolOf("groupCodec", group.id);
      const type: Code = {
        text: occurs === "repeated" ? `${use.symbol}[]` : use.symbol,
        uses: [{ ...use, typeOnly: "type" }],
      };
      return {
        ...{ property, optional, type },
        documentation: `${describeBranches(group)}, ${bounds(group.occurs)}.`,
        member: { text: `nested(${codec.symbol}${often})`, uses: [runtime("nested"), codec] },
      };
    }
    default:
      return assertNever(source);
  }
}

/** What a branch states is stated: neither pages nor the overlay speak of branches. */
function settled(occurs: MemberOccurs): "required" | "optional" {
  return occurs === "required" ? "required" : "optional";
}
