/** A run with nothing to do is recognised, and only such a run. */
import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeUpToDate } from "../../generator/cli/up-to-date-run.js";
import { configText, makeProject, type ScratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeEach(() => {
  project = makeProject();
  project.put({
    "contracts/birst/pages/a.txt": "page a",
    "contracts/birst/overlay.yaml": "version: 1",
    "soapwright.config.json": configText({ contracts: "contracts/birst", out: "generated/birst" }),
  });
  mkdirSync(join(project.root, "node_modules"));
});
afterEach(() => {
  project.remove();
});

const look = (...args: readonly string[]): string | undefined =>
  describeUpToDate({ cwd: project.root, args: args.length === 0 ? ["generate"] : args }, () => 45);

describe("an up-to-date run", () => {
  it("says the same as a whole one", async () => {
    expect(look()).toBeUndefined();
    await project.run(["generate"]);
    const whole = await project.run(["generate"]);
    expect(look()).toBe(whole.stdout.replace("1,235", "45"));
  });

  it("is recognised by content if only times changed", async () => {
    await project.run(["generate"]);
    utimesSync(join(project.root, "contracts/birst/pages/a.txt"), new Date(0), new Date(0));
    utimesSync(join(project.root, "generated/birst/manifest.json"), new Date(0), new Date(0));
    expect(look()).toBeDefined();
  });

  it.each<readonly [string, () => void]>([
    ["a page", () => project.put({ "contracts/birst/pages/a.txt": "page b" })],
    ["a new page", () => project.put({ "contracts/birst/pages/b.txt": "page b" })],
    ["a page that is gone", () => rmSync(join(project.root, "contracts/birst/pages/a.txt"))],
    ["the overlay", () => project.put({ "contracts/birst/overlay.yaml": "version: 2" })],
    ["the names", () => project.put({ "contracts/birst/names.json": "[]" })],
    ["an output", () => project.put({ "generated/birst/manifest.json": "{}" })],
    ["an output that is gone", () => rmSync(join(project.root, "generated/birst/manifest.json"))],
    [
      "an option",
      () =>
        project.put({
          "soapwright.config.json": configText({
            contracts: "contracts/birst",
            out: "generated/birst",
            enums: "open",
          }),
        }),
    ],
    [
      "a configuration that goes before",
      () => project.put({ "soapwright.config.ts": "export default { sdks: [] };" }),
    ],
    ["a run that was killed", () => mkdirSync(join(project.root, "generated/.soapwright-staging-birst"))],
    ["a link in the contract", () => symlinkSync("/dev/null", join(project.root, "contracts/birst/link"))],
    [
      "a damaged record",
      () => {
        const cache = join(project.root, "node_modules/.cache/soapwright");
        for (const name of readdirSync(cache)) writeFileSync(join(cache, name), "{");
      },
    ],
  ])("is none after a change of %s", async (_what, change) => {
    await project.run(["generate"]);
    expect(look()).toBeDefined();
    change();
    expect(look()).toBeUndefined();
  });

  it("is none with other words on the command line", async () => {
    await project.run(["generate"]);
    expect(look("generate", "--force")).toBeUndefined();
    expect(look("check")).toBeUndefined();
    expect(look("generate", "contracts/birst", "--out", "generated/birst")).toBeUndefined();
  });

  it("is none after --force, for standard input, or if the configuration is a program", async () => {
    await project.run(["generate", "--force"]);
    expect(look("generate", "--force")).toBeUndefined();
    await project.run(["generate", "-", "--out", "sdk"]);
    expect(look("generate", "-", "--out", "sdk")).toBeUndefined();
    rmSync(join(project.root, "soapwright.config.json"));
    project.put({
      "soapwright.config.mjs":
        'export default { sdks: [{ contracts: "contracts/birst", out: ["o"].join() }] };',
    });
    expect((await project.run(["generate"])).code).toBe(0);
    expect(look()).toBeUndefined();
  });

  it("is found for contract and folder on the command line", async () => {
    const args = ["generate", "contracts/birst/pages/a.txt", "--out", "sdk"];
    await project.run(args);
    expect(look(...args)).toContain("nothing changed, 2 files");
    project.put({ "contracts/birst/pages/a.txt": "page c" });
    expect(look(...args)).toBeUndefined();
  });

  it("repeats that there were warnings", async () => {
    project.put({ "contracts/birst/pages/a.txt": "clash" });
    await project.run(["generate"]);
    expect(look()).toContain("1 warning as before; generate --force shows them");
  });

  it("is never recorded without a node_modules folder, and that is no error", async () => {
    rmSync(join(project.root, "node_modules"), { recursive: true });
    expect((await project.run(["generate"])).code).toBe(0);
    expect(look()).toBeUndefined();
    expect(readdirSync(project.root)).not.toContain("node_modules");
  });
});
