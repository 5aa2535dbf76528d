/** Samples: minimal, maximal and random ones of every kind of type, checked by the mock's checker and by eye. */
import { describe, expect, it } from "vitest";
import type { Contract } from "../../generator/model/contract.js";
import { listCalls, sampleMessage } from "../../generator/samples/calls.js";
import { indexContract } from "../../generator/samples/contract-index.js";
import { printElement } from "../../generator/samples/print-element.js";
import { sampleXml } from "../../generator/samples/sample-element.js";
import { findElementProblem } from "../../generator/server/check-element.js";
import { readDocument } from "../../generator/server/read-request.js";
import { expectSameInfoset } from "../infoset/compare-infosets.js";
import {
  alias,
  arrayOf,
  attribute,
  buildContract,
  element,
  encodedArray,
  enumeration,
  group,
  list,
  own,
  struct,
  testNamespace,
  union,
  unknown,
  wildcard,
} from "./build-contract.js";

const xmlns = `xmlns="${testNamespace}"`;
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const shop: Contract = buildContract({
  types: [
    struct("Item", [element("name", "string"), element("price", "decimal", { occurs: "0..1" })]),
    struct("Book", [element("pages", "int")], { extends: "Item" }),
    struct("Free", [element("name", "string")], { restricts: "Item" }),
    struct("Shape", [element("colour", "Colour")], { abstract: true }),
    struct("Circle", [element("radius", "double")], { extends: "Shape" }),
    struct("Folder", [element("name", "string"), element("folder", "Folder", { occurs: "0..n" })]),
    struct("Loop", [element("again", "Loop")]),
    struct("Money", [], {
      text: "decimal",
      attributes: [attribute("currency", "string", { required: true })],
    }),
    struct("Tagged", [], {
      attributes: [attribute("a", "int"), attribute("{urn:other}b", "string", { fixed: "x" })],
    }),
    struct("Less", [], { restricts: "Tagged", attributes: [attribute("a", "int")] }),
    struct("Either", [group("choice", [element("left", "int"), element("right", "string")])]),
    struct("Many", [group("choice", [element("left", "int"), element("right", "boolean")], "0..n")]),
    struct("All", [], { content: group("all", [element("b", "int"), element("a", "int")]) }),
    struct("Open", [element("first", "int"), wildcard()]),
    arrayOf("ArrayOfItem", element("Item", "Item", { nillable: true })),
    enumeration("Colour", "red", "green & blue"),
    list("Numbers", "int"),
    union("NumberOrColour", "int", "Colour"),
    alias("Code", "string", { pattern: "[A-Z]{2}-\\d{3}(x|y)?" }),
    alias("Short", "string", { maxLength: "3", minLength: "2" }),
    alias("Percent", "int", { minInclusive: "10", maxExclusive: "11" }),
    encodedArray("Words", "string"),
    unknown("Anything"),
  ],
  elements: [
    "Item",
    "Book",
    "Free",
    "Shape",
    "Folder",
    "Loop",
    "Money",
    "Tagged",
    "Less",
    "Either",
    "Many",
    "All",
    "Open",
    "ArrayOfItem",
    "Colour",
    "Numbers",
    "NumberOrColour",
    "Code",
    "Short",
    "Percent",
    "Words",
    "Anything",
  ]
    .map((name) => element(name, own(name)))
    .concat([
      element("maybe", "int", { nillable: true }),
      element("fixed", "string", { fixed: "as it is" }),
      element("sessionToken", "string"),
      element("spaceID", "string"),
      element("hasMoreRows", "boolean"),
      element("qname", "QName"),
    ]),
});

