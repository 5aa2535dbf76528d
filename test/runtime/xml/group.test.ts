/** Groups as values: which item and which branch a child belongs to, and what a value may not be. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsString } from "../../../runtime/values/strings.js";
import { anyChild, child, groupOf, nested, type OneOf, type XmlGroup } from "../../../runtime/xml/group.js";
import { xmlNames } from "../../../runtime/xml/names.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { XmlWriter } from "../../../runtime/xml/writer.js";

type Contact = OneOf<{ email: string } | { phone: string; ext?: number | undefined }>;
const contact: XmlGroup<Contact> = groupOf(
  { email: child("", "email", xsString) },
  { phone: child("", "phone", xsString), ext: child("", "ext", xsInt, "optional") },
);

interface Entry {
  key: string;
  value: OneOf<{ text: string } | { number: number }>;
  tag: string[];
}
const value: XmlGroup<Entry["value"]> = groupOf(
  { text: child("", "text", xsString) },
  { number: child("", "number", xsInt) },
);
const entry: XmlGroup<Entry> = groupOf({
  key: child("", "key", xsString),
  value: nested(value),
  tag: child("", "tag", xsString, "repeated"),
});

type Occurs = "required" | "optional" | "repeated";

function read<T>(group: XmlGroup<T>, xml: string, occurs: Occurs): unknown {
  const names = xmlNames("", ...group.names, ...(group.leaves.length > group.names.length ? ["*"] : []));
  const reader = new XmlReader(`<r>${xml}</r>`);
  reader.openRoot();
  const reading = group.begin();
  for (let at = reader.field(names, 0); at >= 0; at = reader.field(names, at + 1)) reading.take(reader, at);
  return reading[occurs](reader);
}

function write<T>(group: XmlGroup<T>, values: readonly unknown[]): string {
  const writer = new XmlWriter();
  writer.start("", "r");
  // What callers without types may pass.
  writer.repeatedGroup(group, values as never);
  writer.finish();
  return writer.toString().replace(/^<r>|<\/r>$|^<r\/>$/g, "");
}

describe("reading", () => {
  test("a choice is the branch that came", () => {
    expect(read(contact, "<phone>1</phone><ext>2</ext>", "required")).toEqual({ phone: "1", ext: 2 });
    expect(read(contact, "<email>e</email>", "optional")).toEqual({ email: "e" });
    expect(read(contact, "", "optional")).toBeUndefined();
  });

  test("a choice that did not come is an error with its path", () => {
    expect(() => read(contact, "", "required")).toThrow(/r\/email, phone/);
    expect(() => read(contact, "<ext>2</ext>", "required")).toThrow(/r\/phone/);
  });

  test("both branches, which the contract forbids, are not lost", () => {
    expect(read(contact, "<phone>1</phone><email>e</email>", "required")).toEqual({ phone: "1", email: "e" });
  });

  test("each branch of a repeated choice is an item, in order", () => {
    const xml = "<email>a</email><phone>1</phone><phone>2</phone><ext>3</ext><email>b</email>";
    expect(read(contact, xml, "repeated")).toEqual([
      { email: "a" },
      { phone: "1" },
      { phone: "2", ext: 3 },
      { email: "b" },
    ]);
  });

  test("a repeated sequence begins anew where its first element comes again", () => {
    const xml =
      "<key>a</key><text>x</text><tag>1</tag><tag>2</tag><key>b</key><number>5</number><key>c</key><text/>";
    expect(read(entry, xml, "repeated")).toEqual([
      { key: "a", value: { text: "x" }, tag: ["1", "2"] },
      { key: "b", value: { number: 5 }, tag: [] },
      { key: "c", value: { text: "" }, tag: [] },
    ]);
  });

  test("another order is understood where something is still missing", () => {
    const xml = "<number>1</number><key>a</key><text>x</text><key>b</key>";
    expect(read(entry, xml, "repeated")).toEqual([
      { key: "a", value: { number: 1 }, tag: [] },
      { key: "b", value: { text: "x" }, tag: [] },
    ]);
  });

  test("optional elements in another order are items of their own", () => {
    const pair = groupOf<{ a?: string; b?: string }>({
      a: child("", "a", xsString, "optional"),
      b: child("", "b", xsString, "optional"),
    });
    expect(read(pair, "<a>1</a><b>2</b><b>3</b><a>4</a>", "repeated")).toEqual([
      { a: "1", b: "2" },
      { b: "3" },
      { a: "4" },
    ]);
  });

  test("an item that lacks a required element is an error with its path", () => {
    expect(() => read(entry, "<key>a</key>", "repeated")).toThrow(/r\/value/);
  });

  test("what a wildcard admits keeps its place", () => {
    const open = groupOf({ email: child("", "email", xsString) }, { any: anyChild() });
    const items = read(open, "<x:y xmlns:x='u'/><email>e</email><z/>", "repeated") as Record<
      string,
      unknown
    >[];
    expect(items.map((item) => Object.keys(item)[0])).toEqual(["any", "email", "any"]);
  });
});

describe("writing", () => {
  test.each([
    [{ email: "e", phone: "1" }, "email and phone exclude each other"],
    [{}, "one of email, phone is required"],
    [{ ext: 1 }, "a value is required"],
    [null, "an object with email, phone"],
    ["e", "an object with email, phone"],
  ])("%j is refused", (wrong, problem) => {
    expect(() => write(contact, [wrong])).toThrow(problem);
  });

  test("branches are written in the order of the contract", () => {
    expect(write(contact, [{ ext: 1, phone: "2" }])).toBe("<phone>2</phone><ext>1</ext>");
  });

  test("what was read is written as it was", () => {
    const contacts = fc.array(
      fc.oneof(
        fc.record({ email: fc.string({ unit: "grapheme-ascii" }) }),
        fc.record({ phone: fc.constant("1"), ext: fc.integer({ min: 0, max: 9 }) }),
        fc.record({ phone: fc.constant("1") }),
      ),
    );
    fc.assert(
      fc.property(contacts, (values) => {
        const xml = write(contact, values);
        expect(read(contact, xml, "repeated")).toEqual(values);
        expect(write(contact, read(contact, xml, "repeated") as unknown[])).toBe(xml);
      }),
    );
    const entries = fc.array(
      fc.record({
        key: fc.constant("k"),
        value: fc.oneof(fc.record({ text: fc.constant("t") }), fc.record({ number: fc.constant(1) })),
        tag: fc.array(fc.constant("x"), { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(entries, (values) => {
        expect(read(entry, write(entry, values), "repeated")).toEqual(values);
      }),
    );
  });
});
