/** Takes comment and quotation marks off the lines of samples that were pasted into source code or mail. */
import { finishTextMap, keepText, type MappedText, startTextMap } from "../../source/text-map.js";
import { envelopeStart, requestLine, statusLine } from "./http-lines.js";

/** A run of one mark: `//`, `'`, `#`, `*`, `--`, `;`, `%`, `>`, `|`, `+`, `!`, or the word REM. */
const prefix = /^[ \t]*(\/{2,}|\/\*+|'+|#+|\*+|--+|;+|%+|>+|\|+|\++|!+|REM(?=\s)|rem(?=\s))[ \t]?/;

/** Lines lose the mark that the lines with HTTP or XML begin with; without such a mark nothing changes. */
export function stripPrefixes(map: MappedText): MappedText {
  const mark = findMark(map.text);
  if (mark === undefined) return map;
  const builder = startTextMap(map);
  for (const { start, end } of lineRanges(map.text)) {
    const found = prefix.exec(map.text.slice(start, end));
    const isMarked = found !== null && markOf(found[1] ?? "") === mark;
    keepText(builder, isMarked ? start + found[0].length : start, end);
  }
  return finishTextMap(builder);
}

function findMark(text: string): string | undefined {
  const counts = new Map<string, number>();
  let anchors = 0;
  for (const { start, end } of lineRanges(text)) {
    const line = text.slice(start, end);
    if (!isAnchor(line)) continue;
    anchors++;
    const found = prefix.exec(line);
    if (found === null) continue;
    const mark = markOf(found[1] ?? "");
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  for (const [mark, count] of counts) if (count * 2 > anchors) return mark;
  return undefined;
}

function isAnchor(line: string): boolean {
  if (!line.includes("HTTP/") && !line.includes("Envelope") && !line.includes("<?xml")) return false;
  return (
    line.includes("<?xml") ||
    envelopeStart().test(line) ||
    requestLine().test(line) ||
    statusLine().test(line)
  );
}

/** Runs of any length count as the same mark. A block comment's first line goes with its starred lines. */
function markOf(run: string): string {
  return run.startsWith("/*") ? "*" : run.slice(0, 1).toLowerCase();
}

function* lineRanges(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next + 1;
    yield { start, end };
    start = end;
  }
}
