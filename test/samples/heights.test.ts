/** Samples end where the contract lets them: through the lowest type and branch, and never in what cannot be. */
import { describe, expect, test } from "vitest";
import { emptyContract } from "../../generator/model/contract.js";
import { indexContract } from "../../generator/samples/contract-index.js";
import { heightsOf } from "../../generator/samples/heights.js";
import { sampleXml } from "../../generator/samples/sample-element.js";
import { readText } from "../readers/xsd/read-text.js";

const { types, elements } = readText({
  "a.xsd": `<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
  <x:complexType name="Node" abstract="true"><x:sequence/></x:complexType>
  <x:complexType name="Branch"><x:complexContent><x:extension base="t:Node"><x:sequence>
    <x:element name="left" type="t:Node"/><x:element name="right" type="t:Node"/>
  </x:sequence></x:extension></x:complexContent></x:complexType>
  <x:complexType name="Leaf"><x:complexContent><x:extension base="t:Node"><x:sequence>
    <x:element name="value" type="x:int"/>
  </x:sequence></x:extension></x:complexContent></x:complexType>
  <x:complexType name="Never" abstract="true"><x:sequence><x:element name="a" type="x:int"/></x:sequence></x:complexType>
  <x:complexType name="Endless"><x:sequence><x:element name="again" type="t:Endless"/></x:sequence></x:complexType>
  <x:complexType name="Holder"><x:sequence><x:element name="never" type="t:Never"/></x:sequence></x:complexType>
  <x:element name="tree" type="t:Node"/>
  <x:element name="all"><x:complexType><x:sequence>
    <x:element name="holder" type="t:Holder" minOccurs="0"/>
    <x:element name="endless" type="t:Endless" minOccurs="0"/>
    <x:choice><x:element name="never" type="t:Never"/><x:element name="leaf" type="t:Leaf"/></x:choice>
  </x:sequence></x:complexType></x:element>
  <x:element name="head" abstract="true" type="x:string"/>
  <x:element name="one" type="x:string" substitutionGroup="t:head"/>
  <x:element name="two" type="x:string" substitutionGroup="t:one"/>
  <x:element name="heads"><x:complexType><x:sequence>
    <x:element ref="t:head" maxOccurs="unbounded"/>
  </x:sequence></x:complexType></x:element>
</x:schema>`,
});
const contract = { ...emptyContract, types, elements };

describe("heights", () => {
  const heights = heightsOf(indexContract(contract));

  test.each([
    ["Leaf", 1],
    ["Branch", 2],
    ["Node", 1],
    ["Never", Number.POSITIVE_INFINITY],
    ["Endless", Number.POSITIVE_INFINITY],
    ["Holder", Number.POSITIVE_INFINITY],
  ])("%s is %d high", (local, height) => {
    expect(heights.ofType(`{urn:t}${local}`)).toBe(height);
  });
});

test("an abstract type is stood for by the lowest that derives from it", () => {
  expect(sampleXml(contract, "{urn:t}tree")).toMatch(/^<tree [^>]*type="[^"]*Leaf"/);
});

test("a tree comes to an end where it has to", () => {
  const xml = sampleXml(contract, "{urn:t}tree", { kind: "random", seed: 3 });
  for (const node of xml.match(/<(?:tree|left|right)\b[^>]*>/g) ?? []) expect(node).toContain("type=");
});

test.each(["minimal", "maximal"] as const)("what no document can hold is left out of %s samples", (kind) => {
  expect(sampleXml(contract, "{urn:t}all", { kind })).not.toMatch(/holder|endless|never/);
});

test("what may stand for a head stands there, the abstract head never", () => {
  const xml = sampleXml(contract, "{urn:t}heads", { kind: "maximal" });
  expect(xml).toMatch(/<one>.*<two>/);
  expect(xml).not.toContain("<head>");
});
