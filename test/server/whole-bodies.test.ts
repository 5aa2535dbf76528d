/** Operations whose SOAP body has several elements, or the content of a type: found, checked and answered as one. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import type { MockOptions } from "../../generator/server/mock-options.js";
import { modelOf } from "../hazards/workshop.js";
import { expectSameInfoset } from "../infoset/compare-infosets.js";
import { envelope, type Reply, send, textOf } from "./shop-mock.js";

const path = "test/golden/wsdl-parts/contract/desk.wsdl";
const types = 'xmlns="http://example.org/desk/types"';
const ticket = `<ticket ${types}>x</ticket>`;
const urgent = `<urgent ${types}>true</urgent>`;

async function withDesk(options: MockOptions, use: (mock: MockServer) => Promise<void>): Promise<void> {
  const mock = await startMock(modelOf([{ path, text: readFileSync(path, "utf8"), kind: "wsdl" }]), options);
  try {
    await use(mock);
  } finally {
    await mock.close();
  }
}

const open = (mock: MockServer, body: string, action = "open"): Promise<Reply> =>
  send(mock, "open", body, { action });

it("answers with all elements of the body, a sample or data by their names", async () => {
  await withDesk({ samples: "minimal" }, async (mock) => {
    const reply = await open(mock, ticket + urgent);
    expect(reply.status, reply.text).toBe(200);
    expectSameInfoset(
      reply.text,
      envelope(`<receipt ${types}><number>1</number></receipt><ticket ${types}>sample</ticket>`),
    );
  });
  const answers: MockOptions["answers"] = {
    open: ({ ticket: given, urgent: isUrgent }) => ({
      ticket: `${String(given)}!`,
      receipt: { number: isUrgent === true ? 7 : 8 },
    }),
  };
  await withDesk({ answers }, async (mock) => {
    expectSameInfoset(
      (await open(mock, ticket + urgent)).text,
      envelope(`<receipt ${types}><number>7</number></receipt><ticket ${types}>x!</ticket>`),
    );
  });
});

it("finds the operation by its elements where there is no action", () =>
  withDesk({}, async (mock) => {
    expect((await open(mock, ticket + urgent, "")).status).toBe(200);
    expect((await open(mock, "<text>hello</text><copies>2</copies>", "")).status).toBe(200);
    const none = await open(mock, `${urgent}${ticket}`, "");
    expect(textOf(none.text, "faultstring")).toMatch(/no operation takes body element/);
  }));

it("checks each element, their order and that all are there", () =>
  withDesk({}, async (mock) => {
    const reasons = [
      [ticket, /urgent&gt; is required, but missing/],
      [urgent + ticket, /ticket&gt; is out of order/],
      [`${ticket}<urgent ${types}>perhaps</urgent>`, /Body\/urgent: .*boolean/],
      [ticket + urgent + urgent, /occurs more than 1 time/],
      ["", /ticket&gt; is required, but missing/],
    ] as const;
    for (const [body, reason] of reasons) {
      const reply = await open(mock, body);
      expect([reply.status, textOf(reply.text, "faultstring")]).toEqual([500, expect.stringMatching(reason)]);
    }
  }));
