/** gSOAP, of which one program is made for each version of SOAP. */
import { expect } from "vitest";
import type { Client, Parcel, Sdk } from "./contracts/gsoap.js";
import { detailOf, failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { renameHeader } from "./rename-header.js";
import { everyByte, markup } from "./samples.js";
import { useStack } from "./use-stack.js";

const least = { id: 1n, serial: 2n, label: "" };

const parcel: Parcel<string> = {
  id: -9223372036854775808n,
  serial: 18446744073709551615n,
  label: markup,
  note: "noted",
  weight: "123456789012345.678901",
  sent: "2026-02-28T21:59:59Z",
  size: 0.1,
  fragile: false,
  state: "underway",
  content: everyByte,
  tags: ["one", "", " two "],
  inside: [
    { ...least, tags: [], inside: [] },
    { ...least, tags: ["three"], inside: [] },
  ],
  priority: -1,
};

describeStack("gsoap", ({ prove, gap }) => {
  const contract = { sdk: { wsdl: "/?wsdl", expected: "gsoap" } };
  const programs = {
    "1.1": useStack<{ readonly sdk: Sdk }>("gsoap", contract, "1.1"),
    "1.2": useStack<{ readonly sdk: Sdk }>("gsoap", contract, "1.2"),
  };
  const sdkOf = (version: Version): Sdk => programs[version].sdk("sdk");
  // Each contract offers one version, so its client needs not be told.
  const call = (version: Version): Client =>
    new (sdkOf(version).DepotClient)({ endpoint: programs[version].at("/") });

  prove(
    "document/literal, wrapped",
    "a parcel comes back field by field, and C++ sees it",
    async (version) => {
      const { stored, seen } = await call(version).store({ parcel });
      expect(plain(stored)).toEqual(parcel);
      expect(seen).toBe(`${parcel.id}|${parcel.serial}|${parcel.label}|3|2`);
    },
  );

  for (const feature of ["document/literal, bare", "rpc/literal", "rpc/encoded"] as const)
    gap(feature, "tested with document/literal, wrapped; the other styles with the others");
  for (const feature of ["arrays of SOAP encoding", "multiRef (href)", "Map of Apache's namespace"] as const)
    gap(feature, "tested with document/literal, which has none");

  prove("derived types (xsi:type)", "a circle among shapes", async (version) => {
    const shape = [{ name: "dot" }, { $type: "Circle" as const, name: "ring", radius: 7 }];
    expect(plain(await call(version).redraw({ shape }))).toEqual([
      { $type: "Circle", name: "Circle ring", radius: 7 },
      { $type: "Shape", name: "Shape dot" },
    ]);
  });

  prove("nil, empty and absent", "empty and absent stay apart", async (version) => {
    for (const note of [undefined, "", "a"]) {
      const { stored } = await call(version).store({ parcel: { ...least, note } });
      expect(plain(stored)).toEqual(plain({ ...least, note, tags: [], inside: [] }));
    }
  });
  gap("nil, empty and absent", "its compiler declares nothing nillable here");

  prove("Unicode and markup in text", "what C++ sees is what was meant", async (version) => {
    const { seen } = await call(version).store({ parcel: { ...least, label: markup } });
    expect(seen).toBe(`1|2|${markup}|0|0`);
  });

  prove("64-bit integers and decimals", "both ends, and a long decimal", async (version) => {
    for (const id of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const given = { ...least, id, serial: 18446744073709551615n, weight: "0.00000000000000000001" };
      const { stored } = await call(version).store({ parcel: given });
      expect(plain(stored)).toEqual({ ...given, tags: [], inside: [] });
    }
  });

  prove("dates and times", "as UTC in whole seconds, a Date as well", async (version) => {
    const keep = async (sent: string | Date): Promise<string> =>
      String((await call(version).store({ parcel: { ...least, sent } })).stored.sent);
    expect(await keep("2026-10-25T02:30:00+02:00")).toBe("2026-10-25T00:30:00Z");
    expect(await keep(new Date("2026-10-25T00:30:00Z"))).toBe("2026-10-25T00:30:00Z");
  });

  prove("binary", "every byte, and none", async (version) => {
    for (const content of [everyByte, new Uint8Array()]) {
      const { stored } = await call(version).store({ parcel: { ...least, content } });
      expect(stored).toMatchObject({ content });
    }
  });

  gap(
    "requests checked by a schema",
    "it checks types and occurrence as it reads, but not the schema itself",
  );

  prove("fault", "with a detail that nobody declared, whatever the HTTP status", async (version) => {
    const failure = await failureOf(call(version).trouble({ kind: "ümläut" }));
    expect(failure).toMatchObject({
      kind: "fault",
      version,
      reason: "Unerwartet: ümläut",
      name: "SoapFault",
    });
    expect(failure).toMatchObject({ detail: { text: "7" } });
    const namespace =
      version === "1.1"
        ? "http://schemas.xmlsoap.org/soap/envelope/"
        : "http://www.w3.org/2003/05/soap-envelope";
    const { status } = await fetch(programs[version].at("/"), {
      method: "POST",
      headers: { "content-type": version === "1.1" ? "text/xml" : "application/soap+xml" },
      body: `<e:Envelope xmlns:e="${namespace}"><e:Body><d:trouble xmlns:d="urn:depot"><d:kind/></d:trouble></e:Body></e:Envelope>`,
    });
    expect(status).toBe(version === "1.1" ? 500 : 400);
    const client = version === "1.1" ? "Client" : "Sender";
    expect(failure).toMatchObject({ code: expect.stringMatching(new RegExp(`}${client}$`)) });
  });

  prove("fault with typed detail", "a problem with its number", async (version) => {
    const problem = await failureOf(call(version).trouble({ kind: "problem" }));
    expect(problem).toMatchObject({ kind: "fault", version, reason: "a problem <&>" });
    const detail = detailOf(problem, sdkOf(version).ProblemFault);
    expect(detail).toEqual({ id: 9007199254740993n, hints: ["a", "b & c"] });
  });

  prove("several typed faults", "each is told apart by its element", async (version) => {
    const sdk = sdkOf(version);
    const refusal = await failureOf(call(version).trouble({ kind: "refusal" }));
    expect(plain(detailOf(refusal, sdk.RefusalFault))).toEqual({ until: "2026-03-29T01:30:00Z" });
    expect(detailOf(refusal, sdk.ProblemFault)).toBeUndefined();
  });

  prove("header in", "a ticket that the contract declares", async (version) => {
    const sdk = sdkOf(version);
    const ticket = sdk.ticketHeader.of({ holder: markup, until: "2026-01-01T00:00:00Z" });
    expect(await call(version).withTicket({}, { soapHeaders: [ticket] })).toBe(markup);
    expect(await call(version).withTicket()).toBe("nobody");
  });

  prove("header out", "how many were served", async (version) => {
    const sdk = sdkOf(version);
    const { headers } = await call(version).soap.exchange(sdk.withTicket, {});
    expect(sdk.servedHeader.find(headers)).toBe(3);
  });

  prove("mustUnderstand", "a header that the service does not know is a fault", async (version) => {
    const sdk = sdkOf(version);
    const header = renameHeader(sdk, sdk.ticketHeader, "{urn:other}stamp");
    const strict = [header.of({ holder: "ada" }, { mustUnderstand: true })];
    const failure = await failureOf(call(version).withTicket({}, { soapHeaders: strict }));
    expect(failure).toMatchObject({ kind: "fault", code: expect.stringMatching(/}MustUnderstand$/) });
    const lax = [header.of({ holder: "ada" })];
    expect(await call(version).withTicket({}, { soapHeaders: lax })).toBe("nobody");
  });

  prove("one-way", "202 without a body, and it was carried out", async (version) => {
    const what = `a <parcel> of ${version}`;
    const { status, response } = await call(version).soap.exchange(sdkOf(version).drop, { what });
    expect([status, response]).toEqual([202, undefined]);
    expect(await call(version).dropped()).toBe(what);
  });

  prove(
    "session by cookie",
    "the service knows who signed in, and nobody without the jar",
    async (version) => {
      const known = call(version);
      await known.signIn({ user: "ada" });
      expect(await known.whoAmI()).toBe("ada");
      const endpoint = programs[version].at("/");
      const forgetful = new (sdkOf(version).DepotClient)({ endpoint, cookies: false });
      await forgetful.signIn({ user: "ada" });
      expect(await forgetful.whoAmI()).toBe("nobody");
    },
  );

  gap("contract in several documents", "its compiler writes one file");
  gap("redirect", "its server does not redirect");

  gap("HTTP GET binding", "its WSDL declares SOAP alone");
  gap("HTTP POST binding", "its WSDL declares SOAP alone");
});
