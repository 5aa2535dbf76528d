/** The bytes of an HTTP exchange: request bodies in their encoding and charset, answers compressed if the client likes. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, gzip, inflate } from "node:zlib";

/** A request that is refused before it is SOAP. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Largest request body, in bytes, after decompression too. */
const largestBody = 64 * 1024 * 1024;

const decoders = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** The body of a request as text. @throws HttpRefusal with status 400, 413 or 415. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) throw new HttpRefusal(413, `a request may have ${largestBody} bytes at most`);
    chunks.push(bytes);
  }
  const bytes = await decompress(Buffer.concat(chunks), request.headers["content-encoding"]);
  const charset = readParameter(request.headers["content-type"] ?? "", "charset") ?? "utf-8";
  return decodeText(bytes, charset);
}

async function decompress(bytes: Buffer, encoding: string | undefined): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "identity" || name === "") return bytes;
  const decode = Object.entries(decoders).find(([known]) => known === name)?.[1];
  if (decode === undefined) throw new HttpRefusal(415, `content encoding ${name} is not known`);
  try {
    return await decode(bytes, { maxOutputLength: largestBody });
  } catch {
    throw new HttpRefusal(400, `the body is not valid ${name}`);
  }
}

function decodeText(bytes: Buffer, charset: string): string {
  const decoder = findDecoder(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new HttpRefusal(400, `the body is not valid ${charset}`);
  }
}

function findDecoder(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new HttpRefusal(415, `charset ${charset} is not known`);
  }
}

/** A parameter of a media type, without quotes. */
export function readParameter(mediaType: string, name: string): string | undefined {
  for (const match of mediaType.matchAll(/;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g)) {
    if (match[1]?.toLowerCase() === name) return match[2]?.replace(/\\(.)/g, "$1") ?? match[3];
  }
  return undefined;
}

const zip = promisify(gzip);

export interface Answer {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly text: string;
}

/** Sends a whole answer; `compress` says whether gzip is offered at all. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  compress: "gzip" | "never",
): Promise<void> {
  const plain = Buffer.from(answer.text, "utf8");
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const zipped =
    compress === "gzip" && plain.length > 0 && /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(accepted);
  const bytes = zipped ? await zip(plain) : plain;
  response.writeHead(answer.status, {
    ...(answer.contentType === undefined ? {} : { "Content-Type": answer.contentType }),
    ...(zipped ? { "Content-Encoding": "gzip" } : {}),
    ...(plain.length > 0 ? { Vary: "Accept-Encoding" } : {}),
    "Content-Length": bytes.length,
    ...answer.headers,
  });
  response.end(bytes);
}
