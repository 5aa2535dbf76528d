/** Tells which extensions a contract requires that the SDK does not know. WSDL 1.1, section 2.1.3. */
import { expandedName } from "../../model/names.js";
import { attributeOf, childElements, type XmlElement } from "../../source/xml/tree.js";
import { type Definitions, reportAt } from "./definitions.js";
import {
  httpBinding,
  mimeNamespace,
  policyNamespaces,
  soapBindings,
  wsdlNamespace,
} from "./wsdl-namespaces.js";

/** What a policy demands is told where the policy stands. */
const known: ReadonlySet<string> = new Set([
  wsdlNamespace,
  httpBinding,
  mimeNamespace,
  ...soapBindings.keys(),
  ...policyNamespaces,
]);

/** One warning for each kind of extension element with wsdl:required="true" of a namespace that nothing here reads. */
export function reportExtensions({ documents, diagnostics }: Definitions): void {
  const told = new Set<string>();
  for (const document of documents) {
    const pending: XmlElement[] = [document.root];
    for (let element = pending.pop(); element; element = pending.pop()) {
      if (element.name.local === "schema") continue;
      pending.push(...[...childElements(element)].reverse());
      const required = attributeOf(element, wsdlNamespace, "required")?.value.trim();
      const name = expandedName(element.name.namespace, element.name.local);
      const isKnown = known.has(element.name.namespace) || told.has(name);
      if ((required !== "true" && required !== "1") || isKnown) continue;
      told.add(name);
      const message = `<${element.name.local}> of "${element.name.namespace}" is required here; the SDK does not do what it demands by itself.`;
      reportAt(diagnostics, "wsdl/required-extension", message, { element, document });
    }
  }
}
