/** Truncation, and reading by windows: a codec restarted at every chunk boundary gives the same value. */
import { describe, expect, it } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { RawXml, rawXml } from "../../../runtime/xml/raw-xml.js";
import { readInChunks } from "./read-in-chunks.js";
import { FileNode, ns, readXml, thrownBy } from "./sample-codecs.js";

const document = `\uFEFF<?xml version="1.0"?><!--c--><p:f xmlns:p="${ns}" xmlns="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" lang="d&lt;e">
  <p:name>a&amp;b<![CDATA[<]]>\u{1F600}</p:name><p:size>-12</p:size><unknown a='1'><deep/>\r\n</unknown><?pi x?>
  <p:owner xsi:nil="true" /><p:children><p:FileNode><p:name>ü</p:name><p:size>7</p:size><p:owner>me</p:owner></p:FileNode></p:children>
  <p:tag>x</p:tag><p:tag/></p:f> <!-- end -->`;

describe("truncation", () => {
  it("at every character is an error that says so, never a value", () => {
    const end = document.indexOf("</p:f>") + "</p:f>".length;
    for (let length = 0; length < end; length++) {
      const error = thrownBy(() => readXml(document.slice(0, length), FileNode));
      expect(SoapError.is(error), `${length}: ${String(error)}`).toBe(true);
      expect(error).toMatchObject({ kind: "malformed-xml", message: expect.stringContaining("truncated") });
    }
    expect(readXml(document.slice(0, end), FileNode).size).toBe(-12);
  });
});

describe("windows", () => {
  const whole = readXml(document, FileNode);
  const expected = [{ path: "f", name: "{urn:x}unknown" }];

  it("cut at every character give the same value, and report unknown elements once", () => {
    for (let cut = 0; cut < document.length; cut++) {
      const read = readInChunks(document, [cut], FileNode);
      expect(read.value, `cut at ${cut}`).toEqual(whole);
      expect(read.unknown, `cut at ${cut}`).toEqual(expected);
    }
  });

  it("of one character each give the same value", () => {
    const cuts = Array.from({ length: document.length }, (_, index) => index);
    expect(readInChunks(document, cuts, FileNode)).toEqual({ value: whole, unknown: expected });
  });

  it("cut within a character of a name wait for the rest of it", () => {
    const text = `<p:\u{10400} xmlns:p="urn:p" p:\u{10401}="1"/>`;
    const cuts = Array.from({ length: text.length }, (_, index) => index);
    expect(readInChunks(text, cuts, rawXml).value.xml).toBe(text);
  });

  it("keep the start tag of a raw element", () => {
    const raw = RawXml.parse(document);
    for (let cut = 0; cut < document.length; cut++) {
      expect(readInChunks(document, [cut], rawXml).value.xml, `cut at ${cut}`).toBe(raw.xml);
    }
  });

  it("count positions from the beginning of the document", () => {
    const text = `<a>${" ".repeat(50)}<b></c></a>`;
    const error = thrownBy(() => readInChunks(text, [3, 20, 40], rawXml));
    expect(error).toMatchObject({
      kind: "malformed-xml",
      message: expect.stringContaining("(character 57)"),
    });
  });

  it.each([
    ["a reference", "<a>\r\n\r\n&amp;&x;</a>", 13],
    ["a reference in an attribute", "<a b='\r\n&#0;'/>", 9],
    ["a tag in an attribute", "<a b='\r\n<'/>", 9],
  ])("count positions as they are written: %s", (_name, text, at) => {
    const error = thrownBy(() => readInChunks(text, [], rawXml));
    expect(error).toMatchObject({ message: expect.stringContaining(`(character ${at})`) });
  });
});
