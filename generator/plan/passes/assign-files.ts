/** Decides which file declares what, and which classes must be reached lazily because their modules form a cycle. */
import { localName } from "../../model/names.js";
import { findCycles } from "../find-cycles.js";
import type { SymbolFolder } from "../naming/names-file.js";
import { fileName } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type { CollectedClass, Collection } from "./collect-classes.js";
import type { Hierarchies } from "./find-hierarchies.js";
import type { SymbolNames } from "./name-symbols.js";
import { listFaults, listHeaders, type Selection } from "./select-operations.js";

export interface FileAssignment {
  /** Path without extension, by symbol id of the operation, class or enum. */
  readonly pathOf: ReadonlyMap<string, string>;
  /** Chosen paths that are not simply the symbol's name, by `file <symbol id>`, to be remembered. */
  readonly unusual: ReadonlyMap<string, string>;
}

export function assignFiles(
  selection: Selection,
  collection: Collection,
  hierarchies: Hierarchies,
  symbols: SymbolNames,
  extendsEdges: readonly (readonly [derived: string, base: string])[],
  references: ReadonlyMap<string, ReadonlySet<string>>,
  remembered: ReadonlyMap<string, string>,
  options: SdkOptions,
): FileAssignment {
  const pathOf = new Map<string, string>();
  const leaders = mergeCycles({ collection, references, extendsEdges, symbols, remembered });
  const wanted = new Map<string, SymbolFolder>();
  const place = (folder: SymbolFolder, id: string): void => {
    // The tables of derived types stand apart from the classes: a module of theirs must not need what extends them.
    if (options.layout === "grouped") pathOf.set(id, folder);
    else wanted.set(id, folder);
  };
  for (const selected of selection.operations) place("operations", symbols.idOfOperation(selected));
  const shared = listMentioned(references);
  for (const [id, collected] of collection.classes) {
    const isMessage = collected.operation !== undefined && !shared.has(id);
    if (!isMessage && standsAlone(collected, collection) && (leaders.get(id) ?? id) === id)
      place("types", symbols.idOfClass(id));
  }
  for (const { type, owner } of collection.enums.values())
    if (!owner || !collection.classes.has(owner.id)) place("types", symbols.idOfEnum(type.id));
  for (const element of listHeaders(selection)) place("headers", symbols.idOfHeader(element));
  for (const element of listFaults(selection)) place("faults", symbols.idOfFault(element));
  for (const root of hierarchies.keys()) {
    const symbol = symbols.idOfDerived(root);
    if (options.layout === "grouped") pathOf.set(symbol, "derived");
    else place("types", symbol);
  }
  const claimed = claimFiles(wanted, symbols, remembered);
  for (const [id, path] of claimed.pathOf) pathOf.set(id, path);

  for (const selected of selection.operations) {
    const path = pathOf.get(symbols.idOfOperation(selected)) ?? "operations";
    for (const message of selected.output ? [selected.input, selected.output] : [selected.input]) {
      const symbol = symbols.idOfClass(message.type);
      // One that travels over SOAP too stands there.
      if (collection.classes.get(message.type)?.operation !== undefined && !pathOf.has(symbol))
        pathOf.set(symbol, path);
    }
  }
  for (const [id, leader] of leaders) {
    const path = pathOf.get(symbols.idOfClass(leader));
    if (path !== undefined) pathOf.set(symbols.idOfClass(id), path);
  }
  for (const id of collection.classes.keys()) placeAnonymous(id, collection, symbols, pathOf);
  for (const [id, { owner }] of collection.enums) {
    const symbol = symbols.idOfEnum(id);
    const path = pathOf.get(symbol) ?? pathOf.get(symbols.idOfClass(owner?.id ?? "")) ?? "types";
    pathOf.set(symbol, path);
    pathOf.set(symbols.idOfEnumCodec(id), path);
  }
  for (const [id, { struct }] of collection.groups) {
    const beside = pathOf.get(symbols.idOfClass(struct)) ?? "types";
    pathOf.set(symbols.idOfGroup(id), beside);
    pathOf.set(symbols.idOfGroupCodec(id), beside);
  }
  return { pathOf, unusual: claimed.unusual };
}

