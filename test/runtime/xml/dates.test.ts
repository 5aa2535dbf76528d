/** Dates, times and durations: what they become as `Date`, and their parts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { XsDate } from "../../../runtime/values/date.js";
import { XsDateTime } from "../../../runtime/values/date-time.js";
import { XsDuration } from "../../../runtime/values/duration.js";
import { XsGYear } from "../../../runtime/values/gregorian.js";
import { XsTime } from "../../../runtime/values/time.js";
import { thrownBy } from "./sample-codecs.js";

describe("dates", () => {
  const instant = new Date(Date.UTC(2026, 10, 23, 9, 30, 0, 500));
  it("of a Date are in UTC", () => {
    expect(String(XsDateTime.from(instant))).toBe("2026-11-23T09:30:00.500Z");
    expect(String(XsDateTime.from(new Date(0)))).toBe("1970-01-01T00:00:00Z");
    expect(String(XsDate.from(instant))).toBe("2026-11-23");
  });
  it("become a Date by their offset, UTC if they have none", () => {
    expect(XsDateTime.parse("2026-11-23T10:30:00.5004+01:00").toDate()).toEqual(instant);
    expect(XsDateTime.parse("2026-11-23T09:30:00.5").toDate()).toEqual(instant);
    expect(XsDateTime.parse("2026-11-22T24:00:00Z").toDate()).toEqual(new Date(Date.UTC(2026, 10, 23)));
    expect(XsDateTime.parse("0050-01-01T00:00:00Z").toDate().getUTCFullYear()).toBe(50);
    expect(XsDate.parse("2026-11-23-01:00").toDate()).toEqual(new Date(Date.UTC(2026, 10, 23, 1)));
  });
  it("beyond what a Date holds throw", () => {
    expect(() => XsDateTime.parse("999999-01-01T00:00:00Z").toDate()).toThrow(RangeError);
  });
  it("tell their parts", () => {
    expect(XsDateTime.parse("2026-11-23T09:30:00-05:30").offset).toBe(-330);
    expect(XsDateTime.parse("2026-11-23T09:30:00").offset).toBeUndefined();
    expect(XsTime.parse("01:02:03.0049").milliseconds).toBe(3723004);
    expect(XsGYear.parse("-0044").year).toBe(-44);
    const duration = XsDuration.parse("-P1Y2M3DT4H5M6.7S");
    const { negative, years, months, days, hours, minutes, seconds } = duration;
    expect([negative, years, months, days, hours, minutes, seconds]).toEqual([true, 1, 2, 3, 4, 5, 6.7]);
    expect(JSON.stringify({ duration })).toBe('{"duration":"-P1Y2M3DT4H5M6.7S"}');
  });
  it("are refused with kind encode by from, invalid-value by parse", () => {
    expect(thrownBy(() => XsDate.from("x"))).toMatchObject({ kind: "encode" });
    expect(thrownBy(() => XsDate.parse("x"))).toMatchObject({ kind: "invalid-value" });
  });
  it("round-trip every instant", () => {
    const min = new Date(-8_640_000_000_000_000);
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min }), (date) => {
        expect(XsDateTime.parse(String(XsDateTime.from(date))).toDate()).toEqual(date);
        const day = new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
        if (day >= min) expect(XsDate.parse(String(XsDate.from(date))).toDate()).toEqual(day);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
