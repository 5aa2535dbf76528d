/** The JAX-WS reference implementation, whose contracts stand in several documents and whose children are unqualified. */
import { expect, vi } from "vitest";
import type * as depot from "./contracts/jaxws.js";
import type * as tools from "./contracts/jaxws-tools.js";
import { detailOf, failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { renameHeader } from "./rename-header.js";
import { everyByte, markup } from "./samples.js";
import { useStack } from "./use-stack.js";

const least = { id: 1n, count: 2n, label: "", note: null };

const parcel: depot.Parcel<string> = {
  id: -9223372036854775808n,
  count: 123456789012345678901234567890n,
  serial: 18446744073709551615n,
  label: markup,
  note: "noted",
  weight: "123456789012345.678901",
  sent: "2026-02-28T23:59:59.5+02:00",
  due: "2024-02-29",
  at: "23:59:59.999",
  took: "P1DT2H0.5S",
  size: 0.1,
  fragile: false,
  state: "on the way",
  content: everyByte,
  tags: ["one", "", null, " two "],
  inside: [
    { ...least, inside: [] },
    { ...least, tags: [], inside: [] },
  ],
  priority: -1,
};

interface Sdks {
  readonly "1.1": depot.Sdk;
  readonly "1.2": depot.Sdk;
  readonly tools: tools.Sdk;
}

describeStack("jaxws", ({ prove, gap }) => {
  const jaxws = useStack<Sdks>("jaxws", {
    "1.1": { wsdl: "/soap11?wsdl", expected: "jaxws" },
    "1.2": { wsdl: "/soap12?wsdl", expected: "jaxws" },
    tools: { wsdl: "/tools11?wsdl", expected: "jaxws-tools" },
  });
  const pathOf = (version: Version): string => (version === "1.1" ? "11" : "12");
  // Each contract offers one version, so its client needs not be told.
  const callDepot = (version: Version): depot.DepotClient =>
    new (jaxws.sdk(version).DepotServiceClient)({ endpoint: jaxws.at(`/soap${pathOf(version)}`) });
  const callTools = (version: Version): tools.ToolsClient =>
    new (jaxws.sdk("tools").ToolsServiceClient)({ endpoint: jaxws.at(`/tools${pathOf(version)}`), version });

  prove("document/literal, wrapped", "a parcel comes back field by field", async (version) => {
    expect(plain(await callDepot(version).store({ parcel }))).toEqual(parcel);
  });

  prove("document/literal, bare", "grams to kilos, or nil", async (version) => {
    expect(await callDepot(version).weigh(123456)).toBe("123.456");
    expect(await callDepot(version).weigh(-1)).toBeNull();
  });

  prove("rpc/literal", "adds, and a parcel comes back field by field", async (version) => {
    const sum = await callTools(version).add({ left: -9223372036854775808n, right: 9007199254740993n });
    expect(sum).toBe(-9214364837600034815n);
    expect(plain(await callTools(version).keep({ parcel }))).toEqual(parcel);
  });

  for (const feature of [
    "rpc/encoded",
    "arrays of SOAP encoding",
    "multiRef (href)",
    "Map of Apache's namespace",
  ] as const)
    gap(feature, "JAX-WS has no SOAP encoding (WS-I Basic Profile 1.1, R2706)");

  prove("derived types (xsi:type)", "a circle among shapes", async (version) => {
    const shape = [{ name: "dot" }, { $type: "Circle" as const, name: "ring", radius: 7 }];
    expect(plain(await callDepot(version).redraw({ shape }))).toEqual([
      { $type: "Circle", name: "Circle ring", radius: 7 },
      { $type: "Shape", name: "Shape dot" },
    ]);
  });

  prove("nil, empty and absent", "states that stay apart", async (version) => {
    for (const tags of [undefined, [], [null], [""]]) {
      const stored = await callDepot(version).store({ parcel: { ...least, tags, inside: [null] } });
      expect(plain(stored)).toEqual(plain({ ...least, tags, inside: [null] }));
      expect(stored).toMatchObject({ weight: undefined, priority: undefined });
    }
  });

  prove("Unicode and markup in text", "in an element and in a header", async (version) => {
    const stored = await callDepot(version).store({ parcel: { ...least, label: markup } });
    expect(stored?.label).toBe(markup);
  });

  prove("64-bit integers and decimals", "both ends, and beyond", async (version) => {
    for (const id of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const given = {
        ...least,
        id,
        count: -(10n ** 40n),
        serial: 18446744073709551615n,
        weight: "0.0000000000001",
      };
      expect(plain(await callDepot(version).store({ parcel: given }))).toEqual({ ...given, inside: [] });
    }
  });

  prove("dates and times", "with offsets and without, a Date as well", async (version) => {
    const given = { ...least, due: "2024-02-29+14:00", at: "00:00:00-14:00", took: "-P1Y2M3DT4H5M6.789S" };
    for (const sent of [
      "2026-10-25T02:30:00",
      "1969-12-31T23:59:59.123456789Z",
      new Date(1_500_000_000_250),
    ]) {
      const stored = await callDepot(version).store({ parcel: { ...given, sent } });
      const shown = typeof sent === "string" ? sent : sent.toISOString();
      expect(plain(stored)).toEqual({ ...given, sent: shown, inside: [] });
    }
  });

  prove("binary", "every byte, and none", async (version) => {
    for (const content of [everyByte, new Uint8Array()]) {
      expect(await callDepot(version).store({ parcel: { ...least, content } })).toMatchObject({ content });
    }
  });

  prove("requests checked by a schema", "the least and the most are valid", async (version) => {
    expect(plain(await callDepot(version).store({ parcel: least }))).toEqual({ ...least, inside: [] });
    expect(
      plain(await callDepot(version).store({ parcel: { ...parcel, inside: [parcel, parcel] } })),
    ).toEqual({
      ...parcel,
      inside: [parcel, parcel],
    });
    // The check is on: a body that the schema does not allow is refused.
    const refused = await fetch(jaxws.at(`/soap${pathOf(version)}`), {
      method: "POST",
      headers: { "content-type": version === "1.1" ? "text/xml" : "application/soap+xml" },
      body: envelope(version, '<d:store xmlns:d="urn:depot"><parcel><id>one</id></parcel></d:store>'),
    });
    expect(await refused.text()).toContain("cvc-");
  });

  prove("fault", "of an exception that nobody declared", async (version) => {
    const failure = await failureOf(callDepot(version).trouble({ kind: "ümläut" }));
    expect(failure).toMatchObject({ kind: "fault", version, reason: "Unerwartet: ümläut" });
    const server = version === "1.1" ? "Server" : "Receiver";
    expect(failure).toMatchObject({ code: expect.stringMatching(new RegExp(`}${server}$`)) });
  });

  prove("fault with typed detail", "a problem with its number, rpc/literal", async (version) => {
    const sdk = jaxws.sdk("tools");
    const failure = await failureOf(callTools(version).find({ id: -7n }));
    expect(failure).toMatchObject({ kind: "fault", version, reason: "no parcel -7" });
    expect(detailOf(failure, sdk.ProblemFault)).toEqual({ id: -7n, hints: [] });
  });

  prove("several typed faults", "each is told apart by its type", async (version) => {
    const sdk = jaxws.sdk(version);
    const problem = await failureOf(callDepot(version).trouble({ kind: "problem" }));
    expect(problem).toMatchObject({ kind: "fault", version, reason: "a problem <&>" });
    expect(detailOf(problem, sdk.ProblemFault)).toEqual({
      id: 9007199254740993n,
      hints: ["a", "b & c"],
    });
    expect(detailOf(problem, sdk.RefusalFault)).toBeUndefined();
    const refusal = await failureOf(callDepot(version).trouble({ kind: "refusal" }));
    expect(plain(detailOf(refusal, sdk.RefusalFault))).toEqual({ until: "2026-03-29T02:30:00+01:00" });
  });

  prove("header in", "a ticket that the contract declares", async (version) => {
    const sdk = jaxws.sdk(version);
    const ticket = sdk.ticketHeader.of({ holder: markup, until: "2026-01-01T00:00:00Z" });
    expect(await callDepot(version).withTicket({}, { soapHeaders: [ticket] })).toBe(
      `${markup} until 2026-01-01T00:00:00Z`,
    );
    expect(await callDepot(version).withTicket()).toBe("nobody");
  });

  prove("header out", "how many were served", async (version) => {
    const sdk = jaxws.sdk(version);
    const { headers, response } = await callDepot(version).soap.exchange(sdk.withTicket, {});
    expect(response.holder).toBe("nobody");
    expect(sdk.servedHeader.find(headers)).toBe(3);
  });

  prove("mustUnderstand", "a header that the service does not know is a fault", async (version) => {
    const sdk = jaxws.sdk(version);
    const header = renameHeader(sdk, sdk.ticketHeader, "{urn:other}stamp");
    const strict = [header.of({ holder: "ada" }, { mustUnderstand: true })];
    const failure = await failureOf(callDepot(version).withTicket({}, { soapHeaders: strict }));
    expect(failure).toMatchObject({ kind: "fault", code: expect.stringMatching(/}MustUnderstand$/) });
    const lax = [header.of({ holder: "ada" })];
    expect(await callDepot(version).withTicket({}, { soapHeaders: lax })).toBe("nobody");
    const known = sdk.ticketHeader.of({ holder: "ada" }, { mustUnderstand: true });
    expect(await callDepot(version).withTicket({}, { soapHeaders: [known] })).toBe("ada until null");
  });

  prove("one-way", "202 without a body, and it was carried out", async (version) => {
    const what = `a <parcel> of ${version}`;
    const { status, response } = await callDepot(version).soap.exchange(jaxws.sdk(version).drop, { what });
    expect([status, response]).toEqual([202, undefined]);
    // It answers first and then calls the method.
    await vi.waitFor(async () => expect(await callDepot(version).dropped()).toBe(what), { timeout: 5000 });
  });

  prove(
    "session by cookie",
    "the service knows who signed in, and nobody without the jar",
    async (version) => {
      const known = callDepot(version);
      await known.signIn({ user: "ada" });
      expect(await known.whoAmI()).toBe("ada");
      const endpoint = jaxws.at(`/soap${pathOf(version)}`);
      const forgetful = new (jaxws.sdk(version).DepotServiceClient)({ endpoint, version, cookies: false });
      await forgetful.signIn({ user: "ada" });
      expect(await forgetful.whoAmI()).toBe("nobody");
    },
  );

  prove("contract in several documents", "the schema comes from ?xsd=1", async (version) => {
    expect(await (await fetch(jaxws.at(`/soap${pathOf(version)}?wsdl`))).text()).toContain("?xsd=1");
    expect(jaxws.printed(version)).toMatch(/read 1 WSDL, 1 schema: 9 operations/);
  });

  gap("redirect", "the JDK's web server does not redirect");

  gap("HTTP GET binding", "a WSDL of JAX-WS declares SOAP alone");
  gap("HTTP POST binding", "a WSDL of JAX-WS declares SOAP alone");
});

function envelope(version: Version, body: string): string {
  const namespace =
    version === "1.1"
      ? "http://schemas.xmlsoap.org/soap/envelope/"
      : "http://www.w3.org/2003/05/soap-envelope";
  return `<e:Envelope xmlns:e="${namespace}"><e:Body>${body}</e:Body></e:Envelope>`;
}
