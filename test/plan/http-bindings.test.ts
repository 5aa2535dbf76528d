/** Operations bound to HTTP GET and POST: who gets methods for them, what cannot have any, and that nothing else changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BuildInput } from "../../generator/pipeline.js";
import { buildPiece } from "../hazards/workshop.js";

const golden = "test/golden/wsdl-http-bindings/contract/library.wsdl";
const library: BuildInput["files"] = [
  { path: "library.wsdl", kind: "wsdl", text: readFileSync(golden, "utf8") },
];

interface Halves {
  readonly verb?: "GET" | "POST";
  readonly location?: string;
  readonly input: string;
  readonly output?: string;
  readonly parts: string;
  readonly answer?: string;
}

/** A contract with one operation, bound to HTTP alone. */
function wsdl({
  verb = "GET",
  location = "/op",
  input,
  output = "<mime:mimeXml/>",
  parts,
  answer,
}: Halves): BuildInput["files"] {
  const text = `<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:http="http://schemas.xmlsoap.org/wsdl/http/"
    xmlns:mime="http://schemas.xmlsoap.org/wsdl/mime/" xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
    <w:types><s:schema targetNamespace="urn:t"><s:element name="int" type="s:int"/>
      <s:complexType name="Pair"><s:sequence><s:element name="a" type="s:int"/><s:element name="b" type="s:int"/></s:sequence></s:complexType>
      <s:element name="pair" type="t:Pair"/></s:schema></w:types>
    <w:message name="in">${parts}</w:message>
    <w:message name="out">${answer ?? '<w:part name="Body" element="t:int"/>'}</w:message>
    <w:portType name="P"><w:operation name="op"><w:input message="t:in"/><w:output message="t:out"/></w:operation></w:portType>
    <w:binding name="B" type="t:P"><http:binding verb="${verb}"/><w:operation name="op"><http:operation location="${location}"/>
      <w:input>${input}</w:input><w:output>${output}</w:output></w:operation></w:binding>
    <w:service name="S"><w:port name="P" binding="t:B"><http:address location="http://127.0.0.1/"/></w:port></w:service>
    </w:definitions>`;
  return [{ path: "one.wsdl", kind: "wsdl", text }];
}

const query = { input: "<http:urlEncoded/>", parts: '<w:part name="a" type="s:int"/>' };

async function operationOf(halves: Halves): Promise<string> {
  const { files, diagnostics } = await buildPiece(wsdl(halves), { name: "one" });
  const path = [...files.keys()].find((one) => one.startsWith("operations/"));
  return path === undefined
    ? diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n")
    : (files.get(path) ?? "");
}

