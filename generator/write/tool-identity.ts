/** Identifies the generator that runs: its version, and, while it is being worked on, its own files. */
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toolVersion } from "../tool-version.js";
import { digest } from "./digest.js";

/** Changes whenever the generator does: its version, and size and time of each of its files. */
export function identifyTool(): string {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const parts = [toolVersion];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        visit(path);
      } else if (!entry.name.endsWith(".d.ts")) {
        const { size, mtimeMs } = statSync(path);
        parts.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  visit(root);
  return digest(parts.join("\n"));
}
