/** Raw HTTP exchanges that were recorded byte for byte, and what their messages say, read without any code of ours. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One recording. */
export interface Exchange {
  /** `folder/name`. */
  readonly name: string;
  readonly request: HttpMessage;
  /** The response as it came, to be played; empty if none came. */
  readonly raw: Buffer;
  /** Absent if not even a status came. */
  readonly response: HttpMessage | undefined;
  /** True if the client gave up waiting. */
  readonly timedOut: boolean;
}

export interface HttpMessage {
  /** The request line or the status line. */
  readonly first: string;
  /** By lower-case name; repeated ones joined. */
  readonly headers: ReadonlyMap<string, string>;
  /** Without chunks and compression. */
  readonly body: Buffer;
  /** False if fewer bytes came than were announced. */
  readonly isWhole: boolean;
}

/** All `<folder>/exchanges/*.txt`, sorted by name. @throws Error for a file that is no recording. */
export function readExchanges(root: string): readonly Exchange[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap(({ name }) =>
      listTexts(join(root, name, "exchanges")).map((file) =>
        readExchange(
          `${name}/${file.slice(0, -".txt".length)}`,
          readFileSync(join(root, name, "exchanges", file)),
        ),
      ),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function listTexts(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".txt"));
  } catch {
    return [];
  }
}

const requestMark = ">>> REQUEST\n";
const responseMark = "\n<<< RESPONSE\n";

/**
 * Axis was called, and answered, in a namespace of the recorder's own, which it does not mind; these are the contract's.
 */
const axisNamespaces = {
  request: "http://DefaultNamespace",
  response: "http://vm:18088/axis/services/Calc",
} as const;

/** Reads the text of one recording. */
export function readExchange(name: string, given: Buffer): Exchange {
  const bytes = name.startsWith("axis1/") ? moveNamespaces(given) : given;
  const middle = bytes.indexOf(responseMark);
  if (!bytes.subarray(0, requestMark.length).equals(Buffer.from(requestMark)) || middle < 0)
    throw new Error(`${name} is no recorded exchange`);
  const answer = bytes.subarray(middle + responseMark.length);
  // What the recorder said of an error stands after what it had received.
  const error = /\n!!! (.*)\n$/.exec(answer.subarray(-300).toString("latin1"));
  const raw = error === null ? answer : answer.subarray(0, answer.length - error[0].length);
  return {
    name,
    request: readMessage(bytes.subarray(requestMark.length, middle)),
    raw,
    response: raw.length === 0 ? undefined : readMessage(raw),
    timedOut: /timed out/i.test(error?.[1] ?? ""),
  };
}

function moveNamespaces(bytes: Buffer): Buffer {
  const [request = "", response = ""] = bytes.toString("utf8").split(responseMark);
  return Buffer.from(
    [
      // The length that it said is no more true.
      request.replaceAll('"urn:c"', `"${axisNamespaces.request}"`).replace(/^Content-Length:.*\r\n/im, ""),
      response.replaceAll('"urn:c"', `"${axisNamespaces.response}"`),
    ].join(responseMark),
  );
}

function readMessage(bytes: Buffer): HttpMessage {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes
    .subarray(0, end < 0 ? bytes.length : end)
    .toString("latin1")
    .split("\r\n");
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [key = "", ...value] = line.split(":");
    const before = headers.get(key.trim().toLowerCase());
    const text = value.join(":").trim();
    headers.set(key.trim().toLowerCase(), before === undefined ? text : `${before}, ${text}`);
  }
  const rest = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  const chunked = /chunked/i.test(headers.get("transfer-encoding") ?? "");
  const { body, isWhole } = chunked
    ? joinChunks(rest)
    : { body: rest, isWhole: rest.length >= Number(headers.get("content-length") ?? rest.length) };
  const isZipped = isWhole && headers.get("content-encoding") === "gzip";
  return { first, headers, body: isZipped ? gunzipSync(body) : body, isWhole };
}

function joinChunks(bytes: Buffer): { readonly body: Buffer; readonly isWhole: boolean } {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return { body: Buffer.concat(pieces), isWhole: false };
    const size = Number.parseInt(bytes.subarray(at, line).toString("latin1"), 16);
    if (size === 0) return { body: Buffer.concat(pieces), isWhole: true };
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
