/**
 * What a service made by `servers/mono/fill-service.ts` says of itself, as JSON: which request each operation shall get and
 * which answer it gives; and these as values of an SDK.
 */

export const fills = ["full", "minimal", "empty"] as const;

/** Every member; what cannot be absent; every member with nothing in it. */
export type Fill = (typeof fills)[number];

/** `null` is absent, or a nil item of a list. */
export type Said = null | boolean | readonly [kind: LeafKind, text: string] | SaidList | SaidRecord;
type LeafKind = "text" | "bytes" | "moment" | "decimal" | "bigint" | "number" | "xml" | "nil";
interface SaidList {
  readonly list: readonly Said[];
}
export interface SaidRecord {
  readonly record: Readonly<Record<string, Said>>;
}

export interface PlannedCall {
  readonly operation: string;
  readonly request: SaidRecord;
  readonly answer: SaidRecord;
}

/** Asks a service for its plan. */
export async function readPlan(url: string, fill: Fill): Promise<readonly PlannedCall[]> {
  return (await readJson(`${url}/plan.ashx?fill=${fill}`)) as readonly PlannedCall[]; // printed by `canned-json.cs`
}

/** What arrived under a name, printed as the plan is. */
export function readReceived(url: string, call: string): Promise<unknown> {
  return readJson(`${url}/received.ashx?call=${call}`);
}

const mostTries = 3;

/**
 * What the plan and the requests are asked by is no call of an SDK and may be asked again: once in many thousand requests
 * Mono answers a page of an error of its own, which is shown.
 */
async function readJson(address: string): Promise<unknown> {
  for (let tried = 1; ; tried++) {
    const answer = await fetch(address);
    const text = await answer.text();
    if (answer.ok && !text.startsWith("<")) return JSON.parse(text);
    const found = `GET ${address}: HTTP ${answer.status}, ${text.replace(/\s+/g, " ").slice(0, 4000)}`;
    if (tried === mostTries) throw new Error(found);
    console.log(`asked again: ${found}`);
  }
}

/** The value of an SDK, with absent members left out; XML as its namespace and text. */
export function toValue(said: Said): unknown {
  if (said === null || typeof said === "boolean") return said;
  if (isLeaf(said)) return toLeaf(said[0], said[1]);
  return "list" in said ? said.list.map(toValue) : toRecord(said);
}

export function toRecord({ record }: SaidRecord): Readonly<Record<string, unknown>> {
  const members = Object.entries(record).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, toValue(member)]));
}

function toLeaf(kind: LeafKind, text: string): unknown {
  switch (kind) {
    case "number":
      return Number(text);
    case "bigint":
      return BigInt(text);
    case "bytes":
      return Uint8Array.from(Buffer.from(text, "base64"));
    case "nil":
      return null;
    case "text":
    case "moment":
    case "decimal":
    case "xml":
      return text;
  }
}

/** Leaves that are not what the rule of `canned-values.cs` says, which depends on nothing but where they stand. */
export function findStrangers(said: Said, fill: Fill, path = ""): readonly string[] {
  if (said === null) return [];
  if (typeof said === "boolean") return said === (fill === "full") ? [] : [path];
  if (isLeaf(said)) return isByRule(said[0], said[1], fill, path) ? [] : [`${path}: ${said.join(" ")}`];
  if ("list" in said) {
    // The fourth text of a list is the empty one.
    return said.list.flatMap((item, at) =>
      at === 3 ? findStrangers(item, "empty", `${path}/${at}`) : findStrangers(item, fill, `${path}/${at}`),
    );
  }
  return Object.entries(said.record).flatMap(([name, member]) =>
    findStrangers(member, fill, path === "" ? name : `${path}/${name}`),
  );
}

function isByRule(kind: LeafKind, text: string, fill: Fill, path: string): boolean {
  const number = [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const isEmpty = fill === "empty";
  switch (kind) {
    case "text":
      return text === (isEmpty ? "" : ` ${path} <&> ]]> ü☃\u{1f680}\t`);
    case "bytes":
      return text === (isEmpty ? "" : Buffer.from(`${path}\0ÿ`).toString("base64"));
    case "moment":
      return Date.parse(text) === Date.UTC(2024, 1, 29, 1, 2, 3 + number);
    case "decimal":
      return text === `${number}.50`;
    case "bigint":
      return text === String(number);
    case "number":
      return [number, number % 100, number + 0.25].includes(Number(text));
    case "xml":
      // An element of any name stands in no element of its own.
      return text === `urn:canned ${path.replace(/\/\d+$/, "")} <&>`;
    case "nil":
      return fill === "minimal";
  }
}

/** How many leaves a request or an answer has. */
export function countLeaves(said: Said): number {
  if (said === null) return 0;
  if (typeof said === "boolean" || isLeaf(said)) return 1;
  const parts = "list" in said ? said.list : Object.values(said.record);
  return parts.reduce((sum: number, part) => sum + countLeaves(part), 0);
}

function isLeaf(said: Exclude<Said, null | boolean>): said is readonly [LeafKind, string] {
  return Array.isArray(said);
}
