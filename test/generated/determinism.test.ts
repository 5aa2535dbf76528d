/** The same contract gives the same bytes, whatever the order of its files; and the committed SDK is that. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildBirst, loadBirst } from "./birst-build.js";

test("two runs and two orders of the input give the same bytes", async () => {
  const files = await loadBirst();
  const first = await buildBirst(files);
  const second = await buildBirst(files);
  const reversed = await buildBirst([...files].reverse());
  expect(second.names).toBe(first.names);
  expect(reversed.names).toBe(first.names);
  expect([...second.files]).toEqual([...first.files]);
  expect(new Map(reversed.files)).toEqual(new Map(first.files));
});

test("the committed SDK is what its contract says", async () => {
  const names = readFileSync("contracts/birst/names.json", "utf8");
  const built = await buildBirst(await loadBirst(), names);
  expect(built.names).toBe(names);
  for (const [path, text] of built.files)
    expect(readFileSync(`generated/birst/${path}`, "utf8"), path).toBe(text);
});

test("nothing of the machine or the moment is in an SDK", async () => {
  const { files } = await buildBirst(await loadBirst());
  for (const [path, text] of files) {
    expect(text, path).not.toContain("\r");
    expect(text.includes(process.cwd()), path).toBe(false);
    expect(text.includes(String(new Date().getFullYear())) && !path.startsWith("runtime/"), path).toBe(false);
  }
});
