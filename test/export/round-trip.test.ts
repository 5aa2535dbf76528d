/** What is exported as a WSDL and read back is the contract that it was, whatever that was read from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeWsdl } from "../../generator/export/write-wsdl.js";
import type { Contract } from "../../generator/model/contract.js";
import { buildBirst, loadBirst } from "../generated/birst-build.js";
import { modelOf } from "../hazards/workshop.js";

function readBack(contract: Contract): Contract {
  return modelOf([{ path: "exported.wsdl", text: writeWsdl(contract), kind: "wsdl" }]);
}

/**
 * Everything but where it was read, and what no WSDL says: that something is unknown rather than anything, and that a
 * service has no address (a port needs one).
 */
function comparable(contract: Contract): unknown {
  const unknown = new Set(contract.types.filter(({ kind }) => kind === "unknown").map(({ id }) => id));
  const types = contract.types.filter(({ id }) => !unknown.has(id));
  return JSON.parse(
    JSON.stringify({ ...contract, types }, (key, value: unknown) => {
      if (key === "origin" || (key === "address" && value === "http://localhost/")) return undefined;
      if (key === "documentation" && typeof value === "string") return value.trim().replace(/\n+/g, "\n");
      if (typeof value === "string" && unknown.has(value)) return "{http://www.w3.org/2001/XMLSchema}anyType";
      return value;
    }),
  );
}

describe("golden contracts", () => {
  const root = "test/golden";
  const wsdls = readdirSync(root)
    .filter((name) => name.startsWith("wsdl-"))
    .flatMap((name) =>
      readdirSync(join(root, name, "contract"))
        .filter((file) => file.endsWith(".wsdl"))
        .map((file) => join(root, name, "contract", file)),
    );

  test.each(wsdls)("%s", (path) => {
    const contract = modelOf([{ path, text: readFileSync(path, "utf8"), kind: "wsdl" }]);
    expect(comparable(readBack(contract))).toEqual(comparable(contract));
  });
});

test("the contract made of pages and overlay", async () => {
  const { contract } = await buildBirst(await loadBirst());
  const back = readBack(contract);
  expect(comparable(back)).toEqual(comparable(contract));
}, 60_000);
