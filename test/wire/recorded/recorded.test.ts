/**
 * Recorded exchanges of another client, replayed: its arguments through our client give its request, and its response gives
 * our client its result. `exceptions.json` has the cases in which the recording is not what the schema says, with reasons
 * that are checked; a case on the list that holds is a failure too.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workshop } from "../../hazards/workshop.js";
import { checkReason } from "./check-reason.js";
import { type ContractException, exceptions, type MessageException, mendText } from "./exceptions.js";
import { judgeMessage } from "./judge-message.js";
import { readToTheLetter } from "./node-soap-response.js";
import { createShapes } from "./observed-codecs.js";
import { hasRecordedCases, type RecordedCase, readRecordedCases } from "./recorded-cases.js";
import { type BuiltContract, mendContract, RecordedSdks } from "./recorded-sdks.js";
import { compareRequest, compareResponse, type Replay, sendRecorded } from "./replay.js";

const cases = hasRecordedCases ? readRecordedCases() : [];
if (!hasRecordedCases) console.log("left out: the recorded exchanges, as ../shared is not there");

describe.skipIf(!hasRecordedCases)("recorded exchanges", () => {
  const workshop = new Workshop();
  const sdks = new RecordedSdks(workshop);
  const contracts = new Map<string, { readonly plain: BuiltContract; readonly replayed: BuiltContract }>();
  const equal = { requests: 0, responses: 0 };

  beforeAll(async () => {
    for (const { name, contract } of cases) {
      const plain = await sdks.build(contract, "stop");
      const listed = findContract(name);
      const replayed =
        listed?.replayed === "mended"
          ? await sdks.build(mendContract(contract, listed.mend ?? []), "stop")
          : listed?.replayed === "leave-out"
            ? await sdks.build(contract, "leave-out")
            : plain;
      contracts.set(name, { plain, replayed });
    }
    await sdks.transpile();
  });
  afterAll(() => {
    sdks.dispose();
    workshop.remove();
  });

  const named = cases.map((recorded) => [recorded.name, recorded] as const);

  test.each(named)("%s: the contract", (name) => {
    const errors = contracts.get(name)?.plain.errors ?? [];
    const listed = findContract(name);
    if (listed === undefined) expect(errors).toEqual([]);
    else expect(errors.join("\n"), "listed but holds").toContain(listed.says);
  });

  const openReplay = async (recorded: RecordedCase): Promise<Replay | undefined> => {
    const folder = contracts.get(recorded.name)?.replayed.folder;
    const operation = folder === undefined ? undefined : await sdks.findOperation(folder, recorded.operation);
    if (operation === undefined) return undefined;
    const runtime = await sdks.runtime();
    const shapeOf = createShapes(await sdks.observed(), runtime.rawXml, operation.types ?? []);
    return { operation, runtime, shapeOf };
  };

  /** Compares one message, or checks why it must not be equal. */
  const settle = async (
    recorded: RecordedCase,
    role: "input" | "output",
    compare: (recorded: RecordedCase, replay: Replay) => Promise<string | undefined>,
    listed: MessageException | undefined,
  ): Promise<"equal" | "listed"> => {
    const replay = await openReplay(recorded);
    const contract = contracts.get(recorded.name)?.replayed;
    if (replay === undefined || contract === undefined) throw new Error("no SDK has the operation");
    const difference = await compare(recorded, replay);
    if (listed === undefined) {
      expect(difference).toBeUndefined();
      return "equal";
    }
    expect(difference, "listed but holds").toBeDefined();
    expect(difference).toContain(listed.ours);
    const xml = (role === "input" ? recorded.request : recorded.response) ?? "";
    const oracle = contract.openOracle();
    const untrue = await checkReason(listed, { recorded, role, xml, oracle, replay });
    expect(untrue, `${listed.reason} The difference is ${difference}`).toBeUndefined();
    if (listed.mend !== undefined) {
      const mended = mendText(xml, listed.mend, recorded.name);
      expect(
        await compare(
          { ...recorded, ...(role === "input" ? { request: mended } : { response: mended }) },
          replay,
        ),
      ).toBeUndefined();
    }
    return "listed";
  };

  test.each(named.filter(([, { request }]) => request !== undefined))(
    "%s: the request",
    async (name, recorded) => {
      const listed = exceptions.requests[name];
      const outcome = await settle(recorded, "input", compareRequest, listed);
      if (outcome === "equal") equal.requests++;
      else await expectValidOrRefused(recorded, await openReplay(recorded), contracts.get(name)?.replayed);
    },
  );

  test.each(named.filter(([, { response }]) => response !== undefined))(
    "%s: the response",
    async (name, recorded) => {
      const listed = exceptions.responses[name];
      const outcome = await settle(recorded, "output", compareToTheLetter, listed);
      if (outcome === "equal") equal.responses++;
    },
  );

  test("no exception is left over, and these are the figures", () => {
    const withRequest = cases.filter(({ request }) => request !== undefined).map(({ name }) => name);
    const withResponse = cases.filter(({ response }) => response !== undefined).map(({ name }) => name);
    const withNothing = exceptions.contracts.filter(({ replayed }) => replayed === "nothing");
    expect(Object.keys(exceptions.requests).filter((name) => !withRequest.includes(name))).toEqual([]);
    expect(Object.keys(exceptions.responses).filter((name) => !withResponse.includes(name))).toEqual([]);
    const dangling = exceptions.contracts.flatMap((listed) => listed.cases);
    expect(dangling.filter((name) => !cases.some((recorded) => recorded.name === name))).toEqual([]);
    for (const name of withNothing.flatMap((listed) => listed.cases)) {
      expect([...withRequest, ...withResponse]).not.toContain(name);
    }
    console.log(
      [
        `recorded: ${cases.length} cases`,
        `${equal.requests} of ${withRequest.length} requests equal, ${countKinds(exceptions.requests)}`,
        `${equal.responses} of ${withResponse.length} responses equal, ${countKinds(exceptions.responses)}`,
        `${dangling.length} contracts with an error, of which ${countReplayed("mended")} are replayed mended, ` +
          `${countReplayed("leave-out")} by what the error does not touch and ${countReplayed("nothing")} have no XML`,
      ].join("\n  "),
    );
    expect(cases.length).toBe(93);
    expect(equal.requests + Object.keys(exceptions.requests).length).toBe(withRequest.length);
    expect(equal.responses + Object.keys(exceptions.responses).length).toBe(withResponse.length);
  });
});

