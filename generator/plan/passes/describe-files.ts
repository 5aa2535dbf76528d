/** Plans each file of operations and types: its namespaces, codec constants, classes, enums and descriptors. */
import { localName } from "../../model/names.js";
import type { EnumType } from "../../model/types.js";
import { chooseNames } from "../naming/choose-names.js";
import { isIdentifier, typeName } from "../naming/words.js";
import type { ClassPlan, DeclarationPlan, DerivedPlan, EnumPlan, FilePlan } from "../sdk-plan.js";
import { isAttribute, leavesBaseToWrite } from "../written-members.js";
import { describeClass } from "./describe-classes.js";
import type { PlannedOperation } from "./describe-clients.js";
import { describeParameters } from "./describe-http.js";
import {
  describeDescriptor,
  describeFault,
  describeHeader,
  describeItemPath,
} from "./describe-operations.js";
import type { FileScope } from "./describe-values.js";
import { type FileMembers, groupByFile, openScope, type PlanParts, surveyFiles } from "./file-scopes.js";
import { findReach, reachFromTypes, reachHierarchies } from "./find-hierarchies.js";
import { findValueCodec } from "./shape-values.js";

export interface DescribedFiles {
  readonly files: readonly FilePlan[];
  readonly operations: readonly PlannedOperation[];
}

export function describeFiles(parts: PlanParts): DescribedFiles {
  const surroundings = surveyFiles(parts);
  const reach = findReach(parts.context, parts.hierarchies, parts.references);
  const operations: PlannedOperation[] = [];
  const files = [...groupByFile(parts)].map(([path, members]): FilePlan => {
    const scope = openScope(parts, path, members, surroundings);
    const enums = members.enums.map((type) => describeEnum(parts, scope, type));
    const classes = orderByBase(parts, members.classes).map(
      (id) => [id, describeClassById(parts, scope, id)] as const,
    );
    const plans = new Map<string, ClassPlan>(
      classes.flatMap(([id, plan]) => (plan ? [[id, plan] as const] : [])),
    );
    const descriptors = members.operations.flatMap((selected) => {
      const name = parts.symbols.all.get(parts.symbols.idOfOperation(selected)) ?? selected.operation.name;
      const roots = reachHierarchies(parts.context, reach, selected);
      // A class of another file is described only to be looked at: its constants must not come into this one.
      const describeApart = (id: string): ClassPlan | undefined =>
        plans.get(id) ?? describeClassById(parts, openScope(parts, path, members, surroundings), id);
      const request = describeApart(selected.input.type);
      const descriptor = describeDescriptor(parts.context, scope, selected, name, roots, request);
      const response = selected.output && describeApart(selected.output.type);
      const items = (parts.itemPaths.get(selected) ?? []).map((found) =>
        describeItemPath(scope, found, descriptor, parts.symbols),
      );
      operations.push({ selected, descriptor, items, path, request, response });
      return [descriptor, ...items];
    });
    const headers = members.headers.flatMap((element) => {
      const type = parts.context.index.elements.get(element)?.type;
      const roots = reachFromTypes(parts.context, reach, [type]);
      return describeHeader(parts.context, scope, element, roots) ?? [];
    });
    const faults = members.faults.flatMap((element) => describeFault(parts.context, scope, element) ?? []);
    const derived = members.derived.map((root) => describeDerived(parts, scope, root));
    const parameters = new Map(
      members.operations.map((selected) => [selected.input.type, selected] as const),
    );
    const types = [...plans].map(([id, plan]) => {
      const selected = parameters.get(id);
      return (selected && describeParameters(plan, selected)) ?? plan;
    });
    const declarations: DeclarationPlan[] = [
      ...[...enums, ...scope.codecs.values(), ...types],
      ...[...derived, ...headers, ...faults, ...descriptors],
    ];
    const mentioned = listMentioned(declarations);
    const namespaces = [...scope.namespaces]
      .map(([uri, constant]) => ({ uri, constant }))
      .filter(({ constant }) => mentioned.has(constant));
    return { path, documentation: documentFile(members), namespaces, declarations };
  });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), operations };
}

