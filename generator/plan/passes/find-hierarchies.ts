/** Finds the hierarchies of classes, and which of them an operation reaches: their tables travel with it. */
import type { StructType } from "../../model/types.js";
import type { Collection } from "./collect-classes.js";
import { findStruct, listFaultElements, rootOf } from "./index-contract.js";
import { classOf } from "./link-classes.js";
import { listOwnHeaders, type SelectedOperation } from "./select-operations.js";
import { type ShapeContext, shapeOfType } from "./shape-values.js";

/** By id of the root: the structs below it that the SDK has, with a base that it has too, by id. */
export type Hierarchies = ReadonlyMap<string, ReadonlySet<StructType>>;

export function findHierarchies({ index }: ShapeContext, { classes, values }: Collection): Hierarchies {
  // Where elements have only the outermost types, what those extend is nobody's concern.
  const wanted = new Set<string>();
  for (const id of values) {
    const struct = classes.get(id)?.struct;
    if (struct && index.derived.has(id)) wanted.add(rootOf(index, struct));
  }
  const hierarchies = new Map<string, StructType[]>();
  for (const { struct } of classes.values()) {
    if (struct.name === undefined || struct.base === undefined || !classes.has(struct.base.type)) continue;
    const root = rootOf(index, struct);
    if (!wanted.has(root)) continue;
    const known = hierarchies.get(root);
    if (known) known.push(struct);
    else hierarchies.set(root, [struct]);
  }
  return new Map(
    [...hierarchies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([root, structs]) => [root, new Set(structs.sort((a, b) => (a.id < b.id ? -1 : 1)))]),
  );
}

/** By id of a class: the roots of the hierarchies that it reaches, by members and by what derives from their types. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/** Goes back from each hierarchy to all that lead to it, so that no operation has to search anew. */
export function findReach(
  { index }: ShapeContext,
  hierarchies: Hierarchies,
  references: ReadonlyMap<string, ReadonlySet<string>>,
): Reach {
  const sources = new Map<string, string[]>();
  const starts = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for (const [id, targets] of references) {
    for (const target of targets) add(sources, target, id);
    const derived = index.derived.get(id) ?? [];
    for (const one of derived) add(sources, one.id, id);
    const struct = derived.length > 0 ? findStruct(index, id) : undefined;
    const root = struct && rootOf(index, struct);
    if (root !== undefined && hierarchies.has(root)) add(starts, root, id);
  }
  const reach = new Map<string, Set<string>>();
  for (const [root, ids] of starts) {
    const pending = [...ids];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const roots = reach.get(id) ?? new Set<string>();
      if (roots.has(root)) continue;
      reach.set(id, roots.add(root));
      pending.push(...(sources.get(id) ?? []));
    }
  }
  return reach;
}

/** The roots of the hierarchies that an operation's messages, headers and faults reach, sorted. */
export function reachHierarchies(
  context: ShapeContext,
  reach: Reach,
  { input, output, faults }: Pick<SelectedOperation, "input" | "output" | "faults">,
): readonly string[] {
  const { index } = context;
  const headers = listOwnHeaders({ input, output }).flatMap((name) => index.elements.get(name) ?? []);
  const described = [...headers, ...faults.flatMap((key) => listFaultElements(index, key))];
  const types = described.map(({ type }) => type);
  return reachFromTypes(context, reach, [input.type, output?.type, ...types]);
}

/** The roots of the hierarchies that values of some types reach, sorted. */
export function reachFromTypes(
  context: ShapeContext,
  reach: Reach,
  starts: readonly (string | undefined)[],
): readonly string[] {
  if (reach.size === 0) return [];
  const roots = new Set<string>();
  for (const type of starts) {
    // What is unknown is reported where it is described.
    const id = type === undefined ? undefined : classOf(shapeOfType(context, type, undefined));
    for (const root of (id === undefined ? undefined : reach.get(id)) ?? []) roots.add(root);
  }
  return [...roots].sort();
}
