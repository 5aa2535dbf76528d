/** Keeps every path that is written inside the output folder. */

/** What is wrong with a path relative to the output folder; undefined if it is safe. */
export function findPathProblem(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.includes("\0")) return "it holds NUL";
  if (path.includes("\\")) return "it holds a backslash";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "it is absolute";
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
    return "it has an empty, `.` or `..` segment";
  }
  return undefined;
}

/** Throws if a path leaves the output folder, or if two differ in case only: the plan must never ask for that. */
export function assertOutPaths(paths: Iterable<string>): void {
  const byFoldedPath = new Map<string, string>();
  for (const path of paths) {
    const problem = findPathProblem(path);
    if (problem !== undefined)
      throw new Error(`the path ${JSON.stringify(path)} must not be written: ${problem}`);
    const folded = path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other !== undefined) throw new Error(`the paths ${other} and ${path} differ in case only`);
    byFoldedPath.set(folded, path);
  }
}
