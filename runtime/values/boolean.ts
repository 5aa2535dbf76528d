/** xs:boolean (XML Schema part 2, section 3.2.2). */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import { simpleType } from "../xml/simple-type.js";

function decodeBoolean(text: string): boolean | undefined {
  if (text === "true") return true;
  if (text === "false") return false;
  switch (collapseSpace(text)) {
    case "true":
    case "1":
      return true;
    case "false":
    case "0":
      return false;
    default:
      return undefined;
  }
}

/** xs:boolean: reads `true`, `false`, `1` and `0`, prints words. */
export const xsBoolean: SimpleType<boolean> = simpleType<boolean>({
  name: "xs:boolean",
  plain: true,
  decode: decodeBoolean,
  encode: (value) => (typeof value === "boolean" ? String(value) : undefined),
});

/** xs:boolean with a pattern that admits digits only, as `mustUnderstand` of the SOAP 1.1 envelope has it. */
export const xsBooleanDigit: SimpleType<boolean> = simpleType<boolean>({
  name: "xs:boolean",
  plain: true,
  decode: decodeBoolean,
  encode: (value) => (typeof value === "boolean" ? (value ? "1" : "0") : undefined),
});
