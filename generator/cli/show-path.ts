/** Shows paths as the user would type them. */
import { relative } from "node:path";

/** A path relative to the working directory, with `/`. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path).replaceAll("\\", "/");
  return shown === "" ? "." : shown;
}
