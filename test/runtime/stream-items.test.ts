/** Items read from a body that comes in pieces: the same values, reports and errors as those of the whole response. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import { SoapError, SoapFault } from "../../runtime/errors.js";
import type { ItemPath } from "../../runtime/operation.js";
import { type ItemStream, streamItems } from "../../runtime/stream-items.js";
import type { TransportResponse } from "../../runtime/transport.js";
import type { UnknownContent } from "../../runtime/xml/window.js";
import { failureOf } from "./loopback.js";
import { fault11, type GetStatusRequest } from "./sample-operation.js";
import {
  type GetRowsResponse,
  getRows,
  manyRows,
  noteItems,
  printRow,
  type Row,
  rowItems,
  rowsEnvelope,
  rowsRequest,
} from "./sample-rows.js";

const utf8 = "text/xml; charset=utf-8";

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    // Some pieces come at once, some later.
    if (at % 3 === 0) await Promise.resolve();
    yield bytes.slice(at, at + length);
  }
}

interface Answer extends Partial<TransportResponse> {
  /** The whole body, given as a stream of pieces of so many bytes; whole if that is absent. */
  readonly text?: string | Uint8Array;
  readonly piece?: number | undefined;
  readonly type?: string;
}

function answering(answer: Answer, options: Partial<ClientOptions> = {}): SoapClient {
  const { text = "", piece, type = utf8, ...given } = answer;
  const body = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return new SoapClient({
    endpoint: "http://localhost/",
    ...options,
    transport: {
      send: async ({ stream }) => ({
        status: 200,
        statusText: "OK",
        headers: { "content-type": type },
        setCookies: [],
        ...(piece === undefined || stream !== true
          ? { body }
          : { body: new Uint8Array(), bodyStream: inPieces(body, piece) }),
        ...given,
      }),
    },
  });
}

/** All that a stream gives, with what ends it. */
async function drain<Item>(
  stream: ItemStream<Item, GetRowsResponse>,
): Promise<{ items: Item[]; error?: unknown; result?: GetRowsResponse }> {
  const items: Item[] = [];
  try {
    for await (const item of stream) items.push(item);
  } catch (error) {
    expect(await failureOf(stream.result)).toBe(error);
    return { items, error };
  }
  return { items, result: await stream.result };
}

function read<Item>(
  path: ItemPath<GetStatusRequest, GetRowsResponse, Item>,
  answer: Answer,
  options: Partial<ClientOptions> = {},
): ReturnType<typeof drain<Item>> {
  return drain(streamItems(answering(answer, options), path, rowsRequest));
}

const whole = rowsEnvelope(
  `<title>Grüße \u{1F600}</title><other a="1">x</other>
   <rows kind="all"><!-- first -->
     ${printRow(1, "ü\u{1F600}漢字 &amp; <![CDATA[<Row>]]>")}
     <odd/><Row><name xsi:nil="true"/><extra/><id>2</id></Row>
     <Row xmlns="urn:other"><id>99</id></Row>
     ${printRow(3, "").replaceAll("<", "<p:").replaceAll("<p:/", "</p:").replace("<p:Row", '<p:Row xmlns:p="http://example.com/jobs/"')}
   </rows>text<note>one</note><?pi here?><count>3</count><note>two</note>`,
  "<s:Header><h xmlns='urn:h'>long ago</h></s:Header>",
);
const rows: readonly Partial<Row>[] = [
  { id: 1, name: "ü\u{1F600}漢字 & <Row>" },
  { id: 2, name: null },
  { id: 3, name: "" },
];
const rest = { title: "Grüße \u{1F600}", note: ["one", "two"], count: 3 };

