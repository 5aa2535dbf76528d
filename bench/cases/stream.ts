/** A response of 100,000 rows read while it arrives in chunks of 64 KiB, next to the same from one string. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchCase } from "../bench-case.js";
import { compareFigures, median } from "../comparison.js";
import { importBirstSdk } from "../compiled-sdk.js";
import { makeRows, printQueryResponse } from "../fixtures.js";

const rowCount = 100_000;
const columnCount = 10;
const chunkLength = 65_536;
const rounds = 7;

/** What one run took, in milliseconds. */
interface Run {
  readonly first: number;
  readonly all: number;
}

interface Readers {
  /** Reads the chunks as a stream; they come one by one, as from a connection. */
  stream(): Promise<Run>;
  /** Decodes the string as a whole. */
  whole(): number;
}

async function makeReaders(scratch: string): Promise<Readers> {
  const { sdk, runtime } = await importBirstSdk(scratch);
  const text = printQueryResponse(makeRows(rowCount, columnCount));
  const bytes = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkLength) {
      await new Promise((resolve) => setImmediate(resolve));
      yield bytes.subarray(at, at + chunkLength);
    }
  }
  const soap = new sdk.SoapClient({
    endpoint: "http://localhost/CommandWebService.asmx",
    transport: {
      send: async () => ({
        ...{ status: 200, statusText: "OK", headers: {}, setCookies: [] },
        body: new Uint8Array(),
        bodyStream: chunks(),
      }),
    },
  });
  return {
    async stream() {
      const start = performance.now();
      let first = 0;
      let count = 0;
      const rows = sdk.streamItems(soap, sdk.executeQueryInSpaceRows, {
        token: "t",
        query: "q",
        spaceID: "s",
      });
      for await (const row of rows) {
        if (count === 0) first = performance.now() - start;
        count += row?.length === columnCount ? 1 : 0;
      }
      const { executeQueryInSpaceResult } = await rows.result;
      const all = performance.now() - start;
      assert.equal(count, rowCount);
      assert.equal(executeQueryInSpaceResult.numRowsReturned, rowCount);
      return { first, all };
    },
    whole() {
      const start = performance.now();
      const xml = new runtime.XmlReader(text);
      xml.openRoot();
      xml.nextChild();
      xml.nextChild();
      const { rows } = sdk.ExecuteQueryInSpaceResponse.read(xml).executeQueryInSpaceResult;
      const took = performance.now() - start;
      assert.equal(rows.length, rowCount);
      return took;
    },
  };
}

/** The program whose memory is measured: what it reads comes from a generator, so that only the reader's is counted. */
function printMemoryProgram(folder: string): string {
  const [row] = makeRows(1, columnCount);
  const [head = "", tail = ""] = printQueryResponse([]).split("<rows></rows>");
  const text = (part: string): string => JSON.stringify(part);
  const cells = row?.map((cell) => `<string>${cell}</string>`).join("") ?? "";
  const printed = `<ArrayOfString>${cells}</ArrayOfString>`;
  return `
import { SoapClient, executeQueryInSpaceRows, streamItems } from ${text(join(folder, "index.js"))};
const row = ${text(printed)};
const chunk = Buffer.from(row.repeat(${Math.floor(chunkLength / printed.length)}));
const rowsOfChunk = chunk.length / row.length;
async function* body(rows) {
  yield Buffer.from(${text(head)} + "<rows>");
  for (let sent = 0; sent < rows; sent += rowsOfChunk) {
    await new Promise((resolve) => setImmediate(resolve));
    yield Buffer.from(chunk);
  }
  yield Buffer.from("</rows>" + ${text(tail)});
}
const read = async (rows) => {
  const response = { status: 200, statusText: "", headers: {}, setCookies: [], body: new Uint8Array(), bodyStream: body(rows) };
  const soap = new SoapClient({ endpoint: "http://localhost/", transport: { send: async () => response } });
  for await (const _ of streamItems(soap, executeQueryInSpaceRows, { token: "t", query: "q", spaceID: "s" })) {
    const { rss } = process.memoryUsage();
    if (rss > peak) peak = rss;
  }
};
let peak = 0;
await read(10);
gc();
const idle = process.memoryUsage().rss;
peak = idle;
await read(${rowCount});
process.stdout.write(String((peak - idle) / 1e6));
`;
}

/** MB of resident memory at the peak above those before. */
function measurePeak(scratch: string): number {
  const program = join(scratch, "stream-memory.mjs");
  writeFileSync(program, printMemoryProgram(join(scratch, "birst-sdk")));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", program], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the program that streams ended with ${status}: ${stderr}`);
  return Number(stdout);
}

export const stream: BenchCase = {
  id: "stream",
  what: "read 100,000 rows of 10 columns (28.6 MB) in chunks of 64 KiB, row by row",
  async measure({ scratch }) {
    const readers = await makeReaders(scratch);
    const runs: (Run & { readonly whole: number })[] = [];
    for (let round = -1; round < rounds; round++) {
      const run = await readers.stream();
      const whole = readers.whole();
      if (round >= 0) runs.push({ ...run, whole });
    }
    const middle = (figure: (run: (typeof runs)[number]) => number): number => median(runs.map(figure));
    const shared = { what: this.what, unit: "ms" } as const;
    const peaks = Array.from({ length: 5 }, () => measurePeak(scratch));
    return {
      comparisons: [
        compareFigures(
          {
            ...{ ...shared, id: "stream/time", peer: "the same from one string, whole" },
            ...{ ours: middle(({ all }) => all), theirs: middle(({ whole }) => whole) },
            bound: { atMost: 1.5 },
          },
          middle(({ all, whole }) => all / whole),
        ),
        compareFigures(
          {
            ...{ ...shared, id: "stream/first-row", peer: "all rows" },
            ...{ ours: middle(({ first }) => first), theirs: middle(({ all }) => all) },
            bound: { atMost: 0.1 },
          },
          middle(({ first, all }) => first / all),
        ),
        compareFigures({
          ...{ id: "stream/memory", what: this.what, unit: "MB", peer: "60 MB above idle" },
          ...{ ours: median(peaks), theirs: 60, bound: { atMost: 1 } },
        }),
      ],
      notes: ["stream: memory is what is resident at the peak above what was before the call."],
    };
  },
  async findSubject({ scratch }) {
    const readers = await makeReaders(scratch);
    return { kind: "function", call: () => readers.stream() };
  },
};
