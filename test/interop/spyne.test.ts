/** spyne, which refuses each request that its schema does not allow. */
import { expect } from "vitest";
import type { Client, Parcel, Sdk } from "./contracts/spyne.js";
import { failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { everyByte, markup } from "./samples.js";
import { useStack } from "./use-stack.js";

const least = { id: 1n, count: -2n, code: "AB1" };

const most: Parcel<string> = {
  priority: -1,
  id: -9223372036854775808n,
  // libxml2, with which spyne checks, takes no more digits.
  count: 123456789012345678901234n,
  code: "ZZ0123456789",
  serial: 18446744073709551615n,
  label: markup,
  weight: "123456789012.12345678",
  sent: "2026-02-28T23:59:59.500000+02:00",
  due: "2024-02-29",
  at: "23:59:59.999000",
  took: "P1DT2H5M",
  size: 0.1,
  narrow: 0.5,
  fragile: false,
  state: "underway",
  content: everyByte,
  key: "0f8fad5b-d9cb-469f-a165-70867728950e",
  link: "https://depot.test/?a=1&b=%20",
  tags: ["one", "", null, " two "],
  labels: [{ language: "de", text: "Paket" }, { text: "" }],
  inside: [{ ...least, labels: [] }],
};

/** One kind of value a parcel, so that what is refused is told apart. */
const single = Object.entries(most).filter(([name]) => !(name in least));

describeStack("spyne", ({ prove, gap }) => {
  const spyne = useStack<Readonly<Record<Version, Sdk>>>("spyne", {
    "1.1": { wsdl: "/soap11?wsdl", expected: "spyne" },
    "1.2": { wsdl: "/soap12?wsdl", expected: "spyne" },
  });
  const endpointOf = (version: Version): string => spyne.at(version === "1.1" ? "/soap11" : "/soap12");
  // Each contract offers one version, so its client needs not be told.
  const call = (version: Version): Client =>
    new (spyne.sdk(version).DepotClient)({ endpoint: endpointOf(version) });

  prove("document/literal, wrapped", "a parcel comes back field by field", async (version) => {
    expect(plain(await call(version).keep({ parcel: most }))).toEqual(most);
  });

  prove("document/literal, bare", "grams to kilos", async (version) => {
    expect(await call(version).weigh(123456)).toBe("123.456");
  });

  gap("rpc/literal", "spyne writes document/literal contracts alone");
  for (const feature of [
    "rpc/encoded",
    "arrays of SOAP encoding",
    "multiRef (href)",
    "Map of Apache's namespace",
  ] as const)
    gap(feature, "spyne has no SOAP encoding");

  prove("derived types (xsi:type)", "a circle among shapes", async (version) => {
    const shapes = [{ name: "dot" }, { $type: "Circle" as const, name: "ring", radius: 7 }];
    expect(plain(await call(version).redraw({ shapes }))).toEqual([
      { $type: "Circle", name: "Circle ring", radius: 7 },
      { $type: "Shape", name: "Shape dot" },
    ]);
  });

  prove("nil, empty and absent", "what Python sees, and what comes back", async (version) => {
    for (const tags of [undefined, null, [], [null], ["", "a"]]) {
      const parcel = { ...least, tags, label: null };
      const seen = JSON.parse((await call(version).describe({ parcel })) ?? "");
      // Python's None stands for both nil and absent, so spyne sends neither.
      expect(seen).toMatchObject({ tags: tags ?? null, label: null });
      const kept = await call(version).keep({ parcel });
      expect([kept?.tags ?? undefined, kept?.label ?? undefined]).toEqual([tags ?? undefined, undefined]);
    }
  });

  prove("Unicode and markup in text", "what Python sees is what was meant", async (version) => {
    const seen = await call(version).describe({ parcel: { ...least, label: markup } });
    expect(JSON.parse(seen ?? "")).toMatchObject({ label: markup });
  });

  prove("64-bit integers and decimals", "both ends, and 24 digits", async (version) => {
    for (const id of [-9223372036854775808n, 9007199254740993n, 9223372036854775807n]) {
      const parcel = { ...least, id, count: -(10n ** 23n), serial: 18446744073709551615n, weight: "0.00100" };
      const seen = JSON.parse((await call(version).describe({ parcel })) ?? "");
      expect(seen).toMatchObject({ id: `${id}`, count: `${parcel.count}`, weight: "0.00100" });
      expect(plain(await call(version).keep({ parcel }))).toEqual({ ...parcel, labels: [] });
    }
    // Python prints small ones as 1E-8, which is no xs:decimal.
    const small = await failureOf(call(version).keep({ parcel: { ...least, weight: "0.00000001" } }));
    expect(small).toMatchObject({ kind: "invalid-value", path: "keepResponse/kept/weight" });
  });
  gap(
    "64-bit integers and decimals",
    "decimals below 0.000001 come as 1E-7, which the SDK refuses, as XML Schema does",
  );

  prove("dates and times", "what Python sees, a Date as well", async (version) => {
    const seen = async (sent: string | Date): Promise<unknown> =>
      JSON.parse((await call(version).describe({ parcel: { ...least, sent } })) ?? "").sent;
    expect(await seen("2026-10-25T02:30:00+02:00")).toBe("2026-10-25 02:30:00+02:00");
    expect(await seen(new Date("1969-12-31T23:59:59.250Z"))).toBe("1969-12-31 23:59:59.250000+00:00");
  });

  prove("binary", "every byte, and none", async (version) => {
    for (const content of [everyByte, new Uint8Array()]) {
      expect(await call(version).keep({ parcel: { ...least, content } })).toMatchObject({ content });
    }
  });

  prove("requests checked by a schema", "the least, the most, and each member alone", async (version) => {
    const parcels = [least, most, ...single.map(([name, value]) => ({ ...least, [name]: value }))];
    for (const parcel of parcels) {
      const kept = await call(version).keep({ parcel });
      expect(plain(kept)).toEqual({ labels: [], ...parcel });
    }
    // Nil with an attribute is what the schema allows; Python's None has no place for it.
    const nil = { $nil: true as const, priority: 3 };
    expect(plain((await call(version).keep({ parcel: { ...least, inside: [nil] } }))?.inside)).toEqual([
      null,
    ]);
    // The check is on: a value that the contract's pattern does not allow is refused.
    const refused = await failureOf(call(version).keep({ parcel: { ...least, code: "ab" } }));
    // In SOAP 1.2 spyne stumbles over its own fault and answers 500 with a line of text.
    if (version === "1.2") expect(refused).toMatchObject({ kind: "http-status", status: 500 });
    else expect(refused).toMatchObject({ reason: expect.stringContaining("SCHEMAV_CVC_PATTERN_VALID") });
  });

  prove("fault", "with a detail that nobody declared, and of an exception", async (version) => {
    const problem = await failureOf(call(version).trouble({ kind: "detail" }));
    expect(problem).toMatchObject({
      kind: "fault",
      version,
      reason: "a problem <&>",
      role: undefined,
      name: "SoapFault",
    });
    expect(problem).toMatchObject({ detail: { text: "9007199254740993b & c" } });
    const client = version === "1.1" ? "Client.Shelf" : "Sender";
    expect(problem).toMatchObject({ code: expect.stringMatching(new RegExp(`}${client}$`)) });
    expect(await failureOf(call(version).trouble({ kind: "other" }))).toMatchObject({
      kind: "fault",
      version,
    });
  });

  for (const feature of ["fault with typed detail", "several typed faults"] as const)
    gap(feature, "spyne declares an empty element for a fault and sends another detail");

  prove("header in", "a ticket that the contract declares", async (version) => {
    const sdk = spyne.sdk(version);
    const ticket = sdk.ticketHeader.of({ holder: markup, until: "2026-01-01T00:00:00Z" });
    expect(await call(version).withTicket({}, { soapHeaders: [ticket] })).toBe(
      `${markup} until 2026-01-01T00:00:00+00:00`,
    );
    expect(await call(version).withTicket()).toBe("nobody");
  });

  prove("header out", "how many were served", async (version) => {
    const sdk = spyne.sdk(version);
    const { headers } = await call(version).soap.exchange(sdk.withTicket, {});
    expect(sdk.servedHeader.find(headers)).toEqual({ count: 3 });
  });

  gap("mustUnderstand", "spyne does not look at mustUnderstand");
  gap("one-way", "spyne answers every operation");

  prove(
    "session by cookie",
    "the service knows who signed in, and nobody without the jar",
    async (version) => {
      const known = call(version);
      await known.signIn({ user: "ada" });
      expect(await known.whoAmI()).toBe("ada");
      const endpoint = endpointOf(version);
      const forgetful = new (spyne.sdk(version).DepotClient)({ endpoint, cookies: false });
      await forgetful.signIn({ user: "ada" });
      expect(await forgetful.whoAmI()).toBe("nobody");
    },
  );

  gap("contract in several documents", "spyne serves its WSDL as one file");

  prove("redirect", "is an error that says where to, and the call goes there if told", async (version) => {
    const endpoint = endpointOf(version).replace("/soap", "/moved/soap");
    const failure = await failureOf(new (spyne.sdk(version).DepotClient)({ endpoint }).weigh(1));
    expect(failure).toMatchObject({ kind: "http-status", status: 307 });
    const { location } = failure as { readonly location: string }; // as the line before shows
    const moved = new URL(location, endpoint).href;
    expect(await new (spyne.sdk(version).DepotClient)({ endpoint: moved }).weigh(1)).toBe("0.001");
  });

  gap("HTTP GET binding", "spyne can answer HTTP without SOAP, but no WSDL of it says so");
  gap("HTTP POST binding", "spyne can answer HTTP without SOAP, but no WSDL of it says so");
});
