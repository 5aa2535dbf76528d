/** How diagnostics look. */
import { describe, expect, it } from "vitest";
import { printCodeFrame } from "../../generator/diagnostics/code-frame.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { plainPalette, renderDiagnostics, summarizeDiagnostics } from "../../generator/diagnostics/render.js";

const span = (line: number, column: number, endLine = line, endColumn = column + 3) => ({
  file: "a.txt",
  line,
  column,
  endLine,
  endColumn,
});

describe("printCodeFrame", () => {
  it("underlines the span", () => {
    expect(printCodeFrame("one\r\ntwo three\r\n", span(2, 5, 2, 10))).toEqual([
      "2 | two three",
      "        ~~~~~",
    ]);
  });

  it("underlines to the end of the first of several lines", () => {
    expect(printCodeFrame("one two\nthree", span(1, 5, 2, 3))).toEqual(["1 | one two", "        ~~~"]);
  });

  it("marks one place where the span is empty or past the end", () => {
    expect(printCodeFrame("one", span(1, 2, 1, 2))).toEqual(["1 | one", "     ~"]);
    expect(printCodeFrame("one", span(1, 99, 1, 102))).toEqual(["1 | one", "       ~"]);
    expect(printCodeFrame("", span(1, 1))).toEqual(["1 | ", "    ~"]);
  });

  it("has nothing to show of a line that does not exist", () => {
    expect(printCodeFrame("one", span(2, 1))).toBeUndefined();
  });

  it("shows the right stretch of a very long line", () => {
    const [line = "", marks = ""] =
      printCodeFrame(`${"x".repeat(5000)}HERE${"y".repeat(5000)}`, span(1, 5001, 1, 5005)) ?? [];
    expect(line.length).toBeLessThan(125);
    expect(line.slice(marks.indexOf("~"), marks.lastIndexOf("~") + 1)).toBe("HERE");
  });

  it("keeps tabs one column wide, and control characters away from the terminal", () => {
    const [line = "", marks = ""] = printCodeFrame("\t\u001b[31mred", span(1, 7, 1, 10)) ?? [];
    expect(line).toBe("1 |  ·[31mred");
    expect(line.slice(marks.indexOf("~"))).toBe("red");
  });
});

describe("renderDiagnostics", () => {
  const options = {
    palette: plainPalette,
    source: (file: string) => (file === "a.txt" ? "one two" : undefined),
    shownPath: (file: string) => `shown/${file}`,
    limit: 2,
  };
  const diagnostic: Diagnostic = {
    code: "model/contradiction",
    severity: "warning",
    message: "two is not one",
    hint: "Decide.",
    span: span(1, 5),
    related: [{ message: "the other", span: { ...span(7, 1), file: "b.txt" } }],
  };

  it("shows place, message, frame, hint and related places", () => {
    expect(
      renderDiagnostics([diagnostic], options),
    ).toBe(`shown/a.txt:1:5 - warning model/contradiction: two is not one
    1 | one two
            ~~~
  → Decide.
  shown/b.txt:7:1: the other
`);
  });

  it("shows what has no place", () => {
    expect(
      renderDiagnostics([{ code: "write/failed", severity: "error", message: "no space" }], options),
    ).toBe("error write/failed: no space\n");
  });

  it("counts those of one code above the limit", () => {
    const other: Diagnostic = { code: "write/failed", severity: "error", message: "x" };
    const text = renderDiagnostics([other, other, other, { ...other, code: "write/busy" }, other], options);
    expect(text.match(/error write\/failed: x/g)).toHaveLength(2);
    expect(text).toContain("error write/busy: x");
    expect(text).toContain("… and 2 more of write/failed\n");
  });

  it("keeps escape sequences of a contract away from the terminal", () => {
    const text = renderDiagnostics(
      [{ code: "write/failed", severity: "error", message: "\u001b]0;x\u0007" }],
      options,
    );
    expect(text).toBe("error write/failed: ·]0;x·\n");
  });

  it("sums up", () => {
    const error: Diagnostic = { code: "write/failed", severity: "error", message: "x" };
    expect(summarizeDiagnostics([error, diagnostic, diagnostic, { ...error, severity: "info" }])).toBe(
      "1 error, 2 warnings",
    );
    expect(summarizeDiagnostics([])).toBe("");
  });
});
