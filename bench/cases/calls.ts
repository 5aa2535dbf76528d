/** Small calls through the client: without a network, and over loopback one at a time and many at once. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import type { BenchCase } from "../bench-case.js";
import { importBirstSdk } from "../compiled-sdk.js";
import { jobStatusRequest, jobStatusResponse } from "../fixtures.js";
import { benchFolder } from "../scratch.js";
import { compareRounds, timeTasks } from "../timing.js";

const noPeer = { comparisons: [], notes: ["calls: no peer, so not measured."] };

/** A call of our client whose transport answers at once. */
async function makeMockedCall(scratch: string): Promise<() => Promise<number>> {
  const { sdk } = await importBirstSdk(scratch);
  const body = new TextEncoder().encode(jobStatusResponse);
  const headers = { "content-type": "text/xml; charset=utf-8" };
  const response = { status: 200, statusText: "OK", headers, setCookies: [], body };
  const birst = new sdk.CommandWebServiceClient({
    endpoint: "http://localhost/CommandWebService.asmx",
    transport: { send: async () => response },
  });
  return async () => (await birst.getJobStatus(jobStatusRequest)).loadid;
}

/** Fifty calls, because one is too short for the clock of a busy machine. */
function repeat(call: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    for (let done = 0; done < 50; done++) await call();
  };
}

/** The cost of a call that is not the network's. */
export const callMocked: BenchCase = {
  id: "call-mocked",
  what: "50 calls of getJobStatus, one by one: encode and decode, with a transport that answers at once",
  async measure({ scratch, peers }) {
    if (peers === undefined) return noPeer;
    const call = await makeMockedCall(scratch);
    const soap = await peers.createSoap({
      httpClient: {
        request: (_url, _body, done) => done(null, { status: 200, headers: {} }, jobStatusResponse),
      },
    });
    assert.equal(await call(), 17);
    assert.equal((await soap.getJobStatusAsync(jobStatusRequest))[0].getJobStatusResult.loadid, 17);
    const rounds = await timeTasks({
      soapwright: repeat(call),
      soap: repeat(() => soap.getJobStatusAsync(jobStatusRequest)),
    });
    const comparison = compareRounds(rounds, {
      id: "call-mocked",
      what: this.what,
      peer: "soap, httpClient that answers at once",
      ours: "soapwright",
      theirs: "soap",
      bound: { atLeast: 20 },
    });
    return { comparisons: [comparison], notes: [] };
  },
  async findSubject({ scratch }) {
    return { kind: "function", call: await makeMockedCall(scratch) };
  },
};

/** The same over node:http alone: no call can take less. */
function makeRawCall(endpoint: string): () => Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const headers = { "content-type": "text/xml; charset=utf-8", soapaction: '""' };
  return () =>
    new Promise((resolve, reject) => {
      const outgoing = request(endpoint, { agent, headers, method: "POST" }, (response) => {
        response.resume().on("end", resolve);
      });
      outgoing.on("error", reject).end("x".repeat(500));
    });
}

/** Runs `use` with the URL of a server in another process, which ends with it. */
async function withServer<T>(use: (url: string) => Promise<T>): Promise<T> {
  const args = ["--import", import.meta.resolve("tsx"), join(benchFolder, "loopback-server.ts")];
  const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    return await use(line.toString().trim());
  } finally {
    // The server ends with its input.
    server.stdin.end();
    await once(server, "exit");
  }
}

const atOnce = 32;

/** Whole calls, sockets kept alive on both sides. */
export const callLoopback: BenchCase = {
  id: "call-loopback",
  what: "getJobStatus over loopback",
  async measure({ scratch, peers }) {
    if (peers === undefined) return noPeer;
    const { sdk } = await importBirstSdk(scratch);
    return withServer(async (endpoint) => {
      const birst = new sdk.CommandWebServiceClient({ endpoint });
      const soap = await peers.createSoap({ endpoint });
      const ours = (): Promise<unknown> => birst.getJobStatus(jobStatusRequest);
      const theirs = (): Promise<unknown> => soap.getJobStatusAsync(jobStatusRequest);
      const many = (call: () => Promise<unknown>) => (): Promise<unknown> =>
        Promise.all(Array.from({ length: atOnce }, call));
      const query = { token: jobStatusRequest.token, query: "SELECT", spaceID: "s" };
      const send = makeRawCall(endpoint);
      const rounds = await timeTasks(
        {
          "raw, one": send,
          "ours, rows": () => birst.executeQueryInSpace(query),
          "theirs, rows": () => soap.executeQueryInSpaceAsync(query),
          "ours, one": ours,
          "theirs, one": theirs,
          "ours, many": many(ours),
          "theirs, many": many(theirs),
        },
        // Each begins after a full collection, which throws optimised code away; what counts is what comes after.
        { rounds: 5, time: 1500 },
      );
      const shared = { peer: "soap, sockets kept alive" };
      return {
        comparisons: [
          compareRounds(rounds, {
            ...shared,
            id: "call-loopback/one",
            what: `${this.what}, one call at a time`,
            bound: { atLeast: 3 },
            ours: "ours, one",
            theirs: "theirs, one",
          }),
          compareRounds(rounds, {
            ...shared,
            id: "call-loopback/many",
            what: `${this.what}, ${atOnce} calls at once`,
            bound: { atLeast: 5 },
            ours: "ours, many",
            theirs: "theirs, many",
          }),
          compareRounds(rounds, {
            ...shared,
            id: "call-loopback/rows",
            what: "executeQueryInSpace over loopback, 10,000 rows",
            bound: { atLeast: 9 },
            ours: "ours, rows",
            theirs: "theirs, rows",
          }),
          compareRounds(rounds, {
            id: "call-loopback/raw",
            what: `${this.what}, one call at a time`,
            peer: "node:http alone, nothing read",
            bound: { atMost: 1.5 },
            ours: "ours, one",
            theirs: "raw, one",
          }),
        ],
        notes: [],
      };
    });
  },
  async findSubject({ scratch }) {
    return { kind: "function", call: await makeMockedCall(scratch) };
  },
};
