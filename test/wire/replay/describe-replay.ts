/** Tests that play recorded exchanges to generated clients, with a table of what they were. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workshop } from "../../hazards/workshop.js";
import { type Judgement, judgeExchange } from "./judge-exchange.js";
import { type Player, startPlayer } from "./play-server.js";
import type { Exchange } from "./read-exchanges.js";
import {
  buildReplaySdks,
  isContractDocument,
  type ReplayContracts,
  type ReplaySdks,
} from "./replay-contracts.js";

/** What is played, and to clients of which contracts. */
export interface Replay {
  readonly exchanges: readonly Exchange[];
  readonly contracts: ReplayContracts;
  /** Names of the contracts whose operations an exchange may call. */
  readonly contractsOf: (exchange: Exchange) => readonly string[];
  /** What a client should read and ours does not yet, with what it says instead; a gap that is closed fails. */
  readonly gaps: Readonly<Record<string, RegExp>>;
}

/** What the request was for: most are calls, the others are played all the same. */
function describeTraffic(exchange: Exchange, contracts: ReplayContracts): string {
  const { name, request } = exchange;
  if (isContractDocument(exchange, contracts)) return "a document of the contract";
  if (/\/help_/.test(name)) return "a help page";
  if (/[?&](?:wsdl|xsd|disco)/i.test(request.first)) return "a description of the service";
  if (/\.asmx\/\w/.test(request.first)) return "a call of an HTTP binding";
  return request.first.startsWith("GET ") ? "a GET of the endpoint" : "a SOAP call";
}

const outcomes = ["value", "fault", "http-status", "not-soap", "network", "timeout"] as const;

/** One row for each server and kind of traffic. */
function printTable({ exchanges, contracts }: Replay, judged: ReadonlyMap<string, Judgement>): string {
  const rows = new Map<string, Map<string, number>>();
  for (const exchange of exchanges) {
    const judgement = judged.get(exchange.name);
    if (judgement === undefined) continue;
    const key = `| ${exchange.name.replace(/\/.*/, "")} | ${describeTraffic(exchange, contracts)} |`;
    const row = rows.get(key) ?? new Map<string, number>();
    row.set(judgement.expected, (row.get(judgement.expected) ?? 0) + 1);
    rows.set(key, row);
  }
  const lines = [...rows].map(
    ([key, row]) => `${key} ${outcomes.map((outcome) => row.get(outcome) ?? "").join(" | ")} |`,
  );
  const heads = ["server", "what it is", "value", "fault", "HTTP status", "not SOAP", "network", "timeout"];
  return [`| ${heads.join(" | ")} |`, `|${heads.map(() => "---|").join("")}`, ...lines].join("\n");
}

/** Tests each exchange, and prints what they are. */
export function describeReplay(title: string, replay: Replay): void {
  const { exchanges, contracts, contractsOf, gaps } = replay;
  describe(title, () => {
    const workshop = new Workshop();
    let sdks: ReplaySdks;
    let player: Player;
    const judged = new Map<string, Judgement>();

    beforeAll(async () => {
      player = await startPlayer();
      sdks = await buildReplaySdks(workshop, contracts, exchanges);
    });
    afterAll(async () => {
      await player?.stop();
      workshop.remove();
    });

    test.each(exchanges.map((exchange) => [exchange.name, exchange] as const))(
      "%s",
      async (name, exchange) => {
        const judgement = await judgeExchange(exchange, contractsOf(exchange), sdks, player);
        judged.set(name, judgement);
        const gap = gaps[name];
        if (gap !== undefined) expect(judgement.problem).toMatch(gap);
        else if (judgement.problem !== undefined) throw new Error(judgement.problem);
      },
    );

    test("all are accounted for, and every gap is named", () => {
      const names = exchanges.map(({ name }) => name);
      expect([...judged.keys()].sort()).toEqual([...names].sort());
      expect(Object.keys(gaps).filter((name) => !names.includes(name))).toEqual([]);
      const typed = [...judged.values()].reduce((sum, one) => sum + one.typed, 0);
      console.log(
        [
          `${title}:`,
          printTable(replay, judged),
          ...Object.entries(gaps).map(([name, gap]) => `gap: ${name}: ${gap.source}`),
          `replayed ${judged.size}: each gives its value or its error, but for ${Object.keys(gaps).length}; ${typed} headers and fault details are typed`,
        ].join("\n"),
      );
    });
  });
}
