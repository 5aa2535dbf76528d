/** Axis 1.4, which sends every bean and most values behind its answer and refers to them. */
import { expect } from "vitest";
import type * as axis from "./contracts/axis.js";
import type * as counter from "./contracts/axis-counter.js";
import type { Raw } from "./contracts/sdk-parts.js";
import { detailOf, failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Feature, features } from "./proofs.js";
import { everyByte, markup } from "./samples.js";
import { useStack } from "./use-stack.js";

/** Axis writes a letter beyond U+FFFF as two references to surrogates, and a carriage return as it is. */
const label = markup.replace("\u{1f4e6}", "\u2603").replace("\r", "");

const empty = {
  ...{ content: null, count: null, fragile: null, inside: null, label: null, sent: null },
  ...{ size: null, tags: null, weight: null },
};

const parcel = {
  content: everyByte,
  count: 123456789012345678901234567890n,
  fragile: false,
  id: -9223372036854775808n,
  inside: { ...empty, id: 1n, tags: [] },
  label,
  sent: "2026-02-28T23:59:59.500Z",
  size: 0.1,
  tags: ["one", "", null, " two "],
  weight: "123456789012345.678901",
};

/** All of it is over SOAP 1.1. */
const only = ["1.1"] as const;

const types =
  'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"';

