/** What each file declares, and what describing its declarations has to know of the others: names, cycles, hierarchies. */
import { localName } from "../../model/names.js";
import type { EnumType } from "../../model/types.js";
import { findCycles } from "../find-cycles.js";
import type { SdkOptions } from "../options.js";
import type { Use } from "../sdk-plan.js";
import type { FileAssignment } from "./assign-files.js";
import type { Collection } from "./collect-classes.js";
import type { FileScope } from "./describe-values.js";
import type { Hierarchies } from "./find-hierarchies.js";
import type { ItemPaths } from "./find-item-paths.js";
import type { SymbolNames } from "./name-symbols.js";
import { listFaults, listHeaders, type Selection } from "./select-operations.js";
import type { ShapeContext } from "./shape-values.js";

export interface PlanParts {
  readonly context: ShapeContext;
  readonly selection: Selection;
  readonly collection: Collection;
  readonly hierarchies: Hierarchies;
  readonly itemPaths: ItemPaths;
  readonly symbols: SymbolNames;
  readonly files: FileAssignment;
  /** Which classes each class mentions. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  /** Enumerations that the members of each class have. */
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
  readonly options: SdkOptions;
}

/** Files whose modules need each other, by what their classes mention. */
function findFileCycles({
  collection,
  references,
  enums,
  symbols,
  files,
}: PlanParts): readonly ReadonlySet<string>[] {
  const edges = new Map<string, Set<string>>();
  const pathOf = (id: string): string => files.pathOf.get(symbols.idOfClass(id)) ?? "types";
  for (const id of collection.classes.keys()) {
    const path = pathOf(id);
    const mentioned = edges.get(path) ?? new Set<string>();
    edges.set(path, mentioned);
    for (const other of references.get(id) ?? []) {
      const target = pathOf(other);
      if (target !== path && collection.classes.has(other)) mentioned.add(target);
    }
    for (const closed of enums.get(id) ?? []) {
      const target = files.pathOf.get(symbols.idOfEnum(closed)) ?? "types";
      if (target !== path) mentioned.add(target);
    }
  }
  return findCycles([...edges.keys()], edges);
}

export interface FileMembers {
  readonly operations: Selection["operations"][number][];
  readonly classes: string[];
  readonly enums: EnumType[];
  readonly headers: string[];
  readonly faults: string[];
  /** Roots of hierarchies. */
  readonly derived: string[];
}

export function groupByFile({
  selection,
  collection,
  hierarchies,
  symbols,
  files,
}: PlanParts): ReadonlyMap<string, FileMembers> {
  const groups = new Map<string, FileMembers>();
  const at = (symbol: string): FileMembers => {
    const path = files.pathOf.get(symbol) ?? "types";
    const known = groups.get(path);
    if (known) return known;
    const group: FileMembers = {
      operations: [],
      classes: [],
      enums: [],
      headers: [],
      faults: [],
      derived: [],
    };
    groups.set(path, group);
    return group;
  };
  for (const selected of selection.operations) at(symbols.idOfOperation(selected)).operations.push(selected);
  for (const id of collection.classes.keys()) at(symbols.idOfClass(id)).classes.push(id);
  for (const { type } of collection.enums.values()) at(symbols.idOfEnum(type.id)).enums.push(type);
  for (const element of listHeaders(selection)) at(symbols.idOfHeader(element)).headers.push(element);
  for (const element of listFaults(selection)) at(symbols.idOfFault(element)).faults.push(element);
  for (const root of hierarchies.keys()) at(symbols.idOfDerived(root)).derived.push(root);
  return groups;
}

/** What is the same for all files. */
export interface Surroundings {
  /** The cycle of modules that a file is part of. */
  readonly cycleOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly reserved: ReadonlySet<string>;
  readonly symbolOf: FileScope["symbolOf"];
}

export function surveyFiles(parts: PlanParts): Surroundings {
  const { symbols, files } = parts;
  // What files import from each other: nobody needs operations but the clients.
  const importable = [...symbols.all].filter(([id]) => !/^(?:operation|items|client) /.test(id));
  const idOf = {
    class: symbols.idOfClass,
    enum: symbols.idOfEnum,
    enumCodec: symbols.idOfEnumCodec,
    group: symbols.idOfGroup,
    groupCodec: symbols.idOfGroupCodec,
    header: symbols.idOfHeader,
    fault: symbols.idOfFault,
    derived: symbols.idOfDerived,
  };
  const symbolOf: FileScope["symbolOf"] = (kind, id): Use => {
    const symbol = idOf[kind](id);
    return {
      symbol: symbols.all.get(symbol) ?? localName(id),
      from: files.pathOf.get(symbol) ?? "types",
      typeOnly: "value",
    };
  };
  const cycles = findFileCycles(parts);
  return {
    cycleOf: new Map(cycles.flatMap((cycle) => [...cycle].map((path) => [path, cycle] as const))),
    reserved: new Set(importable.map(([, name]) => name)),
    symbolOf,
  };
}

export function openScope(
  { context, collection, hierarchies, itemPaths, symbols, files }: PlanParts,
  path: string,
  members: FileMembers,
  { cycleOf, reserved, symbolOf }: Surroundings,
): FileScope {
  const declared = members.operations.flatMap((selected) => [
    symbols.idOfOperation(selected),
    ...(itemPaths.get(selected) ?? []).map(symbols.idOfItemPath),
  ]);
  const ownClasses = new Set(members.classes);
  const cycle = cycleOf.get(path);
  return {
    path,
    hierarchies,
    standingOf: (id) => {
      if (!context.index.derived.has(id) || !collection.values.has(id)) return undefined;
      const struct = collection.classes.get(id)?.struct;
      return struct && (struct.abstract ? "abstract" : "concrete");
    },
    crowded: isCrowded(collection, members) ? "many" : "one",
    codecs: new Map(),
    reserved,
    taken: new Set(declared.flatMap((id) => symbols.all.get(id) ?? [])),
    namespaces: new Map(),
    symbolOf,
    isCyclic: (id) =>
      ownClasses.has(id) || cycle?.has(files.pathOf.get(symbols.idOfClass(id)) ?? "") === true,
  };
}

function isCrowded(collection: Collection, { classes }: FileMembers): boolean {
  // Classes of nil elements have no children, and so no tables of names.
  const roles = classes
    .map((id) => collection.classes.get(id))
    .flatMap((collected) => (collected && collected.nilOf === undefined ? [collected.role] : []));
  return new Set(roles).size < roles.length;
}
