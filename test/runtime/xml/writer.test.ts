/** Writing: namespaces, escaping, occurrence, and what is refused, with its path. */
import { describe, expect, it } from "vitest";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsQName } from "../../../runtime/values/qname.js";
import { xsString } from "../../../runtime/values/strings.js";
import { arrayOf, nillable } from "../../../runtime/xml/codec.js";
import { listOf } from "../../../runtime/xml/simple-type.js";
import { XmlWriter } from "../../../runtime/xml/writer.js";
import { FileNode, ns, readXml, thrownBy, writeXml } from "./sample-codecs.js";

function write(
  content: (xml: XmlWriter) => void,
  options?: ConstructorParameters<typeof XmlWriter>[0],
): string {
  const xml = new XmlWriter(options);
  xml.start("urn:a", "r");
  content(xml);
  xml.finish();
  return xml.toString();
}

describe("namespaces", () => {
  it("are default namespaces, undeclared for unqualified children", () => {
    const text = write((xml) => {
      xml.element("urn:a", "x", xsInt, 1);
      xml.element("", "y", xsInt, 2);
      xml.element("urn:b", "z", xsInt, 3);
      xml.element("urn:a", "x", xsInt, 4);
    });
    expect(text).toBe('<r xmlns="urn:a"><x>1</x><y xmlns="">2</y><z xmlns="urn:b">3</z><x>4</x></r>');
  });
  it("given at the start are prefixes, declared once", () => {
    const xml = new XmlWriter({
      prefixes: { soap: "urn:soap", xsi: "http://www.w3.org/2001/XMLSchema-instance" },
    });
    xml.start("urn:soap", "Envelope");
    xml.start("urn:soap", "Body");
    xml.element("urn:a", "x", nillable(xsInt), null);
    xml.finish();
    xml.finish();
    expect(xml.toString()).toBe(
      '<soap:Envelope xmlns:soap="urn:soap" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap:Body><x xmlns="urn:a" xsi:nil="true"/></soap:Body></soap:Envelope>',
    );
  });
  it("of xsi are declared where they are needed", () => {
    expect(write((xml) => xml.repeated("urn:a", "x", nillable(xsInt), [1, null]))).toBe(
      '<r xmlns="urn:a"><x>1</x><x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></r>',
    );
  });
  it("of attributes have a prefix", () => {
    const text = write((xml) => {
      xml.attribute("", "a", xsInt, 1);
      xml.attribute("urn:b", "b", xsInt, 2);
      xml.attribute("urn:b", "c", xsInt, 3);
      xml.attribute("http://www.w3.org/XML/1998/namespace", "lang", xsString, "de");
      xml.attribute("", "d", xsInt, undefined);
    });
    expect(text).toBe('<r xmlns="urn:a" a="1" xmlns:n1="urn:b" n1:b="2" n1:c="3" xml:lang="de"/>');
  });
  it("of QName values are declared", () => {
    const name = { namespace: "urn:q", local: "x" };
    const text = write((xml) => {
      xml.attribute("", "q", xsQName, name);
      xml.element("urn:a", "e", listOf(xsQName), [name, { namespace: "urn:r", local: "y" }]);
    });
    expect(text).toBe('<r xmlns="urn:a" xmlns:n1="urn:q" q="n1:x"><e xmlns:n2="urn:r">n1:x n2:y</e></r>');
    expect(
      thrownBy(() => write((xml) => xml.element("urn:a", "e", xsQName, { namespace: "", local: "x" }))),
    ).toMatchObject({ kind: "encode", path: "r/e" });
  });
  it("of xsi:type are declared", () => {
    expect(write((xml) => xml.typeName("{urn:a}T"))).toBe(
      '<r xmlns="urn:a" xmlns:n1="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="n1:T"/>',
    );
  });
  it("are escaped", () => {
    expect(writeXml('u"&<', "a", xsInt, 1)).toBe('<a xmlns="u&quot;&amp;&lt;">1</a>');
  });
});

