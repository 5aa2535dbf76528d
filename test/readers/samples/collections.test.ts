/** Postman's collections, ServiceStack's and SoapCore's pages: values leave types open, and a folder may hold all dialects at once. */
import { describe, expect, it } from "vitest";
import { readJson, stringOf } from "../../../generator/source/json-text.js";
import { monoPage, postmanCollection, soapUiRequest } from "./lookalike-pages.js";
import { assumedOf, classicPage, envelope, place, read, show, soap12 } from "./pages.js";

const ask = envelope('<store xmlns="urn:depot"><token>{{token}}</token><count>3</count></store>');
const told = envelope(
  '<storeResponse xmlns="urn:depot"><storeResult><Box><id>7</id></Box><Box><id>8</id><note>hunter2</note></Box></storeResult></storeResponse>',
);
const type = (path: string): string => `{urn:depot}${path}/~type`;

describe("a Postman collection", () => {
  const text = postmanCollection([
    { name: "Happy path", request: ask, action: "urn:depot/store", answers: [{ body: told }] },
  ]);

  it("tells operations, actions and members, and says which types are open, without a value", () => {
    const { contract, diagnostics } = read({ "c.json": text });
    expect(contract.services.map(({ name }) => name)).toEqual(["{urn:depot}Depot"]);
    const [binding] = contract.bindings;
    expect(binding?.operations.map(({ name, action }) => [name, action])).toEqual([
      ["store", "urn:depot/store"],
    ]);
    expect(show(contract, "store")).toEqual(["token: string 0..1", "count: string 0..1"]);
    expect(show(contract, "storeResponse")).toEqual([
      "storeResult: struct 0..1",
      "  Box: struct Box 0..n nil",
      "    id: string 0..1",
    ]);
    expect(assumedOf(contract, type("store"), "count")).toContain("type:sample-value");
    expect(diagnostics).toEqual([
      `${place("c.json", text, "{{token}}")} info sample/open-value`,
      `${place("c.json", text, "3</count>")} info sample/open-value`,
      `${place("c.json", text, "7</id>")} info sample/open-value`,
    ]);
    expect(JSON.stringify(contract)).not.toContain("hunter2");
  });
  it("takes a text with the word or for a text, as no type stands beside it", () => {
    const request = envelope('<find xmlns="urn:depot"><what>hunter2 or hunter3</what></find>');
    const { contract, diagnostics } = read({ "c.json": postmanCollection([{ name: "find", request }]) });
    expect(show(contract, "find")).toEqual(["what: string 0..1"]);
    expect(diagnostics.filter((one) => one.includes("open-value"))).toHaveLength(1);
    expect(JSON.stringify(contract)).not.toContain("hunter2");
  });
  it("takes the text xml for a text, which stands for any content only where types are shown", () => {
    const body = '<find xmlns="urn:depot"><format>xml</format><more kind="xml"><a>1</a></more></find>';
    const { contract } = read({ "c.json": postmanCollection([{ name: "find", request: envelope(body) }]) });
    expect(show(contract, "find")).toEqual([
      "format: string 0..1",
      "more: struct 0..1",
      "  @kind: string",
      "  a: string 0..1",
    ]);
  });
  it("shows types where a tool made it of a WSDL, and still no value that was filled in", () => {
    const body =
      '<login xmlns="urn:depot"><user>string</user><count>int</count><when>dateTime</when><token kind="hunter4">hunter2</token><either>hunter5 or hunter6</either></login>';
    const text = postmanCollection([{ name: "login", request: envelope(body) }]);
    const { contract, diagnostics } = read({ "c.json": text });
    expect(show(contract, "login")).toEqual([
      "user: string 0..1",
      "count: int 1..1",
      "when: dateTime 1..1",
      "token: struct 0..1",
      "  @kind: string",
      "either: string 0..1",
    ]);
    expect(diagnostics.filter((one) => !/open-value|no-response/.test(one))).toEqual([]);
    expect(JSON.stringify(contract)).not.toContain("hunter");
  });
  it("may show nothing but attributes, whose values are none of the contract's either", () => {
    const request = envelope('<find xmlns="urn:depot" by="hunter2"/>');
    const { contract } = read({ "c.json": postmanCollection([{ name: "find", request }]) });
    expect(show(contract, "find")).toEqual(["@by: string"]);
  });
  it("may have its headers as the lines of HTTP", () => {
    const { info, item } = JSON.parse(text);
    item[0].item[0].request.header = 'Content-Type: text/xml\r\nsoapaction:  "urn:depot/store" ';
    const { contract } = read({ "c.json": JSON.stringify({ info, item }) });
    expect(contract.bindings[0]?.operations.map(({ action }) => action)).toEqual(["urn:depot/store"]);
  });
  it("merges the answers that were saved: what one lacks is optional, and no contradiction", () => {
    const other = envelope(
      '<storeResponse xmlns="urn:depot"><storeResult><Box><id>7</id></Box></storeResult><left>1</left></storeResponse>',
    );
    const fault = envelope(
      "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>no</faultstring></soap:Fault>",
    );
    const { contract, diagnostics } = read({
      "c.json": postmanCollection([
        {
          name: "store",
          request: ask,
          action: "urn:depot/store",
          answers: [
            { body: told },
            { body: fault, code: 500 },
            { body: fault },
            { body: other },
            { body: "<html>" },
          ],
        },
      ]),
    });
    expect(diagnostics.filter((one) => !one.includes("open-value"))).toEqual([]);
    expect(show(contract, "storeResponse").filter((line) => !line.startsWith("    "))).toEqual([
      "storeResult: struct 0..1",
      "  Box: struct Box 0..n nil",
      "left: string 0..1",
    ]);
    expect(assumedOf(contract, type("storeResponse"), "left")).toContain("occurs:one-source-only");
  });
  it("keeps names of JavaScript's own things as data, and addresses that are none as nothing", () => {
    const names = ["__proto__", "constructor", "toString"];
    const members = names.map((name) => `<${name}>x</${name}>`).join("");
    const hostile = postmanCollection([
      {
        name: "*/ alert(1) /*",
        request: envelope(`<store xmlns="urn:depot">${members}</store>`),
        action: "urn:x\r\nHTTP/1.1 200 OK",
      },
    ]).replaceAll('"Depot.asmx"', '"../../etc/passwd HTTP/1.1\\r\\nX: y"');
    const { contract } = read({ "c.json": hostile });
    expect(show(contract, "store").map((line) => line.split(":")[0])).toEqual(names);
    for (const { name } of contract.services) expect(name).toMatch(/^\{urn:depot\}[\w.-]+$/);
  });
  it("that is cut or nests without end never throws", () => {
    for (let end = 0; end < text.length; end += 97)
      expect(() => read({ "c.json": text.slice(0, end) })).not.toThrow();
    const deep = `{"info":{"_postman_id":"1"},"item":${'[{"item":'.repeat(5_000)}[]${"}]".repeat(5_000)}}`;
    expect(read({ "c.json": deep }).diagnostics).toEqual(["c.json:1:1 error sample/is-json"]);
  });
});

