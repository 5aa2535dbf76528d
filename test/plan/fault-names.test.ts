/** A fault and its detail want one name: the fault gets it, unless the detail is remembered by it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const text = readFileSync("test/golden/wsdl-faults/contract/warehouse.wsdl", "utf8");
const files = [{ path: "warehouse.wsdl", text, kind: "wsdl" }] as const;

const fault = "fault {http://example.org/warehouse}ServiceFault";
const detail = "type {http://example.org/warehouse}ServiceFault";

async function nameWith(names: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  const { built } = await buildPiece([
    ...files,
    { path: "names.json", text: JSON.stringify({ ...names, format: 1 }), kind: "json" },
  ]);
  return JSON.parse(built?.names ?? "{}");
}

test("the fault has the name, its detail is called Detail", async () => {
  expect(await nameWith({})).toMatchObject({ [fault]: "ServiceFault", [detail]: "ServiceFaultDetail" });
});

test("a type that programs import by that name keeps it", async () => {
  const names = await nameWith({ [detail]: "ServiceFault" });
  expect(names).toMatchObject({ [detail]: "ServiceFault", [fault]: "ServiceWarehouseFault" });
});

test("faults whose files want one name keep theirs in the next run", async () => {
  const twins = text.replaceAll(/\blocked\b/g, "Service_Fault");
  const first = await buildPiece([{ ...files[0], text: twins }]);
  expect([...first.files.keys()]).toContain("faults/service-fault-2.ts");
  const names = { path: "names.json", text: first.built?.names ?? "", kind: "json" } as const;
  const second = await buildPiece([{ ...files[0], text: twins }, names]);
  expect([...second.files.keys()]).toEqual([...first.files.keys()]);
});
