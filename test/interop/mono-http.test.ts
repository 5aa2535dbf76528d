/** The HTTP GET and POST bindings that ASMX serves beside SOAP, as Mono has them. */
import { expect } from "vitest";
import type * as ledger from "./contracts/mono-ledger.js";
import { failureOf } from "./failures.js";
import { plain } from "./plain.js";
import { describeStack, type Version } from "./proofs.js";
import { markup } from "./samples.js";
import { useStack } from "./use-stack.js";

/** What a query and a form give a meaning of its own. */
const marks = "a&b=c+d e%41;?#/\\\"'()*!~ \u00e9\u65e5\ud83d\ude80\t\n";

describeStack("mono", ({ prove }) => {
  const mono = useStack<{ ledger: ledger.Sdk }>("mono", {
    ledger: { wsdl: "/Ledger.asmx?WSDL", expected: "mono-ledger", options: ["--http-bindings"] },
  });

  const ways = [
    { feature: "HTTP GET binding", name: "LedgerHttpGetClient" },
    { feature: "HTTP POST binding", name: "LedgerHttpPostClient" },
  ] as const;
  for (const { feature, name } of ways) {
    const options = (version: Version): { endpoint: string; version: Version } => ({
      endpoint: mono.at("/Ledger.asmx"),
      version,
    });
    // Without SOAP the version means nothing, so both columns must come out the same.
    const connect = (version: Version): ledger.WayClient => new (mono.sdk("ledger")[name])(options(version));

    prove(feature, "parameters arrive as they were sent", async (version) => {
      const client = connect(version);
      expect(await client.echo({ text: marks })).toBe(marks);
      // ASP.NET itself refuses a parameter that looks like markup, and Mono writes a carriage return as it is.
      const text = markup.replace(/[\r<]/g, "");
      expect(await client.echo({ text })).toBe(text);
      expect(await client.echo({ text: "" })).toBe("");
      expect(await client.join({ texts: ["a,b", "", marks], numbers: ["1", "-2"] })).toEqual([
        `[a,b,,${marks}]`,
        "[1,-2]",
      ]);
      const given = {
        ...{
          whole: "-2147483648",
          large: "9007199254740993",
          twofold: "-1E-300",
          exact: "1.50",
          yes: "true",
        },
        ...{ moment: "2026-02-28T23:59:59Z", column: "Credit" },
      };
      expect(await client.describe(given)).toBe(
        "-2147483648|9007199254740993|-1E-300|1.50|True|2026-02-28T23:59:59|Credit",
      );
    });

    prove(feature, "results are those of the same operation over SOAP", async (version) => {
      const client = connect(version);
      const soap = new (mono.sdk("ledger").LedgerClient)(options(version));
      const entries = await client.entries({ count: "3" });
      expect(plain(entries)).toEqual(plain(await soap.entries({ count: 3 })));
      expect(entries?.[2]?.text).toBe("entry <3> & more");
      expect(plain(await client.entries({ count: "0" }))).toEqual([]);
      expect(plain(await client.entry({ text: marks }))).toEqual(plain(await soap.entry({ text: marks })));
      expect(plain(await client.bytes({ count: "256" }))).toEqual(plain(await soap.bytes({ count: 256 })));
      expect(await client.join({ texts: ["x"], numbers: ["7"] })).toEqual(
        await soap.join({ texts: ["x"], numbers: [7] }),
      );
      expect(await client.sum({ left: "2", right: "-5" })).toBe(-3);
      expect(await client.nothing()).toBeNull();
    });

    prove(feature, "no result, and a session by cookie", async (version) => {
      const client = connect(version);
      const kept = `${name} ${version}`;
      expect(await client.keep({ text: kept })).toBeUndefined();
      expect(await client.kept()).toBe(kept);
      expect([await client.visits(), await client.visits()]).toEqual([1, 2]);
      expect(await connect(version).visits()).toBe(1);
    });

    prove(feature, "an exception of the service is an error with its status", async (version) => {
      const client = connect(version);
      const thrown = await failureOf(client.fail({ reason: "on purpose" }));
      expect(thrown).toMatchObject({ kind: "http-status", status: 500, operation: "fail", sent: true });
      expect(String(thrown)).not.toContain("on purpose");
      // What cannot be converted, and what is missing, is refused by ASMX itself.
      expect(await failureOf(client.sum({ left: "two", right: "3" }))).toMatchObject({ status: 500 });
      const lacking = { left: "1" } as { left: string; right: string }; // as a program without types may send it
      expect(await failureOf(client.sum(lacking))).toMatchObject({ status: 500 });
      expect(await client.sum({ left: "1", right: "1" })).toBe(2);
    });
  }
});
