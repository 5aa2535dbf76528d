/** One exchange, printed in every dialect and damaged by every kind of copying, gives one model. */
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../generator/model/contract.js";
import {
  classicPage,
  collapse,
  exchange11,
  exchange12,
  htmlPage,
  type PageOptions,
  read,
  secondPage,
  show,
} from "./pages.js";

const options: PageOptions = {
  operation: "store",
  documentation: "Puts boxes on shelves.",
  request:
    '    <store xmlns="urn:depot">\n      <token>string</token>\n      <boxes>\n        <Box>\n          <id>guid</id>\n          <weight>decimal</weight>\n' +
    "        </Box>\n        <Box>\n          <id>guid</id>\n          <weight>decimal</weight>\n        </Box>\n      </boxes>\n      <where>Top or Middle or Bottom</where>\n    </store>",
  response:
    '    <storeResponse xmlns="urn:depot">\n      <storeResult>int</storeResult>\n    </storeResponse>',
};
const expected = [
  "token: string 0..1",
  "boxes: struct 0..1",
  "  Box: struct Box 0..n nil",
  "    id: guid 1..1",
  "    weight: decimal 1..1",
  "where: Top|Middle|Bottom 1..1",
];

function expectWhole(page: string, file = "page.txt"): Contract {
  const { contract, diagnostics } = read({ [file]: page });
  expect(diagnostics).toEqual([]);
  expect(show(contract, "store")).toEqual(expected);
  expect(show(contract, "storeResponse")).toEqual(["storeResult: int 1..1"]);
  expect(contract.portTypes.map((one) => one.operations.map((operation) => operation.name))).toEqual([
    ["store"],
  ]);
  const actions = contract.bindings.map((binding) => binding.operations[0]?.action);
  expect(new Set(actions)).toEqual(new Set(["urn:depot/store"]));
  return contract;
}
const eachLine = (text: string, prefix: string): string =>
  text
    .split("\n")
    .map((line) => `${prefix}${line}`)
    .join("\n");
const both = `SOAP 1.1\n\n${exchange11(options)}\nSOAP 1.2\n\n${exchange12(options)}`;

describe("classic pages", () => {
  it("reads text with sentences in any language, service, documentation and both bindings", () => {
    const contract = expectWhole(classicPage(options));
    expect(contract.services.map((one) => one.name)).toEqual(["{urn:depot}Depot"]);
    expect(contract.portTypes[0]?.name).toBe("{urn:depot}DepotSoap");
    expect(contract.bindings.map((one) => [one.name, one.protocol])).toEqual([
      ["{urn:depot}DepotSoap", "soap11"],
      ["{urn:depot}DepotSoap12", "soap12"],
    ]);
    expect(contract.messages.map((one) => [one.name, one.parts[0]?.name, one.parts[0]?.element])).toEqual([
      ["{urn:depot}storeSoapIn", "parameters", "{urn:depot}store"],
      ["{urn:depot}storeSoapOut", "parameters", "{urn:depot}storeResponse"],
    ]);
    expect(contract.portTypes[0]?.operations[0]?.documentation).toBe("Puts boxes on shelves.");
  });
  it("reads text without indentation and blank lines", () => {
    const flat = classicPage(options)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("\n");
    expect(expectWhole(flat).portTypes[0]?.operations[0]?.documentation).toBe("Puts boxes on shelves.");
  });
  it("reads text collapsed to a line, with a heading glued to the sentence before", () => {
    const page = collapse(classicPage(options));
    expect(page).not.toMatch(/\n\s*<\w/);
    expectWhole(page);
    expectWhole(page.replace("Nur auf diesem Rechner.\nSOAP 1.1", "Nur auf diesem Rechner.SOAP 1.1"));
  });
  it("reads a page without any line break at all", () => {
    expectWhole(both.replace(/\s*\n\s*/g, " "));
  });
  it("reads carriage returns and lone carriage returns", () => {
    expectWhole(classicPage(options).replace(/\n/g, "\r\n"));
  });
  it("reads text re-wrapped inside tags", () => {
    expectWhole(
      both
        .replace(/ xmlns/g, "\n\n   xmlns")
        .replace(/<token>string/g, "<token\n>string")
        .replace("Top or Middle", "Top or\n  Middle"),
    );
  });
  it("reads HTML, with the service's name from its heading and markup taken off the documentation", () => {
    const page = htmlPage({
      ...options,
      documentation:
        "Puts <b>boxes</b><br>on <table><tr><td>shelves</td><td>twice</td></tr></table> &amp; more.",
    });
    const contract = expectWhole(page, "page.html");
    expect(contract.services.map((one) => one.name)).toEqual(["{urn:depot}Depot"]);
    expect(contract.portTypes[0]?.operations[0]?.documentation).toBe(
      "Puts boxes\non\nshelves twice\n& more.",
    );
  });
  it("reads HTML of .NET 1.x, which has one heading SOAP", () => {
    const page = htmlPage(options);
    expectWhole(
      page.replace("SOAP 1.1</h3>", "SOAP</h3>").replace(/<span><h3>SOAP 1\.2[\s\S]*?<\/span>/, ""),
    );
  });
  it("reads HTML cut out of its page", () => {
    const page = htmlPage(options);
    expectWhole(page.slice(page.indexOf("<h2>"), page.lastIndexOf("</pre>")));
  });
  it("reads many operations on one page", () => {
    const page = (name: string): string => `${name}\n\nDoes ${name}.\n\n${both.replace(/store/g, name)}\n`;
    const { contract, diagnostics } = read({
      "all.txt": `Handbook\n\nA long introduction.\nMore.\n\n${page("store")}${page("fetch")}${page("weigh")}`,
    });
    expect(diagnostics).toEqual([]);
    expect(contract.portTypes[0]?.operations.map((one) => [one.name, one.documentation])).toEqual([
      ["fetch", "Does fetch."],
      ["store", "Does store."],
      ["weigh", "Does weigh."],
    ]);
    expect(contract.services.map((one) => one.name)).toEqual(["{urn:depot}Depot"]);
  });
});

