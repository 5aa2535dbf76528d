/** Diagnostic codes of reading bytes and files. */
import type { DeclaredCode } from "./declared-code.js";

export const sourceCodes = {
  "source/not-found": {
    severity: "error",
    summary: "A contract file or folder does not exist.",
    hint: "Check the path.",
  },
  "source/unreadable": {
    severity: "error",
    summary: "A contract file, folder or standard input could not be read.",
    hint: "Check that it is a plain file or folder that you may read.",
  },
  "source/empty-folder": {
    severity: "error",
    summary: "A contract folder holds no file to read.",
    hint: "Save the operation pages of the service there, one file each.",
  },
  "source/too-large": {
    severity: "error",
    summary: "A contract file is larger than any operation page or WSDL.",
    hint: "Check that it is the right file; the limit is 32 MiB.",
  },
  "source/binary": {
    severity: "warning",
    summary: "A file in the contract folder is not text, so it was left out.",
    hint: "Save the page as HTML or as text, or move the file out of the contract folder.",
  },
  "source/bad-encoding": {
    severity: "warning",
    summary: "A file holds bytes that its character encoding does not allow.",
    hint: "Save the file as UTF-8.",
  },
  "source/fetch-failed": {
    severity: "error",
    summary: "A URL could not be fetched.",
    hint: "Open the URL in a browser, save the page and use the file instead.",
  },
  "source/unsupported-url": {
    severity: "error",
    summary: "Only http and https URLs are fetched.",
    hint: "Use an http(s) URL or a path.",
  },
  "source/missing-import": {
    severity: "warning",
    summary: "A file that a contract imports is not there.",
    hint: "Put the file at that place. Operations that need what it declares cannot be generated.",
  },
  "source/import-refused": {
    severity: "warning",
    summary: "A contract imports from an address or from outside its folder, and that is not allowed.",
    hint: "Save the file and name it in a catalogue (--catalog FILE), or allow the address (--allow-import PATTERN).",
  },
  "source/catalog": {
    severity: "error",
    summary: "A catalogue of imports, or a file that it names, cannot be read.",
    hint: "Check the path and the form of the catalogue.",
  },
  "source/import-changed": {
    severity: "warning",
    summary: "The kept copy of an import is not what was fetched.",
    hint: "Take its entry out of imports/catalog.json to fetch it again, or correct the digest there.",
  },
  "source/not-well-formed": {
    severity: "error",
    summary: "A WSDL or schema is not well-formed XML.",
    hint: "Correct the file at this place, or get it again.",
  },
  "source/xml-flaw": {
    severity: "warning",
    summary: "A WSDL or schema has a flaw that was read over.",
    hint: "Correct the file at this place.",
  },
  "source/entity": {
    severity: "error",
    summary: "A contract uses an entity of its document type declaration; none is ever expanded.",
    hint: "Write the text itself in place of the entity.",
  },
  "source/junk-after-root": {
    severity: "warning",
    summary: "A file goes on after its root element.",
    hint: "Remove what stands after the root element.",
  },
} as const satisfies Record<string, DeclaredCode>;
