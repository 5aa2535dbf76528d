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
    const file = basename(path, ".xsd");
    const own = relative(folder, dirname(path)).replaceAll("/", "--").toLowerCase();
    // A folder may hold what its schema includes, too.
    const id = file.toLowerCase() === pattern.toLowerCase() ? own : `${own}--${file.toLowerCase()}`;
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

/** What the group's messages hold; a schema without it is wrapped by its first global element. */
const echoElement = /\bname="(echo\w+)"/;
const firstElement = /<xs:element\s+name="(\w+)"/;

function listPatterns(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".xsd"))
    .map((path) => join(folder, path))
    .filter((path) => firstElement.test(readFileSync(path, "utf8")))
    .sort();
}

function printWsdl(pattern: string, file: string, schema: string): string {
  const namespace = /targetNamespace="([^"]*)"/.exec(schema)?.[1] ?? "";
  const message = echoElement.exec(schema)?.[1] ?? firstElement.exec(schema)?.[1] ?? "";
  // A WSDL has a namespace of its own where the schema has none.
  const target = namespace === "" ? "urn:pattern" : namespace;
  const prefix = namespace === "" ? "" : "ex:";
  return `<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ex="${target}" targetNamespace="${target}" name="${pattern}">
  <wsdl:types><xs:schema><xs:import${namespace === "" ? "" : ` namespace="${namespace}"`} schemaLocation="${file}"/></xs:schema></wsdl:types>
  <wsdl:message name="${message}Request"><wsdl:part name="${message}" element="${prefix}${message}"/></wsdl:message>
  <wsdl:message name="${message}Response"><wsdl:part name="${message}" element="${prefix}${message}"/></wsdl:message>
  <wsdl:portType name="${pattern}PortType"><wsdl:operation name="${message}">
    <wsdl:input message="ex:${message}Request"/><wsdl:output message="ex:${message}Response"/></wsdl:operation></wsdl:portType>
  <wsdl:binding name="${pattern}Binding" type="ex:${pattern}PortType">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="${message}"><soap:operation soapAction="${target}#${message}"/>
      <wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation></wsdl:binding>
  <wsdl:service name="${pattern}Service"><wsdl:port name="${pattern}Port" binding="ex:${pattern}Binding"><soap:address location="http://localhost/${pattern}"/></wsdl:port></wsdl:service>
</wsdl:definitions>
`;
}
