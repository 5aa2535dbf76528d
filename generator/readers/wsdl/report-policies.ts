/** Tells what WS-Policy assertions demand of a client: they are read, not carried out. */
import { childElements, type XmlElement } from "../../source/xml/tree.js";
import type { Definitions, Node } from "./definitions.js";
import { reportAt } from "./definitions.js";
import { policyNamespaces } from "./wsdl-namespaces.js";

/** One note for each policy of the contract, with the assertions in it. */
export function reportPolicies({ documents, diagnostics }: Definitions): void {
  for (const document of documents) {
    const pending: XmlElement[] = [document.root];
    for (let element = pending.pop(); element; element = pending.pop()) {
      if (element.name.local === "Policy" && policyNamespaces.has(element.name.namespace)) {
        const node: Node = { element, document };
        const demands = [...listAssertions(element)];
        if (demands.length === 0) continue;
        const message = `A policy demands ${demands.join(", ")}; the SDK does not do that by itself.`;
        reportAt(diagnostics, "wsdl/policy", message, node);
        continue;
      }
      if (element.name.local !== "schema") pending.push(...childElements(element));
    }
  }
}

function listAssertions(policy: XmlElement): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...childElements(policy)];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (policyNamespaces.has(element.name.namespace)) pending.push(...childElements(element));
    else found.add(element.name.local);
  }
  return found;
}
