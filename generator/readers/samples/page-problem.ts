/** The codes that reading a sample page may report, and a problem that waits until it is known how much it matters. */

import type { sampleCodes } from "../../diagnostics/codes/sample.js";
import type { SourceSpan } from "../../diagnostics/diagnostic.js";

export type SampleCode = keyof typeof sampleCodes;

export interface PageProblem {
  readonly code: SampleCode;
  readonly message: string;
  readonly span: SourceSpan;
}
