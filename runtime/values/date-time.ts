/** xs:dateTime (XML Schema part 2, section 3.2.7). */
import type { SimpleType } from "../xml/codec.js";
import {
  CalendarValue,
  calendarType,
  printUtcDate,
  readOffset,
  refuseLexical,
  scanDate,
  scanTime,
  scanYear,
  toInstant,
  twoDigits,
} from "./calendar.js";

/** A date with a time of day: immutable, exact to all digits of its fraction, with the offset it was sent with. */
export class XsDateTime extends CalendarValue {
  declare protected readonly brand: "XsDateTime";

  /** The value of a lexical form such as `2026-11-23T09:30:00.5+01:00`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsDateTime {
    return XsDateTime.decode(text) ?? refuseLexical("xs:dateTime", text);
  }

  /** The value itself, or a new one of a `Date` (in UTC) or a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsDateTime | Date | string): XsDateTime {
    return xsDateTime.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsDateTime | undefined {
    const dateEnd = scanDate(text, 0);
    if (dateEnd < 0 || text.charCodeAt(dateEnd) !== 0x54) return undefined;
    const timeEnd = scanTime(text, dateEnd + 1);
    if (timeEnd < 0) return undefined;
    const offset = readOffset(text, timeEnd);
    return Number.isNaN(offset) ? undefined : new XsDateTime(text, offset);
  }

  /** The value of an instant, in UTC; undefined for an invalid `Date`. */
  static ofInstant(instant: Date): XsDateTime | undefined {
    const date = printUtcDate(instant);
    if (date === undefined) return undefined;
    const time = instant.toISOString().slice(-13).replace(".000Z", "Z");
    return new XsDateTime(`${date}T${time}`, 0);
  }

  /**
   * The instant, cut to milliseconds. A value without offset is taken as UTC, so that the result does not depend on
   * where the program runs. Throws RangeError beyond the years that `Date` has.
   */
  toDate(): Date {
    const text = this.lexical;
    const yearEnd = scanYear(text, 0);
    const at = yearEnd + 7;
    const date = {
      year: Number(text.slice(0, yearEnd)),
      month: twoDigits(text, yearEnd + 1),
      day: twoDigits(text, yearEnd + 4),
    };
    return toInstant(date, millisecondsAt(text, at), this.offset);
  }
}

/** Milliseconds of the valid time at `at`, further digits cut. */
export function millisecondsAt(text: string, at: number): number {
  const seconds = (twoDigits(text, at) * 60 + twoDigits(text, at + 3)) * 60 + twoDigits(text, at + 6);
  const fraction = /^\.([0-9]+)/.exec(text.slice(at + 8))?.[1] ?? "";
  return seconds * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3));
}

/** xs:dateTime; also takes a `Date` (written in UTC) and a lexical form. */
export const xsDateTime: SimpleType<XsDateTime, XsDateTime | Date | string> = calendarType<XsDateTime, Date>(
  "xs:dateTime",
  (text) => XsDateTime.decode(text),
  (value) => {
    if (value instanceof XsDateTime) return value;
    return value instanceof Date ? XsDateTime.ofInstant(value) : undefined;
  },
  'a Date, or a string such as "2026-02-28T23:59:59Z"',
);
