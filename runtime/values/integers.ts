/** The integer types of XML Schema part 2: those of at most 32 bits are numbers, the others bigints. */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import type { XmlReader } from "../xml/reader.js";
import { simpleType } from "../xml/simple-type.js";

/** xs:byte, -128 to 127. */
export const xsByte: SimpleType<number> = smallInteger("xs:byte", -128, 127);
/** xs:short, 16 bits with sign. */
export const xsShort: SimpleType<number> = smallInteger("xs:short", -32768, 32767);
/** xs:int, 32 bits with sign. */
export const xsInt: SimpleType<number> = smallInteger("xs:int", -2147483648, 2147483647);
/** xs:unsignedByte, 0 to 255. */
export const xsUnsignedByte: SimpleType<number> = smallInteger("xs:unsignedByte", 0, 255);
/** xs:unsignedShort, 16 bits without sign. */
export const xsUnsignedShort: SimpleType<number> = smallInteger("xs:unsignedShort", 0, 65535);
/** xs:unsignedInt, 32 bits without sign. */
export const xsUnsignedInt: SimpleType<number> = smallInteger("xs:unsignedInt", 0, 4294967295);
/** A .NET char: its UTF-16 unit as a number. */
export const msChar: SimpleType<number> = smallInteger("char", 0, 65535);

/** xs:long, 64 bits with sign. */
export const xsLong: SimpleType<bigint> = bigInteger("xs:long", -(2n ** 63n), 2n ** 63n - 1n);
/** xs:unsignedLong, 64 bits without sign. */
export const xsUnsignedLong: SimpleType<bigint> = bigInteger("xs:unsignedLong", 0n, 2n ** 64n - 1n);
/** xs:integer, of any size. */
export const xsInteger: SimpleType<bigint> = bigInteger("xs:integer", undefined, undefined);
/** xs:nonNegativeInteger, 0 and up. */
export const xsNonNegativeInteger: SimpleType<bigint> = bigInteger("xs:nonNegativeInteger", 0n, undefined);
/** xs:positiveInteger, 1 and up. */
export const xsPositiveInteger: SimpleType<bigint> = bigInteger("xs:positiveInteger", 1n, undefined);
/** xs:nonPositiveInteger, 0 and down. */
export const xsNonPositiveInteger: SimpleType<bigint> = bigInteger("xs:nonPositiveInteger", undefined, 0n);
/** xs:negativeInteger, -1 and down. */
export const xsNegativeInteger: SimpleType<bigint> = bigInteger("xs:negativeInteger", undefined, -1n);

const lexicalInteger = /^[+-]?[0-9]+$/;

function smallInteger(name: string, min: number, max: number): SimpleType<number> {
  const accepts = (value: number): boolean => Number.isInteger(value) && value >= min && value <= max;
  const decode = (text: string): number | undefined => {
    const collapsed = collapseSpace(text);
    if (!lexicalInteger.test(collapsed)) return undefined;
    // Adding 0 makes -0 plain zero.
    const value = Number(collapsed) + 0;
    return accepts(value) ? value : undefined;
  };
  return simpleType<number>({
    name,
    plain: true,
    decode,
    encode: (value) => (typeof value === "number" && accepts(value) ? String(value) : undefined),
    read(xml: XmlReader): number {
      const fast = xml.plainInteger();
      if (fast >= min && fast <= max) return fast;
      const text = Number.isNaN(fast) ? xml.text() : String(fast);
      return decode(text) ?? xml.invalid(name, text);
    },
  });
}

function bigInteger(name: string, min: bigint | undefined, max: bigint | undefined): SimpleType<bigint> {
  const accepts = (value: bigint): boolean =>
    (min === undefined || value >= min) && (max === undefined || value <= max);
  const decode = (text: string): bigint | undefined => {
    const collapsed = collapseSpace(text);
    if (!lexicalInteger.test(collapsed)) return undefined;
    const value = BigInt(collapsed.startsWith("+") ? collapsed.slice(1) : collapsed);
    return accepts(value) ? value : undefined;
  };
  return simpleType<bigint>({
    name,
    takes: "a bigint",
    plain: true,
    decode,
    encode: (value) => (typeof value === "bigint" && accepts(value) ? String(value) : undefined),
    read(xml: XmlReader): bigint {
      const fast = xml.plainInteger();
      const text = Number.isNaN(fast) ? xml.text() : undefined;
      if (text !== undefined) return decode(text) ?? xml.invalid(name, text);
      const value = BigInt(fast);
      return accepts(value) ? value : xml.invalid(name, String(fast));
    },
  });
}
