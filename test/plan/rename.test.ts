/** `rename` of the configuration: the name is given, or it is said why not. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const text = readFileSync("test/golden/wsdl-faults/contract/warehouse.wsdl", "utf8");
const files = [{ path: "warehouse.wsdl", text, kind: "wsdl" }] as const;
const detail = "type {http://example.org/warehouse}ServiceFault";

async function renameTo(rename: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { built, diagnostics } = await buildPiece(files, { rename });
  const said = diagnostics.filter(({ code }) => code === "plan/rename-unused").map(({ message }) => message);
  return [JSON.parse(built?.names ?? "{}")[detail], ...said];
}

test("gives the name", async () => {
  expect(await renameTo({ [detail]: "Trouble" })).toEqual(["Trouble"]);
});

test("says that a name is reserved or taken, and what the symbol is called", async () => {
  const reason = "that name is reserved or taken";
  expect(await renameTo({ [detail]: "class" })).toEqual([
    "ServiceFaultDetail",
    `"${detail}" is called ServiceFaultDetail, not class: ${reason}`,
  ]);
  expect((await renameTo({ [detail]: "LockedFault" }))[1]).toContain("not LockedFault");
});

test("says that there is no such symbol, and which was meant", async () => {
  expect(await renameTo({ [`${detail}s`]: "Trouble" })).toEqual([
    "ServiceFaultDetail",
    `rename has "${detail}s", which is no symbol of the SDK; did you mean "${detail}"?`,
  ]);
});
