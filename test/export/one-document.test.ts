/** One WSDL document can say all that a contract of several documents, or with a gap, says: other readers take it. */
import { expect, test } from "vitest";
import { writeWsdl } from "../../generator/export/write-wsdl.js";
import type { Contract } from "../../generator/model/contract.js";
import { xsdType } from "../../generator/model/names.js";
import { listCalls } from "../../generator/samples/calls.js";
import { parseTree, walkTree, type XmlTree } from "../corpus/xml-tree.js";
import { modelOf } from "../hazards/workshop.js";
import { exchange11, read as readSamplePages } from "../readers/samples/pages.js";
import { attribute, buildContract, element, own, struct } from "../samples/build-contract.js";

const shop = buildContract({
  operations: {
    look: { request: [element("id", "int")], response: [element("item", "string")] },
    count: { rpc: "literal", request: [element("id", "int")], response: [element("number", "int")] },
  },
});

/** The same with its messages and port type in namespaces of their own, two of the messages being called alike. */
function spread(contract: Contract): Contract {
  const move = (name: string): string =>
    name.endsWith("}count") ? "{urn:test:b}look" : name.replace("urn:test:shop", "urn:test:a");
  return {
    ...contract,
    messages: contract.messages.map((message) => ({ ...message, name: move(message.name) })),
    portTypes: contract.portTypes.map((portType) => ({
      ...portType,
      name: move(portType.name),
      operations: portType.operations.map((operation) => ({
        ...operation,
        input: operation.input && { ...operation.input, message: move(operation.input.message) },
        output: operation.output && { ...operation.output, message: move(operation.output.message) },
      })),
    })),
    bindings: contract.bindings.map((binding) => ({
      ...binding,
      portType: move(binding.portType),
      operations: binding.operations.map((bound) => ({
        ...bound,
        // Without a namespace the wrapper has that of its message.
        input: bound.style === "rpc" ? { use: "literal", headers: [] } : bound.input,
        output: bound.style === "rpc" ? { use: "literal", headers: [] } : bound.output,
      })),
    })),
  };
}

function bodiesOf(contract: Contract): unknown {
  return listCalls(contract).calls.map(({ name, input, output }) => [name, input?.name, output?.name]);
}

/** QNames of the attribute in the document, without their prefixes. */
function referencesOf(root: XmlTree, attribute: string): readonly string[] {
  return [...walkTree(root)].flatMap((one) => {
    const value = one.attributes.get(attribute);
    return value === undefined ? [] : [value.replace(/^.*:/, "")];
  });
}