/** A file for each symbol. Those that are remembered come first, so that no newcomer takes a file; others by id. */
function claimFiles(
  wanted: ReadonlyMap<string, SymbolFolder>,
  symbols: SymbolNames,
  remembered: ReadonlyMap<string, string>,
): FileAssignment {
  const pathOf = new Map<string, string>();
  const unusual = new Map<string, string>();
  const taken = new Set<string>();
  const rank = (id: string): number => (remembered.has(`file ${id}`) ? 0 : remembered.has(id) ? 1 : 2);
  const inOrder = [...wanted].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [id, folder] of inOrder) {
    const own = `${folder}/${fileName(symbols.all.get(id) ?? localName(id))}`;
    let path = remembered.get(`file ${id}`) ?? own;
    for (let ordinal = 2; taken.has(foldPath(path)); ordinal += 1) path = `${own}-${ordinal}`;
    taken.add(foldPath(path));
    pathOf.set(id, path);
    if (path !== own) unusual.set(`file ${id}`, path);
  }
  return { pathOf, unusual };
}

/** Ids of classes that another class mentions. A message among them has a file of its own: nothing may need an operation's. */
function listMentioned(references: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const mentioned = new Set<string>();
  for (const [id, targets] of references)
    for (const target of targets) if (target !== id) mentioned.add(target);
  return mentioned;
}

/** Whether a class stands beside no other that mentions it. */
function standsAlone({ struct, owner }: CollectedClass, { classes }: Collection): boolean {
  return struct.name !== undefined || !owner || !classes.has(owner.id);
}

/** Equal for paths that some file system takes for the same: case and composed letters do not count. */
function foldPath(path: string): string {
  return path.normalize("NFKC").toUpperCase().toLowerCase();
}

/** An anonymous type stands beside the class that mentions it. */
function placeAnonymous(
  id: string,
  collection: Collection,
  symbols: SymbolNames,
  pathOf: Map<string, string>,
): string {
  const symbol = symbols.idOfClass(id);
  const known = pathOf.get(symbol);
  if (known !== undefined) return known;
  const owner = collection.classes.get(id)?.owner;
  const path =
    owner && collection.classes.has(owner.id)
      ? placeAnonymous(owner.id, collection, symbols, pathOf)
      : "types";
  pathOf.set(symbol, path);
  return path;
}

/**
 * A module that extends a class of a module that is still being evaluated dies before initialisation, so a cycle of
 * references that holds an `extends` becomes one file. Returns the leader of each class that moves.
 */
function mergeCycles({
  collection,
  references,
  extendsEdges,
  symbols,
  remembered,
}: {
  readonly collection: Collection;
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  readonly extendsEdges: readonly (readonly [string, string])[];
  readonly symbols: SymbolNames;
  readonly remembered: ReadonlyMap<string, string>;
}): ReadonlyMap<string, string> {
  const components = findCycles([...collection.classes.keys()], references);
  const leaders = new Map<string, string>();
  // A newcomer moves into the file that is there.
  const rank = (id: string): number => (remembered.has(symbols.idOfClass(id)) ? 0 : 1);
  for (const component of components) {
    const holdsExtends = extendsEdges.some(
      ([derived, base]) => component.has(derived) && component.has(base),
    );
    if (!holdsExtends) continue;
    const [leader, ...others] = [...component]
      .filter((id) => {
        const collected = collection.classes.get(id);
        return collected !== undefined && standsAlone(collected, collection);
      })
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    if (leader !== undefined) for (const id of [leader, ...others]) leaders.set(id, leader);
  }
  return leaders;
}
