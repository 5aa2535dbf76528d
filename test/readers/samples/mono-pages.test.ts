/** Mono's help pages give the model that ASP.NET's give, but for what they cannot show: enumerations, order of base members, SOAP 1.2. */
import { describe, expect, it } from "vitest";
import { monoOverview, monoPage, monoText } from "./lookalike-pages.js";
import { assumedOf, classicPage, htmlPage, place, read, show } from "./pages.js";

const request = `<store xmlns="urn:depot">
  <token>string</token>
  <when>dateTime</when>
  <tags>
    <string>string</string>
    <string>string</string>
  </tags>
  <boxes>
    <Box id="int">
      <label>string</label>
      <lid>boolean</lid>
    </Box>
    <Box id="int">
      <label>string</label>
      <lid>boolean</lid>
    </Box>
  </boxes>
</store>`;
const response = `<storeResponse xmlns="urn:depot">
  <storeResult>int</storeResult>
  <left>int</left>
</storeResponse>`;
const requestHeader = '<Ticket xmlns="urn:depot">\n  <user>string</user>\n</Ticket>';
const query = "token=string&when=string&tags=StringArray";
const answer = '<int xmlns="urn:depot">int</int>';
const http = (service: string): string =>
  `HTTP GET\n\nGET /${service}.asmx/store?token=string&when=string&tags=string&tags=string HTTP/1.1\nHost: x\n\nHTTP/1.1 200 OK\nContent-Type: text/xml; charset=utf-8\nContent-Length: length\n\n<?xml version="1.0" encoding="utf-8"?>\n${answer}\n`;

/** A contract without where its facts were read and which of them were assumed. */
function facts(pages: Readonly<Record<string, string>>): Record<string, unknown> {
  const { contract, diagnostics } = read(pages);
  expect(diagnostics).toEqual([]);
  return JSON.parse(JSON.stringify(contract, (key, value) => (key === "origin" ? undefined : value)));
}

