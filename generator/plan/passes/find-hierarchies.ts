/** Finds the hierarchies of classes, and which of them an operation reaches: their tables travel with it. */
import type { StructType } from "../../model/types.js";
import type { Collection } from "./collect-classes.js";
import { listDerived, rootOf } from "./index-contract.js";
import { classOf } from "./link-classes.js";
import type { SelectedOperation } from "./select-operations.js";
import { type ShapeContext, shapeOfType } from "./shape-values.js";

/** By id of the root: the structs below it that the SDK has, with a base that it has too. */
export type Hierarchies = ReadonlyMap<string, readonly StructType[]>;

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
  for (const structs of hierarchies.values()) structs.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([...hierarchies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The roots of the hierarchies that an operation's messages, headers and faults reach, sorted. */
export function reachHierarchies(
  context: ShapeContext,
  hierarchies: Hierarchies,
  references: ReadonlyMap<string, ReadonlySet<string>>,
  { input, output, faults }: Pick<SelectedOperation, "input" | "output" | "faults">,
): readonly string[] {
  if (hierarchies.size === 0) return [];
  const { index } = context;
  const elements = [...input.headers, ...(output?.headers ?? [])].map(({ element }) => element);
  const starts = [
    input.type,
    output?.type,
    ...[...elements, ...faults].map((name) => index.elements.get(name)?.type),
  ];
  const pending = starts.flatMap((type) =>
    type === undefined ? [] : (classOf(shapeOfType(context, type, undefined)) ?? []),
  );
  const seen = new Set<string>();
  const roots = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const struct = index.types.get(id);
    if (struct?.kind !== "struct") continue;
    const derived = listDerived(index, id);
    if (derived.length > 0) {
      const root = rootOf(index, struct);
      if (hierarchies.has(root)) roots.add(root);
      for (const one of derived) pending.push(one.id);
    }
    pending.push(...(references.get(id) ?? []));
  }
  return [...roots].sort();
}
