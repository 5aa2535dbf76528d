/** Plans a class for a struct: its properties, how each travels, and what its documentation says. */
import { assertNever } from "../../model/assert-never.js";
import { localName, namespaceOf } from "../../model/names.js";
import type { StructType } from "../../model/types.js";
import { chooseNames } from "../naming/choose-names.js";
import { reservedGlobals, reservedLocals, reservedMembers, reservedWords } from "../naming/reserved.js";
import { memberName, upperFirst } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type { ClassPlan, MemberPlan } from "../sdk-plan.js";
import { fieldNames } from "../written-members.js";
import type { CollectedClass } from "./collect-classes.js";
import { describeGroup } from "./describe-groups.js";
import { describeMember } from "./describe-members.js";
import { type FileScope, freeName, namespaceConstant } from "./describe-values.js";
import { listDerived, rootOf, structLineage } from "./index-contract.js";
import { groupsOf, listMembers, type MemberSource } from "./list-members.js";
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
  const generations = lineage.map((ancestor, at) => listMembers(ancestor, lineage.slice(0, at)));
  const sources = generations.flatMap((members, at) =>
    members.map((source) => ({ ancestor: lineage[at], source })),
  );
  const properties = nameProperties(generations, options);
  const described = sources.map(({ source }, at) =>
    describeMember(context, scope, collected, source, properties[at] ?? `member${at}`),
  );
  const plans = nameVariables(described, name, scope);
  const members = sources
    .map(({ ancestor }, at) => ({ own: ancestor === struct, plan: plans[at] }))
    .flatMap(({ own, plan }) => (plan ? [{ own, plan }] : []));
  const base = lineage.at(-2);
  const baseUse = base && scope.symbolOf("class", base.id);
  const children = members.filter(({ plan }) => isChild(plan));
  return {
    kind: "class",
    name,
    documentation: describeStruct(scope, collected),
    content: collected.nilOf === undefined ? "declared" : "nil",
    hierarchy: describeHierarchy(context, scope, collected, lineage),
    extends: baseUse && { text: baseUse.symbol, uses: [baseUse] },
    inherited: members.filter(({ own }) => !own).map(({ plan }) => plan),
    members: members.filter(({ own }) => own).map(({ plan }) => plan),
    groups: groupsOf(generations.at(-1) ?? []).map((group) => describeGroup(context, scope, group, options)),
    fieldsName: children.length === 0 ? "" : freeName(scope, fieldsNameOf(collected, name, scope)),
    fields: tableOfFields(
      scope,
      children.map(({ plan }) => plan),
    ),
    fieldsTable: isLoneResult(
      context,
      collected,
      children.map(({ plan }) => plan),
    )
      ? "resultName"
      : "xmlNames",
  };
}

/** Servers call the one result of an rpc/encoded operation what they like: its place is what tells it (SOAP 1.1 section 7.1). */
function isLoneResult(
  { encoded }: ShapeContext,
  { role, struct }: CollectedClass,
  [only, ...others]: readonly MemberPlan[],
): boolean {
  const isElement = only?.wire === "element" || only?.wire === "optional";
  return role === "response" && isElement && others.length === 0 && encoded?.has(struct.id) === true;
}

/** The `$type` of a class that others extend, or that extends one. */
function describeHierarchy(
  { index }: ShapeContext,
  scope: FileScope,
  { struct }: CollectedClass,
  lineage: readonly StructType[],
): ClassPlan["hierarchy"] {
  // A type without a name cannot be named by xsi:type: it is what its element says, and inherits its base's word.
  if (struct.name === undefined) return undefined;
  const members = scope.hierarchies.get(rootOf(index, struct));
  if (!members) return undefined;
  const nameOf = (id: string): string => scope.symbolOf("class", id).symbol;
  const own = nameOf(struct.id);
  // Those that restrict it too: their classes extend nothing, but stand where it is declared.
  const extending = listDerived(index, struct.id).filter((one) => members.has(one));
  return {
    own,
    types: [own, ...extending.map(({ id }) => nameOf(id)).sort()],
    alias: extending.length === 0 ? "" : freeName(scope, `${own}Types`),
    overrides: lineage.length > 1 ? "overrides" : "first",
  };
}

/** What a member of the table of child names stands for. */
function isChild({ wire }: MemberPlan): boolean {
  switch (wire) {
    case "element":
    case "optional":
    case "repeated":
    case "group":
    case "optionalGroup":
    case "repeatedGroup":
    case "any":
      return true;
    case "attribute":
    case "attributes":
    case "text":
    case "mixed":
      return false;
    default:
      return assertNever(wire);
  }
}

/** Short where the file has one request, one response or one type; else after the class. */
function fieldsNameOf(collected: CollectedClass, name: string, scope: FileScope): string {
  if (scope.crowded === "many") return `${memberName(name)}Fields`;
  return collected.operation === undefined ? "fields" : `${collected.role}Fields`;
}

/** The table's namespace is that of its first element; names of others are written out in Clark notation. */
function tableOfFields(scope: FileScope, children: readonly MemberPlan[]): ClassPlan["fields"] {
  const all = fieldNames(children);
  const own = namespaceOf(all[0] ?? "");
  const names = all.map((name) => {
    if (name === "*") return name;
    const uri = namespaceOf(name);
    return uri === own ? localName(name) : `{${uri}}${localName(name)}`;
  });
  return { namespace: namespaceConstant(scope, own), names };
}

/** Names for the members of a class and its bases, topmost first: what a base named is not named anew. */
function nameProperties(
  generations: readonly (readonly MemberSource[])[],
  options: SdkOptions,
): readonly string[] {
  const taken = new Set(reservedMembers);
  return generations.flatMap((sources) => {
    const symbols = sources.map((source, at) => {
      const [wire, role] = wireName(source);
      const own = options.properties === "camel" ? memberName(wire) : wire;
      return { id: `${at} ${role} ${wire}`, candidates: [own, `${own}${upperFirst(role)}`] };
    });
    const { names } = chooseNames(symbols, new Map(), taken);
    const chosen = symbols.map(({ id, candidates }) => names.get(id) ?? candidates[0] ?? "member");
    for (const name of chosen) taken.add(name);
    return chosen;
  });
}

/**
 * Local variables for the members in `read`. They shadow nothing that the method mentions: an element `Profile` of
 * type `Profile` is common.
 */
function nameVariables(
  members: readonly MemberPlan[],
  className: string,
  { namespaces }: FileScope,
): readonly MemberPlan[] {
  const constants = namespaces.values();
  const taken = new Set([className, ...reservedWords, ...reservedGlobals, ...reservedLocals, ...constants]);
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

function describeStruct(scope: FileScope, { struct, role, operation, owner, nilOf }: CollectedClass): string {
  if (nilOf !== undefined) {
    const { symbol } = scope.symbolOf("class", nilOf);
    return `What an element says that is nil (\`xsi:nil="true"\`) in place of a \`${symbol}\`: its attributes.`;
  }
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
    case "group":
      return [source.group.label, "group"];
    case "any":
      return ["any", "content"];
    case "anyAttribute":
      return ["otherAttributes", "wildcard"];
    case "mixed":
      return ["content", "mixed"];
    case "text":
      return ["text", "content"];
    default:
      return assertNever(source);
  }
}
