/** Names everything an SDK exports: clients, operations, requests, responses, types. Names come last, and are remembered. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName, namespaceOf } from "../../model/names.js";
import { booleanDigit, builtInTypes } from "../built-in-types.js";
import { chooseNames, type Nameable } from "../naming/choose-names.js";
import { namespaceWord } from "../naming/namespace-word.js";
import { identifyOperations, travelWord } from "../naming/operation-ids.js";
import { httpWords, nameOverload, nameTravel } from "../naming/overload-name.js";
import { reportUnusedRenames } from "../naming/report-renames.js";
import { reservedExports } from "../naming/reserved.js";
import { memberName, typeName, upperFirst } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import { httpNames } from "../runtime-names.js";
import type { CollectedClass, Collection, Owner } from "./collect-classes.js";
import type { Hierarchies } from "./find-hierarchies.js";
import type { FoundItemPath, ItemPaths } from "./find-item-paths.js";
import { listFaults, listHeaders, type SelectedOperation, type Selection } from "./select-operations.js";

/** One client class: the operations of one port type of one service. */
export interface ClientGroup {
  readonly id: string;
  readonly operations: readonly SelectedOperation[];
}

export interface SymbolNames {
  readonly all: ReadonlyMap<string, string>;
  readonly clients: readonly ClientGroup[];
  /** Ids of symbols, by what they stand for. */
  readonly idOfOperation: (operation: SelectedOperation) => string;
  readonly idOfClass: (id: string) => string;
  readonly idOfEnum: (id: string) => string;
  readonly idOfEnumCodec: (id: string) => string;
  readonly idOfGroup: (id: string) => string;
  readonly idOfGroupCodec: (id: string) => string;
  readonly idOfHeader: (element: string) => string;
  readonly idOfFault: (element: string) => string;
  /** Of the table of types below the root of a hierarchy. */
  readonly idOfDerived: (root: string) => string;
  readonly idOfItemPath: (found: FoundItemPath) => string;
}

