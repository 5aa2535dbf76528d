/** What the infoset comparison takes for the same and for different. */
import { describe, expect, it } from "vitest";
import { compareInfosets, expectSameInfoset } from "./compare-infosets.js";

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const same: readonly (readonly [what: string, left: string, right: string])[] = [
  ["prefixes", '<a xmlns="u"><b/></a>', '<p:a xmlns:p="u"><p:b></p:b></p:a>'],
  ["unused declarations", '<a xmlns:x="unused"/>', "<a/>"],
  ["attribute order", '<a b="1" c="2"/>', '<a c="2" b="1"/>'],
  ["white space in element-only content", "<a><b/><c/></a>", "<a>\n  <b/>\n  <c/>\n</a>"],
  ["CDATA and references", "<a>1 &lt; 2 &#x41;</a>", "<a><![CDATA[1 < 2 ]]>A</a>"],
  ["comments and instructions", "<a>x<!-- c -->y</a>", "<a>xy<?pi?></a>"],
  [
    "the prefix of a type name",
    `<a ${xsi} xmlns:q="u" xsi:type="q:T"/>`,
    `<a ${xsi} xmlns="" xmlns:r="u" xsi:type="r:T"/>`,
  ],
  [
    "a type name by default namespace",
    `<p:a ${xsi} xmlns:p="u" xsi:type="p:T"/>`,
    `<a ${xsi} xmlns="u" xsi:type="T"/>`,
  ],
  ["XML declarations", '<?xml version="1.0" encoding="utf-8"?>\n<a>é</a>', "<a>&#233;</a>"],
  ["quotes", "<a b='\"'/>", '<a b="&quot;"/>'],
];

const different: readonly (readonly [what: string, left: string, right: string, where: string])[] = [
  ["namespace", '<a xmlns="u"/>', "<a/>", "/: root {u}a … a"],
  ["child namespace", '<a xmlns="u"><b/></a>', '<a xmlns="u"><b xmlns=""/></a>', "/{u}a: <{u}b> … <b>"],
  ["text", "<a><b>1</b></a>", "<a><b>2</b></a>", '/a/b: text "1" … text "2"'],
  ["which of several", "<a><b>1</b><b>2</b></a>", "<a><b>1</b><b>3</b></a>", '/a/b[2]: text "2" … text "3"'],
  ["order", "<a><b/><c/></a>", "<a><c/><b/></a>", "/a: <b> … <c>"],
  ["one more", "<a><b/></a>", "<a><b/><b/></a>", "/a: nothing … <b>"],
  ["attribute value", '<a b="1"/>', '<a b="2"/>', '/a/@b: text "1" … text "2"'],
  ["attribute missing", '<a b=""/>', "<a/>", '/a/@b: text "" … nothing'],
  ["white space in text", "<a> x</a>", "<a>x</a>", '/a: text " x" … text "x"'],
  ["white space as the only text", "<a> </a>", "<a/>", '/a: text " " … nothing'],
  ["white space in mixed content", "<a>x <b/></a>", "<a>x<b/></a>", '/a: text "x " … text "x"'],
  ["carriage return", "<a>&#xD;</a>", "<a>&#xA;</a>", '/a: text "\\r" … text "\\n"'],
  [
    "namespace of a type name",
    `<a ${xsi} xmlns:q="u" xsi:type="q:T"/>`,
    `<a ${xsi} xmlns:q="v" xsi:type="q:T"/>`,
    '/a/@{http://www.w3.org/2001/XMLSchema-instance}type: text "{u}T" … text "{v}T"',
  ],
  [
    "undeclared prefix of a type name",
    `<a ${xsi} xsi:type="q:T"/>`,
    `<a ${xsi} xmlns:q="v" xsi:type="q:T"/>`,
    '/a/@{http://www.w3.org/2001/XMLSchema-instance}type: text "undeclared prefix q:T" … text "{v}T"',
  ],
];

describe("compareInfosets", () => {
  it.each(same)("takes %s for the same", (_what, left, right) => {
    expect(compareInfosets(left, right)).toBeUndefined();
    expect(compareInfosets(right, left)).toBeUndefined();
  });

  it.each(different)("sees a different %s", (_what, left, right, where) => {
    expect(compareInfosets(left, right)).toBe(where);
    expect(compareInfosets(right, left)).toBeDefined();
  });

  it("refuses what is not well-formed, and says which", () => {
    expect(() => compareInfosets("<a/>", "<a>")).toThrow(/right document is not well-formed/);
  });

  it("throws with both documents as an expectation", () => {
    expect(() => expectSameInfoset("<a/>", "<b/>")).toThrow(/root a … b\nactual: {3}<a\/>\nexpected: <b\/>/);
  });
});
