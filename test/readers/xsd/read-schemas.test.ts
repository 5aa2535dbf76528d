/** Schemas become types and elements of the model, whatever their prefixes. */
import { describe, expect, test } from "vitest";
import type { TypeDefinition } from "../../../generator/model/types.js";
import { readText } from "./read-text.js";
import { spellings } from "./spellings.js";

const xsd = "http://www.w3.org/2001/XMLSchema";

const withoutOrigins = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "origin" ? undefined : part)));

describe.each(Object.entries(spellings))("with prefix %s", (_name, spell) => {
  const read = (body: string) => readText({ "a.xsd": spell(body) });
  const typeOf = (body: string, id: string): unknown =>
    withoutOrigins(read(body).types.find((type: TypeDefinition) => type.id === id));

  test("a sequence of elements with their bounds", () => {
    const body = `<xs:complexType name="Order"><xs:sequence>
      <xs:element name="id" type="xs:int"/>
      <xs:element name="note" type="xs:string" minOccurs="0" nillable="true"/>
      <xs:element name="line" type="t:Line" maxOccurs="unbounded" form="unqualified"/>
    </xs:sequence></xs:complexType><xs:complexType name="Line"/>`;
    expect(typeOf(body, "{urn:t}Order")).toMatchObject({
      kind: "struct",
      content: {
        compositor: "sequence",
        particles: [
          { name: "{urn:t}id", type: `{${xsd}}int`, occurs: { min: 1, max: 1 }, nillable: false },
          { name: "{urn:t}note", occurs: { min: 0, max: 1 }, nillable: true },
          { name: "line", type: "{urn:t}Line", occurs: { min: 1, max: "unbounded" } },
        ],
      },
    });
    expect(read(body).reported).toEqual([]);
  });

  test("extension has its own members, restriction all that is left", () => {
    const body = `<xs:complexType name="Base"><xs:sequence><xs:element name="a" type="xs:int" minOccurs="0"/></xs:sequence>
        <xs:attribute name="x" type="xs:string"/><xs:attribute name="y" type="xs:string"/></xs:complexType>
      <xs:complexType name="More"><xs:complexContent><xs:extension base="t:Base"><xs:sequence>
        <xs:element name="b" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name="Less"><xs:complexContent><xs:restriction base="t:Base">
        <xs:attribute name="y" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>`;
    expect(typeOf(body, "{urn:t}More")).toMatchObject({
      base: { type: "{urn:t}Base", derivation: "extension" },
      content: { particles: [{ name: "{urn:t}b" }] },
      attributes: [],
    });
    const less = typeOf(body, "{urn:t}Less");
    expect(less).toMatchObject({ base: { derivation: "restriction" }, attributes: [{ name: "x" }] });
    expect(less).not.toHaveProperty("content");
  });

  test("enumerations, also of lists and names", () => {
    const body = `<xs:simpleType name="Size"><xs:restriction base="xs:string"><xs:enumeration value=" S"/><xs:enumeration value="M"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="Sizes"><xs:list itemType="t:Size"/></xs:simpleType>
      <xs:simpleType name="Few"><xs:restriction base="t:Sizes"><xs:enumeration value="M M"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="Code"><xs:restriction base="xs:QName"><xs:enumeration value="t:a"/></xs:restriction></xs:simpleType>`;
    expect(typeOf(body, "{urn:t}Size")).toMatchObject({
      kind: "enum",
      values: [{ value: " S" }, { value: "M" }],
    });
    expect(typeOf(body, "{urn:t}Sizes")).toMatchObject({ kind: "list", item: "{urn:t}Size" });
    expect(typeOf(body, "{urn:t}Few")).toMatchObject({ facets: [{ name: "enumeration", value: "M M" }] });
    expect(typeOf(body, "{urn:t}Code")).toMatchObject({
      facets: [{ name: "enumeration", value: "{urn:t}a" }],
    });
  });

  test("a global element that contains itself by reference", () => {
    const body = `<xs:element name="node"><xs:complexType><xs:sequence><xs:element ref="t:node" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>`;
    expect(typeOf(body, "{urn:t}node/~type")).toMatchObject({
      content: { particles: [{ name: "{urn:t}node", scope: "global", type: "{urn:t}node/~type" }] },
    });
  });

  test("a name that nothing declares stays, and the nearest one is named", () => {
    const { types, reported } = read(
      `<xs:complexType name="Order"><xs:sequence><xs:element name="a" type="t:Ordr"/></xs:sequence></xs:complexType>`,
    );
    expect(withoutOrigins(types)).toMatchObject([{ content: { particles: [{ type: "{urn:t}Ordr" }] } }]);
    expect(reported).toEqual([
      'xsd/unresolved There is no type "Ordr" in namespace "urn:t". Did you mean "Order"?',
    ]);
  });

  test("types that derive from each other end", () => {
    const derive = (name: string, base: string) =>
      `<xs:complexType name="${name}"><xs:complexContent><xs:extension base="t:${base}"/></xs:complexContent></xs:complexType>`;
    const { types, reported } = read(derive("A", "B") + derive("B", "A"));
    expect(types).toHaveLength(2);
    expect(reported).toHaveLength(1);
  });
});
