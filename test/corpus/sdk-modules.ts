/** A generated SDK on disk: its TypeScript for the compiler, its JavaScript to run, and what is said about `any`. */
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";

const transpiled = new Map<string, string>();

/** Writes `sdk/<id>` and `js/<id>` below the scratch folder, and gives the latter. */
export async function writeSdk(
  scratch: string,
  id: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const typescript = join(scratch, "sdk", id);
  const javascript = join(scratch, "js", id);
  for (const folder of [typescript, javascript]) rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  const write = (path: string, text: string): void => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, text);
  };
  write(join(javascript, "package.json"), '{"type":"module"}');
  for (const [path, text] of files) {
    write(join(typescript, path), text);
    if (path.endsWith(".ts"))
      write(join(javascript, path.replace(/\.ts$/, ".js")), await toJavaScript(path, text));
  }
  return javascript;
}

async function toJavaScript(path: string, text: string): Promise<string> {
  const known = transpiled.get(text);
  if (known !== undefined) return known;
  const { code } = await transform(text, { loader: "ts", format: "esm", target: "node20", keepNames: false });
  if (path.startsWith("runtime/")) transpiled.set(text, code);
  return code;
}

/** Lines of generated code, the runtime left out, that use the type `any`. */
export function findAny(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith(".ts") || path.startsWith("runtime/")) return [];
    const code = text.replace(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*/g, '""');
    return code
      .split("\n")
      .flatMap((line) =>
        /(?:[:<|&,(=]|\bas)\s*any(?![\p{ID_Continue}$])(?!\s*[(:?])/u.test(line)
          ? [`${path}: ${line.trim()}`]
          : [],
      );
  });
}

/** Imports some modules, each as the first one of a fresh process; gives what went wrong. */
export async function importFirst(
  folder: string,
  files: ReadonlyMap<string, string>,
  count: number,
): Promise<readonly string[]> {
  const modules = [...files.keys()]
    .filter((path) => path.endsWith(".ts") && !path.startsWith("runtime/"))
    .sort();
  const step = Math.max(1, Math.floor(modules.length / Math.max(1, count)));
  const chosen = modules.filter((_path, at) => at % step === 0).slice(0, count);
  const problems: string[] = [];
  for (const path of chosen) {
    const url = pathToFileURL(join(folder, path.replace(/\.ts$/, ".js"))).href;
    const said = await run(["--input-type=module", "-e", `await import(${JSON.stringify(url)})`]);
    if (said !== "") problems.push(`${path}: ${said}`);
  }
  return problems;
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, args, { timeout: 20_000 }, (error, _stdout, stderr) => {
      done(error === null ? "" : (/\w*Error: .*/.exec(stderr)?.[0] ?? error.message).slice(0, 300));
    });
  });
}
