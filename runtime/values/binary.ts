/** xs:base64Binary and xs:hexBinary (XML Schema part 2, sections 3.2.15 and 3.2.16). */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import { simpleType } from "../xml/simple-type.js";
import { decodeBase64, encodeBase64 } from "./base64.js";

/** xs:base64Binary. */
export const xsBase64Binary: SimpleType<Uint8Array> = simpleType<Uint8Array>({
  name: "xs:base64Binary",
  takes: "a Uint8Array",
  plain: true,
  decode: decodeBase64,
  encode: (value) => (value instanceof Uint8Array ? encodeBase64(value) : undefined),
  read(xml) {
    const text = xml.base64();
    return decodeBase64(text) ?? xml.invalid("xs:base64Binary", text);
  },
});

/** xs:hexBinary; prints upper case, the canonical form. */
export const xsHexBinary: SimpleType<Uint8Array> = simpleType<Uint8Array>({
  name: "xs:hexBinary",
  takes: "a Uint8Array",
  plain: true,
  decode(text) {
    const digits = collapseSpace(text);
    if (digits.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(digits)) return undefined;
    const bytes = new Uint8Array(digits.length / 2);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
    return bytes;
  },
  encode(value) {
    if (!(value instanceof Uint8Array)) return undefined;
    let digits = "";
    for (const byte of value) digits += byte.toString(16).padStart(2, "0").toUpperCase();
    return digits;
  },
});
