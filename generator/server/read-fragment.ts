/** Reads raw XML that a user gave as (part of) an answer into element data, so that it is well-formed wherever it goes. */
import { xsiNamespace } from "../model/names.js";
import type { ContentData, ElementData } from "../samples/element-data.js";
import { readXml } from "../source/xml/read-xml.js";
import type { XmlElement } from "../source/xml/tree.js";
import { clark, resolveQName } from "./read-request.js";

/** The elements and text of an XML fragment. @throws Error with `owner` in it if it is not well-formed. */
export function readFragment(xml: string, owner: string): readonly ContentData[] {
  const wrapped = `<fragment>${xml}</fragment>`;
  const { root, end, damage, flaws } = readXml(wrapped);
  const problem = damage ?? flaws[0];
  if (problem !== undefined || root === undefined || end !== wrapped.length) {
    throw new Error(
      `${owner}: the XML is not well-formed: ${problem?.message ?? "it closes what it did not open"}`,
    );
  }
  return convert(root).children;
}

function convert(element: XmlElement): ElementData {
  return {
    name: clark(element.name),
    attributes: element.attributes.map((attribute) => {
      const name = clark(attribute.name);
      const qname = name === `{${xsiNamespace}}type` ? resolveQName(attribute.value, element) : undefined;
      return { name, value: qname === undefined ? attribute.value : { qname } };
    }),
    children: element.children.map((child) => (child.kind === "element" ? convert(child) : child.text)),
  };
}