/** Words of the expressions that declarations are printed with: a namespace that only inherited members have is not one. */
function listMentioned(declarations: readonly DeclarationPlan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const plan of declarations) {
    if (plan.kind === "codec")
      // Patterns and values of facets are no names.
      for (const word of (plan.properties === undefined ? plan.code.text : "").match(
        /[\p{ID_Continue}$]+/gu,
      ) ?? [])
        words.add(word);
    if (plan.kind !== "class") continue;
    words.add(plan.fields.namespace);
    // Elements are read by the table of names; what the base does not write, and all attributes, are named here again.
    const inherited = plan.inherited.filter((member) => !leavesBaseToWrite(plan) || isAttribute(member));
    for (const { namespace } of [...inherited, ...plan.members]) words.add(namespace);
    for (const { member } of plan.groups.flatMap(({ branches }) => branches.flat()))
      for (const word of member.text.match(/[\p{ID_Continue}$]+/gu) ?? []) words.add(word);
  }
  return words;
}

function describeClassById(parts: PlanParts, scope: FileScope, id: string): ClassPlan | undefined {
  const collected = parts.collection.classes.get(id);
  return collected && describeClass(parts.context, scope, collected, parts.options);
}

/** A class stands below its base, or its module dies before initialisation. */
function orderByBase({ collection }: PlanParts, ids: readonly string[]): readonly string[] {
  const ordered = new Set<string>();
  const place = (id: string): void => {
    const base = collection.classes.get(id)?.struct.base?.type;
    if (base !== undefined && ids.includes(base) && !ordered.has(base)) place(base);
    ordered.add(id);
  };
  for (const id of ids) place(id);
  return [...ordered];
}

/** The table of the types below the root of a hierarchy. */
function describeDerived({ hierarchies }: PlanParts, scope: FileScope, root: string): DerivedPlan {
  const name = scope.symbolOf("derived", root).symbol;
  const types = [...(hierarchies.get(root) ?? [])].map((struct) => {
    const use = scope.symbolOf("class", struct.id);
    return {
      type: use.symbol,
      base: scope.symbolOf("class", struct.base?.type ?? root).symbol,
      name: struct.id,
      codec: { text: use.symbol, uses: [use] },
    };
  });
  const documentation = `Types that derive from \`${localName(root)}\`, by xsi:type and \`$type\`.`;
  return { kind: "derived", name, documentation, types };
}

function describeEnum({ context, options }: PlanParts, scope: FileScope, type: EnumType): EnumPlan {
  const keys = type.values.map(({ value }) => ({
    id: value,
    // Values that differ in the case of their first letter keep it.
    candidates: [
      typeName(value),
      ...(isIdentifier(value) ? [`${value}Value`] : []),
      `${typeName(value)}Value`,
    ],
  }));
  const { names } = chooseNames(keys, new Map(), new Set(["__proto__", "constructor", "prototype"]));
  return {
    kind: "enum",
    name: scope.symbolOf("enum", type.id).symbol,
    documentation:
      type.documentation ??
      (type.name === undefined
        ? "Values of a type without a name."
        : `XSD simpleType \`${localName(type.name)}\`.`),
    codecName: scope.symbolOf("enumCodec", type.id).symbol,
    wireName: type.name === undefined ? scope.symbolOf("enum", type.id).symbol : localName(type.name),
    openness: options.enums,
    base: findValueCodec(context.index, type.base),
    values: type.values.map(({ value, documentation }) => ({
      key: names.get(value) ?? value,
      value,
      documentation: documentation ?? "",
    })),
  };
}

function documentFile({ operations, classes, enums, headers, faults, derived }: FileMembers): string {
  if (headers.length > 0) return "SOAP headers.";
  if (faults.length > 0) return "Details of faults.";
  if (derived.length > 0) return "Types that may stand for their bases.";
  if (operations.length === 1) return `Operation \`${operations[0]?.operation.name}\`.`;
  if (operations.length > 1) return "All operations.";
  return classes.length + enums.length > 1 ? "Types that refer to each other." : "A type of the contract.";
}
