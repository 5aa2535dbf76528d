/** Prints diagnostics to people, coloured on a terminal, or as data to machines. */
import { join, resolve } from "node:path";
import pc from "picocolors";
import type { Diagnostic, SourceSpan } from "../diagnostics/diagnostic.js";
import { type Palette, plainPalette, renderDiagnostics } from "../diagnostics/render.js";
import type { SourceFile } from "../source/source-file.js";
import type { CliContext } from "./context.js";
import { showPath } from "./show-path.js";

/** Of SoapUI's projects. */
const projectNamespace = "http://eviware.com/soapui/config";
/** Diagnostics of one code that are shown in full. */
const shownPerCode = 20;

/** What the spans of some diagnostics refer to. */
export interface SpanSources {
  readonly files: readonly (Pick<SourceFile, "path" | "text"> & Partial<Pick<SourceFile, "kind">>)[];
  /** The folder that paths are relative to; absent for URLs and standard input. */
  readonly folder?: string | undefined;
}

/** Writes diagnostics to standard error. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: SpanSources,
  context: CliContext,
): void {
  if (diagnostics.length === 0) return;
  const shown = sources.files.filter((file) => !holdsMessages(file));
  const texts = new Map(shown.map(({ path, text }) => [path, text]));
  const text = renderDiagnostics(diagnostics, {
    palette: context.colours === "on" ? makePalette() : plainPalette,
    source: (file) => texts.get(file),
    shownPath: (file) => locate(file, sources, context.cwd),
    limit: shownPerCode,
  });
  context.complain(`${text}\n`);
}

/** Whether it is a collection of messages that were sent, whose values may be secret: its lines are not shown. */
function holdsMessages({ path, text, kind }: SpanSources["files"][number]): boolean {
  return (kind === "json" && path !== "names.json") || (kind === "xml" && text.includes(projectNamespace));
}

/** Diagnostics as data, with paths as the user would type them. */
export function toJsonDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: SpanSources,
  cwd: string,
): readonly object[] {
  const spanData = (span: SourceSpan): object => ({ ...span, file: locate(span.file, sources, cwd) });
  return diagnostics.map(({ code, severity, message, hint, span, related }) => ({
    code,
    severity,
    message,
    hint,
    ...(span && spanData(span)),
    related: related?.map((other) => ({ message: other.message, ...spanData(other.span) })),
  }));
}

function locate(file: string, sources: SpanSources, cwd: string): string {
  return sources.folder === undefined ? file : showPath(resolve(join(sources.folder, file)), cwd);
}

function makePalette(): Palette {
  const colours = pc.createColors(true);
  const bySeverity = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  return {
    severity: (severity, text) => bySeverity[severity](text),
    place: colours.cyan,
    dim: colours.dim,
  };
}
