/** Imports by address: from catalogues, and from the network only where a pattern allows it; then kept. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { buildModel } from "../../generator/pipeline.js";
import { type LoadOptions, loadSources } from "../../generator/source/load.js";
import { isAllowed } from "../../generator/source/load-imports.js";
import { storeImports } from "../../generator/source/store-imports.js";

let folder: string;
let server: Server;
let host: string;
let requests: string[] = [];
/** The attributes of the import in the WSDL that the server shows. */
let served = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    if (request.url === "/moved.xsd") response.writeHead(302, { location: "http://127.0.0.1:9/a.xsd" }).end();
    else if (request.url === "/moved?wsdl") response.writeHead(302, { location: "/deep/service?wsdl" }).end();
    else if (request.url?.endsWith("?wsdl")) response.end(contract(served));
    else if (request.url === "/a.xsd") response.end(schema("urn:i", "b.xsd"));
    else response.end(schema(/i\.xsd|xsd=1/.test(request.url ?? "") ? "urn:i" : "urn:j"));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  requests = [];
  folder = await mkdtemp(join(tmpdir(), "soapwright-addresses-"));
  return () => rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** A schema with one type, which may import a second one. */
function schema(namespace: string, location?: string): string {
  const further = location === undefined ? "" : `<x:import namespace="urn:j" schemaLocation="${location}"/>`;
  const member = location === undefined ? '"x:string"' : '"j:Thing" xmlns:j="urn:j"';
  return `<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">${further}
    <x:complexType name="Thing"><x:sequence><x:element name="member" type=${member}/></x:sequence></x:complexType></x:schema>`;
}

function contract(schemaLocation: string): string {
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:i="urn:i" targetNamespace="urn:t"><types>
    <x:schema targetNamespace="urn:t"><x:import namespace="urn:i" ${schemaLocation}/><x:element name="ask" type="i:Thing"/></x:schema></types>
    <message name="in"><part name="body" element="t:ask"/></message>
    <portType name="P"><operation name="ask"><input message="t:in"/></operation></portType>
    <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="ask"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation></binding>
    <service name="S"><port name="B" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;
}

async function writeContract(schemaLocation: string): Promise<void> {
  await mkdir(join(folder, "contract"), { recursive: true });
  await writeFile(join(folder, "contract/a.wsdl"), contract(schemaLocation));
}

async function load(options: Partial<LoadOptions> = {}, input = "contract") {
  const diagnostics = new DiagnosticCollector();
  const loaded = await loadSources(input, { cwd: folder, diagnostics, ...options });
  const { contract } = buildModel(loaded, diagnostics);
  return {
    fetched: loaded.fetched,
    types: contract.types.map(({ id }) => id).filter((id) => id.endsWith("Thing")),
    reported: diagnostics.all().map(({ code }) => code),
  };
}

describe("a catalogue", () => {
  test("in JSON names the file of an address, and relative imports of that file are addresses too", async () => {
    await writeContract('schemaLocation="http://nowhere.test/x/a.xsd"');
    await writeFile(join(folder, "one.xsd"), schema("urn:i", "sub/b.xsd"));
    await writeFile(join(folder, "two.xsd"), schema("urn:j"));
    const resolved = {
      "http://nowhere.test/x/a.xsd": { file: "one.xsd" },
      "http://nowhere.test/x/sub/b.xsd": "two.xsd",
    };
    await writeFile(join(folder, "map.json"), JSON.stringify({ resolved }));
    expect(await load({ catalogs: ["map.json"] })).toEqual({
      fetched: [],
      types: ["{urn:i}Thing", "{urn:j}Thing"],
      reported: [],
    });
  });

  test("finds an import without a location by its namespace", async () => {
    await writeContract("");
    await writeFile(join(folder, "one.xsd"), schema("urn:i"));
    const resolved = { "http://nowhere.test/a.xsd": { file: "one.xsd", namespace: "urn:i" } };
    await writeFile(join(folder, "map.json"), JSON.stringify({ resolved }));
    expect(await load({ catalogs: ["map.json"] })).toMatchObject({ types: ["{urn:i}Thing"], reported: [] });
  });

  test("may be an OASIS XML catalogue", async () => {
    await writeContract('schemaLocation="urn:schemas:i"');
    await writeFile(join(folder, "one.xsd"), schema("urn:i"));
    const uri = '<group><uri name="urn:schemas:i" uri="one.xsd"/></group>';
    const text = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${uri}</catalog>`;
    await writeFile(join(folder, "catalog.xml"), text);
    expect(await load({ catalogs: ["catalog.xml"] })).toMatchObject({
      types: ["{urn:i}Thing"],
      reported: [],
    });
  });

  test.each([
    ['xml:base="schemas/"', "", "my%20one.xsd"],
    ['xml:base="schemas/"', 'xml:base="../schemas/sub/"', "../my one.xsd"],
    ["", "", "file:schemas/my%20one.xsd"],
  ])("in XML names URIs, relative to its bases: %j, %j, %j", async (outer, inner, uri) => {
    await writeContract('schemaLocation="urn:schemas:i"');
    await mkdir(join(folder, "schemas"));
    await writeFile(join(folder, "schemas/my one.xsd"), schema("urn:i"));
    const group = `<group ${inner}><system systemId="urn:schemas:i" uri="${uri}"/></group>`;
    const doctype = '<!DOCTYPE catalog PUBLIC "-//OASIS//DTD XML Catalogs V1.1//EN" "catalog.dtd">';
    const text = `${doctype}<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" ${outer}>${group}</catalog>`;
    await writeFile(join(folder, "catalog.xml"), text);
    expect(await load({ catalogs: ["catalog.xml"] })).toMatchObject({
      types: ["{urn:i}Thing"],
      reported: [],
    });
  });

  test.each([
    ["is not there", undefined],
    ["is no JSON", "{"],
    ["is of another form", '{"resolved":{"a":1}}'],
    ["names a file that is not there", '{"resolved":{"urn:schemas:i":"gone.xsd"}}'],
  ])("that %s is an error", async (_, text) => {
    await writeContract('schemaLocation="urn:schemas:i"');
    if (text !== undefined) await writeFile(join(folder, "map.json"), text);
    expect((await load({ catalogs: ["map.json"] })).reported).toContain("source/catalog");
  });
});

