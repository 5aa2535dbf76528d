/** The packed tarball in an empty folder, used as the README says, word for word. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findReadmeBlock } from "../readme/readme-blocks.js";
import { type InstalledProject, installProject } from "./installed-project.js";

let project: InstalledProject;

beforeAll(() => {
  project = installProject();
}, 300_000);

afterAll(() => project.remove());

function savePage(operation: string): void {
  const page = readFileSync(`contracts/birst/pages/${operation}.txt`, "utf8");
  project.write(`contracts/birst/pages/${operation}.txt`, page);
}

function commit(): void {
  expect(project.run("git add -A && git commit -qm step").output).toBe("");
}

const caller = `
import { CommandWebServiceClient } from "./generated/birst/index.js";

const birst = new CommandWebServiceClient({ endpoint: process.argv[2] ?? "" });
const status = await birst.getJobStatus({ token: "0123456789abcdef0123456789abcdef", jobToken: "j" });
console.log("loadid is a " + typeof status?.loadid);
`;

describe("the package", () => {
  test("holds what it needs and nothing else", () => {
    expect(project.packed).toContain("dist/generator/cli/main.js");
    expect(project.packed).toContain("dist/runtime/index.d.ts");
    expect(project.packed).toContain("LICENSE");
    expect(
      project.packed.filter((path) => /^(test|contracts|generated|bench|generator|runtime)\//.test(path)),
    ).toEqual([]);
    const run = spawnSync("node_modules/.bin/publint", ["--strict"], { encoding: "utf8" });
    expect(run.stdout + run.stderr).toContain("All good!");
  });

  test("generates an SDK that compiles and calls the mock", async () => {
    project.write("soapwright.config.ts", findReadmeBlock("file", "soapwright.config.ts"));
    savePage("getJobStatus");
    savePage("isJobComplete");
    const first = project.run(findReadmeBlock("run", "first"));
    expect(first.output).toContain("read 2 pages: 2 operations");
    expect(first.status).toBe(0);
    commit();

    project.write("caller.ts", caller);
    const options = {
      target: "es2022",
      module: "nodenext",
      strict: true,
      skipLibCheck: false,
      outDir: "built",
      rootDir: ".",
    };
    const compilerOptions = { ...options, types: ["node"], typeRoots: [resolve("node_modules/@types")] };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["caller.ts"] }));
    expect(project.run(`node '${resolve("node_modules/typescript/bin/tsc")}' -p .`).output).toBe("");

    const mock = spawn("npx", ["soapwright", "mock", "contracts/birst", "--port", "0"], {
      cwd: project.folder,
      detached: true,
    });
    try {
      const url = await new Promise<string>((found, failed) => {
        mock.stdout.on("data", (data: Buffer) => {
          const address = /http:\/\/127\.0\.0\.1:\d+\S*?(?=[;\s])/.exec(data.toString());
          if (address) found(address[0]);
        });
        mock.on("exit", () => failed(new Error("the mock ended")));
      });
      expect(project.run(`node built/caller.js ${url}`).output).toBe("loadid is a number\n");
    } finally {
      if (mock.pid !== undefined) process.kill(-mock.pid, "SIGTERM");
    }
    project.run("rm -rf built caller.ts tsconfig.json");
  }, 120_000);

  test("adds an operation, and only that shows in the diff", () => {
    savePage("clearJobStatus");
    expect(project.run(findReadmeBlock("run", "add")).status).toBe(0);
    const diff = project.run(findReadmeBlock("run", "review")).output;
    const status = project.run("git status --porcelain --untracked-files=all").output;
    const changed = status
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(3));
    expect(changed.sort()).toEqual([
      ...["contracts/birst/names.json", "contracts/birst/pages/clearJobStatus.txt"],
      ...["generated/birst/client.ts", "generated/birst/index.ts", "generated/birst/manifest.json"],
      "generated/birst/operations/clear-job-status.ts",
    ]);
    expect(diff).toMatch(/4 files changed, \d+ insertions\(\+\)\n/);
    commit();
  }, 60_000);

  test("checks in CI", () => {
    const check = findReadmeBlock("run", "check");
    expect(project.run(check).status).toBe(0);
    project.run("sed -i 's/loadid: number/loadid: string/' generated/birst/operations/get-job-status.ts");
    const differs = project.run(check);
    expect(differs.status).toBe(3);
    expect(differs.output).toContain("operations/get-job-status.ts");
    project.run("git checkout -q .");
    expect(project.run("git status --porcelain").output).toBe("");
  }, 60_000);

  test("leaves the former SDK alone when the contract breaks", () => {
    project.write("contracts/birst/overlay.yaml", "version: 1\nnamespace: http://www.birst.com/\ntyps: {}\n");
    const broken = project.run("npx soapwright generate");
    expect(broken.status).toBe(1);
    expect(broken.output).toMatch(/overlay\.yaml:3:1 - error overlay\/[\s\S]*typs: \{\}\n\s*~~~~/);
    expect(project.run("git status --porcelain generated").output).toBe("");
    project.run("rm contracts/birst/overlay.yaml");
    project.write(
      "soapwright.config.ts",
      "export default { sdks: [{ contract: 'contracts/birst', out: 'generated/birst' }] };\n",
    );
    const misconfigured = project.run("npx soapwright generate");
    expect(misconfigured.status).toBe(2);
    expect(misconfigured.output).toContain("contracts");
    project.run("git checkout -q .");
  }, 60_000);

  test("makes an SDK of one page from standard input", () => {
    const page = readFileSync("contracts/birst/pages/getJobStatus.txt", "utf8");
    const made = project.run("npx soapwright generate - --out sdk", page);
    expect(made.output).toContain("read 1 page: 1 operation");
    cpSync("tsconfig.runtime.json", join(project.folder, "sdk.tsconfig.json"));
    const base = JSON.stringify({
      extends: resolve("tsconfig.runtime.json"),
      compilerOptions: { noEmit: true },
      include: [join(project.folder, "sdk")],
    });
    project.write("sdk.tsconfig.json", base);
    expect(
      project.run(`node '${resolve("node_modules/typescript/bin/tsc")}' -p sdk.tsconfig.json`).output,
    ).toBe("");
    expect(existsSync(join(project.folder, "sdk/operations/get-job-status.ts"))).toBe(true);
  }, 60_000);
});
