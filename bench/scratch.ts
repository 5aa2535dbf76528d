/** Folders: where the project is, and copies of it that a benchmark may spoil. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const benchFolder: string = dirname(fileURLToPath(import.meta.url));
export const projectFolder: string = dirname(benchFolder);

/** The contract that the benchmarks generate from. */
export const birstContract: string = join(projectFolder, "contracts", "birst");

/** The WSDL of the same service, for peers that need one; not part of the project. */
export const birstWsdl: string = join(projectFolder, "../shared/birst/wsdl/CommandWebService-2018.wsdl");

/** Runs `use` with a new folder outside the project, which has no `node_modules` above it, and removes it. */
export async function withScratch<T>(use: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), "soapwright-bench-"));
  try {
    return await use(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Makes a project folder with the Birst contract in `contracts/birst`. */
export function copyContract(scratch: string, name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  cpSync(birstContract, join(folder, "contracts", "birst"), { recursive: true });
  return folder;
}

const program = join(projectFolder, "dist", "generator", "cli", "main.js");

/** The compiled command; compiled now if any source is newer. */
export function compileTool(say: (line: string) => void): string {
  const compiled = existsSync(program) ? statSync(program).mtimeMs : 0;
  const changed = Math.max(
    ...["generator", "runtime"].map((name) => newestChange(join(projectFolder, name))),
  );
  if (changed > compiled) {
    say("compiling the generator to dist/");
    const compiler = join(projectFolder, "node_modules", "typescript", "bin", "tsc");
    const args = [compiler, "-p", "tsconfig.build.json"];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: projectFolder, encoding: "utf8" });
    if (status !== 0) throw new Error(`the generator does not compile:\n${stdout}`);
  }
  return program;
}

function newestChange(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}
