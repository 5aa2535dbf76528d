/** Parameters of HTTP bindings whose names and types are odd: their SDK compiles and is formatted as emitted, in each shape. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SdkOptions } from "../../generator/plan/options.js";
import { buildPiece, Workshop } from "./workshop.js";

const long = "aVeryLongNameOfAParameterThatGoesOnAndOnAndOnUntilNoLineCanHoldItAnyMoreWithinTheWidthOfAPage";
const types = `<s:simpleType name="Isbn"><s:restriction base="s:string"><s:maxLength value="4"/><s:pattern value="[0-9]+"/></s:restriction></s:simpleType>
  <s:simpleType name="Many"><s:list itemType="s:int"/></s:simpleType>
  <s:simpleType name="Either"><s:union memberTypes="s:int s:date"/></s:simpleType>`;
const parts = [
  ...[`<wsdl:part name="constructor" type="tns:Many"/>`, `<wsdl:part name="__proto__" type="tns:Either"/>`],
  ...[`<wsdl:part name="1" type="s:base64Binary"/>`, `<wsdl:part name="${long}" type="s:QName"/>`],
  ...[`<wsdl:part name="a.b-c" type="s:long"/>`, `<wsdl:part name="\u00e9t\u00e9" type="tns:Isbn"/>`],
].join("");
const text = readFileSync("test/golden/wsdl-http-bindings/contract/library.wsdl", "utf8")
  .replace('<s:complexType name="Book">', `${types}<s:complexType name="Book">`)
  .replace('<wsdl:part name="genre"', `${parts}<wsdl:part name="genre"`)
  .replaceAll('"/Find"', `"/${long}/&quot;*/ \${x}&#10;"`);

const shapes = {
  split: {},
  grouped: { layout: "grouped", properties: "camel", runtime: "package" },
  checked: { facets: "checked", enums: "open", results: "wrapped" },
} as const satisfies Record<string, Partial<SdkOptions>>;

const workshop = new Workshop();

beforeAll(async () => {
  for (const [name, options] of Object.entries(shapes)) {
    const input = [{ path: "library.wsdl", kind: "wsdl", text }] as const;
    const { files, diagnostics } = await buildPiece(input, { name, http: "all", ...options });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    workshop.add(name, files);
  }
});

afterAll(() => workshop.remove());

test("odd names and long locations compile under the strict flags", () => {
  expect(workshop.compile()).toEqual([]);
}, 120_000);

test("odd names and long locations are formatted as emitted", () => {
  expect(workshop.lint()).toBe("");
});

test("names that every object has travel under their own name", async () => {
  await workshop.transpile();
  workshop.write(
    "split/ask.js",
    `import { findHttpGet, SoapClient } from "./index.js";
    let sent = "";
    const transport = { send: async (request) => { sent = request.url; throw new Error(); } };
    const soap = new SoapClient({ endpoint: "http://127.0.0.1/", transport });
    const given = { constructorElement: [1, 2], "1": new Uint8Array([255]), "a.b-c": 5n, "\u00e9t\u00e9": "x y" };
    await soap.call(findHttpGet, given).catch(() => {});
    console.log(JSON.stringify([...new URL(sent).searchParams]));`,
  );
  expect(workshop.run("split/ask.js")).toEqual([
    ["1", "/w=="],
    ["constructor", "1 2"],
    ["a.b-c", "5"],
    ["\u00e9t\u00e9", "x y"],
  ]);
});
