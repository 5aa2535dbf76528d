/** The bundled catalogue: standard schemas that a contract imports without bringing them are known. */
import { describe, expect, test } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { buildModel } from "../../generator/pipeline.js";
import { openCatalog } from "../../generator/source/catalog/find-standard-schema.js";
import { securitySchemas } from "../../generator/source/catalog/security-schemas.js";
import { soapSchemas } from "../../generator/source/catalog/soap-schemas.js";
import { standardSchemas } from "../../generator/source/catalog/standard-schemas.js";
import type { SourceFile } from "../../generator/source/source-file.js";

const all = [...soapSchemas, ...standardSchemas, ...securitySchemas].map(({ namespace }) => namespace);

/** A contract whose request takes in the namespace's schema. */
function contractThatImports(namespace: string, declaration: string): readonly SourceFile[] {
  const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:s="${namespace}" targetNamespace="urn:t"><types>
    <x:schema targetNamespace="urn:t"><x:import namespace="${namespace}" schemaLocation="http://127.0.0.1:9/a.xsd"/>${declaration}</x:schema></types>
    <message name="in"><part name="body" element="t:ask"/></message>
    <portType name="P"><operation name="ask"><input message="t:in"/></operation></portType>
    <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="ask"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation></binding>
    <service name="S"><port name="B" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;
  return [{ path: "a.wsdl", text, kind: "wsdl" }];
}

function read(files: readonly SourceFile[]) {
  const diagnostics = new DiagnosticCollector();
  const { contract } = buildModel({ files }, diagnostics);
  return { contract, reported: diagnostics.all().map(({ code, message }) => `${code} ${message}`) };
}

describe("the catalogue", () => {
  test.each(all)("has a sound schema of %s", (namespace) => {
    const { reported } = read(contractThatImports(namespace, '<x:element name="ask" type="x:string"/>'));
    expect(reported).toEqual([]);
  });

  test("opens a schema once, so that its components are never two", () => {
    const catalog = openCatalog();
    expect(catalog("http://www.w3.org/2005/08/addressing")).toBe(
      catalog("http://www.w3.org/2005/08/addressing"),
    );
    expect(catalog("urn:nobody")).toBeUndefined();
  });

  test("types what a contract refers to, though its location is a URL that may not be fetched", () => {
    const { contract, reported } = read(
      contractThatImports(
        "http://www.w3.org/2005/08/addressing",
        '<x:element name="ask" type="s:EndpointReferenceType"/>',
      ),
    );
    expect(reported).toEqual([]);
    const reference = contract.types.find(
      ({ id }) => id === "{http://www.w3.org/2005/08/addressing}EndpointReferenceType",
    );
    expect(reference?.kind).toBe("struct");
  });

  test("a namespace that is no standard's is not opened, and that is said", () => {
    const { reported } = read(contractThatImports("urn:other", '<x:element name="ask" type="s:Thing"/>'));
    expect(reported.map((line) => line.split(" ")[0])).toContain("source/import-refused");
  });
});
