/** WSDLs whose every text is an attack: no code, no file outside the SDK, no crash, no hang. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assertOutPaths } from "../../generator/write/out-path.js";
import { inspectCode } from "./code-shape.js";
import { buildPiece, type Workpiece, Workshop } from "./workshop.js";

const breakouts = [
  "*/ globalThis.pwned = 1; /*",
  '"; globalThis.pwned = 1; "',
  "'; globalThis.pwned = 1; '",
  "`$" + "{globalThis.pwned = 1}`",
  "\u2028globalThis.pwned = 1;\u2029",
  '\\"; globalThis.pwned = 1; //',
  "\nglobalThis.pwned = 1;\n",
  "{{constructor}} {{#each this}}",
  "@deprecated </script> <!-- \u202e",
  "../../x",
];
const names = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "then",
    "toString",
    "hasOwnProperty",
    "delete",
    "class",
    "await",
  ],
  ...["Array", "Promise", "Object", "Date", "String", "Map", "Init", "XmlReader", "RawXml", "undefined"],
  ...["case", "Case", "CASE", "a-b", "a_b", "a.b", "index", "client", "runtime", "con", "aux"],
];

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[\n\u2028\u2029]/g, (found) => `&#${found.charCodeAt(0)};`);
}

interface Parts {
  readonly types: string;
  readonly operations: readonly string[];
  readonly element?: (operation: string) => string;
  readonly namespace?: string;
  readonly service?: string;
  readonly documentation?: string;
  readonly action?: (operation: string) => string;
}

function printWsdl(parts: Parts): string {
  const { types, operations, namespace = "urn:t", service = "Shop", documentation = "" } = parts;
  const { element = (name) => name, action = (name) => name } = parts;
  const messages = operations.map(
    (name, at) =>
      `<message name="m${at}"><part name="body" element="t:${escapeText(element(name))}"/></message>`,
  );
  const abstract = operations.map(
    (name, at) =>
      `<operation name="${escapeText(name)}"><documentation>${escapeText(documentation)}</documentation><input message="t:m${at}"/><output message="t:m${at}"/></operation>`,
  );
  const bound = operations.map(
    (name) =>
      `<operation name="${escapeText(name)}"><soap:operation soapAction="${escapeText(action(name))}"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation>`,
  );
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="${escapeText(namespace)}" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="${escapeText(namespace)}">
    <types><x:schema targetNamespace="${escapeText(namespace)}" elementFormDefault="qualified">${types}</x:schema></types>
    ${messages.join("")}<portType name="P">${abstract.join("")}</portType>
    <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${bound.join("")}</binding>
    <service name="${escapeText(service)}"><documentation>${escapeText(documentation)}</documentation>
    <port name="P" binding="t:B"><soap:address location="http://127.0.0.1/"/></port></service></definitions>`;
}

const documented = (text: string): string =>
  `<x:annotation><x:documentation>${escapeText(text)}</x:documentation></x:annotation>`;

const texts = printWsdl({
  operations: breakouts,
  element: () => "ask",
  action: (name) => name,
  service: "../../x",
  documentation: breakouts.join(" "),
  types: `<x:element name="ask" type="t:Ask"/><x:complexType name="Ask">${documented(breakouts.join("\n"))}<x:sequence>
    <x:element name="choice" type="t:Choice">${documented(breakouts.join(" "))}</x:element>
    ${breakouts.map((text, at) => `<x:element name="d${at}" type="x:string" default="${escapeText(text)}" minOccurs="0"/>`).join("")}
    </x:sequence>${breakouts.map((text, at) => `<x:attribute name="f${at}" type="x:string" fixed="${escapeText(text)}"/>`).join("")}</x:complexType>
    <x:simpleType name="Choice"><x:restriction base="x:string">${breakouts
      .map((text) => `<x:enumeration value="${escapeText(text)}">${documented(text)}</x:enumeration>`)
      .join("")}</x:restriction></x:simpleType>`,
});

const wrapped = (name: string, inner: string): string =>
  `<x:element name="${name}"><x:complexType><x:sequence>${inner}</x:sequence></x:complexType></x:element>`;

const hostileNames = printWsdl({
  operations: names,
  types:
    names
      .map(
        (name) =>
          `<x:complexType name="${name}"><x:sequence><x:element name="${name}" type="x:string"/></x:sequence><x:attribute name="${name}" type="x:string"/></x:complexType>`,
      )
      .join("") +
    names
      .map((name) =>
        wrapped(
          name,
          names.map((other) => `<x:element name="${other}" type="t:${other}" minOccurs="0"/>`).join(""),
        ),
      )
      .join(""),
});

const namespaces = printWsdl({
  operations: ["ask"],
  // Braces are what expanded names are written with, and no URI has them.
  namespace: `urn:${breakouts.filter((text) => !/[{}]/.test(text)).join(" ")}`,
  types: wrapped("ask", '<x:element name="a" type="x:string"/>'),
});

const depth = 10_000;
const cases = [
  { name: "texts", text: texts },
  { name: "names", text: hostileNames },
  { name: "namespaces", text: namespaces },
] as const;

const workshop = new Workshop();
const pieces = new Map<string, Workpiece>();

async function build(text: string): Promise<Workpiece> {
  return buildPiece([{ path: "hostile.wsdl", text, kind: "wsdl" }]);
}

beforeAll(async () => {
  for (const { name, text } of cases) {
    const piece = await build(text);
    pieces.set(name, piece);
    workshop.add(name, piece.files);
  }
}, 60_000);
afterAll(() => workshop.remove());

describe("hostile WSDLs", () => {
  test.each(cases)("of $name become an SDK of nothing but what the generator prints", ({ name }) => {
    const { built, diagnostics = [], files = new Map<string, string>() } = pieces.get(name) ?? {};
    expect(built, JSON.stringify(diagnostics.filter(({ severity }) => severity === "error"))).toBeDefined();
    const code = [...files].filter(([path]) => path.endsWith(".ts"));
    expect(code.flatMap(([path, text]) => inspectCode(path, text).problems)).toEqual([]);
    expect(() => assertOutPaths(files.keys())).not.toThrow();
    const paths = [...files.keys()].map((path) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("compile under the strict flags", () => {
    expect(workshop.compile()).toEqual([]);
  }, 120_000);

  test("run nothing of theirs when imported", async () => {
    workshop.write(
      "import-all.ts",
      `${cases.map(({ name }) => `import * as ${name} from "./${name}/index.js";`).join("\n")}
process.stdout.write(JSON.stringify([${cases.map(({ name }) => `Object.keys(${name}).length`).join(", ")}, "pwned" in globalThis]));\n`,
    );
    await workshop.transpile();
    const printed = workshop.run("import-all.js") as readonly (number | boolean)[];
    expect(printed.at(-1)).toBe(false);
    for (const count of printed.slice(0, -1)) expect(count).toBeGreaterThan(10);
  }, 60_000);
});

describe("a WSDL that cannot end", () => {
  const nested = (open: string, close: string, inner: string): string =>
    open.repeat(depth) + inner + close.repeat(depth);

  test.each([
    [
      "a type that extends itself",
      '<x:element name="ask" type="t:A"/><x:complexType name="A"><x:complexContent><x:extension base="t:A"/></x:complexContent></x:complexType>',
    ],
    [
      "types that extend each other",
      '<x:element name="ask" type="t:A"/><x:complexType name="A"><x:complexContent><x:extension base="t:B"/></x:complexContent></x:complexType><x:complexType name="B"><x:complexContent><x:extension base="t:A"/></x:complexContent></x:complexType>',
    ],
    [
      "a group inside itself",
      '<x:element name="ask"><x:complexType><x:group ref="t:G"/></x:complexType></x:element><x:group name="G"><x:sequence><x:group ref="t:G" minOccurs="0"/></x:sequence></x:group>',
    ],
    [
      "sequences 10,000 deep",
      wrapped("ask", nested("<x:sequence>", "</x:sequence>", '<x:element name="a" type="x:string"/>')),
    ],
    [
      "anonymous types 10,000 deep",
      nested(
        '<x:element name="ask"><x:complexType><x:sequence>',
        "</x:sequence></x:complexType></x:element>",
        "",
      ),
    ],
    [
      "a chain of 10,000 types",
      `<x:element name="ask" type="t:T0"/>${Array.from({ length: depth }, (_, at) => `<x:complexType name="T${at}"><x:sequence><x:element name="next" type="t:T${at + 1}" minOccurs="0"/></x:sequence></x:complexType>`).join("")}<x:complexType name="T${depth}"><x:sequence/></x:complexType>`,
    ],
    [
      "a chain of 1,000 bases",
      `<x:element name="ask" type="t:T1000"/><x:complexType name="T0"><x:sequence/></x:complexType>${Array.from({ length: 1000 }, (_, at) => `<x:complexType name="T${at + 1}"><x:complexContent><x:extension base="t:T${at}"/></x:complexContent></x:complexType>`).join("")}`,
    ],
  ])(
    "%s: an SDK or a located error, no crash",
    async (_, types) => {
      const { built, diagnostics } = await build(printWsdl({ operations: ["ask"], types }));
      const located = diagnostics.filter(({ severity, span }) => severity === "error" && span !== undefined);
      expect(built !== undefined || located.length > 0).toBe(true);
    },
    120_000,
  );

  test("elements 10,000 deep that mean nothing", async () => {
    const text = printWsdl({ operations: ["ask"], types: wrapped("ask", "") });
    const deep = text.replace("</types>", `</types>${nested("<documentation>", "</documentation>", "")}`);
    const { built, diagnostics } = await build(deep);
    expect(built !== undefined || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  }, 60_000);

  test("an entity bomb is not expanded", async () => {
    const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`);
    const doctype = `<!DOCTYPE definitions [<!ENTITY e0 "boom">${entities.join("")}]>`;
    const text = printWsdl({ operations: ["ask"], types: wrapped("ask", ""), documentation: "ENTITY" });
    const { built, diagnostics } = await build(doctype + text.replace("ENTITY", "&e30;"));
    expect(built).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("source/entity");
  });
});
