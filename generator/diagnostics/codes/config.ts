/** Diagnostic codes of soapwright.config.ts and command lines. */
import type { DeclaredCode } from "./declared-code.js";

export const configCodes = {
  "config/invalid": {
    severity: "error",
    summary: "The configuration does not have the documented form.",
    hint: "See docs/reference/config.md.",
  },
  "config/not-found": {
    severity: "error",
    summary: "There is no configuration, and the command line does not say what to do.",
    hint: "Write a soapwright.config.ts, or name a contract and --out.",
  },
  "config/unreadable": {
    severity: "error",
    summary: "The configuration cannot be parsed or run.",
    hint: "Correct the file; an editor shows where it breaks.",
  },
  "config/unknown-key": {
    severity: "error",
    summary: "The configuration has an option that does not exist.",
    hint: "Correct its spelling, or remove it; docs/reference/config.md lists all options.",
  },
  "config/out": {
    severity: "error",
    summary: "The output folder is one that soapwright must not own.",
    hint: "Name a folder that holds the SDK alone, such as generated/<name>.",
  },
} as const satisfies Record<string, DeclaredCode>;