describe("pieces of any length", () => {
  const size = new TextEncoder().encode(whole).length;

  it.each([1, 2, 3, 5, 7, 16, 64, 199, 200, 201, 500, size - 1, size, undefined])(
    "of %s bytes give the items, and the rest as the result",
    async (piece) => {
      const { items, result } = await read(rowItems, { text: whole, piece });
      expect(items).toEqual(rows);
      expect(result?.getRowsResult).toEqual({ ...rest, rows: [] });
    },
  );

  it.each([1, 11, undefined])(
    "of %s bytes give items without a wrapper, others between them",
    async (piece) => {
      const { items, result } = await read(noteItems, { text: whole, piece });
      expect(items).toEqual(["one", "two"]);
      expect(result?.getRowsResult).toEqual({ ...rest, note: [], rows });
    },
  );

  it("report what is unknown once, as a whole response does", async () => {
    const know = (unknown: UnknownContent[]): Partial<ClientOptions> => ({
      onUnknown: (one) => unknown.push(one),
    });
    const expected: UnknownContent[] = [];
    await answering({ text: whole }, know(expected)).call(getRows, rowsRequest);
    expect(expected).toHaveLength(5);
    const byName = (a: UnknownContent, b: UnknownContent): number => (a.name < b.name ? -1 : 1);
    for (const piece of [1, 13, 400, undefined]) {
      const unknown: UnknownContent[] = [];
      await read(rowItems, { text: whole, piece }, know(unknown));
      expect(unknown.sort(byName), `${piece}`).toEqual(expected.sort(byName));
    }
  });

  it("read what is not broken by an item that spans many of them", async () => {
    const long = "long ".repeat(100_000);
    const { items } = await read(rowItems, {
      text: rowsEnvelope(`<rows>${printRow(1, long)}${printRow(2, "b")}</rows><count>2</count>`),
      piece: 1000,
    });
    expect(items).toEqual([
      { id: 1, name: long },
      { id: 2, name: "b" },
    ]);
  });
});

describe("no items", () => {
  it.each([
    ["an empty list", "<rows></rows>", []],
    ["an empty tag", "<rows/>", []],
    ["nil", '<rows xsi:nil="true"/>', null],
    ["white space", "<rows>\n  \n</rows>", []],
    ["no list", "", undefined],
  ])("%s: the loop ends at once, the result says what was there", async (_, inner, expected) => {
    const text = rowsEnvelope(`${inner}<count>0</count>`);
    for (const piece of [1, undefined]) {
      const { items, result } = await read(rowItems, { text, piece });
      expect(items).toEqual([]);
      expect(result?.getRowsResult.rows).toEqual(expected);
    }
  });
});

describe("charsets", () => {
  const declare = (label: string): string =>
    whole.replace("utf-8", label).replace("漢字", "").replaceAll("\u{1F600}", "");
  const wide = (text: string, order: "le" | "be"): Uint8Array => {
    const bytes = Buffer.from(text, "utf16le");
    return order === "le" ? bytes : bytes.swap16();
  };

  it.each([
    ["UTF-16 by its mark, low byte first", wide(`\uFEFF${whole}`, "le"), "text/xml", rows[0]?.name],
    ["UTF-16 by its mark, high byte first", wide(`\uFEFF${whole}`, "be"), "text/xml", rows[0]?.name],
    ["UTF-16 by the header", wide(whole, "be"), "text/xml; charset=utf-16be", rows[0]?.name],
    ["UTF-8 by its mark", Buffer.from(`\uFEFF${whole}`), "text/xml; charset=iso-8859-1", rows[0]?.name],
    [
      "Latin-1 by the header",
      Buffer.from(declare("x"), "latin1"),
      "text/xml; charset=iso-8859-1",
      "ü & <Row>",
    ],
    ["Latin-1 by the declaration", Buffer.from(declare("iso-8859-1"), "latin1"), "text/xml", "ü & <Row>"],
    ["none: UTF-8", Buffer.from(whole.replace(/^<\?.*\?>\s*/, "")), undefined, rows[0]?.name],
  ])("%s", async (_, text, type, name) => {
    for (const piece of [1, 3, 250]) {
      const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
      const { items } = await read(rowItems, { text, headers, piece });
      expect(items[0]?.name, `${piece}`).toBe(name);
      expect(items).toHaveLength(3);
    }
  });

  it("are kept: bytes that do not fit are an error, after the items before them", async () => {
    const good = Buffer.from(manyRows(50));
    const bad = Buffer.concat([good.subarray(0, good.indexOf("row 40")), Buffer.from([0xff]), good]);
    const { items, error } = await read(rowItems, { text: bad, piece: 100 });
    expect(items.length).toBeGreaterThan(30);
    expect(error).toMatchObject({ kind: "charset", operation: "getRows" });
    const cut = await read(rowItems, { text: good.subarray(0, good.length - 1), piece: 100, type: utf8 });
    expect(cut.error).toBeUndefined();
    const half = Buffer.concat([good.subarray(0, good.indexOf("row 40")), Buffer.from([0xc3])]);
    expect((await read(rowItems, { text: half, piece: 100 })).error).toMatchObject({ kind: "charset" });
    expect(
      (await read(rowItems, { text: good, type: "text/xml; charset=x-none", piece: 9 })).error,
    ).toMatchObject({
      kind: "charset",
    });
  });
});

