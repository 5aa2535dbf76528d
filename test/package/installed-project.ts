/** An empty project in which the packed tarball is installed, as a user would. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

export interface InstalledProject {
  readonly folder: string;
  /** Paths in the tarball. */
  readonly packed: readonly string[];
  /** Runs the lines of a shell block, stopping at the first that fails. */
  readonly run: (script: string, input?: string) => Ran;
  readonly write: (path: string, text: string) => void;
  readonly remove: () => void;
}

function sh(cwd: string, script: string, input = ""): Ran {
  const env = { ...process.env, NO_COLOR: "1", CI: "" };
  const run = spawnSync("bash", ["-ec", script], { cwd, input, encoding: "utf8", env });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** Packs this repository and installs it; throws with npm's words if that fails. */
export function installProject(): InstalledProject {
  const folder = mkdtempSync(join(tmpdir(), "soapwright-package-"));
  const must = (ran: Ran): Ran => {
    if (ran.status !== 0) throw new Error(ran.output);
    return ran;
  };
  must(sh(process.cwd(), `npm pack --silent --pack-destination '${folder}'`));
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  const packed = must(sh(folder, `tar -tzf ${tarball}`))
    .output.split("\n")
    .filter((path) => path !== "");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", JSON.stringify({ name: "a-user", private: true, type: "module" }));
  write(".gitignore", "node_modules\n*.tgz\n");
  must(sh(folder, `npm install --save-dev ./${tarball} --no-audit --no-fund --prefer-offline`));
  must(
    sh(folder, "git init -q . && git config user.name user && git config user.email user@example.invalid"),
  );
  return {
    folder,
    packed: packed.map((path) => path.replace(/^package\//, "")),
    run: (script, input) => sh(folder, script, input),
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
