/** What a diagnostic code declares about itself. */
import type { Severity } from "../diagnostic.js";

export interface DeclaredCode {
  readonly severity: Severity;
  /** One sentence: what is wrong when this code is shown. */
  readonly summary: string;
  /** What the user can do about it. */
  readonly hint: string;
}
