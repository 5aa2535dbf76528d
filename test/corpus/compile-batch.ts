/** Compiles generated SDKs in batches under the strict flags with TypeScript 7: one program a batch, errors told apart by folder. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strictFlags } from "../compile/combinations.js";

const compiler = resolve("test/compile/7.0");

/** Installs TypeScript 7 where its test keeps it; false if that cannot be done. */
export function installCompiler(): boolean {
  const isThere = (): boolean => existsSync(join(compiler, "node_modules/typescript"));
  if (!isThere()) {
    spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: compiler });
  }
  return isThere();
}

/** Errors by contract id; contracts without one are left out. A batch that ends without a verdict is split. */
export async function compileBatch(
  scratch: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const said = await runCompiler(scratch, ids);
  const found = new Map<string, string[]>();
  let isAttributed = said === "";
  for (const line of said.split("\n")) {
    const id = /^(?:\.\/)?sdk\/([^/]+)\/.*error TS/.exec(line.replaceAll("\\", "/"))?.[1];
    if (id === undefined || !ids.includes(id)) continue;
    isAttributed = true;
    found.set(id, [...(found.get(id) ?? []), line]);
  }
  if (isAttributed) return found;
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return new Map([[only, [said.slice(0, 500)]]]);
  const half = Math.ceil(ids.length / 2);
  const first = await compileBatch(scratch, ids.slice(0, half));
  return new Map([...first, ...(await compileBatch(scratch, ids.slice(half)))]);
}

function runCompiler(scratch: string, ids: readonly string[]): Promise<string> {
  const config = join(scratch, `tsconfig-${ids[0] ?? ""}.json`);
  const compilerOptions = {
    ...strictFlags("7.0"),
    ...{ target: "es2022", lib: ["ES2022"], types: [], module: "nodenext", noEmit: true },
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ids.map((id) => `sdk/${id}`) }));
  const tsc = join(compiler, "node_modules/typescript/bin/tsc");
  return new Promise((done) => {
    const options = { cwd: scratch, maxBuffer: 2 ** 28, timeout: 300_000 };
    execFile(process.execPath, [tsc, "-p", config, "--pretty", "false"], options, (error, stdout, stderr) => {
      done(error === null ? "" : stdout + stderr || error.message);
    });
  });
}
