/** Prints diagnostics for people: place, message, code frame, what to do, related places. */
import { printCodeFrame } from "./code-frame.js";
import type { Diagnostic, RelatedSpan, Severity, SourceSpan } from "./diagnostic.js";

/** How parts of a diagnostic are coloured; each function returns its text, coloured or not. */
export interface Palette {
  readonly severity: (severity: Severity, text: string) => string;
  readonly place: (text: string) => string;
  readonly dim: (text: string) => string;
}

export const plainPalette: Palette = {
  severity: (_severity, text) => text,
  place: (text) => text,
  dim: (text) => text,
};

export interface RenderOptions {
  readonly palette: Palette;
  /** Text of a source by the name that spans use; undefined leaves out the code frame. */
  readonly source: (file: string) => string | undefined;
  /** A source's name as the user would type it. */
  readonly shownPath: (file: string) => string;
  /** Diagnostics of one code that are shown; the others are only counted. */
  readonly limit: number;
}

/** All diagnostics as one text that ends with a line break; empty if there are none. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  const counts = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (count <= options.limit) blocks.push(`${renderDiagnostic(diagnostic, options)}\n`);
  }
  for (const [code, count] of counts) {
    if (count > options.limit) blocks.push(`… and ${count - options.limit} more of ${code}\n`);
  }
  return blocks.join("\n");
}

/** Numbers of errors and warnings in words; empty if there are neither. */
export function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, word: string): readonly string[] => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? "" : "s"}`];
  };
  return [...count("error", "error"), ...count("warning", "warning")].join(", ");
}

function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions): string {
  const { code, severity, message, hint, span, related } = diagnostic;
  const { palette } = options;
  const place = span ? `${palette.place(printPlace(span, options))} - ` : "";
  return [
    `${place}${palette.severity(severity, severity)} ${palette.dim(`${code}:`)} ${printable(message)}`,
    ...renderFrame(span, severity, options),
    ...(hint === undefined ? [] : [`  ${palette.dim("→")} ${printable(hint)}`]),
    ...(related ?? []).flatMap((other) => renderRelated(other, options)),
  ].join("\n");
}

function renderRelated(related: RelatedSpan, options: RenderOptions): readonly string[] {
  const place = options.palette.place(printPlace(related.span, options));
  return [`  ${place}: ${printable(related.message)}`, ...renderFrame(related.span, "info", options)];
}

function renderFrame(
  span: SourceSpan | undefined,
  severity: Severity,
  options: RenderOptions,
): readonly string[] {
  const source = span && options.source(span.file);
  const frame = span && source !== undefined ? printCodeFrame(source, span) : undefined;
  const [line, marks] = frame ?? [];
  if (line === undefined || marks === undefined) return [];
  return [`    ${options.palette.dim(line)}`, `    ${options.palette.severity(severity, marks)}`];
}

function printPlace(span: SourceSpan, options: RenderOptions): string {
  return `${printable(options.shownPath(span.file))}:${span.line}:${span.column}`;
}

/** Names out of a contract may hold anything, escape sequences too. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, "·");
}
