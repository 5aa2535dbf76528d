/** Finds the cycles of a graph, for modules and types that refer to each other. */

/** Strongly connected components of more than one node (Tarjan), or of one that refers to itself; iterative. */
export function findCycles(
  nodes: readonly string[],
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ReadonlySet<string>[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const cycles: Set<string>[] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const work: { node: string; next: Iterator<string> }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      low.set(node, order.get(node) ?? 0);
      path.push(node);
      onPath.add(node);
      work.push({ node, next: (edges.get(node) ?? new Set<string>()).values() });
    };
    enter(root);
    for (let top = work.at(-1); top; top = work.at(-1)) {
      const { node, next } = top;
      const step = next.next();
      if (!step.done) {
        if (!order.has(step.value)) enter(step.value);
        else if (onPath.has(step.value))
          low.set(node, Math.min(low.get(node) ?? 0, order.get(step.value) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== order.get(node)) continue;
      const component = new Set(path.splice(path.lastIndexOf(node)));
      for (const member of component) onPath.delete(member);
      if (component.size > 1 || edges.get(node)?.has(node)) cycles.push(component);
    }
  }
  return cycles;
}
