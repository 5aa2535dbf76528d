/** A problem in a contract or configuration: what was found, what was expected, what to do, and where. */
import type { DiagnosticCode } from "./codes.js";

export type Severity = "error" | "warning" | "info";

/** A place in a source. Lines and columns are 1-based; the end is exclusive. */
export interface SourceSpan {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface RelatedSpan {
  readonly message: string;
  readonly span: SourceSpan;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence: what was found, and what was expected. */
  readonly message: string;
  /** What the user can do about it. */
  readonly hint?: string | undefined;
  readonly span?: SourceSpan | undefined;
  readonly related?: readonly RelatedSpan[] | undefined;
}
