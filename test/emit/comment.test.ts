/** Text of a contract stays inside its comment. */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { docComment } from "../../generator/emit/comment.js";

describe("docComment", () => {
  test.each([
    ["closes the comment", "a */ globalThis.pwned = 1; /* b"],
    ["closes it over a wrap", `${"x ".repeat(60)}*/ globalThis.pwned = 1;`],
    ["closes it by a joined slash", "*\u200b/ globalThis.pwned = 1"],
    ["closes it by a line that begins with a slash", `${"*".repeat(105)} / */`],
    ["ends the line with U+2028", "a\u2028globalThis.pwned = 1"],
    ["ends the line with U+0085 and NUL", "a\u0085b\u0000*\u0000/ globalThis.pwned = 1"],
    ["is a lone surrogate", "\ud800 text"],
    ["is empty", ""],
    ["is only stars", "*****/"],
  ])("holds text that %s", (_what, text) => {
    const comment = docComment(text, 2).trimEnd();
    expect(comment.indexOf("*/")).toBe(comment.length - 2);
    expect(comment.split(/[\r\n\u2028\u2029]/).every((line) => /^ {2}(\/\*\*| \*)/.test(line))).toBe(true);
  });

  test("gives tags no voice of their own", () => {
    expect(docComment("text\n@deprecated by the page", 0)).not.toMatch(/\* @/);
    expect(docComment("text", 0, ["@deprecated Use another."])).toMatch(/\* @deprecated Use another\./);
  });

  test.each([
    "by @deprecated means",
    "see {@link pwned}",
    "\t@internal",
    "a\u00a0@see b",
    "@deprecated",
    "`a` @deprecated",
  ])("has no tag for compilers in %j", (text) => {
    const source = `${docComment(text, 0)}export class Documented {}\n`;
    const [documented] = ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true).statements;
    const docs = documented === undefined ? [] : ts.getJSDocCommentsAndTags(documented);
    expect(docs).toHaveLength(1);
    expect(documented && ts.getJSDocTags(documented)).toEqual([]);
    expect(docs.map(({ comment }) => typeof comment)).toEqual(["string"]);
  });

  test("wraps at the page's width", () => {
    for (const line of docComment("word ".repeat(100), 4).split("\n"))
      expect(line.length).toBeLessThanOrEqual(110);
  });
});
