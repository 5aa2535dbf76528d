/** `soapwright generate` and `check`: what they write, print and answer. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stagingFolder } from "../../generator/write/staging-folder.js";
import { configText, makeProject, type ScratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

const birst = { contracts: "contracts/birst", out: "generated/birst" };
const pages = { "contracts/birst/pages/a.txt": "page a", "contracts/birst/pages/b.txt": "page b" };

describe("generate", () => {
  it("writes all SDKs of the configuration and says what it did", async () => {
    project.put({ ...pages, "soapwright.config.json": configText(birst) });
    expect(await project.run(["generate"])).toEqual({
      code: 0,
      stdout:
        "generated/birst\n  read 2 pages: 2 operations, 3 types, 4 facts assumed\n" +
        "  3 files written, 0 unchanged, 0 removed\ndone in 1,235 ms\n",
      stderr: "",
    });
    expect(readFileSync(join(project.root, "generated/birst/pages/a.txt.split.ts"), "utf8")).toBe("page a");
    expect(readFileSync(join(project.root, "contracts/birst/names.json"), "utf8")).toContain("pages/a.txt");
    expect((await project.run(["generate"])).stdout).toContain("  nothing changed, 3 files\n");
  });

  it("needs no configuration if contract and folder are given", async () => {
    project.put({ "page.txt": "page" });
    const ran = await project.run(["generate", "page.txt", "--out", "sdk", "--layout", "grouped"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(join(project.root, "sdk/page.txt.grouped.ts"))).toBe(true);
    expect(existsSync(join(project.root, "names.json"))).toBe(false);
  });

  it("reads standard input", async () => {
    const stdin = async () => new TextEncoder().encode("page from stdin");
    expect(await project.run(["generate", "-", "-o", "sdk"], { stdin })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(readFileSync(join(project.root, "sdk/stdin.split.ts"), "utf8")).toBe("page from stdin");
  });

  it("writes one SDK of the configuration by its name or contract", async () => {
    const config = configText(birst, { contracts: "contracts/other", out: "generated/other" });
    project.put({ ...pages, "contracts/other/c.txt": "page c", "soapwright.config.json": config });
    for (const name of ["birst", "./contracts/birst"]) {
      expect(await project.run(["generate", name])).toMatchObject({ code: 0, stderr: "" });
    }
    expect(existsSync(join(project.root, "generated/other"))).toBe(false);
    expect(await project.run(["generate", "nobody"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "soapwright.config.json has no SDK of nobody (it has birst, other). Add --out DIR to make one without it\n" +
        "Try: soapwright generate --help\n",
    });
  });

  it("shows an error with its place and leaves the former SDK untouched", async () => {
    project.put({ ...pages, "soapwright.config.json": configText(birst) });
    await project.run(["generate"]);
    project.put({
      "contracts/birst/pages/b.txt": "wrong page\nmore",
      "contracts/birst/pages/c.txt": "page c",
    });
    expect(await project.run(["generate"])).toEqual({
      code: 1,
      stdout: "",
      stderr: `contracts/birst/pages/b.txt:1:1 - error sample/no-sample: the page holds no sample
    1 | wrong page
        ~~~~~
  → Save the operation page itself, which shows an HTTP request and a SOAP envelope, or give the service's WSDL.

1 error; generated/birst was left as it was
`,
    });
    expect(existsSync(join(project.root, "generated/birst/pages/c.txt.split.ts"))).toBe(false);
    expect(existsSync(join(project.root, "generated/birst/pages/b.txt.split.ts"))).toBe(true);
  });

  it("takes contradictions as warnings, and as errors if it is strict", async () => {
    project.put({
      "contracts/birst/a.txt": "clash",
      "soapwright.config.json": configText({ ...birst, strict: true }),
    });
    const lenient = await project.run(["generate", "contracts/birst", "--out", "sdk"]);
    expect(lenient.code).toBe(0);
    expect(lenient.stderr).toContain("warning model/contradiction");
    for (const args of [["generate"], ["generate", "contracts/birst", "--out", "sdk2", "--strict"]]) {
      const strict = await project.run(args);
      expect(strict.code).toBe(1);
      expect(strict.stderr).toContain("error model/contradiction");
    }
    expect(existsSync(join(project.root, "sdk2"))).toBe(false);
    expect(existsSync(join(project.root, "generated"))).toBe(false);
  });

  it("counts notes and leaves them to inspect", async () => {
    project.put({ "page.txt": "note" });
    const ran = await project.run(["generate", "page.txt", "--out", "sdk"]);
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toContain("4 facts assumed, 1 note; soapwright inspect lists them");
  });

  it("prints data if asked", async () => {
    project.put({ "page.txt": "clash" });
    const ran = await project.run(["generate", "page.txt", "--out", "sdk", "--format", "json"]);
    expect(ran.stderr).toBe("");
    expect(JSON.parse(ran.stdout)).toEqual({
      diagnostics: [
        {
          code: "model/contradiction",
          severity: "warning",
          message: "it says otherwise",
          hint: expect.any(String),
          file: "page.txt",
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 6,
        },
      ],
      sdks: [
        {
          out: "sdk",
          summary: { wsdls: 0, schemas: 0, pages: 1, collections: 0, operations: 2, types: 3, assumed: 4 },
          files: { written: 2, removed: 0, unchanged: 0 },
        },
      ],
    });
  });

  it("says that a killed run was cleaned up", async () => {
    project.put({ "page.txt": "page" });
    const staging = stagingFolder(join(project.root, "sdk"));
    project.put({ [`${staging.slice(project.root.length)}/owner.json`]: '{"pid":1073741824}' });
    const ran = await project.run(["generate", "page.txt", "--out", "sdk"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("info write/rolled-back: a run that was to write sdk was interrupted");
  });

  it("answers 2 for files that are not its own", async () => {
    project.put({ "page.txt": "page", "sdk/manifest.json": "{}" });
    const ran = await project.run(["generate", "page.txt", "--out", "sdk"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("error write/manifest: sdk/manifest.json is not a manifest of soapwright");
  });

  it.each([
    ["nothing to go by", ["generate"], "config/not-found"],
    ["a configuration that is not there", ["generate", "--config", "x.json"], "x.json does not exist"],
    ["an empty contract", ["generate", "", "--out", "x"], "the contract is an empty text"],
    ["no folder", ["generate", "page.txt"], "where shall the SDK of page.txt go? Add --out DIR"],
    [
      "a configuration that would not be read",
      ["generate", "page.txt", "--out", "sdk", "--config", "other.ts"],
      "--config has nothing to say where a contract and --out are given",
    ],
    ["an option without contract", ["generate", "--layout", "split"], "--layout needs a contract"],
    ["an unknown option", ["generate", "--frob"], "soapwright generate has no option --frob"],
    [
      "a choice that is none",
      ["generate", "page.txt", "--out", "x", "--layout", "flat"],
      '--layout is "flat"',
    ],
    ["an unknown command", ["frobnicate"], "soapwright has no command frobnicate"],
    ["no command", [], "soapwright needs a command"],
    [
      "the project as output",
      ["generate", "page.txt", "--out", "."],
      "the output folder . holds the project itself",
    ],
  ])("answers 2 for %s", async (_what, args, message) => {
    const ran = await project.run(args);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain(message);
  });

  it("answers 2 for a broken configuration, with its place", async () => {
    project.put({ ...pages, "soapwright.config.json": configText({ ...birst, layuot: "split" }) });
    const ran = await project.run(["generate"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(
      "soapwright.config.json:1:65 - error config/unknown-key: sdks.0.layuot is not an option",
    );
    expect(ran.stderr).toContain("~~~~~~~~");
  });

  it("answers 1 for a contract that does not exist", async () => {
    project.put(pages);
    const ran = await project.run(["generate", "contracts/brist", "--out", "sdk"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "error source/not-found: contracts/brist does not exist: expected a file or a folder of contract files; did you mean contracts/birst?\n",
    );
    expect((await project.run(["generate", "nowhere", "--out", "sdk"])).stderr).toContain(
      "contract files.\n",
    );
  });

  it("answers 70 for a bug of its own, with the stack only if asked", async () => {
    project.put({ "page.txt": "crash" });
    const args = ["generate", "page.txt", "--out", "sdk"];
    const ran = await project.run(args);
    expect(ran.code).toBe(70);
    expect(ran.stderr).toMatch(/bug of its own: cannot happen\nPlease report it/);
    const debug = await project.run([...args, "--debug"]);
    expect(debug.stderr).toMatch(/\n {4}at /);
  });

  it("prints help and version without an error", async () => {
    const help = await project.run(["generate", "--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("--import-extension");
    expect((await project.run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("check", () => {
  beforeEach(async () => {
    project.put({ ...pages, "soapwright.config.json": configText(birst) });
    await project.run(["generate"]);
  });

  it("answers 0 if all is as it should be", async () => {
    expect(await project.run(["check"])).toEqual({
      code: 0,
      stdout: "generated/birst\n  up to date, 3 files\ndone in 1,235 ms\n",
      stderr: "",
    });
  });

  it("answers 3 if not, shows how, and changes nothing", async () => {
    project.put({
      "contracts/birst/pages/a.txt": "page a, changed",
      "contracts/birst/pages/c.txt": "page c",
    });
    const ran = await project.run(["check"]);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain(`generated/birst is not what its contract says:
  different: contracts/birst/names.json
  different: manifest.json
  different: pages/a.txt.split.ts
  missing: pages/c.txt.split.ts
`);
    expect(ran.stdout).toContain("-page a\n+page a, changed\n");
    expect(readFileSync(join(project.root, "generated/birst/pages/a.txt.split.ts"), "utf8")).toBe("page a");
    const json = JSON.parse((await project.run(["check", "--format", "json"])).stdout);
    expect(json.sdks[0].differences).toContainEqual({ path: "pages/c.txt.split.ts", kind: "missing" });
  });

  it("names line ends if they are all that differs", async () => {
    project.put({ "contracts/birst/pages/a.txt": "1\n2\n" });
    await project.run(["generate"]);
    project.put({ "generated/birst/pages/a.txt.split.ts": "1\r\n2\r\n" });
    const ran = await project.run(["check"]);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain("eol=lf");
  });
});