describe("an allowed address", () => {
  test("is fetched with what it imports, kept, and not fetched again", async () => {
    await writeContract(`schemaLocation="${host}/a.xsd"`);
    const { fetched, ...first } = await load({ allowImports: [`${host}/*`] });
    expect(first).toEqual({ types: ["{urn:i}Thing", "{urn:j}Thing"], reported: [] });
    expect(requests).toEqual(["/a.xsd", "/b.xsd"]);
    await storeImports(join(folder, "contract"), fetched);
    expect(await load()).toEqual({ ...first, fetched: [] });
    expect(requests).toHaveLength(2);
  });

  test("whose kept copy was edited is told", async () => {
    await writeContract(`schemaLocation="${host}/b.xsd"`);
    const { fetched } = await load({ allowImports: ["*"] });
    await storeImports(join(folder, "contract"), fetched);
    const imports = join(folder, "contract/imports");
    const { resolved } = JSON.parse(await readFile(join(imports, "catalog.json"), "utf8"));
    await writeFile(join(imports, resolved[`${host}/b.xsd`].file), schema("urn:i"));
    expect((await load()).reported).toContain("source/import-changed");
  });

  test("does not allow another that it redirects to", async () => {
    await writeContract(`schemaLocation="${host}/moved.xsd"`);
    expect((await load({ allowImports: [`${host}/*`] })).reported).toContain("source/fetch-failed");
    expect(requests).toEqual(["/moved.xsd"]);
  });

  test("must match as a whole, and only * is special", () => {
    expect(isAllowed("http://a.test/b.xsd", ["http://a.test/*"])).toBe(true);
    expect(isAllowed("http://aXtest/b.xsd", ["http://a.test/*"])).toBe(false);
    expect(isAllowed("http://evil.test/?http://a.test/", ["http://a.test/*"])).toBe(false);
    expect(isAllowed("http://a.test/b.xsd", [])).toBe(false);
  });
});

describe("a WSDL from an address", () => {
  const ofSameOrigin = [
    ["a relative address", () => "?xsd=1", "/service?xsd=1"],
    ["an absolute one", () => `${host}/i.xsd`, "/i.xsd"],
    ["one of the same host by another spelling", () => `${host.replace("http", "HTTP")}/i.xsd`, "/i.xsd"],
  ] as const;
  test.each(ofSameOrigin)("may import from where it came from, by %s", async (_, location, asked) => {
    served = `schemaLocation="${location()}"`;
    expect(await load({}, `${host}/service?wsdl`)).toMatchObject({ types: ["{urn:i}Thing"], reported: [] });
    expect(requests).toEqual(["/service?wsdl", asked]);
  });

  test("that was redirected has imports relative to where it was found", async () => {
    served = 'schemaLocation="i.xsd"';
    expect(await load({}, `${host}/moved?wsdl`)).toMatchObject({ types: ["{urn:i}Thing"], reported: [] });
    expect(requests).toEqual(["/moved?wsdl", "/deep/service?wsdl", "/deep/i.xsd"]);
  });

  const elsewhere = [
    ["another name of the host", () => host.replace("127.0.0.1", "localhost"), "import-refused"],
    ["another port", () => "http://127.0.0.1:9", "import-refused"],
    ["another scheme", () => host.replace("http", "https"), "import-refused"],
    ["credentials", () => host.replace("//", "//a:b@"), "import-refused"],
    ["a name that begins alike", () => `${host}.evil.test`, "import-refused"],
    ["a file", () => "file:///etc", "import-refused"],
    ["a blob", () => `blob:${host}`, "import-refused"],
  ] as const;
  test.each(elsewhere)("may not import from elsewhere without leave: %s", async (_, origin, code) => {
    served = `schemaLocation="${origin()}/i.xsd"`;
    expect((await load({}, `${host}/service?wsdl`)).reported).toContain(`source/${code}`);
    expect(requests).toEqual(["/service?wsdl"]);
  });

  test("may not be sent elsewhere by a redirect of what it imports", async () => {
    served = 'schemaLocation="moved.xsd"';
    expect((await load({}, `${host}/service?wsdl`)).reported).toContain("source/fetch-failed");
    expect(requests).toEqual(["/service?wsdl", "/moved.xsd"]);
  });

  test("whose import is refused is told with the option that allows it", async () => {
    const other = host.replace("127.0.0.1", "localhost");
    served = `schemaLocation="${other}/i.xsd"`;
    const diagnostics = new DiagnosticCollector();
    const input = `${host}/service?wsdl`;
    buildModel(await loadSources(input, { cwd: folder, diagnostics }), diagnostics);
    const messages = diagnostics.all().map(({ message }) => message);
    expect(messages[0]).toContain(`--allow-import "${other}/*"`);
    expect(await load({ allowImports: [`${other}/*`] }, input)).toMatchObject({ reported: [] });
  });

  test("gives no leave to a file: what lies in a folder has no such origin", async () => {
    await writeContract(`schemaLocation="${host}/i.xsd"`);
    expect((await load()).reported).toContain("source/import-refused");
    expect(requests).toEqual([]);
  });
});
