/** xs:float and xs:double (XML Schema part 2, sections 3.2.4 and 3.2.5). */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import type { XmlReader } from "../xml/reader.js";
import { simpleType } from "../xml/simple-type.js";

const lexicalNumber = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/;

/** xs:double. */
export const xsDouble: SimpleType<number> = floatType("xs:double", (value) => value);

/** xs:float; digits beyond its 32 bits are kept when reading, values beyond its range are infinite. */
export const xsFloat: SimpleType<number> = floatType("xs:float", (value) =>
  Number.isFinite(Math.fround(value)) ? value : Math.fround(value),
);

function floatType(name: string, limit: (value: number) => number): SimpleType<number> {
  const decode = (text: string): number | undefined => {
    const collapsed = collapseSpace(text);
    if (lexicalNumber.test(collapsed)) return limit(Number(collapsed));
    switch (collapsed) {
      case "INF":
      case "+INF":
        return Number.POSITIVE_INFINITY;
      case "-INF":
        return Number.NEGATIVE_INFINITY;
      case "NaN":
        return Number.NaN;
      default:
        return undefined;
    }
  };
  return simpleType<number>({
    name,
    plain: true,
    decode,
    encode(value) {
      if (typeof value !== "number") return undefined;
      if (Number.isNaN(value)) return "NaN";
      if (!Number.isFinite(value)) return value > 0 ? "INF" : "-INF";
      // A finite number that the type could only carry as infinity is refused.
      if (!Number.isFinite(limit(value))) return undefined;
      return Object.is(value, -0) ? "-0" : String(value);
    },
    read(xml: XmlReader): number {
      const fast = xml.plainNumber();
      if (!Number.isNaN(fast)) return fast;
      const text = xml.text();
      return decode(text) ?? xml.invalid(name, text);
    },
  });
}
