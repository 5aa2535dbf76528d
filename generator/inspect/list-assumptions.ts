/** Lists the facts that a contract's sources did not state, grouped by fact and reason. */
import type { Contract } from "../model/contract.js";
import { localName } from "../model/names.js";
import type { AssumedBecause, AssumedFact, Origin, Span } from "../model/origin.js";

/** One node of the model whose fact was assumed. */
export interface AssumedPlace {
  /** Names from the outermost node down: `getJobStatus/token`. */
  readonly path: string;
  readonly span: Span;
}

export interface AssumptionGroup {
  readonly fact: AssumedFact;
  readonly because: AssumedBecause;
  readonly places: readonly AssumedPlace[];
}

/** All groups, the most frequent first. */
export function listAssumptions(contract: Contract): readonly AssumptionGroup[] {
  const groups = new Map<string, { fact: AssumedFact; because: AssumedBecause; places: AssumedPlace[] }>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, path);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const named = nameOf(value);
    const here = named === undefined ? path : extend(path, named);
    if (hasOrigin(value)) {
      for (const { fact, because } of value.origin.assumed) {
        const key = `${fact} ${because}`;
        const group = groups.get(key) ?? { fact, because, places: [] };
        groups.set(key, group);
        group.places.push({ path: here, span: value.origin.span });
      }
    }
    for (const [key, member] of Object.entries(value)) if (key !== "origin") visit(member, here);
  };
  visit(contract, "");
  return [...groups.values()].sort(
    (a, b) =>
      b.places.length - a.places.length || (`${a.fact} ${a.because}` < `${b.fact} ${b.because}` ? -1 : 1),
  );
}

function nameOf(node: object): string | undefined {
  if (!("kind" in node)) return undefined;
  if ("id" in node && typeof node.id === "string")
    return node.id.replaceAll(/\{[^}]*\}/g, "").replaceAll("/~type", "");
  return "name" in node && typeof node.name === "string" ? localName(node.name) : undefined;
}

/** The type of a global element has the path of the element; it is not said twice. */
function extend(path: string, name: string): string {
  return path === "" || path === name ? name : `${path}/${name}`;
}

function hasOrigin(node: object): node is { readonly origin: Origin } {
  return (
    "origin" in node && typeof node.origin === "object" && node.origin !== null && "assumed" in node.origin
  );
}
