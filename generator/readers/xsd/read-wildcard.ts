/** Wildcards: which namespaces they admit, and how content is processed. XML Schema part 1, section 3.10. */
import type { NamespaceConstraint, WildcardParticle } from "../../model/types.js";

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
