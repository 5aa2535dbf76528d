/** Undoes the compression of HTTP bodies with Node's zlib. */
import { isCharset } from "./charset.js";
import { defer } from "./deferred.js";
import { SoapError } from "./errors.js";
import { builtinModule } from "./host-net.js";
import { bodyTooLong } from "./response-body.js";
import { excerpt } from "./xml/describe-value.js";

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
  let decoded = body;
  for (const coding of listCodings(encoding)) {
    if (decoded.length > 0) decoded = await inflate(decoded, coding, limit);
  }
  return decoded;
}

const askedFor: ReadonlySet<string> = /* @__PURE__ */ new Set(["gzip", "x-gzip", "deflate", "br"]);

/**
 * The codings of a Content-Encoding header in the order in which they are to be undone. Some services put the charset there,
 * which changes nothing in the bytes.
 */
export function listCodings(encoding: string | undefined): readonly string[] {
  const codings = (encoding ?? "").toLowerCase().split(",");
  return codings
    .map((coding) => coding.trim())
    .filter(
      (coding) => coding !== "" && coding !== "identity" && (askedFor.has(coding) || !isCharset(coding)),
    )
    .reverse();
}

/** The error for a coding that nobody asked for. */
export function unknownCoding(coding: string): SoapError {
  const found = `The response has content-encoding ${JSON.stringify(excerpt(coding))}`;
  return new SoapError("not-soap", `${found}; expected gzip, deflate or br, which is what was asked for.`);
}

/** The error for data that is not of its coding, or ends too early. */
export function brokenCoding(coding: string, cause: unknown): SoapError {
  return new SoapError("network", `The response body is not whole ${coding} data.`, { cause });
}

/** Whether data of coding "deflate" is in the zlib format, as it should be: some servers send it raw (RFC 1950 §2.2). */
export function isZlib(data: Uint8Array): boolean {
  return ((data[0] ?? 0) & 0x0f) === 8;
}

function inflate(body: Uint8Array, coding: string, limit: number | undefined): Promise<Uint8Array> {
  const zlib = builtinModule("node:zlib") as NodeZlib;
  const deflate = isZlib(body) ? zlib.inflate : zlib.inflateRaw;
  const run = new Map([
    ["gzip", zlib.gunzip],
    ["x-gzip", zlib.gunzip],
    ["deflate", deflate],
    ["br", zlib.brotliDecompress],
  ]).get(coding);
  const { promise, resolve, reject } = defer<Uint8Array>();
  if (run === undefined) {
    reject(unknownCoding(coding));
    return promise;
  }
  run(
    body,
    limit === undefined || limit > maxLimit ? {} : { maxOutputLength: Math.max(limit, 1) },
    (error, result) => {
      if (error === null) resolve(result);
      else if (error.code === "ERR_BUFFER_TOO_LARGE") reject(bodyTooLong(limit ?? result?.length ?? 0));
      else reject(brokenCoding(coding, error));
    },
  );
  return promise;
}
