/** xs:decimal as text, because a number would lose digits (XML Schema part 2, section 3.2.3). */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import { simpleType } from "../xml/simple-type.js";

const lexicalDecimal = /^([+-]?)0*([1-9][0-9]*)?(?:\.([0-9]*))?$/;
const plainDecimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** xs:decimal: no plus sign, no leading zeros, a digit on both sides of the point; trailing zeros are kept. */
export const xsDecimal: SimpleType<string> = simpleType<string>({
  name: "xs:decimal",
  takes: "a string",
  plain: true,
  decode: normalizeDecimal,
  encode: (value) => (typeof value === "string" ? normalizeDecimal(value) : undefined),
  canonical: dropPlaces,
});

function normalizeDecimal(text: string): string | undefined {
  if (plainDecimal.test(text)) return text;
  const collapsed = collapseSpace(text);
  const match = lexicalDecimal.exec(collapsed);
  if (match === null || !/[0-9]/.test(collapsed)) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  return `${sign === "-" ? "-" : ""}${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The same value without zeros at its end, and no zero below zero. */
function dropPlaces(printed: string): string {
  const [whole = "", fraction = ""] = printed.split(".");
  const places = dropEndZeros(fraction);
  if (places !== "") return `${whole}.${places}`;
  return whole === "-0" ? "0" : whole;
}

/** Decimal places without the zeros at their end. A pattern would look at long runs of zeros again and again. */
export function dropEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}
