/** Programs of others read the WSDL that our mock serves and call it: Birst's workflow, over both versions of SOAP. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birstMock } from "../../docs/examples/birst-answers.js";
import type { CallRecord } from "../../generator/server/mock-options.js";
import { type RunningMock, startMock } from "../../generator/start-mock.js";
import { type CallerName, callerNames, callers } from "./callers.js";
import { whyLeftOut } from "./packages.js";
import { versions } from "./proofs.js";

const operations = 208;
const codes = {
  "1.1": { sender: "Client", receiver: "Server" },
  "1.2": { sender: "Sender", receiver: "Receiver" },
} as const;
const token = "0123456789abcdef0123456789abcdef";

let mock: RunningMock;
const calls: CallRecord[] = [];
const published: unknown[] = [];

beforeAll(async () => {
  const { publishData } = birstMock.answers ?? {};
  if (typeof publishData !== "function") throw new Error("the example answers publishData by a function");
  mock = await startMock("contracts/birst", {
    ...birstMock,
    answers: {
      ...birstMock.answers,
      publishData: (request, session) => {
        published.push(request);
        return publishData(request, session);
      },
    },
    onCall: (call) => calls.push(call),
  });
});
afterAll(() => mock?.close());

for (const name of callerNames) {
  const { title, packages } = callers[name];
  const reason = whyLeftOut(packages);
  if (reason !== undefined) console.log(`left out: ${title} calls the mock, ${reason}`);
  describe.skipIf(reason !== undefined)(title, () => {
    test.each(versions)("calls the workflow of the mock over SOAP %s", async (version) => {
      calls.length = 0;
      published.length = 0;
      const read = await runCaller(name, [`${mock.url}?WSDL`, version]);
      const { sender, receiver } = codes[version];
      expect(read).toEqual({
        version,
        operations,
        token,
        job: "fedcba9876543210fedcba9876543210",
        polls: 3,
        status: { loadid: 17, statusCode: "Complete" },
        rows: [
          ["North", "1200.50"],
          ["South", null],
        ],
        columns: ["Region", "Revenue"],
        dataTypes: [12, 8],
        hasMoreRows: true,
        lost: {
          code: sender,
          reason: "getJobStatus: there is no such job",
          detail: ["there is no such job"],
        },
        after: {
          code: receiver,
          reason: `listSpaces: token ${token} is not valid or has expired.`,
          detail: [],
        },
      });
      expect(published).toEqual([
        {
          token,
          spaceID: "space",
          subgroups: ["Sales", "Überblick"],
          date: expect.stringMatching(/^2026-11-23T00:00:00/),
        },
      ]);
      expect(calls.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
        "Login 200",
        "publishData 200",
        ...["isJobComplete 200", "isJobComplete 200", "isJobComplete 200"],
        "getJobStatus 200",
        "executeQueryInSpace 200",
        `getJobStatus ${version === "1.1" ? 500 : 400}`,
        "Logout 200",
        "listSpaces 500",
      ]);
      console.log(`${title} calls the mock over SOAP ${version}: ${calls.length} calls as expected`);
    });
  });
}

/** What the caller's program printed, which is JSON. */
function runCaller(name: CallerName, args: readonly string[]): Promise<unknown> {
  const { program, script } = callers[name];
  return new Promise((done, failed) => {
    const path = resolve("test/interop/callers", script);
    execFile(program, [path, ...args], { timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) done(JSON.parse(stdout));
      else failed(new Error(`${script} failed:\n${stdout}${stderr}`.slice(0, 6000)));
    });
  });
}
