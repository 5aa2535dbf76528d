/** Where the read-only test data lies, relative to the project; tests print a line and pass where it is absent. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decodeText } from "../../../generator/source/decode-text.js";
import { guessKind } from "../../../generator/source/guess-kind.js";
import type { SourceFile } from "../../../generator/source/source-file.js";

const root = resolve(import.meta.dirname, "../../../../shared");

/** Prints a line and returns false if `path` is not there. */
export function isShared(path: string): boolean {
  if (existsSync(join(root, path))) return true;
  console.log(`skipped: ../shared/${path} is absent`);
  return false;
}

export function readSharedJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** The files of a folder as source files, without lists of files. */
export function readSharedPages(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name !== "index.json")
    .map((name) => toSource(name, readFileSync(join(root, folder, name))));
}

/** A page as a reader gets it. */
export function toSource(path: string, content: string | Uint8Array): SourceFile {
  const text = typeof content === "string" ? content : (decodeText(content)?.text ?? "");
  return { path, text, kind: guessKind(text) };
}
