/** Decodes a body to text by byte order mark, HTTP charset, then XML declaration (RFC 7303 §3, XML 1.0 appendix F). */
import { SoapError } from "./errors.js";
import { decodeAscii, decodeLatin1, decodeText } from "./host-net.js";
import { readParameter } from "./http-headers.js";
import { excerpt } from "./xml/describe-value.js";

/** A body as text. */
export interface DecodedBody {
  readonly text: string;
  /** The codes of its characters, where they are the bytes themselves. */
  readonly codes: Uint8Array | undefined;
}

/** The text of a body, without a byte order mark; throws kind "charset" if the charset is unknown or bytes do not fit it. */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): DecodedBody {
  const charset = findCharset(bytes, contentType);
  const { label, skip } = charset;
  let text = skip === 0 && label === "utf-8" ? decodeAscii(bytes) : undefined;
  try {
    text ??= decodeText(skip === 0 ? bytes : bytes.subarray(skip), label);
  } catch (cause) {
    throw charsetError(charset, cause);
  }
  if (contentType === undefined) checkDeclaration(text, charset);
  // As many characters as bytes in UTF-8: all are ASCII.
  const isAscii = skip === 0 && label === "utf-8" && text.length === bytes.length;
  // Of the very class that other texts' codes have: a Buffer among them makes each look at a character slower.
  return { text, codes: isAscii ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : undefined };
}

/** Where no header says what the bytes are, a declaration that contradicts them is a fatal error (XML 1.0, section 4.3.3). */
export function checkDeclaration(text: string, { label, source }: Charset): void {
  const declared = encodingDeclaration.exec(text.slice(0, charsetBytes))?.[1]?.toLowerCase();
  if (declared === undefined || familyOf(declared) === familyOf(label)) return;
  const found = `The XML declaration says ${JSON.stringify(excerpt(declared))}, yet the body is ${label} by its ${source}.`;
  throw new SoapError("charset", `${found} Have the service send a Content-Type with the right charset.`);
}

function familyOf(label: string): string {
  return label.replace(/^(utf-?16|ucs-?2|iso-10646-ucs-2).*/, "utf-16").replace(/^utf8$/, "utf-8");
}

/** The error for bytes that do not fit their charset, or one that the host does not know. */
export function charsetError({ label, source }: Charset, cause: unknown): SoapError {
  // Both failures throw the host's own errors, whose classes differ from host to host.
  const known = isCharset(label);
  const found = known
    ? `The body is not valid ${label}, which its ${source} says it is.`
    : `The body's ${source} names the charset ${JSON.stringify(excerpt(label))}, which this host cannot decode.`;
  const message = `${found} Expected UTF-8 or UTF-16; have the service send one of them.`;
  return new SoapError("charset", message, { cause });
}

/** The text of a body for logs: what cannot be decoded shows as U+FFFD or Latin-1, nothing throws. */
export function decodeBodyLoosely(bytes: Uint8Array, contentType: string | undefined): string {
  try {
    return decodeBody(bytes, contentType).text;
  } catch {
    return decodeLatin1(bytes);
  }
}

const encodingDeclaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** The charset of a body, and what says so. */
export interface Charset {
  readonly label: string;
  readonly source: string;
  /** Bytes of the byte order mark. */
  readonly skip: number;
}

/** So many bytes of a body are enough to find its charset. */
export const charsetBytes = 200;

/** The charset of a body that begins with these bytes. */
export function findCharset(bytes: Uint8Array, contentType: string | undefined): Charset {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", source: "byte order mark", skip: 3 };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", source: "byte order mark", skip: 2 };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", source: "byte order mark", skip: 2 };
  const wide = a === 0x3c && b === 0 ? "utf-16le" : a === 0 && b === 0x3c ? "utf-16be" : undefined;
  const http = readCharset(contentType ?? "");
  if (http !== undefined && http !== "") {
    // "utf-16" leaves the byte order to the body; its first character, "<", shows it.
    return { label: http === "utf-16" ? (wide ?? http) : http, source: "Content-Type header", skip: 0 };
  }
  if (wide !== undefined) return { label: wide, source: "first bytes (a zero beside the <)", skip: 0 };
  const declared = declaredEncoding(bytes);
  return declared === undefined
    ? { label: "utf-8", source: "first bytes", skip: 0 }
    : { label: declared, source: "XML declaration", skip: 0 };
}

// A service labels all its responses alike.
let lastType = "";
let lastCharset: string | undefined;

/** The parameter charset of a media type. */
function readCharset(contentType: string): string | undefined {
  if (contentType === lastType) return lastCharset;
  // Some put it into single quotes, which mean nothing there.
  lastCharset = readParameter(contentType, "charset")
    ?.replace(/^'(.*)'$/, "$1")
    .toLowerCase();
  lastType = contentType;
  return lastCharset;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = "";
  for (const byte of bytes.subarray(0, charsetBytes)) head += String.fromCharCode(byte);
  const label = encodingDeclaration.exec(head)?.[1]?.toLowerCase();
  // A declaration that could be read byte by byte is no UTF-16: .NET's StringWriter says so of UTF-8 text.
  return label?.startsWith("utf-16") === true ? undefined : label;
}

/** Whether a name is that of a charset which the host can decode. */
export function isCharset(label: string): boolean {
  try {
    decodeText(new Uint8Array(0), label);
    return true;
  } catch {
    return false;
  }
}
