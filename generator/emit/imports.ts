/** Imports of one file, resolved once from what its declarations mention. */
import type { Use } from "../plan/sdk-plan.js";
import { fitSpecifiers } from "./fits.js";

export interface ImportOptions {
  /** Path of the importing file without extension, `operations/get-job-status`. */
  readonly path: string;
  readonly runtime: "vendored" | "package";
  readonly importExtension: "js" | "ts" | "none";
}

/** Import statements in the order Biome sorts them: by distance, then by path; symbols by name. */
export function printImports(uses: readonly Use[], options: ImportOptions): readonly string[] {
  const bySpecifier = new Map<string, Map<string, "type" | "value">>();
  for (const use of uses) {
    if (use.from === options.path) continue;
    const specifier = resolveSpecifier(use.from, options);
    const symbols = bySpecifier.get(specifier) ?? new Map<string, "type" | "value">();
    bySpecifier.set(specifier, symbols);
    if (symbols.get(use.symbol) !== "value") symbols.set(use.symbol, use.typeOnly);
  }
  return [...bySpecifier]
    .sort(([a], [b]) => compareSpecifiers(a, b))
    .map(([specifier, symbols]) => printImport(specifier, symbols));
}

/** Relative specifier from one file of the SDK to another; `from` is "runtime" or a path without extension. */
export function resolveSpecifier(from: string, { path, runtime, importExtension }: ImportOptions): string {
  if (from === "runtime" && runtime === "package") return "soapwright/runtime";
  const target = from === "runtime" ? "runtime/index" : from;
  const folder = path.split("/").slice(0, -1);
  const parts = target.split("/");
  let shared = 0;
  while (shared < folder.length && shared < parts.length - 1 && folder[shared] === parts[shared]) shared += 1;
  const up = folder.length - shared;
  const lead = up === 0 ? "./" : "../".repeat(up);
  const extension = importExtension === "none" ? "" : `.${importExtension}`;
  return lead + parts.slice(shared).join("/") + extension;
}

function printImport(specifier: string, symbols: ReadonlyMap<string, "type" | "value">): string {
  const sorted = [...symbols].sort(([a], [b]) => compareNames(a, b));
  const onlyTypes = sorted.every(([, typeOnly]) => typeOnly === "type");
  const names = sorted.map(([name, typeOnly]) => (typeOnly === "type" && !onlyTypes ? `type ${name}` : name));
  return fitSpecifiers(`import ${onlyTypes ? "type " : ""}{`, names, `} from ${JSON.stringify(specifier)};`);
}

/** As Biome sorts them; an ending does not count. */
export function compareSpecifiers(a: string, b: string): number {
  const distance = rank(a) - rank(b);
  return distance !== 0 ? distance : compareNames(withoutEnding(a), withoutEnding(b));
}

function withoutEnding(specifier: string): string {
  return specifier.replace(/\.(js|ts)$/, "");
}

/** Packages first, then the farther folder before the nearer. */
function rank(specifier: string): number {
  if (!specifier.startsWith(".")) return 0;
  return specifier.startsWith("../") ? 1 : 2;
}

/** Natural order: numbers by value, without leading zeros first, letters without regard to case, capitals first where that is all that differs. */
export function compareNames(a: string, b: string): number {
  const partsA = a.match(/\d+|\D/gu) ?? [];
  const partsB = b.match(/\d+|\D/gu) ?? [];
  for (let at = 0; at < Math.min(partsA.length, partsB.length); at += 1) {
    const left = partsA[at] ?? "";
    const right = partsB[at] ?? "";
    if (/\d/.test(left) && /\d/.test(right)) {
      const difference = Number(left) - Number(right) || left.length - right.length;
      if (difference !== 0) return difference;
      continue;
    }
    const lowerA = left.toLowerCase();
    const lowerB = right.toLowerCase();
    if (lowerA !== lowerB) return lowerA < lowerB ? -1 : 1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return partsA.length - partsB.length;
}
