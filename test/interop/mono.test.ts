/** ASMX as Mono has it: a service written by hand with one operation for each feature. */

import { expect } from "vitest";
import type * as harbour from "./contracts/mono-harbour.js";
import type * as sessions from "./contracts/mono-sessions.js";
import { failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { renameHeader } from "./rename-header.js";
import { markup as anyMarkup, everyByte } from "./samples.js";
import { useStack } from "./use-stack.js";

/** Mono writes a carriage return as it is, which XML takes for the end of a line. */
const markup = anyMarkup.replace("\r", "");

/** Without what only some tests fill. */
const least = {
  ...{ revision: 3, whole: -2147483648, large: 1n, small: -32768, octet: 255, signedOctet: -128 },
  ...{ natural: 4294967295, largeNatural: 2n, smallNatural: 65535, single: 0.1, twofold: -1e-300 },
  ...{ exact: "1.50", yes: true, moment: "2026-02-28T23:59:59.1234567Z", day: "2024-02-29" },
  ...{ clock: "23:59:59.5000000Z", id: "01234567-89ab-cdef-0123-456789abcdef", cargo: "Crude-Oil" as const },
  ...{
    flags: ["Yellow" as const, "Blue" as const],
    maybe: null,
    maybeMoment: null,
    maybeCargo: null,
    mark: [],
  },
};

interface Sdks {
  readonly harbour: harbour.Sdk;
  readonly sessions: sessions.Sdk;
}

describeStack("mono", ({ prove, gap }) => {
  const mono = useStack<Sdks>("mono", {
    harbour: { wsdl: "/Harbour.asmx?WSDL", expected: "mono-harbour" },
    sessions: { wsdl: "/Sessions.asmx?WSDL", expected: "mono-sessions" },
  });
  const callHarbour = (version: Version): harbour.HarbourClient =>
    new (mono.sdk("harbour").HarbourClient)({ endpoint: mono.at("/Harbour.asmx"), version });

  // The SDK's own class, of which the contract names what tests use.
  const parse = (xml: string): harbour.SentRaw => mono.sdk("harbour").RawXml.parse(xml) as harbour.SentRaw;

  prove("document/literal, wrapped", "a manifest comes back field by field", async (version) => {
    const annex = parse('<a:annex xmlns:a="urn:a" b="&lt;"><a:c>d</a:c> e</a:annex>');
    const manifest = {
      ...{ ...least, code: 'a "b" <c>', text: markup, bytes: everyByte, hex: everyByte },
      ...{ maybe: -7, maybeMoment: "1969-12-31T23:59:59Z", maybeCargo: "Cars" as const },
      ...{ mark: ["one", "", " two "], holds: [1, -2], names: ["a", null, ""], given: 0, usual: 8 },
      ...{ annex: { any: [annex] }, term: { namespace: "urn:q", local: "name" }, choice: { asNumber: 5 } },
    };
    const kept = await callHarbour(version).keep({ manifest });
    expect(plain({ ...kept, annex: undefined })).toEqual(plain({ ...manifest, annex: undefined }));
    expect(kept?.annex?.any.map(({ name, text }) => [name, text])).toEqual([["{urn:a}annex", "d e"]]);
    expect(await callHarbour(version).describe({ m: manifest })).toEqual([
      `a "b" <c>|3|${markup}`,
      "-2147483648|1|-32768|255|-128|4294967295|2|65535",
      "0.1|-1E-300|1.50|True",
      "2026-02-28T23:59:59.1234567|2024-02-29|23:59:59.500",
      [
        ...[everyByte, everyByte].map((bytes) => [...bytes].map(hexOf).join("-")),
        ...["01234567-89ab-cdef-0123-456789abcdef", "CrudeOil", "Yellow, Blue"],
      ].join("|"),
      "-7|1969-12-31T23:59:59.0000000|Cars",
      "[one,, two ]|[1,-2]|[a,null,]",
      "urn:a d e|urn:q:name",
      "0|8|Int32 5",
    ]);
  });

  prove("document/literal, wrapped", "by reference, out, overloads, no content", async (version) => {
    const client = callHarbour(version);
    expect(plain(await client.swap({ left: "a", right: undefined }))).toEqual({ right: "a", count: 2 });
    expect(plain(await client.divide({ left: 7, right: 2 }))).toEqual({
      divideResult: true,
      quotient: 3,
      rest: 1,
    });
    expect(await client.findByNumber({ number: 12 })).toBe("number 12");
    expect(await client.findByName({ name: "12" })).toBe("name 12");
    expect(await client.big({ kilobytes: 4096 })).toBe("x".repeat(4096 * 1024));
    const { headers } = await client.soap.exchange(mono.sdk("harbour").who, {});
    expect(headers.map(({ name }) => name)).toEqual(["{urn:soapwright:harbour}Stamp"]);
  });

  prove("document/literal, wrapped", "content that no schema knows", async (version) => {
    const client = callHarbour(version);
    const inner = parse('<z:in xmlns:z="urn:z" z:a="1">t<z:b/></z:in>');
    const [outer] = (await client.wrap({ node: { content: [inner] } }))?.content ?? [];
    expect(typeof outer === "object" ? [outer.name, outer.text] : outer).toEqual([
      "{urn:soapwright:harbour:free}outer",
      "t",
    ]);
    const typed = (type: string, text: string) =>
      parse(
        `<value xmlns="urn:soapwright:harbour" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:${type}">${text}</value>`,
      );
    expect(await client.typeOf({ value: typed("int", "5") })).toBe("Int32");
    expect((await client.anything({ value: typed("string", "a &lt; b") }))?.text).toBe("a < b");
    expect(await client.typeOf({})).toBe("null");
  });

  prove("document/literal, bare", "a note, and a number", async (version) => {
    const client = callHarbour(version);
    expect(plain(await client.bare({ number: 41, words: markup }))).toEqual({
      number: 42,
      words: `<${markup}>`,
    });
    expect(await client.bareSum(-1)).toBe(0);
  });

  gap("Map of Apache's namespace", "ASMX has no maps");

  prove("derived types (xsi:type)", "tanker and ferries below an abstract vessel", async (version) => {
    const client = callHarbour(version);
    const vessels = [
      { $type: "Tanker" as const, sign: "T", name: "t", barrels: "3.10" },
      { $type: "CarFerry" as const, sign: "C", seats: 4, plates: ["x", null, ""] },
      { $type: "Ferry" as const, name: "", seats: null },
      null,
    ];
    expect(plain(await client.fleet({ vessels }))).toEqual(vessels);
    expect(await client.roster({ vessels })).toEqual([
      "Tanker|T|t|3.10",
      "CarFerry|C||4|[x,null,]",
      "Ferry|||null",
      "null",
    ]);
    const launched = await Promise.all(["tanker", "ferry", "cars"].map((kind) => client.launch({ kind })));
    expect(launched.map(plain)).toEqual([
      { $type: "Tanker", sign: "T", name: "Olga", barrels: "2.50" },
      { $type: "Ferry", sign: "F", seats: null },
      { $type: "CarFerry", sign: "C", name: "", seats: 12, plates: ["B 1", null, ""] },
    ]);
  });

  prove("nil, empty and absent", "rows of texts, and numbers that may be null", async (version) => {
    const client = callHarbour(version);
    const rows = [["a", null, ""], [], null, [" pad ", "日本 \u{1f680}", "]]>"]];
    expect(plain(await client.table({ full: true }))).toEqual({
      rows,
      heads: ["<A>", "B & C"],
      kinds: [12, -5],
    });
    expect(plain(await client.table({ full: false }))).toEqual({ rows: [] });
    const seen = "[[a,null,],[],null,[ pad ,日本 \u{1f680},]]>]]";
    expect(await client.tableAsSeen({ table: { rows, heads: [] } })).toBe(`${seen}|[]|null`);
    expect(await client.sum({ left: 2, right: null })).toBeNull();
    expect(await client.sum({ left: 2, right: 3 })).toBe(5);
    const kept = await client.keep({ manifest: { ...least, names: [], text: "" } });
    expect(plain(kept)).toEqual({ ...least, names: [], text: "" });
  });

  prove("Unicode and markup in text", "letter by letter, in an element and an attribute", async (version) => {
    const client = callHarbour(version);
    const codes = await client.codes({ m: { ...least, text: anyMarkup, code: anyMarkup } });
    expect(String.fromCharCode(...(codes ?? []))).toBe(`${anyMarkup}|${anyMarkup}`);
    expect((await client.keep({ manifest: { ...least, text: markup } }))?.text).toBe(markup);
  });

  prove("64-bit integers and decimals", "both ends, and a long decimal", async (version) => {
    for (const large of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const given = {
        ...least,
        large,
        largeNatural: 18446744073709551615n,
        exact: "-79228162514264337593543950335",
      };
      const kept = await callHarbour(version).keep({ manifest: given });
      expect(plain(kept)).toEqual({ ...given });
    }
    const small = { ...least, exact: "0.0000000000000000000000000001", single: Infinity, twofold: NaN };
    expect(plain(await callHarbour(version).keep({ manifest: small }))).toEqual({ ...small });
  });

  prove("dates and times", "with an offset, without, and a Date", async (version) => {
    for (const moment of ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00", new Date(1_500_000_000_250)]) {
      const kept = await callHarbour(version).keep({ manifest: { ...least, moment } });
      const shown = String(kept?.moment);
      expect(Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(shown) ? shown : `${shown}Z`)).toBe(
        typeof moment === "string" && moment.length === 19
          ? Date.parse(`${moment}Z`)
          : new Date(moment).getTime(),
      );
      expect(String(kept?.day)).toBe("2024-02-29");
    }
  });

  prove("binary", "every byte, base64 and hex, and none", async (version) => {
    for (const bytes of [everyByte, new Uint8Array()]) {
      const kept = await callHarbour(version).keep({ manifest: { ...least, bytes, hex: bytes } });
      expect(kept).toMatchObject({ bytes, hex: bytes });
    }
  });

  gap("requests checked by a schema", "ASMX checks no request against the schema");

  prove("fault", "of an exception, and with a detail that no WSDL of ASMX declares", async (version) => {
    const client = callHarbour(version);
    const server = version === "1.1" ? "Server" : "Receiver";
    expect(await failureOf(client.sink({ how: "plain" }))).toMatchObject({
      ...{ kind: "fault", version, reason: expect.stringContaining("a leak & <more>") },
      ...{ code: expect.stringMatching(new RegExp(`}${server}$`)) },
    });
    const sender = version === "1.1" ? "Client" : "Sender";
    expect(await failureOf(client.sink({ how: "ümläut" }))).toMatchObject({
      ...{ kind: "fault", version, reason: expect.stringContaining("it sank: ümläut") },
      ...{ code: expect.stringMatching(new RegExp(`}${sender}$`)) },
      detail: { text: "below <the> line", xml: expect.stringContaining('deck="3"') },
    });
  });

  gap(
    "fault with typed detail",
    "a WSDL of ASMX declares no faults; `detail` of the fault holds what was sent",
  );
  gap("several typed faults", "a WSDL of ASMX declares no faults");

  prove("header in", "a pilot that the contract declares", async (version) => {
    const sdk = mono.sdk("harbour");
    const pilot = sdk.pilotHeader.of({ name: markup, rank: 3 }, { mustUnderstand: true });
    expect(await callHarbour(version).who({}, { soapHeaders: [pilot] })).toBe(`${markup} of rank 3`);
    expect(await callHarbour(version).who()).toBe("nobody");
  });

  prove("header out", "one that comes back changed, one that is new", async (version) => {
    const sdk = mono.sdk("harbour");
    const pilot = sdk.pilotHeader.of({ name: "ada", rank: 3 });
    const { headers } = await callHarbour(version).soap.exchange(sdk.who, {}, { soapHeaders: [pilot] });
    expect(sdk.pilotHeader.find(headers)).toEqual({ name: "ada", rank: 4 });
    expect(plain(sdk.stampHeader.find(headers))).toEqual({
      text: "seen & <kept>",
      at: "2026-02-28T23:59:59Z",
    });
  });

  prove("mustUnderstand", "a header that the service does not know is a fault", async (version) => {
    const sdk = mono.sdk("harbour");
    const header = renameHeader(sdk, sdk.pilotHeader, "{urn:other}Pilot");
    const strict = [header.of({ rank: 1 }, { mustUnderstand: true })];
    expect(await failureOf(callHarbour(version).who({}, { soapHeaders: strict }))).toMatchObject({
      ...{ kind: "fault", version, code: expect.stringMatching(/}MustUnderstand$/) },
    });
    const lax = [header.of({ rank: 1 })];
    expect(await callHarbour(version).who({}, { soapHeaders: lax })).toBe("nobody");
  });

  prove("one-way", "an empty body under 200 is no answer", async (version) => {
    const text = `a <hoot> of ${version}`;
    const { status, response, raw } = await callHarbour(version).soap.exchange(mono.sdk("harbour").hoot, {
      text,
    });
    expect([status, response, raw.response.body]).toEqual([200, undefined, ""]);
  });
  gap("one-way", "Mono answers at once, but then never calls the method, whoever asks");

  prove("session by cookie", "a job behind a login, and nobody without the jar", async (version) => {
    const endpoint = mono.at("/Sessions.asmx");
    const { SessionsClient } = mono.sdk("sessions");
    const client = new SessionsClient({ endpoint, version });
    const token = await client.login({ username: "ada", password: "open" });
    const jobToken = await client.publishData({
      ...{ token, spaceID: "s", subgroups: ["a", "b"], date: new Date("2026-01-02T03:04:05Z") },
    });
    const asked = [];
    for (let at = 0; at < 3; at++) asked.push(await client.isJobComplete({ token, jobToken }));
    expect(asked).toEqual([false, false, true]);
    expect(plain(await client.getJobStatus({ token, jobToken }))).toEqual({
      ...{ processingGroup: "n1", type: 6, loadid: 3, message: "ada|s|a,b|2026-01-02T03:04:05" },
      ...{ statusCode: "Complete" },
    });
    await client.logout({ token });
    const after = await failureOf(client.isJobComplete({ token, jobToken }));
    expect(after).toMatchObject({
      kind: "fault",
      reason: expect.stringContaining("is not valid or has expired"),
    });
    const forgetful = new SessionsClient({ endpoint, version, cookies: false });
    const lost = await forgetful.login({ username: "ada", password: "open" });
    expect(await failureOf(forgetful.isJobComplete({ token: lost, jobToken }))).toMatchObject({
      kind: "fault",
    });
  });

  gap("contract in several documents", "a WSDL of ASMX holds its schemas");

  prove("redirect", "is an error that says where to, and the call goes there if told", async (version) => {
    const { HarbourClient } = mono.sdk("harbour");
    const moved = new HarbourClient({ endpoint: mono.at("/moved/Harbour.asmx"), version });
    const failure = await failureOf(moved.add({ left: 2, right: 3 }));
    expect(failure).toMatchObject({ kind: "http-status", status: 307, location: mono.at("/Harbour.asmx") });
    const { location } = failure as { readonly location: string }; // as the line before shows
    expect(await new HarbourClient({ endpoint: location, version }).add({ left: 2, right: 3 })).toBe(5);
  });
});

function hexOf(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
