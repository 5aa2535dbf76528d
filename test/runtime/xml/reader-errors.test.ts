/** Reading what is wrong or too much: kinds of errors, their paths, secrets, limits. */
import { describe, expect, it } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { xsBase64Binary } from "../../../runtime/values/binary.js";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsString } from "../../../runtime/values/strings.js";
import { arrayOf, nillable } from "../../../runtime/xml/codec.js";
import { RawXml } from "../../../runtime/xml/raw-xml.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { enumeration } from "../../../runtime/xml/simple-type.js";
import { FileNode, ns, readXml, thrownBy } from "./sample-codecs.js";

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const small = `<name>a</name><size>1</size><owner xsi:nil="true"/>`;
const node = (content: string, attributes = ""): string =>
  `<f xmlns="${ns}" ${xsi}${attributes}>${content}</f>`;

function failure(run: () => unknown): { kind?: string; path?: string | undefined; message: string } {
  const error = thrownBy(run);
  return SoapError.is(error)
    ? { kind: error.kind, path: error.path, message: error.message }
    : { message: String(error) };
}

describe("errors", () => {
  it("tell of an element of the missing one's name in another namespace", () => {
    const read = (content: string) => failure(() => readXml(node(content), FileNode)).message;
    expect(read('<name xmlns="">a</name><size xmlns="">1</size>')).toBe(
      `f/name: the required element is missing: there is one in no namespace, expected one in namespace "${ns}"`,
    );
    expect(read('<name>a</name><x:size xmlns:x="urn:x">1</x:size>')).toContain(
      `f/size: the required element is missing: there is one in namespace "urn:x"`,
    );
    const sibling = `${small}<children><FileNode><x:size xmlns:x="urn:x"/></FileNode><FileNode><name>b</name></FileNode></children>`;
    expect(read(sibling.replace("<x:size", "<name>a</name><size>1</size><owner/><x:size"))).toBe(
      "f/children/FileNode/size: the required element is missing",
    );
  });
  it("name the missing element by its path", () => {
    const text = node(`${small}<children><FileNode><name>b</name><owner/></FileNode></children>`);
    expect(failure(() => readXml(text, FileNode))).toMatchObject({
      kind: "missing-element",
      path: "f/children/FileNode/size",
    });
  });
  it("name the missing attribute by its path, wherever other elements were before", () => {
    const item = { read: (xml: XmlReader) => [xml.requiredAttribute("", "id", xsInt), xml.skip()] };
    const items = arrayOf("", "item", item as never);
    const text = '<r><item id="1"><deep/></item><item/></r>';
    expect(failure(() => readXml(text, items))).toMatchObject({
      kind: "missing-element",
      path: "r/item/@id",
    });
  });
  it("show an invalid value, cut to 40 characters", () => {
    const long = "x".repeat(100);
    const error = failure(() => readXml(node(`<name>a</name><size>${long}</size>`), FileNode));
    expect(error).toMatchObject({ kind: "invalid-value", path: "f/size" });
    expect(error.message).toContain("xs:int");
    expect(error.message).not.toContain("x".repeat(41));
  });
  it("do not show a secret", () => {
    const text = node(`<name>a</name><size>s3cret</size>`);
    expect(failure(() => readXml(text, FileNode)).message).toContain("s3cret");
    const error = failure(() => readXml(text, FileNode, { secrets: ["size"] }));
    expect(error).toMatchObject({ kind: "invalid-value", path: "f/size" });
    expect(error.message).not.toContain("s3cret");
  });
  it("do not show what is secret in every message", () => {
    const password = '<r Password="s3cret"><Nonce>s3cret!</Nonce></r>';
    const open = (): XmlReader => {
      const xml = new XmlReader(password);
      xml.openRoot();
      return xml;
    };
    const nonce = (xml: XmlReader): unknown => xml.nextChild() && xsBase64Binary.read(xml);
    for (const error of [
      failure(() => open().attribute("", "Password", xsInt)),
      failure(() => nonce(open())),
      failure(() => arrayOf("", "Nonce", xsInt).read(open())),
    ]) {
      expect(error).toMatchObject({ kind: "invalid-value", message: expect.stringContaining("not shown") });
      expect(error.message).not.toContain("s3cret");
    }
  });
  it("forbid nil where null is no value", () => {
    for (const text of [`<size xsi:nil="true"/>`, `<size xsi:nil="1"></size>`]) {
      const error = failure(() => readXml(node(`<name>a</name>${text}`), FileNode));
      expect(error).toMatchObject({ kind: "invalid-value", path: "f/size" });
      expect(error.message).toContain("forbidden nil");
    }
    const error = failure(() => readXml(node(`<children xsi:nil="true"/>`), FileNode));
    expect(error).toMatchObject({ kind: "invalid-value", path: "f/children" });
  });
  it("forbid content in nil", () => {
    const read = (content: string): unknown =>
      readXml(`<a ${xsi} xsi:nil="true">${content}</a>`, nillable(xsString));
    expect(read(" <!-- c --> ")).toBeNull();
    expect(failure(() => read("x"))).toMatchObject({ kind: "invalid-value" });
    expect(failure(() => read("<b/>"))).toMatchObject({ kind: "invalid-value" });
  });
  it("begin their path where they are told to", () => {
    const xml = new XmlReader(`<s:Envelope xmlns:s="urn:s"><s:Body><r><a>x</a></r></s:Body></s:Envelope>`, {
      operation: "op",
    });
    xml.openRoot();
    xml.nextChild();
    expect(xml.nextChild()).toEqual({ namespace: "", local: "r" });
    xml.beginPath();
    xml.nextChild();
    const error = thrownBy(() => xsInt.read(xml));
    expect(error).toMatchObject({ path: "r/a", operation: "op" });
  });
  it("of an enumeration list what was expected", () => {
    const error = failure(() => readXml("<a>C</a>", enumeration("Letter", ["A", "B"])));
    expect(error.message).toContain('"A", "B"');
  });
});

