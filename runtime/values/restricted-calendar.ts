/** Dates, times and durations with bounds; values between which the order is open break none. */
import type { SimpleType } from "../xml/codec.js";
import { withCheck } from "../xml/restricted.js";
import { dropEndZeros } from "./decimal.js";
import { type BoundFacets, checkBounds } from "./restricted-numbers.js";

/** A date, a time, or a part of one (XML Schema part 2, section 3.2.7.4). */
export function restrictedDate<T, I>(type: SimpleType<T, I>, facets: BoundFacets<string>): SimpleType<T, I> {
  return withCheck(
    type,
    facets,
    checkBounds<T, I, string>(type, facets, (text, _value, bound) => compareDates(text, bound)),
  );
}

/** An xs:duration (section 3.2.6.2). */
export function restrictedDuration<T, I>(
  type: SimpleType<T, I>,
  facets: BoundFacets<string>,
): SimpleType<T, I> {
  return withCheck(
    type,
    facets,
    checkBounds<T, I, string>(type, facets, (text, _value, bound) => compareDurations(text, bound)),
  );
}

const datePattern =
  /^(?:(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)(?:-(\d\d)|--)?|---(\d\d))?(?:T?(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

/** A point on the time line: whole seconds, and what is left of one, as digits. */
interface Moment {
  readonly seconds: bigint;
  readonly fraction: string;
  readonly offset: "stated" | "open";
}

/** An offset that is not stated may be up to 14 hours, in either direction. */
const widest = 14n * 3600n;

function compareDates(a: string, b: string): number {
  const left = readMoment(a);
  const right = readMoment(b);
  if (left.offset === right.offset) return compareMoments(left, right, 0n);
  const spread = left.offset === "open" ? widest : -widest;
  const early = compareMoments(left, right, -spread);
  const late = compareMoments(left, right, spread);
  return early === late ? early : Number.NaN;
}

function compareMoments(a: Moment, b: Moment, shift: bigint): number {
  const first = a.seconds + shift;
  if (first !== b.seconds) return first < b.seconds ? -1 : 1;
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}

function readMoment(text: string): Moment {
  const [, year, month, day, gMonth, gMonthDay, gDay, hour, minute, second, fraction, zulu, sign, ...offset] =
    datePattern.exec(text) ?? [];
  const [hours, minutes] = offset;
  // What a part of a date leaves open is filled in alike; 1972 has every day there can be.
  const days = countDays(
    BigInt(year ?? "1972"),
    Number(month ?? gMonth ?? (gDay === undefined ? 1 : 12)),
    Number(day ?? gMonthDay ?? gDay ?? 1),
  );
  // The end of a day is its beginning where there is no other day.
  const isWrapped = hour === "24" && year === undefined;
  const ofDay = isWrapped ? 0 : (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0);
  const east = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -60 : 60);
  return {
    seconds: days * 86400n + BigInt(ofDay - east),
    fraction: dropEndZeros(fraction ?? ""),
    offset: zulu === undefined && sign === undefined ? "open" : "stated",
  };
}

/** Days of the proleptic Gregorian calendar since 0000-03-01; the year before 1 is -1, as in XML Schema 1.0. */
function countDays(year: bigint, month: number, day: number): bigint {
  const counted = (year < 0n ? year + 1n : year) - (month > 2 ? 0n : 1n);
  const leaps = floorDivide(counted, 4n) - floorDivide(counted, 100n) + floorDivide(counted, 400n);
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return counted * 365n + leaps + BigInt(before + day - 1);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

const durationPattern =
  /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/;

/** Beginnings that differ most in how long the months after them are. */
const beginnings = [
  [1696n, 9],
  [1697n, 2],
  [1903n, 3],
  [1903n, 7],
] as const;

function compareDurations(a: string, b: string): number {
  const left = readDuration(a);
  const right = readDuration(b);
  const orders = new Set(
    beginnings.map(([year, month]) => {
      const first = endOf(left, year, month) * 10n ** BigInt(right.scale);
      const second = endOf(right, year, month) * 10n ** BigInt(left.scale);
      return first < second ? -1 : first > second ? 1 : 0;
    }),
  );
  const [order = 0] = orders;
  return orders.size === 1 ? order : Number.NaN;
}

interface Duration {
  readonly months: bigint;
  /** In units of ten to the power of minus `scale` seconds. */
  readonly time: bigint;
  readonly scale: number;
}

function readDuration(text: string): Duration {
  const [, minus, ...parts] = durationPattern.exec(text) ?? [];
  const [years, months, days, hours, minutes, seconds] = parts.map((part) => BigInt(part ?? "0"));
  const fraction = parts[6] ?? "";
  const sign = minus === "-" ? -1n : 1n;
  const whole = (((days ?? 0n) * 24n + (hours ?? 0n)) * 60n + (minutes ?? 0n)) * 60n + (seconds ?? 0n);
  return {
    months: sign * ((years ?? 0n) * 12n + (months ?? 0n)),
    time: sign * BigInt(`${whole}${fraction}`),
    scale: fraction.length,
  };
}

/** When a duration is over that begins with a month; the first of a month is there in all of them. */
function endOf({ months, time, scale }: Duration, year: bigint, month: number): bigint {
  const at = year * 12n + BigInt(month - 1) + months;
  const ended = floorDivide(at, 12n);
  // Here the year before 1 is 0.
  const civil = ended <= 0n ? ended - 1n : ended;
  return countDays(civil, Number(at - ended * 12n) + 1, 1) * 86400n * 10n ** BigInt(scale) + time;
}
