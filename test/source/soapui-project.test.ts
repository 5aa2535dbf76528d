/** A SoapUI project is read by the WSDL that it keeps, its documents found by their addresses, with places in the project's file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { countAssumptions } from "../../generator/model/count-assumptions.js";
import { buildModel } from "../../generator/pipeline.js";
import { loadSources } from "../../generator/source/load.js";
import { soapUiProject, soapUiRequest } from "../readers/samples/lookalike-pages.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "soapwright-project-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = "http://depot.example/Depot.asmx?WSDL";
const part = (url: string, content: string): string =>
  `<con:part><con:url>${url.replaceAll("&", "&amp;")}</con:url><con:content><![CDATA[${content.replaceAll("\n", "\\r\n")}]]></con:content><con:type>http://schemas.xmlsoap.org/wsdl/</con:type></con:part>`;

/** A WSDL that imports its schema from `location`. */
const wsdl = (
  location: string,
): string => `<w:definitions targetNamespace="urn:depot" xmlns:t="urn:depot" xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:x="http://www.w3.org/2001/XMLSchema">
  <w:types><x:schema><x:import namespace="urn:depot" schemaLocation="${location}"/></x:schema></w:types>
  <w:message name="in"><w:part name="p" element="t:store"/></w:message><w:message name="out"><w:part name="p" element="t:storeResponse"/></w:message>
  <w:portType name="Depot"><w:operation name="store"><w:input message="t:in"/><w:output message="t:out"/></w:operation></w:portType>
  <w:binding name="DepotSoap" type="t:Depot"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/><w:operation name="store"><s:operation soapAction="urn:store"/><w:input><s:body use="literal"/></w:input><w:output><s:body use="literal"/></w:output></w:operation></w:binding>
  <w:service name="Depot"><w:port name="DepotSoap" binding="t:DepotSoap"><s:address location="http://depot.example/Depot.asmx"/></w:port></w:service>
</w:definitions>`;
const schema = (type: string): string =>
  `<x:schema targetNamespace="urn:depot" elementFormDefault="qualified" xmlns:x="http://www.w3.org/2001/XMLSchema">\n<x:element name="store"><x:complexType><x:sequence><x:element name="count" type="${type}"/></x:sequence></x:complexType></x:element>\n<x:element name="storeResponse" type="x:int"/></x:schema>`;
const operations = [
  { name: "store", requests: [soapUiRequest("<d:store><!--Optional:--><d:wrong>?</d:wrong></d:store>")] },
];

async function load(definition: string) {
  const text = soapUiProject(operations, definition);
  writeFileSync(join(folder, "depot.xml"), text);
  const diagnostics = new DiagnosticCollector();
  const { files } = await loadSources("depot.xml", { cwd: folder, diagnostics });
  const { contract } = buildModel({ files }, diagnostics);
  return { contract, text, files, diagnostics: diagnostics.all() };
}

describe("a SoapUI project with its WSDL", () => {
  it.each([
    [
      "by an absolute address",
      "http://depot.example/Depot.asmx?xsd=1",
      "http://depot.example/Depot.asmx?xsd=1",
    ],
    ["by a relative one", "Depot.asmx?xsd=1", "http://depot.example/Depot.asmx?xsd=1"],
    ["by the name of a file", "types/depot.xsd", "file:/wsdl/types/depot.xsd"],
  ])("is read by the WSDL, which finds its schema %s", async (_, location, url) => {
    const base = url.startsWith("file:") ? "file:/wsdl/depot.wsdl" : address;
    const { contract, diagnostics } = await load(part(base, wsdl(location)) + part(url, schema("x:int")));
    expect(diagnostics).toEqual([]);
    expect(countAssumptions(contract)).toBe(0);
    expect(contract.elements.map(({ name }) => name)).toEqual([
      "{urn:depot}store",
      "{urn:depot}storeResponse",
    ]);
    expect(JSON.stringify(contract)).not.toContain("wrong");
  });
  it("has its places in the file of the project", async () => {
    const { text, diagnostics } = await load(
      part(address, wsdl("Depot.asmx?xsd=1")) +
        part("http://depot.example/Depot.asmx?xsd=1", schema("x:nonsense")),
    );
    const at = text.indexOf('"x:nonsense"') + 1;
    const line = text.slice(0, at).split("\n");
    const [problem] = diagnostics;
    expect(problem?.code).toBe("xsd/unresolved");
    expect(problem?.span).toMatchObject({ file: "depot.xml#2", line: line.length });
    expect(Math.abs((problem?.span?.column ?? 0) - (line[line.length - 1]?.length ?? 0))).toBeLessThan(10);
  });
  it("reads documents that two bindings keep once", async () => {
    const twice =
      part(address, wsdl("Depot.asmx?xsd=1")) +
      part("http://depot.example/Depot.asmx?xsd=1", schema("x:int"));
    const { files, diagnostics } = await load(twice + twice);
    expect(files.map(({ path }) => path)).toEqual(["depot.xml", "depot.xml#1", "depot.xml#2"]);
    expect(diagnostics).toEqual([]);
  });
  it("that keeps a schema alone is read by its requests", async () => {
    const { contract, files } = await load(part("http://depot.example/a.xsd", schema("x:int")));
    expect(files).toHaveLength(1);
    expect(contract.portTypes[0]?.operations.map(({ name }) => name)).toEqual(["store"]);
  });
});
