/** Answers of SOAP encoding that refer to elements elsewhere are read as if these stood in their place. */
import { describe, expect, test } from "vitest";
import { SoapError } from "../../../runtime/index.js";
import { RawXml } from "../../../runtime/xml/raw-xml.js";
import { resolveReferences } from "../../../runtime/xml/references.js";

const soap = 'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"';
const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema"';
const enc = 'xmlns:e="http://www.w3.org/2003/05/soap-encoding"';

/** The first child of the body, as expanded names with the attributes and texts that matter. */
function read(body: string, declarations = `${soap} ${xsi}`): unknown {
  const resolved = resolveReferences(`<s:Envelope ${declarations}><s:Body>${body}</s:Body></s:Envelope>`);
  const reader = RawXml.parse(resolved).open();
  reader.nextChild();
  reader.nextChild();
  return show(RawXml.capture(reader));
}

function show(raw: RawXml): unknown {
  const reader = raw.open();
  const type = reader.typeName();
  const others = reader.otherAttributes([]);
  const children: unknown[] = [];
  let count = 0;
  while (reader.nextChild() !== undefined) {
    count++;
    children.push(show(RawXml.capture(reader)));
  }
  return [
    raw.name,
    ...(type === undefined ? [] : [{ type }]),
    ...(others ? [others] : []),
    ...(count > 0 ? children : [raw.text]),
  ];
}

