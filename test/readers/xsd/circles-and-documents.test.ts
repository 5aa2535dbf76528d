/** Components that lead back to themselves, and schemas of several documents. */
import { describe, expect, test } from "vitest";
import { readText } from "./read-text.js";
import { spellings } from "./spellings.js";

describe.each(Object.entries(spellings))("with prefix %s", (name, spell) => {
  const prefix = name === "the default namespace" ? "" : `${name}:`;
  const read = (body: string) => readText({ "a.xsd": spell(body) });
  /** The same schema without a target namespace. */
  const spellPlain = (body: string): string => spell(body).replace(/ targetNamespace="urn:t"/, "");

  test("a type that extends itself is an error, and stands alone", () => {
    const { types, reported } = read(
      `<xs:complexType name="A"><xs:complexContent><xs:extension base="t:A"/></xs:complexContent></xs:complexType>`,
    );
    expect(types[0]).not.toHaveProperty("base");
    expect(reported).toEqual([expect.stringMatching(/^xsd\/circular-derivation/)]);
  });

  test.each(["group", "attributeGroup"])("an xs:%s that leads back to itself by way of another", (kind) => {
    const inside = (other: string) =>
      kind === "group"
        ? `<xs:sequence><xs:group ref="t:${other}"/></xs:sequence>`
        : `<xs:attributeGroup ref="t:${other}"/>`;
    const { types, reported } = read(
      `<xs:${kind} name="G">${inside("H")}</xs:${kind}><xs:${kind} name="H">${inside("G")}</xs:${kind}>
       <xs:complexType name="A"><xs:${kind} ref="t:G"/></xs:complexType>`,
    );
    expect(types).toHaveLength(1);
    expect(reported).toEqual([expect.stringMatching(/^xsd\/circular-group/)]);
  });

  test("a document without namespace takes that of the schema which includes it", () => {
    const { types, reported } = readText({
      "a.xsd": spell(`<xs:include schemaLocation="b.xsd"/><xs:element name="e" type="t:B"/>`),
      "b.xsd": spellPlain(
        `<xs:complexType name="B"><xs:sequence><xs:element name="c" type="C"/></xs:sequence></xs:complexType>
         <xs:complexType name="C"/>`,
      ).replace(/type="C"/, prefix === "" ? 'type="t:C"' : 'type="C"'),
    });
    expect(types.map(({ id }) => id)).toEqual(["{urn:t}B", "{urn:t}C"]);
    expect(types[0]).toMatchObject({ content: { particles: [{ name: "{urn:t}c", type: "{urn:t}C" }] } });
    expect(reported).toEqual([]);
  });

  test("documents that include each other are read once", () => {
    const { types, reported } = readText({
      "a.xsd": spell(`<xs:include schemaLocation="b.xsd"/><xs:complexType name="A"/>`),
      "b.xsd": spell(`<xs:include schemaLocation="a.xsd"/><xs:complexType name="B"/>`),
    });
    expect(types.map(({ id }) => id)).toEqual(["{urn:t}A", "{urn:t}B"]);
    expect(reported).toEqual([]);
  });

  test("a redefined type extends what it replaces", () => {
    const { types } = readText({
      "a.xsd": spell(`<xs:redefine schemaLocation="b.xsd"><xs:complexType name="B"><xs:complexContent>
        <xs:extension base="t:B"><xs:attribute name="more"/></xs:extension></xs:complexContent></xs:complexType></xs:redefine>`),
      "b.xsd": spell(`<xs:complexType name="B"><xs:attribute name="first"/></xs:complexType>`),
    });
    expect(types).toMatchObject([
      { id: "{urn:t}B", base: { derivation: "extension" }, attributes: [{ name: "more" }] },
      { attributes: [{ name: "first" }] },
    ]);
  });

  test("a type that is redefined twice extends one step after the other", () => {
    const redefine = (location: string, attribute: string) =>
      spell(`<xs:redefine schemaLocation="${location}"><xs:complexType name="X"><xs:complexContent><xs:extension base="t:X">
        <xs:attribute name="${attribute}"/></xs:extension></xs:complexContent></xs:complexType></xs:redefine>`);
    const { types, reported } = readText({
      "a.xsd": redefine("b.xsd", "third"),
      "b.xsd": redefine("c.xsd", "second"),
      "c.xsd": spell('<xs:complexType name="X"><xs:attribute name="first"/></xs:complexType>'),
    });
    const line: unknown[] = [];
    for (let at = types.find(({ id }) => id === "{urn:t}X"); at?.kind === "struct"; ) {
      line.push(at.attributes.map(({ name }) => name));
      const { base } = at;
      at = base && types.find(({ id }) => id === base.type);
    }
    expect(line).toEqual([["third"], ["second"], ["first"]]);
    expect(reported).toEqual([]);
  });

  test("a copy under another default form or another prefix is no copy, and is told", () => {
    const type =
      '<xs:complexType name="A"><xs:sequence><xs:element name="a"/></xs:sequence></xs:complexType>';
    const including = (copied: string) => `<xs:include schemaLocation="b.xsd"/>${copied}`;
    const qualified = spell(type).replace(/elementFormDefault="\w+"/, "");
    const { reported } = readText({ "a.xsd": spell(including(type)), "b.xsd": qualified });
    expect(reported).toEqual([expect.stringMatching(/^xsd\/duplicate/)]);
    const alias = '<xs:simpleType name="S"><xs:restriction base="o:T"/></xs:simpleType>';
    const bound = (namespace: string, body: string) =>
      spell(`<xs:import namespace="${namespace}"/>${body}`).replace(" ", ` xmlns:o="${namespace}" `);
    const told = readText({
      "a.xsd": bound("urn:o", including(alias)),
      "b.xsd": bound("urn:p", alias),
    }).reported;
    expect(told).toContainEqual(expect.stringMatching(/^xsd\/duplicate/));
  });

  test("a document that is included under another namespace keeps its own, and is told", () => {
    const { types, reported } = readText({
      "a.xsd": spell('<xs:include schemaLocation="b.xsd"/>'),
      "b.xsd": spell('<xs:complexType name="A"/>').replace(
        'targetNamespace="urn:t"',
        'targetNamespace="urn:o"',
      ),
    });
    expect(types.map(({ id }) => id)).toEqual(["{urn:o}A"]);
    expect(reported).toEqual([expect.stringMatching(/^xsd\/import-namespace .*"urn:o".*"urn:t"/)]);
  });

  test("the first of two different definitions is used; equal copies say nothing", () => {
    const type = (content: string) => `<xs:complexType name="A">${content}</xs:complexType>`;
    expect(read(type("") + type("")).reported).toEqual([]);
    const { types, reported } = read(type('<xs:attribute name="x"/>') + type(""));
    expect(types).toMatchObject([{ attributes: [{ name: "x" }] }]);
    expect(reported).toEqual([expect.stringMatching(/^xsd\/duplicate/)]);
  });
});
