/** Diagnostic codes of writing the output folder. */
import type { DeclaredCode } from "./declared-code.js";

export const writeCodes = {
  "write/not-ours": {
    severity: "error",
    summary: "The output folder holds a file that soapwright did not write.",
    hint: "Choose an empty folder, or move the file away.",
  },
  "write/manifest": {
    severity: "error",
    summary: "The manifest.json of the output folder cannot be trusted to say which files are soapwright's.",
    hint: "Restore it from version control, or delete the whole output folder and generate again.",
  },
  "write/symlink": {
    severity: "error",
    summary: "A symbolic link would lead a write out of the output folder.",
    hint: "Remove the link, or make `out` itself the folder it leads to.",
  },
  "write/busy": {
    severity: "error",
    summary: "Another run is writing the same output folder.",
    hint: "Wait until it has ended; if there is none, delete the staging folder named above.",
  },
  "write/completed": {
    severity: "info",
    summary: "A former run was interrupted while it moved files into place; the rest was moved now.",
    hint: "Nothing is to be done.",
  },
  "write/rolled-back": {
    severity: "info",
    summary: "A former run was interrupted before it changed anything; its staged files were removed.",
    hint: "Nothing is to be done.",
  },
  "write/changed-since": {
    severity: "error",
    summary: "A former run was interrupted, and a file it had still to write was changed since.",
    hint: "Restore the file, or delete the staging folder named above and generate again.",
  },
  "write/failed": {
    severity: "error",
    summary: "The system refused to write a file.",
    hint: "Check permissions and free space, then run the same command again: it completes what was begun.",
  },
} as const satisfies Record<string, DeclaredCode>;
