/** Names depend on the set of symbols, not on their order, and are remembered. */
import { describe, expect, test } from "vitest";
import { chooseNames } from "../../generator/plan/naming/choose-names.js";

const none = new Map<string, string>();
const billing = { id: "type {urn:billing}Order", candidates: ["Order", "OrderType", "OrderBilling"] };
const sales = { id: "type {urn:sales}Order", candidates: ["Order", "OrderType", "OrderSales"] };

describe("chooseNames", () => {
  test("gives the best candidate that nobody else wants", () => {
    const { names } = chooseNames([billing], none, new Set());
    expect(names.get(billing.id)).toBe("Order");
  });

  test("moves all who want the same name to what tells them apart, whatever their order", () => {
    const forwards = chooseNames([billing, sales], none, new Set());
    const backwards = chooseNames([sales, billing], none, new Set());
    expect([...forwards.names].sort()).toEqual([...backwards.names].sort());
    expect(forwards.names.get(billing.id)).toBe("OrderBilling");
    expect(forwards.names.get(sales.id)).toBe("OrderSales");
  });

  test("keeps a remembered name, and only the newcomer moves", () => {
    const remembered = new Map([[billing.id, "Order"]]);
    const { names } = chooseNames([sales, billing], remembered, new Set());
    expect(names.get(billing.id)).toBe("Order");
    expect(names.get(sales.id)).toBe("OrderType");
  });

  test("does not give away the name of a symbol that is absent at the moment", () => {
    const { names } = chooseNames([sales], new Map([[billing.id, "Order"]]), new Set());
    expect(names.get(sales.id)).toBe("OrderType");
  });

  test("never takes a reserved name, not even a remembered one", () => {
    const { names } = chooseNames(
      [billing],
      new Map([[billing.id, "Promise"]]),
      new Set(["Promise", "Order"]),
    );
    expect(names.get(billing.id)).toBe("OrderType");
  });

  test("numbers what nothing tells apart, and says so", () => {
    const twin = { id: "type {urn:other}Order", candidates: ["Order"] };
    const { names, numbered } = chooseNames(
      [twin, { ...twin, id: "type {urn:third}Order" }],
      none,
      new Set(),
    );
    expect([...names.values()].sort()).toEqual(["Order", "Order2"]);
    expect(numbered).toEqual(["type {urn:third}Order"]);
  });
});