export function nameSymbols(
  selection: Selection,
  collection: Collection,
  hierarchies: Hierarchies,
  itemPaths: ItemPaths,
  remembered: ReadonlyMap<string, string>,
  options: SdkOptions,
  diagnostics: DiagnosticCollector,
): SymbolNames {
  const clients = groupClients(selection);
  const operationIds = identifyOperations(selection.operations, remembered);
  const idOfOperation = (selected: SelectedOperation): string =>
    operationIds.get(selected) ?? `operation ${selected.operation.name}`;
  // A message that other operations or classes begin or cease to share is still what it was.
  const idOfClass = (id: string): string => {
    const collected = collection.classes.get(id);
    const own = collected?.operation === undefined ? "type" : collected.role;
    const role = [own, "type", "request", "response"].find((one) => remembered.has(`${one} ${id}`)) ?? own;
    return `${role} ${id}`;
  };
  const idOfEnum = (id: string): string => `type ${id}`;
  const idOfEnumCodec = (id: string): string => `codec ${id}`;
  const idOfGroup = (id: string): string => `group ${id}`;
  const idOfGroupCodec = (id: string): string => `group codec ${id}`;
  const idOfHeader = (element: string): string => `header ${element}`;
  const idOfFault = (element: string): string => `fault ${element}`;
  const idOfDerived = (root: string): string => `derived ${root}`;
  const idOfItemPath = ({ selected, members }: FoundItemPath): string =>
    `items ${idOfOperation(selected).replace("operation ", "")}/${members.join("/")}`;

  const nameable = (id: string, candidates: readonly string[]): Nameable => {
    const renamed = options.rename[id];
    return { id, candidates: renamed === undefined ? candidates : [renamed, ...candidates] };
  };
  const runtimeTypes = [...builtInTypes.values(), booleanDigit].flatMap(({ codec, type }) => [codec, type]);
  const renames = new Map(Object.entries(options.rename));
  const kept = new Map([...remembered].filter(([id]) => !renames.has(id)));
  const hasHttp = selection.operations.some(({ http }) => http !== undefined);
  const taken = hasHttp ? [...httpNames.types, ...httpNames.values] : [];
  const reserved = reservedExports([...runtimeTypes, ...taken]);
  // They come first: of a fault and a type of one name, the fault is what programs ask for.
  const faults = listFaults(selection).map((element) =>
    nameable(idOfFault(element), faultCandidates(element)),
  );
  const chosenFaults = chooseNames(faults, kept, reserved);
  const faultNames = new Set(chosenFaults.names.values());
  const symbols: Nameable[] = [];
  const add = (id: string, candidates: readonly string[]): void => {
    const free = candidates.map((name) => (faultNames.has(name) ? `${name}Detail` : name));
    symbols.push(nameable(id, free));
  };
  for (const group of clients) {
    add(group.id, clientCandidates(group, clients));
  }
  for (const selected of selection.operations) {
    const name = memberName(nameTravel(selected));
    const qualified = `${name}${typeName(localName(selected.portType.name))}`;
    const ofService = `${name}${typeName(localName(selected.service.name))}`;
    add(idOfOperation(selected), [name, `${name}Operation`, qualified, ofService]);
  }
  for (const [id, collected] of collection.classes)
    if (collected.nilOf === undefined) add(idOfClass(id), classCandidates(collected, collection));
  for (const [id, { type, owner }] of collection.enums) {
    const candidates = owner ? ownedCandidates(owner, collection) : typeCandidates(type.name ?? id);
    add(idOfEnum(id), candidates);
    add(
      idOfEnumCodec(id),
      candidates.map((candidate) => `${memberName(candidate)}Codec`),
    );
  }
  for (const [id, { struct }] of collection.groups) {
    const candidates = groupCandidates(id.slice(struct.length + 1), struct, collection);
    add(idOfGroup(id), candidates);
    add(idOfGroupCodec(id), candidates.map(memberName));
  }
  for (const element of listHeaders(selection)) add(idOfHeader(element), headerCandidates(element));
  for (const root of hierarchies.keys()) {
    const own = memberName(localName(root));
    add(idOfDerived(root), [`${own}Types`, `${own}${namespaceWord(namespaceOf(root))}Types`]);
  }
  const chosen = chooseNames(symbols, kept, new Set([...reserved, ...faultNames]));
  // They come last, so that no operation or type has another name because of them.
  const items = [...itemPaths.values()]
    .flat()
    .map((found) => nameable(idOfItemPath(found), itemPathCandidates(found)));
  const nils = [...collection.classes].flatMap(([id, { nilOf }]) => {
    const name = nilOf && chosen.names.get(idOfClass(nilOf));
    return name ? [nameable(idOfClass(id), [`Nil${name}`, `Nil${name}Element`])] : [];
  });
  const earlier = [...faultNames, ...chosen.names.values()];
  const chosenLast = chooseNames([...items, ...nils], kept, new Set([...reserved, ...earlier]));
  const all = new Map([...chosenFaults.names, ...chosen.names, ...chosenLast.names]);
  for (const id of [...chosenFaults.numbered, ...chosen.numbered, ...chosenLast.numbered]) {
    diagnostics.report("plan/ordinal-name", `"${id}" is called ${all.get(id)}: every better name was taken`);
  }
  reportUnusedRenames(renames, all, diagnostics);
  const ids = { idOfOperation, idOfClass, idOfEnum, idOfEnumCodec, idOfGroup, idOfGroupCodec };
  return { all, clients, ...ids, idOfHeader, idOfFault, idOfDerived, idOfItemPath };
}

function groupClients(selection: Selection): readonly ClientGroup[] {
  const groups = new Map<string, SelectedOperation[]>();
  for (const selected of selection.operations) {
    const id = `client ${travelWord(selected)}${selected.service.name} ${selected.portType.name}`;
    groups.set(id, [...(groups.get(id) ?? []), selected]);
  }
  return [...groups].map(([id, operations]) => ({ id, operations }));
}

/** The name of the service if it has one port type that travels in that way, else that of the port type. */
function clientCandidates(group: ClientGroup, clients: readonly ClientGroup[]): readonly string[] {
  const [first] = group.operations;
  if (first === undefined) return [];
  const { service, portType, http } = first;
  const alike = clients.filter(
    ({ operations: [other] }) =>
      other?.service.name === service.name && other.http?.protocol === http?.protocol,
  );
  const names = alike.length === 1 ? [service.name, portType.name] : [portType.name, service.name];
  const word = http === undefined ? "" : httpWords[http.protocol];
  return names.map((name) => {
    const own = typeName(localName(name));
    // ASP.NET's port types say it themselves.
    return `${own.endsWith(word) ? own : `${own}${word}`}Client`;
  });
}

