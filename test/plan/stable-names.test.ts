/** A contract that grows, shrinks or changes its order renames and moves nothing that programs import. */
import { afterAll, expect, test } from "vitest";
import { buildPiece, type Workpiece, Workshop } from "../hazards/workshop.js";

interface Port {
  readonly name: string;
  /** Name, input's name and element of the request of each operation. */
  readonly operations: readonly (readonly [name: string, input: string, element: string])[];
}

function contract(ports: readonly Port[], schema: string): string {
  const elements = [
    ...new Set(ports.flatMap(({ operations }) => operations.map(([, , element]) => element))),
  ];
  const messages = elements.map(
    (element) => `<message name="${element}"><part name="body" element="t:${element}"/></message>`,
  );
  const types = ports.map(
    ({ name, operations }) =>
      `<portType name="${name}">${operations
        .map(
          ([operation, input, element]) =>
            `<operation name="${operation}"><input name="${input}" message="t:${element}"/></operation>`,
        )
        .join("")}</portType>`,
  );
  const bindings = ports.map(
    ({ name, operations }) =>
      `<binding name="${name}" type="t:${name}"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>${operations
        .map(
          ([operation, input]) =>
            `<operation name="${operation}"><s:operation soapAction="urn:${name}#${input}"/><input name="${input}"><s:body use="literal"/></input></operation>`,
        )
        .join("")}</binding>`,
  );
  const bound = ports.map(
    ({ name }) => `<port name="${name}" binding="t:${name}"><s:address location="http://shop/"/></port>`,
  );
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t"
    xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
    <types><x:schema targetNamespace="urn:t" elementFormDefault="qualified">${schema}</x:schema></types>
    ${[...messages, ...types, ...bindings].join("\n")}<service name="Shop">${bound.join("")}</service></definitions>`;
}

/** What is made of a contract, with the names of an earlier run of it. */
function build(ports: readonly Port[], schema: string, earlier?: Workpiece): Promise<Workpiece> {
  const text = earlier?.built?.names;
  return buildPiece([
    { path: "a.wsdl", text: contract(ports, schema), kind: "wsdl" },
    ...(text === undefined ? [] : [{ path: "names.json", text, kind: "json" } as const]),
  ]);
}

function namesOf({ built }: Workpiece): Readonly<Record<string, string>> {
  return JSON.parse(built?.names ?? "{}");
}

/** Whatever is exported, with the file that declares it. */
function exportsOf({ files }: Workpiece): readonly string[] {
  return [...files]
    .flatMap(([path, text]) =>
      [...text.matchAll(/^export (?:const|class|type|interface) (\w+)/gm)].map(
        ([, name]) => `${path} ${name}`,
      ),
    )
    .sort();
}

const element = (name: string, content: string): string =>
  `<x:element name="${name}"><x:complexType><x:sequence>${content}</x:sequence></x:complexType></x:element>`;
const number = (name: string): string => `<x:element name="${name}" type="x:int"/>`;
const add = [element("addWhole", number("whole")), element("addPart", number("part"))].join("");
const whole = ["add", "whole", "addWhole"] as const;
const part = ["add", "part", "addPart"] as const;

test("an anonymous type that several mention is called by its element, whoever comes first", async () => {
  const schema = [
    element("address", `${number("zip")}${element("street", number("house"))}`),
    element("order", '<x:element ref="t:address"/>'),
    element("visit", '<x:element ref="t:address"/>'),
  ].join("");
  const order = ["order", "order", "order"] as const;
  const visit = ["visit", "visit", "visit"] as const;
  const built = await build([{ name: "P", operations: [order, visit] }], schema);
  expect(exportsOf(built)).toContain("types/address.ts Address");
  expect(exportsOf(built)).toContain("types/address.ts AddressStreet");
  expect(exportsOf(await build([{ name: "P", operations: [visit, order] }], schema))).toEqual(
    exportsOf(built),
  );
});

test("overloads keep their names when they change places", async () => {
  const first = await build([{ name: "P", operations: [whole, part] }], add);
  const second = await build([{ name: "P", operations: [part, whole] }], add, first);
  expect(exportsOf(second)).toEqual(exportsOf(first));
  expect(second.files.get("client.ts")).toBe(first.files.get("client.ts"));
});

test("overloads keep the names that an earlier version wrote, with places in their ids", async () => {
  const names = { "operation P/add": "addition", "operation P/add/2 Shop part": "partly", format: 1 };
  const files = [
    { path: "a.wsdl", text: contract([{ name: "P", operations: [whole, part] }], add), kind: "wsdl" },
    { path: "names.json", text: JSON.stringify(names), kind: "json" },
  ] as const;
  const swapped = contract([{ name: "P", operations: [part, whole] }], add);
  for (const text of [files[0].text, swapped]) {
    const built = await buildPiece([{ ...files[0], text }, files[1]]);
    expect(namesOf(built)).toMatchObject({
      "operation P/add": "addition",
      "operation P/add/2 Shop part": "partly",
    });
    expect(built.files.get("operations/partly.ts")).toContain("urn:P#part");
  }
});

test.each([
  ["an overload", [{ name: "P", operations: [part, whole] }]],
  [
    "a port type with an operation of the same name",
    [
      { name: "A", operations: [part] },
      { name: "P", operations: [whole] },
    ],
  ],
])("an operation keeps its name when %s comes, and when it goes", async (_what, ports) => {
  const schema = add;
  const first = await build([{ name: "P", operations: [whole] }], schema);
  const grown = await build(ports, schema, first);
  const name = namesOf(first)["operation add"];
  const file = (piece: Workpiece): string | undefined =>
    [...piece.files].find(([path, text]) => path.startsWith("operations/") && text.includes("#whole"))?.[0];
  expect(name).toBe("add");
  expect(file(grown)).toBe("operations/add.ts");
  const newcomer = [...grown.files].find(
    ([path, text]) => path.startsWith("operations/") && text.includes("#part"),
  );
  expect(newcomer?.[0]).not.toBe("operations/add.ts");
  const alone = await build([{ name: ports.length > 1 ? "A" : "P", operations: [part] }], schema, grown);
  expect([...alone.files.keys()].filter((path) => path.startsWith("operations/"))).toEqual([newcomer?.[0]]);
});

test("a request that another operation begins to share keeps its name", async () => {
  const schema = element("ask", number("what"));
  const first = await build([{ name: "P", operations: [["ask", "ask", "ask"]] }], schema);
  const both = [["ask", "ask", "ask"] as const, ["wonder", "wonder", "ask"] as const];
  const second = await build([{ name: "P", operations: both }], schema, first);
  expect(namesOf(first)["request {urn:t}ask/~type"]).toBe("AskRequest");
  expect([...second.files.values()].join("\n")).toContain("export class AskRequest ");
  const shared = await build([{ name: "P", operations: both }], schema);
  expect(namesOf(shared)["type {urn:t}ask/~type"]).toBe("Ask");
  const again = await build([{ name: "P", operations: both.slice(0, 1) }], schema, shared);
  expect([...again.files.values()].join("\n")).toContain("export class Ask ");
});

test("a newcomer takes nobody's file", async () => {
  const kinds = ["FooBar", "Foo_Bar", "FooBAR"].map(
    (name) => `<x:complexType name="${name}"><x:sequence>${number("n")}</x:sequence></x:complexType>`,
  );
  const asking = (names: readonly string[]): string =>
    kinds.join("") +
    element("ask", names.map((name, at) => `<x:element name="m${at}" type="t:${name}"/>`).join(""));
  const ports = [{ name: "P", operations: [["ask", "ask", "ask"] as const] }];
  const first = await build(ports, asking(["FooBar", "Foo_Bar"]));
  const second = await build(ports, asking(["FooBAR", "Foo_Bar", "FooBar"]), first);
  expect(exportsOf(second)).toEqual(expect.arrayContaining([...exportsOf(first)]));
  expect(exportsOf(await build(ports, asking(["Foo_Bar", "FooBar"])))).toEqual(exportsOf(first));
});

const workshop = new Workshop();
afterAll(() => workshop.remove());

test("each module can be the first, also where types hold elements that extend them", async () => {
  const schema = `<x:complexType name="Base"><x:sequence><x:element ref="t:more" minOccurs="0"/><x:element ref="t:ask" minOccurs="0"/></x:sequence></x:complexType>
    <x:element name="more"><x:complexType><x:complexContent><x:extension base="t:Base"><x:sequence>${number("n")}</x:sequence></x:extension></x:complexContent></x:complexType></x:element>
    <x:element name="ask"><x:complexType><x:complexContent><x:extension base="t:Base"><x:sequence>
      ${number("m")}</x:sequence></x:extension></x:complexContent></x:complexType></x:element>
    ${element("go", '<x:element ref="t:more"/><x:element name="base" type="t:Base"/>')}`;
  const piece = await build(
    [
      {
        name: "P",
        operations: [
          ["go", "go", "go"],
          ["ask", "ask", "ask"],
        ],
      },
    ],
    schema,
  );
  workshop.add("cycle", piece.files);
  expect(workshop.compile()).toEqual([]);
  await workshop.transpile();
  for (const path of piece.files.keys()) {
    if (!path.endsWith(".ts")) continue;
    workshop.write("first.js", `await import("./cycle/${path.replace(/\.ts$/, ".js")}");\n`);
    expect(() => workshop.run("first.js"), path).not.toThrow();
  }
}, 60_000);
