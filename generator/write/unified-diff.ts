/** Shows how two texts differ, in the form of `diff -u`. */

interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

const context = 2;
/** Cells of the comparison table above which a stretch is shown as replaced whole. */
const tableLimit = 4_000_000;

/** The difference from `before` to `after`, cut after `limit` lines; empty if there is none. */
export function printUnifiedDiff(before: string, after: string, limit: number): readonly string[] {
  const lines = compareLines(before.split("\n"), after.split("\n"));
  const shown: string[] = [];
  let end = -1;
  lines.forEach((line, index) => {
    if (line.mark === " " || index <= end) return;
    const start = Math.max(end + 1, index - context);
    end = index;
    for (let at = index; at < lines.length && at <= end + 2 * context; at++) {
      if (lines[at]?.mark !== " ") end = at;
    }
    end = Math.min(lines.length - 1, end + context);
    shown.push(header(lines, start, end));
    for (const { mark, text } of lines.slice(start, end + 1)) shown.push(`${mark}${text}`);
  });
  return shown.length <= limit ? shown : [...shown.slice(0, limit), `… ${shown.length - limit} more lines`];
}

function header(lines: readonly Line[], start: number, end: number): string {
  const count = (from: number, to: number, other: Line["mark"]): number =>
    lines.slice(from, to).filter((line) => line.mark !== other).length;
  const range = (other: Line["mark"]): string =>
    `${count(0, start, other) + 1},${count(start, end + 1, other)}`;
  return `@@ -${range("+")} +${range("-")} @@`;
}

function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return [
    ...mark(" ", before.slice(0, head)),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...mark(" ", before.slice(before.length - tail)),
  ];
}

/** The longest common subsequence by dynamic programming. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly Line[] {
  if (before.length * after.length > tableLimit) return [...mark("-", before), ...mark("+", after)];
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const left = before[i];
    const right = after[j];
    if (left !== undefined && left === right) {
      lines.push({ mark: " ", text: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: "-", text: left });
      i++;
    } else if (right !== undefined) {
      lines.push({ mark: "+", text: right });
      j++;
    }
  }
  return lines;
}

function mark(mark: Line["mark"], lines: readonly string[]): readonly Line[] {
  return lines.map((text) => ({ mark, text }));
}
