/** Makes a corpus of the W3C databinding patterns: each schema in the working group's WSDL shape, document/literal `echo<Pattern>`. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { ManifestEntry } from "./job.js";

/** True for a folder that holds schemas in folders of their own name, and no manifest. */
export function holdsPatterns(folder: string): boolean {
  return !existsSync(join(folder, "manifest.json")) && listPatterns(folder).length > 0;
}

/** Writes the corpus to `out`, laid out like any other. */
export function wrapPatterns(folder: string, out: string): void {
  const entries = listPatterns(folder).map((path): ManifestEntry => {
    const pattern = basename(dirname(path));
    const id = relative(folder, dirname(path)).replaceAll("/", "--").toLowerCase();
    const target = join(out, "contracts", id);
    cpSync(dirname(path), target, { recursive: true });
    writeFileSync(
      join(target, `${pattern}.wsdl`),
      printWsdl(pattern, basename(path), readFileSync(path, "utf8")),
    );
    return {
      ...{ id, root: `${pattern}.wsdl`, real_world: true, complete: true },
      ...{ soap_versions: ["1.1"], style: "document/literal bare" },
    };
  });
  writeFileSync(join(out, "manifest.json"), JSON.stringify(entries));
}

const echoElement = /\bname="(echo\w+)"/;

function listPatterns(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".xsd"))
    .map((path) => join(folder, path))
    .filter((path) => echoElement.test(readFileSync(path, "utf8")))
    .sort();
}

function printWsdl(pattern: string, file: string, schema: string): string {
  const namespace = /targetNamespace="([^"]*)"/.exec(schema)?.[1] ?? "";
  const message = echoElement.exec(schema)?.[1] ?? "";
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ex="${namespace}" targetNamespace="${namespace}" name="${pattern}">
  <types><xs:schema><xs:import namespace="${namespace}" schemaLocation="${file}"/></xs:schema></types>
  <message name="${message}Request"><part name="${message}" element="ex:${message}"/></message>
  <message name="${message}Response"><part name="${message}" element="ex:${message}"/></message>
  <portType name="${pattern}PortType"><operation name="${message}">
    <input message="ex:${message}Request"/><output message="ex:${message}Response"/></operation></portType>
  <binding name="${pattern}Binding" type="ex:${pattern}PortType">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="${message}"><soap:operation soapAction="${namespace}#${message}"/>
      <input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation></binding>
  <service name="${pattern}Service"><port name="${pattern}Port" binding="ex:${pattern}Binding"><soap:address location="http://localhost/${pattern}"/></port></service>
</definitions>
`;
}
