/** xs:time (XML Schema part 2, section 3.2.8). */
import type { SimpleType } from "../xml/codec.js";
import { CalendarValue, calendarType, readOffset, refuseLexical, scanTime } from "./calendar.js";
import { millisecondsAt } from "./date-time.js";

/** A time of day: immutable, exact to all digits of its fraction, with the offset it was sent with. */
export class XsTime extends CalendarValue {
  declare protected readonly brand: "XsTime";

  /** The value of a lexical form such as `09:30:00.5Z`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsTime {
    return XsTime.decode(text) ?? refuseLexical("xs:time", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsTime | string): XsTime {
    return xsTime.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsTime | undefined {
    const end = scanTime(text, 0);
    if (end < 0) return undefined;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsTime(text, offset);
  }

  /** Milliseconds since midnight as the value says it, its offset not applied; further digits are cut. */
  get milliseconds(): number {
    return millisecondsAt(this.lexical, 0);
  }
}

/** xs:time; also takes a lexical form. */
export const xsTime: SimpleType<XsTime, XsTime | string> = calendarType<XsTime, never>(
  "xs:time",
  (text) => XsTime.decode(text),
  (value) => (value instanceof XsTime ? value : undefined),
);
