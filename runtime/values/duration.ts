/** xs:duration (XML Schema part 2, section 3.2.6). */
import type { SimpleType } from "../xml/codec.js";
import { CalendarValue, calendarType, refuseLexical } from "./calendar.js";

const lexicalDuration =
  /^(-?)P(?=[0-9T])(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?$/;

/** A length of time: immutable; months and days are not converted into each other. */
export class XsDuration extends CalendarValue {
  declare protected readonly brand: "XsDuration";

  /** The value of a lexical form such as `P1DT2H`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsDuration {
    return XsDuration.decode(text) ?? refuseLexical("xs:duration", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsDuration | string): XsDuration {
    return xsDuration.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsDuration | undefined {
    return lexicalDuration.test(text) ? new XsDuration(text, undefined) : undefined;
  }

  /** True if the duration goes back in time; the parts are never negative. */
  get negative(): boolean {
    return this.lexical.startsWith("-");
  }

  get years(): number {
    return this.part(2);
  }

  get months(): number {
    return this.part(3);
  }

  get days(): number {
    return this.part(4);
  }

  get hours(): number {
    return this.part(5);
  }

  get minutes(): number {
    return this.part(6);
  }

  /** With fraction. */
  get seconds(): number {
    return this.part(7);
  }

  private part(index: number): number {
    return Number(lexicalDuration.exec(this.lexical)?.[index] ?? 0);
  }
}

/** xs:duration; also takes a lexical form. */
export const xsDuration: SimpleType<XsDuration, XsDuration | string> = calendarType<XsDuration, never>(
  "xs:duration",
  (text) => XsDuration.decode(text),
  (value) => (value instanceof XsDuration ? value : undefined),
);
