/** The packed tarball in an empty folder, used as README and howtos say, word for word. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strictFlags } from "../compile/combinations.js";
import { listUnusedBlocks, useBlock } from "../readme/document-blocks.js";
import { type InstalledProject, installProject } from "./installed-project.js";

let project: InstalledProject;

beforeAll(() => {
  project = installProject();
}, 300_000);

afterAll(() => project?.remove());

const readPage = (operation: string): string =>
  readFileSync(`contracts/birst/pages/${operation}.txt`, "utf8");

function savePage(operation: string, text = readPage(operation)): void {
  project.write(`contracts/birst/pages/${operation}.txt`, text);
}

const readNames = (): readonly string[] =>
  readFileSync(join(project.folder, "contracts/birst/names.json"), "utf8").split("\n");

function commit(): void {
  expect(project.run("git add -A && git commit -qm step").output).toBe("");
}

function undo(): void {
  project.run("git checkout -q . && git clean -qfd");
  expect(project.run("git status --porcelain").output).toBe("");
}

/** What this repository's compiler says of files of the project. */
function compile(options: object, files: object): string {
  const compilerOptions = {
    ...strictFlags("6.0"),
    ...{ target: "es2022", lib: ["es2022"], module: "nodenext", rootDir: "." },
    ...options,
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions, ...files }));
  return project.run(`node '${resolve("node_modules/typescript/bin/tsc")}' -p .`).output;
}

const caller = `
import { CommandWebServiceClient } from "./generated/birst/index.js";

const birst = new CommandWebServiceClient({ endpoint: process.argv[2] ?? "" });
const status = await birst.getJobStatus({ token: "0123456789abcdef0123456789abcdef", jobToken: "j" });
console.log("loadid is a " + typeof status?.loadid);
`;

describe("the package", () => {
  test("holds what it needs and nothing else", () => {
    const needed = ["dist/generator/cli/main.js", "dist/generator/index.d.ts", "dist/runtime/index.d.ts"];
    const assets = ["dist/generator/emit/assets/runtime.js", "dist/generator/emit/assets/templates.js"];
    const texts = ["package.json", "README.md", "CHANGELOG.md", "LICENSE"];
    expect(project.packed).toEqual(expect.arrayContaining([...needed, ...assets, ...texts]));
    const kinds =
      /^(?:dist\/(?:generator|runtime)\/.+\.(?:js|d\.ts)|docs\/(?:howto|reference|diagnostics)\/.+\.md)$/;
    expect(project.packed.filter((path) => !kinds.test(path)).sort()).toEqual(texts.sort());
    const run = spawnSync("node_modules/.bin/publint", ["--strict", "--pack", "false"], { encoding: "utf8" });
    expect(run.stdout + run.stderr).toContain("All good!");
  });

  test("generates an SDK that compiles and calls the mock", async () => {
    project.write("soapwright.config.ts", useBlock("file", "soapwright.config.ts"));
    savePage("getJobStatus");
    savePage("isJobComplete");
    const first = project.run(useBlock("run", "first"));
    expect(first.output).toContain("read 2 pages: 2 operations");
    expect(first.status).toBe(0);
    commit();

    project.write("caller.ts", caller);
    project.write("mock.test.ts", useBlock("file", "mock.test.ts"));
    const node = { types: ["node"], typeRoots: [resolve("node_modules/@types")], outDir: "built" };
    const files = { files: ["caller.ts", "mock.test.ts", "soapwright.config.ts"] };
    expect(compile({ ...node, isolatedDeclarations: false }, files)).toBe("");
    const tested = project.run("node --test built/mock.test.js");
    expect(tested.output).toMatch(/pass 1\n/);
    expect(tested.status).toBe(0);

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
    undo();
  }, 180_000);

  test("adds an operation, and only that shows in the diff", () => {
    const former = readNames();
    savePage("clearJobStatus");
    expect(project.run(useBlock("run", "add")).status).toBe(0);
    const status = project.run("git status --short --untracked-files=all").output;
    expect(status.trimEnd()).toBe(useBlock("prints", "status"));
    expect(project.run(useBlock("run", "review")).output).toMatch(/4 files changed, \d+ insertions\(\+\)\n/);
    expect(readNames()).toEqual(expect.arrayContaining([...former]));
    commit();
    expect(project.run(useBlock("run", "inspect")).output).toMatch(
      /^3 operations of CommandWebServiceSoap$/m,
    );
  }, 60_000);

  test("checks in CI", () => {
    expect(project.run(useBlock("run", "check")).status).toBe(0);
    expect(project.run(useBlock("run", "build")).status).toBe(0);
    project.run("sed -i 's/loadid: number/loadid: string/' generated/birst/operations/get-job-status.ts");
    const edited = project.run(useBlock("run", "check"));
    expect(edited.status).toBe(3);
    expect(edited.output).toContain(useBlock("prints", "check"));
    undo();
  }, 60_000);

  test("shows a changed page as a small diff", () => {
    const former = readNames();
    savePage("getJobStatus", readPage("getJobStatus").replaceAll("<loadid>int<", "<loadid>long<"));
    expect(project.run(useBlock("run", "check")).status).toBe(3);
    const built = project.run(useBlock("run", "build"));
    expect(built.status).toBe(1);
    expect(built.output).toContain(`\n${useBlock("prints", "diff")}\n`);
    expect(readNames()).toEqual(former);
    expect(project.run("git diff --stat generated").output).toMatch(/ 2 files changed/);
    undo();
  }, 60_000);

  test("shows what is wrong with a contract, and leaves the former SDK alone", () => {
    const page = readPage("getJobStatus");
    savePage("getJobStatus", page.slice(0, page.indexOf("<type>int<") + "<type>int<".length));
    const truncated = project.run("npx soapwright check");
    expect(truncated.output).toMatch(
      /pages\/getJobStatus\.txt:\d+:\d+ - warning sample\/truncated: [\s\S]* \| +<type>int<\n +~\n/,
    );
    undo();

    project.write("contracts/birst/overlay.yaml", "version: 1\nnamespace: http://www.birst.com/\ntyps: {}\n");
    savePage("clearJobStatus", readPage("clearJobStatus").replaceAll("string", "int"));
    const broken = project.run("npx soapwright generate");
    expect(broken.status).toBe(1);
    expect(broken.output).toMatch(/overlay\.yaml:3:1 - error overlay\/[\s\S]*typs: \{\}\n\s*~~~~/);
    expect(project.run("git status --porcelain generated").output).toBe("");
    undo();

    const text = "export default { sdks: [{ contract: 'contracts/birst', out: 'generated/birst' }] };\n";
    project.write("soapwright.config.ts", text);
    const misconfigured = project.run("npx soapwright generate");
    expect(misconfigured.status).toBe(2);
    expect(misconfigured.output).toMatch(/soapwright\.config\.ts:1:\d+ - error config\/[\s\S]*\n +~+\n/);
    undo();
  }, 60_000);

  test("makes an SDK of one page from standard input", () => {
    project.write("getJobStatus.txt", readPage("getJobStatus"));
    expect(project.run(useBlock("run", "seed")).output).toContain("read 1 page: 1 operation");
    expect(compile({ noEmit: true, types: [] }, { include: ["sdk"] })).toBe("");
    undo();
  }, 60_000);

  test("was used in every way that the documents show", () => {
    expect(listUnusedBlocks(["run", "file"])).toEqual([]);
  });
});
