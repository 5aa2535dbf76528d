/** Checks text against simple types: lexical forms and value ranges of built-in types (XML Schema part 2), enumerations, facets. */
import { assertNever } from "../model/assert-never.js";
import { localName } from "../model/names.js";
import type { TypeId } from "../model/types.js";
import type { ContractIndex } from "../samples/contract-index.js";
import { findBrokenFacet } from "../samples/facets.js";
import { resolveSimple } from "../samples/simple-shape.js";

/** Why the text is no value of the type, as `"x" is not …`; undefined if it is one. */
export function findTextProblem(index: ContractIndex, type: TypeId, text: string): string | undefined {
  const shape = resolveSimple(index, type);
  if (shape === undefined) return undefined;
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
  switch (shape.kind) {
    case "builtIn": {
      const local = localName(shape.type);
      const value = keepsSpace.has(local) ? text : text.trim().replace(/\s+/g, " ");
      if (!isLexical(local, value)) return `${shown} is not a valid ${local}`;
      if (shape.values !== undefined && !shape.values.includes(value)) {
        const few = shape.values.slice(0, 8).join(", ");
        return `${shown} is not one of ${few}${shape.values.length > 8 ? ", …" : ""}`;
      }
      const broken = findBrokenFacet(value, shape.type, shape.facets);
      return broken === undefined ? undefined : `${shown} breaks the facet ${broken.name} ${broken.value}`;
    }
    case "list": {
      const items = text.split(/\s+/).filter((item) => item !== "");
      for (const item of items) {
        const problem = findTextProblem(index, shape.item, item);
        if (problem !== undefined) return problem;
      }
      const broken = findBrokenFacet(text.trim(), undefined, shape.facets, items.length);
      return broken === undefined ? undefined : `${shown} breaks the facet ${broken.name} ${broken.value}`;
    }
    case "union": {
      const fits = shape.members.some((member) => findTextProblem(index, member, text) === undefined);
      return fits ? undefined : `${shown} fits no member of the union`;
    }
    default:
      return assertNever(shape);
  }
}

const keepsSpace = new Set(["string", "normalizedString", "anySimpleType"]);

const zone = "(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?";
const year = "-?(?:[1-9]\\d{4,}|\\d{4})";
const day = `(?<year>${year})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`;
const clock = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
const number = "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)";
const nameStart = "[\\p{L}\\p{Nl}_]";
const nameRest = "[\\p{L}\\p{Nl}\\p{Nd}\\p{M}._\\-\\u00B7]";
const ncName = `${nameStart}${nameRest}*`;
const nmToken = `(?:${nameRest}|:)+`;

const lexicalForms: Readonly<Record<string, RegExp>> = {
  boolean: anchored("true|false|0|1"),
  decimal: anchored(number),
  float: anchored(`${number}(?:[eE][+-]?\\d+)?|-?INF|NaN`),
  double: anchored(`${number}(?:[eE][+-]?\\d+)?|-?INF|NaN`),
  dateTime: anchored(`${day}T${clock}${zone}`),
  date: anchored(`${day}${zone}`),
  time: anchored(`${clock}${zone}`),
  duration: anchored(
    "-?P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?",
  ),
  gYear: anchored(year + zone),
  gYearMonth: anchored(`${year}-(?:0[1-9]|1[0-2])${zone}`),
  gMonth: anchored(`--(?:0[1-9]|1[0-2])${zone}`),
  gMonthDay: anchored(`--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${zone}`),
  gDay: anchored(`---(?:0[1-9]|[12]\\d|3[01])${zone}`),
  hexBinary: anchored("(?:[\\da-fA-F]{2})*"),
  language: anchored("[a-zA-Z]{1,8}(?:-[a-zA-Z\\d]{1,8})*"),
  Name: anchored(`(?:${nameStart}|:)(?:${nameRest}|:)*`),
  NCName: anchored(ncName),
  ID: anchored(ncName),
  IDREF: anchored(ncName),
  ENTITY: anchored(ncName),
  IDREFS: anchored(`${ncName}(?: ${ncName})*`),
  ENTITIES: anchored(`${ncName}(?: ${ncName})*`),
  NMTOKEN: anchored(nmToken),
  NMTOKENS: anchored(`${nmToken}(?: ${nmToken})*`),
  QName: anchored(`(?:${ncName}:)?${ncName}`),
  NOTATION: anchored(`(?:${ncName}:)?${ncName}`),
  guid: anchored("[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}"),
};

const integerRanges: Readonly<Record<string, readonly [least: string, most: string]>> = {
  byte: ["-128", "127"],
  short: ["-32768", "32767"],
  int: ["-2147483648", "2147483647"],
  long: ["-9223372036854775808", "9223372036854775807"],
  unsignedByte: ["0", "255"],
  unsignedShort: ["0", "65535"],
  unsignedInt: ["0", "4294967295"],
  unsignedLong: ["0", "18446744073709551615"],
  integer: ["", ""],
  nonNegativeInteger: ["0", ""],
  positiveInteger: ["1", ""],
  nonPositiveInteger: ["", "0"],
  negativeInteger: ["", "-1"],
  char: ["0", "65535"],
};

function anchored(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}

function isLexical(local: string, text: string): boolean {
  const range = integerRanges[local];
  if (range !== undefined) return isIntegerWithin(text, range);
  if (local === "base64Binary") return isBase64(text);
  const match = lexicalForms[local]?.exec(text);
  if (match === undefined) return true;
  return match !== null && isDayOfMonth(match.groups);
}

function isIntegerWithin(text: string, [least, most]: readonly [least: string, most: string]): boolean {
  if (!/^[+-]?\d+$/.test(text)) return false;
  const value = BigInt(text.replace(/^\+/, ""));
  return (least === "" || value >= BigInt(least)) && (most === "" || value <= BigInt(most));
}

function isBase64(text: string): boolean {
  const compact = text.replace(/\s/g, "");
  return compact.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(compact);
}

function isDayOfMonth(groups: Readonly<Record<string, string>> | undefined): boolean {
  const { year: yearText, month, day: dayText } = groups ?? {};
  if (yearText === undefined || month === undefined || dayText === undefined) return true;
  const remainder = Math.abs(Number(yearText)) % 400;
  const isLeap = remainder % 4 === 0 && (remainder % 100 !== 0 || remainder === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 31;
  return Number(dayText) <= days;
}
