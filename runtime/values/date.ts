/** xs:date (XML Schema part 2, section 3.2.9). */
import type { SimpleType } from "../xml/codec.js";
import {
  CalendarValue,
  calendarType,
  printUtcDate,
  readOffset,
  refuseLexical,
  scanDate,
  scanYear,
  toInstant,
  twoDigits,
} from "./calendar.js";

/** A calendar day: immutable, with the offset it was sent with. */
export class XsDate extends CalendarValue {
  declare protected readonly brand: "XsDate";

  /** The value of a lexical form such as `2026-11-23`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsDate {
    return XsDate.decode(text) ?? refuseLexical("xs:date", text);
  }

  /**
   * The value itself, or a new one of a lexical form or a `Date`; throws `SoapError` of kind "encode".
   * Of a `Date` its day in UTC is taken and no offset written, which is what `toDate` reverses.
   */
  static from(value: XsDate | Date | string): XsDate {
    return xsDate.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsDate | undefined {
    const end = scanDate(text, 0);
    if (end < 0) return undefined;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsDate(text, offset);
  }

  /** Negative for years before 1. */
  get year(): number {
    return Number(this.lexical.slice(0, scanYear(this.lexical, 0)));
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, scanYear(this.lexical, 0) + 1);
  }

  /** 1 to 31. */
  get day(): number {
    return twoDigits(this.lexical, scanYear(this.lexical, 0) + 4);
  }

  /**
   * The instant at which the day begins. A value without offset is taken as UTC, so that the result does not depend
   * on where the program runs. Throws RangeError beyond the years that `Date` has.
   */
  toDate(): Date {
    return toInstant(this, 0, this.offset);
  }
}

/** xs:date; also takes a `Date` (its day in UTC) and a lexical form. */
export const xsDate: SimpleType<XsDate, XsDate | Date | string> = calendarType<XsDate, Date>(
  "xs:date",
  (text) => XsDate.decode(text),
  (value) => {
    if (value instanceof XsDate) return value;
    const day = value instanceof Date ? printUtcDate(value) : undefined;
    return day === undefined ? undefined : XsDate.decode(day);
  },
  'a Date, or a string such as "2026-02-28"',
);
