/**
 * Text that was made from a file by decoding entities, dropping tags or stripping prefixes, with the way back:
 * every offset maps to an offset of the file, and so to its line and column.
 */
import type { SourceSpan } from "../diagnostics/diagnostic.js";

/** Runs are ascending. In a verbatim run offsets go on one by one; else the whole run stands for one place. */
export interface MappedText {
  readonly file: string;
  readonly text: string;
  /** Where each run starts in `text`. */
  readonly starts: readonly number[];
  /** Where each run starts in the file. */
  readonly origins: readonly number[];
  /** How many characters of the file a run stands for; -1 for a verbatim run. */
  readonly widths: readonly number[];
  /** Offsets at which the lines of the file start. */
  readonly lines: readonly number[];
}

/** The file itself as mapped text. */
export function mapText(file: string, text: string): MappedText {
  return { file, text, starts: [0], origins: [0], widths: [-1], lines: findLines(text) };
}

/** Collects pieces of `source`, kept verbatim or replaced, into new mapped text. */
export interface TextMapBuilder {
  readonly source: MappedText;
  readonly parts: string[];
  readonly starts: number[];
  readonly origins: number[];
  readonly widths: number[];
  length: number;
}

export function startTextMap(source: MappedText): TextMapBuilder {
  return { source, parts: [], starts: [], origins: [], widths: [], length: 0 };
}

/** Keeps `source.text` from `start` to `end` as it is. */
export function keepText(builder: TextMapBuilder, start: number, end: number): void {
  if (end <= start) return;
  const { source } = builder;
  let run = findRun(source, start);
  for (let at = start; at < end; run++) {
    const runStart = source.starts[run] ?? 0;
    const stop = Math.min(end, source.starts[run + 1] ?? source.text.length);
    const width = source.widths[run] ?? -1;
    const origin = source.origins[run] ?? 0;
    addRun(builder, width < 0 ? origin + (at - runStart) : origin, width, source.text.slice(at, stop));
    at = stop;
  }
}

/** Puts `text` where `source.text` has `start` to `end`. */
export function replaceText(builder: TextMapBuilder, start: number, end: number, text: string): void {
  if (text === "") return;
  const origin = originalOffset(builder.source, start);
  addRun(builder, origin, Math.max(0, originalOffset(builder.source, end) - origin), text);
}

export function finishTextMap(builder: TextMapBuilder): MappedText {
  const { source, parts, starts, origins, widths } = builder;
  return { file: source.file, text: parts.join(""), starts, origins, widths, lines: source.lines };
}

function addRun(builder: TextMapBuilder, origin: number, width: number, text: string): void {
  builder.starts.push(builder.length);
  builder.origins.push(origin);
  builder.widths.push(width);
  builder.parts.push(text);
  builder.length += text.length;
}

/** Offset in the file of an offset in `map.text`. */
function originalOffset(map: MappedText, offset: number): number {
  if (map.starts.length === 0) return 0;
  const run = findRun(map, offset);
  const origin = map.origins[run] ?? 0;
  const width = map.widths[run] ?? -1;
  const into = offset - (map.starts[run] ?? 0);
  if (width < 0) return origin + into;
  // Past the end of replaced text is past the end of what it replaces.
  return into > 0 && offset >= (map.starts[run + 1] ?? map.text.length) ? origin + width : origin;
}

/** Span in the file of `start` to `end` (exclusive) of `map.text`. */
export function spanOf(map: MappedText, start: number, end: number): SourceSpan {
  const from = originalOffset(map, start);
  // The end is that of the last character, so that a span does not swallow markup that follows it.
  const last = end > start ? originalEnd(map, end - 1) : from;
  const [line, column] = lineAndColumn(map.lines, from);
  const [endLine, endColumn] = lineAndColumn(map.lines, Math.max(from, last));
  return { file: map.file, line, column, endLine, endColumn };
}

function originalEnd(map: MappedText, offset: number): number {
  const run = findRun(map, offset);
  const width = map.widths[run] ?? -1;
  const origin = map.origins[run] ?? 0;
  return width < 0 ? origin + (offset - (map.starts[run] ?? 0)) + 1 : origin + width;
}

function findRun(map: MappedText, offset: number): number {
  return findLast(map.starts, offset);
}

function lineAndColumn(lines: readonly number[], offset: number): [line: number, column: number] {
  const line = findLast(lines, offset);
  return [line + 1, offset - (lines[line] ?? 0) + 1];
}

/** Index of the last entry that is not greater than `value`. */
function findLast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function findLines(text: string): number[] {
  const lines = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) lines.push(i + 1);
    else if (code === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      lines.push(i + 1);
    }
  }
  return lines;
}