describe("JSON with places", () => {
  it("reads what JSON.parse reads", () => {
    const value = { a: ['x\n"\\\u2028😀', 1.5e-3, true, null, {}], __proto__x: { "": "" } };
    const text = JSON.stringify(value, undefined, 1);
    const root = readJson(text);
    const first = root?.kind === "object" ? root.members.get("a") : undefined;
    const string = first?.kind === "list" ? first.items[0] : undefined;
    expect(stringOf(string)).toBe('x\n"\\\u2028😀');
    expect(string && JSON.parse(text.slice(string.start, string.end))).toBe(stringOf(string));
  });
  it.each(["", "{", '{"a"', '{"a":}', "[1 2]", '{"a":1 "b":2}', '"\\'])("gives nothing for %s", (text) => {
    expect(readJson(text)).toBeUndefined();
  });
});

describe("ServiceStack's pages", () => {
  const body =
    '<Add xmlns="http://schemas.datacontract.org/2004/07/Shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Name>String</Name><Count>0</Count><When>0001-01-01T00:00:00</When><Done>false</Done><Tags xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><a:int>0</a:int></Tags><None i:nil="true" /></Add>';
  const text = `To override the Content-type…\n\nPOST /soap12 HTTP/1.1 \nHost: x \nContent-Type: text/xml; charset=utf-8\nContent-Length: length\n\n${envelope(body, undefined, "soap12", soap12)}`;

  it("show values whose type is sometimes plain, and is open for a number", () => {
    const { contract, diagnostics } = read({ "p.txt": text });
    expect(show(contract, "Add")).toEqual([
      "Name: string 0..1",
      "Count: string 0..1",
      "When: dateTime 1..1",
      "Done: boolean 1..1",
      "Tags: struct 0..1",
      "  int: int 0..n",
      "None: unknown 0..1",
    ]);
    expect(contract.services[0]?.name).toMatch(/\}Service$/);
    expect(diagnostics).toEqual([
      "p.txt:3:1 warning sample/no-response",
      `${place("p.txt", text, "0</Count>")} info sample/open-value`,
      `${place("p.txt", text, "<None")} info sample/empty-element`,
    ]);
  });
});