describe("references", () => {
  test("an answer without any is the same text", () => {
    const text = `<s:Envelope ${soap}><s:Body><r><a>href="#x"</a></r></s:Body></s:Envelope>`;
    expect(resolveReferences(text)).toBe(text);
  });

  test("independent elements behind the response, and references among them", () => {
    const body = `<r><list href="#a"/><last i:type="x:int">7</last></r>
      <multiRef id="a" i:type="x:Map"><item><key i:type="x:string">k &amp; &lt;l&gt;</key><value href="#b"/></item></multiRef>
      <multiRef id="b" i:type="x:int"><![CDATA[1]]></multiRef>`;
    const XS = "{http://www.w3.org/2001/XMLSchema}";
    expect(read(body)).toEqual([
      "r",
      [
        "list",
        { type: `${XS}Map` },
        ["item", ["key", { type: `${XS}string` }, "k & <l>"], ["value", { type: `${XS}int` }, "1"]],
      ],
      ["last", { type: `${XS}int` }, "7"],
    ]);
  });

  test("independent elements before the response are not taken for it", () => {
    expect(read(`<multiRef id="a">1</multiRef><r><v href="#a"/></r>`)).toEqual(["r", ["v", "1"]]);
  });

  test("one element at several places, the first time where it stands", () => {
    const body = `<r><left id="one"><n>1</n></left><right href="#one"/><third href="#one"></third></r>`;
    const n = ["n", "1"];
    expect(read(body)).toEqual(["r", ["left", { id: "one" }, n], ["right", n], ["third", n]]);
  });

  test("SOAP 1.2's ref and id", () => {
    const body = `<r><left e:id="one"><n>1</n></left><right e:ref="one"/><hash e:ref="#one"/></r>`;
    expect(read(body, `${soap} ${xsi} ${enc}`)).toEqual([
      "r",
      ["left", { "{http://www.w3.org/2003/05/soap-encoding}id": "one" }, ["n", "1"]],
      ["right", ["n", "1"]],
      ["hash", ["n", "1"]],
    ]);
  });

  test("prefixes and default namespaces are those of the element that is referred to", () => {
    const body = `<r xmlns:p="urn:here"><p:a href="#t"/><b href="#t"/></r>
      <multiRef xmlns="urn:default" xmlns:p="urn:there" id="t" i:type="p:T" p:mark="m&quot;&lt;"><c/><p:d xmlns=""><e i:type="p:E"/></p:d></multiRef>`;
    const inside = [
      { type: "{urn:there}T" },
      { "{urn:there}mark": 'm"<' },
      ["{urn:default}c", ""],
      ["{urn:there}d", ["e", { type: "{urn:there}E" }, ""]],
    ];
    expect(read(body)).toEqual(["r", ["{urn:here}a", ...inside], ["b", ...inside]]);
  });

  test("a type without a prefix is of the default namespace", () => {
    const body = `<r><a href="#t"/></r><t id="t" xmlns="urn:default" i:type="T">1</t>`;
    expect(read(body)).toEqual(["r", ["a", { type: "{urn:default}T" }, "1"]]);
  });

  test("what is no reference into the answer stays", () => {
    const body = `<r><a href="#nowhere">text</a><b href="cid:1"/><c id="1">1</c><d href="#1"/></r>`;
    expect(read(body)).toEqual([
      "r",
      ["a", { href: "#nowhere" }, "text"],
      ["b", { href: "cid:1" }, ""],
      ["c", { id: "1" }, "1"],
      ["d", "1"],
    ]);
  });

  test("a reference to what is a reference itself", () => {
    const body = `<r><a id="a" href="#t"/><b href="#a"/><c href="#u"/></r><u id="u" href="#a"/><t id="t">7</t>`;
    expect(read(body)).toEqual(["r", ["a", "7"], ["b", "7"], ["c", "7"]]);
    expect(() => read('<r><a href="#t"/></r><t id="t" href="#u"/><u id="u" href="#t"/>')).toThrow(
      /refers to itself/,
    );
  });

  test("nil stays nil", () => {
    const body = `<r><a href="#t"/></r><t id="t" i:nil="true"/>`;
    expect(resolveReferences(`<s:Envelope ${soap} ${xsi}><s:Body>${body}</s:Body></s:Envelope>`)).toMatch(
      /<a [^>]*i:nil="true"[^>]*><\/a>/,
    );
  });

  test("a value that contains itself is an error, not an endless one", () => {
    const body = `<r><a href="#t"/></r><t id="t"><next href="#u"/></t><t id="u"><next href="#t"/></t>`;
    expect(() => read(body)).toThrow(expect.objectContaining({ kind: "limit" }));
    expect(() => read(body)).toThrow(/refers to itself/);
  });

  test("a short answer cannot grow without bound", () => {
    const levels = Array.from(
      { length: 60 },
      (_, at) => `<t id="${at}"><a href="#${at + 1}"/><b href="#${at + 1}"/></t>`,
    );
    const body = `<r><a href="#0"/></r>${levels.join("")}<t id="60">text</t>`;
    // Without a bound this would end after 2 ** 60 steps.
    expect(() => read(body)).toThrow(expect.objectContaining({ kind: "limit" }));
  });

  test("a chain deeper than documents may be is an error of its own", () => {
    const levels = Array.from({ length: 20_000 }, (_, at) => `<t id="${at}"><a href="#${at + 1}"/></t>`);
    const body = `<r><a href="#0"/></r>${levels.join("")}<t id="20000">text</t>`;
    expect(() => read(body)).toThrow(expect.objectContaining({ kind: "limit" }));
  });

  test("many references end: in a time that grows by their square they would not", () => {
    const count = 200_000;
    const refs = Array.from({ length: count }, (_, at) => `<a href="#${at}"/>`).join("");
    const targets = Array.from(
      { length: count },
      (_, at) => `<t id="${at}" i:type="x:string">v${at}</t>`,
    ).join("");
    const text = `<s:Envelope ${soap} ${xsi}><s:Body><r>${refs}</r>${targets}</s:Body></s:Envelope>`;
    expect(resolveReferences(text).match(/<a [^>]*>v\d+<\/a>/g)).toHaveLength(count);
  });

  test("broken XML is told as such", () => {
    expect(() => resolveReferences(`<s:Envelope ${soap}><s:Body><r><a href="#t"/></r>`)).toThrow(SoapError);
  });
});