describe("Mono's pages", () => {
  it("give the same model as a classic page, but for the binding of SOAP 1.2", () => {
    const classic = facts({ "p.txt": classicPage({ request, response, requestHeader }) });
    const mono = facts({ "p.html": monoPage({ request, response, requestHeader }) });
    const bindings = (model: Record<string, unknown>): readonly Record<string, unknown>[] =>
      model["bindings"] as readonly Record<string, unknown>[];
    expect(bindings(classic).map((one) => one["protocol"])).toEqual(["soap11", "soap12"]);
    expect(bindings(mono)).toEqual(bindings(classic).filter((one) => one["protocol"] === "soap11"));
    for (const part of ["portTypes", "messages", "elements", "types"])
      expect(mono[part], part).toEqual(classic[part]);
  });
  it("give the same parameters for GET, an array among them", () => {
    const messages = (pages: Readonly<Record<string, string>>) =>
      (facts(pages)["messages"] as readonly { name: string; parts: unknown }[]).filter(({ name }) =>
        name.includes("HttpGet"),
      );
    const classic = messages({ "p.txt": classicPage({ request, response }) + http("Depot") });
    expect(classic).toHaveLength(2);
    expect(messages({ "p.html": monoPage({ request, response, query, answer }) })).toEqual(classic);
  });
  it("give parameters whose names begin as a character reference does: Mono escapes no ampersand", () => {
    const { contract, diagnostics } = read({
      "p.html": monoPage({
        request,
        response,
        query: "copy=string&parts=string&ltd=StringArray&region=string",
        answer,
      }),
    });
    expect(diagnostics).toEqual([]);
    const asked = contract.messages.find(({ name }) => name.endsWith("storeHttpGetIn"));
    expect(asked?.parts.map(({ name }) => name)).toEqual(["copy", "parts", "ltd", "region"]);
  });
  it("are read as text too, and from both bindings", () => {
    const html = facts({ "p.html": monoPage({ request, response, requestHeader, query, answer }) });
    expect(facts({ "p.txt": monoText({ request, response, requestHeader, query, answer }) })).toEqual(html);
    const both = { request, response, requestHeader, query, answer };
    expect(facts({ "a.html": monoPage(both), "b.html": monoPage(both) })).toEqual(html);
  });
  it("do not take a tab or a sentence of the page for documentation, nor GET without parameters for anything else", () => {
    const ping = {
      operation: "ping",
      request: '<ping xmlns="urn:depot"/>',
      response: '<pingResponse xmlns="urn:depot"/>',
      query: "",
    };
    for (const page of [monoPage(ping), monoText(ping)]) {
      const { contract } = read({ "p.html": page });
      expect(
        contract.portTypes.flatMap(({ operations }) => operations.map((one) => one.documentation)),
      ).toEqual([undefined, undefined, undefined]);
      expect(contract.bindings.map(({ protocol }) => protocol).sort()).toEqual([
        "http-get",
        "http-post",
        "soap11",
      ]);
    }
  });

  const derived = "<own>int</own><more>int</more>";
  const base = "<id>string</id><at>dateTime</at>";
  const answerWith = (members: string): string =>
    `<storeResponse xmlns="urn:depot"><storeResult>${members}</storeResult></storeResponse>`;
  const result = "{urn:depot}storeResponse/storeResult/~type";

  it("do not tell the order of base members, and say so", () => {
    const { contract } = read({ "p.html": monoPage({ request, response: answerWith(derived + base) }) });
    expect(assumedOf(contract, result)).toEqual(["order:derived-first"]);
    expect(assumedOf(contract, "{urn:depot}store/~type")).toEqual([]);
  });
  it("tell base members where a classic page hides them, in their order on the wire", () => {
    const pages = {
      "classic.txt": classicPage({ request, response: answerWith(derived) }),
      "mono.html": monoPage({ request, response: answerWith(derived + base) }),
    };
    const { contract, diagnostics } = read(pages);
    expect(diagnostics).toEqual([]);
    expect(show(contract, "storeResponse").map((line) => line.trim().split(":")[0])).toEqual([
      "storeResult",
      ...["id", "at", "own", "more"],
    ]);
    expect(assumedOf(contract, result)).toEqual([]);
  });
  it("print an enumeration as a string, so another page knows better and does not contradict", () => {
    const kind = (text: string): string => `<store xmlns="urn:depot"><kind>${text}</kind></store>`;
    const mono = read({ "m.html": monoPage({ request: kind("string"), response }) });
    expect(show(mono.contract, "store")).toEqual(["kind: string 0..1"]);
    expect(assumedOf(mono.contract, "{urn:depot}store/~type", "kind")).toContain("type:placeholder");
    const both = read({
      "c.html": htmlPage({ request: kind("Crate or Barrel"), response }),
      "m.html": monoPage({ request: kind("string"), response }),
    });
    expect(both.diagnostics).toEqual([]);
    expect(show(both.contract, "store")).toEqual(["kind: Crate|Barrel 1..1"]);
  });
  it("give any attribute, any content and members whose name they do not tell", () => {
    const body = '<store custom-attribute="value" id="int" xmlns="urn:depot"><doc>xmlxml</doc><any/></store>';
    const { contract, diagnostics } = read({ "p.html": monoPage({ request: body, response }) });
    expect(show(contract, "store")).toEqual(["@id: int", "doc: struct 0..1", "  any 0..n", "any 0..n"]);
    const type = contract.types.find((one) => one.id === "{urn:depot}store/~type");
    expect(type?.kind === "struct" && type.anyAttribute).toEqual({
      namespaces: { kind: "any" },
      process: "lax",
    });
    expect(diagnostics.map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      "info sample/any-content",
      "info sample/any-content",
    ]);
  });
  it("read encoded messages, whose mark is left out", () => {
    const declarations = ' xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="urn:depot"';
    const encoded = monoPage({
      declarations,
      request: `<tns:store><tns:boxes soapenc:arrayType="Box[2]"><Item href="#id1"/><Item href="#id2"/></tns:boxes><tns:count xsi:type="xsd:int">int</tns:count></tns:store>
<tns:Box id="id1" xsi:type="tns:Box"><label xsi:type="xsd:string">string</label></tns:Box><tns:Box id="id2" xsi:type="tns:Box"><label xsi:type="xsd:string">string</label></tns:Box>`,
      response:
        '<tns:storeResponse><tns:storeResult xsi:type="xsd:int">int</tns:storeResult></tns:storeResponse>',
    });
    const { contract, diagnostics } = read({ "p.html": encoded });
    expect(diagnostics).toEqual([]);
    expect(contract.bindings[0]?.operations[0]?.style).toBe("rpc");
    expect(contract.messages[0]?.parts.map(({ name }) => name)).toEqual(["boxes", "count"]);
    const array = contract.types.find(({ kind }) => kind === "array");
    expect(array?.kind === "array" && array.item).toBe("{urn:depot}Box");
  });
});

describe("Mono's other pages", () => {
  const page = monoPage({ request, response });

  it("add what the overview says, beside the page with the samples", () => {
    const { contract, diagnostics } = read({
      "a.html": monoOverview("Stores a box */ for good."),
      "b.html": page,
    });
    expect(diagnostics).toEqual([]);
    expect(contract.portTypes[0]?.operations[0]?.documentation).toBe("Stores a box */ for good.");
  });
  it("are refused alone, with the place and the page that is missing", () => {
    const overview = monoOverview("No additional remarks");
    expect(read({ "a.html": overview }).diagnostics).toEqual([
      `${place("a.html", overview, 'class="operationTitle"')} error sample/mono-page`,
    ]);
    const beside = read({ "a.html": page, "b.html": monoOverview("Drops.", "Depot", "drop") });
    expect(beside.diagnostics.map((one) => one.split(" ")[1])).toEqual(["warning"]);
    const failed =
      "<html><body><h1>Exception</h1><pre>at ASP.DefaultWsdlHelpGenerator_aspx.Render ()</pre></body></html>";
    const { diagnostics } = read({ "a.html": page, "b.html": failed });
    expect(diagnostics).toEqual([`${place("b.html", failed, "DefaultWsdl")} error sample/mono-page`]);
  });
});