describe("escaping", () => {
  it("of text keeps what a reader would change", () => {
    expect(writeXml("", "a", xsString, "<&>]]>\r\n\t\"'é\u{1F600}")).toBe(
      "<a>&lt;&amp;&gt;]]&gt;&#xD;\n\t\"'é\u{1F600}</a>",
    );
  });
  it("of attributes keeps white space", () => {
    expect(write((xml) => xml.attribute("", "a", xsString, "<&>\"'\r\n\t "))).toBe(
      '<r xmlns="urn:a" a="&lt;&amp;&gt;&quot;\'&#xD;&#xA;&#x9; "/>',
    );
  });
  for (const text of [
    "\0",
    "\u0001",
    "\u001f",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00",
    "a\ud800b",
    "\udc00\ud800",
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      const inElement = thrownBy(() => write((xml) => xml.element("urn:a", "x", xsString, text)));
      expect(inElement).toMatchObject({ kind: "encode", path: "r/x" });
      const inAttribute = thrownBy(() => write((xml) => xml.attribute("", "x", xsString, text)));
      expect(inAttribute).toMatchObject({ kind: "encode", path: "r/@x" });
    });
  }
});

describe("occurrence", () => {
  it("a missing required value is an error with its path", () => {
    const init = { name: "a", size: 1, owner: null, lang: undefined };
    const broken = { ...init, children: [{ ...init, size: undefined as never }] };
    expect(thrownBy(() => writeXml(ns, "f", FileNode, broken))).toMatchObject({
      kind: "encode",
      path: "f/children/FileNode/size",
    });
    const nil = { ...init, size: null as never };
    expect(thrownBy(() => writeXml(ns, "f", FileNode, nil))).toMatchObject({
      kind: "encode",
      path: "f/size",
    });
  });
  it("a list that is none is an error with its path", () => {
    const error = thrownBy(() =>
      write((xml) => xml.element("urn:a", "x", arrayOf("urn:a", "y", xsInt), "12" as never)),
    );
    expect(error).toMatchObject({ kind: "encode", path: "r/x" });
  });
  it("a value that contains itself is an error", () => {
    const node: { name: string; size: number; owner: null; lang: undefined; children: unknown[] } = {
      name: "a",
      size: 1,
      owner: null,
      lang: undefined,
      children: [],
    };
    node.children.push(node);
    expect(thrownBy(() => writeXml(ns, "f", FileNode, node as never))).toMatchObject({ kind: "limit" });
  });
  it("an attribute after content is an error", () => {
    const late = thrownBy(() =>
      write((xml) => {
        xml.element("urn:a", "x", xsInt, 1);
        xml.attribute("", "a", xsInt, 1);
      }),
    );
    expect(late).toMatchObject({ kind: "encode" });
  });
  it.each([
    ["of a namespace declaration", { xmlns: "urn:x" }],
    ["in the namespace of declarations", { "{http://www.w3.org/2000/xmlns/}p": "urn:p" }],
    ["that is there already", { "{urn:q}b": "2" }],
    ["that a property has", { a: "2" }],
  ])("an attribute by a name %s is an error", (_name, others) => {
    const wrong = thrownBy(() =>
      write((xml) => {
        xml.attribute("", "a", xsInt, 1);
        xml.attributes({ "{urn:q}b": ' a=""', aa: "" });
        xml.attributes(others);
      }),
    );
    expect(wrong).toMatchObject({ kind: "encode", path: expect.stringContaining("@") });
  });
  it("wire states round-trip: absent, nil, empty, value", () => {
    const node = new FileNode({
      lang: undefined,
      name: "",
      size: -1,
      owner: "",
      changed: new Date(0),
      tag: ["", " "],
      children: [{ lang: "x", name: "b", size: 0, hidden: false, owner: null, children: [] }],
    });
    expect(readXml(writeXml(ns, "f", FileNode, node), FileNode)).toEqual(node);
  });
  it("documents longer than a chunk are whole", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `value ${index}`);
    const codec = arrayOf("urn:a", "x", xsString);
    expect(readXml(writeXml("urn:a", "r", codec, many), codec)).toEqual(many);
  });
});
