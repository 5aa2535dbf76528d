/** `manifest.json`: the tool's version, digests of what went in, and which files of the folder are ours. */
import { fitList } from "./fits.js";

export interface ManifestInput {
  readonly tool: string;
  /** Digest of each contract file, by path. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Digest of the effective options. */
  readonly options: string;
  /** Paths of all files of the SDK, this one too. */
  readonly files: Iterable<string>;
}

/**
 * Text of the manifest. It holds no digest of an output, so two people who each add an operation merge without
 * conflict; and the last line of each list is always there, so that an addition is only added lines.
 */
export function printManifest({ tool, inputs, options, files }: ManifestInput): string {
  const sorted = [...files].sort(foldersFirst);
  const digests = [...inputs].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = JSON.stringify(
    { format: 1, tool, inputs: { ...Object.fromEntries(digests), "(options)": options } },
    undefined,
    2,
  );
  const list = fitList(
    '"files": [',
    sorted.map((path) => JSON.stringify(path)),
    "]",
    2,
  ).replace(/,(\n {2}\])$/, "$1");
  return `${head.slice(0, -"\n}".length)},\n  ${list}\n}\n`;
}

/** Files in folders before those at the top, as file managers show them. */
function foldersFirst(a: string, b: string): number {
  const depth = Number(b.includes("/")) - Number(a.includes("/"));
  return depth !== 0 ? depth : a < b ? -1 : 1;
}
