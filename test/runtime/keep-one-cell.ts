/**
 * A program: reads a response of 28.6 MB, keeps one value of it, and prints how many bytes of heap are used above those
 * before. Run with `--expose-gc`; the argument says how it is read and what is kept.
 */
import { printQueryResponse } from "../../bench/fixtures.js";
import { executeQueryInSpace, SoapClient, type Transport } from "../../generated/birst/index.js";

const request = { token: "t", query: "q", spaceID: "s" };
const cell = "a cell of 20 letters";
const last = "Grüße aus München, 20 & mehr <";

function makeBody(): Uint8Array {
  const row = Array.from({ length: 10 }, (_, column) => (column % 2 === 0 ? "short" : cell));
  const escaped = process.argv[2] === "references" ? last.replace("&", "&amp;").replace("<", "&lt;") : cell;
  const rows = Array.from({ length: 100_000 }, () => row);
  return new TextEncoder().encode(printQueryResponse([...rows, [escaped, ...row.slice(1)]]));
}

function collect(): number {
  // Twice, as what finalisers free is collected only then.
  for (let turn = 0; turn < 2; turn++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function keepOne(): Promise<unknown> {
  const transport: Transport = {
    send: async () => ({ status: 200, statusText: "", headers: {}, setCookies: [], body: makeBody() }),
  };
  const soap = new SoapClient({ endpoint: "http://localhost/", transport });
  const { executeQueryInSpaceResult } = await soap.call(executeQueryInSpace, request);
  const { rows } = executeQueryInSpaceResult;
  return process.argv[2] === "references" ? rows[100_000]?.[0] : rows[50_000]?.[1];
}

// What the first call makes once, such as compiled code and caches, is not the response.
await new SoapClient({
  endpoint: "http://localhost/",
  transport: {
    send: async () => ({
      status: 200,
      statusText: "",
      headers: {},
      setCookies: [],
      body: new TextEncoder().encode(printQueryResponse([[cell]])),
    }),
  },
}).call(executeQueryInSpace, request);
const before = collect();
const kept = await keepOne();
await new Promise((resolve) => setImmediate(resolve));
const above = collect() - before;
if (kept !== cell && kept !== last) throw new Error(`kept ${String(kept)}`);
process.stdout.write(`${above}\n`);
