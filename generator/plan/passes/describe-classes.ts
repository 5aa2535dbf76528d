/** Plans a class for a struct: its properties, how each travels, and what its documentation says. */
import { assertNever } from "../../model/assert-never.js";
import { localName } from "../../model/names.js";
import { chooseNames } from "../naming/choose-names.js";
import { reservedGlobals, reservedLocals, reservedMembers, reservedWords } from "../naming/reserved.js";
import { memberName, upperFirst } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type { ClassPlan, MemberPlan } from "../sdk-plan.js";
import type { CollectedClass } from "./collect-classes.js";
import { describeMember } from "./describe-members.js";
import { type FileScope, freeName } from "./describe-values.js";
import { structLineage } from "./index-contract.js";
import { listMembers, type MemberSource } from "./list-members.js";
import type { ShapeContext } from "./shape-values.js";

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
    documentation: describeStruct(collected),
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

/**
 * Local variables for the members in `read`. They shadow nothing that the method mentions: an element `Profile` of
 * type `Profile` is common.
 */
function nameVariables(members: readonly MemberPlan[], className: string): readonly MemberPlan[] {
  const taken = new Set([className, ...reservedWords, ...reservedGlobals, ...reservedLocals]);
  for (const { codec } of members)
    for (const word of codec.text.match(/[\p{ID_Continue}$]+/gu) ?? []) taken.add(word);
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

function describeStruct({ struct, role, operation, owner }: CollectedClass): string {
  const what =
    operation !== undefined
      ? `${upperFirst(role)} of operation \`${operation}\`.`
      : struct.name !== undefined
        ? `XSD complexType \`${localName(struct.name)}\`.`
        : owner
          ? `Content of element \`${localName(owner.element)}\`, of a type without a name.`
          : "A type without a name.";
  return struct.documentation ? `${what} ${struct.documentation}` : what;
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
