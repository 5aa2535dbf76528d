/** Imports stand in one order, whatever the order in which their symbols are met. */
import { expect, test } from "vitest";
import { compareNames } from "../../generator/emit/imports.js";

test.each([
  ["a9", "a10"],
  ["A", "a"],
  ["foo1", "foo01"],
  ["foo1b", "foo01a"],
  ["foo01", "foo2"],
])("%s before %s, as Biome sorts them", (first, second) => {
  expect(compareNames(first, second)).toBeLessThan(0);
  expect(compareNames(second, first)).toBeGreaterThan(0);
});
