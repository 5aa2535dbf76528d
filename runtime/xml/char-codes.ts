/** Turns a window into numbers once, because a typed array is read several times faster than a string. */
import { host } from "../host.js";
import type { CharCodes } from "./tag-form.js";

/** Below this many characters a call into the host costs more than it saves. */
const worthHostCodes = 256;
const sampleLength = 4096;
const notAscii = /[\x80-\uffff]/;

/** The UTF-16 units of a text; index for index. */
export function readCharCodes(text: string): CharCodes {
  return text.length < worthHostCodes ? copyCodes(text) : (askHost(text) ?? copyCodes(text));
}

function askHost(text: string): CharCodes | undefined {
  const buffer = host.Buffer;
  if (buffer !== undefined) {
    // As many bytes in UTF-8 as characters: all are ASCII. To count them takes a while where the beginning tells already.
    const ascii = !notAscii.test(text.slice(0, sampleLength)) && buffer.byteLength(text) === text.length;
    const bytes = buffer.from(text, ascii ? "latin1" : "utf16le");
    if (ascii) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return bytes.byteOffset % 2 === 0 && littleEndian
      ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
      : undefined;
  }
  if (host.TextEncoder === undefined) return undefined;
  const bytes = new host.TextEncoder().encode(text);
  return bytes.length === text.length ? bytes : undefined;
}

/** Whether numbers of two bytes begin with the lower one, as UTF-16LE does. */
export const littleEndian: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function copyCodes(text: string): CharCodes {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}
