/** PHP's SoapServer: document/literal, rpc/literal and rpc/encoded, each from the WSDL that it serves. */
import { expect } from "vitest";
import type * as document from "./contracts/php-document.js";
import type * as encoded from "./contracts/php-rpc-encoded.js";
import type * as literal from "./contracts/php-rpc-literal.js";
import { detailOf, failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { renameHeader } from "./rename-header.js";
import { everyByte, markup } from "./samples.js";
import { useStack } from "./use-stack.js";

const parcel: document.Parcel<string> = {
  id: -9223372036854775808n,
  serial: 9223372036854775807n,
  label: markup,
  weight: "123456789012345.678901",
  sent: "2026-02-28T23:59:59.5+02:00",
  due: "2024-02-29",
  size: 0.1,
  fragile: false,
  state: "on the way",
  content: everyByte,
  digest: everyByte,
  tags: ["one", "", null, " two "],
  inside: [
    { id: 1n, serial: 0n },
    { id: 2n, serial: 1n, tags: [] },
  ],
  priority: -1,
};

/** What the other contracts' parcels are too. */
const required = {
  id: 9223372036854775807n,
  label: markup,
  weight: "-0.10",
  sent: "2026-02-28T23:59:59.5+02:00",
  fragile: true,
  content: everyByte,
};

interface Sdks {
  readonly document: document.Sdk;
  readonly literal: literal.Sdk;
  readonly encoded: encoded.Sdk;
}

describeStack("php", ({ prove, gap }) => {
  const php = useStack<Sdks>("php", {
    document: { wsdl: "/document.php?wsdl", expected: "php-document" },
    literal: { wsdl: "/rpc-literal.php?wsdl", expected: "php-rpc-literal" },
    encoded: { wsdl: "/rpc-encoded.php?wsdl", expected: "php-rpc-encoded" },
  });
  const callDocument = (version: Version): document.Client =>
    new (php.sdk("document").DepotServiceClient)({ endpoint: php.at("/document.php"), version });
  const callLiteral = (version: Version): literal.Client =>
    new (php.sdk("literal").DepotServiceClient)({ endpoint: php.at("/rpc-literal.php"), version });
  const callEncoded = (version: Version): encoded.Client =>
    new (php.sdk("encoded").DepotServiceClient)({ endpoint: php.at("/rpc-encoded.php"), version });

  prove("document/literal, wrapped", "a parcel comes back field by field", async (version) => {
    const { stored } = await callDocument(version).store({ parcel });
    const inside = parcel.inside?.map((one) => ({ ...one, inside: [] }));
    expect(plain(stored)).toEqual({ ...parcel, inside });
  });

  prove("document/literal, bare", "grams to kilos", async (version) => {
    expect(await callDocument(version).weigh(123456)).toBe("123.456");
  });

  prove("rpc/literal", "adds, and a parcel comes back field by field", async (version) => {
    expect(await callLiteral(version).add({ left: -2147483648, right: 5 })).toBe(-2147483643);
    const given = { ...required, note: null, tags: ["one", "", " two "] };
    expect(plain(await callLiteral(version).keep({ parcel: given }))).toEqual(given);
  });

  prove("rpc/encoded", "adds, and arguments are what PHP sees", async (version) => {
    const depot = callEncoded(version);
    expect(await depot.sum({ numbers: [1, -2, 2147483647] })).toBe(2147483646);
    const seen = await depot.seen({ parcel: { ...required, tags: ["a", null, ""] }, note: null });
    expect(JSON.parse(seen ?? "")).toEqual([
      {
        ...{ id: "9223372036854775807", label: markup, weight: "-0.10", sent: required.sent, fragile: true },
        ...{ content: Buffer.from(everyByte).toString("hex"), tags: ["a", null, ""] },
      },
      null,
    ]);
  });

  prove("arrays of SOAP encoding", "of numbers, texts and parcels, also empty", async (version) => {
    const depot = callEncoded(version);
    expect(await depot.mirrorNames({ names: ["a", null, "", " ü "] })).toEqual([" ü ", "", null, "a"]);
    expect(await depot.mirrorNames({ names: [] })).toEqual([]);
    expect(await depot.sum({ numbers: [] })).toBe(0);
    const parcels = [
      { ...required, tags: ["x"] },
      { ...required, id: 2n, label: null, tags: [] },
    ];
    expect(plain(await depot.mirror({ parcels }))).toEqual([...parcels].reverse());
  });

  prove("multiRef (href)", "one parcel at two places", async (version) => {
    const given = { ...required, tags: ["x"] };
    const { response, raw } = await callEncoded(version).soap.exchange(php.sdk("encoded").twin, {
      parcel: given,
    });
    expect(raw.response.body).toMatch(/ (href|\w+:ref)="/);
    expect(plain(response)).toEqual({ pair: { left: given, right: given } });
  });

  prove("Map of Apache's namespace", "keys and values of several types", async (version) => {
    const { RawXml } = php.sdk("encoded");
    const typed = (element: string, type: string, text: string) =>
      RawXml.parse(
        `<${element} xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:${type}">${text}</${element}>`,
      );
    const prices = [
      { key: typed("key", "string", "pear"), value: typed("value", "int", "7") },
      { key: typed("key", "int", "12"), value: typed("value", "string", "free &lt;b&gt; ü") },
    ];
    const raised = await callEncoded(version).prices({ prices });
    expect(raised?.map(({ key, value }) => [key?.text, value?.text])).toEqual([
      ["pear", "8"],
      ["12", "free <b> ü"],
      ["added", "by PHP"],
    ]);
  });

  prove("derived types (xsi:type)", "a circle among shapes, literal and encoded", async (version) => {
    const shapes = [{ name: "dot" }, { $type: "Circle" as const, name: "ring", radius: 7 }];
    const mirrored = [
      { $type: "Circle", name: "Circle ring", radius: 7 },
      { $type: "Shape", name: "Shape dot" },
    ];
    expect(plain(await callDocument(version).redraw({ shape: shapes }))).toEqual(mirrored);
    expect(plain(await callEncoded(version).mirrorShapes({ shapes }))).toEqual(mirrored);
  });

  prove("nil, empty and absent", "three states that stay apart", async (version) => {
    const depot = callDocument(version);
    for (const tags of [undefined, null, [], [null], [""]]) {
      const { stored, seen } = await depot.store({ parcel: { id: 1n, serial: 2n, label: null, tags } });
      expect(plain({ tags: stored.tags })).toEqual(plain({ tags }));
      expect(stored.label).toBeNull();
      expect(JSON.parse(seen)).toMatchObject({ label: null });
      expect(stored).toMatchObject({ inside: [], weight: undefined });
    }
  });

  prove("Unicode and markup in text", "what PHP sees is what was meant", async (version) => {
    const { seen } = await callDocument(version).store({ parcel: { id: 1n, serial: 2n, label: markup } });
    expect(JSON.parse(seen)).toMatchObject({ label: markup });
  });

  prove("64-bit integers and decimals", "both ends of long, and a long decimal", async (version) => {
    const depot = callDocument(version);
    for (const id of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const given = { id, serial: 9223372036854775807n, weight: "0.00000000000000000001" };
      expect(plain((await depot.store({ parcel: given })).stored)).toEqual({ ...given, inside: [] });
    }
  });

  prove("dates and times", "with their offset, a Date as well", async (version) => {
    const depot = callDocument(version);
    const at = new Date("2026-10-25T00:30:00.250Z");
    const { stored } = await depot.store({ parcel: { id: 1n, serial: 2n, sent: at, due: "2024-02-29" } });
    expect(String(stored.sent)).toBe("2026-10-25T00:30:00.250Z");
    expect(String(stored.due)).toBe("2024-02-29");
  });

  prove("binary", "every byte, base64 and hex, and none", async (version) => {
    const depot = callDocument(version);
    for (const content of [everyByte, new Uint8Array()]) {
      const { stored } = await depot.store({ parcel: { id: 1n, serial: 2n, content, digest: content } });
      expect(stored).toMatchObject({ content, digest: content });
    }
  });

  gap("requests checked by a schema", "SoapServer checks no request against the schema");

  prove("fault", "code, reason, and a detail that nobody declared", async (version) => {
    const plainFault = await failureOf(callDocument(version).trouble({ kind: "ümläut" }));
    expect(plainFault).toMatchObject({
      kind: "fault",
      version,
      reason: "Unerwartet: ümläut",
      name: "SoapFault",
    });
    const server = version === "1.1" ? "Server" : "Receiver";
    expect(plainFault).toMatchObject({ code: expect.stringMatching(new RegExp(`}${server}$`)) });
    const undeclared = await failureOf(callEncoded(version).refuse({ id: -5n }));
    expect(undeclared).toMatchObject({ reason: "no parcel -5", detail: { text: "id-5" } });
  });

  prove("fault with typed detail", "a problem with its number, rpc/literal", async (version) => {
    const { ProblemFault } = php.sdk("literal");
    const failure = await failureOf(callLiteral(version).find({ id: -7n }));
    expect(failure).toMatchObject({ kind: "fault", version, reason: "no parcel -7" });
    expect(detailOf(failure, ProblemFault)).toEqual({ id: -7n, hint: "ids < 0 & such" });
  });

  prove("several typed faults", "each is told apart by its type", async (version) => {
    const sdk = php.sdk("document");
    const problem = await failureOf(callDocument(version).trouble({ kind: "problem" }));
    expect(problem).toMatchObject({ kind: "fault", version, reason: "a problem <&>" });
    expect(detailOf(problem, sdk.ProblemFault)).toEqual({
      id: 9007199254740993n,
      hints: ["a", "b & c"],
    });
    expect(detailOf(problem, sdk.RefusalFault)).toBeUndefined();
    const refusal = await failureOf(callDocument(version).trouble({ kind: "refusal" }));
    expect(plain(detailOf(refusal, sdk.RefusalFault))).toEqual({ until: "2026-03-29T02:30:00+01:00" });
    expect(detailOf(refusal, sdk.ProblemFault)).toBeUndefined();
  });

  prove("header in", "a ticket that the contract declares", async (version) => {
    const sdk = php.sdk("document");
    const ticket = sdk.ticketHeader.of({ holder: markup, until: "2026-01-01T00:00:00Z" });
    expect(await callDocument(version).withTicket({}, { soapHeaders: [ticket] })).toBe(
      `${markup} until 2026-01-01T00:00:00Z`,
    );
    expect(await callDocument(version).withTicket()).toBe("nobody");
  });

  prove("header out", "how many were served", async (version) => {
    const sdk = php.sdk("document");
    const ticket = sdk.ticketHeader.of({ holder: "ada", until: "2026-01-01T00:00:00Z" });
    const options = { soapHeaders: [ticket] };
    const { headers, response } = await callDocument(version).soap.exchange(sdk.withTicket, {}, options);
    expect(response.holder).toBe("ada until 2026-01-01T00:00:00Z");
    expect(sdk.servedHeader.find(headers)).toEqual({ count: 3 });
  });

  prove("mustUnderstand", "a header that PHP does not know is a fault", async (version) => {
    const sdk = php.sdk("document");
    const header = renameHeader(sdk, sdk.ticketHeader, "{urn:other}stamp");
    const value = { holder: "ada", until: "2026-01-01T00:00:00Z" };
    const strict = [header.of(value, { mustUnderstand: true })];
    const failure = await failureOf(callDocument(version).withTicket({}, { soapHeaders: strict }));
    expect(failure).toMatchObject({ kind: "fault", code: expect.stringMatching(/}MustUnderstand$/) });
    const lax = [header.of(value)];
    expect(await callDocument(version).withTicket({}, { soapHeaders: lax })).toBe("nobody");
  });

  prove("one-way", "nothing comes back, and it was carried out", async (version) => {
    const what = `a <parcel> of ${version}`;
    const { status, response } = await callDocument(version).soap.exchange(php.sdk("document").drop, {
      what,
    });
    expect([200, 202]).toContain(status);
    expect(response).toBeUndefined();
    expect(await (await fetch(php.at("/dropped.txt"))).text()).toBe(what);
  });

  prove("session by cookie", "PHP knows who signed in, and nobody without the jar", async (version) => {
    const depot = callDocument(version);
    await depot.signIn({ user: "ada" });
    expect(await depot.whoAmI()).toBe("ada");
    const endpoint = php.at("/document.php");
    const forgetful = new (php.sdk("document").DepotServiceClient)({ endpoint, version, cookies: false });
    await forgetful.signIn({ user: "ada" });
    expect(await failureOf(forgetful.whoAmI())).toMatchObject({ reason: "nobody signed in" });
  });

  gap("contract in several documents", "a SoapServer serves its WSDL as one file");

  prove("redirect", "is an error that says where to, and the call goes there if told", async (version) => {
    const { DepotServiceClient } = php.sdk("document");
    const endpoint = php.at("/moved.php?document.php");
    const failure = await failureOf(new DepotServiceClient({ endpoint, version }).weigh(1));
    expect(failure).toMatchObject({ kind: "http-status", status: 307, location: "/document.php" });
    const moved = php.at("/document.php");
    expect(await new DepotServiceClient({ endpoint: moved, version }).weigh(1)).toBe("0.001");
  });

  gap("HTTP GET binding", "a SoapServer answers SOAP alone");
  gap("HTTP POST binding", "a SoapServer answers SOAP alone");
});
