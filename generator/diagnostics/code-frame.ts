/** Shows the line of a source that a diagnostic is about, with what is meant underlined. */
import type { SourceSpan } from "./diagnostic.js";

/** Longest stretch of a line that is shown; contracts come with lines of a megabyte. */
const frameWidth = 110;

/** The line and its underline; undefined if the source has no such line. */
export function printCodeFrame(source: string, span: SourceSpan): readonly string[] | undefined {
  const line = findLine(source, span.line)?.replaceAll("\t", " ").replaceAll(control, "·");
  if (line === undefined) return undefined;
  const start = Math.min(Math.max(span.column - 1, 0), line.length);
  const end =
    span.endLine > span.line ? line.length : Math.min(Math.max(span.endColumn - 1, start), line.length);
  const from = start > frameWidth - 30 ? start - 30 : 0;
  const shown = line.slice(from, from + frameWidth);
  const before = from > 0 ? "…" : "";
  const after = from + frameWidth < line.length ? "…" : "";
  const marks = "~".repeat(Math.max(1, Math.min(end, from + frameWidth) - start));
  const gutter = `${span.line} | `;
  return [
    `${gutter}${before}${shown}${after}`,
    `${" ".repeat(gutter.length + before.length + start - from)}${marks}`,
  ];
}

/** Characters that would let a page steer the reader's terminal. */
const control = /\p{Cc}/gu;

function findLine(source: string, line: number): string | undefined {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = source.indexOf("\n", start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = source.indexOf("\n", start);
  return source.slice(start, end < 0 ? source.length : end).replace(/\r$/, "");
}