describe("limits", () => {
  const limited = (text: string, limits: object): unknown =>
    failure(() => readXml(text, FileNode, { limits }));
  it("depth, also in skipped parts", () => {
    const deep = `${"<x>".repeat(1000)}${"</x>".repeat(1000)}`;
    expect(failure(() => readXml(node(deep + small), FileNode))).toMatchObject({ kind: "limit" });
    expect(limited(node(small), { depth: 1 })).toMatchObject({ kind: "limit" });
  });
  it("attributes", () =>
    expect(limited(node(small, ' a="" b=""'), { attributes: 3 })).toMatchObject({ kind: "limit" }));
  it("text", () => {
    expect(limited(node(`<name>${"x".repeat(11)}</name>`), { textLength: 10 })).toMatchObject({
      kind: "limit",
    });
    expect(limited(node(`<name>${"<![CDATA[xx]]>".repeat(6)}</name>`), { textLength: 10 })).toMatchObject({
      kind: "limit",
    });
  });
  it("text and attributes to the last character", () => {
    const read = (length: number): unknown => {
      const xml = new XmlReader(`<a b="${"x".repeat(length)}">y</a>`, { limits: { textLength: 10 } });
      xml.openRoot();
      return xml.attribute("", "b", xsString);
    };
    expect(read(10)).toBe("x".repeat(10));
    expect(failure(() => read(11))).toMatchObject({ kind: "limit" });
    expect(readXml("<a>xxxxxxxxxx</a>", xsString, { limits: { textLength: 10 } })).toBe("x".repeat(10));
  });
  it("text between elements, and that of all elements together", () => {
    const open = (text: string): XmlReader => {
      const xml = new XmlReader(text, { limits: { textLength: 10 } });
      xml.openRoot();
      return xml;
    };
    const mixed = (text: string): unknown => open(`<a>${text}</a>`).mixed(RawXml.capture).length;
    expect(mixed("xxxxxxxxxx<b/>xxxxxxxxxx")).toBe(3);
    expect(failure(() => mixed("<![CDATA[xxxxxxxxxx]]>x"))).toMatchObject({ kind: "limit" });
    expect(open("<a><b>xxxxx</b>xxxxx</a>").allText()).toBe("xxxxxxxxxx");
    expect(failure(() => open("<a><b>xxxxx</b>xxxxxx</a>").allText())).toMatchObject({ kind: "limit" });
  });
  it("within them, prefixes of elements inside each other take no more than what they say", () => {
    const depth = 400;
    const declare = (level: number): string =>
      Array.from({ length: 255 }, (_, at) => ` xmlns:p${level}_${at}="urn:p"`).join("");
    const open = Array.from({ length: depth }, (_, level) => `<a${declare(level)}>`).join("");
    const xml = new XmlReader(`${open}<p0_0:b/>${"</a>".repeat(depth)}`);
    const before = process.memoryUsage().heapUsed;
    xml.openRoot();
    for (let level = 1; level < depth; level++) xml.nextChild();
    expect(xml.nextChild()).toEqual({ namespace: "urn:p", local: "b" });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(2 ** 29);
  });
  it("size", () => expect(limited(node(small), { size: 20 })).toMatchObject({ kind: "limit" }));
});
