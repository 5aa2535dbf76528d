/** Calls everything that a planned service offers, and compares what arrived there and what came back with the plan. */

import {
  countLeaves,
  type Fill,
  findStrangers,
  type PlannedCall,
  readPlan,
  readReceived,
  type SaidRecord,
  toRecord,
} from "./canned-plan.js";
import type { Raw, TestOptions } from "./contracts/sdk-parts.js";
import { plain } from "./plain.js";

/** How the plan of a service is carried out. */
export interface PlannedRun {
  /** Of the server, without a path. */
  readonly url: string;
  /** The class of an SDK's client; its methods are found by name. */
  readonly client: new (
    options: TestOptions & { readonly endpoint: string },
  ) => object;
  readonly version: "1.1" | "1.2";
  readonly request: Fill;
  readonly answer: Fill;
  /** "empty" if the SDK reads and writes an absent list as one without items. */
  readonly absentArrays: "apart" | "empty";
}

/** What was found. */
export interface PlannedOutcome {
  readonly calls: number;
  /** Of requests and answers, that were compared one by one. */
  readonly leaves: number;
  /** `operation: what is wrong`. */
  readonly problems: readonly string[];
}

type Method = (request: unknown, options: object) => Promise<unknown>;

let calls = 0;

export async function carryOutPlan(run: PlannedRun): Promise<PlannedOutcome> {
  const { url, version } = run;
  const client = new run.client({ endpoint: `${url}/Canned.asmx`, version });
  const requests = await readPlan(url, run.request);
  const answers = new Map((await readPlan(url, run.answer)).map((call) => [call.operation, call.answer]));
  const problems: string[] = [];
  let leaves = 0;
  const left = [...requests];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { operation, request } = next;
      const answer = answers.get(operation) ?? { record: {} };
      const strangers = [...findStrangers(request, run.request), ...findStrangers(answer, run.answer)];
      problems.push(...strangers.map((stranger) => `${operation}: not by the rule: ${stranger}`));
      problems.push(...(await carryOut(run, client, { operation, request, answer })));
      leaves += countLeaves(request) + countLeaves(answer);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return { calls: requests.length, leaves, problems };
}

async function carryOut(
  run: PlannedRun,
  client: object,
  { operation, request, answer }: PlannedCall,
): Promise<readonly string[]> {
  const method = findMethod(client, operation);
  if (method === undefined) return [`${operation}: no method`];
  const call = `c${++calls}`;
  try {
    const result = await method(toRecord(request), { headers: { "x-call": call, "x-fill": run.answer } });
    const received = (await readReceived(run.url, call)) as PlannedCall | null; // printed as the plan is
    return [
      ...compare(run, `${operation}: answer`, toRecord(answer), wrap(answer, result)),
      ...(received?.operation === operation ? [] : [`${operation}: arrived as ${received?.operation}`]),
      ...compare(run, `${operation}: request`, toRecord(request), received && toRecord(received.request)),
    ];
  } catch (error) {
    return [`${operation}: ${error instanceof Error ? error.message.slice(0, 400) : String(error)}`];
  }
}

/** SDKs name their methods in camel case: `Login` is `login`. */
function findMethod(client: object, operation: string): Method | undefined {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(client));
  const name = names.find((candidate) => candidate.toLowerCase() === operation.toLowerCase());
  if (name === undefined) return undefined;
  // Methods of a client all take a request and options.
  const method = Reflect.get(client, name) as Method;
  return method.bind(client);
}

/** A response of one element is unwrapped by the SDK, one of any element is not. */
function wrap({ record }: SaidRecord, result: unknown): unknown {
  const [name, ...others] = Object.keys(record);
  if (name === undefined) return result === undefined ? {} : { unexpected: result };
  return others.length > 0 || name === "any" ? result : { [name]: result };
}

function compare(run: PlannedRun, what: string, wanted: unknown, found: unknown): readonly string[] {
  const wantedText = show(run, wanted);
  const foundText = show(run, found);
  return wantedText === foundText ? [] : [`${what}\n  wanted ${wantedText}\n  found  ${foundText}`];
}

/** One text for equal values, whatever the order of members. */
function show(run: PlannedRun, value: unknown): string {
  return JSON.stringify(settle(run, value)) ?? "nothing";
}

function settle(run: PlannedRun, value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("hex")}`;
  if (typeof value === "bigint") return `bigint ${value}`;
  if (Array.isArray(value)) return value.map((item) => settle(run, item));
  if (isRaw(value)) return `${value.name.replace(/^\{(.*)\}.*$/, "$1")} ${value.text}`;
  const given = plain(value);
  if (typeof given !== "object" || given === null) return given;
  const members = Object.entries(value ?? {})
    // Which type of its hierarchy an object is, is not for the plan to say.
    .filter(([name, member]) => name !== "$type" && member !== undefined && !isAbsent(run, name, member))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, settle(run, member)]));
}

/** Elements of any name stand in no list of their own, so none of them is the same as no list. */
function isAbsent({ absentArrays }: PlannedRun, name: string, member: unknown): boolean {
  return (absentArrays === "empty" || name === "any") && Array.isArray(member) && member.length === 0;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && "xml" in value && "text" in value && "name" in value;
}