const compareToTheLetter = (recorded: RecordedCase, replay: Replay): Promise<string | undefined> =>
  compareResponse(recorded, replay, readToTheLetter);

function findContract(name: string): ContractException | undefined {
  return exceptions.contracts.find(({ cases: listed }) => listed.includes(name));
}

function countReplayed(how: ContractException["replayed"]): number {
  return exceptions.contracts.flatMap(({ replayed, cases: listed }) => (replayed === how ? listed : []))
    .length;
}

function countKinds(listed: Readonly<Record<string, MessageException>>): string {
  const counts = new Map<string, number>();
  for (const { kind } of Object.values(listed)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  const mended = Object.values(listed).filter(({ mend }) => mend !== undefined);
  return `${Object.keys(listed).length} listed (${parts.join(", ")}), ${mended.length} of them equal once mended`;
}

/** Where the recording breaks the schema, ours must not: what is sent is valid, or nothing is. */
async function expectValidOrRefused(
  recorded: RecordedCase,
  replay: Replay | undefined,
  contract: BuiltContract | undefined,
): Promise<void> {
  if (replay === undefined || contract === undefined) return;
  let sent: string;
  try {
    sent = await sendRecorded(recorded, replay);
  } catch {
    return;
  }
  const judged = judgeMessage(sent, contract.openOracle(), recorded.operation, "input");
  // A value may break a facet of its type, as one of the arguments does.
  if (judged?.includes("[facet '") !== true) expect(judged).toBeUndefined();
}