describe("clients for HTTP bindings", () => {
  test("have each operation once, though its binding has several ports", async () => {
    const [file] = wsdl(query);
    const text = file?.text.replace(
      "</w:service>",
      '<w:port name="Q" binding="t:B"><http:address location="https://127.0.0.1/"/></w:port></w:service>',
    );
    const { files, diagnostics } = await buildPiece([{ path: "one.wsdl", kind: "wsdl", text: text ?? "" }]);
    expect([...files.keys()].filter((path) => path.startsWith("operations/"))).toEqual([
      "operations/op-http-get.ts",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });

  test("change nothing of what travels over SOAP", async () => {
    const without = await buildPiece(library, { name: "sdk", http: "none" });
    const { files, built } = await buildPiece(library, { name: "sdk", http: "all" });
    const paths = [...without.files.keys()].filter((path) => /^(operations|types)\//.test(path));
    expect(paths).toEqual(["operations/find.ts", "operations/quote.ts", "types/book.ts"]);
    for (const path of paths) expect(files.get(path)).toBe(without.files.get(path));
    const names: unknown = JSON.parse(built?.names ?? "");
    expect(names).toMatchObject(JSON.parse(without.built?.names ?? "") as object);
  });

  test("are there on request, or where the contract binds nothing to SOAP", async () => {
    const clientsOf = async (input: BuildInput["files"], http?: "all" | "none"): Promise<string> => {
      const { files } = await buildPiece(input, { name: "sdk", http });
      return [...(files.get("client.ts") ?? "").matchAll(/class (\w+)/g)].map(([, name]) => name).join(" ");
    };
    expect(await clientsOf(library)).toBe("LibraryClient");
    expect(await clientsOf(library, "none")).toBe("LibraryClient");
    expect(await clientsOf(library, "all")).toContain("LibraryHttpGetClient");
    expect(await clientsOf(wsdl(query))).toBe("SHttpGetClient");
    const { diagnostics } = await buildPiece(wsdl(query), { name: "sdk", http: "none" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["plan/not-over-soap", "plan/no-operations"]);
  });

  test("an operation that is bound to HTTP alone is told of where they are not wanted", async () => {
    const { diagnostics } = await buildPiece(library, { name: "sdk" });
    const told = diagnostics
      .filter(({ code }) => code === "plan/not-over-soap")
      .map(({ message }) => message);
    expect(told[0]).toBe("operation Count has no SOAP binding, so no method");
    expect(told).toHaveLength(7);
  });

  test("names that the runtime takes for them are free in all other SDKs", async () => {
    const text =
      library[0]?.text
        .replaceAll('"Quote"', '"HttpOperation"')
        .replaceAll('tns:Quote"', 'tns:HttpOperation"') ?? "";
    const { files } = await buildPiece([{ path: "library.wsdl", kind: "wsdl", text }], { name: "sdk" });
    expect(files.get("operations/http-operation.ts")).toContain("export const httpOperation: Operation<");
  });

  test("keep a remembered name", async () => {
    const names = JSON.stringify({ format: 1, "operation http-get op": "ask" });
    const { files } = await buildPiece([...wsdl(query), { path: "names.json", kind: "json", text: names }], {
      name: "one",
    });
    expect(files.get("operations/ask.ts")).toContain(
      "export const ask: HttpOperation<OpHttpGetRequest, number>",
    );
  });

  test("operation pages that show GET and POST give them too", async () => {
    const folder = "test/golden/http-type-names/contract/pages";
    const pages = ["GetOwner.txt", "ListArticles.txt"].map((path) => ({
      path: `pages/${path}`,
      kind: "text" as const,
      text: readFileSync(join(folder, path), "utf8"),
    }));
    const { files } = await buildPiece(pages, { name: "shop", http: "all" });
    const get = files.get("operations/list-articles-http-get.ts") ?? "";
    expect(get).toContain('httpQuery<ListArticlesHttpGetRequest>("GET", "/ListArticles", {');
    expect(get).toContain('httpParameterList("tags", xsString)');
    const post = files.get("operations/list-articles-http-post.ts") ?? "";
    expect(post).toContain('httpForm<ListArticlesHttpPostRequest>("/ListArticles", {');
    expect(post).toContain("HttpOperation<ListArticlesHttpPostRequest, (Article | null)[] | null>");
  });
});

describe("how an HTTP binding is taken", () => {
  test("a POST may have its parameters in the address", async () => {
    expect(await operationOf({ ...query, verb: "POST" })).toContain(
      'httpQuery<OpHttpPostRequest>("POST", "/op", {',
    );
  });

  test("a form said of a GET is a query, as a GET has no body", async () => {
    const input = '<mime:content type="application/x-www-form-urlencoded"/>';
    expect(await operationOf({ ...query, input })).toContain('httpQuery<OpHttpGetRequest>("GET"');
  });

  test("a body of no part is no body", async () => {
    const text = await operationOf({ verb: "POST", input: '<mime:content type="text/xml"/>', parts: "" });
    expect(text).toContain('httpQuery<OpHttpPostRequest>("POST", "/op", {})');
  });

  test("a result whose part names a type is the content of an element of any name", async () => {
    const text = await operationOf({ ...query, answer: '<w:part name="Body" type="t:Pair"/>' });
    expect(text).toContain('httpDocumentResponse({ name: "*", codec: Pair })');
  });

  test("an element with one member is given whole, as it is no wrapper", async () => {
    const { files } = await buildPiece(wsdl({ ...query, answer: '<w:part name="Body" element="t:pair"/>' }), {
      name: "one",
    });
    expect(files.get("client.ts")).toContain("Promise<Pair>");
  });

  test.each<readonly [string, Halves, string]>([
    ["a location that is a whole address", { ...query, location: "http://example.com/op" }, "whole address"],
    ["a location on another host", { ...query, location: "//example.com/op" }, "whole address"],
    [
      "a parameter without a place",
      { ...query, input: "<http:urlReplacement/>" },
      'no place of its own in the location "/op"',
    ],
    [
      "a body of a GET",
      { ...query, input: '<mime:mimeXml part="a"/>' },
      "needs a body, which a GET does not have",
    ],
    [
      "a structure in a query",
      { ...query, parts: '<w:part name="a" type="t:Pair"/>' },
      "whose values are not text alone",
    ],
    [
      "a body of bytes",
      {
        verb: "POST",
        input: '<mime:content part="a" type="image/png"/>',
        parts: '<w:part name="a" type="s:base64Binary"/>',
      },
      "image/png",
    ],
    [
      "one body of several parts",
      {
        verb: "POST",
        input: "<mime:mimeXml/>",
        parts: '<w:part name="a" type="s:int"/><w:part name="b" type="s:int"/>',
      },
      "does not say which",
    ],
    [
      "an answer of an unknown element",
      { ...query, answer: '<w:part name="Body" element="t:none"/>' },
      "no schema declares",
    ],
  ])("%s gets no method, with the reason", async (_what, halves, reason) => {
    const told = await operationOf(halves);
    expect(told).toContain("plan/not-over-http: operation op ");
    expect(told).toContain(reason);
  });
});
