/** The judge of what PHP decoded sees what is wrong. */
import { describe, expect, test } from "vitest";
import { parseTree } from "../corpus/xml-tree.js";
import { compareDecoded, type Shown } from "./compare-decoded.js";

const xsd = "http://www.w3.org/2001/XMLSchema";
const tree = parseTree(
  new TextEncoder().encode(
    `<in xmlns:i="${xsd}-instance" xmlns:x="${xsd}"><n i:type="x:int">7</n><s i:type="x:string">a&lt;b</s>` +
      '<bin i:type="x:base64Binary">AAEC/w==</bin><hex i:type="x:hexBinary">00FF</hex><d i:type="x:double">-INF</d>' +
      '<ok i:type="x:boolean">1</ok><gone i:nil="true"/><rows><row>1</row><row>2</row></rows><empty/></in>',
  ),
);
const text = (value: string | Uint8Array): Shown => ({ text: Buffer.from(value).toString("base64") });
const right = {
  n: 7,
  s: text("a<b"),
  bin: text(Uint8Array.of(0, 1, 2, 255)),
  hex: text(Uint8Array.of(0, 255)),
  d: { number: "-INF" },
  ok: true,
  gone: null,
  rows: [1, 2],
  empty: text(""),
} as const;

describe("what PHP made of a request", () => {
  test("is what was sent", () => {
    expect(compareDecoded({ members: right }, tree)).toBeUndefined();
  });

  test.each<readonly [string, Readonly<Record<string, Shown>>, string]>([
    ["another number", { ...right, n: 8 }, "in.n"],
    ["another text", { ...right, s: text("a&lt;b") }, "in.s"],
    ["bytes as their text", { ...right, bin: text("AAEC/w==") }, "in.bin"],
    ["lost bytes", { ...right, hex: text(Uint8Array.of(0)) }, "in.hex"],
    ["another infinity", { ...right, d: { number: "INF" } }, "in.d"],
    ["false for true", { ...right, ok: false }, "in.ok"],
    ["nil as a text", { ...right, gone: text("") }, "in.gone: nil"],
    ["a lost item", { ...right, rows: [1] }, "in.rows[0]: elements … 1"],
    ["a wrong item", { ...right, rows: [1, 3] }, "in.rows[1]"],
    ["an item for two", { ...right, rows: 1 }, "in.rows: elements"],
    ["an added member", { ...right, more: 1 }, "in.more: nothing"],
    ["null for an empty text", { ...right, empty: null }, "in.empty"],
  ])("%s is seen", (_name, members, place) => {
    expect(compareDecoded({ members }, tree)).toContain(place);
  });

  test("a lost member is seen", () => {
    const { s: _, ...rest } = right;
    expect(compareDecoded({ members: rest }, tree)).toBe("in: s is lost");
  });
});
