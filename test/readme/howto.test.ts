/** The snippets of the howtos do what the howtos say. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birstMock } from "../../docs/examples/birst-answers.js";
import {
  adviseUser,
  BusyFault,
  describeFault,
  explain,
  isWorthAnotherTry,
  sayWhoIsToBlame,
} from "../../docs/examples/errors.js";
import {
  askWithTrace,
  bearer,
  forTenant,
  makeClient,
  makeTalkative,
  overTls,
  tryAgainWhenBusy,
} from "../../docs/examples/requests.js";
import { makeTwins, restoreSession, saveSession } from "../../docs/examples/sessions.js";
import { countBytes, findRow, printRows } from "../../docs/examples/streams.js";
import { CommandWebServiceClient, type Interceptor, type Transport } from "../../generated/birst/index.js";
import {
  NodeTransport,
  SoapError,
  SoapFault,
  SoapHttpError,
  type TransportRequest,
} from "../../generated/birst/runtime/index.js";
import { type RunningMock, startMock } from "../../generator/index.js";
import { failureOf } from "../runtime/loopback.js";

const ada = { username: "ada", password: "a long secret" };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock("contracts/birst", birstMock);
});

afterAll(() => mock.close());

/** Answers 503 a number of times, then asks the mock; keeps what was sent. */
function failingTransport(failures: number): { transport: Transport; sent: TransportRequest[] } {
  const real = new NodeTransport();
  const sent: TransportRequest[] = [];
  const busy = { status: 503, statusText: "Busy", headers: {}, setCookies: [], body: new Uint8Array() };
  const send: Transport["send"] = async (request) => {
    sent.push(request);
    return sent.length <= failures ? busy : real.send(request);
  };
  return { transport: { send }, sent };
}

