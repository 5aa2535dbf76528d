/** The SOAP headers of a response that is read item by item are there before its items. */
import { describe, expect, it } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import { HeaderType } from "../../runtime/soap-headers.js";
import { type ItemStream, streamItems } from "../../runtime/stream-items.js";
import { xsInt } from "../../runtime/values/integers.js";
import { failureOf } from "./loopback.js";
import { fault11 } from "./sample-operation.js";
import {
  type GetRowsResponse,
  printRow,
  type Row,
  rowItems,
  rowsEnvelope,
  rowsRequest,
} from "./sample-rows.js";

const quota = new HeaderType("{urn:q}Quota", xsInt);
const header = "<s:Header><q:Quota xmlns:q='urn:q'>7</q:Quota><h xmlns='urn:h'/></s:Header>";
// The title is long: after text that was too short, twice as much is waited for.
const whole = rowsEnvelope(
  `<title>${"t".repeat(2000)}</title><rows>${printRow(1, "a")}${printRow(2, "b")}</rows><count>2</count>`,
  header,
);

interface Gated {
  readonly stream: ItemStream<Row, GetRowsResponse>;
  /** Lets the rest of the body come. */
  readonly open: () => void;
}

/** A response whose body stops at the first occurrence of a text until it is let go on. */
function openAt(text: string, stop: string, piece = 7, status = 200): Gated {
  const bytes = new TextEncoder().encode(text);
  const gate = new TextEncoder().encode(text.slice(0, text.indexOf(stop))).length;
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  async function* body(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < gate; at += piece) yield bytes.slice(at, Math.min(at + piece, gate));
    await opened;
    for (let at = gate; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
  }
  const headers = { "content-type": "text/xml; charset=utf-8" };
  const response = { status, statusText: "", headers, setCookies: [], body: new Uint8Array() };
  const client = new SoapClient({
    endpoint: "http://localhost/",
    transport: { send: () => Promise.resolve({ ...response, bodyStream: body() }) },
  });
  return { stream: streamItems(client, rowItems, rowsRequest), open };
}

async function collect(stream: ItemStream<Row, GetRowsResponse>): Promise<readonly number[]> {
  const ids: number[] = [];
  for await (const { id } of stream) ids.push(id);
  return ids;
}

describe("headers of a stream", () => {
  it.each([1, 7, 64, 10_000])("are there before the first item, in pieces of %i", async (piece) => {
    const { stream, open } = openAt(whole, "<Row", piece);
    const headers = await stream.headers;
    expect(quota.find(headers)).toBe(7);
    expect(headers.map(({ name }) => name)).toEqual(["{urn:q}Quota", "{urn:h}h"]);
    open();
    expect(await collect(stream)).toEqual([1, 2]);
    expect((await stream.result).getRowsResult).toMatchObject({ count: 2 });
  });

  it("are none where the response has none", async () => {
    const { stream, open } = openAt(whole.replace(header, ""), "<Row");
    expect(await stream.headers).toEqual([]);
    open();
    expect(await collect(stream)).toEqual([1, 2]);
  });

  it("stay when the response breaks off after them", async () => {
    const { stream, open } = openAt(whole.slice(0, -30), "<Row");
    open();
    const error = await failureOf(collect(stream));
    expect(error).toMatchObject({ kind: "malformed-xml" });
    expect(quota.find(await stream.headers)).toBe(7);
  });

  it.each([200, 500])("reject with the fault that came instead, under %i", async (status) => {
    const { stream, open } = openAt(fault11("no"), "<e:Fault", 7, status);
    open();
    const error = await failureOf(stream.headers);
    expect(error).toMatchObject({ kind: "fault", reason: "no" });
    expect(await failureOf(stream.result)).toBe(error);
  });

  it("that must be understood and are not fail the stream before its first item", async () => {
    const secret = header.replace("<h ", '<h s:mustUnderstand="1" ');
    const { stream } = openAt(whole.replace(header, secret), "<Row");
    const error = await failureOf(collect(stream));
    expect(error).toMatchObject({ kind: "must-understand", operation: rowItems.operation.name });
    expect(await failureOf(stream.headers)).toBe(error);
  });

  it("reject when the stream is left before it began", async () => {
    const { stream } = openAt(whole, "<s:Body");
    await stream[Symbol.asyncIterator]().return?.();
    expect(await failureOf(stream.headers)).toMatchObject({ kind: "aborted" });
  });
});
