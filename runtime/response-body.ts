/** Collects the body of a response up to a limit. */
import { SoapError } from "./errors.js";

/** Chunks that arrived so far; adding one beyond the limit throws kind "limit". */
export class BodyCollector {
  readonly #chunks: Uint8Array[] = [];
  readonly #limit: number;
  #length = 0;

  constructor(limit: number | undefined) {
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
  }

  /** Refuses a body by its Content-Length, before any of it came. */
  expect(contentLength: string | null | undefined): void {
    if (Number(contentLength ?? 0) > this.#limit) throw bodyTooLong(this.#limit);
  }

  /** Bytes so far. */
  get length(): number {
    return this.#length;
  }

  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > this.#limit) throw bodyTooLong(this.#limit);
    this.#chunks.push(chunk);
  }

  /** All bytes as one array. */
  join(): Uint8Array {
    const [only] = this.#chunks;
    if (only !== undefined && this.#chunks.length === 1) return only;
    const joined = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      joined.set(chunk, at);
      at += chunk.length;
    }
    return joined;
  }
}

/** The error for a connection that ends inside a body, after so many bytes. */
export function bodyTruncated(length: number, cause: unknown): SoapError {
  const message = `The connection ended inside the response body, after ${length} bytes; call again if the operation allows it.`;
  return new SoapError("network", message, { cause });
}

/** The error for a body beyond the limit. */
export function bodyTooLong(limit: number): SoapError {
  return new SoapError(
    "limit",
    `The response body is longer than ${limit} bytes; raise limits.responseBytes if that is expected.`,
  );
}
