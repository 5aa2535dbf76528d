/** The client over each transport: requests, responses, faults, compression and SOAP headers. */
import { afterEach, describe, expect, test } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { HeaderType } from "../../runtime/soap-headers.js";
import { xsString } from "../../runtime/values/strings.js";
import { transports } from "./each-transport.js";
import { type Answer, failureOf, type Loopback, reply, startLoopback } from "./loopback.js";
import {
  envelope11,
  envelope12,
  fault11,
  fault12,
  getStatus,
  JobError,
  JobFault,
  ns,
  response,
} from "./sample-operation.js";

const open: Loopback[] = [];
const xml = "text/xml; charset=utf-8";
const secret = "0123456789abcdef0123456789abcdef";
const request = { token: secret, count: 3 };

async function start(answer: Answer): Promise<Loopback> {
  const server = await startLoopback(answer);
  open.push(server);
  return server;
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

describe.each(transports)("over the %s transport", (_host, transport) => {
  const call = (answer: Answer, options: Partial<ConstructorParameters<typeof SoapClient>[0]> = {}) =>
    start(answer).then((server) =>
      new SoapClient({ endpoint: server.url, transport: transport(), ...options }).call(getStatus, request),
    );

  test.each([
    [
      "soap",
      `<soap:Envelope xmlns:soap="${envelope11}"><soap:Header/><soap:Body><a:getStatusResponse xmlns:a="${ns}"><a:getStatusResult>7</a:getStatusResult></a:getStatusResponse></soap:Body></soap:Envelope>`,
    ],
    [
      "default namespace",
      `<Envelope xmlns="${envelope11}"><Body><x:getStatusResponse xmlns:x="${ns}"><x:getStatusResult>7</x:getStatusResult></x:getStatusResponse></Body></Envelope>`,
    ],
    [
      "SOAP 1.2 with a comment before",
      `<?xml version="1.0"?>\n<!-- hi -->\n${response(envelope12).replace(/^<\?.*?\?>/, "")}\n`,
    ],
  ])("reads a response with %s", async (_name, body) => {
    const result = await call((_request, to) => reply(to, 200, xml, body));
    expect(result.getStatusResult).toBe(7);
  });

  test("sends a SOAP 1.1 request as services expect it", async () => {
    const server = await start((_request, to) => reply(to, 200, xml, response()));
    await new SoapClient({ endpoint: server.url, transport: transport() }).call(getStatus, request);
    const [seen] = server.seen;
    expect(seen?.headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(seen?.headers).toMatchObject({ soapaction: '"http://example.com/jobs/getStatus"' });
    expect(seen?.body).toBe(
      `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${envelope11}"><soap:Body><getStatus xmlns="${ns}"><token>${secret}</token><count>3</count></getStatus></soap:Body></soap:Envelope>`,
    );
  });

  test("sends a SOAP 1.2 request with the action in Content-Type", async () => {
    const server = await start((_request, to) =>
      reply(to, 200, "application/soap+xml", response(envelope12)),
    );
    await new SoapClient({ endpoint: server.url, version: "1.2", transport: transport() }).call(
      getStatus,
      request,
    );
    expect(server.seen[0]?.headers["content-type"]).toBe(
      'application/soap+xml; charset=utf-8; action="http://example.com/jobs/getStatus"',
    );
    expect(server.seen[0]?.headers).not.toHaveProperty("soapaction");
    expect(server.seen[0]?.body).toContain(`xmlns:soap="${envelope12}"`);
  });

  test.each([200, 400, 500])("a SOAP 1.1 fault under HTTP %i is a SoapFault", async (status) => {
    const fault = await failureOf(call((_request, to) => reply(to, status, xml, fault11("gone"))));
    if (!JobFault.is(fault)) throw fault;
    expect(fault).toMatchObject({
      version: "1.1",
      code: "{urn:codes}Expired",
      subcodes: [],
      reason: "gone",
      actor: "http://actor/",
      operation: "getStatus",
    });
    expect(fault.value).toEqual(new JobError({ message: "gone" }));
    expect(fault.message).toBe("getStatus: the service answered a fault (Expired): gone");
  });

  test.each([200, 500])("a SOAP 1.2 fault under HTTP %i is a SoapFault", async (status) => {
    const fault = await failureOf(
      call((_request, to) => reply(to, status, "application/soap+xml", fault12("gone"))),
    );
    if (!JobFault.is(fault)) throw fault;
    expect(fault).toMatchObject({
      version: "1.2",
      code: `{${envelope12}}Sender`,
      subcodes: ["{urn:codes}Expired", "{urn:codes}Token"],
      reason: "gone",
      role: "http://role/",
      node: "http://node/",
    });
    expect(fault.value).toEqual(new JobError({ message: "gone" }));
  });

  test("a SOAP 1.2 fault whose detail is in no namespace, as Mono's ASMX writes it, still has its detail", async () => {
    const body = fault12("gone").replace(/e:Detail/g, "detail");
    const fault = await failureOf(call((_request, to) => reply(to, 500, "application/soap+xml", body)));
    if (!JobFault.is(fault)) throw fault;
    expect(fault.value).toEqual(new JobError({ message: "gone" }));
  });

  test("an unbound prefix in faultcode and an undecodable detail still give the fault", async () => {
    const body = fault11("gone").replace("q:Expired", "nope:Expired").replaceAll("b:message", "b:oops");
    const fault = await failureOf(call((_request, to) => reply(to, 500, xml, body)));
    expect(fault).toMatchObject({ kind: "fault", code: "nope:Expired", reason: "gone" });
  });

  test.each([
    ["Content-Length", "5"],
    ["Transfer-Encoding", "chunked"],
  ])("where the body ends is not for a header of the caller to say: %s", async (name, value) => {
    const server = await start((_request, to) => reply(to, 200, xml, response()));
    const client = new SoapClient({
      endpoint: server.url,
      transport: transport(),
      headers: { [name]: value },
      interceptors: [(call, next) => next({ ...call, headers: { ...call.headers, [name]: value } })],
    });
    expect((await client.call(getStatus, request)).getStatusResult).toBe(7);
    const [seen] = server.seen;
    expect(seen?.headers["content-length"]).toBe(String(Buffer.byteLength(seen?.body ?? "")));
    expect(seen?.headers).not.toHaveProperty("transfer-encoding");
  });

  test("SOAP headers go out and come back", async () => {
    const session = new HeaderType(`{${ns}}Session`, xsString);
    const body = response().replace(
      "<s:Body>",
      `<s:Header><Session xmlns="${ns}">s2</Session></s:Header><s:Body>`,
    );
    const server = await start((_request, to) => reply(to, 200, xml, body));
    const client = new SoapClient({
      endpoint: server.url,
      transport: transport(),
      soapHeaders: [session.of("s1", { mustUnderstand: true })],
    });
    const exchange = await client.exchange(getStatus, request);
    expect(server.seen[0]?.body).toContain(
      `<soap:Header><Session xmlns="${ns}" soap:mustUnderstand="1">s1</Session></soap:Header>`,
    );
    expect(session.find(exchange.headers)).toBe("s2");
  });

  test("exchange gives the raw messages of this call, as they travelled", async () => {
    const server = await start((seen, to) =>
      reply(to, 200, xml, response(envelope11, `<getStatusResult>${seen.headers["x-n"]}</getStatusResult>`)),
    );
    const client = new SoapClient({ endpoint: server.url, transport: transport() });
    const [one, two] = await Promise.all(
      ["1", "2"].map((n) => client.exchange(getStatus, request, { headers: { "X-N": n } })),
    );
    expect([one?.response.getStatusResult, two?.response.getStatusResult]).toEqual([1, 2]);
    expect(one?.raw.request.headers["x-n"]).toBe("1");
    expect(one?.raw.request.body).toBe(server.seen.find(({ headers }) => headers["x-n"] === "1")?.body);
    expect(two?.raw.response.body).toContain("<getStatusResult>2<");
    expect(one?.status).toBe(200);
  });
});