describe("pasted pages", () => {
  it.each([
    [
      "fences",
      `## store\n\nRequest:\n\`\`\`xml\n${exchange11(options).replace("HTTP/1.1 200", "```\n\n**Response:**\n```http\nHTTP/1.1 200")}\`\`\`\n`,
    ],
    [
      "tilde fences",
      `**Request:**\n~~~\n${exchange11(options).replace("HTTP/1.1 200", "~~~\n\n**Response:**\n~~~\nHTTP/1.1 200")}~~~\n`,
    ],
    ["indentation", `### SOAP 1.1\n\n${eachLine(exchange11(options), "    ")}`],
    ["apostrophes", eachLine(both, "' ")],
    ["slashes", eachLine(both, "    // ")],
    ["slashes without space", eachLine(both, "///")],
    ["hashes", eachLine(both, "# ")],
    ["stars", `/**\n${eachLine(both, " * ")}\n */`],
    ["a block comment", `/* ${both} */ package x`],
    ["quotation marks of mail", eachLine(both, "> ")],
    ["hard spaces", both.replace(/ {2}/g, "\u00A0\u00A0")],
    ["curly quotes", both.replace(/"([^"]*)"/g, "\u201C$1\u201D")],
  ])("reads samples in %s", (_, page) => {
    expectWhole(page);
  });
  it("reads entities pasted as text, with and without tags, and twice escaped", () => {
    const escaped = both.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    expectWhole(escaped);
    expectWhole(escaped.replace(/&/g, "&amp;"));
    const source = htmlPage(options).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    expectWhole(source);
  });
  it("reads a page that a browser saved as one file", () => {
    const encoded = htmlPage({ ...options, documentation: "Kisten f\u00FCr Regale." })
      .replace(/=/g, "=3D")
      .replace(/\u00FC/g, "=C3=BC")
      .replace(/(.{70}[^=]{3})(?=.)/g, "$1=\r\n");
    const page = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}\r\n--x--`;
    expect(expectWhole(page, "page.mhtml").portTypes[0]?.operations[0]?.documentation).toBe(
      "Kisten f\u00FCr Regale.",
    );
  });
  it("reads markdown with backslashes before marks", () => {
    expectWhole(both.replace(/[<>_*]/g, "\\$&"));
  });
  it("reads XML without lines of HTTP", () => {
    const bare = exchange11(options).replace(/^(?:POST|HTTP|Host|Content|SOAPAction).*\n/gm, "");
    const { contract } = read({ "x.txt": bare });
    expect(show(contract, "store")).toEqual(expected);
    expect(show(contract, "storeResponse")).toEqual(["storeResult: int 1..1"]);
  });
});

describe("the second generator", () => {
  const once: PageOptions = {
    ...options,
    request: options.request.replace(/ {8}<Box>[\s\S]*?<\/Box>\n/, ""),
    response: '    <storeResponse xmlns="urn:depot">\n    </storeResponse>',
  };
  it.each([
    ["indented", secondPage(once)],
    ["flat", secondPage(once).replace(/\n\s*/g, "\n")],
    ["collapsed", collapse(secondPage(once))],
  ])("is read %s", (_, page) => {
    const { contract, diagnostics } = read({ "x.txt": page });
    expect(show(contract, "store")).toEqual(expected);
    expect(show(contract, "storeResponse")).toEqual([]);
    expect(contract.types.find((one) => one.id === "{urn:depot}storeResponse/~type")?.kind).toBe("struct");
    // That a single Box is an array was judged by its name, and is told.
    expect(diagnostics.map((one) => one.split(" ").slice(1))).toEqual([["info", "sample/printed-once"]]);
  });
});