describe("errors.md", () => {
  test("describes a fault with its detail", async () => {
    const birst = new CommandWebServiceClient({ endpoint: mock.url });
    const token = await birst.login(ada);
    expect(await explain(birst.getJobStatus({ token, jobToken: "none" }))).toBe(
      "getJobStatus: there is no such job (there is no such job)",
    );
    const fault = await failureOf(birst.getJobStatus({ token: "other", jobToken: "none" }));
    expect(SoapFault.is(fault) && describeFault(fault)).toContain("is not valid or has expired");
    expect(SoapFault.is(fault) && sayWhoIsToBlame(fault)).toMatch(/^The service failed: token/);
  });

  test("knows a fault that no contract declares", async () => {
    const said = `<faultcode>s:Server</faultcode><faultstring>busy</faultstring>`;
    const detail = `<detail><retryAfter xmlns="urn:example:gateway">30</retryAfter></detail>`;
    const text = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>${said}${detail}</s:Fault></s:Body></s:Envelope>`;
    const headers = { "content-type": "text/xml" };
    const body = new TextEncoder().encode(text);
    const send: Transport["send"] = () =>
      Promise.resolve({ status: 500, statusText: "", headers, setCookies: [], body });
    const birst = new CommandWebServiceClient({
      endpoint: mock.url,
      faults: [BusyFault],
      transport: { send },
    });
    const fault = await failureOf(birst.logout({ token: "t" }));
    expect(BusyFault.is(fault) && fault.value).toBe(30);
  });

  test("tells kinds apart, and what is worth another try", async () => {
    const nowhere = new CommandWebServiceClient({ endpoint: "http://127.0.0.1:1/" });
    expect(await explain(nowhere.logout({ token: "t" }))).toBe("The service cannot be reached now.");
    const broken = await failureOf(nowhere.login({ username: "\u0000", password: "" }));
    expect(SoapError.is(broken) && adviseUser(broken)).toMatch(/^The request cannot be written: /);
    expect(isWorthAnotherTry(broken)).toBe(false);

    const { transport } = failingTransport(1);
    const busy = await failureOf(
      new CommandWebServiceClient({ endpoint: mock.url, transport }).logout({ token: "t" }),
    );
    expect(SoapHttpError.is(busy) && busy.status).toBe(503);
    expect(isWorthAnotherTry(busy)).toBe(true);
    expect(isWorthAnotherTry(await failureOf(nowhere.logout({ token: "t" })))).toBe(true);
    expect(await explain(Promise.resolve())).toBe("It worked.");
    await expect(explain(Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  });
});

describe("cookies-and-sessions.md", () => {
  const folder = mkdtempSync(join(tmpdir(), "soapwright-session-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("saves a session for one user only, and goes on with it", async () => {
    const path = join(folder, "session.json");
    const first = new CommandWebServiceClient({ endpoint: mock.url });
    await saveSession(first, await first.login(ada), path);
    expect(statSync(path).mode & 0o077).toBe(0);
    const { birst, token } = await restoreSession(mock.url, path);
    expect(
      await birst.publishData({ token, spaceID: "s", subgroups: ["Sales"], date: "2026-11-23T00:00:00Z" }),
    ).toHaveLength(32);
    const stranger = new CommandWebServiceClient({ endpoint: mock.url });
    expect(SoapFault.is(await failureOf(stranger.logout({ token })))).toBe(true);
  });

  test("shares a jar", async () => {
    const [quick, patient] = makeTwins(mock.url);
    const token = (await quick?.login(ada)) ?? "";
    expect(
      await patient?.publishData({ token, spaceID: "s", subgroups: [], date: new Date(0) }),
    ).toHaveLength(32);
  });
});

describe("headers-auth-interceptors.md", () => {
  test("sends headers of a client and of a call", async () => {
    const { transport, sent } = failingTransport(0);
    const traced = new CommandWebServiceClient({ endpoint: mock.url, transport });
    await failureOf(askWithTrace(traced, "t", "j", "trace-7"));
    expect(sent[0]?.headers).toMatchObject({ "x-trace": "trace-7" });

    let agent: string | undefined;
    const see: Interceptor = (call, next) => {
      agent = call.headers["user-agent"];
      return next(call);
    };
    await makeClient(mock.url).login(ada, { interceptors: [see] });
    expect(agent).toBe("nightly-load/1.0");
  });

  test("sends a SOAP header of one's own", async () => {
    const bodies: string[] = [];
    const keep: Interceptor = (call, next) => {
      bodies.push(call.body);
      return next(call);
    };
    await forTenant(mock.url, "north & south").login(ada, { interceptors: [keep] });
    expect(bodies.join("")).toMatch(/<(\w+:)?Tenant[^>]*>north &amp; south<\//);
  });

  test("gets past a header that its transport has taken care of", async () => {
    const envelope = "http://schemas.xmlsoap.org/soap/envelope/";
    const security = `<w:Security s:mustUnderstand="1" xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"/>`;
    const secure: Interceptor = async (call, next) => {
      const response = await next(call);
      const text = new TextDecoder().decode(response.body);
      const [, start = "", body = ""] = /^([\s\S]*?<[^<]*Envelope[^>]*>)([\s\S]*)$/.exec(text) ?? [];
      const header = `<s:Header xmlns:s="${envelope}">${security}</s:Header>`;
      return { ...response, body: new TextEncoder().encode(`${start}${header}${body}`) };
    };
    const options = { interceptors: [secure] };
    expect(await failureOf(makeClient(mock.url).login(ada, options))).toMatchObject({
      kind: "must-understand",
    });
    expect(await overTls(mock.url).login(ada, options)).toMatch(/./);
  });

  test("asks for a Bearer token before each attempt", async () => {
    const { transport, sent } = failingTransport(1);
    let asked = 0;
    const auth = bearer(async () => `token-${++asked}`);
    const birst = new CommandWebServiceClient({
      endpoint: mock.url,
      transport,
      auth,
      interceptors: [tryAgainWhenBusy],
    });
    await birst.login(ada);
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("logs without secrets", async () => {
    const lines: string[] = [];
    const birst = makeTalkative(mock.url, (line) => lines.push(line));
    const token = await birst.login(ada);
    await birst.logout({ token });
    const log = lines.join("\n");
    expect(log).toContain("ada");
    expect(log).not.toContain(ada.password);
    expect(log).not.toContain(token);
  });
});

describe("streaming.md", () => {
  const request = { query: "q", spaceID: "s" };

  test("prints rows and tells whether there are more", async () => {
    const birst = new CommandWebServiceClient({ endpoint: mock.url });
    const lines: string[] = [];
    expect(await printRows(birst, await birst.login(ada), (line) => lines.push(line))).toBe(true);
    expect(lines).toEqual(["North, 1200.50", "South, "]);
    const fault = await failureOf(printRows(birst, "other", () => {}));
    expect(SoapFault.is(fault) && fault.reason).toContain("is not valid or has expired");
  });

  test("stops at the row it looks for, and counts what came", async () => {
    let bytes = 0;
    const interceptors = [countBytes((more) => (bytes += more))];
    const birst = new CommandWebServiceClient({ endpoint: mock.url, interceptors });
    const token = await birst.login(ada);
    expect(bytes).toBe(0);
    expect(await findRow(birst, { ...request, token }, "North")).toEqual(["North", "1200.50"]);
    expect(await findRow(birst, { ...request, token }, "Nowhere")).toBeUndefined();
    expect(bytes).toBeGreaterThan(500);
  });
});