const cases: readonly (readonly [name: string, minimal: string, maximal: string])[] = [
  [
    "Item",
    `<Item ${xmlns}><name>sample</name></Item>`,
    `<Item ${xmlns}><name>sample</name><price>1.5</price></Item>`,
  ],
  [
    "Book",
    `<Book ${xmlns}><name>sample</name><pages>1</pages></Book>`,
    `<Book ${xmlns}><name>sample</name><price>1.5</price><pages>1</pages></Book>`,
  ],
  ["Free", `<Free ${xmlns}><name>sample</name></Free>`, `<Free ${xmlns}><name>sample</name></Free>`],
  [
    "Shape",
    `<Shape ${xmlns} ${xsi} xsi:type="Circle"><colour>red</colour><radius>1.5</radius></Shape>`,
    `<p:Shape xmlns:p="${testNamespace}" ${xsi} xsi:type="p:Circle"><p:colour>red</p:colour><p:radius>1.5</p:radius></p:Shape>`,
  ],
  [
    "Folder",
    `<Folder ${xmlns}><name>sample</name></Folder>`,
    `<Folder ${xmlns}><name>sample</name>${"<folder><name>sample</name></folder>".repeat(2)}</Folder>`,
  ],
  ["Money", `<Money ${xmlns} currency="sample">1.5</Money>`, `<Money ${xmlns} currency="sample">1.5</Money>`],
  ["Tagged", `<Tagged ${xmlns}/>`, `<Tagged ${xmlns} a="1" o:b="x" xmlns:o="urn:other"/>`],
  ["Less", `<Less ${xmlns}/>`, `<Less ${xmlns} a="1"/>`],
  ["Either", `<Either ${xmlns}><left>1</left></Either>`, `<Either ${xmlns}><left>1</left></Either>`],
  ["Many", `<Many ${xmlns}/>`, `<Many ${xmlns}><left>1</left><right>true</right></Many>`],
  ["All", `<All ${xmlns}><b>1</b><a>1</a></All>`, `<All ${xmlns}><b>1</b><a>1</a></All>`],
  [
    "Open",
    `<Open ${xmlns}><first>1</first></Open>`,
    `<Open ${xmlns}><first>1</first>${'<any xmlns="urn:soapwright:sample">sample</any>'.repeat(2)}</Open>`,
  ],
  [
    "ArrayOfItem",
    `<ArrayOfItem ${xmlns}/>`,
    `<ArrayOfItem ${xmlns}>${"<Item><name>sample</name><price>1.5</price></Item>".repeat(2)}</ArrayOfItem>`,
  ],
  ["Colour", `<Colour ${xmlns}>red</Colour>`, `<Colour ${xmlns}>red</Colour>`],
  ["Numbers", `<Numbers ${xmlns}>1 1</Numbers>`, `<Numbers ${xmlns}>1 1</Numbers>`],
  [
    "NumberOrColour",
    `<NumberOrColour ${xmlns}>1</NumberOrColour>`,
    `<NumberOrColour ${xmlns}>1</NumberOrColour>`,
  ],
  ["Code", `<Code ${xmlns}>AA-111x</Code>`, `<Code ${xmlns}>AA-111x</Code>`],
  ["Short", `<Short ${xmlns}>sam</Short>`, `<Short ${xmlns}>sam</Short>`],
  ["Percent", `<Percent ${xmlns}>10</Percent>`, `<Percent ${xmlns}>10</Percent>`],
  [
    "Words",
    `<Words ${xmlns} ${xsi} xmlns:e="http://schemas.xmlsoap.org/soap/encoding/" xmlns:d="http://www.w3.org/2001/XMLSchema" e:arrayType="d:string[0]"/>`,
    `<Words ${xmlns} ${xsi} xmlns:e="http://schemas.xmlsoap.org/soap/encoding/" xmlns:d="http://www.w3.org/2001/XMLSchema" e:arrayType="d:string[2]"><item xmlns="">sample</item><item xmlns="">sample</item></Words>`,
  ],
  ["Anything", `<Anything ${xmlns}/>`, `<Anything ${xmlns}/>`],
  ["maybe", `<maybe ${xmlns}>1</maybe>`, `<maybe ${xmlns}>1</maybe>`],
  ["fixed", `<fixed ${xmlns}>as it is</fixed>`, `<fixed ${xmlns}>as it is</fixed>`],
  [
    "sessionToken",
    `<sessionToken ${xmlns}>0123456789abcdef0123456789abcdef</sessionToken>`,
    `<sessionToken ${xmlns}>0123456789abcdef0123456789abcdef</sessionToken>`,
  ],
  [
    "spaceID",
    `<spaceID ${xmlns}>6f9619ff-8b86-4011-b42d-00c04fc964ff</spaceID>`,
    `<spaceID ${xmlns}>6f9619ff-8b86-4011-b42d-00c04fc964ff</spaceID>`,
  ],
  ["hasMoreRows", `<hasMoreRows ${xmlns}>false</hasMoreRows>`, `<hasMoreRows ${xmlns}>false</hasMoreRows>`],
];

/** What the mock's strict checker says of a sample. */
function checkSample(name: string, xml: string): string | undefined {
  const declared = indexContract(shop).elements.get(own(name));
  if (declared === undefined) throw new Error(`no element ${name}`);
  const { root, place } = readDocument(xml);
  return findElementProblem(root, declared, { index: indexContract(shop), place, path: [] });
}

