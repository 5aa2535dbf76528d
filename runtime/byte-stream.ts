/** Reads the body of a response as it arrives: counted, its content codings undone, as text of its charset. */
import { type Charset, charsetBytes, charsetError, checkDeclaration, findCharset } from "./charset.js";
import { listCodings } from "./content-encoding.js";
import { undoCoding } from "./content-stream.js";
import { SoapError } from "./errors.js";
import type { HostTextDecoder } from "./host.js";
import { createDecoder } from "./host-net.js";
import { readHeader } from "./http-headers.js";
import { BodyCollector, bodyTooLong, bodyTruncated } from "./response-body.js";
import type { ByteStream, TransportResponse } from "./transport.js";

/** The bytes of a body, whole or as they come; throws kind "limit" above so many, before and after decompression. */
export async function* readBytes(
  { body, bodyStream, bodyCodings }: TransportResponse,
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (bodyStream === undefined) {
    yield body;
    return;
  }
  let bytes: AsyncIterable<Uint8Array> = countBytes(bodyStream, limit);
  for (const coding of listCodings(bodyCodings)) bytes = undoCoding(bytes, coding, limit);
  yield* bytes;
}

async function* countBytes(stream: ByteStream, limit: number): AsyncGenerator<Uint8Array, void, undefined> {
  let length = 0;
  try {
    for await (const chunk of "getReader" in stream ? readWebStream(stream) : stream) {
      length += chunk.length;
      if (length > limit) throw bodyTooLong(limit);
      yield chunk;
    }
  } catch (cause) {
    throw SoapError.is(cause) ? cause : bodyTruncated(length, cause);
  }
}

async function* readWebStream(
  stream: Exclude<ByteStream, AsyncIterable<Uint8Array>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value !== undefined) yield part.value;
    }
  } finally {
    // Does nothing at the end; before it, this frees the socket.
    reader.cancel().catch(() => {});
  }
}

/** All bytes of a body. */
export async function collectBytes(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const collected = new BodyCollector(undefined);
  for await (const chunk of bytes) collected.add(chunk);
  return collected.join();
}

/** The text of a body piece by piece, by byte order mark, HTTP charset or XML declaration. */
export class TextStream {
  readonly #bytes: AsyncIterator<Uint8Array, void, undefined>;
  readonly #contentType: string | undefined;
  #first: BodyCollector = new BodyCollector(undefined);
  #decoding: { readonly charset: Charset; readonly decoder: HostTextDecoder } | undefined;
  /** Whether all of it was given. */
  ended = false;

  constructor(bytes: AsyncIterator<Uint8Array, void, undefined>, response: TransportResponse) {
    this.#bytes = bytes;
    this.#contentType = readHeader(response.headers, "content-type");
  }

  /** The next characters, as many as asked for or more; fewer only at the end. Throws kinds "charset", "limit" and "network". */
  async next(atLeast: number): Promise<string> {
    let text = "";
    while (!this.ended && (text === "" || text.length < atLeast)) {
      const part = await this.#bytes.next();
      this.ended = part.done === true;
      text += this.#decode(part.done === true ? new Uint8Array(0) : part.value);
    }
    return text;
  }

  #decode(chunk: Uint8Array): string {
    if (this.#decoding !== undefined) return this.#decodeBy(this.#decoding, chunk);
    this.#first.add(chunk);
    if (!this.ended && this.#first.length < charsetBytes) return "";
    const bytes = this.#first.join();
    this.#first = new BodyCollector(undefined);
    const charset = findCharset(bytes, this.#contentType);
    try {
      this.#decoding = { charset, decoder: createDecoder(charset.label) };
    } catch (cause) {
      throw charsetError(charset, cause);
    }
    const text = this.#decodeBy(this.#decoding, bytes.subarray(charset.skip));
    if (this.#contentType === undefined) checkDeclaration(text, charset);
    return text;
  }

  #decodeBy(
    { charset, decoder }: { readonly charset: Charset; readonly decoder: HostTextDecoder },
    chunk: Uint8Array,
  ): string {
    try {
      return decoder.decode(chunk, { stream: !this.ended });
    } catch (cause) {
      throw charsetError(charset, cause);
    }
  }
}
