/** Diagnostic codes of merging sources into one model. */
import type { DeclaredCode } from "./declared-code.js";

export const modelCodes = {
  "model/contradiction": {
    severity: "warning",
    summary: "Two sources of one service say different things.",
    hint: "Settle it in overlay.yaml, or remove the outdated source.",
  },
} as const satisfies Record<string, DeclaredCode>;
