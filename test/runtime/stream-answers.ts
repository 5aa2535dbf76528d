/** Answers of a service as streams of pieces, and what is read of them. */
import { expect } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import type { ItemPath } from "../../runtime/operation.js";
import { type ItemStream, streamItems } from "../../runtime/stream-items.js";
import type { TransportResponse } from "../../runtime/transport.js";
import { failureOf } from "./loopback.js";
import type { GetStatusRequest } from "./sample-operation.js";
import { type GetRowsResponse, printRow, type Row, rowsEnvelope, rowsRequest } from "./sample-rows.js";

const utf8 = "text/xml; charset=utf-8";

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    // Some pieces come at once, some later.
    if (at % 3 === 0) await Promise.resolve();
    yield bytes.slice(at, at + length);
  }
}

/** What a service answers. */
export interface StreamAnswer extends Partial<TransportResponse> {
  /** The whole body, given as a stream of pieces of so many bytes; whole if that is absent. */
  readonly text?: string | Uint8Array;
  readonly piece?: number | undefined;
  readonly type?: string;
}

/** A client of a service that answers so. */
export function answering(answer: StreamAnswer, options: Partial<ClientOptions> = {}): SoapClient {
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
export async function drain<Item>(
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

/** All that the stream of an answer gives. */
export function readStream<Item>(
  path: ItemPath<GetStatusRequest, GetRowsResponse, Item>,
  answer: StreamAnswer,
  options: Partial<ClientOptions> = {},
): ReturnType<typeof drain<Item>> {
  return drain(streamItems(answering(answer, options), path, rowsRequest));
}

/** Rows with all that may stand around and in them. */
export const mixedRows = rowsEnvelope(
  `<title>Grüße \u{1F600}</title><other a="1">x</other>
   <rows kind="all"><!-- first -->
     ${printRow(1, "ü\u{1F600}漢字 &amp; <![CDATA[<Row>]]>")}
     <odd/><Row><name xsi:nil="true"/><extra/><id>2</id></Row>
     <Row xmlns="urn:other"><id>99</id></Row>
     ${printRow(3, "").replaceAll("<", "<p:").replaceAll("<p:/", "</p:").replace("<p:Row", '<p:Row xmlns:p="http://example.com/jobs/"')}
   </rows>text<note>one</note><?pi here?><count>3</count><note>two</note>`,
  "<s:Header><h xmlns='urn:h'>long ago</h></s:Header>",
);
/** What they are read as. */
export const mixedItems: readonly Partial<Row>[] = [
  { id: 1, name: "ü\u{1F600}漢字 & <Row>" },
  { id: 2, name: null },
  { id: 3, name: "" },
];
/** What is beside them. */
export const besideItems = { title: "Grüße \u{1F600}", note: ["one", "two"], count: 3 };
