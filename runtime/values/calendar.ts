/** What the date and time types share: scanning of their parts (XML Schema part 2, sections 3.2.7 to 3.2.14). */
import { SoapError } from "../errors.js";
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import { excerpt } from "../xml/describe-value.js";
import { refuseValue, simpleType } from "../xml/simple-type.js";

/** Values that keep their lexical form. */
export abstract class CalendarValue {
  /** Minutes east of UTC, undefined if the value says none. */
  readonly offset: number | undefined;
  protected readonly lexical: string;

  protected constructor(lexical: string, offset: number | undefined) {
    this.lexical = lexical;
    this.offset = offset;
  }

  /** The lexical form, as it was read. */
  toString(): string {
    return this.lexical;
  }

  /** The lexical form, for `JSON.stringify`. */
  toJSON(): string {
    return this.lexical;
  }
}

/**
 * Makes the simple type of a calendar class; `decode` has white space collapsed already, `takes` says in messages
 * what a value is given as.
 */
export function calendarType<T extends CalendarValue, I>(
  name: string,
  decode: (lexical: string) => T | undefined,
  convert: (value: T | I) => T | undefined,
  takes?: string,
): SimpleType<T, T | I | string> {
  const coerce = (value: T | I | string): T | undefined =>
    typeof value === "string" ? decode(value) : convert(value);
  return simpleType<T, T | I | string>({
    name,
    ...(takes === undefined ? {} : { takes }),
    plain: true,
    decode: (text) => decode(text) ?? decode(collapseSpace(text)),
    encode: (value) => coerce(value)?.toString(),
    from: (value) => coerce(value) ?? refuseValue(takes === undefined ? name : `${name} (${takes})`, value),
  });
}

/** Throws that a text is not of a calendar type. */
export function refuseLexical(name: string, text: string): never {
  throw new SoapError("invalid-value", `expected ${name}, found ${JSON.stringify(excerpt(text))}`);
}

/** Result of a scan that found no valid part. */
export const noMatch = -1;

/** The two digits at `at` as a number, else `noMatch`. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noMatch;
}

/** Index after the year at `at`: four digits or more, a sign allowed, not 0000; else `noMatch`. */
export function scanYear(text: string, at: number): number {
  const start = text.charCodeAt(at) === 0x2d ? at + 1 : at;
  let end = start;
  let zeros = true;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) {
    if (code !== 0x30) zeros = false;
    end++;
  }
  const digits = end - start;
  if (digits < 4 || zeros || (digits > 4 && text.charCodeAt(start) === 0x30)) return noMatch;
  return end;
}

/** Index after the date at `at`, if it is one of the proleptic Gregorian calendar; else `noMatch`. */
export function scanDate(text: string, at: number): number {
  const yearEnd = scanYear(text, at);
  if (yearEnd < 0 || text.charCodeAt(yearEnd) !== 0x2d || text.charCodeAt(yearEnd + 3) !== 0x2d)
    return noMatch;
  const month = twoDigits(text, yearEnd + 1);
  const day = twoDigits(text, yearEnd + 4);
  if (month < 1 || month > 12 || day < 1) return noMatch;
  if (day > 28 && day > daysOf(month, isLeap(text, at, yearEnd) ? 29 : 28)) return noMatch;
  return yearEnd + 6;
}

/** Days of a month, given those of February. */
export function daysOf(month: number, february: 28 | 29): number {
  if (month === 2) return february;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(text: string, at: number, yearEnd: number): boolean {
  // Four digits are enough, as 10,000 years are a whole number of leap cycles; the year before 1 is -1, a leap year.
  const last = Number(text.slice(Math.max(yearEnd - 4, at), yearEnd).replace("-", ""));
  const year = text.charCodeAt(at) === 0x2d ? last - 1 : last;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Index after the time at `at`, 24:00:00 allowed; else `noMatch`. */
export function scanTime(text: string, at: number): number {
  const hour = twoDigits(text, at);
  const minute = twoDigits(text, at + 3);
  const second = twoDigits(text, at + 6);
  if (text.charCodeAt(at + 2) !== 0x3a || text.charCodeAt(at + 5) !== 0x3a) return noMatch;
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) return noMatch;
  let end = at + 8;
  let zeros = true;
  if (text.charCodeAt(end) === 0x2e) {
    end++;
    for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) {
      if (code !== 0x30) zeros = false;
      end++;
    }
    if (end === at + 9) return noMatch;
  }
  return hour === 24 && (minute !== 0 || second !== 0 || !zeros) ? noMatch : end;
}

/** Minutes of the offset that ends the text, undefined if it ends at `at` already, NaN if something else is there. */
export function readOffset(text: string, at: number): number | undefined {
  if (at === text.length) return undefined;
  const sign = text.charAt(at);
  if (sign === "Z" && at + 1 === text.length) return 0;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  const valid = hours >= 0 && minutes >= 0 && minutes <= 59 && hours * 60 + minutes <= 14 * 60;
  if (!valid || text.charAt(at + 3) !== ":" || at + 6 !== text.length || (sign !== "+" && sign !== "-"))
    return Number.NaN;
  const offset = hours * 60 + minutes;
  return sign === "-" && offset > 0 ? -offset : offset;
}

/** The instant of calendar parts; years are counted as in XML Schema 1.0, where the year before 1 is -1. */
export function toInstant(
  date: { readonly year: number; readonly month: number; readonly day: number },
  millisecondOfDay: number,
  offset: number | undefined,
): Date {
  const midnight = new Date(0).setUTCFullYear(
    date.year < 0 ? date.year + 1 : date.year,
    date.month - 1,
    date.day,
  );
  const instant = new Date(midnight + millisecondOfDay - (offset ?? 0) * 60_000);
  if (Number.isNaN(instant.getTime())) throw new RangeError("the date is outside of what a Date can hold");
  return instant;
}

/** The date part of an instant in UTC, undefined for an invalid `Date`. */
export function printUtcDate(instant: Date): string | undefined {
  if (Number.isNaN(instant.getTime())) return undefined;
  const year = instant.getUTCFullYear();
  const digits = String(year > 0 ? year : 1 - year).padStart(4, "0");
  const month = String(instant.getUTCMonth() + 1).padStart(2, "0");
  const day = String(instant.getUTCDate()).padStart(2, "0");
  return `${year > 0 ? "" : "-"}${digits}-${month}-${day}`;
}
