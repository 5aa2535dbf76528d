/** Raw XML: complete with its namespaces, and the same infoset wherever it is put. */
import { describe, expect, it } from "vitest";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsString } from "../../../runtime/values/strings.js";
import { arrayOf } from "../../../runtime/xml/codec.js";
import { xmlNames } from "../../../runtime/xml/names.js";
import { RawXml, rawXml } from "../../../runtime/xml/raw-xml.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { XmlWriter } from "../../../runtime/xml/writer.js";
import { FileNode, ns, thrownBy, writeXml } from "./sample-codecs.js";

/** Expanded names, text and attribute values in document order: what two equal infosets have in common. */
function flatten(xml: string): string[] {
  const out: string[] = [];
  const walk = (raw: RawXml): void => {
    const reader = raw.open();
    out.push(`<${raw.name}`, ...["a", "q"].map((name) => reader.attribute("", name, xsString) ?? "-"));
    out.push(`${reader.prefixes().resolve("p") ?? "-"} ${reader.attribute("urn:p", "a", xsString) ?? "-"}`);
    for (let child = reader.nextChild(); child !== undefined; child = reader.nextChild())
      walk(RawXml.capture(reader));
    out.push(`>${raw.text}`);
  };
  walk(RawXml.parse(xml));
  return out;
}

function captureInner(text: string): RawXml {
  const reader = new XmlReader(text);
  reader.openRoot();
  reader.nextChild();
  const raw = RawXml.capture(reader);
  while (reader.nextChild() !== undefined) reader.skip();
  reader.end();
  return raw;
}

describe("capture", () => {
  it("declares what the fragment may use, and nothing else", () => {
    const raw = captureInner(
      `<r xmlns="urn:d" xmlns:p="urn:p" xmlns:unused="urn:u"><x q="p:name"><p:y/></x></r>`,
    );
    expect(raw.xml).toBe('<x xmlns="urn:d" xmlns:p="urn:p" q="p:name"><p:y/></x>');
    expect(raw.name).toBe("{urn:d}x");
  });
  it("declares all where a use may be hidden", () => {
    for (const text of ["p<![CDATA[:n]]>", "p&#58;n", "p<!-- -->:n"]) {
      expect(captureInner(`<r xmlns:p="urn:p"><x>${text}</x></r>`).xml).toContain('xmlns:p="urn:p"');
    }
  });
  it("keeps the element's own declarations", () => {
    const raw = captureInner(
      `<r xmlns="urn:d" xmlns:p="urn:p"><p:x xmlns:p="urn:other" xmlns=""><p:y/></p:x></r>`,
    );
    expect(raw.xml).toBe('<p:x xmlns:p="urn:other" xmlns=""><p:y/></p:x>');
    expect(raw.name).toBe("{urn:other}x");
  });
  it("escapes namespaces", () => {
    expect(captureInner(`<r xmlns="u&quot;&amp;'"><x/></r>`).name).toBe(`{u"&'}x`);
  });
  it("of an empty element, and of one with an empty tag", () => {
    expect(captureInner("<r><x/></r>").xml).toBe("<x/>");
    expect(captureInner("<r xmlns='u'><x></x></r>").xml).toBe('<x xmlns="u"></x>');
  });
  it("has the text of all descendants", () => {
    expect(RawXml.parse("<a>1<b>2<![CDATA[<]]></b>&amp;<!-- no --><c/></a>").text).toBe("12<&");
    expect(RawXml.parse("<a/>").text).toBe("");
  });
  it("can be read as a type", () => {
    const xml = `<f xmlns="${ns}"><name>a</name><size>1</size><owner>b</owner></f>`;
    expect(RawXml.parse(xml).as(FileNode)).toMatchObject({ name: "a", size: 1, owner: "b" });
    expect(thrownBy(() => RawXml.parse("<a>x</a>").as(xsInt))).toMatchObject({
      kind: "invalid-value",
      path: "a",
    });
  });
  it("refuses what is not well-formed", () => {
    for (const text of ["<a>", "<a/><b/>", "<p:a/>", "a", "<!DOCTYPE a><a/>"]) {
      expect(
        thrownBy(() => RawXml.parse(text)),
        text,
      ).toMatchObject({ kind: "malformed-xml" });
    }
  });
});

describe("written again", () => {
  const fragments = [
    "<x>text</x>",
    "<x/>",
    '<x a="1" q="p:n" xmlns:p="urn:p"> <p:y p:a="&quot;2&quot;"/> t </x>',
    '<x xmlns="urn:d" a="&#10;"><y xmlns=""><z/></y>mixed<w/></x>',
    '<p:x xmlns:p="urn:p" p:a="1"><y/></p:x>',
    '<p:x xmlns:p="urn:p" xmlns="urn:d"><y/>t<y/></p:x>',
    `<x xmlns = 'urn:a' a = '"' ><r1 xmlns:r2='urn:a'/></x >`,
    '<x xmlns="urn:&amp;"><y/></x>',
    '<x\u1680y xmlns="urn:d" \ufeff = "1" a="2"><y/></x\u1680y>',
  ];
  for (const xml of fragments) {
    it(`as a whole: ${xml}`, () => {
      for (const outer of ["", "urn:a", "urn:d"]) {
        const writer = new XmlWriter();
        writer.start(outer, "r");
        writer.any([RawXml.parse(xml)]);
        writer.finish();
        expect(flatten(captureInner(writer.toString()).xml)).toEqual(flatten(xml));
      }
    });
    it(`into another element: ${xml}`, () => {
      for (const outer of ["", "urn:a", "urn:d"]) {
        for (const inner of ["", "urn:a", "urn:d"]) {
          const writer = new XmlWriter();
          writer.start(outer, "r");
          writer.element(inner, "n", rawXml, RawXml.parse(xml));
          writer.element("urn:a", "after", xsInt, 1);
          writer.finish();
          const again = captureInner(writer.toString());
          expect(again.name).toBe(inner === "" ? "n" : `{${inner}}n`);
          expect(flatten(again.xml).slice(1), `${outer} ${inner}`).toEqual(flatten(xml).slice(1));
          expect(writer.toString()).toMatch(/<after( xmlns="urn:a")?>1<\/after><\/r>$/);
        }
      }
    });
  }
  it("as list items", () => {
    const codec = arrayOf("urn:a", "n", rawXml);
    const items = ["<x>1</x>", '<x xmlns="urn:d"><y/></x>'].map((xml) => RawXml.parse(xml));
    const text = writeXml("urn:a", "r", codec, items);
    const reader = new XmlReader(text);
    reader.openRoot();
    expect(codec.read(reader).map((one) => one.text)).toEqual(["1", ""]);
  });
  it("undefined writes nothing; what is no RawXml is refused", () => {
    const writer = new XmlWriter();
    writer.start("", "r");
    writer.any(undefined);
    writer.any([]);
    expect(thrownBy(() => writer.element("", "x", rawXml, "<x/>" as never))).toMatchObject({
      kind: "encode",
      path: "r/x",
    });
  });
});

it("a wildcard reads whole elements", () => {
  const names = xmlNames("", "a", "*");
  const reader = new XmlReader('<r xmlns:p="urn:p"><a>1</a><p:b>2</p:b><c/></r>');
  reader.openRoot();
  const seen: string[] = [];
  for (let at = reader.field(names, 0); at >= 0; at = reader.field(names, at + 1)) {
    seen.push(at === 0 ? xsString.read(reader) : rawXml.read(reader).xml);
  }
  expect(seen).toEqual(["1", '<p:b xmlns:p="urn:p">2</p:b>', "<c/>"]);
});