describeStack("axis", (proofs) => {
  const prove = (feature: Feature, what: string, test: () => Promise<void>): void =>
    proofs.prove(feature, what, test, only);
  const gap = (feature: Feature, reason: string): void => proofs.gap(feature, reason, only);
  const stack = useStack<{ readonly depot: axis.Sdk; readonly counter: counter.Sdk }>("axis", {
    depot: { wsdl: "/axis/services/Depot?wsdl", expected: "axis" },
    counter: { wsdl: "/axis/services/Counter?wsdl", expected: "axis-counter" },
  });
  const call = (): axis.Client =>
    new (stack.sdk("depot").DepotServiceClient)({ endpoint: stack.at("/axis/services/Depot") });

  for (const feature of features) proofs.gap(feature, "its contracts offer SOAP 1.1 alone", ["1.2"]);
  for (const feature of ["document/literal, wrapped", "document/literal, bare", "rpc/literal"] as const)
    gap(feature, "tested with rpc/encoded, which only old stacks have; the other styles with the others");

  prove("rpc/encoded", "a parcel comes back field by field, and Java sees it", async () => {
    expect(plain(await call().keep({ parcel }))).toEqual(parcel);
    expect(await call().sum({ numbers: [1, -2, 2147483647] })).toBe(2147483646);
    const seen = await call().describe({ parcel: { ...parcel, label: "ü" }, note: null });
    const time = Date.parse(parcel.sent);
    expect(seen).toBe(
      `${parcel.id}|${parcel.count}|ü|${parcel.weight}|${time}|0.1|false|256|[one, , null,  two ]|null`,
    );
  });

  prove("arrays of SOAP encoding", "of texts and parcels, also empty", async () => {
    expect(await call().reverseNames({ names: ["a", null, "", " ü "] })).toEqual([" ü ", "", null, "a"]);
    expect(await call().reverseNames({ names: [] })).toEqual([]);
    const parcels = [parcel, { ...empty, id: 2n }, null];
    expect(plain(await call().reverse({ parcels }))).toEqual([...parcels].reverse());
  });

  prove("arrays of SOAP encoding", "of two dimensions, as raw XML", async () => {
    const row = (...items: readonly number[]): string =>
      `<r i:type="e:Array" e:arrayType="x:int[${items.length}]">${items.map((item) => `<v>${item}</v>`).join("")}</r>`;
    const rows = stack
      .sdk("depot")
      .RawXml.parse(
        `<rows ${types} i:type="e:Array" e:arrayType="x:int[][2]">${row(1, 2, 3)}${row(4, 5, 6)}</rows>`,
      );
    expect((await call().transpose({ rows }))?.text.replace(/\s/g, "")).toBe("142536");
  });
  gap("arrays of SOAP encoding", "arrays of several dimensions are raw XML");

  prove("multiRef (href)", "one parcel at many places", async () => {
    const { response, raw } = await call().soap.exchange(stack.sdk("depot").repeat, { parcel, times: 50 });
    expect(raw.response.body.match(/<multiRef /g)?.length).toBeLessThan(20);
    expect(plain(response)).toEqual({ repeatReturn: Array.from({ length: 50 }, () => parcel) });
  });

  prove("Map of Apache's namespace", "keys and values of several types", async () => {
    const typed = (element: string, type: string, text: string): Raw =>
      stack.sdk("depot").RawXml.parse(`<${element} ${types} i:type="x:${type}">${text}</${element}>`);
    const prices = [
      { key: typed("key", "string", "pear &amp; apple"), value: typed("value", "int", "7") },
      { key: typed("key", "int", "12"), value: typed("value", "string", "free &lt;b&gt; ü") },
    ];
    const raised = await call().raise({ prices });
    expect(raised?.map(({ key, value }) => [key?.text, value?.text]).sort()).toEqual([
      ["12", "free <b> ü"],
      ["added", "by <Axis>"],
      ["pear & apple", "8"],
    ]);
  });

  prove("derived types (xsi:type)", "a circle among shapes", async () => {
    const shapes = [{ name: "dot" }, { $type: "Circle" as const, name: "ring", radius: 7 }];
    expect(plain(await call().redraw({ shapes }))).toEqual([
      { $type: "Circle", name: "Circle ring", radius: 7 },
      { $type: "Shape", name: "Shape dot" },
    ]);
  });

  prove("nil, empty and absent", "nil and empty stay apart", async () => {
    for (const tags of [null, [], [null], [""]]) {
      const given = { ...empty, id: 3n, tags };
      expect(plain(await call().keep({ parcel: given }))).toEqual(given);
    }
    expect(await call().reverseNames({ names: null })).toBeNull();
  });

  prove("Unicode and markup in text", "what comes back is what was sent", async () => {
    expect(await call().keep({ parcel: { ...empty, id: 1n, label } })).toMatchObject({ label });
    const box = await failureOf(call().keep({ parcel: { ...empty, id: 1n, label: markup } }));
    expect(box).toMatchObject({ kind: "malformed-xml" });
  });

  gap(
    "Unicode and markup in text",
    "it writes a letter beyond U+FFFF as two references to surrogates, which is no XML (the SDK says so), and a carriage return as it is, which XML reads as a line feed",
  );

  prove("64-bit integers and decimals", "both ends, and beyond", async () => {
    for (const id of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const given = { ...empty, id, count: -(10n ** 40n), weight: "0.00100" };
      expect(plain(await call().keep({ parcel: given }))).toEqual(given);
    }
  });

  prove("dates and times", "as UTC, whatever the offset, a Date as well", async () => {
    const keep = async (sent: string | Date): Promise<string> =>
      String((await call().keep({ parcel: { ...empty, id: 1n, sent } }))?.sent);
    expect(await keep("2026-10-25T02:30:00+02:00")).toBe("2026-10-25T00:30:00.000Z");
    expect(await keep(new Date("2026-10-25T00:30:00.250Z"))).toBe("2026-10-25T00:30:00.250Z");
  });

  prove("binary", "every byte, and none", async () => {
    for (const content of [everyByte, new Uint8Array()]) {
      expect(await call().keep({ parcel: { ...empty, id: 1n, content } })).toMatchObject({ content });
    }
  });

  gap("requests checked by a schema", "Axis checks no request against a schema");

  prove("fault", "of an exception that nobody declared", async () => {
    const failure = await failureOf(call().trouble({ kind: "ümläut" }));
    expect(failure).toMatchObject({ kind: "fault", version: "1.1", name: "SoapFault" });
    expect(failure).toMatchObject({ reason: "java.lang.IllegalStateException: Unerwartet: ümläut" });
    expect(failure).toMatchObject({ code: expect.stringMatching(/}Server.userException$/) });
  });

  for (const feature of ["fault with typed detail", "several typed faults"] as const)
    prove(feature, "a bean, known by its xsi:type as its element is called anything", async () => {
      const sdk = stack.sdk("depot");
      const problem = await failureOf(call().trouble({ kind: "problem" }));
      expect(problem).toMatchObject({ kind: "fault", reason: "a problem <&>" });
      const detail = detailOf(problem, sdk.ProblemFault);
      expect(detail).toEqual({ id: 9007199254740993n, hints: ["a", "b & c"] });
      expect(detailOf(problem, sdk.RefusalFault)).toBeUndefined();
      const refusal = await failureOf(call().trouble({ kind: "refusal" }));
      expect(plain(detailOf(refusal, sdk.RefusalFault))).toEqual({
        until: "2026-03-29T01:30:00.000Z",
      });
    });

  prove("header in", "one that the contract does not declare", async () => {
    const { RawXml, withTicket } = stack.sdk("depot");
    const block = RawXml.parse('<d:ticket xmlns:d="urn:depot">ada &amp; &lt;b&gt;</d:ticket>');
    const { response } = await call().soap.exchange(withTicket, {}, { soapHeaders: [block] });
    expect(response.withTicketReturn).toBe("ada & <b>");
  });

  prove("header out", "whose value stands behind the body", async () => {
    const { headers, raw } = await call().soap.exchange(stack.sdk("depot").withTicket, {});
    expect(raw.response.body).toMatch(/served [^>]*href=/);
    expect(headers.map(({ name, text }) => [name, text])).toEqual([["{urn:depot}served", "3"]]);
  });

  prove("mustUnderstand", "a header that Axis does not know is a fault", async () => {
    const { RawXml } = stack.sdk("depot");
    const envelope = 'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"';
    const stamp = (must: string): Raw =>
      RawXml.parse(`<d:stamp xmlns:d="urn:other" ${envelope} s:mustUnderstand="${must}">x</d:stamp>`);
    const failure = await failureOf(call().withTicket({}, { soapHeaders: [stamp("1")] }));
    expect(failure).toMatchObject({ kind: "fault", code: expect.stringMatching(/}MustUnderstand$/) });
    expect(await call().withTicket({}, { soapHeaders: [stamp("0")] })).toBe("nobody");
  });

  gap(
    "one-way",
    "its small web server ends the headers of its 202 with bare line feeds, which Node's HTTP refuses; the call is carried out",
  );

  prove("session by cookie", "named by a cookie that is a value alone", async () => {
    const { CounterServiceClient } = stack.sdk("counter");
    const endpoint = stack.at("/axis/services/Counter");
    const client = new CounterServiceClient({ endpoint });
    expect([await client.next(), await client.next(), await client.next()]).toEqual([1, 2, 3]);
    const forgetful = new CounterServiceClient({ endpoint, cookies: false });
    expect([await forgetful.next(), await forgetful.next()]).toEqual([1, 1]);
  });

  gap("contract in several documents", "Axis serves its WSDL as one file");
  gap("redirect", "its small web server does not redirect");

  gap("HTTP GET binding", "its WSDL declares SOAP alone");
  gap("HTTP POST binding", "its WSDL declares SOAP alone");
});
