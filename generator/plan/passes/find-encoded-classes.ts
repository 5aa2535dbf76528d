/** Finds the classes that rpc/encoded messages hold, where an accessor that is null may be left out (SOAP 1.1 section 5.1). */
import type { ClassLinks } from "./link-classes.js";
import type { Selection } from "./select-operations.js";

/** Ids of their structs, those of the messages themselves included. */
export function findEncodedClasses(
  { operations }: Selection,
  { references, extendsEdges }: Pick<ClassLinks, "references" | "extendsEdges">,
): ReadonlySet<string> {
  const encoded = operations.filter(({ use }) => use === "encoded");
  const pending = encoded.flatMap(({ input, output }) => [input.type, ...(output ? [output.type] : [])]);
  // A value may be of any type that derives from the declared one.
  const derived = new Map<string, string[]>();
  for (const [id, base] of extendsEdges) {
    const known = derived.get(base);
    if (known) known.push(id);
    else derived.set(base, [id]);
  }
  const found = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    pending.push(...(references.get(id) ?? []), ...(derived.get(id) ?? []));
  }
  return found;
}
