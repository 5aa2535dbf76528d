/** README and howtos say what is so: their excerpts stand in files that are compiled and run. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birstMock } from "../../docs/examples/birst-answers.js";
import { runBirstWorkflow } from "../../docs/examples/birst-workflow.js";
import {
  askBriefly,
  configure,
  rawAnswer,
  resumeSession,
  saveSession,
  tellWhatFailed,
  waitForJob,
} from "../../docs/examples/calls.js";
import { showStep } from "../../docs/examples/show-step.js";
import { CommandWebServiceClient, SoapError } from "../../generated/birst/index.js";
import { type RunningMock, startMock } from "../../generator/index.js";
import { strictFlags } from "../compile/combinations.js";
import { documents, readBlocks, useBlock } from "./document-blocks.js";

let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock("contracts/birst", birstMock);
});

afterAll(() => mock.close());

function readSource(target: string): string {
  const [path = "", region] = target.split("#");
  const source = readFileSync(path, "utf8");
  if (region === undefined) return source;
  return source.split(`// #region ${region}\n`)[1]?.split("// #endregion")[0] ?? "";
}

/** Headings as GitHub's links name them. */
function anchorsOf(document: string): readonly string[] {
  const headings = readFileSync(document, "utf8").matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(documents)("%s", (document) => {
  const excerpts = readBlocks().filter((block) => block.document === document && block.role === "from");

  test.each(excerpts)("quotes $target", ({ target, text }) => {
    const source = readSource(target);
    if (target.includes("#")) expect(source.trimEnd()).toBe(text);
    else expect(source).toContain(`\n${text}\n`);
  });

  test("links to places that exist", () => {
    const links = readFileSync(document, "utf8").matchAll(/\]\(([^)#:\s]+)(?:#([^)]+))?\)/g);
    for (const [, path = "", anchor] of links) {
      const file = join(dirname(document), path);
      expect(existsSync(file), file).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(file), `${path}#${anchor}`).toContain(anchor);
    }
  });

  test("has no code in TypeScript that nothing compiles", () => {
    // The options of the mock are shown piece by piece; their own tests run them.
    if (document === "docs/howto/mock.md") return;
    const text = readFileSync(document, "utf8");
    const marked = text.match(/<!-- \w+ .+? -->\n```ts\n/g) ?? [];
    expect(text.match(/^ *```ts$/gm) ?? []).toHaveLength(marked.length);
  });
});

describe("README.md", () => {
  test("names the two commands that do all the set-up", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain("\nnpm ci && npm start\n");
    expect(readme).toContain("\nnpm ci && npm test\n");
  });
});

describe("the examples of calls", () => {
  test("compile under the strict flags", () => {
    const names = ["calls", "birst-workflow", "errors", "requests", "sessions"].map(
      (name) => `docs/examples/${name}.ts`,
    );
    const program = ts.createProgram(names, {
      ...strictFlags("6.0"),
      // The libraries are not ours, and the SDK itself is compiled with them in test/compile.
      skipLibCheck: true,
      ...{ noEmit: true, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: ["node"] },
      ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    });
    const problems = ts.getPreEmitDiagnostics(program);
    const newLine = "\n";
    const host = { getCurrentDirectory: () => "", getCanonicalFileName: (name: string) => name };
    expect(ts.formatDiagnostics(problems, { ...host, getNewLine: () => newLine })).toBe("");
  }, 120_000);

  const ada = { username: "ada", password: "secret password" };

  test("work through a whole session, and print what the README shows", async () => {
    const steps: string[] = [];
    const job = { ...ada, spaceID: "6f1c6f3e-3f0a-4c3c-9d0e-0d5a3a1a7a11", query: "SELECT 1" };
    await runBirstWorkflow(new CommandWebServiceClient({ endpoint: mock.url }), job, (step, answer) => {
      steps.push(showStep(step, answer));
    });
    expect(steps.map((step) => step.split(/[\n,]/)[0])).toEqual([
      ...["Login", "publishData", "isJobComplete", "getJobStatus", "executeQueryInSpace", "queryMore"],
      ...["getJobStatus", "Logout"],
    ]);
    expect(steps[4]).toContain("[ [ 'North', '1200.50' ], [ 'South', null ] ]");
    expect(steps.join("\n")).not.toContain("secret password");
    expect(steps).toContain(useBlock("prints", "start"));
  });

  test("wait, fail, resume and configure as they say", async () => {
    const lines: string[] = [];
    const birst = configure(mock.url, (line) => lines.push(line));
    const token = await birst.login(ada);
    const jobToken = await birst.publishData({
      token,
      spaceID: "s",
      subgroups: undefined,
      date: new Date(0),
    });
    const status = await waitForJob(birst, token, jobToken);
    expect(status.statusCode).toBe("Complete");
    expect(lines[0]).toBe("Login: 200");

    const resumed = resumeSession(mock.url, saveSession(birst));
    const { signal } = new AbortController();
    expect((await askBriefly(resumed, token, jobToken, signal)).loadid).toBe(17);
    const aborted = tellWhatFailed(askBriefly(resumed, token, jobToken, AbortSignal.abort()));
    expect(await aborted).toContain("aborted in getJobStatus");
    expect(await tellWhatFailed(resumed.getJobStatus({ token, jobToken: "other" }))).toContain(
      "there is no such job",
    );

    const stranger = new CommandWebServiceClient({ endpoint: mock.url });
    const refusal = await tellWhatFailed(stranger.getJobStatus({ token, jobToken }));
    expect(refusal).toContain("the service refused");
    expect(refusal).not.toContain(token);
    await expect(rawAnswer(mock.url, token, jobToken)).rejects.toSatisfy((error) => SoapError.is(error));
  }, 30_000);

  test("give the raw messages", async () => {
    const free = await startMock("contracts/birst", {
      answers: { getJobStatus: { getJobStatusResult: { type: 0, loadid: 1, statusCode: "Running" } } },
    });
    try {
      expect(await rawAnswer(free.url, "t", "j")).toMatch(/^Running: \d{3} characters$/);
    } finally {
      await free.close();
    }
  });
});
