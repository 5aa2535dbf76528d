/** The one table from XML Schema built-ins (and Microsoft's two) to codecs of the runtime and TypeScript types. */
import { expandedName, microsoftTypesNamespace, xsdNamespace } from "../model/names.js";

export interface BuiltInType {
  /** Name of the codec in the runtime. */
  readonly codec: string;
  /** TypeScript type of the value. */
  readonly type: string;
  /** The type is a class or alias that the runtime exports. */
  readonly imported: "imported" | "global";
  /** Callers may pass more than the value itself, so constructors convert. */
  readonly convert: "from" | "copy";
}

function plain(codec: string, type: string): BuiltInType {
  return { codec, type, imported: "global", convert: "copy" };
}

function valueClass(codec: string, type: string): BuiltInType {
  return { codec, type, imported: "imported", convert: "from" };
}

const xsd: Readonly<Record<string, BuiltInType>> = {
  string: plain("xsString", "string"),
  normalizedString: plain("xsNormalizedString", "string"),
  token: plain("xsToken", "string"),
  language: plain("xsLanguage", "string"),
  Name: plain("xsName", "string"),
  NCName: plain("xsNcName", "string"),
  NMTOKEN: plain("xsNmToken", "string"),
  ID: plain("xsId", "string"),
  IDREF: plain("xsIdRef", "string"),
  ENTITY: plain("xsEntity", "string"),
  anyURI: plain("xsAnyUri", "string"),
  anySimpleType: plain("xsString", "string"),
  boolean: plain("xsBoolean", "boolean"),
  byte: plain("xsByte", "number"),
  short: plain("xsShort", "number"),
  int: plain("xsInt", "number"),
  unsignedByte: plain("xsUnsignedByte", "number"),
  unsignedShort: plain("xsUnsignedShort", "number"),
  unsignedInt: plain("xsUnsignedInt", "number"),
  float: plain("xsFloat", "number"),
  double: plain("xsDouble", "number"),
  long: plain("xsLong", "bigint"),
  unsignedLong: plain("xsUnsignedLong", "bigint"),
  integer: plain("xsInteger", "bigint"),
  nonNegativeInteger: plain("xsNonNegativeInteger", "bigint"),
  positiveInteger: plain("xsPositiveInteger", "bigint"),
  nonPositiveInteger: plain("xsNonPositiveInteger", "bigint"),
  negativeInteger: plain("xsNegativeInteger", "bigint"),
  decimal: plain("xsDecimal", "string"),
  base64Binary: plain("xsBase64Binary", "Uint8Array"),
  hexBinary: plain("xsHexBinary", "Uint8Array"),
  dateTime: valueClass("xsDateTime", "XsDateTime"),
  date: valueClass("xsDate", "XsDate"),
  time: valueClass("xsTime", "XsTime"),
  duration: valueClass("xsDuration", "XsDuration"),
  gYear: valueClass("xsGYear", "XsGYear"),
  gYearMonth: valueClass("xsGYearMonth", "XsGYearMonth"),
  gMonth: valueClass("xsGMonth", "XsGMonth"),
  gMonthDay: valueClass("xsGMonthDay", "XsGMonthDay"),
  gDay: valueClass("xsGDay", "XsGDay"),
  QName: valueClass("xsQName", "XsQName"),
  NOTATION: valueClass("xsQName", "XsQName"),
};

const microsoft: Readonly<Record<string, BuiltInType>> = {
  guid: plain("msGuid", "string"),
  char: plain("msChar", "number"),
};

export const builtInTypes: ReadonlyMap<string, BuiltInType> = new Map([
  ...Object.entries(xsd).map(([local, type]) => [expandedName(xsdNamespace, local), type] as const),
  ...Object.entries(microsoft).map(
    ([local, type]) => [expandedName(microsoftTypesNamespace, local), type] as const,
  ),
]);

/** xs:boolean that only digits stand for. */
export const booleanDigit: BuiltInType = plain("xsBooleanDigit", "boolean");

/** Lists of a built-in that XML Schema declares itself (part 2, section 3.3). */
export const builtInLists: ReadonlyMap<string, string> = new Map(
  [
    ["NMTOKENS", "NMTOKEN"],
    ["IDREFS", "IDREF"],
    ["ENTITIES", "ENTITY"],
  ].map(
    ([list, item]) =>
      [expandedName(xsdNamespace, list ?? ""), expandedName(xsdNamespace, item ?? "")] as const,
  ),
);
