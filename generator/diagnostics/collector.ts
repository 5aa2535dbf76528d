/** Collects diagnostics while reading goes on, so that one problem does not hide the next. */
import { type DiagnosticCode, diagnosticCodes } from "./codes.js";
import type { Diagnostic, RelatedSpan, Severity, SourceSpan } from "./diagnostic.js";

/** What a reporter may add to a diagnostic. */
export interface DiagnosticDetail {
  readonly span?: SourceSpan | undefined;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedSpan[] | undefined;
  /** Only where a case is milder or graver than its code usually is. */
  readonly severity?: Severity | undefined;
}

export class DiagnosticCollector {
  readonly #diagnostics: Diagnostic[] = [];

  /** Adds a problem with the severity and hint that its code declares, unless `detail` says otherwise. */
  report(code: DiagnosticCode, message: string, detail: DiagnosticDetail = {}): void {
    const declared = diagnosticCodes[code];
    this.#diagnostics.push({
      code,
      severity: detail.severity ?? declared.severity,
      message,
      hint: detail.hint ?? declared.hint,
      span: detail.span,
      related: detail.related,
    });
  }

  /** All problems, in the order of file and position; those without a place come first. */
  all(): readonly Diagnostic[] {
    return [...this.#diagnostics].sort(compareDiagnostics);
  }

  hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const fileA = a.span?.file ?? "";
  const fileB = b.span?.file ?? "";
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  const line = (a.span?.line ?? 0) - (b.span?.line ?? 0);
  if (line !== 0) return line;
  const column = (a.span?.column ?? 0) - (b.span?.column ?? 0);
  if (column !== 0) return column;
  return a.code < b.code
    ? -1
    : a.code > b.code
      ? 1
      : a.message < b.message
        ? -1
        : a.message > b.message
          ? 1
          : 0;
}
