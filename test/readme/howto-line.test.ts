/** The snippets of the howtos on retries and connections do what these say. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birstMock } from "../../docs/examples/birst-answers.js";
import {
  makeClientBehindProxy,
  makeMovableClient,
  makeTrustedClient,
  readTls,
  renewable,
} from "../../docs/examples/connections.js";
import { makeOpenClient, makePatientClient, mayHaveHappened } from "../../docs/examples/retries.js";
import { CommandWebServiceClient } from "../../generated/birst/index.js";
import { SoapFault, SoapHttpError } from "../../generated/birst/runtime/index.js";
import { type RunningMock, startMock } from "../../generator/index.js";
import { makeAuthority } from "../line/certificates.js";
import { httpBytes, startRawServer } from "../line/raw-server.js";
import { failureOf } from "../runtime/loopback.js";

const ada = { username: "ada", password: "a long secret" };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock("contracts/birst", birstMock);
});

afterAll(() => mock.close());

describe("retries.md", () => {
  /** Answers 503 so many times, then passes on to the mock. */
  async function startGate(failures: number) {
    let left = failures;
    const gate = createServer((incoming, outgoing) => {
      if (left-- > 0) return void outgoing.writeHead(503, { "Retry-After": "0" }).end();
      const { method = "", headers } = incoming;
      const passed = forward(mock.url, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(passed);
    });
    await new Promise<void>((resolve) => gate.listen(0, "127.0.0.1", resolve));
    return { url: `http://127.0.0.1:${(gate.address() as AddressInfo).port}/`, gate };
  }

  test("repeats the operations that it names, tells of it, and repeats no other", async () => {
    for (const make of [makePatientClient, makeOpenClient]) {
      const { url, gate } = await startGate(2);
      const lines: string[] = [];
      const birst = make(url, (line) => lines.push(line));
      expect(SoapFault.is(await failureOf(birst.getJobStatus({ token: "t", jobToken: "j" })))).toBe(true);
      if (make === makeOpenClient) {
        expect(lines[0]).toMatch(/^getJobStatus: try 1 ended with 503; the next one in \d+ ms$/);
        expect(lines.length).toBe(2);
      }
      gate.closeAllConnections();
      gate.close();
    }
    const { url, gate } = await startGate(1);
    const busy = await failureOf(makePatientClient(url).login(ada));
    expect(SoapHttpError.is(busy) && mayHaveHappened(busy)).toBe(true);
    gate.closeAllConnections();
    gate.close();
    expect(mayHaveHappened(await failureOf(makePatientClient(url).login(ada, { retry: false })))).toBe(false);
  });
});

describe("connections.md", () => {
  test("trusts an authority, shows a certificate, and goes through a proxy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "soapwright-tls-"));
    const authority = makeAuthority("An authority");
    const { cert, key } = authority.issue("a client");
    for (const [name, text] of [
      ["ca.pem", authority.cert],
      ["client.pem", cert],
      ["client-key.pem", key],
    ] as const) {
      writeFileSync(join(folder, name), text);
    }
    const tls = { ...authority.issue("127.0.0.1"), ca: authority.cert, requestCert: true };
    const server = await startRawServer((socket) => socket.end(httpBytes("503 Service Unavailable", "")), {
      tls,
    });
    const answer = await failureOf(
      makeTrustedClient(`https://127.0.0.1:${server.port}/`, readTls(folder)).logout({ token: "t" }),
    );
    expect(SoapHttpError.is(answer) && answer.status).toBe(503);
    await server.close();
    rmSync(folder, { recursive: true });

    const proxy = await startRawServer((socket) => socket.end(httpBytes("403 Forbidden", "")));
    const birst = makeClientBehindProxy("https://service.example/", `http://127.0.0.1:${proxy.port}`);
    expect(await failureOf(birst.logout({ token: "t" }))).toMatchObject({ status: 403, sent: false });
    await proxy.close();
    expect((await makeClientBehindProxy(mock.url, undefined).login(ada)).length).toBe(32);
  });

  test("follows a redirect, and renews a token", async () => {
    const sent: string[] = [];
    const server = await startRawServer((socket, { head }) => {
      sent.push(head);
      const moved = head.startsWith("POST /moved");
      socket.write(
        httpBytes(moved ? "401 Unauthorized" : "308 Permanent Redirect", "", { Location: "/moved" }),
      );
    });
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await failureOf(makeMovableClient(url).logout({ token: "t" }))).toMatchObject({ status: 401 });
    expect(sent.map((head) => head.split(" HTTP")[0])).toEqual(["POST /", "POST /moved"]);
    const auth = renewable("old", async (refused) => `after-${refused}`);
    const renewing = new CommandWebServiceClient({ endpoint: `${url}moved`, auth });
    await failureOf(renewing.logout({ token: "t" }));
    expect(sent.slice(2).map((head) => /^authorization: (.*)$/im.exec(head)?.[1])).toEqual([
      "Bearer old",
      "Bearer after-old",
    ]);
    await server.close();
  });
});
