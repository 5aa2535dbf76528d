/** Programs over an SDK in either layout: how long they take to load, and how large they are bundled. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { LaidOutSdk } from "./layout-sdks.js";
import { type Rounds, timeProcesses } from "./timing.js";

/** The compiled module that holds the operation `getJobStatus`. */
const operationModule = { split: "operations/get-job-status.js", grouped: "operations.js" } as const;

/** Times of fresh processes: bare, and with an import of all or of one operation, in both layouts. */
export function timeImports(split: LaidOutSdk, grouped: LaidOutSdk, scratch: string): Rounds {
  const program = (name: string, imported: string | undefined): [string, { args: string[]; cwd: string }] => {
    const file = `${name.replace(" ", "-")}.mjs`;
    const statement =
      imported === undefined ? "" : `import ${JSON.stringify(pathToFileURL(imported).href)};\n`;
    writeFileSync(join(scratch, file), statement);
    return [name, { args: [file], cwd: scratch }];
  };
  const programs = [
    program("bare", undefined),
    ...[split, grouped].flatMap(({ layout, compiled }) => [
      program(`${layout} import-all`, join(compiled, "index.js")),
      program(`${layout} import-one`, join(compiled, operationModule[layout])),
    ]),
  ];
  return timeProcesses(Object.fromEntries(programs), { runs: 21 });
}

/** Sizes in bytes. */
export interface BundleSizes {
  readonly oneMinified: number;
  readonly oneGzip: number;
  readonly allMinified: number;
  readonly allGzip: number;
}

const oneOperation = `
import { getJobStatus, SoapClient } from "./index.js";
const soap = new SoapClient({ endpoint: "https://example.com/service" });
console.log(await soap.call(getJobStatus, { token: "t", jobToken: "j" }));
`;

const wholeClient = `
import { CommandWebServiceClient } from "./index.js";
const birst = new CommandWebServiceClient({ endpoint: "https://example.com/service" });
console.log(await birst.getJobStatus({ token: "t", jobToken: "j" }));
`;

/** Bundles a program of one operation and one of the whole client with esbuild, minified. */
export async function measureBundles(sdk: LaidOutSdk): Promise<BundleSizes> {
  const one = await bundle(oneOperation, sdk);
  const all = await bundle(wholeClient, sdk);
  return {
    oneMinified: one.length,
    oneGzip: gzipSync(one).length,
    allMinified: all.length,
    allGzip: gzipSync(all).length,
  };
}

async function bundle(program: string, { source }: LaidOutSdk): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: program, resolveDir: source, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}
