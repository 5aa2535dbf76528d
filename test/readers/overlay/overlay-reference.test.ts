/** The reference page of overlay.yaml shows what the reader takes, and lists what it reports. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { overlayCodes } from "../../../generator/diagnostics/codes/overlay.js";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { defaultOverlaySettings } from "../../../generator/model/overlay-settings.js";
import { readOverlay } from "../../../generator/readers/overlay/read-overlay.js";

const page = readFileSync(new URL("../../../docs/reference/overlay.md", import.meta.url), "utf8");
/** The rows of its tables, whatever a formatter makes of their columns. */
const tables = page.replace(/ +/g, " ");

describe("docs/reference/overlay.md", () => {
  it("has an example without problems, in which nothing is lost", () => {
    const diagnostics = new DiagnosticCollector();
    const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const overlay = readOverlay({ path: "overlay.yaml", text }, diagnostics);
    expect(diagnostics.all()).toEqual([]);
    expect([overlay?.types.length, overlay?.operations.length, overlay?.secrets.length]).toEqual([7, 4, 2]);
    expect(overlay?.assume).toEqual({
      requests: "explicit",
      results: "required",
      structItems: "nonNull",
      absentArrays: "empty",
    });
  });

  it.each(Object.entries(overlayCodes))("lists %s with its severity", (code, { severity }) => {
    expect(tables).toContain(`| \`${code}\` | ${severity}`);
  });

  it.each(Object.entries(defaultOverlaySettings))("names the default of %s first", (key, value) => {
    expect(tables).toContain(`| \`${key}\` | \`${value}\`,`);
  });
});
