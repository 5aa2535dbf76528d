/** PHP's SoapServer: document/literal, rpc/literal and rpc/encoded, each from the WSDL that it serves. */
import { afterAll, beforeAll, expect } from "vitest";
import type { Client, Sdk } from "./contracts/php-rpc-literal.js";
import { detailOf, failureOf } from "./failures.js";
import { describeStack, type Version } from "./proofs.js";
import { makeServedSdk, type ServedSdk } from "./served-client.js";
import { type RunningStack, startStack } from "./start-stack.js";

const parcel = {
  id: 9223372036854775807n,
  label: 'Übergröße <b>&amp;</b> \u{1f4e6} ]]> "quoted"',
  weight: "123456789012345.678901",
  sent: "2026-02-28T23:59:59.5+02:00",
  fragile: true,
  content: Uint8Array.from({ length: 256 }, (_byte, at) => at),
  note: null,
  tags: ["one", "", " two "],
};

describeStack("php", ({ prove }) => {
  let server: RunningStack;
  let made: ServedSdk<Sdk>;
  const connect = (version: Version): Client =>
    new made.sdk.DepotServiceClient({ endpoint: `${server.url}/rpc-literal.php`, version });

  beforeAll(async () => {
    server = await startStack("php");
    made = await makeServedSdk<Sdk>({
      wsdl: `${server.url}/rpc-literal.php?wsdl`,
      expected: "php-rpc-literal",
    });
  });
  afterAll(async () => {
    made?.remove();
    await server?.stop();
  });

  prove("rpc/literal", "adds, and keeps a parcel field by field", async (version) => {
    expect(await connect(version).add({ left: -2147483648, right: 5 })).toBe(-2147483643);
    const kept = await connect(version).keep({ parcel });
    expect({ ...kept, sent: kept.sent.toString() }).toEqual({ ...parcel, remark: undefined });
  });

  prove("fault with typed detail", "a problem with its number", async (version) => {
    const failure = await failureOf(connect(version).find({ id: -7n }));
    expect(failure).toMatchObject({ kind: "fault", version, reason: "no parcel -7" });
    expect(detailOf(made.sdk, failure, made.sdk.problemFault)).toEqual({ id: -7n, hint: "ids < 0 & such" });
  });
});
