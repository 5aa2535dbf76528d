/** SOAP::Lite, which guesses types, makes up names, and puts the members of structs into a namespace. */
import { expect } from "vitest";
import { SoapFault } from "../../runtime/errors.js";
import type * as perl from "./contracts/perl.js";
import type { Raw } from "./contracts/sdk-parts.js";
import { failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Feature, features } from "./proofs.js";
import { everyByte, markup } from "./samples.js";
import { useStack } from "./use-stack.js";

const parcel = {
  content: everyByte,
  fragile: false,
  id: 9007199254740993n,
  label: markup,
  sent: "2026-02-28T23:59:59.500Z",
  tags: ["one", "", null, " two "],
  weight: "123456789012345.678901",
};

const empty = { content: null, fragile: null, label: null, sent: null, tags: null, weight: null };

/** All of it is over SOAP 1.1. */
const only = ["1.1"] as const;

describeStack("perl", (proofs) => {
  const prove = (feature: Feature, what: string, test: () => Promise<void>): void =>
    proofs.prove(feature, what, test, only);
  const gap = (feature: Feature, reason: string): void => proofs.gap(feature, reason, only);
  const stack = useStack<{ readonly depot: perl.Sdk }>("perl", {
    depot: { wsdl: "/?wsdl", expected: "perl" },
  });
  const call = (path = "/"): perl.Client =>
    new (stack.sdk("depot").DepotServiceClient)({ endpoint: stack.at(path) });

  for (const feature of features)
    proofs.gap(feature, "it reads no arrays of SOAP 1.2, and the contract offers SOAP 1.1 alone", ["1.2"]);
  for (const feature of ["document/literal, wrapped", "document/literal, bare", "rpc/literal"] as const)
    gap(feature, "SOAP::Lite is made for rpc/encoded");

  gap("rpc/encoded", "it makes no WSDL: the one that it serves here was written by hand");
  prove(
    "rpc/encoded",
    "structs whose members stand in a namespace, results that have made-up names",
    async () => {
      const { response, raw } = await call().soap.exchange(stack.sdk("depot").keep, { parcel });
      expect(raw.response.body).toMatch(/<keepResponse xmlns="urn:depot"><(s-gensym\d+|Parcel)[ >]/);
      expect(plain(response)).toMatchObject({ parcel });
      expect(await call().sum({ numbers: [1, -2, null, 2147483647] })).toBe(2147483646);
      const seen = await call().seen({ parcel: { ...parcel, content: Uint8Array.of(1, 2, 3) } });
      expect(seen).toBe(`${parcel.id}|${parcel.weight}|${parcel.sent}|false|4|one||undef| two `);
      expect(plain(await call().label({ parcel }))).toEqual({
        letters: [...markup].length,
        parcel: { ...empty, id: parcel.id, label: markup },
      });
    },
  );

  prove("arrays of SOAP encoding", "of texts and parcels, also empty", async () => {
    expect(await call().mirrorNames({ names: ["a", null, "", " b "] })).toEqual([" b ", "", null, "a"]);
    expect(await call().mirrorNames({ names: [] })).toEqual([]);
    const parcels = [parcel, { ...empty, id: 2n }, null];
    expect(plain(await call().mirror({ parcels }))).toEqual([...parcels].reverse());
  });

  prove("multiRef (href)", "one parcel at two places", async () => {
    const { response, raw } = await call().soap.exchange(stack.sdk("depot").twin, { parcel });
    expect(raw.response.body.match(/ href="#/g)?.length).toBeGreaterThanOrEqual(2);
    expect(plain(response)).toEqual({ pair: { left: parcel, right: parcel } });
  });

  gap("Map of Apache's namespace", "it writes hashes as structs");
  gap("derived types (xsi:type)", "it names types after Perl's packages");

  prove("nil, empty and absent", "nil and empty stay apart", async () => {
    for (const tags of [null, [], [null], [""]]) {
      const given = { ...empty, id: 3n, tags };
      expect(plain(await call().keep({ parcel: given }))).toEqual(given);
    }
    expect(await call().mirrorNames({ names: null })).toBeNull();
  });

  prove(
    "Unicode and markup in text",
    "as text, and as the base64 that it makes of what is not ASCII",
    async () => {
      for (const one of [markup, "ü", "\u{1f4e6}", "<&>\"'", " a  b "]) {
        const { response, raw } = await call().soap.exchange(stack.sdk("depot").keep, {
          parcel: { ...empty, id: 1n, label: one },
        });
        expect(raw.response.body.includes("base64Binary"), one).toBe(/[^ -~\n\t]/.test(one));
        expect(plain(response)).toMatchObject({ parcel: { label: one } });
        expect((await call().label({ parcel: { ...empty, id: 1n, label: one } })).parcel?.label).toBe(one);
      }
    },
  );

  prove("64-bit integers and decimals", "both ends, and more digits than a double has", async () => {
    for (const id of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const given = { ...empty, id, weight: "-0.00100" };
      expect(plain(await call().keep({ parcel: given }))).toEqual(given);
    }
  });

  prove("dates and times", "as they were sent", async () => {
    for (const sent of ["2026-10-25T02:30:00+02:00", "2026-02-28T23:59:59.123456Z"])
      expect(String((await call().keep({ parcel: { ...empty, id: 1n, sent } }))?.sent)).toBe(sent);
  });

  prove("binary", "every byte, and none", async () => {
    for (const content of [everyByte, new Uint8Array()])
      expect(await call().keep({ parcel: { ...empty, id: 1n, content } })).toMatchObject({ content });
  });

  gap("requests checked by a schema", "it knows no schema");

  prove("fault", "of the method, and of Perl itself", async () => {
    const refused = await failureOf(call().refuse({ id: 7n }));
    expect(refused).toMatchObject({ kind: "fault", version: "1.1", reason: "no parcel 7 <&>" });
    expect(refused).toMatchObject({ code: expect.stringMatching(/}Client.Parcel$/) });
    const entries = SoapFault.is(refused) ? (refused.detail?.children ?? []) : [];
    expect(entries.map(({ name }) => name)).toEqual(["{urn:depot}problem"]);
    // A hash has its keys in another order each time the server starts.
    const told = entries.flatMap(({ children }) => children.map(({ text }) => text));
    expect(told.sort()).toEqual(["7", "a & b"]);
    const closed = await failureOf(call().refuse({ id: 0n }));
    expect(closed).toMatchObject({ kind: "fault", code: expect.stringMatching(/}Server$/) });
  });

  for (const feature of ["fault with typed detail", "several typed faults"] as const)
    gap(feature, "its faults are declared nowhere");

  prove("header in", "one with its type", async () => {
    const { ticketHeader } = stack.sdk("depot");
    const soapHeaders = [ticketHeader.of("ada & <b>")];
    expect(await call().ticket({}, { soapHeaders })).toBe("ada & <b>");
    expect(await call().ticket({})).toBe("nobody");
  });

  prove("header out", "read as its type", async () => {
    const { ticket, servedHeader } = stack.sdk("depot");
    const { headers } = await call().soap.exchange(ticket, {});
    expect(servedHeader.find(headers)).toBe(3);
  });

  prove(
    "mustUnderstand",
    "a header that must be understood is a fault, as its methods cannot say that they do",
    async () => {
      const { RawXml } = stack.sdk("depot");
      const envelope = 'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"';
      const stamp = (must: string): Raw =>
        RawXml.parse(`<d:stamp xmlns:d="urn:other" ${envelope} s:mustUnderstand="${must}">x</d:stamp>`);
      const failure = await failureOf(call().ticket({}, { soapHeaders: [stamp("1")] }));
      expect(failure).toMatchObject({ kind: "fault", code: expect.stringMatching(/}MustUnderstand$/) });
      expect(await call().ticket({}, { soapHeaders: [stamp("0")] })).toBe("nobody");
    },
  );

  gap("one-way", "it answers every call");

  prove("session by cookie", "a cookie that the server around it sets", async () => {
    const client = call();
    expect([await client.visits(), await client.visits(), await client.visits()]).toEqual([1, 2, 3]);
    const forgetful = new (stack.sdk("depot").DepotServiceClient)({
      endpoint: stack.at("/"),
      cookies: false,
    });
    expect([await forgetful.visits(), await forgetful.visits()]).toEqual([1, 1]);
  });

  gap("contract in several documents", "it makes no WSDL");
  prove("redirect", "is an error that tells the place", async () => {
    expect(await failureOf(call("/moved").visits())).toMatchObject({
      kind: "http-status",
      status: 307,
      location: "/",
    });
  });

  gap("HTTP GET binding", "it answers SOAP alone");
  gap("HTTP POST binding", "it answers SOAP alone");
});
