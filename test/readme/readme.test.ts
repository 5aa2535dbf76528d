/** The README says what is so: its excerpts stand in files that are compiled and run. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birstMock } from "../../docs/examples/birst-answers.js";
import { runBirstWorkflow } from "../../docs/examples/birst-workflow.js";
import {
  askForAtMost,
  configure,
  rawAnswer,
  resumeSession,
  saveSession,
  tellWhatFailed,
  waitForJob,
} from "../../docs/examples/calls.js";
import { CommandWebServiceClient, SoapError } from "../../generated/birst/index.js";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import { buildBirst, loadBirst } from "../generated/birst-build.js";
import { readReadmeBlocks } from "./readme-blocks.js";

let mock: MockServer;

beforeAll(async () => {
  mock = await startMock((await buildBirst(await loadBirst())).contract, birstMock);
});

afterAll(() => mock.close());

describe("README.md", () => {
  test.each(readReadmeBlocks().filter(({ role }) => role === "from"))(
    "quotes $target",
    ({ target, text }) => {
      const [path = "", region] = target.split("#");
      const source = readFileSync(path, "utf8");
      const quoted =
        region === undefined
          ? source
          : (source.split(`// #region ${region}\n`)[1]?.split("// #endregion")[0] ?? "");
      expect(quoted).toContain(text);
    },
  );

  test("links to files that exist", () => {
    const links = [...readFileSync("README.md", "utf8").matchAll(/\]\(([^)#:]+)\)/g)].map(
      ([, path]) => path ?? "",
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(existsSync(link), link).toBe(true);
  });

  test("names the two commands that do all the set-up", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
  });
});

describe("the examples", () => {
  const ada = { username: "ada", password: "secret password" };

  test("work through a whole session", async () => {
    const steps: string[] = [];
    const job = { ...ada, spaceID: "6f1c6f3e-3f0a-4c3c-9d0e-0d5a3a1a7a11", query: "SELECT 1" };
    await runBirstWorkflow(new CommandWebServiceClient({ endpoint: mock.url }), job, (step, answer) => {
      steps.push(`${step}: ${JSON.stringify(answer)}`);
    });
    expect(steps.map((step) => step.split(/[:,]/)[0])).toEqual([
      ...["Login", "publishData", "isJobComplete", "getJobStatus", "executeQueryInSpace", "queryMore"],
      ...["getJobStatus", "Logout"],
    ]);
    expect(steps[4]).toContain('[["North","1200.50"],["South",null]]');
    expect(steps.join("\n")).not.toContain("secret password");
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
    expect((await resumed.getJobStatus({ token, jobToken }, askForAtMost(5_000))).loadid).toBe(17);
    expect(await tellWhatFailed(resumed.getJobStatus({ token, jobToken: "other" }))).toContain(
      "there is no such job",
    );

    const stranger = new CommandWebServiceClient({ endpoint: mock.url });
    const refusal = await tellWhatFailed(stranger.getJobStatus({ token, jobToken }));
    expect(refusal).toContain("the service refused");
    expect(refusal).not.toContain(token);
    await expect(rawAnswer(mock.url, token, jobToken)).rejects.toSatisfy((error) => SoapError.is(error));
  }, 30_000);
});
