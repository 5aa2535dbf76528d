/** A value that is kept does not keep the response alive that it came in. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { XmlReader } from "../../runtime/xml/reader.js";

function heapAbove(how: string): number {
  const args = ["--expose-gc", "--import", "tsx", "test/runtime/keep-one-cell.ts", how];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return Number(stdout);
}

describe("one cell kept of a response of 28.6 MB", () => {
  it.each(["plain", "references"])("leaves the heap within 1 MB of what it was (%s)", (how) => {
    expect(heapAbove(how)).toBeLessThan(2 ** 20);
  });
});

describe("what is copied is what was there", () => {
  const padding = " ".repeat(2 ** 18);

  it.each([
    ["ASCII", "a plain text of some length", "attribute of some length"],
    ["Latin-1", "ein Text für Übungszwecke, länger als zwölf", "größer als zwölf Zeichen"],
    ["beyond", "\u{1F600} 漢字漢字漢字漢字漢字漢字漢字", "漢字漢字漢字漢字漢字漢字漢字漢字"],
  ])("in a large document: %s", (_, text, value) => {
    const xml = new XmlReader(`<a>${padding}<b c="${value}">${text}</b><b>${text}&amp;${text}</b></a>`);
    xml.openRoot();
    xml.nextChild();
    expect(xml.otherAttributes([])).toEqual({ c: value });
    expect(xml.text()).toBe(text);
    xml.nextChild();
    expect(xml.text()).toBe(`${text}&${text}`);
  });
});
