/** Valid lexical values of every built-in type (XML Schema part 2), the plain one first, then ones that find mistakes. */
import { localName, microsoftTypesNamespace, namespaceOf, xsdNamespace } from "../model/names.js";
import type { TypeId } from "../model/types.js";

const plainNames = ["sample", "a", "x-1", "_y.z"];
const words = ["sample", "two words", "Grüße", "雪", "🙂"];
const texts = [
  "sample",
  "",
  " ",
  "two words",
  ' leading and trailing "quotes" ',
  "a < b && c > d",
  "]]>",
  "it's",
  "line one\nline two\ttab",
  "carriage\r\nreturn",
  "&amp; is not decoded twice",
  "Grüße, 雪, 🙂",
  "null",
];

// Printed the way a careful writer prints them again, so that decode and encode give the same text.
const lexicalValues: Readonly<Record<string, readonly string[]>> = {
  string: texts,
  normalizedString: ["sample", "", " two  words ", "a < b"],
  token: words,
  language: ["en", "de-CH", "zh-Hant-TW"],
  Name: [...plainNames, "a:b"],
  NCName: plainNames,
  ID: plainNames,
  IDREF: plainNames,
  IDREFS: ["sample", "sample a"],
  ENTITY: plainNames,
  ENTITIES: ["sample", "sample a"],
  NMTOKEN: ["sample", "1-2.3", "a:b"],
  NMTOKENS: ["sample", "1 2 3"],
  anyURI: ["http://example.org/sample", "", "urn:example:a", "../b?c=d&e#f"],
  anySimpleType: texts,
  boolean: ["true", "false"],
  byte: ["1", "0", "-128", "127"],
  short: ["1", "0", "-32768", "32767"],
  int: ["1", "0", "-2147483648", "2147483647"],
  long: ["1", "0", "-9223372036854775808", "9223372036854775807"],
  unsignedByte: ["1", "0", "255"],
  unsignedShort: ["1", "0", "65535"],
  unsignedInt: ["1", "0", "4294967295"],
  unsignedLong: ["1", "0", "18446744073709551615"],
  integer: ["1", "0", "-123456789012345678901234567890"],
  nonNegativeInteger: ["1", "0", "123456789012345678901234567890"],
  positiveInteger: ["1", "123456789012345678901234567890"],
  nonPositiveInteger: ["0", "-1", "-123456789012345678901234567890"],
  negativeInteger: ["-1", "-123456789012345678901234567890"],
  decimal: ["1.5", "0", "-0.001", "12345678901234567890.12345678901234567890"],
  float: ["1.5", "0", "-0.25", "INF", "-INF", "NaN"],
  double: ["1.5", "0", "-0.25", "123456789.125", "INF", "-INF", "NaN"],
  base64Binary: ["c2FtcGxl", "", "AA==", "/+8="],
  hexBinary: ["73616D706C65", "", "00FF"],
  dateTime: [
    "2024-02-29T12:34:56Z",
    "2001-12-31T23:59:59",
    "1999-01-01T00:00:00.1234567+02:00",
    "0001-01-01T00:00:00",
  ],
  date: ["2024-02-29", "2001-12-31Z", "1999-01-01-05:00"],
  time: ["12:34:56", "00:00:00Z", "23:59:59.999+01:00"],
  duration: ["P1DT2H", "PT0S", "-P1Y2M3DT4H5M6.7S"],
  gYear: ["2024", "1999Z"],
  gYearMonth: ["2024-02", "1999-12Z"],
  gMonth: ["--02", "--12Z"],
  gMonthDay: ["--02-29", "--12-31Z"],
  gDay: ["---29", "---01Z"],
};

const microsoftValues: Readonly<Record<string, readonly string[]>> = {
  guid: ["6f9619ff-8b86-4011-b42d-00c04fc964ff", "00000000-0000-0000-0000-000000000000"],
  char: ["65", "0", "65535"],
};

/**
 * Lexical values of a built-in type, the plain one first; undefined for other types, for QName and NOTATION
 * (whose values need a prefix) and for anyType.
 */
export function builtInValues(type: TypeId): readonly string[] | undefined {
  const namespace = namespaceOf(type);
  if (namespace === xsdNamespace) return lexicalValues[localName(type)];
  if (namespace === microsoftTypesNamespace) return microsoftValues[localName(type)];
  return undefined;
}

const hexToken = "0123456789abcdef0123456789abcdef";
const guid = "6f9619ff-8b86-4011-b42d-00c04fc964ff";

interface NameHint {
  readonly pattern: RegExp;
  readonly types: readonly string[];
  readonly value: string;
}

// What names suggest. Only for plain samples, and the first row that fits.
const nameHints: readonly NameHint[] = [
  { pattern: /token$/i, types: ["string"], value: hexToken },
  { pattern: /^(token|login)result$/i, types: ["string"], value: hexToken },
  { pattern: /(^id|^ID|[a-z0-9_]I[dD]|guid|Guid|GUID)$/, types: ["string"], value: guid },
  { pattern: /e-?mail(address)?$/i, types: ["string"], value: "someone@example.org" },
  { pattern: /(url|uri|endpoint)$/i, types: ["string"], value: "https://example.org/sample" },
  { pattern: /(password|secret)$/i, types: ["string"], value: "correct horse" },
  { pattern: /(user|login)(name)?$/i, types: ["string"], value: "someone" },
  { pattern: /version$/i, types: ["string"], value: "1.0" },
  { pattern: /(date|time|modified|created)$/i, types: ["string"], value: "2024-02-29T12:34:56" },
  // A sample must not send a client that pages through results round for ever.
  { pattern: /^(has|is)?more/i, types: ["boolean"], value: "false" },
  { pattern: /^(error|fail|fault)/i, types: ["boolean"], value: "false" },
  { pattern: /^(error|result|return)code$/i, types: ["int", "short", "long", "integer"], value: "0" },
];

/** A value that the element's or attribute's name suggests, if its built-in type can hold it. */
export function suggestValue(local: string, type: TypeId): string | undefined {
  if (namespaceOf(type) !== xsdNamespace) return undefined;
  const typeName = localName(type);
  return nameHints.find((hint) => hint.types.includes(typeName) && hint.pattern.test(local))?.value;
}
