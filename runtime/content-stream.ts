/** Undoes the compression of a body while it arrives, with Node's streams. */
import { brokenCoding, isZlib, unknownCoding } from "./content-encoding.js";
import { SoapError } from "./errors.js";
import { builtinModule } from "./host-net.js";
import { bodyTooLong } from "./response-body.js";

type Inflater = AsyncIterable<Uint8Array>;

interface NodeInflaters {
  createGunzip(): Inflater;
  createInflate(): Inflater;
  createInflateRaw(): Inflater;
  createBrotliDecompress(): Inflater;
}

interface NodeStream {
  pipeline(source: AsyncIterable<Uint8Array>, inflater: Inflater, done: () => void): Inflater;
}

/** The bytes without one content coding; throws "limit" above so many, "network" if data is broken or not whole. */
export async function* undoCoding(
  bytes: AsyncIterable<Uint8Array>,
  coding: string,
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = bytes[Symbol.asyncIterator]();
  let first = await source.next();
  while (first.done !== true && first.value.length === 0) first = await source.next();
  // No data at all is what an empty body comes as.
  if (first.done === true) return;
  let length = 0;
  try {
    const inflater = createInflater(coding, first.value);
    const { pipeline } = builtinModule("node:stream") as NodeStream;
    // Its errors are those of the inflater, which is read here.
    for await (const chunk of pipeline(goOn(first.value, source), inflater, () => {})) {
      length += chunk.length;
      if (length > limit) throw bodyTooLong(limit);
      yield chunk;
    }
  } catch (cause) {
    throw SoapError.is(cause) ? cause : brokenCoding(coding, cause);
  } finally {
    // Not awaited: it may stand behind a chunk that never comes.
    source.return?.().catch(() => {});
  }
}

async function* goOn(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first;
  for (let part = await rest.next(); part.done !== true; part = await rest.next()) yield part.value;
}

function createInflater(coding: string, first: Uint8Array): Inflater {
  const zlib = builtinModule("node:zlib") as NodeInflaters;
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return zlib.createGunzip();
    case "deflate":
      return isZlib(first) ? zlib.createInflate() : zlib.createInflateRaw();
    case "br":
      return zlib.createBrotliDecompress();
    default:
      throw unknownCoding(coding);
  }
}
