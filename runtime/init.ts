/** The input form of generated classes: what constructors convert and `write` accepts. */
import type { XsDate } from "./values/date.js";
import type { XsDateTime } from "./values/date-time.js";
import type { XsDuration } from "./values/duration.js";
import type { XsGDay, XsGMonth, XsGMonthDay, XsGYear, XsGYearMonth } from "./values/gregorian.js";
import type { XsQName } from "./values/qname.js";
import type { XsTime } from "./values/time.js";
import type { RawXml } from "./xml/raw-xml.js";

type Atom = string | number | bigint | boolean | symbol | null | undefined | RawXml | Uint8Array | XsQName;

type TextualValue = XsTime | XsDuration | XsGYear | XsGYearMonth | XsGMonth | XsGMonthDay | XsGDay;

type AnyFunction = (...parameters: never) => unknown;

/**
 * What a caller may pass for `T`: deep and readonly, dates also as `Date` or text, the other calendar types also as text;
 * a member that is an array (and not undefined or null) may be left out, and `$type` where the type is the declared one. `RawXml` and `Uint8Array` stay as they are.
 */
export type Init<T> = T extends Atom
  ? T
  : T extends XsDateTime | XsDate
    ? T | Date | string
    : T extends TextualValue
      ? T | string
      : T extends readonly (infer Item)[]
        ? readonly Init<Item>[]
        : T extends AnyFunction
          ? never
          : InitObject<T>;

type InitObject<T> = {
  readonly [K in keyof T as T[K] extends readonly unknown[] | AnyFunction
    ? never
    : K extends "$type"
      ? never
      : K]: Init<T[K]>;
} & {
  readonly [K in keyof T as T[K] extends readonly unknown[] ? K : never]?: Init<T[K]> | undefined;
} & {
  readonly [K in keyof T as K extends "$type" ? K : never]?: T[K] | undefined;
};
