/** Recognises files that have not changed, without reading them where time stamps settle it. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.js";

/** Size, time of content and of status change (milliseconds), digest. */
type FileState = readonly [size: number, modified: number, changed: number, digest: string];

/** The state of some files of one folder at one time. */
export interface Snapshot {
  /** Milliseconds since the epoch. */
  readonly taken: number;
  /** By path with `/`; the empty path stands for the folder itself, if it is a file. */
  readonly files: Readonly<Record<string, FileState>>;
}

/** Milliseconds within which a second change may leave the time stamp as it was; more where stamps are whole seconds. */
const stampMargin = 50;
const coarseStampMargin = 2_500;

/** All files of a contract, also those that no reader takes. Throws on links: what is behind them is not watched. */
export function takeSnapshot(root: string): Snapshot {
  return snapshotFiles(root, listFiles(root));
}

/** The named files of a folder. Throws if one is missing. */
function snapshotFiles(root: string, paths: Iterable<string>): Snapshot {
  const taken = Date.now();
  const files: Record<string, FileState> = {};
  for (const path of paths) {
    // The stamps before the content: a change in between then shows in the stamps.
    const { size, mtimeMs, ctimeMs } = lstatSync(join(root, path));
    files[path] = [size, mtimeMs, ctimeMs, digest(readFileSync(join(root, path)))];
  }
  return { taken, files };
}

/** What a run has just written, by path, without reading it again; undefined if a file is not as long as its text. */
export function snapshotTexts(root: string, texts: ReadonlyMap<string, string>): Snapshot | undefined {
  const taken = Date.now();
  const files: Record<string, FileState> = {};
  for (const [path, text] of texts) {
    const { size, mtimeMs, ctimeMs } = lstatSync(join(root, path));
    if (size !== Buffer.byteLength(text)) return undefined;
    files[path] = [size, mtimeMs, ctimeMs, digest(text)];
  }
  return { taken, files };
}

/** Whether a contract has the same files, each with the same content. */
export function holdsExactly(root: string, snapshot: Snapshot): boolean {
  const paths = listFiles(root);
  return paths.length === Object.keys(snapshot.files).length && holdsFiles(root, snapshot);
}

/** Whether all files of a snapshot have the same content. */
export function holdsFiles(root: string, { files, taken }: Snapshot): boolean {
  return Object.entries(files).every(([path, state]) => holds(join(root, path), state, taken));
}

function holds(path: string, [size, modified, changed, expected]: FileState, taken: number): boolean {
  const now = lstatSync(path, { throwIfNoEntry: false });
  if (!now?.isFile() || now.size !== size) return false;
  const margin = changed % 1_000 === 0 ? coarseStampMargin : stampMargin;
  if (now.mtimeMs === modified && now.ctimeMs === changed && changed < taken - margin) return true;
  return digest(readFileSync(path)) === expected;
}

function listFiles(root: string): readonly string[] {
  if (lstatSync(root).isFile()) return [""];
  const files: string[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      // No reader looks at these.
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) visit(join(folder, entry.name), `${prefix}${entry.name}/`);
      else if (entry.isFile()) files.push(`${prefix}${entry.name}`);
      else throw new Error(`${prefix}${entry.name} is neither a file nor a folder`);
    }
  };
  visit(root, "");
  return files;
}
