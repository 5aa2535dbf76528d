/** Wildcards: which namespaces they admit, and how content is processed. XML Schema part 1, section 3.10. */
import { admitsNamespace } from "../../model/namespace-constraint.js";
import type { AttributeWildcard, NamespaceConstraint, WildcardParticle } from "../../model/types.js";

/** The namespace attribute of xs:any and xs:anyAttribute in a schema of namespace `target`. */
export function readNamespaces(value: string | undefined, target: string): NamespaceConstraint {
  const words = (value ?? "##any").split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || words.includes("##any")) return { kind: "any" };
  if (words.includes("##other")) return { kind: "not", namespace: target };
  const namespaces = words.map((word) =>
    word === "##local" ? "" : word === "##targetNamespace" ? target : word,
  );
  return { kind: "set", namespaces: [...new Set(namespaces)] };
}

export function readProcess(value: string | undefined): WildcardParticle["process"] {
  return value === "lax" || value === "skip" ? value : "strict";
}

/** What both wildcards admit; the first says how it is processed (section 3.4.2, complete wildcard). */
export function intersectWildcards(
  one: AttributeWildcard | undefined,
  other: AttributeWildcard | undefined,
): AttributeWildcard | undefined {
  if (!one || !other) return one ?? other;
  return { namespaces: intersect(one.namespaces, other.namespaces), process: one.process };
}

/** Section 3.10.6, attribute wildcard intersection. */
function intersect(one: NamespaceConstraint, other: NamespaceConstraint): NamespaceConstraint {
  if (one.kind === "any") return other;
  if (other.kind === "any") return one;
  if (one.kind === "set")
    return {
      kind: "set",
      namespaces: one.namespaces.filter((namespace) => admitsNamespace(other, namespace)),
    };
  if (other.kind === "set") return intersect(other, one);
  // Both negations at once cannot be said: what the first forbids, at least, stays forbidden.
  return one.namespace === "" ? other : one;
}
