/** The judge of replayed values sees what is wrong: a comparison that accepts anything proves nothing. */
import { describe, expect, test } from "vitest";
import { parseTree } from "../../corpus/xml-tree.js";
import { compareReading, findTargets } from "./compare-reading.js";

const xml = `<r xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:q="urn:q">
  <job-id>7</job-id><name> a b </name><gone i:nil="true"/><rows><row><s>x</s><s/></row><row/></rows>
  <ok>1</ok><big>9223372036854775807</big><bin>AAEC/w==</bin><kind>q:word</kind><perms>Read Write</perms>
  <shape i:type="q:Circle" id="1"><r>2.5</r></shape><ref href="#t"/><t id="t">shared</t><any><z xmlns="urn:z">t</z></any>
</r>`;
const tree = parseTree(new TextEncoder().encode(xml));
const targets = findTargets(tree);
const right = {
  jobId: 7,
  name: " a b ",
  gone: null,
  rows: [["x", ""], []],
  ok: true,
  big: 9223372036854775807n,
  bin: Uint8Array.of(0, 1, 2, 255),
  kind: { namespace: "urn:q", local: "word" },
  perms: ["Read", "Write"],
  shape: { $type: "Circle", id: "1", r: 2.5 },
  ref: "shared",
  t: { id: "t", value: "shared" },
  any: { any: { xml: '<z xmlns="urn:z">t</z>' } },
  absent: undefined,
  none: [],
};
const compare = (value: object): string | undefined => compareReading(value, tree, targets);

describe("what a value says", () => {
  test("is what its element says", () => {
    expect(compare(right)).toBeUndefined();
    expect(compare({ ...right, perms: undefined, choice: { perms: ["Read", "Write"] } })).toBeUndefined();
  });

  test.each([
    ["a lost element", { ...right, name: undefined }, "r: the element name is lost"],
    ["a lost item", { ...right, rows: [["x", ""]] }, "r.rows: 2 items … 1"],
    ["a lost empty string", { ...right, rows: [["x"], []] }, "r.rows[0]: 2 items … 1"],
    ["an added member", { ...right, extra: 1 }, "r.extra: nothing … 1"],
    ["an added item where there is none", { ...right, none: [1] }, "r.none: nothing … [1]"],
    ["another number", { ...right, jobId: 8 }, 'r.jobId: "7" … 8'],
    ["a rounded number", { ...right, big: 9223372036854775806n }, "r.big"],
    ["another text", { ...right, name: "a b c" }, "r.name"],
    ["nil as absent", { ...right, gone: undefined }, "r: the element gone is lost"],
    ["nil as empty", { ...right, gone: "" }, "r.gone: nil"],
    ["false for true", { ...right, ok: false }, "r.ok"],
    ["other bytes", { ...right, bin: Uint8Array.of(0, 1, 2) }, "r.bin"],
    ["another namespace", { ...right, kind: { namespace: "urn:other", local: "word" } }, "r.kind"],
    ["another order", { ...right, perms: ["Write", "Read"] }, "r.perms"],
    [
      "the base for the derived type",
      { ...right, shape: { ...right.shape, $type: "Shape" } },
      "of type Circle",
    ],
    ["a lost attribute", { ...right, shape: { $type: "Circle", r: 2.5 } }, "the attribute id is lost"],
    ["a reference that is not followed", { ...right, ref: "" }, "r.ref"],
    ["other XML", { ...right, any: { any: { xml: '<z xmlns="urn:y">t</z>' } } }, "r.any"],
  ])("%s is seen", (_name, wrong, place) => {
    expect(compare(wrong)).toContain(place);
  });
});