describe("ServiceStack's table of parameters", () => {
  const body =
    '<Add xmlns="http://schemas.datacontract.org/2004/07/Shop"><Count>0</Count><Price>0</Price><Both>0</Both><Kind>None</Kind></Add>';
  const sample = `POST /soap11 HTTP/1.1\nHost: x\nContent-Type: text/xml; charset=utf-8\nContent-Length: length\n\n${envelope(body)}`;
  const expected = ["Count: int 1..1", "Price: decimal 1..1", "Both: string 0..1", "Kind: string 0..1"];

  it("tells the types of numbers, but not where two tables differ", () => {
    const rows = [
      "Count | form | int? | No | |",
      "Price | body | decimal | Yes | |",
      "Both | form | int | No |",
      "Both | form | long | No |",
      "Kind | form | Kind | No |",
    ];
    const text = `Name | Parameter | Data Type | Required | Description |\n---|---|---|---|---|\n${rows.join("\n")}\n\n${sample}`;
    expect(show(read({ "p.txt": text }).contract, "Add")).toEqual(expected);
    const cells = rows.map(
      (line) =>
        `<tr>${line
          .split("|")
          .map((cell) => `<td>${cell.trim()}</td>`)
          .join("")}</tr>`,
    );
    const html = `<html><body><table>${cells.join("\n")}</table><pre>${sample.replaceAll("<", "&lt;")}</pre></body></html>`;
    expect(show(read({ "p.html": html }).contract, "Add")).toEqual(expected);
  });
});

describe("SoapCore's samples", () => {
  it("are read as its window shows them: arrays once, base members hidden", () => {
    const request =
      '<store xmlns="urn:depot"><boxes><Box><id>int</id></Box></boxes><kind>A or B</kind></store>';
    const text = `Method: store\nSOAP 1.1\nA sample.\n\nHeaders\nPOST /Depot.asmx HTTP/1.1\nHost: x\nContent-Type: text/xml; charset=utf-8\nSOAPAction: "urn:depot/store"\n\nRequest Body\n${envelope(request)}\nResponse Body\n${envelope('<storeResponse xmlns="urn:depot"><storeResult>int</storeResult></storeResponse>')}`;
    const { contract, diagnostics } = read({ "p.txt": text });
    expect(show(contract, "store")).toEqual([
      "boxes: struct 0..1",
      "  Box: struct Box 0..n nil",
      "    id: int 1..1",
      "kind: A|B 1..1",
    ]);
    expect(show(contract, "storeResponse")).toEqual(["storeResult: int 1..1"]);
    expect(contract.bindings[0]?.operations[0]?.action).toBe("urn:depot/store");
    expect(diagnostics).toEqual([`${place("p.txt", text, "<Box>")} info sample/printed-once`]);
    expect(assumedOf(contract, "{urn:depot}Box")).toEqual(["name:item-name", "base:vanished-base"]);
  });
});

describe("a folder of all dialects", () => {
  const request = (token: string): string => `<store xmlns="urn:depot"><token>${token}</token></store>`;
  const response = '<storeResponse xmlns="urn:depot"><storeResult>int</storeResult></storeResponse>';
  const one = (operation: string) => ({
    operation,
    request: request("string").replaceAll("store", operation),
    response: response.replaceAll("store", operation),
  });

  it("is one service, in whatever order, and each page that cannot be read has its place", () => {
    const pages = {
      "a.txt": classicPage(one("store")),
      "b.html": monoPage(one("fetch")),
      "c.xml": soapUiRequest("<d:drop><!--Optional:--><d:token>?</d:token></d:drop>"),
      "d.json": postmanCollection([
        { name: "x", request: ask.replaceAll("store", "count"), action: "urn:depot/count" },
      ]),
      "e.html": "<html><body><script>window.SoapApiData = {}</script></body></html>",
    };
    const { contract, diagnostics } = read(pages);
    expect(contract.services.map(({ name }) => name)).toEqual(["{urn:depot}Depot"]);
    expect(contract.portTypes[0]?.operations.map(({ name }) => name)).toEqual([
      "count",
      "drop",
      "fetch",
      "store",
    ]);
    expect(diagnostics.filter((line) => line.includes(" error "))).toEqual([
      `${place("e.html", pages["e.html"], "window.SoapApiData")} error sample/soapcore-page`,
    ]);
    const reversed = read(Object.fromEntries(Object.entries(pages).reverse()));
    expect(reversed.contract).toEqual(contract);
  });
  it("ends for a huge one: in a time that grows by its square it would not", () => {
    const members = Array.from(
      { length: 100_000 },
      (_, at) => `<!--Optional:--><!--type: int--><d:m${at}>?</d:m${at}>`,
    );
    const text = soapUiRequest(`<d:store>${members.join("\n")}</d:store>`);
    const { contract } = read({
      "a.xml": text,
      "b.html": monoPage(one("fetch")).replace("<table>", "<table>".repeat(500_000)),
    });
    expect(show(contract, "store")).toHaveLength(100_000);
  });
});
