/** XML is read up to its first damage, with namespaces resolved and a place for everything. */
import { describe, expect, it } from "vitest";
import { readXml } from "../../generator/source/xml/read-xml.js";
import { attributeOf, childElements, textOf, type XmlElement } from "../../generator/source/xml/tree.js";

function rootOf(text: string): XmlElement {
  const { root } = readXml(text);
  if (root === undefined) throw new Error("no root");
  return root;
}

describe("sound XML", () => {
  it("resolves namespaces of elements and attributes, by scope", () => {
    const root = rootOf(
      '<a xmlns="urn:1" xmlns:p="urn:2" p:x="1" y="2"><p:b/><c xmlns=""/><d xmlns:p="urn:3"><p:e/></d></a>',
    );
    const names: string[] = [];
    const walk = (element: XmlElement): void => {
      names.push(`${element.name.namespace} ${element.name.local}`);
      childElements(element).forEach(walk);
    };
    walk(root);
    expect(names).toEqual(["urn:1 a", "urn:2 b", " c", "urn:1 d", "urn:3 e"]);
    expect(attributeOf(root, "urn:2", "x")?.value).toBe("1");
    expect(attributeOf(root, "", "y")?.value).toBe("2");
    expect(root.attributes).toHaveLength(2);
  });
  it("decodes references, CDATA, and skips comments and instructions", () => {
    const { root, comments } = readXml(
      "<?xml version='1.0'?>\n<!-- one --><a>&lt;&#65;&#x42;<![CDATA[<&]]><?pi x?><!--two--></a> rest",
    );
    expect(root && textOf(root)).toBe("<AB<&");
    expect(comments.map((one) => one.text)).toEqual([" one ", "two"]);
  });
  it("makes spaces of line breaks and tabs in attributes, but not of references to them", () => {
    const root = rootOf('<a x="1\r\n\t2\n3\r4&#10;5&#9;6"/>');
    expect(attributeOf(root, "", "x")?.value).toBe("1  2 3 4\n5\t6");
  });
  it("knows where everything stands, and where it ends", () => {
    const text = ' <a  x = "1">text<b/></a> rest';
    const reading = readXml(text);
    const root = reading.root;
    const cut = (place: { start: number; end: number } | undefined): string =>
      text.slice(place?.start, place?.end);
    expect(cut(root)).toBe('<a  x = "1">text<b/></a>');
    expect(cut(root?.attributes[0])).toBe('x = "1"');
    expect(root?.children.map(cut)).toEqual(["text", "<b/>"]);
    expect(text.slice(reading.end)).toBe(" rest");
    expect(root?.closed).toBe(true);
  });
  it("keeps names of JavaScript's own things apart from them", () => {
    const root = rootOf('<constructor __proto__="1"><__proto__/><hasOwnProperty/></constructor>');
    expect(childElements(root).map((one) => one.name.local)).toEqual(["__proto__", "hasOwnProperty"]);
    expect(attributeOf(root, "", "toString")).toBeUndefined();
  });
});

describe("damaged XML", () => {
  it.each([
    ["<a><b>x</b><c>y", "ended", 15, "it ends inside <c>"],
    ["<a><b>x</b><c y='", "ended", 11, "it ends inside a tag"],
    ["<a><b>x</b></x", "ended", 11, "it ends inside an end tag"],
    ["<a><b>x</b><!-- ", "ended", 11, "it ends inside a comment"],
    ["<a><b>x</b></c>", "malformed", 11, "</c> stands where </a> was expected"],
    ["<a><b>x</b><1/>", "malformed", 11, "a name was expected after <"],
    ["<a><b>x</b><c d=e/>", "malformed", 16, "the value of d has no quotes"],
    ["<a><b>x</b><c d e/>", "malformed", 16, "= was expected after the attribute d"],
    ["<a><b>x</b><c d='1'e='2'/>", "malformed", 19, "unexpected character"],
    ["<a><b>x</b><!DOCTYPE c>", "malformed", 11, "a document type declaration is not read"],
    ["<a><b>x</b><c d='<'/>", "malformed", 17, "< stands in the value of d"],
  ])("%j gives what is sound, and the place", (text, kind, start, message) => {
    const { root, damage } = readXml(text);
    expect([damage?.kind, damage?.start]).toEqual([kind, start]);
    expect(damage?.message).toContain(message);
    expect(root?.closed).toBe(false);
    expect(root && childElements(root)[0]).toMatchObject({ name: { local: "b" }, closed: true });
  });
  it("keeps the content of an element whose end tag alone is cut", () => {
    const { root, damage } = readXml("<a><b>x</b><count>int</cou");
    expect(damage?.kind).toBe("ended");
    expect(root && childElements(root).map((one) => [one.name.local, one.closed, textOf(one)])).toEqual([
      ["b", true, "x"],
      ["count", true, "int"],
    ]);
  });
  it("reports flaws that it reads over", () => {
    const { root, damage, flaws } = readXml("<a><p:b x='1' x='2'>&nope; &#0;</p:b></a>");
    expect(damage).toBeUndefined();
    expect(flaws.map((one) => one.message)).toEqual([
      "attribute x stands twice",
      "prefix p is not declared",
      "&nope; is no reference that XML knows",
      "&#0; is no reference that XML knows",
    ]);
    expect(root && childElements(root)[0]?.name).toEqual({ namespace: "", local: "b", prefix: "p" });
  });
  it("limits depth, and never leaves its bounds", () => {
    expect(readXml("<a>".repeat(5_000)).damage?.message).toContain("nest deeper");
    const { root, end } = readXml("xx<a>1</a><b>", 2, 6);
    expect([root?.closed, end]).toEqual([false, 6]);
    expect(readXml("no xml").root).toBeUndefined();
  });
});
