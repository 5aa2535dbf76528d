/** Turns bytes into text: byte order mark, UTF-16, and the charset that an XML declaration, a meta tag or HTTP names. */

export interface DecodedText {
  readonly text: string;
  /** The encoding that was used, as the WHATWG encoding standard names it. */
  readonly encoding: string;
  /** Offset of the first character that stands for bytes the encoding does not allow, -1 if there is none. */
  readonly firstInvalid: number;
}

const declaredCharset =
  /<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']|<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** Decodes `bytes`; `charset` is what HTTP said, if it said something. Returns undefined for what is not text. */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText | undefined {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const wide = encodingOfZeros(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (looksBinary(bytes)) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 2_048));
  const match = declaredCharset.exec(head);
  const declared = charset ?? match?.[1] ?? match?.[2];
  // Encodings that switch by escapes are ASCII to the eye, and so sound UTF-8.
  if (declared !== undefined && /^iso-2022-/i.test(declared) && isKnownEncoding(declared))
    return decodeAs(bytes, declared);
  const asUtf8 = decodeAs(bytes, "utf-8");
  if (asUtf8.firstInvalid < 0) return asUtf8;
  // A page that says utf-8 and is not was nearly always saved by a Windows editor.
  const named = declared === undefined || /^utf-?(8|16)$/i.test(declared) ? "windows-1252" : declared;
  if (declared !== undefined && /^utf-?8$/i.test(declared)) return asUtf8;
  return decodeAs(bytes, isKnownEncoding(named) ? named : "windows-1252");
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const mark = text.indexOf("\uFFFD");
  return { text, encoding, firstInvalid: mark >= 0 && isSound(bytes, encoding) ? -1 : mark };
}

/** Whether the replacement characters of a text were written as such. */
function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: in western text every other byte is zero. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.4 && even === 0) return "utf-16le";
  if (even > length * 0.4 && odd === 0) return "utf-16be";
  return undefined;
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8_192);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control > length / 50;
}

function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
