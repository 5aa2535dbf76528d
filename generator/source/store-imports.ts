/** Keeps fetched imports beside the contract, with their digests, so that the next run needs no network. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { importsCatalog, importsFolder } from "./import-catalog.js";
import type { FetchedImport } from "./load-imports.js";

/** Writes the files and adds them to `imports/catalog.json` in the contract's folder. Throws what the disk throws. */
export async function storeImports(folder: string, fetched: readonly FetchedImport[]): Promise<void> {
  if (fetched.length === 0) return;
  const target = join(folder, importsFolder);
  const catalog = join(target, importsCatalog);
  await mkdir(target, { recursive: true });
  const resolved = await readResolved(catalog);
  for (const { address, bytes, namespace } of fetched) {
    const digest = createHash("sha256").update(bytes).digest("hex");
    const last =
      address
        .replace(/[?#].*$/s, "")
        .split("/")
        .at(-1) ?? "";
    // The digest keeps two files of one name apart, and nothing of the address can lead out of the folder.
    const file = `${digest.slice(0, 12)}-${last.replace(/[^\w.-]/g, "_").slice(-80)}`;
    await writeFile(join(target, file), bytes);
    resolved[address] = { file, namespace, digest: `sha256:${digest}` };
  }
  const sorted = Object.fromEntries(Object.entries(resolved).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(catalog, `${JSON.stringify({ resolved: sorted }, undefined, 2)}\n`);
}

/** What is kept already; a catalogue that is damaged is an error, for its entries would be lost. */
async function readResolved(catalog: string): Promise<Record<string, unknown>> {
  if (!existsSync(catalog)) return {};
  const { resolved } = JSON.parse(await readFile(catalog, "utf8")) as { resolved?: Record<string, unknown> };
  return { ...resolved };
}
