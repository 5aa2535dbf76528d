/** Nil elements with attributes and nil bodies, as the mock reads and writes them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startMock } from "../../generator/server/mock.js";
import type { AnswerData } from "../../generator/server/mock-options.js";
import { modelOf } from "../hazards/workshop.js";
import { expectSameInfoset } from "../infoset/compare-infosets.js";
import { envelope, send } from "./shop-mock.js";

const text = readFileSync("test/golden/wsdl-nil/contract/stock.wsdl", "utf8");
const contract = modelOf([{ path: "stock.wsdl", text, kind: "wsdl" }]);
const types = 'xmlns="http://example.org/stock" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

test("what the attributes of nil elements say is data, and a body may be null", async () => {
  const seen: unknown[] = [];
  const places: AnswerData = [null, { $nil: true, "@id": "a" }];
  const mock = await startMock(contract, {
    answers: {
      ask: (request) => {
        seen.push(request);
        return null;
      },
      list: (request) => {
        seen.push(request);
        return {
          place: places,
          crate: { $nil: true, "@why": "withheld" },
          paid: { "@currency": "EUR", $text: 1 },
        };
      },
    },
  });
  try {
    const asked = await send(mock, "ask", `<article ${types} i:nil="true"/>`, { action: "ask" });
    expectSameInfoset(asked.text, envelope(`<price ${types} i:nil="true"/>`));
    const list = `<list ${types}><place i:nil="true" id="z"/></list>`;
    const listed = await send(mock, "list", list, { action: "list" });
    const items = '<place i:nil="true"/><place i:nil="true" id="a"/><crate i:nil="true" why="withheld"/>';
    expectSameInfoset(
      listed.text,
      envelope(`<listResponse ${types}>${items}<paid currency="EUR">1</paid></listResponse>`),
    );
  } finally {
    await mock.close();
  }
  expect(seen).toEqual([{ $nil: true }, { place: { $nil: true, "@id": "z" } }]);
});

test.each([
  [{ $nil: true, $text: "1" }, /price is nil, .* it has \$text/],
  [{ $nil: true, "@size": "1" }, /price is nil, .* it has @size/],
])("an answer that is nil has no more than attributes: %j", async (ask, problem) => {
  await expect(startMock(contract, { answers: { ask } })).rejects.toThrow(problem);
});
