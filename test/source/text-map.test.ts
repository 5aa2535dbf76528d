/** Places in transformed text lead back to the file, through any number of layers. */
import { describe, expect, it } from "vitest";
import { guessKind } from "../../generator/source/guess-kind.js";
import { readHtml } from "../../generator/source/html-text.js";
import {
  finishTextMap,
  keepText,
  type MappedText,
  mapText,
  replaceText,
  spanOf,
  startTextMap,
} from "../../generator/source/text-map.js";

/** The piece of the file that a piece of the text came from. */
function origin(map: MappedText, file: string, piece: string): string {
  const at = map.text.indexOf(piece);
  const { line, column, endLine, endColumn } = spanOf(map, at, at + piece.length);
  const lines = file.split(/(?<=\n)/);
  const offset = (row: number, col: number): number => lines.slice(0, row - 1).join("").length + col - 1;
  return file.slice(offset(line, column), offset(endLine, endColumn));
}

describe("text maps", () => {
  it("count lines from one, whatever ends them", () => {
    const map = mapText("x", "a\r\nb\rc\nd");
    expect(
      ["a", "b", "c", "d"].map(
        (letter) => spanOf(map, map.text.indexOf(letter), map.text.indexOf(letter) + 1).line,
      ),
    ).toEqual([1, 2, 3, 4]);
    expect(spanOf(map, 8, 8)).toEqual({ file: "x", line: 4, column: 2, endLine: 4, endColumn: 2 });
  });
  it("map what is kept and what is replaced, also twice", () => {
    const file = "one &amp;lt; two";
    const decode = (map: MappedText): MappedText => {
      const builder = startTextMap(map);
      let done = 0;
      for (const match of map.text.matchAll(/&(amp|lt);/g)) {
        keepText(builder, done, match.index);
        replaceText(builder, match.index, match.index + match[0].length, match[1] === "amp" ? "&" : "<");
        done = match.index + match[0].length;
      }
      keepText(builder, done, map.text.length);
      return finishTextMap(builder);
    };
    const once = decode(mapText("x", file));
    expect(once.text).toBe("one &lt; two");
    expect(origin(once, file, "&lt;")).toBe("&amp;lt;");
    const twice = decode(once);
    expect(twice.text).toBe("one < two");
    expect(origin(twice, file, "<")).toBe("&amp;lt;");
    expect(origin(twice, file, "two")).toBe("two");
    expect(origin(twice, file, "e < t")).toBe("e &amp;lt; t");
  });
});

describe("HTML", () => {
  it.each([
    ["&ltp&gtx&lt/p&gt done", "<p>x</p> done"],
    ["&copy2020 &notit; it", "©2020 ¬it; it"],
    ["a&amp;amp;b &amp;lt; c", "a&amp;b &lt; c"],
    ["AT&T &bogus; &; &# &#x; end", "AT&T &bogus; &; &# &#x; end"],
    ["&#128; &#0; &#x110000; &NotEqualTilde; &#128512;", "€ \ufffd \ufffd ≂̸ 😀"],
    ["</p><xmp>&amp;amp; &lt; &ltp</xmp>", "&amp;amp; &lt; &ltp"],
    ["</p><textarea>&amp;amp; &ltp</textarea>", "&amp; <p"],
  ])("decodes references as HTML does: %s", (html, text) => {
    expect(
      readHtml(mapText("page.html", `<p>${html} </p>end`))
        .map.text.trim()
        .split(/\s*\n/),
    ).toEqual([text, "end"]);
  });

  it("maps text behind references, stray tags and carriage returns", () => {
    const file = "<p>\r\na &lt;b&gt; &amp c</font>d &#x41;&nbsp;&bogus; &notin; &#128512;e</p><pre>\nx</pre>";
    const { map } = readHtml(mapText("x", file));
    for (const [piece, from] of [
      ["<b>", "&lt;b&gt;"],
      ["A", "&#x41;"],
      ["d", "d"],
      ["&bogus;", "&bogus;"],
      ["\u2209", "&notin;"],
      ["\u{1F600}", "&#128512;"],
      ["e\n", "e"],
      ["x", "x"],
    ] as const) {
      expect(origin(map, file, piece).replace(/<\/p>$/, ""), piece).toBe(from);
    }
    expect(origin(map, file, "& c")).toBe("&amp c");
  });
  it("finds title and headings, and leaves scripts and comments out", () => {
    const { map, title, headings } = readHtml(
      mapText(
        "x",
        "<title> A\n B </title><script>no()</script><!-- no --><p class='heading1'>Depot</p><h2>store <b>it</b></h2>yes",
      ),
    );
    expect(title).toBe("A B");
    expect(headings.map((one) => [one.level, one.text, map.text.slice(one.offset, one.offset + 5)])).toEqual([
      [1, "Depot", "Depot"],
      [3, "store it", "store"],
    ]);
    expect(map.text).not.toContain("no");
  });
});

describe("kinds", () => {
  it.each([
    ["", "empty"],
    ["\n<!-- c --><!DOCTYPE html><html></html>", "html"],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html></html>', "html"],
    [
      '<!DOCTYPE schema PUBLIC "p" "s" [<!ENTITY a "b">]><schema xmlns="http://www.w3.org/2001/XMLSchema"/>',
      "xsd",
    ],
    ["<p>fragment</p>", "html"],
    ['<wsdl:definitions name="x"\n xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">', "wsdl"],
    ['<description xmlns="http://www.w3.org/ns/wsdl">', "wsdl"],
    ['<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">', "xsd"],
    ['<schema xmlns="http://www.w3.org/1999/XMLSchema">', "xsd"],
    ['<s:schema xmlns:s="http://www.w3.org/2000/10/XMLSchema">', "xsd"],
    ["<soap:Envelope>", "xml"],
    ["[1, 2]", "json"],
    ["[not json", "text"],
    ["POST / HTTP/1.1", "text"],
    ["<p>The service</p>", "html"],
    ['<p:project xmlns:p="urn:p"/>', "xml"],
    ['<a:Envelope xmlns:a="http://schemas.xmlsoap.org/soap/envelope/"/>', "xml"],
    ["<table.row/>", "xml"],
  ])("%j is %s", (text, kind) => {
    expect(guessKind(text)).toBe(kind);
  });
});