describe("content codings", () => {
  const body = Buffer.from(manyRows(5000));
  const codings = [
    ["gzip", gzipSync(body)],
    ["deflate", deflateSync(body)],
    ["deflate", deflateRawSync(body)],
    ["br", brotliCompressSync(body)],
    ["gzip, br", brotliCompressSync(gzipSync(body))],
    ["identity", body],
  ] as const;

  it.each(codings)("%s is undone as it comes", async (bodyCodings, text) => {
    for (const piece of [100, 5000]) {
      const { items, result } = await read(rowItems, { text, piece, bodyCodings });
      expect(items).toHaveLength(5000);
      expect(result?.getRowsResult.count).toBe(5000);
    }
  });

  it("data that breaks off or is broken is an error, after the items before", async () => {
    const packed = gzipSync(body);
    const cut = await read(rowItems, {
      text: packed.subarray(0, packed.length >> 1),
      piece: 512,
      bodyCodings: "gzip",
    });
    expect(cut.items.length).toBeGreaterThan(100);
    expect(cut.error).toMatchObject({ kind: "network", message: expect.stringContaining("gzip") });
    const none = await read(rowItems, { text: body, piece: 512, bodyCodings: "gzip" });
    expect(none.error).toMatchObject({ kind: "network" });
    const odd = await read(rowItems, { text: body, piece: 512, bodyCodings: "zstd" });
    expect(odd.error).toMatchObject({ kind: "not-soap" });
  });

  it("a bomb ends at the limit", async () => {
    const bomb = gzipSync(Buffer.from(rowsEnvelope(`<rows>${printRow(1, " ".repeat(5_000_000))}`)));
    expect(bomb.length).toBeLessThan(10_000);
    const { error } = await read(
      rowItems,
      { text: bomb, piece: 1000, bodyCodings: "gzip" },
      { limits: { responseBytes: 100_000 } },
    );
    expect(error).toMatchObject({ kind: "limit" });
  });
});

