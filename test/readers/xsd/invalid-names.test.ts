/** Names that no message could hold: the SDK would write XML that is none. */
import { expect, test } from "vitest";
import { readText } from "./read-text.js";

const schema = (body: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns:t="urn:t">${body}</xs:schema>`;

test.each(["a b", "x&lt;y", "$type", "1a", "a:b", "x}y"])(
  "%s is told and read over, wherever it stands",
  (name) => {
    const type = `<xs:complexType name="T"><xs:sequence><xs:element name="${name}" type="xs:int"/><xs:element name="kept" type="xs:int"/></xs:sequence><xs:attribute name="${name}" type="xs:int"/></xs:complexType>`;
    const globals = `<xs:element name="${name}" type="xs:int"/><xs:attribute name="${name}" type="xs:int"/>`;
    const { elements, types, reported } = readText({ "a.xsd": schema(`${globals}${type}`) });
    expect(elements).toEqual([]);
    expect(types).toMatchObject([{ attributes: [], content: { particles: [{ name: "kept" }] } }]);
    expect(reported).toEqual(
      ["element", "attribute", "element", "attribute"].map((kind) =>
        expect.stringMatching(new RegExp(`^xsd/invalid-name No ${kind} can be called`)),
      ),
    );
  },
);

test.each(["größe", "名前", "a.b-c_d", " padded "])("%s is a name", (name) => {
  const { elements, reported } = readText({ "a.xsd": schema(`<xs:element name="${name}" type="xs:int"/>`) });
  expect(elements.map((one) => one.name)).toEqual([`{urn:t}${name.trim()}`]);
  expect(reported).toEqual([]);
});
