/** Reading: occurrence, order, unknown content, nil, numbers, whatever the form. */
import { describe, expect, it } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { xsDouble } from "../../../runtime/values/floats.js";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsQName } from "../../../runtime/values/qname.js";
import { xsString } from "../../../runtime/values/strings.js";
import { arrayOf, nillable } from "../../../runtime/xml/codec.js";
import { xmlNames } from "../../../runtime/xml/names.js";
import { RawXml } from "../../../runtime/xml/raw-xml.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { listOf, withDefault } from "../../../runtime/xml/simple-type.js";
import type { UnknownContent } from "../../../runtime/xml/window.js";
import { FileNode, ns, readXml, thrownBy } from "./sample-codecs.js";

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const small = `<name>a</name><size>1</size><owner xsi:nil="true"/>`;
const node = (content: string, attributes = ""): string =>
  `<f xmlns="${ns}" ${xsi}${attributes}>${content}</f>`;
const value = { lang: undefined, name: "a", size: 1, owner: null, children: [], tag: [] };

function failure(run: () => unknown): { kind?: string; path?: string | undefined; message: string } {
  const error = thrownBy(run);
  return SoapError.is(error)
    ? { kind: error.kind, path: error.path, message: error.message }
    : { message: String(error) };
}

describe("the same value, however it is written", () => {
  const forms: Record<string, string> = {
    plain: node(small),
    indented: node(`\n  <name>a</name>\r\n\t<size>1</size>\n<owner xsi:nil="true"/>\n`),
    "another order": node(`<owner xsi:nil="true"/><size>1</size><name>a</name>`),
    "another prefix": `<q:f xmlns:q="${ns}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><q:name>a</q:name><q:size>1</q:size><q:owner i:nil="1"/></q:f>`,
    "each element declares": `<f xmlns="${ns}"><name xmlns="${ns}">a</name><p:size xmlns:p="${ns}">1</p:size><owner ${xsi} xsi:nil=" true "></owner></f>`,
    "comments and instructions": node(
      `<!-- - --><name><!--x-->a<?p i?></name><size>1<!----></size><?x?><owner xsi:nil="true"><!-- n --></owner>`,
    ),
    "sections and references": node(`<name><![CDATA[a]]></name><size>&#x31;</size><owner xsi:nil='true'/>`),
    "split section": node(
      `<name><![CDATA[]]>a<![CDATA[]]></name><size><![CDATA[1]]></size><owner xsi:nil="true" />`,
    ),
    "space in tags": `<f\n xmlns='${ns}'\t${xsi} ><name >a</name ><size\n>1</size\n><owner xsi:nil = "true" /></f >`,
    "unknown children": node(
      `<new><deep x="1">t</deep></new>${small}<q:name xmlns:q="urn:other">b</q:name><name xmlns="">c</name>`,
    ),
    "declaration, mark, comment": `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<!-- c --><?p?>${node(small)}\n<!-- d -->`,
    "space around numbers": node(`<name>a</name><size>\n +01 </size><owner xsi:nil="true"/>`),
  };
  for (const [name, text] of Object.entries(forms)) {
    it(name, () => {
      expect({ ...readXml(text, FileNode) }).toEqual(value);
    });
  }

  it("twice in one reader: what was learnt from one form does not mislead in another scope", () => {
    const list = `<f xmlns="${ns}" ${xsi}>${small}<children><FileNode>${small}</FileNode><x:FileNode xmlns:x="${ns}" xmlns=""><x:name>b</x:name><x:size>2</x:size><x:owner/><name>no</name></x:FileNode><FileNode>${small}</FileNode></children></f>`;
    const read = readXml(list, FileNode);
    expect(read.children.map((one) => [one.name, one.size, one.owner])).toEqual([
      ["a", 1, null],
      ["b", 2, ""],
      ["a", 1, null],
    ]);
  });
});