function classCandidates(collected: CollectedClass, collection: Collection): readonly string[] {
  if (collected.operation !== undefined) {
    const stem = `${typeName(collected.operation)}${upperFirst(collected.role)}`;
    return [stem, `${stem}Message`];
  }
  if (collected.struct.name !== undefined) return typeCandidates(collected.struct.name);
  if (!collected.owner) return typeCandidates(collected.struct.id.replace(/\/~.*$/, ""));
  return ownedCandidates(collected.owner, collection);
}

/** The key of an element, or of a part with a type: `{ns}session as {ns}Session`. */
function headerCandidates(key: string): readonly string[] {
  const [element = "", type] = key.split(" as ");
  const own = memberName(localName(element)).replace(/header$/i, "");
  const typed = type === undefined ? [] : [`${own}${typeName(localName(type))}Header`];
  return [`${own}Header`, ...typed, `${own}${namespaceWord(namespaceOf(element))}Header`];
}

/** The key of an element, or of a part with a type: `{ns}fault as {ns}Busy`. */
function faultCandidates(key: string): readonly string[] {
  const own = typeName(localName(key)).replace(/fault$/i, "");
  return [`${own}Fault`, `${own}${namespaceWord(namespaceOf(key))}Fault`];
}

/** `executeQueryInSpaceRows`; `getSpacesItems` where the list is the result itself. */
function itemPathCandidates({ selected, members }: FoundItemPath): readonly string[] {
  const operation = memberName(nameOverload(selected));
  const last = typeName(members.at(-1) ?? "");
  const isResult = members.length === 1 && /(?:result|return|response)$/i.test(last);
  const whole = members.map(typeName).join("");
  return [
    `${operation}${isResult ? "Items" : last}`,
    `${operation}${last}Items`,
    `${operation}${whole}Items`,
  ];
}

function typeCandidates(name: string): readonly string[] {
  const own = typeName(localName(name));
  return [
    own,
    `${own}Type`,
    `${own}${namespaceWord(namespaceOf(name))}`,
    `${own}Type${namespaceWord(namespaceOf(name))}`,
  ];
}

/** Of an anonymous type that belongs to its element: a named type may be called like that. */
function elementCandidates(name: string): readonly string[] {
  const own = typeName(localName(name));
  const word = namespaceWord(namespaceOf(name));
  return [own, `${own}Element`, `${own}${word}`, `${own}${word}Element`];
}

/**
 * Anonymous types are named by where they stand: `GetJobStatusResult`, `CreateHierarchyHmd`. Deep inside, the
 * operation or named type and the element are enough where they tell it from others; else the whole path does.
 */
function ownedCandidates(owner: Owner, collection: Collection): readonly string[] {
  if (!collection.classes.has(owner.id)) return elementCandidates(owner.element);
  const path = pathOfOwned(owner, collection);
  const short = `${path[0]}${path.at(-1)}`;
  const whole = path.join("");
  return path.length > 2 ? [short, whole, `${whole}Type`] : [whole, `${whole}Type`];
}

/** `ContactChoice`: the type that has the group, and the labels of the groups around it. */
function groupCandidates(labels: string, struct: string, collection: Collection): readonly string[] {
  const path = pathOfOwned({ id: struct, element: labels.replace(/[{}]/g, "") }, collection);
  const whole = path.join("");
  const short = `${path[0]}${path.at(-1)}`;
  return path.length > 2 ? [short, whole, `${whole}Group`] : [whole, `${whole}Group`];
}

/** Words of the path from the operation or named type down to an element. */
function pathOfOwned(owner: Owner, collection: Collection): readonly string[] {
  const element = typeName(localName(owner.element));
  const parent = collection.classes.get(owner.id);
  if (!parent) return [element];
  if (parent.operation === undefined) {
    if (parent.struct.name !== undefined) return [typeName(localName(parent.struct.name)), element];
    return parent.owner ? [...pathOfOwned(parent.owner, collection), element] : [element];
  }
  const operation = typeName(parent.operation);
  if (parent.role === "request") return [operation, element];
  return element.startsWith(operation) ? [element] : [`${operation}Response`, element];
}
