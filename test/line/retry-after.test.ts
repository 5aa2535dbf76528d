/** The header Retry-After: a number, a date in either form, and what is neither. */
import { expect, test } from "vitest";
import { SoapHttpError } from "../../runtime/http-error.js";
import { answer, callWith, good, idempotent } from "./retried-calls.js";

test.each([
  ["0", 4],
  ["1", 1004],
])("Retry-After: %s is waited for, and a little more", async (seconds, wait) => {
  const { retries, sent } = await callWith({ idempotent }, answer(503, { "Retry-After": seconds }, ""), good);
  expect({ sent, waits: retries.map((one) => one.wait) }).toEqual({ sent: 2, waits: [wait] });
  expect(retries[0]).toMatchObject({ operation: "getStatus", tries: 1, status: 503, error: undefined });
});

test.each([
  ["an IMF date", (at: Date) => at.toUTCString()],
  ["the date form of asctime, which names no zone", (at: Date) => asctime(at)],
])("Retry-After as %s is a time, not a number", async (_name, write) => {
  const at = new Date(Math.ceil((Date.now() + 1000) / 1000) * 1000);
  const busy = answer(429, { "Retry-After": write(at) }, "");
  const { retries, sent } = await callWith({ idempotent }, busy, good);
  expect(sent).toBe(2);
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime() - timerSlack);
  expect(retries[0]?.wait).toBeLessThanOrEqual(2000);
});

/** Milliseconds that a timer may fire before the clock says so. */
const timerSlack = 5;

function asctime(at: Date): string {
  const [, day = "", month = "", year = "", time = ""] = at.toUTCString().split(" ");
  return `${at.toUTCString().slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`;
}

test("Retry-After beyond the longest wait is not waited for, and the caller is told", async () => {
  const { outcome, sent } = await callWith(
    { idempotent, maxDelay: 1000 },
    answer(503, { "Retry-After": "3600" }, ""),
  );
  expect(sent).toBe(1);
  expect(SoapHttpError.is(outcome) && outcome.retryAfter).toBe("3600");
});

test("Retry-After that is neither number nor date is as none", async () => {
  const { retries } = await callWith({ idempotent }, answer(503, { "Retry-After": "soon" }, ""), good);
  expect(retries.map(({ wait }) => wait)).toEqual([4]);
});
