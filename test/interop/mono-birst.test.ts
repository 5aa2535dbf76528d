/** All operations of Birst's contract, as services that Mono's tools make of its WSDL, called in all ways with all there is. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import * as pages from "../../generated/birst/index.js";
import { carryOutPlan, type PlannedRun } from "./call-plan.js";
import type * as birst from "./contracts/mono-birst.js";
import { describeStack, type StackProofs } from "./proofs.js";
import { useStack } from "./use-stack.js";

const published = resolve("../shared/birst/wsdl/CommandWebService-2018.wsdl");
const exported = join(tmpdir(), `soapwright-birst-${process.pid}.wsdl`);
if (!existsSync(published)) console.log("left out: Birst's own WSDL on Mono, as ../shared is not there");

describeStack("mono", (proofs) => {
  beforeAll(() => {
    const command = [
      resolve("generator/cli/main.ts"),
      "export",
      "wsdl",
      "contracts/birst",
      "--out",
      exported,
    ];
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve("node_modules/tsx/dist/cli.mjs"), ...command],
      {
        encoding: "utf8",
      },
    );
    if (status !== 0) throw new Error(stderr);
  });
  afterAll(() => rmSync(exported, { force: true }));
  proveContract(proofs, exported, 208, "Birst's pages");
});

if (existsSync(published)) {
  describeStack("mono", (proofs) => proveContract(proofs, published, 197, "Birst's own WSDL"));
}

/** Serves a contract and calls it with the SDK of what is served, and with the one that is made of operation pages. */
function proveContract({ prove }: StackProofs, wsdl: string, operations: number, what: string): void {
  const contracts = { birst: { wsdl: "/Canned.asmx?WSDL", expected: "mono-birst" } };
  const mono = useStack<{ readonly birst: birst.Sdk }>("mono", contracts, wsdl);
  const ways = [
    ["the served SDK", () => mono.sdk("birst").CommandWebServiceClient, "apart"],
    ["the SDK of pages", () => pages.CommandWebServiceClient, "empty"],
  ] as const;
  for (const [sdk, client, absentArrays] of ways) {
    prove("document/literal, wrapped", `${operations} operations of ${what}, ${sdk}`, async (version) => {
      const run = { url: mono.at(""), client: client(), version, absentArrays };
      const fillings: readonly Pick<PlannedRun, "request" | "answer">[] = [
        { request: "full", answer: "full" },
        { request: "empty", answer: "empty" },
        // The overlay says that a result is never absent.
        { request: "minimal", answer: absentArrays === "apart" ? "minimal" : "full" },
      ];
      let values = 0;
      for (const filling of fillings) {
        const { calls, leaves, problems } = await carryOutPlan({ ...run, ...filling });
        expect(problems).toEqual([]);
        expect(calls).toBe(operations);
        values += leaves;
      }
      console.log(`${what}, ${sdk}, SOAP ${version}: ${3 * operations} calls, ${values} values equal`);
    });
  }
}
