/** Undoes the compression of HTTP bodies with Node's zlib. */
import { defer } from "./deferred.js";
import { SoapError } from "./errors.js";
import { builtinModule } from "./host-net.js";
import { bodyTooLong } from "./response-body.js";

// Node refuses a larger `maxOutputLength` than its largest buffer.
const maxLimit = 2 ** 31;

type Inflate = (
  body: Uint8Array,
  options: Readonly<Record<string, unknown>>,
  done: (error: (Error & { readonly code?: string }) | null, result: Uint8Array) => void,
) => void;

interface NodeZlib {
  readonly gunzip: Inflate;
  readonly inflate: Inflate;
  readonly inflateRaw: Inflate;
  readonly brotliDecompress: Inflate;
}

/** The body without its content codings (RFC 9110 §8.4); throws "limit" above so many bytes, "network" if data is broken. */
export async function decodeContent(
  body: Uint8Array,
  encoding: string | undefined,
  limit: number | undefined,
): Promise<Uint8Array> {
  const codings = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
  let decoded = body;
  for (const coding of codings.reverse()) {
    if (coding === "" || coding === "identity" || decoded.length === 0) continue;
    decoded = await inflate(decoded, coding, limit);
  }
  return decoded;
}

function inflate(body: Uint8Array, coding: string, limit: number | undefined): Promise<Uint8Array> {
  const zlib = builtinModule("node:zlib") as NodeZlib;
  // "deflate" means the zlib format, yet some servers send it raw; the low nibble 8 marks zlib (RFC 1950 §2.2).
  const deflate = ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw;
  const run = new Map([
    ["gzip", zlib.gunzip],
    ["x-gzip", zlib.gunzip],
    ["deflate", deflate],
    ["br", zlib.brotliDecompress],
  ]).get(coding);
  const { promise, resolve, reject } = defer<Uint8Array>();
  if (run === undefined) {
    const found = `The response has content-encoding ${JSON.stringify(coding.slice(0, 40))}`;
    reject(new SoapError("not-soap", `${found}; expected gzip, deflate or br, which is what was asked for.`));
    return promise;
  }
  run(
    body,
    limit === undefined || limit > maxLimit ? {} : { maxOutputLength: Math.max(limit, 1) },
    (error, result) => {
      if (error === null) resolve(result);
      else if (error.code === "ERR_BUFFER_TOO_LARGE") reject(bodyTooLong(limit ?? result?.length ?? 0));
      else
        reject(new SoapError("network", `The response body is not whole ${coding} data.`, { cause: error }));
    },
  );
  return promise;
}
