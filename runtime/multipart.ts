/** Takes multipart/related responses apart (RFC 2387): the envelope, and what XOP refers to in it (MTOM, SOAP with attachments). */
import { SoapError } from "./errors.js";
import { decodeLatin1 } from "./host-net.js";
import { readHeader, readParameter } from "./http-headers.js";
import { decodePercent } from "./percent.js";
import type { TransportResponse } from "./transport.js";
import { decodeBase64, encodeBase64 } from "./values/base64.js";
import { excerpt } from "./xml/describe-value.js";

/** Namespace of `xop:Include` (XML-binary Optimized Packaging, section 2.1). */
export const xopNamespace = "http://www.w3.org/2004/08/xop/include";

/** What a reference such as `cid:1@host` means, as base64; undefined if there is no such part. */
export type FindAttachment = (href: string) => string | undefined;

/** A response whose body is the envelope alone. */
export interface UnwrappedResponse {
  readonly response: TransportResponse;
  /** Absent if the body is not multipart. */
  readonly attachments?: FindAttachment;
}

interface Part {
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Whether a media type is multipart/related. */
export function isMultipart(contentType: string | undefined): boolean {
  return /^\s*multipart\/related\s*(;|$)/i.test(contentType ?? "");
}

/** The response as it is, or its root part with the others at hand; throws kind "not-soap" if the parts cannot be told. */
export function unwrapMultipart(response: TransportResponse): UnwrappedResponse {
  const type = readHeader(response.headers, "content-type");
  if (!isMultipart(type)) return { response };
  const boundary = readParameter(type ?? "", "boundary");
  if (boundary === undefined) throw broken("its Content-Type names no boundary");
  const parts = splitParts(response.body, boundary);
  const byId = new Map<string, Part>();
  for (const part of parts) {
    const id = part.headers.get("content-id");
    if (id !== undefined) byId.set(stripAngles(id), part);
  }
  const start = readParameter(type ?? "", "start");
  const root = (start === undefined ? undefined : byId.get(stripAngles(start))) ?? parts[0];
  if (root === undefined) throw broken("it has no part");
  const headers = { ...response.headers, "content-type": root.headers.get("content-type") ?? "text/xml" };
  return {
    response: { ...response, headers, body: decodePart(root) },
    attachments: (href) => {
      if (!href.startsWith("cid:")) return undefined;
      const id = href.slice(4);
      // An address is percent-encoded (RFC 2392), yet some write the id so too.
      const part = byId.get(decodePercent(id)) ?? byId.get(id);
      return part === undefined ? undefined : encodeBase64(decodePart(part));
    },
  };
}

function decodePart({ headers, body }: Part): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.trim().toLowerCase() ?? "binary";
  if (encoding === "binary" || encoding === "8bit" || encoding === "7bit") return body;
  const bytes = encoding === "base64" ? decodeBase64(decodeLatin1(body)) : undefined;
  if (bytes === undefined) throw broken(`a part is encoded as ${JSON.stringify(excerpt(encoding))}`);
  return bytes;
}

/** The parts between delimiter lines (RFC 2046 section 5.1.1). */
function splitParts(bytes: Uint8Array, boundary: string): readonly Part[] {
  // One character a byte, so that indexes in the text are those of the bytes.
  const text = decodeLatin1(bytes);
  const escaped = boundary.replace(/[^0-9A-Za-z]/g, "\\$&");
  const delimiter = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const parts: Part[] = [];
  let from = -1;
  for (let found = delimiter.exec(text); found !== null; found = delimiter.exec(text)) {
    if (from >= 0) parts.push(readPart(bytes, text, from, found.index));
    if (found[1] !== undefined) return parts;
    from = delimiter.lastIndex;
  }
  if (from < 0) throw broken("its boundary does not occur");
  throw new SoapError("malformed-xml", "The multipart response ends before its last boundary.");
}

/** The part from the line break after its delimiter. */
function readPart(bytes: Uint8Array, text: string, from: number, to: number): Part {
  const blankLine = /\r?\n\r?\n/g;
  blankLine.lastIndex = from;
  const found = blankLine.exec(text);
  const headEnd = found === null ? to : Math.min(found.index, to);
  const bodyStart = found === null ? to : Math.min(found.index + found[0].length, to);
  return { headers: readPartHeaders(text.slice(from, headEnd)), body: bytes.subarray(bodyStart, to) };
}

function readPartHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function stripAngles(id: string): string {
  return id.trim().replace(/^<(.*)>$/, "$1");
}

function broken(problem: string): SoapError {
  const message = `The service answered a multipart/related body that cannot be taken apart: ${problem}.`;
  return new SoapError("not-soap", message);
}
