/** Arrays of SOAP encoding that are sent in part: each item stands where the service says, not where it comes. */
import { describe, expect, test } from "vitest";
import { encodedArrayOf, nillable, XmlReader, xsInt } from "../../../runtime/index.js";
import { resolveReferences } from "../../../runtime/xml/references.js";

const encoding = 'xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"';
const codec = encodedArrayOf("{http://www.w3.org/2001/XMLSchema}int", "item", nillable(xsInt));

function read(text: string): (number | null)[] {
  const reader = new XmlReader(text);
  reader.openRoot();
  return codec.read(reader);
}

describe("an array of SOAP encoding", () => {
  test.each([
    ["items in order", "", "<i>7</i><i>8</i>", [7, 8]],
    ["an offset (section 5.4.2.1)", ' e:offset="[2]"', "<i>7</i><i>8</i>", [null, null, 7, 8]],
    [
      "positions (section 5.4.2.2)",
      "",
      '<i e:position="[1]">7</i><i e:position="[ 3 ]">8</i>',
      [null, 7, null, 8],
    ],
    ["positions in another order", "", '<i e:position="[1]">7</i><i e:position="[0]">8</i>', [8, 7]],
    ["items after a position", "", '<i e:position="[1]">7</i><i>8</i>', [null, 7, 8]],
    ["nothing at an offset", ' e:offset="[2]"', "", []],
  ])("%s", (_, attributes, items, expected) => {
    expect(read(`<a ${encoding}${attributes}>${items}</a>`)).toEqual(expected);
  });

  test.each(["[1000000]", "[-1]", "1", "[1,2]", ""])("a place that is none is an error: %s", (place) => {
    const expected = expect.objectContaining({ kind: "invalid-value" });
    expect(() => read(`<a ${encoding} e:offset="${place}"><i>7</i></a>`)).toThrow(expected);
    expect(() => read(`<a ${encoding}><i e:position="${place}">7</i></a>`)).toThrow(expected);
  });

  test.each([
    '<i e:position="[0]">7</i><i e:position="[0]">8</i>',
    '<i e:position="[1]">7</i><i e:position="[0]">8</i><i>9</i>',
    '<i e:position="[2]">7</i><i>8</i><i e:position="[0]">9</i><i e:position="[2]">0</i>',
  ])("no item is lost to another at its place: %s", (items) => {
    const expected = expect.objectContaining({ kind: "invalid-value", path: "a/i/@position" });
    expect(() => read(`<a ${encoding}>${items}</a>`)).toThrow(expected);
  });

  test("a position stays with the reference that has it", () => {
    const text = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" ${encoding}><s:Body><a><i e:position="[2]" href="#x"/></a><m id="x">7</m></s:Body></s:Envelope>`;
    const array = /<a>.*<\/a>/.exec(resolveReferences(text))?.[0] ?? "";
    expect(read(array.replace("<a>", `<a ${encoding}>`))).toEqual([null, null, 7]);
  });

  test("many arrays cannot ask for more items than there is memory", () => {
    const rows = encodedArrayOf("{http://www.w3.org/2001/XMLSchema}anyType", "row", nillable(codec));
    const row = '<r e:offset="[900000]"><i>7</i></r>';
    const readRows = (text: string): unknown => {
      const reader = new XmlReader(text);
      reader.openRoot();
      return rows.read(reader);
    };
    expect(readRows(`<a ${encoding}>${row}</a>`)).toHaveLength(1);
    const expected = expect.objectContaining({ kind: "invalid-value", path: "a/r/i" });
    expect(() => readRows(`<a ${encoding}>${row}${row}</a>`)).toThrow(expected);
  });
});
