/** What is no page of ASP.NET is refused by name and place; what is damaged gives what is sound, and the place of the damage. */
import { describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { readSamples } from "../../../generator/readers/samples/read-samples.js";
import { classicPage, envelope, exchange11, htmlPage, place, read, show, soap12 } from "./pages.js";
import { toSource } from "./shared-data.js";

const request = '<store xmlns="urn:depot"><token>string</token><count>int</count></store>';
const response = '<storeResponse xmlns="urn:depot"><storeResult>int</storeResult></storeResponse>';
const page = classicPage({ request, response });

/** The only diagnostic of one refused file. */
function refuse(text: string, file = "p.txt"): string | undefined {
  const { contract, diagnostics } = read({ [file]: text });
  expect(contract.portTypes).toEqual([]);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
}

describe("look-alikes", () => {
  it("refuses SoapCore's HTML, whose script makes the samples in the browser", () => {
    const html = "<!DOCTYPE html><html><body><script>\nwindow.SoapApiData = {};</script></body></html>";
    expect(refuse(html)).toBe("p.txt:2:1 error sample/soapcore-page");
  });
  it("refuses collections without a SOAP request", () => {
    const postman =
      '{ "info": { "_postman_id": "1", "schema": "x" }, "item": [{ "name": "a", "request": { "body": { "mode": "raw", "raw": "{}" } } }] }';
    expect(refuse(postman)).toBe("p.txt:1:1 error sample/postman-collection");
    const project =
      '<con:soapui-project xmlns:con="http://eviware.com/soapui/config" name="x"><con:settings/></con:soapui-project>';
    expect(refuse(project)).toBe("p.txt:1:1 error sample/soapui-project");
  });
  it("refuses recorded messages", () => {
    const text = `POST /Depot.asmx HTTP/1.1\nContent-Type: text/xml\nContent-Length: 412\nSOAPAction: "x"\n\n${envelope('<store xmlns="urn:depot"><token>9f0c</token><count>12</count></store>')}`;
    expect(refuse(text)).toBe(`${place("p.txt", text, "<token>")} error sample/values-not-types`);
  });
  it("reads the rest of a page that also shows a recorded message", () => {
    const text = `${exchange11({ request, response })}\nFor example:\n\n${envelope('<store xmlns="urn:depot"><token>9f0c</token><count>12</count></store>')}`;
    const { contract, diagnostics } = read({ "p.txt": text });
    expect(show(contract, "store")).toEqual(["token: string 0..1", "count: int 1..1"]);
    expect(diagnostics).toEqual([`${place("p.txt", text, "<token>9f0c")} warning sample/values-not-types`]);
  });
});

describe("other files", () => {
  it.each([
    ["an empty file", "", "1:1 error sample/empty-page"],
    ["blank lines", " \n\n\t", "1:1 error sample/empty-page"],
    [
      "a WSDL",
      '<?xml version="1.0"?>\n<!-- x -->\n<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"></wsdl:definitions>',
      "1:1 error sample/is-wsdl",
    ],
    ["JSON", '\n{"a": [1]}', "2:1 error sample/is-json"],
    [
      "HTML of something else",
      "<!doctype html>\n<html><head><title>Sign in</title></head><body><p>Password</p></body></html>",
      "1:1 error sample/no-sample",
    ],
    [
      "the list of operations",
      '<html><body><p class="heading1">Depot</p><ul><li><a href="Depot.asmx?op=store">store</a></li></ul></body></html>',
      "1:1 error sample/no-sample",
    ],
    ["prose", "\n  Use POST to send things over HTTP/1.1 to the server.", "2:3 error sample/no-sample"],
    ["other XML", "<?xml version='1.0'?><rss><channel/></rss>", "1:1 error sample/no-sample"],
    ["lines of HTTP alone", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n", "1:1 error sample/no-sample"],
  ])("says what it got: %s", (_, text, expected) => {
    expect(refuse(text)).toBe(`p.txt:${expected}`);
  });
  it.each([
    ["an HTML page without a title", "<html><body>404</body></html>", "This is an HTML page without"],
    [
      "a collection that was cut",
      '{"info":{"_postman_id":"1"},"item":[',
      "This is a damaged JSON file without",
    ],
    ["an empty file", "", "a WSDL or an operation page was expected"],
  ])("names it in words: %s", (_, text, words) => {
    const diagnostics = new DiagnosticCollector();
    readSamples([toSource("p.wsdl", text)], diagnostics);
    expect(diagnostics.all().map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });
  it("still reads the good pages beside a bad one", () => {
    const { contract, diagnostics } = read({ "a.txt": page, "b.txt": "" });
    expect(contract.portTypes[0]?.operations).toHaveLength(1);
    expect(diagnostics).toEqual(["b.txt:1:1 error sample/empty-page"]);
  });
});

describe("damage", () => {
  it("gives the place inside a tag, and uses what stands before", () => {
    const broken = exchange11({ request, response }).replace("<count>int</count>", "<count>int</cou\n nt>");
    const { contract, diagnostics } = read({ "p.txt": broken });
    expect(diagnostics).toEqual([`${place("p.txt", broken, "</cou")} error sample/damaged-xml`]);
    expect(show(contract, "store")[0]).toBe("token: string 0..1");
    expect(show(contract, "storeResponse")).toEqual(["storeResult: int 1..1"]);
  });
  it("is a warning where another sample shows the same half whole", () => {
    const broken = page.replace("<count>int</count>", "<count>int</cunt>");
    const { contract, diagnostics } = read({ "p.txt": broken });
    expect(diagnostics).toEqual([`${place("p.txt", broken, "</cunt")} warning sample/damaged-xml`]);
    expect(show(contract, "store")).toEqual(["token: string 0..1", "count: int 1..1"]);
  });
  it("maps places inside escaped XML back to the HTML file", () => {
    const html = htmlPage({ request: request.replace("int</count>", "Single</count>"), response });
    const { diagnostics } = read({ "p.html": html });
    expect(diagnostics).toEqual([`${place("p.html", html, "Single")} warning sample/unknown-word`]);
    const broken = html.replace("&lt;/count&gt;", "&lt;/cunt&gt;").replace(/<h3>SOAP 1\.2[\s\S]*/, "");
    expect(read({ "p.html": broken }).diagnostics[0]).toBe(
      `${place("p.html", broken, "&lt;/cunt")} error sample/damaged-xml`,
    );
  });
  it("refuses document types, references into nowhere and undeclared prefixes, each with its place", () => {
    const doctype = exchange11({ request, response }).replace(
      "<soap:Body>",
      '<!DOCTYPE x [<!ENTITY a "b">]><soap:Body>',
    );
    expect(read({ "p.txt": doctype }).diagnostics[0]).toBe(
      `${place("p.txt", doctype, "<!DOCTYPE")} error sample/damaged-xml`,
    );
    const flawed = exchange11({
      request: request.replace("string", "string&bogus;"),
      response: response.replace(/storeResult/g, "x:storeResult"),
    });
    expect(read({ "p.txt": flawed }).diagnostics).toEqual(
      expect.arrayContaining([
        `${place("p.txt", flawed, "&bogus;")} warning sample/xml-flaw`,
        `${place("p.txt", flawed, "<x:storeResult")} warning sample/xml-flaw`,
      ]),
    );
  });
  it("does not overflow on deep nesting", () => {
    const deep = `<store xmlns="urn:depot">${"<a>".repeat(50_000)}</store>`;
    expect(
      read({ "p.txt": exchange11({ request: deep, response }) }).diagnostics.map((one) => one.split(" ")[2]),
    ).toContain("sample/damaged-xml");
    const nested = `<store xmlns="urn:depot">${"<a>".repeat(900)}${"</a>".repeat(900)}</store>`;
    expect(() => read({ "p.txt": exchange11({ request: nested, response }) })).not.toThrow();
    expect(() => read({ "p.html": `<div>`.repeat(20_000) + htmlPage({ request, response }) })).not.toThrow();
  });
  it("tells one cut page once", () => {
    const cut = page.slice(0, page.indexOf("<storeResult>", page.indexOf("soap12")));
    expect(read({ "p.txt": cut }).diagnostics).toHaveLength(1);
  });
});

describe("hostile pages", () => {
  it("keeps names of JavaScript's own things as data", () => {
    const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "then", "valueOf"];
    const content = names.map((name) => `<${name}>string</${name}>`).join("");
    const { contract, diagnostics } = read({
      "p.txt": classicPage({
        operation: "constructor",
        action: "urn:depot/constructor",
        request: `<constructor xmlns="urn:depot">${content}</constructor>`,
        response: `<constructorResponse xmlns="urn:depot"><__proto__ constructor="string" /></constructorResponse>`,
      }),
    });
    expect(diagnostics).toEqual([]);
    expect(show(contract, "{urn:depot}constructor").map((line) => line.split(":")[0])).toEqual(names);
    expect(contract.portTypes[0]?.operations[0]?.name).toBe("constructor");
  });
  it("leaves out parameters whose names are none, and says where", () => {
    const get = `GET /Depot.asmx/store?token=string&a b;c=string&n=int HTTP/1.1\nHost: x\n\nHTTP/1.1 200 OK\nContent-Type: text/xml\nContent-Length: length\n\n<?xml version="1.0"?>\n<int xmlns="urn:depot">int</int>`;
    const { contract, diagnostics } = read({ "p.txt": get });
    expect(diagnostics).toEqual([`${place("p.txt", get, "a b;c")} error sample/invalid-name`]);
    expect(contract.messages[0]?.parts.map((one) => one.name)).toEqual(["token", "n"]);
  });
  it("never takes what is no name for a name", () => {
    const action = "urn:depot/*/;process.exit(1)//";
    const { contract, diagnostics } = read({
      "../../etc/$(x).txt": `*/ alert(1) /*\n\n${exchange11({ service: "../../../etc/passwd", action, request: request.replace("<token>", "<a b='string' c>"), response: "" }).replace("POST /", "POST /%2e%2e/")}`,
    });
    expect(diagnostics.length).toBeGreaterThan(0);
    const names = contract.portTypes.flatMap((one) => [
      one.name.replace(/^\{.*\}/, ""),
      ...one.operations.map((operation) => operation.name),
    ]);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.-]*$/u);
  });
  it("keeps documentation as it is shown, comment ends and all", () => {
    const { contract } = read({
      "p.txt": classicPage({ documentation: "Stores */ `{x}` </script> \u2028 things", request, response }),
    });
    expect(contract.portTypes[0]?.operations[0]?.documentation).toContain("*/ `{x}`");
  });
  it("reads HTML that hides things in comments, scripts and attributes without taking them for samples", () => {
    const hidden = exchange11({
      operation: "evil",
      request: '<evil xmlns="urn:depot" />',
      response: '<evilResponse xmlns="urn:depot" />',
    });
    const html = htmlPage({ request, response }).replace(
      "<body>",
      `<body><script>var x = "${hidden.replace(/\n/g, "\\n").replace(/"/g, "'").replace(/</g, "&lt;")}"</script>`,
    );
    expect(read({ "p.html": html }).contract.portTypes[0]?.operations.map((one) => one.name)).toEqual([
      "store",
    ]);
  });
  it("copes with a wrong envelope namespace by prefix and headers", () => {
    const { contract } = read({
      "p.txt": page.replaceAll(soap12, "http://www.w3.org/2001/12/soap-envelope"),
    });
    expect(contract.bindings.map((one) => one.protocol)).toEqual(["soap11", "soap12"]);
  });
});
