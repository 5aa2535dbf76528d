/** Prefixes that nobody declared, on elements that can only be of XML Schema. */
import { expect, test } from "vitest";
import { bindLostPrefixes } from "../../generator/source/xml/bind-lost-prefixes.js";
import { readXml } from "../../generator/source/xml/read-xml.js";
import { childElements, type XmlElement } from "../../generator/source/xml/tree.js";

const xsd = "http://www.w3.org/2001/XMLSchema";

function read(text: string): XmlElement {
  const { root } = readXml(text);
  if (!root) throw new Error("no root");
  return bindLostPrefixes(root);
}

test("an element of a schema under a lost prefix is the schema's, and so are names with that prefix", () => {
  const root = read(
    `<types><s:schema xmlns:s="${xsd}"><xs:element name="e" type="xs:int"/></s:schema></types>`,
  );
  const [schema] = childElements(root);
  const [element] = schema ? childElements(schema) : [];
  expect(element?.name).toEqual({ namespace: xsd, local: "element", prefix: "xs" });
  expect(element?.scope.get("xs")).toBe(xsd);
});

test("a lost prefix on other elements, and outside of schemas, stays lost", () => {
  const root = read(`<types><xs:element/><s:schema xmlns:s="${xsd}"><q:note/></s:schema></types>`);
  const [outside, schema] = childElements(root);
  expect(outside?.name.namespace).toBe("");
  expect(schema && childElements(schema)[0]?.name.namespace).toBe("");
});

test("a declared prefix keeps its namespace, and a sound tree is the same tree", () => {
  const { root } = readXml(`<s:schema xmlns:s="${xsd}" xmlns:xs="urn:x"><xs:element/></s:schema>`);
  expect(root && bindLostPrefixes(root)).toBe(root);
});
