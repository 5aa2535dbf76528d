/** Names anonymous types where a WSDL can only name one: in parts, header parts, encoded arrays and derivations. */
import type { Contract, ExpandedName } from "../model/contract.js";
import type { ArrayType, TypeDefinition, TypeId } from "../model/types.js";

/** The contract with a name for each such type, made of its place: `Calc_kind` for `{ns}Calc/kind/~type`. */
export function nameAnonymous(contract: Contract): Contract {
  const needed = listNeeded(contract);
  const taken = new Set(contract.types.map(({ name }) => name));
  const types = contract.types.map((type) => {
    if (type.name !== undefined || type.kind === "unknown" || !needed.has(type.id)) return type;
    const wanted = nameOf(type.id);
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
    taken.add(name);
    return { ...type, name };
  });
  return { ...contract, types };
}

/** Whether `wsdl:arrayType` can say it as the item of another array: `string[]` in `string[][,]`. */
export function isBracketed(item: TypeDefinition | undefined): item is ArrayType {
  return item?.kind === "array" && item.name === undefined && item.itemName === undefined;
}

function listNeeded({ messages, bindings, types }: Contract): ReadonlySet<TypeId> {
  const headers = bindings
    .flatMap(({ operations }) => operations.flatMap(({ input, output }) => [input, output]))
    .flatMap((message) => message?.headers ?? [])
    .flatMap((header) => [header, ...(header.faults ?? [])]);
  const typed = [...messages.flatMap(({ parts }) => parts), ...headers].map(({ type }) => type);
  const definitions = new Map(types.map((type) => [type.id, type]));
  // An array in an array is said by its brackets.
  const items = types.flatMap((type) =>
    type.kind !== "array" || isBracketed(definitions.get(type.item)) ? [] : [type.item],
  );
  // What xs:redefine replaced is still the base of what replaces it.
  const bases = types.map((type) => (type.kind === "struct" ? type.base?.type : undefined));
  return new Set([...typed, ...items, ...bases].filter((id) => id !== undefined));
}

function nameOf(id: TypeId): ExpandedName {
  const end = id.startsWith("{") ? id.indexOf("}") + 1 : 0;
  const place = id.slice(end).replace(/\{[^{}]*\}/g, "");
  const pieces = place.split("/").filter((piece) => piece !== "~type");
  return `${id.slice(0, end)}${pieces.map((piece) => piece.replace(/^[~@]/, "").replaceAll("~", "_")).join("_")}`;
}
