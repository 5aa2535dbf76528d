/** Small functions over the host's URL, timer, text and fetch facilities, each the only way the client reaches them. */
import {
  type Host,
  type HostAbortController,
  type HostAbortSignal,
  type HostFetch,
  type HostTextDecoder,
  type HostTextEncoder,
  type HostUrl,
  host,
} from "./host.js";
import { repairWindows1252 } from "./windows-1252.js";

interface HostRequest {
  readonly Request?: new (
    url: string,
    init: { readonly headers: Readonly<Record<string, string>> },
  ) => { readonly headers: { has(name: string): boolean } };
}

// A call looks at its address four times (endpoint, cookies out, cookies in, transport), nearly always the same one.
let lastParsed: { readonly url: string; readonly parsed: HostUrl } | undefined;

/** The URL parsed, or undefined if it is not an absolute one. */
export function parseUrl(url: string): HostUrl | undefined {
  if (lastParsed?.url === url) return lastParsed.parsed;
  try {
    const parsed = new (need("URL"))(url);
    lastParsed = { url, parsed };
    return parsed;
  } catch {
    return undefined;
  }
}

/** Whether the host of a URL is an IP address, in brackets or without them. */
export function isAddress(host: string): boolean {
  return host.includes(":") || /^[\d.]+$/.test(host);
}

/** A module that is part of the host (`"node:http"`), or undefined where the host is not Node or like it. */
export function builtinModule(name: string): unknown {
  try {
    return host.process?.getBuiltinModule?.(name);
  } catch {
    return undefined;
  }
}

/** The `fetch` the host has at this moment, so that one that was replaced (by a tracer, a test) is honoured. */
export function hostFetch(): HostFetch | undefined {
  return host.fetch === undefined ? undefined : (url, init) => need("fetch")(url, init);
}

/** Whether the host keeps cookies itself and forbids programs to send them, as browsers do. */
export function hostKeepsCookies(): boolean {
  // Only asked for here, so it is not among the globals that others may use.
  const { Request } = host as HostRequest;
  if (Request === undefined) return false;
  try {
    return !new Request("http://localhost/", { headers: { cookie: "a=b" } }).headers.has("cookie");
  } catch {
    return false;
  }
}

/** A new abort controller of the host. */
export function createAbortController(): HostAbortController {
  return new (need("AbortController"))();
}

/** Milliseconds (25 days) beyond which timers of hosts fire at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** Runs a function once after so many milliseconds, 25 days at most, and gives what stops it. */
export function startTimer(run: () => void, ms: number): () => void {
  const timer = host.setTimeout?.(run, Math.min(ms, longestTimer));
  return () => host.clearTimeout?.(timer);
}

/** Waits so many milliseconds, or until the signal fires; where the host has no timers, not at all. */
export function pause(ms: number, signal?: HostAbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (host.setTimeout === undefined || signal?.aborted === true) return resolve();
    const end = (): void => {
      stop();
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const stop = startTimer(end, ms);
    signal?.addEventListener("abort", end);
  });
}

/** Milliseconds of a clock that never goes back, where the host has one. */
export function readClock(): number {
  return host.performance?.now() ?? Date.now();
}

/** The UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array {
  encoder ??= new (need("TextEncoder"))();
  return encoder.encode(text);
}

/** The UTF-8 bytes of texts one after the other, which are not put together first. */
export function encodePieces(pieces: readonly string[]): Uint8Array {
  const [first] = pieces;
  const buffer = host.Buffer;
  // Node cuts small texts out of a pool, which is a third of the work of memory of their own.
  if (first !== undefined && pieces.length === 1 && buffer !== undefined) return buffer.from(first, "utf8");
  encoder ??= new (need("TextEncoder"))();
  const byteLength = buffer?.byteLength ?? longestUtf8;
  const target = new Uint8Array(pieces.reduce((length, piece) => length + byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces) at += encoder.encodeInto(piece, target.subarray(at)).written ?? 0;
  return at === target.length ? target : target.slice(0, at);
}

/** Fewer bytes are decoded in less time than it takes to ask the host what they are. */
const shortestAscii = 1024;

/** The text of bytes that are all ASCII, or undefined; Node decodes it so in a sixth of the time that UTF-8 takes. */
export function decodeAscii(bytes: Uint8Array): string | undefined {
  if (bytes.length < shortestAscii) return undefined;
  bufferModule ??= (builtinModule("node:buffer") as HostBufferModule | undefined) ?? {};
  return bufferModule.isAscii?.(bytes) === true ? latin1Text(bytes) : undefined;
}

/** Part of `node:buffer`. */
interface HostBufferModule {
  isAscii?(bytes: Uint8Array): boolean;
}

let bufferModule: HostBufferModule | undefined;

/** The bytes as characters of the same codes, or undefined where that takes longer than it is worth. */
export function latin1Text(bytes: Uint8Array): string | undefined {
  return host.Buffer?.from(bytes.buffer, bytes.byteOffset, bytes.length).latin1Slice?.(0, bytes.length);
}

/** The bytes as characters of the same codes. */
export function decodeLatin1(bytes: Uint8Array): string {
  const whole = latin1Text(bytes);
  if (whole !== undefined) return whole;
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** No UTF-16 unit takes more than three bytes. */
function longestUtf8(text: string): number {
  return text.length * 3;
}

// Making one costs more than what a small message takes; a decoder that is not told to stream keeps no state.
let encoder: HostTextEncoder | undefined;
const decoders: Map<string, HostTextDecoder> = new Map();
const mostDecoders = 20;

/** Decodes bytes strictly; throws the host's own error if the label is unknown or a byte sequence is invalid. */
export function decodeText(bytes: Uint8Array, label: string): string {
  const known = decoders.get(label);
  if (known === undefined) {
    const decoder = createDecoder(label);
    const text = decoder.decode(bytes);
    // The label is a service's word, so only so many are kept.
    if (decoders.size < mostDecoders) decoders.set(label, decoder);
    return text;
  }
  try {
    return known.decode(bytes);
  } catch (error) {
    // One that threw is not used again.
    decoders.delete(label);
    throw error;
  }
}

/** A decoder of its own for a body that comes in pieces; strict, and throws the host's error if the label is unknown. */
export function createDecoder(label: string): HostTextDecoder {
  const decoder = new (need("TextDecoder"))(label, { fatal: true, ignoreBOM: true });
  if (decoder.encoding !== "windows-1252") return decoder;
  return {
    encoding: decoder.encoding,
    decode: (bytes, options) => repairWindows1252(decoder.decode(bytes, options)),
  };
}

/** Base64 of the UTF-8 bytes of a text (RFC 7617 §2.1 needs it). */
export function encodeBase64Text(text: string): string {
  let binary = "";
  for (const byte of encodeUtf8(text)) binary += String.fromCharCode(byte);
  return need("btoa").call(host, binary);
}

function need<K extends keyof Host>(name: K): NonNullable<Host[K]> {
  const found = host[name];
  if (found === undefined || found === null)
    throw new TypeError(`This host has no global ${name}, which SOAP calls need.`);
  // Just checked, which the compiler does not follow for a key that is a parameter.
  return found as NonNullable<Host[K]>;
}
