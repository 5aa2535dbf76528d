/** Chains as long as no person writes them: no overflow, and time that grows with their length only. */
import { describe, expect, test } from "vitest";
import { readText } from "./read-text.js";
import { spellings } from "./spellings.js";

const length = 10_000;
/** Ten times what it takes; going through each chain from each of its links would take minutes. */
const limit = 15_000;
const links = Array.from({ length }, (_, at) => at);
const chain = (link: (at: number) => string, end: string): string => links.map(link).join("") + end;

describe.each(Object.entries(spellings))("with prefix %s", (_name, spell) => {
  const read = (body: string) => readText({ "a.xsd": spell(body) });

  test(
    "restrictions of restrictions",
    () => {
      const body = chain(
        (at) =>
          `<xs:complexType name="T${at}"><xs:complexContent><xs:restriction base="t:T${at + 1}"/></xs:complexContent></xs:complexType>`,
        `<xs:complexType name="T${length}"><xs:attribute name="a"/></xs:complexType>`,
      );
      const { types, reported } = read(body);
      expect(types.find(({ id }) => id === "{urn:t}T0")).toMatchObject({ attributes: [{ name: "a" }] });
      expect(reported).toEqual([]);
    },
    limit,
  );

  test(
    "groups in groups",
    () => {
      const body = chain(
        (at) =>
          `<xs:group name="G${at}"><xs:sequence><xs:group ref="t:G${at + 1}"/></xs:sequence></xs:group>`,
        `<xs:group name="G${length}"><xs:sequence/></xs:group><xs:complexType name="A"><xs:group ref="t:G0"/></xs:complexType>`,
      );
      expect(read(body).types).toHaveLength(1);
    },
    limit,
  );

  test(
    "attribute groups in attribute groups",
    () => {
      const body = chain(
        (at) =>
          `<xs:attributeGroup name="G${at}"><xs:attributeGroup ref="t:G${at + 1}"/></xs:attributeGroup>`,
        `<xs:attributeGroup name="G${length}"><xs:attribute name="a"/></xs:attributeGroup>
         <xs:complexType name="A"><xs:attributeGroup ref="t:G0"/></xs:complexType>`,
      );
      expect(read(body).types).toMatchObject([{ attributes: [{ name: "a" }] }]);
    },
    limit,
  );

  test(
    "substitution groups of members without a type",
    () => {
      const body = chain(
        (at) => `<xs:element name="e${at}" substitutionGroup="t:e${at + 1}"/>`,
        `<xs:element name="e${length}" type="xs:int"/>`,
      );
      const { elements } = read(body);
      expect(new Set(elements.map(({ type }) => type)).size).toBe(1);
      expect(elements[0]?.type).toMatch(/int$/);
    },
    limit,
  );

  test(
    "elements of one name, each with a type of its own",
    () => {
      const body = chain(
        () => `<xs:element name="x"><xs:complexType/></xs:element>`,
        "</xs:choice></xs:complexType>",
      );
      const { types } = read(`<xs:complexType name="A"><xs:choice>${body}`);
      expect(new Set(types.map(({ id }) => id)).size).toBe(length + 1);
      expect(types.map(({ id }) => id)).toContain("{urn:t}A/x~2/~type");
    },
    limit,
  );
});