describe("text", () => {
  const text = (content: string): string => readXml(`<a>${content}</a>`, xsString);
  it("is never trimmed", () => expect(text("  a\tb\n ")).toBe("  a\tb\n "));
  it("has line ends normalised, but not those of references", () =>
    expect(text("a\r\nb\rc&#xD;\n")).toBe("a\nb\nc\r\n"));
  it("has references replaced", () =>
    expect(text("&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;")).toBe("<&>\"'A\u{1F600}"));
  it("has sections joined", () => expect(text("a<![CDATA[<&]]]]><![CDATA[>\r\n]]>b")).toBe("a<&]]>\nb"));
  it("may be outside of ASCII", () => expect(text("äß€\u{1F600}]")).toBe("äß€\u{1F600}]"));
  it("of an empty element is empty", () => expect(readXml("<a/>", xsString)).toBe(""));
  it("with a child is an error", () => {
    expect(failure(() => text("a<b/>"))).toMatchObject({ kind: "unexpected-element", path: "a" });
  });
  it("of a wide document gives the same as of an ASCII one", () => {
    const body = small.repeat(20);
    const wide = readXml(`<f xmlns="${ns}" ${xsi}>${body}<tag>é</tag><tag>\u{1F600}</tag></f>`, FileNode);
    expect({ ...wide }).toEqual({ ...value, tag: ["é", "\u{1F600}"] });
  });
});

describe("attributes", () => {
  const read = (attributes: string): FileNode => readXml(node(small, attributes), FileNode);
  it("are normalised", () => expect(read(` lang="a\r\nb\tc&#10;&lt;'"`).lang).toBe("a b c\n<'"));
  it("are found by namespace, not by prefix", () => {
    expect(read(` x:lang="no" xmlns:x="urn:x" lang='yes'`).lang).toBe("yes");
    expect(read(` x:lang="no" xmlns:x="urn:x"`).lang).toBeUndefined();
  });
  it("with a wrong value are an error with path", () => {
    const xml = new XmlReader('<a n="x"/>');
    xml.openRoot();
    expect(failure(() => xml.attribute("", "n", xsInt))).toMatchObject({
      kind: "invalid-value",
      path: "a/@n",
    });
  });
  it("may be QNames, resolved where they stand", () => {
    const xml = new XmlReader('<a xmlns="urn:d" xmlns:p="urn:p" q="p:x" r="y"/>');
    xml.openRoot();
    expect(xml.attribute("", "q", xsQName)).toEqual({ namespace: "urn:p", local: "x" });
    expect(xml.attribute("", "r", listOf(xsQName))).toEqual([{ namespace: "urn:d", local: "y" }]);
  });
  it("xsi:type gives a Clark name", () => {
    const xml = new XmlReader(`<a ${xsi} xmlns:p="urn:p" xsi:type=" p:T "/>`);
    xml.openRoot();
    expect(xml.typeName()).toBe("{urn:p}T");
  });
});

describe("arrays", () => {
  const numbers = arrayOf("", "n", xsInt);
  const text = `<r>${"<n>1</n>".repeat(100)}</r>`;
  it("that are read for an object are its own without a copy, once", () => {
    const read = readXml(text, numbers);
    const owned = numbers.from(read);
    expect(owned).toBe(read);
    expect(numbers.from(owned)).not.toBe(owned);
    expect(numbers.from(owned)).toEqual(owned);
  });
  it("that are read for the caller are copied, as all that a caller gives", () => {
    const read = RawXml.parse(text).as(numbers);
    expect(numbers.from(read)).not.toBe(read);
    expect(numbers.from(read)).toEqual(read);
  });
});

