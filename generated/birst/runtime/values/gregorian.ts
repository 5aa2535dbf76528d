/** The recurring and partial dates: xs:gYear to xs:gDay (XML Schema part 2, sections 3.2.10 to 3.2.14). */
import type { SimpleType } from "../xml/codec.js";
import {
  CalendarValue,
  calendarType,
  daysOf,
  readOffset,
  refuseLexical,
  scanYear,
  twoDigits,
} from "./calendar.js";

function validMonth(text: string, at: number): boolean {
  const month = twoDigits(text, at);
  return month >= 1 && month <= 12;
}

function validDay(text: string, at: number, last: number): boolean {
  const day = twoDigits(text, at);
  return day >= 1 && day <= last;
}

/** A year: immutable, with the offset it was sent with. */
export class XsGYear extends CalendarValue {
  declare protected readonly brand: "XsGYear";

  /** The value of a lexical form such as `2026`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGYear {
    return XsGYear.decode(text) ?? refuseLexical("xs:gYear", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGYear | string): XsGYear {
    return xsGYear.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGYear | undefined {
    const end = scanYear(text, 0);
    if (end < 0) return undefined;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGYear(text, offset);
  }

  /** Negative for years before 1. */
  get year(): number {
    return Number(this.lexical.slice(0, scanYear(this.lexical, 0)));
  }
}

/** xs:gYear; also takes a lexical form. */
export const xsGYear: SimpleType<XsGYear, XsGYear | string> = calendarType<XsGYear, never>(
  "xs:gYear",
  (text) => XsGYear.decode(text),
  (value) => (value instanceof XsGYear ? value : undefined),
);

/** A month of a year: immutable, with the offset it was sent with. */
export class XsGYearMonth extends CalendarValue {
  declare protected readonly brand: "XsGYearMonth";

  /** The value of a lexical form such as `2026-11`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGYearMonth {
    return XsGYearMonth.decode(text) ?? refuseLexical("xs:gYearMonth", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGYearMonth | string): XsGYearMonth {
    return xsGYearMonth.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGYearMonth | undefined {
    const yearEnd = scanYear(text, 0);
    if (yearEnd < 0 || text.charAt(yearEnd) !== "-" || !validMonth(text, yearEnd + 1)) return undefined;
    const end = yearEnd + 3;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGYearMonth(text, offset);
  }

  /** Negative for years before 1. */
  get year(): number {
    return Number(this.lexical.slice(0, scanYear(this.lexical, 0)));
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, scanYear(this.lexical, 0) + 1);
  }
}

/** xs:gYearMonth; also takes a lexical form. */
export const xsGYearMonth: SimpleType<XsGYearMonth, XsGYearMonth | string> = calendarType<
  XsGYearMonth,
  never
>(
  "xs:gYearMonth",
  (text) => XsGYearMonth.decode(text),
  (value) => (value instanceof XsGYearMonth ? value : undefined),
);

/** A month of any year: immutable, with the offset it was sent with. */
export class XsGMonth extends CalendarValue {
  declare protected readonly brand: "XsGMonth";

  /** The value of a lexical form such as `--11`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGMonth {
    return XsGMonth.decode(text) ?? refuseLexical("xs:gMonth", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGMonth | string): XsGMonth {
    return xsGMonth.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGMonth | undefined {
    if (!text.startsWith("--") || !validMonth(text, 2)) return undefined;
    // The first edition of XML Schema wrote `--11--`, and some services still do.
    const end = text.startsWith("--", 4) ? 6 : 4;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGMonth(text, offset);
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, 2);
  }
}

/** xs:gMonth; also takes a lexical form. */
export const xsGMonth: SimpleType<XsGMonth, XsGMonth | string> = calendarType<XsGMonth, never>(
  "xs:gMonth",
  (text) => XsGMonth.decode(text),
  (value) => (value instanceof XsGMonth ? value : undefined),
);

/** A day of any year: immutable, with the offset it was sent with. */
export class XsGMonthDay extends CalendarValue {
  declare protected readonly brand: "XsGMonthDay";

  /** The value of a lexical form such as `--11-23`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGMonthDay {
    return XsGMonthDay.decode(text) ?? refuseLexical("xs:gMonthDay", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGMonthDay | string): XsGMonthDay {
    return xsGMonthDay.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGMonthDay | undefined {
    if (!text.startsWith("--") || !validMonth(text, 2) || text.charAt(4) !== "-") return undefined;
    if (!validDay(text, 5, daysOf(twoDigits(text, 2), 29))) return undefined;
    const end = 7;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGMonthDay(text, offset);
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, 2);
  }

  /** 1 to 31. */
  get day(): number {
    return twoDigits(this.lexical, 5);
  }
}

/** xs:gMonthDay; also takes a lexical form. */
export const xsGMonthDay: SimpleType<XsGMonthDay, XsGMonthDay | string> = calendarType<XsGMonthDay, never>(
  "xs:gMonthDay",
  (text) => XsGMonthDay.decode(text),
  (value) => (value instanceof XsGMonthDay ? value : undefined),
);

/** A day of any month: immutable, with the offset it was sent with. */
export class XsGDay extends CalendarValue {
  declare protected readonly brand: "XsGDay";

  /** The value of a lexical form such as `---23`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGDay {
    return XsGDay.decode(text) ?? refuseLexical("xs:gDay", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGDay | string): XsGDay {
    return xsGDay.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGDay | undefined {
    if (!text.startsWith("---") || !validDay(text, 3, 31)) return undefined;
    const end = 5;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGDay(text, offset);
  }

  /** 1 to 31. */
  get day(): number {
    return twoDigits(this.lexical, 3);
  }
}

/** xs:gDay; also takes a lexical form. */
export const xsGDay: SimpleType<XsGDay, XsGDay | string> = calendarType<XsGDay, never>(
  "xs:gDay",
  (text) => XsGDay.decode(text),
  (value) => (value instanceof XsGDay ? value : undefined),
);
