/** ASMX as Mono has it, in its rpc styles, with SOAP encoding and without. */
import { expect } from "vitest";
import type * as encoded from "./contracts/mono-encoded.js";
import type * as literal from "./contracts/mono-rpc-literal.js";
import { failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { markup as anyMarkup, everyByte } from "./samples.js";
import { useStack } from "./use-stack.js";

/** Mono writes a carriage return as it is, which XML takes for the end of a line. */
const markup = anyMarkup.replace("\r", "");

interface Sdks {
  readonly encoded: encoded.Sdk;
  readonly literal: literal.Sdk;
}

describeStack("mono", ({ prove }) => {
  const mono = useStack<Sdks>("mono", {
    encoded: { wsdl: "/Encoded.asmx?WSDL", expected: "mono-encoded" },
    literal: { wsdl: "/RpcLiteral.asmx?WSDL", expected: "mono-rpc-literal" },
  });
  const callEncoded = (version: Version): encoded.EncodedClient =>
    new (mono.sdk("encoded").EncodedClient)({ endpoint: mono.at("/Encoded.asmx"), version });
  const callLiteral = (version: Version): literal.LiteralClient =>
    new (mono.sdk("literal").RpcLiteralClient)({ endpoint: mono.at("/RpcLiteral.asmx"), version });

  prove("rpc/literal", "adds, and boats come back field by field", async (version) => {
    const client = callLiteral(version);
    const boat = { name: markup, length: 7, owner: "", cargo: "Crude-Oil" as const };
    expect(await client.add({ left: -2147483648, right: 5 })).toBe(-2147483643);
    expect(plain(await client.keep({ boat }))).toEqual(boat);
    expect(plain(await client.keepAll({ boats: [boat, null, { length: 1, cargo: "Cars" }] }))).toEqual([
      boat,
      null,
      { length: 1, cargo: "Cars" },
    ]);
  });

  const boat = { name: markup, length: 7, owner: "", cargo: "CrudeOil" as const };
  const barge = { $type: "Barge" as const, name: "B", length: -1, cargo: "Cars" as const, load: "2.50" };

  prove("rpc/encoded", "structs, nil, dates, bytes, nothing, and a fault", async (version) => {
    const client = callEncoded(version);
    expect(await client.add({ left: 2, right: -5 })).toBe(-3);
    expect(plain(await client.keep({ boat }))).toEqual({ $type: "Boat", ...boat });
    expect(await client.keep({ boat: null })).toBeNull();
    const crew = { boat: barge, names: ["a", "", " c "], captain: null };
    expect(plain(await client.man({ crew }))).toEqual({ ...crew, names: [" c ", "", "a"] });
    expect(await client.turn({ bytes: everyByte })).toEqual(everyByte.slice().reverse());
    expect(String(await client.later({ moment: "2024-02-28T12:00:00Z", days: 1 }))).toBe(
      "2024-02-29T12:00:00Z",
    );
    expect(await client.nothing()).toBeUndefined();
    expect(await failureOf(client.sink())).toMatchObject({ kind: "fault", version });
  });

  prove("arrays of SOAP encoding", "of boats and texts, also empty", async (version) => {
    const client = callEncoded(version);
    expect(await client.list({ boats: [boat, barge, null] })).toEqual([
      `Boat|${markup}|7||CrudeOil`,
      "Barge|B|-1|null|Cars",
      "null",
    ]);
    expect(await client.list({ boats: [] })).toEqual([]);
    expect(plain(await client.keepAll({ boats: [barge, null, boat] }))).toEqual([
      barge,
      null,
      { $type: "Boat", ...boat },
    ]);
  });

  prove("multiRef (href)", "one boat at two places", async (version) => {
    const { response, raw } = await callEncoded(version).soap.exchange(mono.sdk("encoded").twice, { boat });
    expect(raw.response.body).toMatch(/ (href|\w+:ref)="/);
    expect(plain(response)).toEqual({
      twiceResult: { $type: "Boat", ...boat },
      same: { $type: "Boat", ...boat },
    });
  });
});
