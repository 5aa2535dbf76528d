/** With `commonjs` an SDK is part of a program of CommonJS modules: compiled with it into another folder, it runs there. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { resolveSdk } from "../../generator/config/resolve-sdks.js";
import { strictFlags } from "../compile/combinations.js";
import { buildPiece } from "../hazards/workshop.js";

const folder = mkdtempSync(join(tmpdir(), "soapwright-commonjs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Types that extend and refer to each other in circles, faults, headers: what might load in the wrong order.
const text = readFileSync("test/golden/wsdl-hierarchy/contract/drawing.wsdl", "utf8");
const files = [{ path: "drawing.wsdl", text, kind: "wsdl" }] as const;
const caller = `
import { Circle, RefusalFault, SoapClient, SoapError, draw } from "./sdk/index.js";

const soap = new SoapClient({ endpoint: "http://127.0.0.1:1/", retry: false });
soap.call(draw, { shape: new Circle({ id: 1, radius: 3 }) }).catch((error: unknown) => {
  console.log(typeof module, RefusalFault.is(error), SoapError.is(error) && error.kind);
});
`;

test("is off unless asked for, and then leaves no trace in the options", () => {
  const sdk = { contracts: "a.wsdl", out: "out" };
  expect(resolveSdk({ ...sdk, commonjs: false }, "/tmp")).toEqual(resolveSdk(sdk, "/tmp"));
  expect(resolveSdk({ ...sdk, commonjs: true }, "/tmp").options.modules).toBe("commonjs");
});

test("and the SDK is required by what the compiler made of it", async () => {
  const { built } = await buildPiece(files, { modules: "commonjs" });
  const compilerOptions = {
    ...{ ...strictFlags("6.0"), verbatimModuleSyntax: false, isolatedDeclarations: false },
    ...{ target: "es2022", module: "nodenext", rootDir: ".", outDir: "built" },
    ...{ types: ["node"], typeRoots: [resolve("node_modules/@types")] },
  };
  const program = new Map([
    ["package.json", "{}"],
    ["tsconfig.json", JSON.stringify({ compilerOptions })],
    ["caller.ts", caller],
    ...[...(built?.files ?? [])].map(([path, code]) => [`sdk/${path}`, code] as const),
  ]);
  for (const [path, content] of program) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const node = (...args: readonly string[]) => {
    const run = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return run.stdout + run.stderr;
  };
  expect(node(resolve("node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
  expect(node("built/caller.js")).toBe("object false network\n");
}, 60_000);
