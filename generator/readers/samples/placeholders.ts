/** What the text of an element stands for: a type's local name, an enumeration's wording, or nothing that is known. */
import { expandedName, microsoftTypesNamespace, xsdType } from "../../model/names.js";
import type { TypeId } from "../../model/types.js";

const builtIn = new Set(
  (
    "anySimpleType anyURI base64Binary boolean byte date dateTime decimal double duration ENTITIES ENTITY float gDay gMonth " +
    "gMonthDay gYear gYearMonth hexBinary ID IDREF IDREFS int integer language long Name NCName negativeInteger NMTOKEN " +
    "NMTOKENS nonNegativeInteger nonPositiveInteger normalizedString NOTATION positiveInteger QName short string time token " +
    "unsignedByte unsignedInt unsignedLong unsignedShort anyType"
  ).split(" "),
);
const microsoft = new Set(["guid", "char"]);

/** Types that .NET maps to value types: always there, and never nil. */
const valueTypes = new Set(
  (
    "boolean byte date dateTime decimal double float int long short time unsignedByte unsignedInt unsignedLong " +
    "unsignedShort guid char"
  ).split(" "),
);

export type Placeholder =
  | { readonly kind: "type"; readonly type: TypeId }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "any" }
  /** An inline simple type, which the generator prints as `bytes`. */
  | { readonly kind: "inline-simple-type" }
  /** A known type in other letter case, as hand-made pages write it. */
  | { readonly kind: "respelt"; readonly type: TypeId }
  | { readonly kind: "word"; readonly word: string }
  /** `?`: something to fill in, of whatever type. */
  | { readonly kind: "blank" }
  /** `[int]`, `[string?]`: a type to fill in; with a question mark it may be left out. */
  | { readonly kind: "bracketed"; readonly type: TypeId; readonly optional: boolean }
  | { readonly kind: "text" };

const respelt = new Map<string, TypeId>();
for (const local of builtIn) respelt.set(local.toLowerCase(), xsdType(local));
for (const local of microsoft) respelt.set(local, expandedName(microsoftTypesNamespace, local));
respelt.set("bool", xsdType("boolean"));

/** The id of the type that a placeholder names, or undefined. */
export function typeOfPlaceholder(text: string): TypeId | undefined {
  if (builtIn.has(text)) return xsdType(text);
  if (microsoft.has(text)) return expandedName(microsoftTypesNamespace, text);
  return /^\w+:QName$/.test(text) ? xsdType("QName") : undefined;
}

/** `xml` stands for any content; Mono prints it once for each wildcard. */
export function isAnyMark(text: string): boolean {
  return /^(?:xml)+$/.test(text);
}

/** Reads the text of a leaf; white space is collapsed first, since pages are re-wrapped. */
export function readPlaceholder(raw: string): Placeholder {
  const text = raw.replace(/\s+/g, " ").trim();
  const type = typeOfPlaceholder(text);
  if (type !== undefined) return { kind: "type", type };
  if (text === "?") return { kind: "blank" };
  if (isAnyMark(text)) return { kind: "any" };
  if (text === "bytes") return { kind: "inline-simple-type" };
  const bracketed = text[0] !== "[" ? null : /^\[(\w+)(\?)?\]$/.exec(text);
  const filled = bracketed === null ? undefined : typeOfPlaceholder(bracketed[1] ?? "");
  if (filled !== undefined)
    return { kind: "bracketed", type: filled, optional: bracketed?.[2] !== undefined };
  if (text.includes(" or ")) {
    const values = text.split(" or ").map((value) => value.trim());
    return { kind: "enum", values: [...new Set(values.filter((value) => value !== ""))] };
  }
  const other = respelt.get(text.toLowerCase());
  if (other !== undefined) return { kind: "respelt", type: other };
  // A value may hold what an NMTOKEN may; a number alone is more likely a value someone filled in.
  return /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(text) ? { kind: "word", word: text } : { kind: "text" };
}

/** Whether the .NET serializer always writes an element of this type. */
export function isValueType(type: TypeId): boolean {
  return valueTypes.has(type.slice(type.lastIndexOf("}") + 1));
}