describe("start tags with attributes that repeat", () => {
  const cells = arrayOf("", "c", nillable(xsString));
  it("are read anew where a letter, the scope or the form differs", () => {
    const text = `<r ${xsi} xmlns:y="urn:y"><c xsi:nil="true"/><c xsi:nil="true"/><c xsi:nil="true"></c><c xsi:nil="false">a</c><c y:nil="true">b</c><c y:nil="true">c</c><c>d</c><c xsi:nil="true"/></r>`;
    expect(readXml(text, cells)).toEqual([null, null, null, "a", "b", "c", "d", null]);
    const rows = arrayOf("", "w", cells);
    const plain = `<w><c p:nil="true"/><c p:nil="true"/></w>`;
    const other = `<w xmlns:p="urn:y"><c p:nil="true"/><c p:nil="true"/></w>`;
    const nested = `<r xmlns:p="http://www.w3.org/2001/XMLSchema-instance">${plain}${other}${plain}</r>`;
    expect(readXml(nested, rows)).toEqual([
      [null, null],
      ["", ""],
      [null, null],
    ]);
  });
  it("may vary without end", () => {
    const items = Array.from(
      { length: 50 },
      (_, index) => `<FileNode lang="${index % 20}">${small}</FileNode>`,
    );
    const read = readXml(node(`${small}<children>${items.join("")}</children>`), FileNode);
    expect(read.children.map((one) => one.lang)).toEqual(items.map((_, index) => String(index % 20)));
  });
});

describe("unknown content", () => {
  it("is reported once, with its path, when the document is done", () => {
    const seen: UnknownContent[] = [];
    const text = node(`<x:new xmlns:x="urn:x">t</x:new>stray${small}`);
    readXml(text, FileNode, { onUnknown: (one) => seen.push(one) });
    expect(seen).toEqual([
      { path: "f", name: "{urn:x}new" },
      { path: "f", name: "#text" },
    ]);
  });
  it("is what attributes of a nil element say, since null has no place for it", () => {
    const seen: UnknownContent[] = [];
    const nil = '<owner q:why="gone" xmlns:q="urn:q" since="2020" xsi:nil="true" xsi:type="q:Person"/>';
    const text = node(small.replace('<owner xsi:nil="true"/>', nil));
    expect({ ...readXml(text, FileNode, { onUnknown: (one) => seen.push(one) }) }).toEqual(value);
    expect(seen).toEqual([
      { path: "f/owner", name: "@{urn:q}why" },
      { path: "f/owner", name: "@since" },
    ]);
  });
  it("goes to a wildcard where there is one", () => {
    const names = xmlNames("urn:n", "a", "{urn:o}b", "*");
    const xml = new XmlReader('<r xmlns="urn:n" xmlns:o="urn:o"><o:b/><z/><a/><o:a/><star/></r>');
    xml.openRoot();
    const seen: number[] = [];
    for (let at = xml.field(names, 0); at >= 0; at = xml.field(names, at + 1)) {
      seen.push(at);
      xml.skip();
    }
    expect(seen).toEqual([1, 2, 0, 2, 2]);
  });
});

describe("numbers", () => {
  it("are the same by the short way and the long one", () => {
    for (const text of [
      "0",
      "-0",
      "7",
      "-12.5",
      "0.1",
      "123456789012.345",
      "1234567890123456",
      ".5",
      "5.",
      "1e5",
      "-.25",
      "0.000000000000001",
    ]) {
      expect(readXml(`<a>${text}</a>`, xsDouble)).toBe(Number(text));
      expect(readXml(`<a><!---->${text}</a>`, xsDouble)).toBe(Number(text));
    }
  });
  it("refuse what only begins like one", () => {
    for (const text of ["", "-", ".", "1 2", "1..2", "0x10", "1,5", "--1", "1<b/>", "Infinity"]) {
      expect(
        thrownBy(() => readXml(`<a>${text}</a>`, xsDouble)),
        text,
      ).toBeInstanceOf(SoapError);
    }
  });
});

it("withDefault: an empty element has the default, an absent one does not come here", () => {
  expect(readXml("<a/>", withDefault(xsInt, "7"))).toBe(7);
  expect(readXml("<a></a>", withDefault(xsInt, "7"))).toBe(7);
  expect(readXml("<a>8</a>", withDefault(xsInt, "7"))).toBe(8);
  expect(failure(() => readXml("<a>x</a>", withDefault(xsInt, "7")))).toMatchObject({
    kind: "invalid-value",
    path: "a",
  });
});
