/** Sessions on two Mono nodes behind nginx, which a cookie keeps apart, also while one of them dies. */
import { expect } from "vitest";
import type { Sdk, SessionOptions, SessionsClient } from "./contracts/mono-sessions.js";
import { describeStack, type Version } from "./proofs.js";
import { useStack } from "./use-stack.js";

const sessions = 200;
const atATime = 32;

describeStack("mono", ({ prove }) => {
  const mono = useStack<{ readonly sessions: Sdk }>(
    "mono",
    { sessions: { wsdl: "/Sessions.asmx?WSDL", expected: "mono-sessions" } },
    "cluster",
  );
  const connect = (version: Version, options: Partial<SessionOptions> = {}): SessionsClient =>
    new (mono.sdk("sessions").SessionsClient)({ endpoint: mono.at("/Sessions.asmx"), version, ...options });

  prove("session by cookie", `${sessions} sessions on two nodes, ${atATime} at a time`, async (version) => {
    const outcomes = await manyAtATime(sessions, (at) => workOff(connect(version), at));
    expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
    const nodes = outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : ""));
    for (const node of ["n1", "n2"]) {
      expect(nodes.filter((name) => name === node).length).toBeGreaterThan(sessions / 4);
    }
  });

  prove("session by cookie", "without a jar no session comes to its end", async (version) => {
    const outcomes = await manyAtATime(sessions, (at) => workOff(connect(version, { cookies: false }), at));
    const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(failures).toHaveLength(sessions);
    for (const failure of failures) {
      expect(failure).toMatchObject({
        ...{ kind: "fault", reason: expect.stringContaining("is not valid or has expired") },
      });
    }
  });

  // Last, as one node is left.
  prove(
    "session by cookie",
    "a node dies: each call ends once, in a value or an error of its kind",
    async (version) => {
      const timeout = 5000;
      const clients = await Promise.all(
        Array.from({ length: 64 }, async (_client, at) => {
          const client = connect(version, { timeout });
          return { client, token: await client.login({ username: `u${at}`, password: "open" }) };
        }),
      );
      let sent = 0;
      const called: string[] = [];
      const began = Date.now();
      const calls = clients.map(async ({ client, token }) => {
        const ends: End[] = [];
        while (Date.now() - began < 1500) {
          const name = `${version}-${++sent}`;
          called.push(name);
          const start = Date.now();
          const [outcome] = await Promise.allSettled([
            client.wait({ token, milliseconds: 50 }, { headers: { "x-call": name } }),
          ]);
          ends.push({ name, outcome, took: Date.now() - start });
        }
        return ends;
      });
      await new Promise((later) => setTimeout(later, 500));
      await killNode(mono.at("/leave.ashx"), "n2");
      const ends = (await Promise.all(calls)).flat();

      expect(ends.map(({ name }) => name).sort()).toEqual([...called].sort());
      for (const { took } of ends) expect(took).toBeLessThan(timeout + 500);
      const failures = ends.flatMap(({ outcome }) => (outcome.status === "rejected" ? [outcome.reason] : []));
      expect(failures.length).toBeGreaterThan(0);
      for (const failure of failures) {
        const { kind, status } = failure as { readonly kind: string; readonly status?: number }; // a SoapError, or this fails
        // A node that is about to die may take a connection and never answer; then the call's own time ends it.
        expect(["http-status 502", "network", "timeout"]).toContain(
          status === undefined ? kind : `${kind} ${status}`,
        );
      }

      const journal = await readJournal(mono.at("/journal/"));
      const begun = journal.filter((line) => line.startsWith(`begin ${version}-`));
      expect(begun.length).toBe(new Set(begun).size);
      const ended = new Set(journal.filter((line) => line.startsWith("end ")).map((line) => line.slice(4)));
      const answered = ends.filter(({ outcome }) => outcome.status === "fulfilled");
      for (const { name } of answered) expect(ended).toContain(name);
      // What was being done as the node died was begun there and never ended: that, too, is told as an error.
      const cutOff = begun.map((line) => line.slice(6)).filter((name) => !ended.has(name));
      expect(cutOff.length).toBeGreaterThan(0);
      const failed = new Set(
        ends.flatMap(({ name, outcome }) => (outcome.status === "rejected" ? [name] : [])),
      );
      for (const name of cutOff) expect(failed).toContain(name);
    },
    ["1.1"],
  );
});

interface End {
  readonly name: string;
  readonly outcome: PromiseSettledResult<string | undefined>;
  readonly took: number;
}

/** Login, a job, and Logout; gives the node that it was on. */
async function workOff(client: SessionsClient, at: number): Promise<string> {
  const token = await client.login({ username: `user ${at}`, password: "open" });
  const spaceID = `space ${at}`;
  const date = new Date(Date.UTC(2026, 0, 1) + at * 1000);
  const jobToken = await client.publishData({ token, spaceID, subgroups: ["a", "b"], date });
  let asked = 1;
  while (!(await client.isJobComplete({ token, jobToken }))) asked += 1;
  const status = await client.getJobStatus({ token, jobToken });
  expect(status).toMatchObject({
    ...{ type: 6, loadid: asked, statusCode: "Complete" },
    message: `user ${at}|${spaceID}|a,b|${date.toISOString().slice(0, 19)}`,
  });
  await client.logout({ token });
  return status?.processingGroup ?? "";
}

async function manyAtATime<T>(
  count: number,
  work: (at: number) => Promise<T>,
): Promise<readonly PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  let next = 0;
  const takeOver = async (): Promise<void> => {
    while (next < count) outcomes.push(...(await Promise.allSettled([work(next++)])));
  };
  await Promise.all(Array.from({ length: atATime }, takeOver));
  return outcomes;
}

async function killNode(url: string, node: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie: `NODE=${node}` } });
  await answer.arrayBuffer();
  expect(answer.status).toBe(502);
}

/** What both nodes have begun and ended. */
async function readJournal(url: string): Promise<readonly string[]> {
  const texts = await Promise.all(["n1", "n2"].map(async (node) => (await fetch(url + node)).text()));
  return texts.join("").split("\n");
}
