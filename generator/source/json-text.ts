/** JSON whose strings know where they stand, so that what is read out of one has a place in the file. RFC 8259. */
import { keepText, replaceText, type TextMapBuilder } from "./text-map.js";

export type JsonNode = JsonString | JsonList | JsonObject | JsonOther;

/** Offsets into the text; the end is exclusive, quotes are within. */
interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

export interface JsonString extends JsonPlace {
  readonly kind: "string";
  readonly value: string;
}

interface JsonList extends JsonPlace {
  readonly kind: "list";
  readonly items: readonly JsonNode[];
}

/** Of members with one name the last counts. */
interface JsonObject extends JsonPlace {
  readonly kind: "object";
  readonly members: ReadonlyMap<string, JsonNode>;
}

/** A number, `true`, `false` or `null`, as written. */
interface JsonOther extends JsonPlace {
  readonly kind: "other";
  readonly text: string;
}

const maximalDepth = 500;

/** Reads a text that is JSON; undefined if it is not, or nests too deep. */
export function readJson(text: string): JsonNode | undefined {
  const cursor = { text, at: 0 };
  try {
    return readNode(cursor, 0);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Cursor {
  readonly text: string;
  at: number;
}

function readNode(cursor: Cursor, depth: number): JsonNode {
  skipSpace(cursor);
  if (depth > maximalDepth) throw new SyntaxError("too deep");
  const mark = cursor.text[cursor.at];
  if (mark === '"') return readString(cursor);
  if (mark === "[") return readList(cursor, depth);
  if (mark === "{") return readObject(cursor, depth);
  const other = /[\w.+-]+/y;
  other.lastIndex = cursor.at;
  const found = other.exec(cursor.text)?.[0];
  if (found === undefined) throw new SyntaxError("no value");
  const start = cursor.at;
  cursor.at += found.length;
  return { kind: "other", text: found, start, end: cursor.at };
}

function readList(cursor: Cursor, depth: number): JsonList {
  const start = cursor.at++;
  const items: JsonNode[] = [];
  while (!takes(cursor, "]")) {
    items.push(readNode(cursor, depth + 1));
    if (!takes(cursor, ",") && !isNext(cursor, "]")) throw new SyntaxError("no comma");
  }
  return { kind: "list", items, start, end: cursor.at };
}

function readObject(cursor: Cursor, depth: number): JsonObject {
  const start = cursor.at++;
  const members = new Map<string, JsonNode>();
  while (!takes(cursor, "}")) {
    skipSpace(cursor);
    const { value } = readString(cursor);
    if (!takes(cursor, ":")) throw new SyntaxError("no colon");
    members.set(value, readNode(cursor, depth + 1));
    if (!takes(cursor, ",") && !isNext(cursor, "}")) throw new SyntaxError("no comma");
  }
  return { kind: "object", members, start, end: cursor.at };
}

function readString(cursor: Cursor): JsonString {
  const string = /"(?:[^"\\]|\\.)*"/sy;
  string.lastIndex = cursor.at;
  const written = string.exec(cursor.text)?.[0];
  if (written === undefined) throw new SyntaxError("no string");
  const start = cursor.at;
  cursor.at += written.length;
  const value: unknown = JSON.parse(written);
  return { kind: "string", value: typeof value === "string" ? value : "", start, end: cursor.at };
}

function takes(cursor: Cursor, mark: string): boolean {
  const found = isNext(cursor, mark);
  if (found) cursor.at++;
  return found;
}

function isNext(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (cursor.at >= cursor.text.length) throw new SyntaxError("it ends");
  return cursor.text[cursor.at] === mark;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? "")) cursor.at++;
}

/** The member of that name, if the node is an object that has one. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.get(name) : undefined;
}

/** The items of a list; none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** The value of a string; undefined of anything else. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value : undefined;
}

/** Adds what a string says to `builder`, each character with its place in the file. */
export function keepJsonString(builder: TextMapBuilder, { start, end }: JsonString): void {
  const written = builder.source.text.slice(start + 1, end - 1);
  let done = start + 1;
  for (const match of written.matchAll(/\\(?:u[\da-fA-F]{4}|.)/gs)) {
    const at = start + 1 + match.index;
    keepText(builder, done, at);
    done = at + match[0].length;
    const decoded: unknown = JSON.parse(`"${match[0]}"`);
    replaceText(builder, at, done, typeof decoded === "string" ? decoded : "");
  }
  keepText(builder, done, end - 1);
}
