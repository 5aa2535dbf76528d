/** Base64 (RFC 4648, section 4) to bytes and back: the host's where it has one, else our own table. */
import { host } from "../host.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const invalid = 255;
const sextets: Uint8Array = buildSextets();

/** Below this many characters our own loop is as fast as a call into the host. */
const worthHostBase64 = 4096;

interface Base64Bytes {
  readonly fromBase64?: (text: string, options: { lastChunkHandling: "strict" }) => Uint8Array;
}

interface Base64Method {
  toBase64?(): string;
}

function buildSextets(): Uint8Array {
  const table = new Uint8Array(128).fill(invalid);
  for (let value = 0; value < alphabet.length; value++) table[alphabet.charCodeAt(value)] = value;
  return table;
}

/** The bytes; white space is allowed anywhere, wrong padding or characters give undefined. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const clean = /[ \t\n\r]/.test(text) ? text.replace(/[ \t\n\r]+/g, "") : text;
  if (clean.length % 4 !== 0) return undefined;
  if (clean.length < worthHostBase64) return decodeByTable(clean);
  const native = (Uint8Array as unknown as Base64Bytes).fromBase64;
  if (native !== undefined) {
    try {
      return native.call(Uint8Array, clean, { lastChunkHandling: "strict" });
    } catch {
      // Not base64: the caller says where.
      return undefined;
    }
  }
  const buffer = host.Buffer;
  if (buffer === undefined) return decodeByTable(clean);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean) || decodeByTable(clean.slice(-4)) === undefined) return undefined;
  const bytes = buffer.from(clean, "base64");
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The text, padded, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  if (bytes.length < worthHostBase64) return encodeByTable(bytes);
  const native = bytes as Base64Method;
  if (native.toBase64 !== undefined) return native.toBase64();
  const buffer = host.Buffer;
  if (buffer === undefined) return encodeByTable(bytes);
  return buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** Own decoder; exported so that tests reach it where the host has its own. */
export function decodeByTable(clean: string): Uint8Array | undefined {
  const length = clean.length;
  const padding = clean.endsWith("==") ? 2 : clean.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((length / 4) * 3 - padding);
  let to = 0;
  let bits = 0;
  for (let at = 0; at < length - padding; at++) {
    const sextet = sextets[clean.charCodeAt(at)] ?? invalid;
    if (sextet === invalid) return undefined;
    bits = (bits << 6) | sextet;
    const phase = at & 3;
    if (phase !== 0) {
      bytes[to] = bits >> (6 - 2 * phase);
      to++;
      bits &= (1 << (6 - 2 * phase)) - 1;
    }
  }
  // What is left over of the last group must be zero: there is one text for given bytes.
  return padding > 0 && bits !== 0 ? undefined : bytes;
}

/** Own encoder; exported so that tests reach it where the host has its own. */
export function encodeByTable(bytes: Uint8Array): string {
  let text = "";
  const length = bytes.length;
  for (let at = 0; at < length; at += 3) {
    const left = length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    text += left > 1 ? alphabet.charAt((group >> 6) & 63) : "=";
    text += left > 2 ? alphabet.charAt(group & 63) : "=";
  }
  return text;
}