test("definitions of several namespaces are of one, called apart, and refer to each other", () => {
  const contract = spread(shop);
  const text = writeWsdl(contract);
  const root = parseTree(Buffer.from(text));
  const names = [...walkTree(root)]
    .filter(({ local, attributes }) => local === "message" && attributes.has("name"))
    .map(({ attributes }) => attributes.get("name"));
  expect(new Set(names).size).toBe(4);
  for (const reference of referencesOf(root, "message")) expect(names).toContain(reference);
  expect(text).not.toMatch(/(?:message|binding|type)="n\d+:(?:look|count|Shop)/);
  const back = modelOf([{ path: "exported.wsdl", text, kind: "wsdl" }]);
  expect(bodiesOf(back)).toEqual(bodiesOf(contract));
  expect(bodiesOf(contract)).toContainEqual(["count", "{urn:test:b}count", "{urn:test:a}countResponse"]);
});

test("a fault of an encoded binding says its encoding, as PHP wants it", () => {
  const bindings = shop.bindings.map((binding) => ({
    ...binding,
    operations: binding.operations.map((bound) => ({
      ...bound,
      faults: [{ name: "gone", use: "encoded" as const, namespace: "urn:test:shop" }],
    })),
  }));
  const text = writeWsdl({ ...shop, bindings });
  const faults = text.match(/<soap(?:12)?:fault [^>]*>/g) ?? [];
  expect(faults).toHaveLength(4);
  for (const fault of faults)
    expect(fault).toContain('encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"');
});

test("attributes of xml and of other namespaces are referred to as other readers can follow", () => {
  const id = attribute("{urn:elsewhere}Id", "string", { required: true });
  const language = attribute("{http://www.w3.org/XML/1998/namespace}lang", "string");
  const text = writeWsdl({
    ...shop,
    types: [...shop.types, struct("Tagged", [], { attributes: [id, language] })],
  });
  // Any other prefix for that namespace is an error, which libxml2 says.
  expect(text).toContain('<xs:attribute ref="xml:lang"/>');
  expect(text).not.toMatch(/xmlns:\w+="http:\/\/www.w3.org\/XML\/1998\/namespace"/);
  expect(text).toMatch(/<xs:attribute ref="(\w+):Id" use="required"\/>/);
  expect(text).toContain('<xs:attribute name="Id" type="xs:string"/>');
  expect(text).toContain('<xs:import namespace="http://www.w3.org/XML/1998/namespace"/>');
  const [back] = modelOf([{ path: "exported.wsdl", text, kind: "wsdl" }]).types.filter(
    ({ id: name }) => name === own("Tagged"),
  );
  expect(back?.kind === "struct" && back.attributes.map(({ name }) => name).sort()).toEqual(
    [id.name, language.name].sort(),
  );
});

test("a type that no source defines is anything, for a name that leads nowhere is an error", () => {
  const gone = element("gone", "{urn:elsewhere}Gone");
  const text = writeWsdl({ ...shop, types: [...shop.types, struct("Holder", [gone])] });
  expect(text).toContain('<xs:element name="gone" type="xs:anyType"/>');
});

test("a reference to an element that no source declares is declared as what the model takes it for", () => {
  const gap = element("{urn:elsewhere}gap", "anyType", { name: "{urn:elsewhere}gap", scope: "global" });
  const contract = { ...shop, types: [...shop.types, struct("Holder", [gap])] };
  const text = writeWsdl(contract);
  expect(text).toMatch(
    /targetNamespace="urn:elsewhere"[^>]*>(?:\s*<xs:import [^>]*>)*\s*<xs:element name="gap"/,
  );
  const back = modelOf([{ path: "exported.wsdl", text, kind: "wsdl" }]);
  expect(back.types.map(({ id }) => id)).toContain(own("Holder"));
});

/** What each part holds, whatever its type is called. */
function kindsOfParts({ messages, types }: Contract): unknown {
  const kindOf = (id: string | undefined): string | undefined => {
    const type = types.find((one) => one.id === id);
    return type?.kind === "array" ? `array of ${kindOf(type.item) ?? type.item}` : (type?.kind ?? id);
  };
  return messages.map(({ name, parts }) => [name, parts.map((part) => [part.name, kindOf(part.type)])]);
}

test("anonymous types of parts and of items of arrays get names, for nothing can define them in place", () => {
  const names =
    'xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="urn:depot" soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"';
  const rpc = exchange11({
    operation: "move",
    request: `<tns:move ${names}><how>Slow or Fast</how><box><id xsi:type="xsd:int">int</id></box></tns:move>`,
    response: `<tns:moveResponse ${names}><moveResult soapenc:arrayType="tns:Box[2]"><Item><id xsi:type="xsd:int">int</id></Item></moveResult></tns:moveResponse>`,
  });
  const http =
    "GET /Depot.asmx/find?state=Open or Shut&state=Open or Shut HTTP/1.1\nHost: localhost\n\nHTTP/1.1 200 OK\n";
  const { contract } = readSamplePages({ "rpc.txt": rpc, "http.txt": http });
  expect(kindsOfParts(contract)).toEqual([
    ["{urn:depot}findHttpGetIn", [["state", "array of enum"]]],
    ["{urn:depot}findHttpGetOut", []],
    [
      "{urn:depot}moveSoapIn",
      [
        ["how", "enum"],
        ["box", "struct"],
      ],
    ],
    ["{urn:depot}moveSoapOut", [["moveResult", "array of struct"]]],
  ]);
  const back = modelOf([{ path: "exported.wsdl", text: writeWsdl(contract), kind: "wsdl" }]);
  expect(kindsOfParts(back)).toEqual(kindsOfParts(contract));
});

test("what a type redefines is still its base", () => {
  const old = { ...struct("Old", [element("id", "int")]), id: own("Box~redefined"), name: undefined };
  const box = struct("Box", [], { extends: old.id });
  const text = writeWsdl({ ...shop, types: [...shop.types, old, box] });
  const back = modelOf([{ path: "exported.wsdl", text, kind: "wsdl" }]);
  expect(back.types.find(({ id }) => id === own("Box"))).toMatchObject({
    base: { type: own("Box_redefined"), derivation: "extension" },
  });
});

test("an array of arrays is said by its brackets", () => {
  const { origin } = struct("Any", []);
  const inner = {
    kind: "array",
    id: own("Grid/~item"),
    item: xsdType("int"),
    dimensions: 1,
    origin,
  } as const;
  const grid = { ...inner, id: own("Grid"), name: own("Grid"), item: inner.id, dimensions: 2 };
  const text = writeWsdl({ ...shop, types: [...shop.types, inner, grid] });
  expect(text).toContain('wsdl:arrayType="xs:int[][,]"');
});

test("what XML cannot hold is left out of documentation", () => {
  const [portType] = shop.portTypes;
  if (portType === undefined) throw new Error("the shop has no port type");
  const contract = { ...shop, portTypes: [{ ...portType, documentation: "a\u0007b \ud800 \ufffe" }] };
  const text = writeWsdl(contract);
  expect(text).toContain("<wsdl:documentation>a b    </wsdl:documentation>");
});
