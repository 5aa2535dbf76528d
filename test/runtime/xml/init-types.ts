/** Type-level test of `Init` and of codec inference: it passes if it compiles (also under exactOptionalPropertyTypes). */
import type { Init } from "../../../runtime/init.js";
import type { XsDate } from "../../../runtime/values/date.js";
import type { XsDateTime } from "../../../runtime/values/date-time.js";
import type { XsGDay } from "../../../runtime/values/gregorian.js";
import { xsInt } from "../../../runtime/values/integers.js";
import type { XsQName } from "../../../runtime/values/qname.js";
import { xsString } from "../../../runtime/values/strings.js";
import type { XsTime } from "../../../runtime/values/time.js";
import { arrayOf, type Codec, nillable } from "../../../runtime/xml/codec.js";
import type { RawXml } from "../../../runtime/xml/raw-xml.js";
import type { XmlReader } from "../../../runtime/xml/reader.js";
import { enumeration, listOf, openEnumeration } from "../../../runtime/xml/simple-type.js";
import type { XmlWriter } from "../../../runtime/xml/writer.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only if the two types are the same. */
export function assertSame<A, B>(_same: Same<A, B>): void {}

interface Leaf {
  text: string;
  changed: XsDateTime;
}

declare class Base {
  kind: "base" | "derived";
  token: string | undefined;
  optional?: number | undefined;
  nullable: string | null;
  nullableOptional?: Leaf | null | undefined;
  list: Leaf[];
  nested: (string | null)[][];
  nullableList: string[] | null;
  optionalList?: string[] | undefined;
  day: XsDate | undefined;
  time: XsTime;
  monthly?: XsGDay | undefined;
  raw: RawXml;
  bytes: Uint8Array;
  name: XsQName;
  open: "a" | (string & {});
  flag: boolean;
  big: bigint;
  describe(): string;
}

declare class Derived extends Base {
  extra: Base[];
}

assertSame<Init<string>, string>(true);
assertSame<Init<XsDateTime>, XsDateTime | Date | string>(true);
assertSame<Init<XsTime>, XsTime | string>(true);
assertSame<Init<Uint8Array>, Uint8Array>(true);
assertSame<Init<RawXml | undefined>, RawXml | undefined>(true);
assertSame<Init<(string | null)[]>, readonly (string | null)[]>(true);
assertSame<Init<Leaf[]>, readonly Init<Leaf>[]>(true);
assertSame<Init<Base>["day"], XsDate | Date | string | undefined>(true);
assertSame<Init<Base>["nullableOptional"], Init<Leaf> | null | undefined>(true);
assertSame<Init<Base>["nested"], readonly (readonly (string | null)[])[] | undefined>(true);
assertSame<Init<Base>["nullableList"], readonly string[] | null>(true);
assertSame<Init<Base>["open"], "a" | (string & {})>(true);
assertSame<Init<Base>["flag"], boolean>(true);
assertSame<"describe" extends keyof Init<Base> ? true : false, false>(true);

declare const raw: RawXml;
const leaf = { text: "", changed: new Date() } as const;
const least = {
  kind: "base",
  token: undefined,
  nullable: null,
  nullableList: null,
  day: undefined,
  time: "09:30:00",
  raw,
  bytes: new Uint8Array(),
  name: { namespace: "", local: "a" },
  open: "anything",
  flag: true,
  big: 1n,
} as const;

/** Plain data, arrays left out. */
export const plain: Init<Base> = least;
/** All given, dates in all three forms, readonly arrays. */
export const full: Init<Derived> = {
  ...least,
  optional: undefined,
  list: [leaf, { text: "", changed: "2026-11-23T00:00:00" }],
  nested: [["a", null]] as const,
  extra: [least],
};
declare const derived: Derived;
/** An instance is its own input, and that of its base. */
export const instance: Init<Derived> = derived;
export const asBase: Init<Base> = derived;

// @ts-expect-error a request member that admits undefined must be named all the same
export const forgotten: Init<Base> = { ...least, token: undefined, kind: undefined };
const { token: _token, ...withoutToken } = least;
// @ts-expect-error a key that admits undefined is required
export const withoutKey: Init<Base> = withoutToken;
// @ts-expect-error null is not undefined
export const nullForUndefined: Init<Base> = { ...least, day: null };
// @ts-expect-error a time is no Date
export const dateForTime: Init<Base> = { ...least, time: new Date() };
declare const xsDateTimeValue: XsDateTime;
// @ts-expect-error a dateTime is no date
export const dateTimeForDate: Init<Base> = { ...least, day: xsDateTimeValue };
// @ts-expect-error nor is a date a day
export const dayForDate: Init<XsGDay> = xsDateTimeValue;

declare class Node {
  name: string;
  children: Node[];
  static from(init: Init<Node>): Node;
  static read(xml: XmlReader): Node;
  static write(xml: XmlWriter, value: Init<Node>): void;
}

// Classes are codecs, and composites infer both of their types.
export const nodeCodec: Codec<Node, Init<Node>> = Node;
const nodes = arrayOf("", "n", Node);
assertSame<typeof nodes, Codec<Node[], readonly Init<Node>[]>>(true);
const cells = arrayOf("", "s", nillable(xsString));
assertSame<typeof cells, Codec<(string | null)[], readonly (string | null)[]>>(true);
const letters = enumeration("Letter", ["A", "B"]);
assertSame<ReturnType<typeof letters.parse>, "A" | "B">(true);
const openLetters = openEnumeration("Letter", ["A"]);
assertSame<ReturnType<typeof openLetters.parse>, "A" | (string & {})>(true);
const numbers = listOf(xsInt);
assertSame<ReturnType<typeof numbers.parse>, number[]>(true);

/** The writer takes a codec's input, the reader gives its value. */
export function useCodecs(xml: XmlWriter, reader: XmlReader): void {
  xml.element("", "n", Node, { name: "a" });
  xml.optional("", "n", Node, undefined);
  xml.repeated("", "n", Node, [{ name: "a", children: [{ name: "b" }] }]);
  xml.element("", "l", letters, "A");
  xml.element("", "c", nillable(xsInt), null);
  xml.attribute("", "a", xsInt, undefined);
  // @ts-expect-error not one of the enumeration
  xml.element("", "l", letters, "C");
  // @ts-expect-error null is no int
  xml.element("", "i", xsInt, null);
  // @ts-expect-error undefined is not a required value
  xml.element("", "i", xsInt, undefined);
  // @ts-expect-error a string is no int
  xml.optional("", "i", xsInt, "1");
  assertSame<ReturnType<typeof Node.read>, Node>(true);
  const attribute = reader.attribute("", "a", letters);
  assertSame<typeof attribute, "A" | "B" | undefined>(true);
}
