/** What a type has of its base and of the groups it refers to, where the letter of XML Schema is easily missed. */
import { describe, expect, test } from "vitest";
import { listSubstitutes } from "../../../generator/model/expand-substitutes.js";
import { localName } from "../../../generator/model/names.js";
import { readText } from "./read-text.js";
import { spellings } from "./spellings.js";

const any = { kind: "wildcard", namespaces: { kind: "any" }, occurs: { min: 0, max: "unbounded" } };

describe.each(Object.entries(spellings))("with prefix %s", (_name, spell) => {
  const typeOf = (body: string, id = "{urn:t}A") =>
    readText({ "a.xsd": spell(body) }).types.find((type) => type.id === id);
  const derive = (derivation: string, content = "", mixed = "") =>
    `<xs:complexType name="A" mixed="true"><xs:complexContent${mixed}><xs:${derivation} base="xs:anyType">${content}</xs:${derivation}></xs:complexContent></xs:complexType>`;

  test("an extension of anyType has text, and elements and attributes of any name", () => {
    expect(typeOf(derive("extension", '<xs:attribute name="x"/>'))).toMatchObject({
      mixed: true,
      content: { particles: [any] },
      attributes: [{ name: "x" }],
      anyAttribute: { namespaces: { kind: "any" } },
    });
    const own = '<xs:sequence><xs:element name="b"/></xs:sequence>';
    expect(typeOf(derive("extension", own))).toMatchObject({
      content: { particles: [any, { kind: "group" }] },
    });
    const restricted = typeOf(derive("restriction"));
    expect(restricted).not.toHaveProperty("content");
    expect(restricted).not.toHaveProperty("anyAttribute");
  });

  test.each([
    ["", true],
    [' mixed="false"', false],
    [' mixed="true"', true],
  ])("content %j counts rather than the type it stands in", (said, mixed) => {
    expect(typeOf(derive("restriction", "", said))).toMatchObject({ mixed });
  });

  test.each([
    ["", { occurs: { min: 0, max: 3 }, particles: [{ kind: "element" }] }],
    [' maxOccurs="2"', { occurs: { min: 1, max: 2 }, particles: [{ occurs: { min: 0, max: 3 } }] }],
  ])("bounds inside a group are kept under a reference with %j", (bounds, content) => {
    const group = `<xs:group name="G"><xs:choice minOccurs="0" maxOccurs="3"><xs:element name="a"/></xs:choice></xs:group>`;
    const type = `<xs:complexType name="A"><xs:group ref="t:G"${bounds}/></xs:complexType>`;
    expect(typeOf(group + type)).toMatchObject({ content: { name: "{urn:t}G", ...content } });
  });

  test("attribute wildcards of several groups admit what all of them do; the type's own says how", () => {
    const group = (name: string, namespaces: string) =>
      `<xs:attributeGroup name="${name}"><xs:anyAttribute namespace="${namespaces}" processContents="skip"/></xs:attributeGroup>`;
    const groups = group("G", "urn:a urn:b ##targetNamespace") + group("H", "##other") + group("I", "##any");
    const type = (...parts: string[]) => `<xs:complexType name="A">${parts.join("")}</xs:complexType>`;
    const refer = (name: string) => `<xs:attributeGroup ref="t:${name}"/>`;
    const both = { namespaces: { kind: "set", namespaces: ["urn:a", "urn:b"] }, process: "skip" };
    expect(typeOf(groups + type(refer("G"), refer("H"), refer("I")))).toMatchObject({ anyAttribute: both });
    expect(typeOf(groups + type(refer("H"), refer("G")))).toMatchObject({ anyAttribute: both });
    const own = '<xs:anyAttribute namespace="urn:b urn:c" processContents="lax"/>';
    expect(typeOf(groups + type(refer("G"), own))).toMatchObject({
      anyAttribute: { namespaces: { kind: "set", namespaces: ["urn:b"] }, process: "lax" },
    });
  });

  test("a fixed value of an attribute's reference replaces the default of its declaration", () => {
    const body = `<xs:attribute name="g" type="xs:string" default="d"/>
      <xs:complexType name="A"><xs:attribute ref="t:g" fixed="f"/></xs:complexType>`;
    expect(typeOf(body)).toMatchObject({ attributes: [{ fixed: "f", default: undefined }] });
  });
});

describe("what stands for the head of a substitution group", () => {
  const schema = `<xs:complexType name="Base" BLOCK/>
    <xs:complexType name="More"><xs:complexContent><xs:extension base="t:Base"><xs:attribute name="x"/></xs:extension></xs:complexContent></xs:complexType>
    <xs:complexType name="Less"><xs:complexContent><xs:restriction base="t:Base"/></xs:complexContent></xs:complexType>
    <xs:element name="head" type="t:Base" block="HEAD"/><xs:element name="same" substitutionGroup="t:head"/>
    <xs:element name="more" type="t:More" substitutionGroup="t:head"/><xs:element name="less" type="t:Less" substitutionGroup="t:head"/>
    <xs:element name="plain" type="xs:decimal" block="HEAD"/><xs:element name="whole" type="xs:int" substitutionGroup="t:plain"/>`;

  test.each([
    ["", "", ["less", "more", "same"], ["whole"]],
    ["extension", "", ["less", "same"], ["whole"]],
    ["", 'block="restriction"', ["more", "same"], ["whole"]],
    ["restriction", "", ["more", "same"], []],
    ["substitution", "", [], []],
  ])("is of no type whose derivation %j or its type's %j forbids", (head, block, ofHead, ofPlain) => {
    const spell = spellings["xs"] ?? String;
    const read = readText({ "a.xsd": spell(schema.replaceAll("HEAD", head).replace("BLOCK", block)) });
    const substitutes = listSubstitutes(read);
    const named = (name: string) =>
      (substitutes.get(`{urn:t}${name}`) ?? []).map((one) => localName(one.name));
    expect(named("head")).toEqual(ofHead);
    expect(named("plain")).toEqual(ofPlain);
  });
});

describe("an array of SOAP encoding", () => {
  const read = (derivation: string) =>
    readText({
      "a.xsd": `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"
        xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:t" targetNamespace="urn:t">
        <xs:complexType name="Names"><xs:complexContent><xs:restriction base="e:Array">
          <xs:attribute ref="e:arrayType" w:arrayType="xs:string[]"/></xs:restriction></xs:complexContent></xs:complexType>
        <xs:complexType name="A"><xs:complexContent>${derivation}</xs:complexContent></xs:complexType></xs:schema>`,
    });

  test.each([
    ["", "string"],
    ['<xs:attribute ref="e:arrayType" w:arrayType="xs:token[]"/>', "token"],
  ])("that restricts another by %j is an array too", (content, item) => {
    const { types, reported } = read(`<xs:restriction base="t:Names">${content}</xs:restriction>`);
    expect(types[0]).toMatchObject({ kind: "array", item: `{http://www.w3.org/2001/XMLSchema}${item}` });
    expect(reported).toEqual([]);
  });
});
