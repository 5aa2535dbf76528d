/** Items read from a body that comes in pieces: the same values, reports and errors as those of the whole response. */
import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../../runtime/client-options.js";
import { SoapError, SoapFault } from "../../runtime/errors.js";
import type { ItemPath } from "../../runtime/operation.js";
import { streamItems } from "../../runtime/stream-items.js";
import { nillable } from "../../runtime/xml/codec.js";
import type { UnknownContent } from "../../runtime/xml/window.js";
import { failureOf } from "./loopback.js";
import { fault11, type GetStatusRequest, ns } from "./sample-operation.js";
import {
  GetRowsResponse,
  getRows,
  manyRows,
  noteItems,
  printRow,
  type Row,
  rowItems,
  rowsEnvelope,
  rowsRequest,
} from "./sample-rows.js";
import { answering, besideItems, drain, mixedItems, mixedRows, readStream } from "./stream-answers.js";

describe("pieces of any length", () => {
  const size = new TextEncoder().encode(mixedRows).length;

  it.each([1, 2, 3, 5, 7, 16, 64, 199, 200, 201, 500, size - 1, size, undefined])(
    "of %s bytes give the items, and the rest as the result",
    async (piece) => {
      const { items, result } = await readStream(rowItems, { text: mixedRows, piece });
      expect(items).toEqual(mixedItems);
      expect(result?.getRowsResult).toEqual({ ...besideItems, rows: [] });
    },
  );

  it.each([1, 11, undefined])(
    "of %s bytes give items without a wrapper, others between them",
    async (piece) => {
      const { items, result } = await readStream(noteItems, { text: mixedRows, piece });
      expect(items).toEqual(["one", "two"]);
      expect(result?.getRowsResult).toEqual({ ...besideItems, note: [], rows: mixedItems });
    },
  );

  it("report what is unknown once, as a whole response does", async () => {
    const know = (unknown: UnknownContent[]): Partial<ClientOptions> => ({
      onUnknown: (one) => unknown.push(one),
    });
    const expected: UnknownContent[] = [];
    await answering({ text: mixedRows }, know(expected)).call(getRows, rowsRequest);
    expect(expected).toHaveLength(5);
    const byName = (a: UnknownContent, b: UnknownContent): number => (a.name < b.name ? -1 : 1);
    for (const piece of [1, 13, 400, undefined]) {
      const unknown: UnknownContent[] = [];
      await readStream(rowItems, { text: mixedRows, piece }, know(unknown));
      expect(unknown.sort(byName), `${piece}`).toEqual(expected.sort(byName));
    }
  });

  it.each([1, 7, undefined])("of %s bytes may be of a response that is nil as a whole", async (piece) => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const text = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><getRowsResponse xmlns="${ns}" ${xsi} xsi:nil="true" why="none" /></s:Body></s:Envelope>`;
    const unknown: string[] = [];
    const output = { name: `{${ns}}getRowsResponse`, codec: nillable(GetRowsResponse) };
    const path: ItemPath<GetStatusRequest, GetRowsResponse | null, Row> = {
      ...rowItems,
      operation: { ...getRows, output },
    };
    const client = answering({ text, piece }, { onUnknown: ({ name }) => unknown.push(name) });
    const stream = streamItems(client, path, rowsRequest);
    const items: Row[] = [];
    for await (const item of stream) items.push(item);
    expect([items, await stream.result, unknown]).toEqual([[], null, ["@why"]]);
    const strict = await readStream(rowItems, { text, piece });
    expect(strict.error).toMatchObject({ kind: "invalid-value" });
  });

  it("read what is not broken by an item that spans many of them", async () => {
    const long = "long ".repeat(100_000);
    const { items } = await readStream(rowItems, {
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
      const { items, result } = await readStream(rowItems, { text, piece });
      expect(items).toEqual([]);
      expect(result?.getRowsResult.rows).toEqual(expected);
    }
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
      const { items, error } = await readStream(rowItems, { text, piece });
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
      const { items, error } = await readStream(rowItems, { ...answer, piece });
      expect(items).toEqual([]);
      expect(error).toMatchObject({ kind, operation: "getRows", message: (expected as Error).message });
    }
  });

  it("keeps secrets out of faults and messages", async () => {
    const secret = rowsRequest.token;
    const { error } = await readStream(rowItems, { text: fault11(`token ${secret} is old`), piece: 40 });
    expect(SoapFault.is(error) && `${error.message} ${error.reason} ${error.detail?.xml}`).not.toContain(
      secret,
    );
    const text = insert(printRow(1, "x").replace("1", secret));
    const broken = await readStream(rowItems, { text, piece: 40 });
    expect(SoapError.is(broken.error) && broken.error.message).toMatch(
      /getRowsResponse\/getRowsResult\/rows\/Row\/id/,
    );
    expect(String(broken.error)).not.toContain(secret);
  });

  it("keeps the limits", async () => {
    const limited = async (limits: ClientOptions["limits"], text = good): Promise<unknown> =>
      (await readStream(rowItems, { text, piece: 100 }, { limits })).error;
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
