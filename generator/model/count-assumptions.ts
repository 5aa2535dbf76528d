/** Walks a contract for the facts that no source stated. */
import type { Contract } from "./contract.js";
import type { Origin } from "./origin.js";

/** Every origin of the contract, with what it belongs to: a kind and a name. */
export function listOrigins(
  contract: Contract,
): readonly { readonly owner: string; readonly origin: Origin }[] {
  const origins: { owner: string; origin: Origin }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    if ("origin" in node) origins.push({ owner: ownerOf(node), origin: node.origin as Origin });
    for (const [key, child] of Object.entries(node)) if (key !== "origin") visit(child);
  };
  visit(contract);
  return origins;
}

function ownerOf(node: object): string {
  const kind = "kind" in node ? String(node.kind) : "node";
  const name =
    "name" in node && typeof node.name === "string" ? node.name : "id" in node ? String(node.id) : "";
  return `${kind} ${name}`.trim();
}

/** How many facts of a contract were assumed. */
export function countAssumptions(contract: Contract): number {
  return listOrigins(contract).reduce((sum, { origin }) => sum + origin.assumed.length, 0);
}
