/** Decides which file declares what, and which classes must be reached lazily because their modules form a cycle. */
import { localName } from "../../model/names.js";
import { findCycles } from "../find-cycles.js";
import type { SymbolFolder } from "../naming/names-file.js";
import { fileName } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type { Collection } from "./collect-classes.js";
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
  const unusual = new Map<string, string>();
  const nameOf = (id: string): string => symbols.all.get(id) ?? localName(id);
  const taken = new Set<string>();
  const claim = (folder: SymbolFolder, id: string): string => {
    const own = `${folder}/${fileName(nameOf(id))}`;
    const known = remembered.get(`file ${id}`);
    let path = known ?? own;
    for (let ordinal = 2; taken.has(foldPath(path)); ordinal += 1) path = `${own}-${ordinal}`;
    taken.add(foldPath(path));
    if (path !== own) unusual.set(`file ${id}`, path);
    return path;
  };

  for (const selected of selection.operations) {
    const id = symbols.idOfOperation(selected);
    const path = options.layout === "grouped" ? "operations" : claim("operations", id);
    pathOf.set(id, path);
    for (const message of selected.output ? [selected.input, selected.output] : [selected.input]) {
      const symbol = symbols.idOfClass(message.type);
      // One that travels over SOAP too stands there.
      if (collection.classes.get(message.type)?.operation !== undefined && !pathOf.has(symbol))
        pathOf.set(symbol, path);
    }
  }
  const leaders = mergeCycles(collection, references, extendsEdges);
  for (const [id, { struct, operation, owner }] of collection.classes) {
    const standsAlone = struct.name !== undefined || !owner || !collection.classes.has(owner.id);
    if (operation !== undefined || !standsAlone) continue;
    if ((leaders.get(id) ?? id) !== id) continue;
    const symbol = symbols.idOfClass(id);
    pathOf.set(symbol, options.layout === "grouped" ? "types" : claim("types", symbol));
  }
  for (const [id, leader] of leaders) {
    const path = pathOf.get(symbols.idOfClass(leader));
    if (path !== undefined) pathOf.set(symbols.idOfClass(id), path);
  }
  for (const id of collection.classes.keys()) placeAnonymous(id, collection, symbols, pathOf);
  for (const [id, { owner }] of collection.enums) {
    const symbol = symbols.idOfEnum(id);
    const beside = owner && pathOf.get(symbols.idOfClass(owner.id));
    const path = beside ?? (options.layout === "grouped" ? "types" : claim("types", symbol));
    pathOf.set(symbol, path);
    pathOf.set(symbols.idOfEnumCodec(id), path);
  }
  for (const [id, { struct }] of collection.groups) {
    const beside = pathOf.get(symbols.idOfClass(struct)) ?? "types";
    pathOf.set(symbols.idOfGroup(id), beside);
    pathOf.set(symbols.idOfGroupCodec(id), beside);
  }
  for (const element of listHeaders(selection)) {
    const symbol = symbols.idOfHeader(element);
    pathOf.set(symbol, options.layout === "grouped" ? "headers" : claim("headers", symbol));
  }
  for (const element of listFaults(selection)) {
    const symbol = symbols.idOfFault(element);
    pathOf.set(symbol, options.layout === "grouped" ? "faults" : claim("faults", symbol));
  }
  for (const root of hierarchies.keys()) {
    const symbol = symbols.idOfDerived(root);
    // Apart from the classes: a module of theirs must not need what extends them.
    pathOf.set(symbol, options.layout === "grouped" ? "derived" : claim("types", symbol));
  }
  return { pathOf, unusual };
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
function mergeCycles(
  collection: Collection,
  references: ReadonlyMap<string, ReadonlySet<string>>,
  extendsEdges: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const components = findCycles([...collection.classes.keys()], references);
  const leaders = new Map<string, string>();
  for (const component of components) {
    const holdsExtends = extendsEdges.some(
      ([derived, base]) => component.has(derived) && component.has(base),
    );
    if (!holdsExtends) continue;
    const named = [...component].filter((id) => collection.classes.get(id)?.struct.name !== undefined).sort();
    const leader = named[0];
    if (leader !== undefined) for (const id of named) leaders.set(id, leader);
  }
  return leaders;
}
