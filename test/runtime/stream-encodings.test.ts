/** Streams in charsets and content codings: undone as they come, and an error where they are broken. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { manyRows, printRow, rowItems, rowsEnvelope } from "./sample-rows.js";
import { mixedItems, mixedRows, readStream } from "./stream-answers.js";

const utf8 = "text/xml; charset=utf-8";

describe("charsets", () => {
  const declare = (label: string): string =>
    mixedRows.replace("utf-8", label).replace("漢字", "").replaceAll("\u{1F600}", "");
  const wide = (text: string, order: "le" | "be"): Uint8Array => {
    const bytes = Buffer.from(text, "utf16le");
    return order === "le" ? bytes : bytes.swap16();
  };

  it.each([
    ["UTF-16 by its mark, low byte first", wide(`\uFEFF${mixedRows}`, "le"), "text/xml", mixedItems[0]?.name],
    [
      "UTF-16 by its mark, high byte first",
      wide(`\uFEFF${mixedRows}`, "be"),
      "text/xml",
      mixedItems[0]?.name,
    ],
    ["UTF-16 by the header", wide(mixedRows, "be"), "text/xml; charset=utf-16be", mixedItems[0]?.name],
    [
      "UTF-8 by its mark",
      Buffer.from(`\uFEFF${mixedRows}`),
      "text/xml; charset=iso-8859-1",
      mixedItems[0]?.name,
    ],
    [
      "Latin-1 by the header",
      Buffer.from(declare("x"), "latin1"),
      "text/xml; charset=iso-8859-1",
      "ü & <Row>",
    ],
    ["Latin-1 by the declaration", Buffer.from(declare("iso-8859-1"), "latin1"), "text/xml", "ü & <Row>"],
    ["none: UTF-8", Buffer.from(mixedRows.replace(/^<\?.*\?>\s*/, "")), undefined, mixedItems[0]?.name],
  ])("%s", async (_, text, type, name) => {
    for (const piece of [1, 3, 250]) {
      const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
      const { items } = await readStream(rowItems, { text, headers, piece });
      expect(items[0]?.name, `${piece}`).toBe(name);
      expect(items).toHaveLength(3);
    }
  });

  it("are kept: bytes that do not fit are an error, after the items before them", async () => {
    const good = Buffer.from(manyRows(50));
    const bad = Buffer.concat([good.subarray(0, good.indexOf("row 40")), Buffer.from([0xff]), good]);
    const { items, error } = await readStream(rowItems, { text: bad, piece: 100 });
    expect(items.length).toBeGreaterThan(30);
    expect(error).toMatchObject({ kind: "charset", operation: "getRows" });
    const cut = await readStream(rowItems, {
      text: good.subarray(0, good.length - 1),
      piece: 100,
      type: utf8,
    });
    expect(cut.error).toBeUndefined();
    const half = Buffer.concat([good.subarray(0, good.indexOf("row 40")), Buffer.from([0xc3])]);
    expect((await readStream(rowItems, { text: half, piece: 100 })).error).toMatchObject({ kind: "charset" });
    expect(
      (await readStream(rowItems, { text: good, type: "text/xml; charset=x-none", piece: 9 })).error,
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
    ["UTF-8", body],
    ["utf-8, gzip", gzipSync(body)],
  ] as const;

  it.each(codings)("%s is undone as it comes", async (bodyCodings, text) => {
    for (const piece of [100, 5000]) {
      const { items, result } = await readStream(rowItems, { text, piece, bodyCodings });
      expect(items).toHaveLength(5000);
      expect(result?.getRowsResult.count).toBe(5000);
    }
  });

  it("data that breaks off or is broken is an error, after the items before", async () => {
    const packed = gzipSync(body);
    const cut = await readStream(rowItems, {
      text: packed.subarray(0, packed.length >> 1),
      piece: 512,
      bodyCodings: "gzip",
    });
    expect(cut.items.length).toBeGreaterThan(100);
    expect(cut.error).toMatchObject({ kind: "network", message: expect.stringContaining("gzip") });
    const none = await readStream(rowItems, { text: body, piece: 512, bodyCodings: "gzip" });
    expect(none.error).toMatchObject({ kind: "network" });
    const odd = await readStream(rowItems, { text: body, piece: 512, bodyCodings: "zstd" });
    expect(odd.error).toMatchObject({ kind: "not-soap" });
  });

  it("a bomb ends at the limit", async () => {
    const bomb = gzipSync(Buffer.from(rowsEnvelope(`<rows>${printRow(1, " ".repeat(5_000_000))}`)));
    expect(bomb.length).toBeLessThan(10_000);
    const { error } = await readStream(
      rowItems,
      { text: bomb, piece: 1000, bodyCodings: "gzip" },
      { limits: { responseBytes: 100_000 } },
    );
    expect(error).toMatchObject({ kind: "limit" });
  });
});
