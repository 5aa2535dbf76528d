/** Where an output folder really is, and where files for it are staged. */
import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The folder with symbolic links resolved; what does not exist yet is taken as it is. */
export function resolveOut(out: string): string {
  try {
    return realpathSync(out);
  } catch {
    const parent = dirname(out);
    return parent === out ? out : join(resolveOut(parent), basename(out));
  }
}

/** The staging folder of an output folder: beside it, so that renames stay on one file system. */
export function stagingFolder(out: string): string {
  return join(dirname(out), `.soapwright-staging-${basename(out)}`);
}
