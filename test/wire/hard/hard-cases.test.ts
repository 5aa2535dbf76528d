/** Our SDK against the table of hard cases, over HTTP on loopback. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { Workshop } from "../../hazards/workshop.js";
import { expectSameInfoset } from "../../infoset/compare-infosets.js";
import { failureOf } from "../../runtime/loopback.js";
import { envelope, type HardCase } from "./hard-case.js";
import { hardCases } from "./hard-cases.js";
import { startHardServer } from "./hard-server.js";
import { buildOurClient, type HardCall, openOurClient } from "./our-client.js";

const workshop = new Workshop();
let call: HardCall;

beforeAll(async () => {
  call = await openOurClient(await buildOurClient(workshop));
});
afterAll(() => workshop.remove());

/** What a case may add to the process; buffers for what was only promised would be above. */
const memoryLimit = 256 * 2 ** 20;

async function check(hard: HardCase): Promise<void> {
  const server = await startHardServer(hard.answer);
  try {
    const { expected } = hard;
    if ("fails" in expected || "fault" in expected) {
      const error = await failureOf(call(server.url, hard));
      if (!SoapError.is(error)) throw error;
      expect(error.operation, error.message).toBe("ask");
      if ("fault" in expected) expect(error).toMatchObject({ kind: "fault", reason: expected.fault });
      else expect(error.kind, error.message).toBe(expected.fails);
      if (error.kind === "encode") expect(server.bodies).toEqual([]);
      return;
    }
    const value = await call(server.url, hard);
    if ("value" in expected) {
      expect(value).toEqual(expected.value);
    } else {
      const [body = ""] = server.bodies;
      expectSameInfoset(body, envelope(expected.sent));
    }
  } finally {
    await server.close();
  }
}

describe("hard cases", () => {
  test.each(hardCases.map((hard) => [hard.name, hard] as const))(
    "%s",
    async (_name, hard) => {
      const before = process.memoryUsage().rss;
      await check(hard);
      expect(process.memoryUsage().rss - before).toBeLessThan(memoryLimit);
      expect("polluted" in {}).toBe(false);
    },
    15_000,
  );

  test("each has a name of its own", () => {
    expect(new Set(hardCases.map(({ name }) => name)).size).toBe(hardCases.length);
  });
});