describe("failures come after the items before them, and are those of a whole response", () => {
  const good = manyRows(100);
  const at = good.indexOf("<Row><id>60<");
  const insert = (text: string): string => good.slice(0, at) + text + good.slice(at);

  it.each([
    ["the end of the text", good.slice(0, at + 8), "malformed-xml"],
    ["an end tag too many", insert("</Row>"), "malformed-xml"],
    ["a fault in the middle", insert(`${fault11("late")}</s:Body></s:Envelope>`), "malformed-xml"],
    ["a value that is none", insert(printRow(1, "x").replace("1", "one")), "invalid-value"],
    ["a required element that is missing", insert("<Row><name>x</name></Row>"), "missing-element"],
    ["an element inside text", insert("<Row><id><b/></id></Row>"), "unexpected-element"],
    ["what is missing after the items", good.replace(/<count>.*<\/count>/, ""), "missing-element"],
    ["text after the end", `${good}x`, "malformed-xml"],
  ])("%s", async (_, text, kind) => {
    const expected = await failureOf(answering({ text }).call(getRows, rowsRequest));
    expect(expected).toMatchObject({ kind });
    for (const piece of [1, 300, undefined]) {
      const { items, error } = await read(rowItems, { text, piece });
      expect(items.length, `${piece}`).toBeGreaterThanOrEqual(60);
      expect(error).toEqual(expected);
      expect(error).toMatchObject({ kind, message: (expected as Error).message });
    }
  });

  it.each([
    ["a fault under 200", { text: fault11("no such space") }, "fault"],
    ["a fault under 500", { text: fault11("no such space"), status: 500 }, "fault"],
    ["HTML under 200", { text: `<html>${"<p>".repeat(5000)}</html>`, type: "text/html" }, "not-soap"],
    ["HTML under 502", { text: "<html></html>", type: "text/html", status: 502 }, "http-status"],
    ["nothing", { text: "" }, "not-soap"],
    ["white space", { text: " ".repeat(9000) }, "not-soap"],
    ["another response", { text: good.replaceAll("getRowsResponse", "getRow") }, "unexpected-element"],
    ["another namespace", { text: good.replace("example.com", "example.org") }, "unexpected-element"],
    ["an empty body", { text: good.replace(/<s:Body>[\s\S]*<\/s:Body>/, "<s:Body/>") }, "missing-element"],
    ["no body", { text: good.replaceAll("s:Body", "s:Bodies") }, "not-soap"],
    ["an envelope of no version", { text: good.replace("soap/envelope", "soap/letter") }, "not-soap"],
    ["a document type", { text: good.replace("<s:Envelope", "<!DOCTYPE x><s:Envelope") }, "malformed-xml"],
    [
      "a list that is nil and is not",
      { text: good.replace("<rows>", '<rows xsi:nil="1">') },
      "invalid-value",
    ],
  ])("%s, before the first item", async (_, answer, kind) => {
    const expected = await failureOf(answering(answer).call(getRows, rowsRequest));
    for (const piece of [1, 300, undefined]) {
      const { items, error } = await read(rowItems, { ...answer, piece });
      expect(items).toEqual([]);
      expect(error).toMatchObject({ kind, operation: "getRows", message: (expected as Error).message });
    }
  });

  it("keeps secrets out of faults and messages", async () => {
    const secret = rowsRequest.token;
    const { error } = await read(rowItems, { text: fault11(`token ${secret} is old`), piece: 40 });
    expect(SoapFault.is(error) && `${error.message} ${error.reason} ${error.detail?.xml}`).not.toContain(
      secret,
    );
    const text = insert(printRow(1, "x").replace("1", secret));
    const broken = await read(rowItems, { text, piece: 40 });
    expect(SoapError.is(broken.error) && broken.error.message).toMatch(
      /getRowsResponse\/getRowsResult\/rows\/Row\/id/,
    );
    expect(String(broken.error)).not.toContain(secret);
  });

  it("keeps the limits", async () => {
    const limited = async (limits: ClientOptions["limits"], text = good): Promise<unknown> =>
      (await read(rowItems, { text, piece: 100 }, { limits })).error;
    expect(await limited({ size: 3000 })).toMatchObject({ kind: "limit" });
    expect(await limited({ responseBytes: 3000 })).toMatchObject({ kind: "limit" });
    expect(await limited({ depth: 6 })).toMatchObject({ kind: "limit" });
    expect(await limited({ depth: 7 })).toBeUndefined();
    expect(await limited({ textLength: 10 })).toMatchObject({ kind: "limit" });
    expect(await limited({ attributes: 1 })).toMatchObject({ kind: "limit" });
    expect(await limited({}, insert(`<deep>${"<a>".repeat(2000)}`))).toMatchObject({ kind: "limit" });
  });

  it("an error while encoding is told, and nothing is sent", async () => {
    const stream = streamItems(answering({ text: good }), rowItems, { token: "\0", count: 1 });
    expect((await drain(stream)).error).toMatchObject({ kind: "encode" });
  });
});
