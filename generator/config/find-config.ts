/** Finds the configuration of a folder. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const configNames = [
  "soapwright.config.ts",
  "soapwright.config.mts",
  "soapwright.config.js",
  "soapwright.config.mjs",
  "soapwright.config.json",
];

/** Absolute path of the configuration in `folder`, or of the one named; undefined if there is none. */
export function findConfig(folder: string, named?: string | undefined): string | undefined {
  const candidates = named === undefined ? configNames : [named];
  return candidates.map((name) => resolve(folder, name)).find((path) => existsSync(path));
}