describe("samples", () => {
  it.each(cases)("of %s are as the model wants them", (name, minimal, maximal) => {
    expectSameInfoset(sampleXml(shop, own(name)), minimal);
    expectSameInfoset(sampleXml(shop, own(name), { kind: "maximal" }), maximal);
  });

  it("are valid whatever the seed", () => {
    const seen = new Set<string>();
    for (const declared of shop.elements) {
      const name = declared.name.replace(/.*\}/, "");
      if (name === "Loop") continue;
      for (let seed = 0; seed < 100; seed += 1) {
        const xml = sampleXml(shop, declared.name, { kind: "random", seed });
        expect(checkSample(name, xml), xml).toBeUndefined();
        seen.add(xml);
      }
    }
    expect(seen.size).toBeGreaterThan(400);
  });

  it("are the same again for the same seed", () => {
    const sample = (seed: number): string => sampleXml(shop, own("Folder"), { kind: "random", seed });
    expect(sample(7)).toBe(sample(7));
    expect(new Set([1, 2, 3, 4, 5, 6].map(sample)).size).toBeGreaterThan(1);
  });

  it("end a type that requires itself for ever", () => {
    expect(sampleXml(shop, own("Loop"))).toBe(`<Loop ${xmlns}><again><again><again/></again></again></Loop>`);
  });

  it("give a QName a declared prefix", () => {
    expect(sampleXml(shop, own("qname"))).toBe(
      `<qname ${xmlns} xmlns:n1="urn:soapwright:sample">n1:qname</qname>`,
    );
  });

  it("refuse an element that the contract does not have", () => {
    expect(() => sampleXml(shop, own("nothing"))).toThrow(/no element \{urn:test:shop\}nothing/);
  });
});

describe("messages", () => {
  const contract = buildContract({
    operations: {
      find: { request: [element("id", "int")], response: [element("findResult", "string")] },
      add: {
        rpc: "literal",
        request: [element("a", "int"), element("b", "int")],
        response: [element("sum", "int")],
      },
      tell: { request: [] },
    },
  });

  it("of document style are the global element", () => {
    const body = sampleMessage(contract, "find", "input");
    expect(body && printElement(body)).toBe(`<find ${xmlns}><id>1</id></find>`);
  });

  it("of rpc style have a wrapper with unqualified parts", () => {
    const body = sampleMessage(contract, "add", "output");
    expect(body && printElement(body)).toBe(`<addResponse ${xmlns}><sum xmlns="">1</sum></addResponse>`);
  });

  it("that are not there are undefined", () => {
    expect(sampleMessage(contract, "tell", "output")).toBeUndefined();
    expect(listCalls(contract).calls.map((call) => [call.name, call.oneWay])).toEqual([
      ["find", false],
      ["add", false],
      ["tell", true],
    ]);
  });
});

describe("values that only one reading has", () => {
  const names = buildContract({
    types: [
      alias("Policy", "QName", { enumeration: "{urn:policy}Required" }),
      union("Either", "boolean", "int"),
    ],
    operations: { show: { request: [element("policy", "Policy"), element("either", "Either")] } },
  });
  const texts = (seed: number): string => {
    const sample = sampleMessage(names, "show", "input", { kind: "random", seed });
    return sample === undefined ? "" : printElement(sample);
  };

  it("an enumerated qualified name is one of those listed", () => {
    expect(texts(1)).toMatch(/xmlns:(\w+)="urn:policy"[^>]*>\1:Required</);
  });

  it("a default that its type does not admit is not used", () => {
    const colours = buildContract({
      operations: {
        show: {
          request: [
            element("bad", "hexBinary", { default: "0xFF" }),
            element("good", "int", { default: "7" }),
          ],
        },
      },
    });
    const sample = sampleMessage(colours, "show", "input", { kind: "maximal" });
    const xml = sample === undefined ? "" : printElement(sample);
    expect(xml).toContain("<good>7</good>");
    expect(xml).not.toContain("0xFF");
  });

  it("a union never holds a number that its boolean would take", () => {
    const either = Array.from({ length: 60 }, (_, seed) => /<either>([^<]*)</.exec(texts(seed + 1))?.[1]);
    expect(either).toContain("true");
    expect(either.filter((text) => text === "0" || text === "1")).toEqual([]);
  });
});

it("gives nil items of an array of SOAP encoding no attributes, for which their value has no place", () => {
  const contract = buildContract({
    types: [
      struct("Tagged", [element("name", "string")], { attributes: [attribute("tag", "int")] }),
      encodedArray("Tags", "Tagged"),
    ],
    elements: [element("tags", "Tags")],
  });
  const nils = Array.from({ length: 100 }, (_, seed) =>
    sampleXml(contract, own("tags"), { kind: "random", seed }),
  ).flatMap((xml) => xml.match(/<item[^>]* [^<>:]+:nil="true"[^>]*>/g) ?? []);
  expect(nils.length).toBeGreaterThan(10);
  expect(nils.filter((tag) => tag.includes("tag="))).toEqual([]);
});
