/** Which namespaces a wildcard admits. XML Schema part 1, section 3.10. */
import type { NamespaceConstraint } from "./types.js";

/** Whether an element or attribute of `namespace` ("" for none) may stand for the wildcard (section 3.10.4). */
export function admitsNamespace(constraint: NamespaceConstraint, namespace: string): boolean {
  switch (constraint.kind) {
    case "any":
      return true;
    case "not":
      return namespace !== "" && namespace !== constraint.namespace;
    case "set":
      return constraint.namespaces.includes(namespace);
  }
}
