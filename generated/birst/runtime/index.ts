// The runtime of the SDK, all of it in one file that imports nothing. Each part begins with its name.

// errors.ts: The one error family of the runtime, told apart by `kind` and recognised by brand, not by class identity.

/** What went wrong, for `switch`. */
export type SoapErrorKind =
  | "fault"
  | "http-status"
  | "not-soap"
  | "malformed-xml"
  | "must-understand"
  | "unexpected-element"
  | "missing-element"
  | "invalid-value"
  | "limit"
  | "charset"
  | "encode"
  | "timeout"
  | "aborted"
  | "network";

/** Where an error happened, and what it followed from. */
export interface SoapErrorContext {
  /** Name of the operation that was called. */
  readonly operation?: string | undefined;
  /** Local element names from the message element down, joined by `/`; an attribute is `@name`. */
  readonly path?: string | undefined;
  readonly cause?: unknown;
  /** False only if it is known that nothing was sent; true unless given, but for kind "encode". */
  readonly sent?: boolean | undefined;
}

const errorBrand: symbol = /* @__PURE__ */ Symbol.for("soapwright.error");

/** Any failure of a call, of reading or of writing XML; its message never holds a token, password or body. */
export class SoapError extends Error {
  readonly kind: SoapErrorKind;
  readonly operation: string | undefined;
  readonly path: string | undefined;
  /**
   * False only if it is known that nothing of the call's request reached the service, in any try: it may then be called
   * again whatever the operation does. True means that the service may have carried it out.
   */
  readonly sent: boolean;

  constructor(kind: SoapErrorKind, message: string, context: SoapErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.name = "SoapError";
    this.kind = kind;
    this.operation = context.operation;
    this.path = context.path;
    this.sent = context.sent ?? kind !== "encode";
    Object.defineProperty(this, errorBrand, { value: true });
  }

  /** True for every `SoapError`, also one of another copy of this runtime. */
  static is(error: unknown): error is SoapError {
    return typeof error === "object" && error !== null && errorBrand in error;
  }
}

/** What a fault says to people, in one language. */
export interface FaultReason {
  /** The `xml:lang` it is in, "" where that is not said. */
  readonly language: string;
  readonly text: string;
}

/** What a SOAP 1.1 (section 4.4) or SOAP 1.2 (part 1, section 5.4) fault says. */
export interface FaultContent {
  readonly version: "1.1" | "1.2";
  /** Clark name of the fault code; in SOAP 1.1 it may be dotted, `Client.Authentication`. */
  readonly code: string;
  /** Clark names, outermost first; SOAP 1.2 only. */
  readonly subcodes: readonly string[];
  /** The English one of several, else the first; "" if there is none. */
  readonly reason: string;
  /** In all languages that it came in, as they came; `findReason` picks one. */
  readonly reasons: readonly FaultReason[];
  /** `faultactor` of SOAP 1.1, `Role` of SOAP 1.2. */
  readonly role: string | undefined;
  /** `Node` of SOAP 1.2. */
  readonly node: string | undefined;
  /** The whole detail element; its `children` are the detail entries. */
  readonly detail: RawXml | undefined;
  /** SOAP headers of the response. */
  readonly headers: readonly RawXml[];
}

/** A SOAP fault that the service answered; one that the contract declares is a `DeclaredFault`. */
export class SoapFault extends SoapError implements FaultContent {
  readonly version: "1.1" | "1.2";
  readonly code: string;
  readonly subcodes: readonly string[];
  readonly reason: string;
  readonly reasons: readonly FaultReason[];
  readonly role: string | undefined;
  readonly node: string | undefined;
  readonly detail: RawXml | undefined;
  readonly headers: readonly RawXml[];

  constructor(message: string, fault: FaultContent, context: SoapErrorContext = {}) {
    super("fault", message, context);
    this.name = "SoapFault";
    this.version = fault.version;
    this.code = fault.code;
    this.subcodes = fault.subcodes;
    this.reason = fault.reason;
    this.reasons = fault.reasons;
    this.role = fault.role;
    this.node = fault.node;
    this.detail = fault.detail;
    this.headers = fault.headers;
  }

  /** The same as `role`, by its SOAP 1.1 name. */
  get actor(): string | undefined {
    return this.role;
  }

  /** True for every `SoapFault`, also one of another copy of this runtime. */
  static override is(error: unknown): error is SoapFault {
    return SoapError.is(error) && error.kind === "fault";
  }
}

// host.ts: What the runtime takes from its host, declared structurally and taken once from `globalThis`.

/** Part of `TextDecoder`. */
interface HostTextDecoder {
  readonly encoding?: string;
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** Part of `TextEncoder`. */
interface HostTextEncoder {
  encode(text?: string): Uint8Array;
  encodeInto(text: string, target: Uint8Array): { readonly written?: number };
}

/** Part of `AbortSignal`, so that the caller's own fits. */
export interface HostAbortSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What has a signal, or makes it when it is asked for. */
interface HasSignal {
  readonly signal: HostAbortSignal;
  /** The same for who only listens to it: no object of the host, which takes a tenth of a small call to make. */
  readonly ending?: HostAbortSignal | undefined;
}

/** Part of `AbortController`. */
interface HostAbortController {
  readonly signal: HostAbortSignal;
  abort(reason?: unknown): void;
}

/** Part of `Headers`. */
export interface HostHeaders {
  get(name: string): string | null;
  forEach(visit: (value: string, name: string) => void): void;
  getSetCookie?(): string[];
}

/** Part of a stream reader of `fetch`. */
export interface HostStreamReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

/** Part of a web stream of bytes. */
export interface HostByteStream {
  getReader(): HostStreamReader;
}

/** Part of `Response`. */
export interface HostResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: HostHeaders;
  readonly body: HostByteStream | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Part of what `fetch` takes. */
export interface HostRequestInit {
  readonly method?: string;
  readonly headers?: Record<string, string> | readonly (readonly [string, string])[];
  readonly body?: Uint8Array | string;
  readonly signal?: HostAbortSignal;
  readonly redirect?: "follow" | "error" | "manual";
  readonly credentials?: "omit" | "same-origin" | "include";
}

/** Part of `fetch`. */
export type HostFetch = (url: string, init?: HostRequestInit) => Promise<HostResponse>;

/** Part of `URL`. */
interface HostUrl {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly origin: string;
}

/** Part of Node's `Buffer`: the fastest base64 where there is no `Uint8Array.fromBase64`. */
interface HostBuffer extends Uint8Array {
  toString(encoding?: string): string;
  /** As `toString("latin1", …)`, in half the time. */
  latin1Slice?(start: number, end: number): string;
  /** As `toString("utf16le", …)`, in half the time. */
  ucs2Slice?(start: number, end: number): string;
}

interface HostBufferConstructor {
  byteLength(text: string): number;
  from(text: string, encoding: string): HostBuffer;
  from(buffer: ArrayBufferLike, offset: number, length: number): HostBuffer;
}

/** Part of Node's `process`. */
interface HostProcess {
  readonly versions?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(id: string): unknown;
}

/** A stream that `DecompressionStream` makes. */
interface HostTransformStream {
  readonly readable: { getReader(): HostStreamReader };
  readonly writable: {
    getWriter(): {
      write(chunk: Uint8Array): Promise<void>;
      close(): Promise<void>;
      abort(reason?: unknown): Promise<void>;
    };
  };
}

/** Globals that the runtime uses where the host has them. */
interface Host {
  readonly TextDecoder?: new (
    label?: string,
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  ) => HostTextDecoder;
  readonly TextEncoder?: new () => HostTextEncoder;
  readonly AbortController?: new () => HostAbortController;
  readonly DecompressionStream?: new (format: "gzip" | "deflate" | "deflate-raw") => HostTransformStream;
  readonly URL?: new (url: string, base?: string) => HostUrl;
  readonly Buffer?: HostBufferConstructor;
  readonly process?: HostProcess;
  readonly fetch?: HostFetch;
  readonly crypto?: { randomUUID?(): string; getRandomValues?<T extends Uint8Array>(bytes: T): T };
  readonly performance?: { now(): number };
  readonly document?: unknown;
  setTimeout?(run: () => void, milliseconds: number): unknown;
  clearTimeout?(timer: unknown): void;
  btoa?(binary: string): string;
  atob?(base64: string): string;
}

/**
 * The host's globals; a feature that is absent is `undefined`, never a throw. Cast, as what `globalThis` is said to have
 * differs with the `lib` of the program that this is compiled in.
 */
const host: Host = globalThis as unknown as Host;

// windows-1252.ts: Puts right what some hosts decode as ISO-8859-1, though they call it windows-1252: the characters of 0x80 to 0x9F.

/** Characters of the bytes 0x80 to 0x9F (Encoding Standard, index windows-1252); five of them stand for themselves. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** A text decoded as windows-1252 by the host (Node 20 and 22 leave those bytes as control characters). */
function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => upperControls.charAt(char.charCodeAt(0) - 0x80));
}

// host-net.ts: Small functions over the host's URL, timer, text and fetch facilities, each the only way the client reaches them.

interface HostRequest {
  readonly Request?: new (
    url: string,
    init: { readonly headers: Readonly<Record<string, string>> },
  ) => { readonly headers: { has(name: string): boolean } };
}

// A call looks at its address four times (endpoint, cookies out, cookies in, transport), nearly always the same one.
let lastParsed: { readonly url: string; readonly parsed: HostUrl } | undefined;

/** The URL parsed, or undefined if it is not an absolute one. */
function parseUrl(url: string): HostUrl | undefined {
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
function isAddress(host: string): boolean {
  return host.includes(":") || /^[\d.]+$/.test(host);
}

/** A module that is part of the host (`"node:http"`), or undefined where the host is not Node or like it. */
function builtinModule(name: string): unknown {
  try {
    return host.process?.getBuiltinModule?.(name);
  } catch {
    return undefined;
  }
}

/** The `fetch` the host has at this moment, so that one that was replaced (by a tracer, a test) is honoured. */
function hostFetch(): HostFetch | undefined {
  return host.fetch === undefined ? undefined : (url, init) => need("fetch")(url, init);
}

/** Whether the host keeps cookies itself and forbids programs to send them, as browsers do. */
function hostKeepsCookies(): boolean {
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
function createAbortController(): HostAbortController {
  return new (need("AbortController"))();
}

/** Milliseconds (25 days) beyond which timers of hosts fire at once. */
const longestTimer: number = 2 ** 31 - 1;

/** Runs a function once after so many milliseconds, 25 days at most, and gives what stops it. */
function startTimer(run: () => void, ms: number): () => void {
  const timer = host.setTimeout?.(run, Math.min(ms, longestTimer));
  return () => host.clearTimeout?.(timer);
}

/** Waits so many milliseconds, or until the signal fires; where the host has no timers, not at all. */
function pause(ms: number, signal?: HostAbortSignal): Promise<void> {
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
function readClock(): number {
  return host.performance?.now() ?? Date.now();
}

/** The UTF-8 bytes of a text. */
function encodeUtf8(text: string): Uint8Array {
  encoder ??= new (need("TextEncoder"))();
  return encoder.encode(text);
}

/** The UTF-8 bytes of texts one after the other, which are not put together first. */
function encodePieces(pieces: readonly string[]): Uint8Array {
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
function decodeAscii(bytes: Uint8Array): string | undefined {
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
function latin1Text(bytes: Uint8Array): string | undefined {
  return host.Buffer?.from(bytes.buffer, bytes.byteOffset, bytes.length).latin1Slice?.(0, bytes.length);
}

/** The bytes as characters of the same codes. */
function decodeLatin1(bytes: Uint8Array): string {
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
const decoders: Map<string, HostTextDecoder> = /* @__PURE__ */ new Map();
const mostDecoders = 20;

/** Decodes bytes strictly; throws the host's own error if the label is unknown or a byte sequence is invalid. */
function decodeText(bytes: Uint8Array, label: string): string {
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
function createDecoder(label: string): HostTextDecoder {
  const decoder = new (need("TextDecoder"))(label, { fatal: true, ignoreBOM: true });
  if (decoder.encoding !== "windows-1252") return decoder;
  return {
    encoding: decoder.encoding,
    decode: (bytes, options) => repairWindows1252(decoder.decode(bytes, options)),
  };
}

/** Base64 of the UTF-8 bytes of a text (RFC 7617 §2.1 needs it). */
function encodeBase64Text(text: string): string {
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

// http-headers.ts: Header fields of HTTP: one form for all transports, checked before anything is sent.

/** Header fields by lower-case name; several fields of one name are joined by `, `. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** The value of a header field by its lower-case name. */
function readHeader(headers: HttpHeaders, name: string): string | undefined {
  return Object.hasOwn(headers, name) ? headers[name] : undefined;
}

/** One after the other, so that none is found inside another's value. */
const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g;

/** A parameter of a media type by its lower-case name (RFC 9110 section 5.6.6). */
function readParameter(mediaType: string, name: string): string | undefined {
  for (const [, found = "", quoted, plain] of mediaType.matchAll(parameter))
    if (found.toLowerCase() === name) return quoted?.replace(/\\(.)/g, "$1") ?? plain;
  return undefined;
}

/** Joins fields of the same name; the list has names and values in turns, and names become lower-case. */
function joinHeaders(lines: readonly string[]): HttpHeaders {
  const joined = new Map<string, string>();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const key = (lines[at] ?? "").toLowerCase();
    const value = lines[at + 1] ?? "";
    const before = joined.get(key);
    joined.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}

/** Results of `mergeHeaders`, which nobody can change, so that they need not be checked again. */
const merges = /* @__PURE__ */ new WeakSet<HttpHeaders>();

/** Fields that say where a body ends, which the transport knows: one that contradicts it splits the request in two. */
const framing: ReadonlySet<string> = /* @__PURE__ */ /* @__PURE__ */ new Set([
  "content-length",
  "transfer-encoding",
]);

/**
 * Lays header fields over each other, later ones win, and leaves out those that say where the body ends; throws kind
 * "encode" for a name or value HTTP cannot carry.
 */
function mergeHeaders(...layers: readonly (HttpHeaders | undefined)[]): HttpHeaders {
  const only = findOnly(layers);
  if (only !== undefined && merges.has(only)) return only;
  const merged = new Map<string, string>();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
        throw new SoapError("encode", `The header name ${JSON.stringify(name)} is not an HTTP token.`);
      }
      // The value may be a secret, so it is not shown.
      if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        const expected = "expected text of Latin-1 characters without line breaks";
        throw new SoapError("encode", `The value of the header ${name} cannot be sent; ${expected}.`);
      }
      const key = name.toLowerCase();
      if (!framing.has(key)) merged.set(key, value);
    }
  }
  const headers = Object.freeze(Object.fromEntries(merged));
  merges.add(headers);
  return headers;
}

/** The layer that is there, if there is but one. */
function findOnly(layers: readonly (HttpHeaders | undefined)[]): HttpHeaders | undefined {
  let only: HttpHeaders | undefined;
  for (const layer of layers) {
    if (layer === undefined) continue;
    if (only !== undefined) return undefined;
    only = layer;
  }
  return only;
}

// redact-xml.ts: Masks secrets in XML text by element name and by value; never fails, however broken the text is.

/** What a secret is replaced with. */
const mask = "***";

/** What a scan found: the text with secrets masked, and the secret values themselves, unescaped. */
interface MaskedXml {
  readonly text: string;
  readonly values: readonly string[];
}

// Each alternative starts only where a name can start, so that a long run without "=" is looked at once.
const attributeInTag = /(?<![^\s"'])([^\s=<>/"']+)(\s*=\s*)("[^"]*"?|'[^']*'?)/g;

/**
 * Masks the contents of elements, and of attributes, whose local name is secret (any prefix, CDATA and nested
 * elements included), and passes all other text through `maskText`.
 */
function maskXml(
  xml: string,
  names: ReadonlySet<string>,
  maskText: (text: string) => string = (text) => text,
): MaskedXml {
  const values: string[] = [];
  const parts: string[] = [];
  let depth = 0;
  const addSecret = (value: string): void => {
    if (value.trim() === "") return;
    values.push(value.trim());
    if (parts.at(-1) !== mask) parts.push(mask);
  };
  const maskAttributes = (text: string, secrecy: "secret" | "plain"): string =>
    text.replace(attributeInTag, (whole: string, name: string, equals: string, quoted: string) => {
      const quote = quoted.slice(0, 1);
      const value = quoted.slice(1, quoted.length > 1 && quoted.endsWith(quote) ? -1 : undefined);
      if (name === "xmlns" || name.startsWith("xmlns:")) return whole;
      const local = localName(name);
      if (!names.has(local) && (secrecy === "plain" || local === "nil" || local === "type")) {
        return `${name}${equals}${quote}${maskEscaped(value, maskText)}${quote}`;
      }
      values.push(unescapeXml(value).trim());
      return `${name}${equals}"${mask}"`;
    });
  for (const { kind, text } of splitMarkup(xml)) {
    switch (kind) {
      case "text":
        if (depth > 0) addSecret(unescapeXml(text));
        else parts.push(maskEscaped(text, maskText));
        break;
      case "cdata":
        if (depth > 0) addSecret(text);
        else parts.push(`<![CDATA[${maskText(text)}]]>`);
        break;
      case "other":
        if (depth === 0) parts.push(maskText(text));
        break;
      case "end":
        if (depth > 0) depth--;
        if (depth === 0) parts.push(text);
        break;
      case "start": {
        const name = /^<([^\s/>]*)/.exec(text)?.[1] ?? "";
        const secret = depth > 0 || names.has(localName(name));
        const masked = `<${name}${maskAttributes(text.slice(name.length + 1), secret ? "secret" : "plain")}`;
        if (depth === 0) parts.push(masked);
        if (secret && !text.endsWith("/>")) depth++;
        break;
      }
    }
  }
  return { text: parts.join(""), values };
}

interface MarkupPart {
  readonly kind: "text" | "cdata" | "start" | "end" | "other";
  /** As it stands, but for CDATA: only what is inside. */
  readonly text: string;
}

/** Splits XML at its markup; a part that never ends goes to the end of the text. */
function* splitMarkup(xml: string): Generator<MarkupPart> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open !== at) yield { kind: "text", text: xml.slice(at, open < 0 ? xml.length : open) };
    if (open < 0) return;
    if (xml.startsWith("<![CDATA[", open)) {
      const close = xml.indexOf("]]>", open);
      yield { kind: "cdata", text: xml.slice(open + 9, close < 0 ? xml.length : close) };
      at = close < 0 ? xml.length : close + 3;
      continue;
    }
    const next = xml.charAt(open + 1);
    if (next === "!" || next === "?") {
      const end = xml.startsWith("<!--", open) ? "-->" : ">";
      const close = xml.indexOf(end, open);
      at = close < 0 ? xml.length : close + end.length;
      yield { kind: "other", text: xml.slice(open, at) };
      continue;
    }
    at = findTagEnd(xml, open);
    yield { kind: next === "/" ? "end" : "start", text: xml.slice(open, at) };
  }
}

/** Index after the tag at `open`: after its ">" outside quotes, or at a "<", which no sound tag holds. */
function findTagEnd(xml: string, open: number): number {
  let quote = "";
  let firstClose = -1;
  for (let at = open + 1; at < xml.length; at++) {
    const char = xml.charAt(at);
    if (char === "<") return firstClose < 0 ? at : firstClose + 1;
    if (char === ">" && quote === "") return at + 1;
    if (char === ">" && firstClose < 0) firstClose = at;
    if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
  }
  return firstClose < 0 ? xml.length : firstClose + 1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

// Only rewritten where something was masked, so that untouched text keeps its spelling.
function maskEscaped(text: string, maskText: (text: string) => string): string {
  const plain = text.includes("&") ? unescapeXml(text) : text;
  const masked = maskText(plain);
  return masked === plain ? text : escapeXml(masked);
}

/** The text with the five XML entities written out. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

const entities = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text with entities and character references resolved; unknown ones stay as they are. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, resolveReference);
}

function resolveReference(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return entities.get(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

// redact.ts: Keeps tokens and passwords out of everything that is thrown or logged.

/** Masks the secrets of one call: by element name, by header name, and by every value that was learned. */
export interface Redactor {
  /** Remembers a secret value; under 4 characters it is not searched for, since it would mask ordinary words. */
  addValue(value: string): void;
  /** Remembers what Authorization and Cookie headers hold. */
  learnHeaders(headers: HttpHeaders): void;
  /** Remembers the values that `Set-Cookie` lines set. */
  learnCookies(setCookies: readonly string[]): void;
  /** Remembers the values of secret elements and attributes of an XML text. */
  learnXml(xml: string): void;
  /** Masks learned values in any text, also where they are escaped for XML, URLs or JSON, or cut by an ellipsis. */
  text(text: string): string;
  /** Masks secret elements by name, and learned values in all other text; broken XML is fine. */
  xml(xml: string): string;
  /** Masks Authorization, Proxy-Authorization, Cookie and Set-Cookie, and learned values in the others. */
  headers(headers: HttpHeaders): HttpHeaders;
}

const minSecretLength = 4;
const secretHeaders: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
]);
/** Local names that are secret in every call: WS-Security's (UsernameToken profile, X.509 token profile). */
const alwaysSecret: readonly string[] = ["Password", "password", "BinarySecurityToken", "Nonce"];

/** Makes a redactor for elements of these local names, any namespace. */
function createRedactor(names: readonly string[]): Redactor {
  return new CallRedactor(names);
}

/** What was learned is looked at only when something is thrown or logged, so that a call that works pays nothing. */
class CallRedactor implements Redactor {
  readonly #names: readonly string[];
  readonly #pending: (string | HttpHeaders)[] = [];
  #values: Set<string> | undefined;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  addValue(value: string): void {
    if (value.length < minSecretLength || value === mask) return;
    this.#values ??= new Set();
    for (const form of [value, escapeXml(value), encodeUri(value), quoteJson(value)]) this.#values.add(form);
    // Some services take several fields in one string: "password=… email=…".
    for (const [, inner = ""] of value.matchAll(/(?:password|pwd|token)=([^\s;&]{4,})/gi))
      this.#values.add(inner);
  }

  learnHeaders(headers: HttpHeaders): void {
    this.#pending.push(headers);
  }

  learnCookies(setCookies: readonly string[]): void {
    for (const line of setCookies) this.#addCookie(line.split(";", 1)[0] ?? "");
  }

  learnXml(xml: string): void {
    // The same text is learned when it is written and when it is sent.
    if (this.#pending[0] !== xml) this.#pending.push(xml);
  }

  text(text: string): string {
    const found = this.#known();
    return maskCut(maskValues(text, found), found);
  }

  xml(xml: string): string {
    const found = this.#known();
    return maskXml(xml, this.#secretNames(), (text) => maskValues(text, found)).text;
  }

  headers(headers: HttpHeaders): HttpHeaders {
    const found = this.#known();
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        secretHeaders.has(name.toLowerCase()) ? mask : maskValues(value, found),
      ]),
    );
  }

  #secretNames(): ReadonlySet<string> {
    return new Set([...alwaysSecret, ...this.#names]);
  }

  #addCookie(pair: string): void {
    this.addValue(pair.slice(pair.indexOf("=") + 1).trim());
  }

  #addHeaders(headers: HttpHeaders): void {
    for (const name of ["authorization", "proxy-authorization"]) {
      const [, ...credentials] = (readHeader(headers, name) ?? "").split(" ");
      this.addValue(credentials.join(" ").trim());
    }
    for (const cookie of (readHeader(headers, "cookie") ?? "").split(";")) this.#addCookie(cookie);
  }

  /** All secret values, the longest first, since a shorter one may be a part of it. */
  #known(): readonly string[] {
    for (const learned of this.#pending.splice(0)) {
      if (typeof learned !== "string") this.#addHeaders(learned);
      else for (const value of maskXml(learned, this.#secretNames()).values) this.addValue(value);
    }
    return [...(this.#values ?? [])].sort((a, b) => b.length - a.length);
  }
}

function maskValues(text: string, found: readonly string[]): string {
  let masked = text;
  for (const value of found) if (masked.includes(value)) masked = masked.replaceAll(value, () => mask);
  return masked;
}

/** Masks what an ellipsis leaves of a value: its first characters, at the end of what stands before. */
function maskCut(text: string, found: readonly string[]): string {
  const [first = "", ...others] = text.split("…");
  if (others.length === 0) return text;
  const before = [first, ...others.slice(0, -1)].map((part) => {
    const cut = Math.max(0, ...found.map((value) => overlap(part, value)));
    return cut < minSecretLength ? part : `${part.slice(0, -cut)}${mask}`;
  });
  return [...before, others.at(-1)].join("…");
}

/** How many characters the end of a text has in common with the beginning of a value, as many as there are. */
function overlap(text: string, value: string): number {
  let length = Math.min(text.length, value.length);
  while (length > 0 && !text.endsWith(value.slice(0, length))) length--;
  return length;
}

function quoteJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function encodeUri(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

// xml/describe-value.ts: What messages say of a value that is refused.

/** Characters of it that a message shows. */
const longestShown = 40;

/** A text as a message shows it. Where it is cut an ellipsis stands, by which redactors know a secret that is cut with it. */
function excerpt(text: string, longest: number = longestShown): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Whether what stands at a path, such as `order/@token`, must not be in messages; `secrets` are local names. */
function isSecretPath(path: string, secrets: readonly string[]): boolean {
  const names = path.replace("@", "").split("/");
  return names.some((name) => alwaysSecret.includes(name) || secrets.includes(name));
}

/** What a rejected value is, without what it says. */
function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value} that is not one`;
}

// charset.ts: Decodes a body to text by byte order mark, HTTP charset, then XML declaration (RFC 7303 §3, XML 1.0 appendix F).

/** A body as text. */
interface DecodedBody {
  readonly text: string;
  /** The codes of its characters, where they are the bytes themselves. */
  readonly codes: Uint8Array | undefined;
}

/** The text of a body, without a byte order mark; throws kind "charset" if the charset is unknown or bytes do not fit it. */
function decodeBody(bytes: Uint8Array, contentType: string | undefined): DecodedBody {
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
function checkDeclaration(text: string, { label, source }: Charset): void {
  const declared = encodingDeclaration.exec(text.slice(0, charsetBytes))?.[1]?.toLowerCase();
  if (declared === undefined || familyOf(declared) === familyOf(label)) return;
  const found = `The XML declaration says ${JSON.stringify(excerpt(declared))}, yet the body is ${label} by its ${source}.`;
  throw new SoapError("charset", `${found} Have the service send a Content-Type with the right charset.`);
}

function familyOf(label: string): string {
  return label.replace(/^(utf-?16|ucs-?2|iso-10646-ucs-2).*/, "utf-16").replace(/^utf8$/, "utf-8");
}

/** The error for bytes that do not fit their charset, or one that the host does not know. */
function charsetError({ label, source }: Charset, cause: unknown): SoapError {
  // Both failures throw the host's own errors, whose classes differ from host to host.
  const known = isCharset(label);
  const found = known
    ? `The body is not valid ${label}, which its ${source} says it is.`
    : `The body's ${source} names the charset ${JSON.stringify(excerpt(label))}, which this host cannot decode.`;
  const message = `${found} Expected UTF-8 or UTF-16; have the service send one of them.`;
  return new SoapError("charset", message, { cause });
}

/** The text of a body for logs: what cannot be decoded shows as U+FFFD or Latin-1, nothing throws. */
function decodeBodyLoosely(bytes: Uint8Array, contentType: string | undefined): string {
  try {
    return decodeBody(bytes, contentType).text;
  } catch {
    return decodeLatin1(bytes);
  }
}

const encodingDeclaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** The charset of a body, and what says so. */
interface Charset {
  readonly label: string;
  readonly source: string;
  /** Bytes of the byte order mark. */
  readonly skip: number;
}

/** So many bytes of a body are enough to find its charset. */
const charsetBytes = 200;

/** The charset of a body that begins with these bytes. */
function findCharset(bytes: Uint8Array, contentType: string | undefined): Charset {
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
function isCharset(label: string): boolean {
  try {
    decodeText(new Uint8Array(0), label);
    return true;
  } catch {
    return false;
  }
}

// endpoint.ts: Checks where a call goes, before anything is sent there.

/** The endpoint itself, if it is an absolute http(s) URL without credentials; throws kind "encode" otherwise. */
function checkEndpoint(endpoint: string | undefined): string {
  const expected = 'expected the absolute address of the service, such as "https://host/Service.asmx"';
  if (endpoint === undefined || endpoint === null || endpoint === "") {
    throw new SoapError("encode", `No endpoint was given; ${expected}.`);
  }
  if (typeof endpoint !== "string") {
    throw new SoapError("encode", `The endpoint is ${describeValue(endpoint)}; ${expected}, as text.`);
  }
  const url = parseUrl(endpoint);
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    // What is no URL may still hold a password before its "@".
    const shown = endpoint.includes("@")
      ? "The endpoint"
      : `The endpoint ${JSON.stringify(excerpt(endpoint, 100))}`;
    throw new SoapError("encode", `${shown} is not an http or https URL; ${expected}.`);
  }
  if (url.username !== "" || url.password !== "") {
    const remedy = 'take them out and pass auth: { kind: "basic", username, password }';
    throw new SoapError("encode", `The endpoint holds credentials, which would end up in logs; ${remedy}.`);
  }
  return endpoint;
}

/** An address for messages and logs: without credentials, query and fragment, any of which may be secret. */
function showUrl(url: string): string {
  const place = url.replace(/[?#].*$/s, "").replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*@/i, "$1//");
  return excerpt(place, 200);
}

// interceptors.ts: Interceptors: functions around a call's HTTP exchange that see and alter it.

/** One HTTP request of a call, on its way out. */
export interface CallContext {
  /** Name of the operation. */
  readonly operation: string;
  /** "GET" only for an operation that a contract binds to it, whose parameters are in `url`. */
  readonly method: "GET" | "POST";
  /** Parameters of a GET are in it, secrets included. */
  readonly url: string;
  /** By lower-case name; cookies and authorization are added after the last interceptor. */
  readonly headers: HttpHeaders;
  /** The envelope, form or document, secrets included: pass it through `redactor` before showing it. */
  readonly body: string;
  /** Fires on timeout and abort. */
  readonly signal: HostAbortSignal;
  /** Masks the secrets of this call. */
  readonly redactor: Redactor;
  /** Whether the contract says that the operation may be carried out twice. */
  readonly idempotent: boolean;
}

/**
 * Sees a call and passes it on, as it is or as a changed copy; `next` may be called again to retry. What it throws
 * reaches the caller unchanged. A success of `streamItems` has its body in `bodyStream`, and `body` is empty: it can be
 * replaced by another stream, and one that is not passed on must be ended, by its `return` or `cancel`.
 */
export type Interceptor = (
  call: CallContext,
  next: (call: CallContext) => Promise<TransportResponse>,
) => Promise<TransportResponse>;

/** A call whose signal is made when it is asked for; a copy by `{ ...call }` would lose it. */
class OutgoingCall implements CallContext, HasSignal {
  readonly operation: string;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body: string;
  readonly redactor: Redactor;
  readonly idempotent: boolean;
  readonly #source: HasSignal;

  constructor(call: Omit<CallContext, "signal">, source: HasSignal) {
    this.operation = call.operation;
    this.method = call.method;
    this.url = call.url;
    this.headers = call.headers;
    this.body = call.body;
    this.redactor = call.redactor;
    this.idempotent = call.idempotent;
    this.#source = source;
  }

  get signal(): HostAbortSignal {
    return this.#source.signal;
  }

  get ending(): HostAbortSignal | undefined {
    return this.#source.ending;
  }
}

/** The same call with other header fields. */
function replaceHeaders(call: CallContext, headers: HttpHeaders): CallContext {
  const { operation, method, url, body, redactor, idempotent } = call;
  return new OutgoingCall({ operation, method, url, headers, body, redactor, idempotent }, call);
}

/** Runs interceptors in order, that at `from` outermost, around `send`. */
function runInterceptors(
  interceptors: readonly Interceptor[],
  call: CallContext,
  send: (call: CallContext) => Promise<TransportResponse>,
  from = 0,
): Promise<TransportResponse> {
  const first = interceptors[from];
  if (first === undefined) return send(call);
  if (typeof first !== "function") {
    const remedy =
      "pass functions in interceptors, and a function such as retryInterceptor(…) or false in retry";
    throw new SoapError("encode", `An interceptor is ${describeValue(first)}; ${remedy}.`);
  }
  return first(call, (changed) => runInterceptors(interceptors, changed, send, from + 1));
}

/** Sends the jar's cookies, beside those the call has, and keeps what the service sets. */
function cookieInterceptor(jar: CookieJar): Interceptor {
  return async (call, next) => {
    const kept = jar.header(call.url);
    const given = readHeader(call.headers, "cookie");
    const cookie = given === undefined || kept === undefined ? (given ?? kept) : `${given}; ${kept}`;
    const response = await next(
      cookie === undefined ? call : replaceHeaders(call, { ...call.headers, cookie }),
    );
    jar.store(call.url, response.setCookies);
    return response;
  };
}

/** Tells each request and response, line by line, with all secrets masked; bodies are cut at 10,000 characters. */
export function logInterceptor(log: (line: string) => void): Interceptor {
  return async (call, next) => {
    const { redactor } = call;
    const start = readClock();
    const tell = (mark: string, headers: HttpHeaders, body: string): void => {
      for (const [name, value] of Object.entries(redactor.headers(headers))) log(`${mark} ${name}: ${value}`);
      const masked = redactor.xml(body);
      const shown =
        masked.length > maxLogged ? `${masked.slice(0, maxLogged)}… (${masked.length} characters)` : masked;
      for (const line of shown.split(/\r\n|\r|\n/)) if (line !== "") log(`${mark} ${line}`);
    };
    redactor.learnXml(call.body);
    redactor.learnHeaders(call.headers);
    log(`> ${call.method} ${showUrl(redactor.text(call.url))} (${call.operation})`);
    tell(">", call.headers, call.body);
    const elapsed = (): string => `${Math.round(readClock() - start)} ms`;
    try {
      const response = await next(call);
      const streamed = response.bodyStream !== undefined;
      const body = decodeBodyLoosely(response.body, readHeader(response.headers, "content-type"));
      redactor.learnXml(body);
      log(`< ${response.status} ${redactor.text(response.statusText)} (${call.operation}, ${elapsed()})`);
      tell("<", response.headers, streamed ? "(the body is read as it arrives)" : body);
      return response;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      log(`< failed: ${redactor.text(message)} (${call.operation}, ${elapsed()})`);
      throw error;
    }
  };
}

const maxLogged = 10_000;

// auth.ts: HTTP authentication: Basic (RFC 7617) and Bearer (RFC 6750).

/** User name and password, sent in each request. */
export interface BasicAuth {
  readonly kind: "basic";
  /** Must not hold a colon (RFC 7617 §2). */
  readonly username: string;
  readonly password: string;
}

/** A token, or a function that is asked for one before each request (and again when an interceptor retries). */
export interface BearerAuth {
  readonly kind: "bearer";
  readonly token: string | (() => string | Promise<string>);
  /**
   * Asked for another token when the service answers 401, which says that it did not carry out the call: that is then sent
   * once more. Calls that are refused at the same time share one renewal; its token is used until it is refused too.
   */
  readonly renew?: (refused: string) => string | Promise<string>;
}

/** How a client shows who it is. */
export type Auth = BasicAuth | BearerAuth;

/** Adds the Authorization header, unless the call has one already. Throws kind "encode" for another kind of credentials. */
function authInterceptor(auth: Auth): Interceptor {
  const { kind } = auth;
  if (kind !== "basic" && kind !== "bearer") {
    throw new SoapError("encode", `auth.kind is ${JSON.stringify(kind)}; expected "basic" or "bearer".`);
  }
  let renewal: Promise<string> | undefined;
  const askAgain = async (refused: string, renew: (refused: string) => string | Promise<string>) => {
    const before = renewal;
    if (before !== undefined && (await before) !== refused) return before;
    if (renewal === undefined || renewal === before) {
      const started = Promise.resolve(refused).then(renew);
      renewal = started;
      // The next call that is refused asks again.
      started.catch(() => {
        if (renewal === started) renewal = undefined;
      });
    }
    return renewal;
  };
  return async (call, next) => {
    if (readHeader(call.headers, "authorization") !== undefined) return next(call);
    const send = ({ header, secrets }: Authorization): Promise<TransportResponse> => {
      for (const secret of secrets) call.redactor.addValue(secret);
      return next(replaceHeaders(call, { ...call.headers, authorization: header }));
    };
    if (auth.kind === "basic") return send(authorizeBasic(auth));
    const { token, renew } = auth;
    const used = await (renewal ?? (typeof token === "string" ? token : token()));
    const response = await send(authorizeBearer(used));
    if (response.status !== 401 || renew === undefined) return response;
    return send(authorizeBearer(await askAgain(used, renew)));
  };
}

interface Authorization {
  readonly header: string;
  readonly secrets: readonly string[];
}

function authorizeBasic({ username, password }: BasicAuth): Authorization {
  if (username.includes(":")) {
    throw new SoapError(
      "encode",
      "The user name for Basic authentication holds a colon, which RFC 7617 forbids.",
    );
  }
  const credentials = encodeBase64Text(`${username}:${password}`);
  return { header: `Basic ${credentials}`, secrets: [password, credentials] };
}

function authorizeBearer(token: string): Authorization {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new SoapError(
      "encode",
      "The Bearer token is empty or holds a character that no HTTP header may hold.",
    );
  }
  return { header: `Bearer ${token}`, secrets: [token] };
}

// check-options.ts: Checks options of a client that a program without types may get wrong, where a call would only fail in a strange way.

/** Throws kind "encode" with the option, what it is and what was expected. */
function checkOptions({ version, transport, cookies }: ClientOptions): void {
  if (version !== undefined && version !== "1.1" && version !== "1.2") {
    throw new SoapError("encode", `version is ${JSON.stringify(version)}; expected "1.1" or "1.2".`);
  }
  if (transport !== undefined && typeof transport?.send !== "function") {
    const expected = "expected an object with a method send, such as new NodeTransport()";
    throw new SoapError("encode", `transport is ${describeValue(transport)}; ${expected}.`);
  }
  if (cookies && typeof cookies.header !== "function") {
    throw new SoapError("encode", `cookies is ${describeValue(cookies)}; expected a CookieJar or false.`);
  }
}

// http-error.ts: The error for an HTTP status that is not success and comes without a SOAP fault.

/** What the response said beside its status. */
export interface HttpErrorContext extends SoapErrorContext {
  /** Where a redirect points. */
  readonly location?: string | undefined;
  /** The `Retry-After` header as it came: seconds or a date. */
  readonly retryAfter?: string | undefined;
}

/** An HTTP status other than success without a SOAP fault; `kind` is "http-status". */
export class SoapHttpError extends SoapError {
  /** 0 if the host hides it (a redirect in a browser). */
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(status: number, message: string, context: HttpErrorContext = {}) {
    super("http-status", message, context);
    this.name = "SoapHttpError";
    this.status = status;
    this.location = context.location;
    this.retryAfter = context.retryAfter;
  }

  /** True for every `SoapHttpError`, also one of another copy of this runtime. */
  static override is(error: unknown): error is SoapHttpError {
    return SoapError.is(error) && error.kind === "http-status";
  }
}

// clean-error.ts: Gives every error of a call its operation, and takes secrets out of it.

/**
 * A `SoapError` as the caller may see and log it, which says whether the call may have been sent; other errors, thrown by
 * the caller's own functions, stay as they are.
 */
function cleanError(error: unknown, operation: string, redactor: Redactor, sent: boolean): unknown {
  if (!SoapError.is(error)) return error;
  // Faults were read from masked text and name their operation already.
  if (error.kind === "fault") return error;
  const { message } = error;
  const named = message.startsWith(operation) ? message : `${operation}: ${message}`;
  const context = { operation, path: error.path, cause: cleanCause(error.cause, operation, redactor), sent };
  const masked = redactor.text(named);
  if (!(error instanceof SoapHttpError)) return new SoapError(error.kind, masked, context);
  const { status, location, retryAfter } = error;
  return new SoapHttpError(status, masked, {
    ...context,
    location: location === undefined ? undefined : redactor.text(location),
    retryAfter,
  });
}

/** Causes of causes further than this are left out: a chain may lead back to its beginning. */
const longestChain = 10;

function cleanCause(cause: unknown, operation: string, redactor: Redactor, depth = 0): unknown {
  if (SoapError.is(cause)) return cleanError(cause, operation, redactor, cause.sent);
  if (!(cause instanceof Error)) return typeof cause === "string" ? redactor.text(cause) : cause;
  // Node, and its fetch, keep the bytes of a response that they could not parse on the error.
  Reflect.deleteProperty(cause, cause.name === "HTTPParserError" ? "data" : "rawPacket");
  const inner = depth < longestChain ? cleanCause(cause.cause, operation, redactor, depth + 1) : undefined;
  const masked = redactor.text(cause.message);
  if (masked === cause.message && inner === cause.cause) return cause;
  return new Error(masked, inner === undefined ? undefined : { cause: inner });
}

// connect-retry.ts: What every client does unless told otherwise: it tries again where no connection could be made.

/**
 * Waits a while, by chance up to 200 ms and then up to 400, where a try failed in a way that is worth another; false if it
 * is not, or after the third try, or when the call has ended.
 */
async function waitForConnect(error: unknown, tried: number, call: HasSignal): Promise<boolean> {
  if (tried > 2 || !isConnectFailure(error)) return false;
  await pause(Math.random() * 200 * tried, call.signal);
  return !call.signal.aborted;
}

/** Whether nothing was sent for want of a connection, for a reason that may pass (a refused certificate will not). */
function isConnectFailure(error: unknown): error is SoapError {
  if (!SoapError.is(error) || error.sent !== false) return false;
  const mayPass = /^(E(?!RR_|PROTO)|UND_|$)/.test(findErrorCode(error.cause) ?? "");
  return error.kind === "timeout" || (error.kind === "network" && mayPass);
}

/** The code of an error of the host, such as `ECONNREFUSED`, or of what caused it. */
function findErrorCode(error: unknown): string | undefined {
  // Any object may be thrown; these are the members that errors of hosts have.
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string") return code;
  return cause === undefined || cause === error ? undefined : findErrorCode(cause);
}

/** Whether an error of that code comes from making a connection and never from using one. */
function isConnectCode(code: string | undefined): boolean {
  // The last ones are those of a certificate that is refused before anything is written.
  return /^(ECONNREFUSED|ENOTFOUND|EAI_.*|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|(CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY)_.*)$/.test(
    code ?? "",
  );
}

// set-cookie.ts: Reads `Set-Cookie` header fields as user agents do (RFC 6265 §5.1.1, §5.2; for cookies without a name RFC 6265bis §5.6).

/** What one `Set-Cookie` line says, attributes already resolved. */
interface SetCookie {
  /** Empty for a line without `=`, such as Axis sends for its sessions. */
  readonly name: string;
  readonly value: string;
  /** Lower case, without the leading dot; absent if not given or empty. */
  readonly domain?: string;
  /** Absent if not given or not absolute. */
  readonly path?: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Milliseconds since 1970; absent for a session cookie. */
  readonly expires?: number;
}

const token = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
const nextCookie = /* @__PURE__ */ new RegExp(`,(?=\\s*${token}=)`);

/** Splits fields that were joined with commas; the comma inside `Expires=Wed, 21 Oct …` stays. */
function splitSetCookies(joined: string): readonly string[] {
  return joined
    .split(nextCookie)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Reads one `Set-Cookie` line, or gives undefined if it must be ignored. */
function parseSetCookie(line: string, now: number): SetCookie | undefined {
  const [pair = "", ...attributes] = line.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  const isNameless = equals < 0 && pair.trim() !== "";
  if (name === "" && !isNameless) return undefined;
  let domain: string | undefined;
  let path: string | undefined;
  let expires: number | undefined;
  let maxAge: number | undefined;
  let secure = false;
  let httpOnly = false;
  for (const attribute of attributes) {
    const at = attribute.indexOf("=");
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
    const value = at < 0 ? "" : attribute.slice(at + 1).trim();
    switch (key) {
      case "domain":
        domain = value.replace(/^\./, "").toLowerCase() || undefined;
        break;
      case "path":
        path = value.startsWith("/") ? value : undefined;
        break;
      case "expires":
        expires = parseCookieDate(value) ?? expires;
        break;
      case "max-age":
        if (/^-?\d+$/.test(value)) maxAge = Number(value);
        break;
      case "secure":
        secure = true;
        break;
      case "httponly":
        httpOnly = true;
        break;
    }
  }
  if (maxAge !== undefined) expires = maxAge <= 0 ? 0 : Math.min(now + maxAge * 1000, 8.64e15);
  return {
    name,
    value: pair.slice(equals + 1).trim(),
    ...(domain === undefined ? {} : { domain }),
    ...(path === undefined ? {} : { path }),
    ...(expires === undefined ? {} : { expires }),
    secure,
    httpOnly,
  };
}

const months = /* @__PURE__ */ "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Milliseconds of a cookie date in any of the forms servers send, or undefined (RFC 6265 §5.1.1). */
function parseCookieDate(text: string): number | undefined {
  let time: readonly number[] | undefined;
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  for (const word of text.split(/[\t -/;-@[-`{-~]+/)) {
    const clock = time === undefined ? /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(word) : null;
    if (clock !== null) {
      time = clock.slice(1, 4).map(Number);
      continue;
    }
    if (day === undefined && /^\d{1,2}(?:\D|$)/.test(word)) {
      day = Number.parseInt(word, 10);
      continue;
    }
    const named = months.indexOf(word.slice(0, 3).toLowerCase());
    if (month === undefined && named >= 0) {
      month = named;
      continue;
    }
    if (year === undefined && /^\d{2,4}(?:\D|$)/.test(word)) year = Number.parseInt(word, 10);
  }
  if (time === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = time;
  if (year >= 70 && year <= 99) year += 1900;
  if (year <= 69) year += 2000;
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) return undefined;
  return Date.UTC(year, month, day, hour, minute, second);
}

// cookies.ts: The cookie jar: keeps what a service sets, sends it back where it belongs, and can be saved and restored.

/** One kept cookie, as `CookieJar.toJSON()` gives it. */
export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  /** The host, or with `hostOnly: false` the domain whose subdomains get it too. */
  readonly domain: string;
  readonly path: string;
  readonly hostOnly: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Milliseconds since 1970; absent for a session cookie. */
  readonly expires?: number;
}

/** A saved jar. It holds session secrets: keep the file as private as a password. */
export interface CookieJarJson {
  readonly cookies: readonly StoredCookie[];
}

const maxCookies = 300;
const maxCookieLength = 4096;

/** Cookies by RFC 6265: domain, path, secure, expiry; session cookies live as long as the jar and its saved form. */
export class CookieJar {
  // Keyed by domain, path and name; a Map keeps the order of creation, which the header needs.
  readonly #cookies: Map<string, StoredCookie> = new Map();

  /** Restores a jar from what `toJSON` gave (parsed); throws a TypeError if it is something else. */
  static from(json: CookieJarJson): CookieJar {
    const cookies: unknown = json?.cookies;
    if (!Array.isArray(cookies)) {
      throw new TypeError(
        "Not a saved cookie jar: expected { cookies: [ … ] }, as CookieJar.toJSON() gives it.",
      );
    }
    const jar = new CookieJar();
    for (const [index, cookie] of (cookies as readonly unknown[]).entries()) {
      if (!isStoredCookie(cookie)) {
        throw new TypeError(
          `Not a saved cookie jar: cookies[${index}] lacks a field or holds one of the wrong type.`,
        );
      }
      jar.#keep(cookie);
    }
    return jar;
  }

  /** How many cookies the jar holds, expired ones included until they are next looked at. */
  get size(): number {
    return this.#cookies.size;
  }

  /** Keeps the cookies of a response: an array holds one `Set-Cookie` line each, a string may hold several, comma-joined. */
  store(url: string, setCookie: string | readonly string[]): void {
    if (setCookie.length === 0) return;
    const source = parseUrl(url);
    if (source === undefined) return;
    const now = Date.now();
    for (const line of typeof setCookie === "string" ? splitSetCookies(setCookie) : setCookie) {
      const cookie = acceptCookie(source, line, now);
      if (cookie !== undefined) this.#keep(cookie);
    }
    this.#dropExpired(now);
  }

  /** The value of the `Cookie` header for a URL, or undefined if no cookie belongs there. */
  header(url: string): string | undefined {
    if (this.#cookies.size === 0) return undefined;
    const target = parseUrl(url);
    if (target === undefined) return undefined;
    this.#dropExpired(Date.now());
    const found = [...this.#cookies.values()].filter((cookie) => belongsTo(cookie, target));
    // RFC 6265 §5.4: longer paths first; the sort is stable, so older cookies stay before newer ones.
    found.sort((a, b) => b.path.length - a.path.length);
    if (found.length === 0) return undefined;
    return found.map(({ name, value }) => (name === "" ? value : `${name}=${value}`)).join("; ");
  }

  /** Forgets all cookies. */
  clear(): void {
    this.#cookies.clear();
  }

  /** The jar as data for `JSON.stringify`, session cookies included, so that another process can go on. */
  toJSON(): CookieJarJson {
    this.#dropExpired(Date.now());
    return { cookies: [...this.#cookies.values()] };
  }

  #keep(cookie: StoredCookie): void {
    const key = `${cookie.hostOnly ? "" : "."}${cookie.domain};${cookie.path};${cookie.name}`;
    this.#cookies.set(key, cookie);
    for (const oldest of this.#cookies.keys()) {
      if (this.#cookies.size <= maxCookies) break;
      this.#cookies.delete(oldest);
    }
  }

  #dropExpired(now: number): void {
    for (const [key, { expires }] of this.#cookies) {
      if (expires !== undefined && expires <= now) this.#cookies.delete(key);
    }
  }
}

function acceptCookie(source: HostUrl, line: string, now: number): StoredCookie | undefined {
  const cookie = parseSetCookie(line, now);
  if (cookie === undefined || cookie.name.length + cookie.value.length > maxCookieLength) return undefined;
  const host = source.hostname.toLowerCase();
  const { domain, path, ...rest } = cookie;
  if (cookie.secure && !isSecure(source)) return undefined;
  if (domain !== undefined && domain !== host) {
    // A domain without a dot would be a whole top-level domain; no list of public suffixes is carried beyond that.
    if (isAddress(host) || !domain.includes(".") || !host.endsWith(`.${domain}`)) return undefined;
  }
  const hostOnly = domain === undefined || isAddress(host);
  return { ...rest, domain: domain ?? host, path: path ?? defaultPath(source.pathname), hostOnly };
}

function belongsTo(cookie: StoredCookie, target: HostUrl): boolean {
  const host = target.hostname.toLowerCase();
  if (host !== cookie.domain && (cookie.hostOnly || !host.endsWith(`.${cookie.domain}`))) return false;
  if (cookie.secure && !isSecure(target)) return false;
  const { pathname } = target;
  if (!pathname.startsWith(cookie.path)) return false;
  return (
    pathname.length === cookie.path.length ||
    cookie.path.endsWith("/") ||
    pathname[cookie.path.length] === "/"
  );
}

function defaultPath(pathname: string): string {
  const last = pathname.lastIndexOf("/");
  return last <= 0 ? "/" : pathname.slice(0, last);
}

function isSecure({ protocol, hostname }: HostUrl): boolean {
  return (
    protocol === "https:" ||
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^127\.[\d.]+$/.test(hostname)
  );
}

function isStoredCookie(value: unknown): value is StoredCookie {
  if (typeof value !== "object" || value === null) return false;
  const {
    name,
    value: content,
    domain,
    path,
    hostOnly,
    secure,
    httpOnly,
    expires,
  } = value as Partial<StoredCookie>;
  return (
    [name, content, domain, path].every((text) => typeof text === "string" && !/[\r\n;]/.test(text)) &&
    [hostOnly, secure, httpOnly].every((flag) => typeof flag === "boolean") &&
    (expires === undefined || typeof expires === "number")
  );
}

// deadline.ts: The time a call has, and the signals that may end it early.

/** Milliseconds a call may take unless told otherwise: a little more than ASP.NET gives its own pages (110 s). */
const defaultTimeout = 120_000;

/** Throws kind "encode" for an option that is no time. */
function checkTime(option: string, milliseconds: number): void {
  if (typeof milliseconds === "number" && milliseconds > 0) return;
  const found = typeof milliseconds === "number" ? milliseconds : JSON.stringify(milliseconds);
  const expected = "expected milliseconds above 0, or Infinity for none";
  throw new SoapError("encode", `${option} is ${found}; ${expected}.`);
}

/**
 * Runs work that can ask for a signal, and rejects with kind "timeout" or "aborted" as soon as time is up or one of the
 * signals fires, whether or not the work heeds its signal.
 */
function runWithDeadline<T>(
  timeout: number,
  signals: readonly (HostAbortSignal | undefined)[],
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    checkTime("timeout", timeout);
    const deadline = new Deadline(timeout, signals, reject);
    if (deadline.aborted) return;
    work(deadline).then(
      (value) => {
        deadline.clear();
        resolve(value);
      },
      (error: unknown) => {
        deadline.clear();
        reject(error);
      },
    );
  });
}

/** The end of one call, of which time and signals tell; whoever only listens to it needs no other signal. */
class Deadline implements HasSignal, HostAbortSignal {
  #controller: HostAbortController | undefined;
  #endedBy: SoapError | undefined;
  #listeners: readonly (() => void)[] = [];
  #undo: (() => void)[] | undefined;
  readonly #stopTimer: (() => void) | undefined;
  readonly #reject: (error: SoapError) => void;

  constructor(
    timeout: number,
    signals: readonly (HostAbortSignal | undefined)[],
    reject: (error: SoapError) => void,
  ) {
    this.#reject = reject;
    for (const signal of signals) {
      if (signal !== undefined) this.#listen(signal);
      if (this.aborted) return;
    }
    if (timeout > longestTimer) return;
    const message = `No complete response within ${timeout} ms; raise the option timeout if the service needs longer.`;
    this.#stopTimer = startTimer(() => this.#end(new SoapError("timeout", message)), timeout);
  }

  /** Whether the call was ended from outside. */
  get aborted(): boolean {
    return this.#endedBy !== undefined;
  }

  /** The error that ended it. */
  get reason(): unknown {
    return this.#endedBy;
  }

  get ending(): HostAbortSignal {
    return this;
  }

  addEventListener(_type: "abort", listener: () => void): void {
    this.#listeners = [...this.#listeners, listener];
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    this.#listeners = this.#listeners.filter((one) => one !== listener);
  }

  /** Made when somebody asks for it: `fetch` takes only one of the host's. */
  get signal(): HostAbortSignal {
    this.#controller ??= createAbortController();
    if (this.#endedBy !== undefined) this.#controller.abort(this.#endedBy);
    return this.#controller.signal;
  }

  /** Stops the clock and listens to no signal any more. */
  clear(): void {
    this.#stopTimer?.();
    for (const step of this.#undo ?? []) step();
  }

  #listen(signal: HostAbortSignal): void {
    const abort = (): void => {
      const { reason } = signal;
      const said = SoapError.is(reason) && reason.kind === "aborted";
      this.#end(
        said ? reason : new SoapError("aborted", "The call was aborted by its signal.", { cause: reason }),
      );
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort);
    this.#undo ??= [];
    this.#undo.push(() => signal.removeEventListener("abort", abort));
  }

  #end(error: SoapError): void {
    // First, so that the caller sees this error and not what the work makes of the signal.
    this.#reject(error);
    this.#endedBy = error;
    this.#controller?.abort(error);
    for (const listener of this.#listeners) listener();
    this.clear();
  }
}

// response-body.ts: Collects the body of a response up to a limit.

/** Chunks that arrived so far; adding one beyond the limit throws kind "limit". */
class BodyCollector {
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
function bodyTruncated(length: number, cause: unknown): SoapError {
  const message = `The connection ended inside the response body, after ${length} bytes; call again if the operation allows it.`;
  return new SoapError("network", message, { cause });
}

/** The error for a body beyond the limit. */
function bodyTooLong(limit: number): SoapError {
  return new SoapError(
    "limit",
    `The response body is longer than ${limit} bytes; raise limits.responseBytes if that is expected.`,
  );
}

// fetch-transport.ts: The transport over the host's `fetch`, for browsers, workers and edge hosts.

/** Options of the `fetch` transport. */
export interface FetchTransportOptions {
  /** Used instead of the host's. */
  readonly fetch?: HostFetch;
  /** In browsers: "include" sends the browser's cookies to another origin; by default the browser's own rule. */
  readonly credentials?: "omit" | "same-origin" | "include";
}

/** By body that is still to be read: Node's fetch empties the body of a response that is garbage before anybody reads it. */
const responses = /* @__PURE__ */ new WeakMap<object, HostResponse>();

/** Sends with `fetch`; compression, sockets and, in browsers, cookies are the host's. */
export class FetchTransport implements Transport {
  readonly keepsCookies: boolean = hostKeepsCookies();
  readonly #options: FetchTransportOptions;

  constructor(options: FetchTransportOptions = {}) {
    this.#options = options;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { method = "POST", url, headers, body, signal, maxResponseBytes, stream } = request;
    const { credentials } = this.#options;
    const fetch = this.#options.fetch ?? hostFetch();
    if (fetch === undefined) {
      throw new SoapError(
        "network",
        "This host has neither node:http nor fetch; pass a transport of your own.",
        { sent: false },
      );
    }
    let response: HostResponse;
    try {
      response = await fetch(url, {
        method,
        headers: { ...headers },
        ...(method === "GET" ? {} : { body }),
        redirect: "manual",
        ...(signal === undefined ? {} : { signal }),
        ...(credentials === undefined ? {} : { credentials }),
      });
    } catch (cause) {
      throw fetchFailure(cause, url);
    }
    const isSuccess = response.status >= 200 && response.status <= 299;
    const streamed = stream === true && isSuccess ? (response.body ?? undefined) : undefined;
    if (streamed !== undefined) responses.set(streamed, response);
    return {
      status: response.status,
      statusText: response.statusText,
      headers: readHeaders(response.headers),
      setCookies: readSetCookies(response.headers),
      ...(streamed === undefined
        ? { body: await readBody(response, maxResponseBytes) }
        : { body: new Uint8Array(0), bodyStream: streamed }),
    };
  }
}

function readHeaders(headers: HostHeaders): HttpHeaders {
  const lines: string[] = [];
  headers.forEach((value, name) => {
    lines.push(name, value);
  });
  return joinHeaders(lines);
}

function readSetCookies(headers: HostHeaders): readonly string[] {
  return headers.getSetCookie?.() ?? splitSetCookies(headers.get("set-cookie") ?? "");
}

async function readBody(response: HostResponse, limit: number | undefined): Promise<Uint8Array> {
  const collected = new BodyCollector(limit);
  if (response.body === null) return collected.join();
  const reader = response.body.getReader();
  try {
    collected.expect(response.headers.get("content-length"));
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value !== undefined) collected.add(part.value);
    }
  } catch (cause) {
    // Without cancelling, the socket stays taken until the unread body is collected as garbage.
    reader.cancel().catch(() => {});
    throw SoapError.is(cause) ? cause : bodyTruncated(collected.length, cause);
  }
  return collected.join();
}

function fetchFailure(cause: unknown, url: string): SoapError {
  const target = parseUrl(url)?.host ?? "the endpoint";
  const code = findErrorCode(cause);
  const sent = !isConnectCode(code);
  const what = sent ? `No response from ${target}` : `No connection to ${target}`;
  const advice = "see the cause. Check the endpoint, the network, the certificate and, in a browser, CORS.";
  const shown = code === undefined ? "" : ` (${code})`;
  return new SoapError("network", `${what}${shown}; ${advice}`, { cause, sent });
}

// deferred.ts: A promise with its two ends in hand, for callbacks that end in more than one place.

/** A promise that others settle. */
interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** A new unsettled promise. */
function defer<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

// content-encoding.ts: Undoes the compression of HTTP bodies with Node's zlib.

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
async function decodeContent(
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

const askedFor: ReadonlySet<string> = /* @__PURE__ */ /* @__PURE__ */ new Set([
  "gzip",
  "x-gzip",
  "deflate",
  "br",
]);

/**
 * The codings of a Content-Encoding header in the order in which they are to be undone. Some services put the charset there,
 * which changes nothing in the bytes.
 */
function listCodings(encoding: string | undefined): readonly string[] {
  const codings = (encoding ?? "").toLowerCase().split(",");
  return codings
    .map((coding) => coding.trim())
    .filter(
      (coding) => coding !== "" && coding !== "identity" && (askedFor.has(coding) || !isCharset(coding)),
    )
    .reverse();
}

/** The error for a coding that nobody asked for. */
function unknownCoding(coding: string): SoapError {
  const found = `The response has content-encoding ${JSON.stringify(excerpt(coding))}`;
  return new SoapError("not-soap", `${found}; expected gzip, deflate or br, which is what was asked for.`);
}

/** The error for data that is not of its coding, or ends too early. */
function brokenCoding(coding: string, cause: unknown): SoapError {
  return new SoapError("network", `The response body is not whole ${coding} data.`, { cause });
}

/** Whether data of coding "deflate" is in the zlib format, as it should be: some servers send it raw (RFC 1950 §2.2). */
function isZlib(data: Uint8Array): boolean {
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

// node-agent.ts: Sockets of Node: how long idle ones are kept, and whether a request got as far as being written to one.

/** Part of a socket of `node:net` or `node:tls`. */
interface NodeSocket {
  readonly connecting?: boolean;
  readonly secureConnecting?: boolean;
  readonly timeout?: number | undefined;
  setTimeout(ms: number): unknown;
  once(event: "connect" | "secureConnect", listener: () => void): unknown;
  on(event: "data", listener: () => void): unknown;
  off(event: "data", listener: () => void): unknown;
  destroy(): unknown;
}

/** Part of an agent of `node:http`. */
interface NodeAgent {
  readonly freeSockets?: Readonly<Record<string, readonly NodeSocket[] | undefined>>;
  keepSocketAlive?(socket: NodeSocket): boolean;
  reuseSocket?(socket: NodeSocket, request: unknown): void;
  createConnection?: unknown;
}

/** Makes agents. */
interface NodeAgentModule {
  readonly Agent: new (options: Readonly<Record<string, unknown>>) => NodeAgent;
}

/** An agent with sockets kept alive, and what has to be called before each request. */
interface KeptAgent {
  readonly agent: NodeAgent;
  /** Closes idle sockets whose time is over, which timers have missed if the process was busy or asleep. */
  readonly dropStale: () => void;
  /** Closes idle sockets now, and all others as soon as they are idle. */
  readonly retire: () => void;
}

// Shorter than the idle time of common servers and proxies, so that a request seldom meets a socket they just closed.
const idleSocketMs = 15_000;

/** A new agent whose idle sockets are closed before the server does it. */
function createKeptAgent(http: NodeAgentModule, maxSockets: number | undefined): KeptAgent {
  const agent = new http.Agent({
    // Deno sends a request again by itself when a kept socket breaks under it, whatever the request does.
    keepAlive: host.process?.versions?.["deno"] === undefined,
    timeout: idleSocketMs,
    ...(maxSockets === undefined ? {} : { maxSockets }),
  });
  const idleUntil = new WeakMap<NodeSocket, number>();
  const { keepSocketAlive: keep, reuseSocket: reuse } = agent;
  if (keep !== undefined && reuse !== undefined) {
    const strays = new WeakMap<NodeSocket, () => void>();
    agent.keepSocketAlive = (socket) => {
      const kept = keep.call(agent, socket);
      // Node takes over what the server says in `Keep-Alive: timeout`, older ones to the second; the server's clock began
      // to run earlier.
      const told = socket.timeout ?? 0;
      if (told > 0 && told < idleSocketMs) socket.setTimeout(Math.max(told / 2, told - 1000));
      idleUntil.set(socket, Date.now() + (socket.timeout ?? idleSocketMs));
      // What a server sends unasked would be taken for the answer to the next request.
      const refuse = (): unknown => socket.destroy();
      strays.set(socket, refuse);
      socket.on("data", refuse);
      return kept;
    };
    agent.reuseSocket = (socket, request) => {
      socket.off("data", strays.get(socket) ?? (() => {}));
      reuse.call(agent, socket, request);
    };
  }
  let checked = 0;
  const closeIdle = (until: number): void => {
    for (const sockets of Object.values(agent.freeSockets ?? {})) {
      for (const socket of sockets ?? [])
        if ((idleUntil.get(socket) ?? Number.MAX_VALUE) < until) socket.destroy();
    }
  };
  return {
    agent,
    dropStale: () => {
      const now = Date.now();
      // Timers are late by less than this, unless the process stood still.
      if (now - checked < 500) return;
      checked = now;
      closeIdle(now);
    },
    retire: () => {
      agent.keepSocketAlive = () => false;
      closeIdle(Number.POSITIVE_INFINITY);
    },
  };
}

/** Whether anything of a request may have been written, as far as its socket tells; `onReady` is called before it may. */
function watchSending(
  outgoing: { on(event: "socket", listener: (socket: NodeSocket) => void): unknown },
  onReady?: () => void,
): () => boolean {
  const { versions } = host.process ?? {};
  // What is only like Node may write before it tells of a socket.
  let sent = versions?.["deno"] !== undefined || versions?.["bun"] !== undefined;
  const mark = (): void => {
    sent = true;
    onReady?.();
  };
  outgoing.on("socket", (socket) => {
    if (socket.secureConnecting === true) socket.once("secureConnect", mark);
    else if (socket.connecting === true) socket.once("connect", mark);
    else mark();
  });
  return () => sent;
}

// node-failures.ts: What the Node transport tells of connections that fail.

/** There was no connection to send over in time; `sent` only where the host does not tell when there is one. */
function connectTimedOut(time: number, url: string, sent: boolean): SoapError {
  const target = parseUrl(url)?.host ?? "the endpoint";
  const advice = "raise connectTimeout of the transport if it needs longer.";
  return new SoapError("timeout", `No connection to ${target} within ${time} ms; ${advice}`, { sent });
}

/** A connection that could not be made or broke. */
function networkFailure(error: Error, url: string, isSent: boolean): SoapError {
  const target = parseUrl(url)?.host ?? "the endpoint";
  const code = findErrorCode(error);
  const sent = isSent && !isConnectCode(code);
  const what = sent ? `No response from ${target}` : `No connection to ${target}`;
  const advice = "see the cause. Check the endpoint, the network and the certificate.";
  const shown = code === undefined ? "" : ` (${code})`;
  return new SoapError("network", `${what}${shown}; ${advice}`, { cause: error, sent });
}

// node-target.ts: What Node's http has to be told of an address.

/** Where to connect, and what to ask for; an empty port is that of the protocol. */
interface NodeTarget {
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

// To take an address apart costs as much as all headers of a request, and most go to the same one.
const targets = /* @__PURE__ */ new WeakMap<HostUrl, NodeTarget>();

/** The target of an address. */
function describeTarget(url: HostUrl): NodeTarget {
  const known = targets.get(url);
  if (known !== undefined) return known;
  const { hostname, port, pathname, search } = url;
  // Brackets of an IPv6 address belong to the URL alone.
  const target = { host: hostname.replace(/^\[|\]$/g, ""), port, path: `${pathname}${search}` };
  targets.set(url, target);
  return target;
}

// node-transport.ts: The transport over Node's own http and https: keep-alive, compression, certificates.

/** Options of Node's TLS that a service may need; see `tls.connect` of Node. */
export interface TlsOptions {
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  readonly pfx?: Uint8Array;
  readonly passphrase?: string;
  readonly servername?: string;
  readonly rejectUnauthorized?: boolean;
}

/** Options of the Node transport. */
export interface NodeTransportOptions {
  readonly tls?: TlsOptions;
  /** The proxy that requests go through, from `httpProxy(…)`; none by default, whatever the environment says. */
  readonly proxy?: NodeProxy | undefined;
  /** An agent of your own in place of the keep-alive agents; `proxy` then is not used. */
  readonly agent?: object;
  /** Sockets to one host at the same time; no limit by default. */
  readonly maxSockets?: number;
  /**
   * Milliseconds until there is a connection to send over, TLS, a proxy and the wait for one of `maxSockets` included; by
   * default only the call's `timeout` ends it.
   */
  readonly connectTimeout?: number;
}

type Listener<T extends unknown[]> = (...args: T) => void;

interface NodeResponse extends AsyncIterable<Uint8Array> {
  readonly statusCode?: number | undefined;
  readonly statusMessage?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly complete: boolean;
  on(event: "data", listener: Listener<[Uint8Array]>): unknown;
  on(event: "error", listener: Listener<[Error]>): unknown;
  on(event: "end" | "close", listener: Listener<[]>): unknown;
  destroy(error?: Error): unknown;
}

/** A response with its body, or one whose body is still to come. */
interface NodeExchange {
  readonly response: NodeResponse;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array | undefined;
}

interface NodeRequest {
  on(event: "response", listener: Listener<[NodeResponse]>): unknown;
  on(event: "error", listener: Listener<[Error]>): unknown;
  on(event: "socket", listener: Listener<[NodeSocket]>): unknown;
  on(event: "upgrade", listener: Listener<[NodeResponse, NodeSocket]>): unknown;
  destroy(error?: Error): unknown;
  end(body: Uint8Array): unknown;
  end(body: string, encoding: string): unknown;
}

interface NodeHttp extends NodeAgentModule {
  request(options: Readonly<Record<string, unknown>>): NodeRequest;
}

/** Sends over Node's http and https with sockets kept alive; idle ones do not keep the process running. */
export class NodeTransport implements Transport {
  readonly #options: NodeTransportOptions;
  readonly #agents: Map<string, KeptAgent> = new Map();

  /** Throws kind "encode" if a time is none. */
  constructor(options: NodeTransportOptions = {}) {
    checkTime("connectTimeout", options.connectTimeout ?? longestTimer);
    this.#options = options;
  }

  /** Whether the host has Node's http (Node from 20.16, Deno, Bun). */
  static isAvailable(): boolean {
    return builtinModule("node:http") !== undefined && builtinModule("node:https") !== undefined;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { response, headers, body } = await this.#exchange(request);
    const codings = readHeader(headers, "content-encoding");
    const head = {
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? "",
      headers,
      setCookies: readCookieLines(response.rawHeaders),
    };
    if (body === undefined)
      return { ...head, body: new Uint8Array(0), bodyStream: response, bodyCodings: codings };
    const decoded =
      codings === undefined ? body : await decodeContent(body, codings, request.maxResponseBytes);
    return { ...head, body: decoded };
  }

  /** Closes idle sockets at once, and those of running calls after them; the transport can still be used. */
  close(): void {
    for (const { retire } of this.#agents.values()) retire();
    this.#agents.clear();
  }

  #exchange(request: TransportRequest): Promise<NodeExchange> {
    const { url } = request;
    const signal = request.ending ?? request.signal;
    const address = parseUrl(url);
    if (address === undefined) throw new SoapError("encode", "The address of a request is not a URL.");
    const protocol = address.protocol === "https:" ? "https" : "http";
    const { promise, resolve, reject } = defer<NodeExchange>();
    if (signal?.aborted === true) {
      const message = "The call was aborted before it was sent.";
      reject(new SoapError("aborted", message, { cause: signal.reason, sent: false }));
      return promise;
    }
    const http = builtinModule(`node:${protocol}`) as NodeHttp;
    const { agent, tls, proxy, connectTimeout = Number.POSITIVE_INFINITY } = this.#options;
    const tunnel = proxy === undefined ? undefined : createAbortController();
    const forward = agent === undefined && protocol === "http" ? proxy?.forward(url) : undefined;
    const outgoing = http.request({
      ...describeTarget(address),
      ...forward,
      method: request.method ?? "POST",
      agent: agent ?? this.#agent(protocol, http),
      headers: writeHeaders(request, forward?.headers),
      ...tls,
      ...(tunnel === undefined ? {} : { tunnelSignal: tunnel.signal }),
    });
    const stopClock =
      connectTimeout > longestTimer
        ? undefined
        : startTimer(() => fail(connectTimedOut(connectTimeout, url, isSent())), connectTimeout);
    const isSent = watchSending(outgoing, stopClock);
    let settled = false;
    const settle = (): void => {
      settled = true;
      stopClock?.();
      signal?.removeEventListener("abort", abort);
    };
    const fail = (error: Error): void => {
      // A response closes after its end too; its socket then belongs to the next request.
      if (settled) return;
      settle();
      reject(SoapError.is(error) ? error : networkFailure(error, url, isSent()));
      tunnel?.abort();
      outgoing.destroy();
    };
    const abort = (): void =>
      fail(new SoapError("aborted", "The call was aborted.", { cause: signal?.reason, sent: isSent() }));
    signal?.addEventListener("abort", abort);
    let received: NodeResponse | undefined;
    outgoing.on("error", (error) => {
      // What a service sends beyond the end of a response is no part of it.
      if (received?.complete !== true) fail(error);
    });
    // Node hands over the socket, and tells of no end.
    outgoing.on("upgrade", (_response, socket) => {
      socket.destroy();
      fail(new Error("The service switched to another protocol (HTTP 101), which nobody asked for."));
    });
    outgoing.on("response", (response) => {
      received = response;
      const headers = joinHeaders(response.rawHeaders);
      if (request.stream === true && isSuccess(response)) {
        settle();
        // Whoever reads the body is told of an error; one that nobody reads must not end the process.
        response.on("error", () => {});
        freeOnAbort(response, signal);
        resolve({ response, headers, body: undefined });
        return;
      }
      const collected = new BodyCollector(request.maxResponseBytes);
      // What is thrown here would be the process's own error; only the collector throws.
      const guarded = (collect: () => void): void => {
        try {
          collect();
        } catch (error) {
          fail(error as Error);
        }
      };
      response.on("data", (chunk) => guarded(() => collected.add(chunk)));
      const cut = (cause?: Error): void => {
        // Each response closes; an error that nobody needs would cost as much as all else here.
        if (!settled) fail(bodyTruncated(collected.length, cause));
      };
      response.on("error", cut);
      response.on("close", () => cut());
      response.on("end", () => {
        if (!response.complete) return cut();
        settle();
        resolve({ response, headers, body: collected.join() });
      });
      guarded(() => collected.expect(readHeader(headers, "content-length")));
    });
    sendBody(outgoing, request.body);
    return promise;
  }

  #agent(protocol: string, http: NodeHttp): object {
    let kept = this.#agents.get(protocol);
    if (kept === undefined) {
      const { maxSockets, proxy } = this.#options;
      kept = createKeptAgent(http, maxSockets);
      if (protocol === "https" && proxy !== undefined) kept.agent.createConnection = proxy.tunnel;
      this.#agents.set(protocol, kept);
    }
    kept.dropStale();
    return kept.agent;
  }
}

/** Up to so many bytes it is cheaper to copy a body than to write it apart from the headers. */
const longestCopied = 2 ** 16;

// Node writes a string in one piece with the headers; one of Latin-1 has the very bytes of the body.
function sendBody(outgoing: NodeRequest, body: Uint8Array): void {
  const text = body.length <= longestCopied ? latin1Text(body) : undefined;
  if (text === undefined) outgoing.end(body);
  else outgoing.end(text, "latin1");
}

function writeHeaders(
  { method, headers, body }: TransportRequest,
  added: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const written: Record<string, string> = {
    ...added,
    "Accept-Encoding": "gzip, deflate, br",
    ...(method === "GET" ? {} : { "Content-Length": String(body.length) }),
  };
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "content-length") written[writeName(name)] = value;
  }
  return written;
}

const writtenNames = /* @__PURE__ */ new Map<string, string>();
const mostNames = 100;

// Names go out as people know them: some old servers look for `SOAPAction` by its case.
function writeName(name: string): string {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  const written =
    name === "soapaction" ? "SOAPAction" : name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
  if (writtenNames.size < mostNames) writtenNames.set(name, written);
  return written;
}

function readCookieLines(raw: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? "";
    if (name.length === "set-cookie".length && name.toLowerCase() === "set-cookie")
      found.push(raw[at + 1] ?? "");
  }
  return found;
}

function isSuccess({ statusCode = 0 }: NodeResponse): boolean {
  return statusCode >= 200 && statusCode <= 299;
}

function freeOnAbort(response: NodeResponse, signal: HostAbortSignal | undefined): void {
  const free = (): void => void response.destroy(new SoapError("aborted", "The call was aborted."));
  if (signal?.aborted === true) free();
  signal?.addEventListener("abort", free);
  response.on("close", () => signal?.removeEventListener("abort", free));
}

// default-transport.ts: Chooses the transport by what the host has.

/** Node's http and https where the host has them (Node, Deno, Bun), else `fetch`. */
function createDefaultTransport(): Transport {
  return NodeTransport.isAvailable() ? new NodeTransport() : new FetchTransport();
}

// xml/chars.ts: Character classes of XML 1.0 (fifth edition) and of Namespaces in XML 1.0.

/** Bits of `charClass`: what an ASCII character may be part of. */
const nameStart = 1;
const nameChar = 2;
const plainAttribute = 4;

/** Classes of the characters below U+0080. */
const charClass: Uint8Array = /* @__PURE__ */ classifyAscii();

/** 1 for each UTF-16 unit that is text as it stands; 0 for markup, `&`, `]`, CR, surrogates and what XML does not allow. */
const plainUnits: Uint8Array = /* @__PURE__ */ classifyUnits();

function classifyUnits(): Uint8Array {
  const units = new Uint8Array(0x10000).fill(1, 0x20, 0xd800).fill(1, 0xe000, 0xfffe);
  for (const char of "\t\n") units[char.charCodeAt(0)] = 1;
  for (const char of "&<]") units[char.charCodeAt(0)] = 0;
  return units;
}

function classifyAscii(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code);
    let bits = 0;
    if (code >= 0x20 && !"&<\"'".includes(char)) bits |= plainAttribute;
    if (/[A-Za-z_]/.test(char)) bits |= nameStart | nameChar;
    if (/[0-9.-]/.test(char)) bits |= nameChar;
    classes[code] = bits;
  }
  return classes;
}

const wideNameStart =
  /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff]|[\uf900-\ufdcf\ufdf0-\ufffd]|\u200c|\u200d/;
const wideNameChar = /\u00b7|[\u0300-\u036f]|[\u203f\u2040]/;
const outsideXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** True for space, tab, line feed and carriage return. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * Index after the NCName that starts at `start`; `start` itself if none does.
 * The colon is no name character here: a lexical QName is two of these.
 */
function scanNcName(text: string, start: number): number {
  let at = start;
  let wanted = nameStart;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (((charClass[code] ?? 0) & wanted) === 0) return at;
    } else if (code >= 0xd800 && code <= 0xdb7f) {
      const low = text.charCodeAt(at + 1);
      if (!(low >= 0xdc00 && low <= 0xdfff)) return at;
      at++;
    } else {
      const char = text.charAt(at);
      if (!wideNameStart.test(char) && (wanted === nameStart || !wideNameChar.test(char))) return at;
    }
    wanted = nameChar;
  }
  return at;
}

/** True if the whole text is an NCName (Namespaces in XML, production 4). */
function isNcName(text: string): boolean {
  return text.length > 0 && scanNcName(text, 0) === text.length;
}

/** Index of the first character that no XML 1.0 document can hold (production 2), a lone surrogate included; else -1. */
function findIllegalChar(text: string): number {
  return text.search(outsideXml);
}

/** True if production 2 (Char) has this code point. */
function isXmlCodePoint(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** The whiteSpace facet "collapse" (XML Schema part 2, section 4.3.6); only XML's four space characters count. */
function collapseSpace(text: string): string {
  if (text.length === 0) return text;
  const inner = /[\t\n\r]| {2}/.test(text) ? text.replace(/[ \t\n\r]+/g, " ") : text;
  return trimSpace(inner);
}

/** The text without XML white space at both ends. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

// xml/names.ts: Tables of expanded names: what a codec expects as children, with the tags they were last seen as.

/** Namespace and local name; the namespace is "" for a name in none. */
export interface ExpandedName {
  readonly namespace: string;
  readonly local: string;
}

/** The Clark form `{namespace}local`, or just the local name if it is in no namespace. */
export function clarkName(namespace: string, local: string): string {
  return namespace === "" ? local : `{${namespace}}${local}`;
}

/** Takes `{namespace}local` or `local` apart. */
export function parseClarkName(clark: string): ExpandedName {
  const close = clark.startsWith("{") ? clark.lastIndexOf("}") : -1;
  return close < 0
    ? { namespace: "", local: clark }
    : { namespace: clark.slice(1, close), local: clark.slice(close + 1) };
}

/** Ends a message on a missing element: an element of that local name came in another namespace. */
function describeNamesake({ namespace, local }: ExpandedName, others: ReadonlySet<string>): string {
  const inNamespace = (uri: string): string => (uri === "" ? "in no namespace" : `in namespace "${uri}"`);
  const namesake = [...others].map(parseClarkName).find((other) => other.local === local);
  return namesake === undefined
    ? ""
    : `: there is one ${inNamespace(namesake.namespace)}, expected one ${inNamespace(namespace)}`;
}

const wildcard = "*";

/**
 * The child elements a codec knows. It also remembers, for the scope it last met, the literal tags of its
 * elements and which element followed which, so that the next element of that kind is one comparison.
 */
export class XmlNames {
  /** Id of the scope that `tags` hold for; no scope has 0, so that a table is made when it is first met. */
  scopeId = 0;
  /** How each element was last written in that scope. */
  tags: (TagForm | undefined)[] = [];
  /** By predicted index: the index that came when it was predicted last. */
  successors: number[] = [];
  private readonly namespace: string;
  private readonly given: readonly string[];
  private made: NameTable | undefined = undefined;

  // Most tables of a large SDK are never met, and a program that loads it would wait for all.
  constructor(namespace: string, given: readonly string[]) {
    this.namespace = namespace;
    this.given = given;
  }

  get names(): readonly ExpandedName[] {
    return this.table().names;
  }

  /** Index of a name, the index of the wildcard for another one, -1 if there is none either. */
  indexOf(namespace: string, local: string): number {
    const { names, wildcardIndex, firstByLocal } = this.table();
    const first = firstByLocal.get(local);
    if (first === undefined) return wildcardIndex;
    for (let index = first; index < names.length; index++) {
      const name = names[index];
      if (name?.local === local && name.namespace === namespace && index !== wildcardIndex) return index;
    }
    return wildcardIndex;
  }

  /** Forgets the tags of another scope. */
  enterScope(id: number): void {
    if (this.scopeId === 0) {
      this.tags = this.given.map(() => undefined);
      this.successors = [...this.given.keys(), 0];
    } else {
      this.tags.fill(undefined);
    }
    this.scopeId = id;
  }

  private table(): NameTable {
    this.made ??= makeTable(this.namespace, this.given);
    return this.made;
  }
}

interface NameTable {
  readonly names: readonly ExpandedName[];
  /** Index of the entry `*`, else -1. */
  readonly wildcardIndex: number;
  readonly firstByLocal: ReadonlyMap<string, number>;
}

function makeTable(namespace: string, given: readonly string[]): NameTable {
  const names = given.map((name) =>
    name.startsWith("{") ? parseClarkName(name) : { namespace, local: name },
  );
  const wildcardIndex = given.at(-1) === wildcard ? given.length - 1 : -1;
  const firstByLocal = new Map<string, number>();
  for (const [index, { local }] of names.entries()) {
    if (index !== wildcardIndex && !firstByLocal.has(local)) firstByLocal.set(local, index);
  }
  return { names, wildcardIndex, firstByLocal };
}

/** Table of child element names; an entry may be `{other-ns}local`, and a last `*` matches any other child (wildcard). */
export function xmlNames(namespace: string, ...names: string[]): XmlNames {
  return new XmlNames(namespace, names);
}

/** Namespace of `rpc:result`, which tells the name of the accessor that has the result (SOAP 1.2 part 2 section 4.2.1). */
const rpcNamespace = "http://www.w3.org/2003/05/soap-rpc";

/** Takes any accessor for the result. */
class ResultName extends XmlNames {
  /** The result by its own name: after the first accessor only that one is it. */
  readonly named: XmlNames;

  constructor(namespace: string, given: readonly string[]) {
    super(namespace, given);
    this.named = new XmlNames(namespace, given);
  }

  override indexOf(namespace: string): number {
    return namespace === rpcNamespace ? -1 : 0;
  }
}

/** Table of the one accessor of an rpc/encoded response, whatever a server calls it (SOAP 1.1 section 7.1). */
export function resultName(namespace: string, local: string): XmlNames {
  return new ResultName(namespace, [local]);
}

// xml/escape.ts: Escaping of text and attribute values; what XML cannot carry is found here, and refused by the writer.

const textReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#xD;",
};

const attributeReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** Anything but characters that text holds as they are; also a surrogate, which may be half of a pair. */
const needsWork = /[^\t\n\u0020-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]/;

/** The same for attribute values. */
const attributeNeedsWork = /[^ !\u0023-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]/;

/** The text as character data; undefined if it holds a character that XML cannot carry. */
function escapeText(text: string): string | undefined {
  if (!needsWork.test(text)) return text;
  if (findIllegalChar(text) >= 0) return undefined;
  return text.replace(/[&<>\r]/g, (char) => textReferences[char] ?? char);
}

/** The text as an attribute value for double quotes; undefined if it holds a character that XML cannot carry. */
function escapeAttribute(text: string): string | undefined {
  if (!attributeNeedsWork.test(text)) return text;
  if (findIllegalChar(text) >= 0) return undefined;
  return text.replace(/[&<>"\t\n\r]/g, (char) => attributeReferences[char] ?? char);
}

// xml/facet-error.ts: The error of a value that its type's facets do not allow.

/** Kind "encode". The message leaves out the value; who knows that it is no secret may show `found` in front of `problem`. */
class FacetError extends SoapError {
  readonly found: string;
  /** `breaks maxLength 32 of JobToken` */
  readonly problem: string;

  constructor(text: string, problem: string) {
    super("encode", `a value (not shown) ${problem}`);
    this.found = JSON.stringify(excerpt(text));
    this.problem = problem;
  }
}

/** The message of an error at a path, with the value that breaks a facet unless a name in the path is secret. */
function tellFound(error: SoapError, path: string, secrets: readonly string[] = []): string {
  if (!(error instanceof FacetError)) return error.message;
  return isSecretPath(path, secrets) ? error.message : `${error.found} ${error.problem}`;
}

// xml/simple-type.ts: Simple types: one definition of text to value and back gives element, attribute and list item.

/** How a simple type reads and prints; undefined says that the text or the value is none of this type. */
interface SimpleDefinition<T, I = T> {
  /** For messages: `xs:int`. */
  readonly name: string;
  decode(text: string): T | undefined;
  encode(value: I): string | undefined;
  /** What a value of it is, for messages, where the name does not tell: `a bigint`. */
  readonly takes?: string;
  /** Only where `I` is wider than `T`; throws `SoapError` of kind "encode". */
  from?(value: I): T;
  /** True if what `encode` gives never needs escaping. */
  readonly plain?: boolean;
  /** As the type's own. */
  canonical?(printed: string): string;
  /** A faster way to read an element, for types that have one. */
  read?(xml: XmlReader): T;
}

/** Makes a simple type of its definition. */
function simpleType<T, I = T>(definition: SimpleDefinition<T, I>): SimpleType<T, I> {
  const { name, takes, decode, encode, canonical } = definition;
  const expected = takes === undefined ? name : `${name} (${takes})`;
  const plain = definition.plain === true;
  const read = (xml: XmlReader): T => {
    const text = xml.text();
    return decode(text) ?? xml.invalid(name, text);
  };
  return {
    name,
    read: definition.read ?? read,
    write(xml: XmlWriter, value: I): void {
      const text = encode(value) ?? xml.refuse(expected, value);
      if (plain) xml.markupText(text);
      else xml.characters(text);
    },
    textOf: plain ? encode : (value) => escapeEncoded(encode(value)),
    from: definition.from ?? keepValue<T, I>,
    parse(text: string): T {
      return decode(text) ?? refuseText(name, text);
    },
    print(value: I): string {
      return encode(value) ?? refuseValue(expected, value);
    },
    ...(canonical === undefined ? {} : { canonical }),
  };
}

/** One text for all texts of a value (XML Schema part 2, section 2.3); undefined if the text is none of the type's. */
function canonicalForm<T, I>(type: SimpleType<T, I>, text: string): string | undefined {
  try {
    // What a type reads, it takes too.
    const printed = type.print(type.parse(text) as unknown as I);
    return type.canonical === undefined ? printed : type.canonical(printed);
  } catch (error) {
    if (SoapError.is(error)) return undefined;
    throw error;
  }
}

function escapeEncoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeText(text);
}

/** `from` of a type whose input form is the value itself: I is T there, which the signature cannot say. */
function keepValue<T, I>(value: I): T {
  return value as unknown as T;
}

function refuseText(name: string, text: string): never {
  throw new SoapError("invalid-value", `expected ${name}, found ${JSON.stringify(excerpt(text))}`);
}

/** Throws the error of kind "encode" for a value that is none of the type. */
function refuseValue(name: string, value: unknown): never {
  throw valueError(name, value);
}

function valueError(name: string, value: unknown): SoapError {
  return new SoapError("encode", `expected ${name}, got ${describeValue(value)}`);
}

/** A simple type that hands `parseIn`/`printIn` through to another, with its own way around it. */
function wrap<T, I>(
  name: string,
  scoped: { readonly parseIn?: unknown; readonly printIn?: unknown },
  parse: (text: string, scope: PrefixLookup | undefined) => T,
  print: (value: I, scope: PrefixSource | undefined) => string,
  from: (value: I) => T,
): SimpleType<T, I> {
  const type: SimpleType<T, I> = {
    name,
    read(xml: XmlReader): T {
      const scope = xml.prefixes();
      const text = xml.text();
      try {
        return parse(text, scope);
      } catch (error) {
        if (!SoapError.is(error)) throw error;
        return xml.invalid(name, text);
      }
    },
    write(xml: XmlWriter, value: I): void {
      xml.characters(xml.printed(value, (one) => print(one, xml)));
    },
    from,
    parse: (text) => parse(text, undefined),
    print: (value) => print(value, undefined),
  };
  if (scoped.parseIn === undefined) return type;
  return { ...type, parseIn: parse, printIn: print };
}

/** An xs:list of a simple type, separated by white space. */
export function listOf<T, I = T>(item: SimpleType<T, I>): SimpleType<T[], readonly I[]> {
  const name = `list of ${item.name}`;
  const parseItem = (text: string, scope: PrefixLookup | undefined): T =>
    scope === undefined || item.parseIn === undefined ? item.parse(text) : item.parseIn(text, scope);
  const printItem = (value: I, scope: PrefixSource | undefined): string => {
    const text =
      scope === undefined || item.printIn === undefined ? item.print(value) : item.printIn(value, scope);
    return text === "" || /[ \t\n\r]/.test(text)
      ? refuseValue(`${item.name} without white space`, value)
      : text;
  };
  return wrap<T[], readonly I[]>(
    name,
    item,
    (text, scope) => {
      const collapsed = collapseSpace(text);
      return collapsed === "" ? [] : collapsed.split(" ").map((one) => parseItem(one, scope));
    },
    (values, scope) =>
      Array.isArray(values)
        ? values.map((one: I) => printItem(one, scope)).join(" ")
        : refuseValue(name, values),
    (values) => values.map((one) => item.from(one)),
  );
}

type ValueOf<M> = M extends { parse(text: string): infer T } ? T : never;
type InputOf<M> = M extends { print(value: infer I): string } ? I : never;

/** An xs:union: a text is read by the first member that it is a value of, a value printed by the first that can. */
export function unionOf<const M extends readonly SimpleType<unknown, never>[]>(
  name: string,
  ...members: M
): SimpleType<ValueOf<M[number]>, InputOf<M[number]>> {
  const scoped = members.find(({ parseIn }) => parseIn !== undefined) ?? {};
  const tryEach = <R>(
    attempt: (member: SimpleType<unknown, unknown>) => R,
    refuse: (breach: FacetError | undefined) => R,
  ): R => {
    let breach: FacetError | undefined;
    for (const member of members) {
      try {
        // Whether a member takes the value is what is tried.
        return attempt(member as SimpleType<unknown, unknown>);
      } catch (error) {
        if (!SoapError.is(error)) throw error;
        // A facet says more than that the value is of no member.
        if (error instanceof FacetError) breach ??= error;
      }
    }
    return refuse(breach);
  };
  const print = (value: unknown, scope: PrefixSource | undefined): string =>
    tryEach(
      (member) =>
        scope === undefined || member.printIn === undefined
          ? member.print(value)
          : member.printIn(value, scope),
      (breach) => {
        throw breach ?? valueError(name, value);
      },
    );
  const union = wrap<unknown, unknown>(
    name,
    scoped,
    (text, scope) =>
      tryEach(
        (member) =>
          scope === undefined || member.parseIn === undefined
            ? member.parse(text)
            : member.parseIn(text, scope),
        () => refuseText(name, text),
      ),
    print,
    (value) => {
      const fromTaker = (member: SimpleType<unknown, unknown>, taker = member): unknown => {
        taker.print(value);
        return member.from(value);
      };
      // What was read may break facets.
      const fromAny = (): unknown =>
        tryEach(
          (member) => fromTaker(member, member.unchecked),
          () => refuseValue(name, value),
        );
      return tryEach((member) => fromTaker(member), fromAny);
    },
  );
  // Each value comes from a member, and each input goes to one.
  return union as SimpleType<ValueOf<M[number]>, InputOf<M[number]>>;
}

/** A simple type of which an element that is present but empty has the default (XML Schema part 1, section 3.3.4). */
export function withDefault<T, I = T>(type: SimpleType<T, I>, text: string): SimpleType<T, I> {
  return wrap<T, I>(
    type.name,
    type,
    (given, scope) => {
      const used = given === "" ? text : given;
      return scope === undefined || type.parseIn === undefined ? type.parse(used) : type.parseIn(used, scope);
    },
    (value, scope) =>
      scope === undefined || type.printIn === undefined ? type.print(value) : type.printIn(value, scope),
    (value) => type.from(value),
  );
}

/**
 * A closed set of texts; another one is an error, when reading and when writing. Values of a base that is no text are
 * compared as such (XML Schema part 2, section 4.3.5): 19.00 is read as the 19.0 that is among them.
 */
export function enumeration<const V extends string>(
  name: string,
  values: readonly V[],
  base?: SimpleType<unknown, never>,
): SimpleType<V> {
  const known: ReadonlySet<V> = new Set(values);
  const find = findAmong(values, base);
  const shown = values.slice(0, 8).map((value) => JSON.stringify(value));
  const expected = `${name} (one of ${shown.join(", ")}${values.length > shown.length ? ", …" : ""})`;
  return simpleType<V>({
    name: expected,
    decode: find,
    encode: (value) => (known.has(value) ? value : undefined),
  });
}

/** A set of texts that the service may extend: an unknown one is kept as it is. */
export function openEnumeration<const V extends string>(
  name: string,
  values: readonly V[],
  base?: SimpleType<unknown, never>,
): SimpleType<V | (string & {})> {
  const find = findAmong(values, base);
  return simpleType<V | (string & {})>({
    name,
    decode: (text) => find(text) ?? text,
    encode: (value) => (typeof value === "string" ? value : undefined),
  });
}

/** The value that a text is a form of. */
function findAmong<V extends string>(
  values: readonly V[],
  base: SimpleType<unknown, never> | undefined,
): (text: string) => V | undefined {
  const known: ReadonlyMap<string, V> = new Map(values.map((value) => [value, value]));
  let canonical: ReadonlyMap<string | undefined, V> | undefined;
  const findEqual = (text: string): V | undefined => {
    const form = base && canonicalForm(base, text);
    if (base === undefined || form === undefined) return undefined;
    canonical ??= new Map(values.map((value) => [canonicalForm(base, value), value]));
    return canonical.get(form);
  };
  return (text) => known.get(text) ?? known.get(collapseSpace(text)) ?? findEqual(text);
}

// values/qname.ts: xs:QName: a name whose prefix means what it means where it stands (XML Schema part 2, section 3.2.18).

/** A qualified name, resolved. */
export interface XsQName {
  /** "" for a name in no namespace. */
  readonly namespace: string;
  readonly local: string;
}

const name = "xs:QName";

/** xs:QName; where no prefixes are known, `parse` and `print` use the Clark form `{namespace}local`. */
export const xsQName: SimpleType<XsQName> = {
  name,
  read(xml: XmlReader): XsQName {
    const scope = xml.prefixes();
    const text = xml.text();
    return resolveName(text, scope) ?? xml.invalid(name, text);
  },
  write(xml: XmlWriter, value: XsQName): void {
    xml.characters(xml.printed(value, (one) => printName(one, xml)));
  },
  from(value: XsQName): XsQName {
    return value;
  },
  parse(text: string): XsQName {
    const clark = parseClarkName(collapseSpace(text));
    return isNcName(clark.local) ? clark : refuseName();
  },
  print(value: XsQName): string {
    return isQName(value) ? clarkName(value.namespace, value.local) : refuseValue(name, value);
  },
  parseIn(text: string, scope: PrefixLookup): XsQName {
    return resolveName(text, scope) ?? refuseName();
  },
  printIn: printName,
};

function resolveName(text: string, scope: PrefixLookup): XsQName | undefined {
  const [first = "", second, ...more] = collapseSpace(text).split(":");
  const local = second ?? first;
  const prefix = second === undefined ? "" : first;
  const namespace = scope.resolve(prefix);
  if (namespace === undefined || more.length > 0 || !isNcName(local)) return undefined;
  return second !== undefined && prefix === "" ? undefined : { namespace, local };
}

function printName(value: XsQName, scope: PrefixSource): string {
  if (!isQName(value)) return refuseValue(name, value);
  const prefix = scope.prefixFor(value.namespace);
  return prefix === "" ? value.local : `${prefix}:${value.local}`;
}

function isQName(value: XsQName): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof value.namespace === "string" &&
    isNcName(value.local)
  );
}

function refuseName(): never {
  throw new SoapError("invalid-value", `expected ${name} with a prefix that is declared`);
}

// values/strings.ts: The string types of XML Schema part 2, sections 3.2 and 3.3.

/** xs:string: white space is kept as it is. */
export const xsString: SimpleType<string> = /* @__PURE__ */ simpleType<string>({
  name: "xs:string",
  decode: (text) => text,
  encode: (value) => (typeof value === "string" ? value : undefined),
  read: (xml: XmlReader) => xml.text(),
});

/** xs:normalizedString: tabs and line ends are spaces. */
export const xsNormalizedString: SimpleType<string> = /* @__PURE__ */ stringType(
  "xs:normalizedString",
  replaceSpace,
  () => true,
);

/** xs:token: white space collapsed. */
export const xsToken: SimpleType<string> = /* @__PURE__ */ stringType("xs:token", collapseSpace, () => true);

/** xs:anyURI; only white space is checked, as services put all kinds of text into it. */
export const xsAnyUri: SimpleType<string> = /* @__PURE__ */ stringType(
  "xs:anyURI",
  collapseSpace,
  () => true,
);

/** xs:language, such as `de-CH`. */
export const xsLanguage: SimpleType<string> = /* @__PURE__ */ stringType(
  "xs:language",
  collapseSpace,
  (text) => /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
);

/** xs:Name: an XML name, colons allowed. */
export const xsName: SimpleType<string> = /* @__PURE__ */ stringType("xs:Name", collapseSpace, isName);

/** xs:NCName: a name without colon. */
export const xsNcName: SimpleType<string> = /* @__PURE__ */ stringType("xs:NCName", collapseSpace, isNcName);

/** xs:ID; uniqueness is not checked. */
export const xsId: SimpleType<string> = /* @__PURE__ */ stringType("xs:ID", collapseSpace, isNcName);

/** xs:IDREF; the target is not looked for. */
export const xsIdRef: SimpleType<string> = /* @__PURE__ */ stringType("xs:IDREF", collapseSpace, isNcName);

/** xs:ENTITY; the entity is not looked for, as there is no DTD. */
export const xsEntity: SimpleType<string> = /* @__PURE__ */ stringType("xs:ENTITY", collapseSpace, isNcName);

/** xs:NMTOKEN: name characters in any order. */
export const xsNmToken: SimpleType<string> = /* @__PURE__ */ stringType(
  "xs:NMTOKEN",
  collapseSpace,
  isNmToken,
);

function stringType(
  name: string,
  normalize: (text: string) => string,
  accepts: (text: string) => boolean,
): SimpleType<string> {
  const decode = (text: string): string | undefined => {
    const value = normalize(text);
    return accepts(value) ? value : undefined;
  };
  return simpleType<string>({
    name,
    decode,
    encode: (value) => (typeof value === "string" ? decode(value) : undefined),
  });
}

function replaceSpace(text: string): string {
  return text.replace(/[\t\n\r]/g, " ");
}

function isNmToken(text: string): boolean {
  // With a name start in front, a token of name characters becomes a name.
  const name = `_${text.replace(/:/g, "_")}`;
  return text.length > 0 && scanNcName(name, 0) === name.length;
}

function isName(text: string): boolean {
  const name = text.replace(/:/g, "_");
  return name.length > 0 && scanNcName(name, 0) === name.length;
}

// xml/codec.ts: The contract between generated classes, composite codecs, and the XML reader and writer.

/** Reads and writes the content of an element; `I` is what a caller may pass for a `T`. */
export interface Codec<T, I = T> {
  /** True if `null` is a value: the element is then written with `xsi:nil="true"`. */
  readonly nillable?: boolean;
  /**
   * For codecs that write text alone: that text, escaped. Undefined leaves the value (an invalid one, null) to `write`.
   * The writer asks it first, because most elements are of this kind.
   */
  textOf?(value: I): string | undefined;
  /** Reads the content of the element whose start tag was just matched, through its end tag. */
  read(xml: XmlReader): T;
  /** Writes attributes and content into the element just opened. */
  write(xml: XmlWriter, value: I): void;
  /** Converts what a caller may pass into the value itself (dates, plain objects). */
  from(value: I): T;
}

/** Looks a prefix up where a value stands; "" is the default namespace. */
export interface PrefixLookup {
  resolve(prefix: string): string | undefined;
}

/** Gives a prefix for a namespace where a value is written, declaring it if needed. */
export interface PrefixSource {
  prefixFor(namespace: string): string;
}

/** A codec of text alone, for elements, attributes and list items. */
export interface SimpleType<T, I = T> extends Codec<T, I> {
  /** For messages: `xs:int`. */
  readonly name: string;
  /** Of a type with facets that are checked: the type without them, which takes all that is read. */
  readonly unchecked?: SimpleType<T, I>;
  /** The value of a lexical form; throws `SoapError` of kind "invalid-value". */
  parse(text: string): T;
  /** The lexical form of a value; throws `SoapError` of kind "encode". */
  print(value: I): string;
  /** Where printed texts that differ may be equal values (19.0 and 19.00): the one that stands for them. */
  canonical?(printed: string): string;
  /** `parse` for types whose meaning depends on the namespaces in scope (QName). */
  parseIn?(text: string, scope: PrefixLookup): T;
  /** `print` for types whose text depends on the namespaces in scope (QName). */
  printIn?(value: I, scope: PrefixSource): string;
}

/** An element that holds nothing but repeated `local` elements, as an array. */
export function arrayOf<T, I = T>(
  namespace: string,
  local: string,
  item: Codec<T, I>,
): Codec<T[], readonly I[]> {
  const names: XmlNames = xmlNames(namespace, local);
  return {
    read(xml: XmlReader): T[] {
      const items: T[] = [];
      while (xml.field(names, 0) >= 0) items.push(item.read(xml));
      if (items.length >= shortestUnshared) unshared.add(items);
      return items;
    },
    write(xml: XmlWriter, value: readonly I[]): void {
      xml.repeated(namespace, local, item, value);
    },
    from(value: readonly I[]): T[] {
      // What was read are values of T already.
      if (value.length >= shortestUnshared && unshared.delete(value))
        return value as readonly unknown[] as T[];
      return value.map((one) => item.from(one));
    },
  };
}

/**
 * Arrays that were read and that nobody has but the object they are read for: its constructor, which copies what a caller
 * gives it, need not copy these and all that is in them, which takes a tenth of reading a table. Short ones are copied
 * faster than looked up.
 */
const unshared: WeakSet<object> = /* @__PURE__ */ new WeakSet();
const shortestUnshared = 32;

/** Reads what goes to the caller as it is, and not into an object that is being read. */
function readForCaller<T>(codec: Codec<T, never>, xml: XmlReader): T {
  const value = codec.read(xml);
  if (Array.isArray(value)) unshared.delete(value);
  return value;
}

/** Converts the items of a repeated element or group; left out, there are none. */
export function itemsFrom<T, I>(item: { from(value: I): T }, values: readonly I[] | undefined): T[] {
  return values === undefined ? [] : values.map((value) => item.from(value));
}

/** A codec for which `xsi:nil="true"` is the value `null`. */
export function nillable<T, I = T>(codec: Codec<T, I>): Codec<T | null, I | null> {
  const textOf = codec.textOf;
  return {
    nillable: true,
    read(xml: XmlReader): T | null {
      return xml.nil() ? null : codec.read(xml);
    },
    write(xml: XmlWriter, value: I | null): void {
      if (value === null) xml.nil();
      else codec.write(xml, value);
    },
    from(value: I | null): T | null {
      return value === null ? null : codec.from(value);
    },
    ...(textOf === undefined ? {} : { textOf: (value) => (value === null ? undefined : textOf(value)) }),
  };
}

/** A codec that is looked up when it is first used: for modules or classes that form a cycle. */
export function lazy<T, I = T>(find: () => Codec<T, I>): Codec<T, I> {
  return {
    get nillable(): boolean {
      return find().nillable === true;
    },
    read(xml: XmlReader): T {
      return find().read(xml);
    },
    write(xml: XmlWriter, value: I): void {
      find().write(xml, value);
    },
    from(value: I): T {
      return find().from(value);
    },
  };
}

// xml/char-codes.ts: Turns a window into numbers once, because a typed array is read several times faster than a string.

/** Below this many characters a call into the host costs more than it saves. */
const worthHostCodes = 256;
const sampleLength = 4096;
const notAscii = /[\x80-\uffff]/;

/** The UTF-16 units of a text; index for index. */
function readCharCodes(text: string): CharCodes {
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
const littleEndian: boolean =
  /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0] === 1;

function copyCodes(text: string): CharCodes {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

// xml/own-text.ts: Strings that own their characters: a piece of a string keeps the whole of it alive in V8, and with it a response.

/** V8 copies shorter pieces anyway. */
const shortestPiece = 13;

/** A window beyond this many characters is worth less than the copies of what is kept of it. */
const longestKept: number = 2 ** 18;

/**
 * Characters that are copied at once. A copy of each value would keep the least, yet costs a decode about a tenth of its time; so
 * neighbours share one, and what a kept value keeps alive with it is not longer than this.
 */
const blockLength = 512;

/** The same text; it keeps no other string alive. */
function ownText(text: string): string {
  // Joined, it has two parts; to cut those, the host makes one string of them.
  return text.length < shortestPiece ? text : ` ${text}`.slice(1);
}

/** Cuts pieces out of a window that do not keep it alive. */
class TextCopier {
  private readonly window: string;
  /** The window again, and how many bytes of it a character takes. */
  private readonly bytes: HostBuffer | undefined;
  private readonly unitLength: number;
  private block = "";
  private blockStart = 0;

  constructor(window: string, codes: CharCodes) {
    this.window = window;
    this.bytes = host.Buffer?.from(codes.buffer, codes.byteOffset, codes.byteLength);
    this.unitLength = codes.BYTES_PER_ELEMENT;
  }

  piece(from: number, to: number): string {
    if (to - from < shortestPiece) return this.window.slice(from, to);
    const at = from - this.blockStart;
    if (at < 0 || to - this.blockStart > this.block.length) return this.nextBlock(from, to);
    return this.block.slice(at, at + to - from);
  }

  private nextBlock(from: number, to: number): string {
    const end = Math.min(Math.max(to, from + blockLength), this.window.length);
    this.block = this.copy(from, end) ?? ownText(this.window.slice(from, end));
    this.blockStart = from;
    return this.block.slice(0, to - from);
  }

  private copy(from: number, end: number): string | undefined {
    if (this.unitLength === 1) return this.bytes?.latin1Slice?.(from, end);
    return littleEndian ? this.bytes?.ucs2Slice?.(2 * from, 2 * end) : undefined;
  }
}

// xml/window.ts: What the reader reads from: a piece of the document, its limits, and the signal that more is needed.

/** A piece of the document. */
export interface XmlWindow {
  readonly text: string;
  /** Index in `text` at which reading goes on. */
  readonly position: number;
  /** True if the document ends with this text. */
  readonly final: boolean;
  /** The codes of its characters, if they are known. */
  readonly codes?: Uint8Array | undefined;
}

/** What a document may not exceed; each is an error of kind "limit". */
export interface XmlLimits {
  /** Open elements. */
  readonly depth: number;
  /** Attributes and namespace declarations of one element. */
  readonly attributes: number;
  /** Characters (UTF-16 units) of one element's text. */
  readonly textLength: number;
  /** Characters (UTF-16 units) of the document. */
  readonly size: number;
}

/** Limits of a reader that is given none. */
const defaultXmlLimits: XmlLimits = {
  depth: 1000,
  attributes: 256,
  textLength: 2 ** 28,
  size: 2 ** 29,
};

/** An element or text that a codec did not expect and the reader passed over. */
export interface UnknownContent {
  /** Where, as in `SoapError.path`. */
  readonly path: string;
  /** Clark name of the element; `#text` for text between elements; `@` and its name for an attribute of a nil element. */
  readonly name: string;
}

/** How to read. */
export interface XmlReaderOptions {
  readonly limits?: Partial<XmlLimits> | undefined;
  /** Told of each unknown element once, when its document part is settled (`end` or `flushReports`). */
  readonly onUnknown?: ((unknown: UnknownContent) => void) | undefined;
  /** Local names of elements whose values must not be in messages. */
  readonly secrets?: readonly string[] | undefined;
  /** Types that may stand for their bases by xsi:type. */
  readonly types?: readonly DerivedTypes[] | undefined;
  /** What `xop:Include` refers to; without it the element is one that is not expected. */
  readonly attachments?: FindAttachment | undefined;
  /** Name of the operation, for errors. */
  readonly operation?: string | undefined;
}

/** Thrown (as the one object `needMore`) when a window that is not final ends too early. */
class NeedMore {
  readonly kind = "need-more" as const;
}

/** The one signal: not an error, made once because it is thrown often. */
const needMore: NeedMore = /* @__PURE__ */ new NeedMore();

// xml/scanner.ts: The lower half of the reader: position in the window, comments, instructions, references and character data.

const namedReferences: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A window with a position, and the parts of XML that need no namespaces. */
class XmlScanner {
  /** Index in the window of what is read next. */
  position: number;
  protected window: string;
  /** The characters of the window, for the paths that must be fast. */
  protected codes: CharCodes;
  protected final: boolean;
  protected readonly limits: XmlLimits;
  protected readonly operation: string | undefined;
  /** Characters of the document before this window. */
  private dropped: number;
  /** Copies what is handed out: pieces of a large window, or of one of many, must not keep it alive. */
  private copier: TextCopier | undefined;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    const window: XmlWindow =
      typeof source === "string" ? { text: source, position: 0, final: true } : source;
    this.limits =
      options.limits === undefined ? defaultXmlLimits : { ...defaultXmlLimits, ...options.limits };
    this.operation = options.operation;
    this.window = window.text;
    this.position = window.position;
    this.final = window.final;
    this.dropped = 0;
    this.copier = undefined;
    this.checkSize();
    this.codes = window.codes ?? readCharCodes(window.text);
    this.prepareCopies();
  }

  /** Goes on in another window, whose `position` is the same place in the document as the present one. */
  feed(window: XmlWindow): void {
    this.dropped += this.position - window.position;
    this.window = window.text;
    this.position = window.position;
    this.final = window.final;
    this.checkSize();
    this.codes = readCharCodes(window.text);
    this.prepareCopies();
  }

  private prepareCopies(): void {
    // Once it reads one window of many, the last one is one of them too.
    if (this.copier === undefined && this.final && this.window.length <= longestKept) return;
    this.copier = new TextCopier(this.window, this.codes);
  }

  /** A piece of the window, as the caller may keep it. */
  protected piece(from: number, to: number): string {
    return this.copier === undefined ? this.window.slice(from, to) : this.copier.piece(from, to);
  }

  /** A text made of pieces of the window, as the caller may keep it. */
  protected owned(text: string): string {
    return this.copier === undefined ? text : ownText(text);
  }

  /** Path of the current element; the reader knows it. */
  protected currentPath(): string | undefined {
    return undefined;
  }

  /** Throws that the window ended: `needMore`, or that the document is truncated. */
  protected runOut(): never {
    if (!this.final) throw needMore;
    throw this.error(
      "malformed-xml",
      "the XML is truncated: it ends inside an element or markup",
      this.window.length,
    );
  }

  protected malformed(problem: string, at: number = this.position): never {
    throw this.error("malformed-xml", problem, at);
  }

  protected exceeded(limit: keyof XmlLimits): never {
    throw this.error("limit", `the XML exceeds the limit ${limit} = ${this.limits[limit]}`, this.position);
  }

  private error(kind: SoapErrorKind, problem: string, at: number): SoapError {
    const message = this.owned(`${problem} (character ${this.dropped + at + 1})`);
    return new SoapError(kind, message, { operation: this.operation, path: this.currentPath() });
  }

  private checkSize(): void {
    if (this.dropped + this.window.length > this.limits.size) this.exceeded("size");
  }

  /** True if `token` is at `at`; runs out if the window ends within it. */
  protected looksAt(token: string, at: number): boolean {
    if (this.window.startsWith(token, at)) return true;
    if (this.window.length - at < token.length && token.startsWith(this.window.slice(at))) this.runOut();
    return false;
  }

  protected checkChars(from: number, to: number): void {
    const bad = findIllegalChar(this.window.slice(from, to));
    if (bad >= 0) this.malformed("a character that XML does not allow", from + bad);
  }

  /** Index after the comment that starts at `at`. */
  protected passComment(at: number): number {
    const dashes = this.window.indexOf("--", at + 4);
    if (dashes < 0 || dashes + 2 >= this.window.length) this.runOut();
    if (this.window[dashes + 2] !== ">") this.malformed('"--" inside a comment', dashes);
    this.checkChars(at, dashes);
    return dashes + 3;
  }

  /** Index after the processing instruction that starts at `at`. */
  protected passInstruction(at: number): number {
    const end = this.window.indexOf("?>", at + 2);
    if (end < 0) this.runOut();
    const nameEnd = scanNcName(this.window, at + 2);
    const target = this.window.slice(at + 2, nameEnd);
    if (target === "") this.malformed("a processing instruction without a name", at);
    if (target.toLowerCase() === "xml") this.malformed("an XML declaration that is not at the start", at);
    if (nameEnd !== end && !isSpace(this.window.charCodeAt(nameEnd))) {
      this.malformed("a processing instruction with a bad name", at);
    }
    this.checkChars(nameEnd, end);
    return end + 2;
  }

  /** Character data (no markup) between two indexes, with line ends normalised and references replaced. */
  protected decodeText(from: number, to: number): string {
    let raw = this.window.slice(from, to);
    this.checkChars(from, to);
    const close = raw.indexOf("]]>");
    if (close >= 0) this.malformed('"]]>" in text', from + close);
    if (raw.includes("\r")) raw = raw.replace(/\r\n?/g, "\n");
    return raw.includes("&") ? this.expandReferences(raw, from) : raw;
  }

  /** An attribute value between two indexes, normalised (XML 1.0, section 3.3.3). */
  protected decodeAttribute(from: number, to: number): string {
    this.checkChars(from, to);
    const given = this.window.slice(from, to);
    const open = given.indexOf("<");
    if (open >= 0) this.malformed('"<" in an attribute value', from + open);
    const raw = given.replace(/\r\n|[\t\n\r]/g, " ");
    return raw.includes("&") ? this.expandReferences(raw, from) : raw;
  }

  /** `begin` is where the text begins in the window. */
  private expandReferences(raw: string, begin: number): string {
    let value = "";
    let from = 0;
    let at = begin - 1;
    for (let start = raw.indexOf("&"); start >= 0; start = raw.indexOf("&", from)) {
      // Line ends before it may have been longer.
      at = this.window.indexOf("&", at + 1);
      const end = raw.indexOf(";", start);
      const body = end < 0 ? "" : raw.slice(start + 1, end);
      const char =
        namedReferences.get(body) ?? (body.startsWith("#") ? this.decodeCharacter(body, at) : undefined);
      if (char === undefined)
        this.malformed('"&" that is no character reference nor a predefined entity', at);
      value += raw.slice(from, start) + char;
      from = end + 1;
    }
    return value + raw.slice(from);
  }

  private decodeCharacter(body: string, at: number): string | undefined {
    const hex = /^#x([0-9A-Fa-f]+)$/.exec(body);
    const decimal = /^#([0-9]+)$/.exec(body);
    const digits = hex?.[1] ?? decimal?.[1];
    if (digits === undefined) return undefined;
    const code = Number.parseInt(digits, hex === null ? 10 : 16);
    if (!isXmlCodePoint(code)) this.malformed("a reference to a character that XML does not allow", at);
    return String.fromCodePoint(code);
  }
}

// xml/scope.ts: Namespace declarations in scope, as immutable linked nodes that are interned per parent, across documents.

/** Namespace of the prefix `xml`. */
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** Namespace of namespace declarations themselves. */
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
/** Namespace of `xsi:nil` and `xsi:type`. */
const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

let lastId = 0;

/** Documents of one service declare the same, so what was learnt of their tags holds for the next one. */
const mostShared = 500;
const longestShared = 2000;
let shared = 0;

/** All prefixes bound at one place of a document; equal declarations under one parent give the same object. */
class Scope {
  /** Unique in the process, so that caches need not hold a scope (and the document its strings are slices of). */
  readonly id: number;
  /** Namespace of unprefixed elements; "" for none. */
  readonly defaultNamespace: string;
  /** What the element itself declares: prefixes to namespaces; the empty prefix is the default namespace. */
  readonly declared: ReadonlyMap<string, string>;
  private readonly parent: Scope | undefined;
  /** Prefixes of elements around it that were looked up here. */
  private found: Map<string, string> | undefined;
  private children: Map<string, Scope> | undefined;
  private static sharedRoot: Scope | undefined;

  private constructor(declared: ReadonlyMap<string, string>, parent: Scope | undefined) {
    lastId++;
    this.id = lastId;
    this.declared = declared;
    this.parent = parent;
    this.defaultNamespace = declared.get("") ?? parent?.defaultNamespace ?? "";
    this.found = undefined;
    this.children = undefined;
  }

  /** The scope in which only `xml` is bound. */
  static root(): Scope {
    if (Scope.sharedRoot === undefined || shared >= mostShared) {
      shared = 0;
      Scope.sharedRoot = new Scope(new Map(), undefined);
    }
    return Scope.sharedRoot;
  }

  /** The scope inside an element with these declarations: prefix, namespace, prefix, namespace… */
  declare(declarations: readonly string[]): Scope {
    // No document can hold U+0000, so the key is unambiguous.
    const key = declarations.join("\0");
    this.children ??= new Map();
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const declared = new Map<string, string>();
    for (let i = 0; i + 1 < declarations.length; i += 2) {
      // A scope may outlive the document that its strings are pieces of.
      declared.set(ownText(declarations[i] ?? ""), ownText(declarations[i + 1] ?? ""));
    }
    const scope = new Scope(declared, this);
    if (shared < mostShared && key.length <= longestShared) {
      shared++;
      this.children.set(key, scope);
    }
    return scope;
  }

  /** Namespace of a prefix ("" is the default namespace), undefined if the prefix is not bound. */
  resolve(prefix: string): string | undefined {
    if (prefix === "") return this.defaultNamespace;
    if (prefix === "xml") return xmlNamespace;
    return this.declared.get(prefix) ?? this.found?.get(prefix) ?? this.resolveAround(prefix);
  }

  private resolveAround(prefix: string): string | undefined {
    let around: Scope | undefined = this.parent;
    while (around !== undefined) {
      const namespace = around.declared.get(prefix);
      around = around.parent;
      if (namespace === undefined) continue;
      this.found ??= new Map();
      this.found.set(ownText(prefix), namespace);
      return namespace;
    }
    return undefined;
  }

  /**
   * All prefixes to namespaces, without `xml`. Made when it is asked for: kept by each element inside others that declare
   * much, it would take the square of what the document says.
   */
  get bindings(): ReadonlyMap<string, string> {
    const scopes: Scope[] = [];
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.parent) scopes.push(scope);
    const bindings = new Map<string, string>();
    for (const { declared } of scopes.reverse())
      for (const [prefix, namespace] of declared) bindings.set(prefix, namespace);
    return bindings;
  }
}

/** False only if the fragment cannot use the prefix, neither in a name nor in a QName value. */
function mayUse(xml: string, prefix: string, namespace: string): boolean {
  if (prefix === "") return namespace !== "";
  // A reference, a comment or a section may split or hide the colon of a QName value.
  return xml.includes(`${prefix}:`) || xml.includes("&#") || xml.includes("<!") || xml.includes("<?");
}

// xml/start-tag.ts: Start tags: names, attributes and namespace declarations, checked as Namespaces in XML 1.0 asks.

/** A normal attribute of the start tag that was read last. */
interface XmlAttribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** What an element without attributes has. */
const noAttributes: readonly XmlAttribute[] = [];

/** A scanner that can read one start tag. */
class StartTagScanner extends XmlScanner {
  /** The prefixes in scope at the present position. */
  protected scope: Scope;
  /** Attributes of the last start tag, without namespace declarations. */
  protected attributes: readonly XmlAttribute[];
  protected tagLexical: string;
  protected tagNamespace: string;
  protected tagLocal: string;
  protected tagIsEmpty: boolean;

  constructor(source: XmlWindow | string, options?: XmlReaderOptions) {
    super(source, options);
    this.scope = Scope.root();
    this.attributes = noAttributes;
    this.tagLexical = "";
    this.tagNamespace = "";
    this.tagLocal = "";
    this.tagIsEmpty = false;
  }

  /** Reads the start tag at the position (a `<`) to its end and enters its scope. */
  protected readStartTag(): void {
    const nameStart = this.position + 1;
    const nameEnd = this.passQName(nameStart);
    const lexical = this.window.slice(nameStart, nameEnd);
    let at = nameEnd;
    if (this.window.charCodeAt(at) === 0x3e) {
      this.attributes = noAttributes;
      this.tagIsEmpty = false;
      this.position = at + 1;
    } else {
      const names: string[] = [];
      const values: string[] = [];
      for (at = this.passSpace(nameEnd); !this.atTagEnd(at); at = this.passSpace(at)) {
        if (!isSpace(this.window.charCodeAt(at - 1))) this.malformed("no space before an attribute", at);
        if (names.length >= this.limits.attributes) this.exceeded("attributes");
        at = this.readAttribute(at, names, values);
      }
      this.tagIsEmpty = this.window[at] === "/";
      this.enterScope(names, values);
      this.position = at + (this.tagIsEmpty ? 2 : 1);
    }
    const colon = lexical.indexOf(":");
    this.tagLexical = lexical;
    this.tagLocal = colon < 0 ? lexical : lexical.slice(colon + 1);
    this.tagNamespace = colon < 0 ? this.scope.defaultNamespace : this.resolvePrefix(lexical.slice(0, colon));
  }

  protected passSpace(from: number): number {
    let at = from;
    while (isSpace(this.codes[at] ?? 0)) at++;
    return at;
  }

  private atTagEnd(at: number): boolean {
    const code = this.window.charCodeAt(at);
    if (code === 0x3e) return true;
    if (Number.isNaN(code)) this.runOut();
    if (code !== 0x2f) return false;
    if (at + 1 >= this.window.length) this.runOut();
    if (this.window[at + 1] !== ">") this.malformed('"/" inside a start tag', at);
    return true;
  }

  /** Index after the QName at `from`, which must be followed by something. */
  private passQName(from: number): number {
    let start = from;
    let end = scanNcName(this.window, from);
    if (end > from && this.window[end] === ":") {
      start = end + 1;
      end = scanNcName(this.window, start);
    }
    if (end >= this.window.length) this.runOut();
    const next = this.window.charCodeAt(end);
    // A high surrogate at the end has its second half in the next window.
    if (end === this.window.length - 1 && next >= 0xd800 && next <= 0xdbff) this.runOut();
    if (end === start)
      this.malformed(start === from ? "a name was expected" : "a name that ends in a colon", from);
    if (!isSpace(next) && next !== 0x2f && next !== 0x3e && next !== 0x3d)
      this.malformed("a bad character in a name", end);
    return end;
  }

  private readAttribute(from: number, names: string[], values: string[]): number {
    const nameEnd = this.passQName(from);
    const name = this.window.slice(from, nameEnd);
    const equals = this.passSpace(nameEnd);
    if (equals >= this.window.length) this.runOut();
    if (this.window[equals] !== "=") this.malformed(`no "=" after attribute ${name}`, equals);
    const open = this.passSpace(equals + 1);
    const quote = this.window[open];
    if (quote === undefined) this.runOut();
    if (quote !== '"' && quote !== "'")
      this.malformed(`no quote around the value of attribute ${name}`, open);
    if (names.includes(name)) this.malformed(`attribute ${name} appears twice`, from);
    const code = quote.charCodeAt(0);
    let at = open + 1;
    let next = this.window.charCodeAt(at);
    while (next < 128 && ((charClass[next] ?? 0) & plainAttribute) !== 0) {
      at++;
      next = this.window.charCodeAt(at);
    }
    const close = next === code ? at : this.window.indexOf(quote, at);
    if (close < 0) this.runOut();
    if (close - open - 1 > this.limits.textLength) this.exceeded("textLength");
    names.push(name);
    values.push(next === code ? this.piece(open + 1, at) : this.owned(this.decodeAttribute(open + 1, close)));
    return close + 1;
  }

  private enterScope(names: readonly string[], values: readonly string[]): void {
    const declarations: string[] = [];
    for (const [index, name] of names.entries()) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name === "xmlns" ? "" : name.slice(6);
      const namespace = values[index] ?? "";
      this.checkDeclaration(prefix, namespace);
      if (prefix !== "xml") declarations.push(prefix, namespace);
    }
    if (declarations.length > 0) this.scope = this.scope.declare(declarations);
    if (declarations.length === 2 * names.length) {
      this.attributes = noAttributes;
      return;
    }
    const attributes: XmlAttribute[] = [];
    for (const [index, name] of names.entries()) {
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      const colon = name.indexOf(":");
      const namespace = colon < 0 ? "" : this.resolvePrefix(name.slice(0, colon));
      const local = name.slice(colon + 1);
      if (colon >= 0 && attributes.some((other) => other.local === local && other.namespace === namespace)) {
        this.malformed(`attribute ${name} appears twice, by another prefix`);
      }
      attributes.push({ namespace, local, value: values[index] ?? "" });
    }
    this.attributes = attributes;
  }

  private checkDeclaration(prefix: string, namespace: string): void {
    if (prefix === "xmlns") this.malformed("the prefix xmlns cannot be declared");
    if ((prefix === "xml") !== (namespace === xmlNamespace) || namespace === xmlnsNamespace) {
      this.malformed(`the prefix ${prefix === "" ? "(default)" : prefix} cannot be bound to that namespace`);
    }
    if (prefix !== "" && namespace === "") this.malformed(`the prefix ${prefix} is bound to no namespace`);
  }

  private resolvePrefix(prefix: string): string {
    return this.scope.resolve(prefix) ?? this.malformed(`the prefix ${prefix} is not bound to a namespace`);
  }
}

// xml/content-scanner.ts: Steps from tag to tag: over text, comments, instructions, CDATA sections and the prolog.

const xmlDeclaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

/** A scanner that finds the next tag. */
class ContentScanner extends StartTagScanner {
  private sawText: boolean;

  constructor(source: XmlWindow | string, options?: XmlReaderOptions) {
    super(source, options);
    this.sawText = false;
  }

  /** Goes to the next start tag (true) or end tag (false) of the current element's content, not over it. */
  protected advanceToTag(): boolean {
    for (;;) {
      const at = this.passSpace(this.position);
      const code = this.window.charCodeAt(at);
      if (code !== 0x3c) {
        this.passText();
        continue;
      }
      this.position = at;
      const next = this.window.charCodeAt(at + 1);
      if (next === 0x2f) return false;
      if (next !== 0x21 && next !== 0x3f) {
        if (Number.isNaN(next)) this.runOut();
        return true;
      }
      this.passMarkup();
    }
  }

  private passText(): void {
    const end = this.window.indexOf("<", this.position);
    if (end < 0) this.runOut();
    if (trimSpace(this.decodeText(this.position, end)) !== "") this.sawText = true;
    this.position = end;
  }

  /** Over a comment, an instruction or a CDATA section inside an element; the section's text is returned. */
  protected passMarkup(): string {
    const at = this.position;
    if (this.window.charCodeAt(at + 1) === 0x3f) {
      this.position = this.passInstruction(at);
      return "";
    }
    if (this.looksAt("<!--", at)) {
      this.position = this.passComment(at);
      return "";
    }
    if (!this.looksAt("<![CDATA[", at)) this.malformed("a declaration inside an element");
    const end = this.window.indexOf("]]>", at + 9);
    if (end < 0) this.runOut();
    this.checkChars(at + 9, end);
    this.position = end + 3;
    const text = this.window.slice(at + 9, end).replace(/\r\n?/g, "\n");
    if (trimSpace(text) !== "") this.sawText = true;
    return text;
  }

  /** True if text other than white space was passed since the last call. */
  protected takeSawText(): boolean {
    const saw = this.sawText;
    this.sawText = false;
    return saw;
  }

  /** True if a start tag follows outside the root, false if the window ends. */
  protected advanceInMisc(): boolean {
    for (;;) {
      this.position = this.passSpace(this.position);
      if (this.position >= this.window.length) return false;
      if (this.window[this.position] !== "<") this.malformed("text outside the root element");
      const next = this.window.charCodeAt(this.position + 1);
      if (next === 0x21 || next === 0x3f) {
        if (next === 0x21 && this.looksAt("<!DOCTYPE", this.position)) this.malformed("DOCTYPE is refused");
        if (next === 0x21 && !this.looksAt("<!--", this.position))
          this.malformed("markup that may not be here");
        this.passMarkup();
      } else {
        if (Number.isNaN(next)) this.runOut();
        return true;
      }
    }
  }

  /** Over a byte order mark and an XML declaration, if the document begins with them. */
  protected passDeclaration(): void {
    if (this.window.charCodeAt(this.position) === 0xfeff) this.position++;
    if (!this.looksAt("<?xml", this.position)) return;
    const next = this.window.charCodeAt(this.position + 5);
    if (Number.isNaN(next)) this.runOut();
    if (!isSpace(next)) return;
    const end = this.window.indexOf("?>", this.position);
    if (end < 0) this.runOut();
    const declaration = this.window.slice(this.position, end + 2);
    if (!xmlDeclaration.test(declaration)) this.malformed("an XML declaration that is not well-formed");
    this.position = end + 2;
  }
}

// xml/tag-form.ts: How an element's tags are written, as text and as character codes.

/** The plain start tag (without attributes) and the end tag of one lexical name. */
class TagForm {
  /** Name as written, with its prefix. */
  readonly lexical: string;
  /** Codes of `<lexical>`. */
  readonly start: readonly number[];
  /** Codes of `</lexical>`. */
  readonly end: readonly number[];

  constructor(lexical: string) {
    const codes = Array.from({ length: lexical.length }, (_, index) => lexical.charCodeAt(index));
    // A new string, as a slice would keep the document it is of alive.
    this.lexical = String.fromCharCode(...codes);
    this.start = [0x3c, ...codes, 0x3e];
    this.end = [0x3c, 0x2f, ...codes, 0x3e];
  }

  /** Name without prefix. */
  get local(): string {
    return this.lexical.slice(this.lexical.indexOf(":") + 1);
  }

  /** "" for a name without prefix. */
  get prefix(): string {
    return this.lexical.slice(0, Math.max(0, this.lexical.indexOf(":")));
  }
}

const knownForms = /* @__PURE__ */ new Map<string, TagForm>();
const mostForms = 2000;
const longestForm = 200;

/** The form of a lexical name, made once for all documents. */
function tagFormOf(lexical: string): TagForm {
  const known = knownForms.get(lexical);
  if (known !== undefined) return known;
  const form = new TagForm(lexical);
  if (knownForms.size >= mostForms) knownForms.clear();
  if (lexical.length <= longestForm) knownForms.set(form.lexical, form);
  return form;
}

/** The characters of a window as numbers: bytes if all are ASCII, UTF-16 units otherwise. */
type CharCodes = Uint8Array | Uint16Array;

/** True if the codes at `at` are the expected ones. */
function hasCodes(codes: CharCodes, at: number, expected: readonly number[]): boolean {
  for (let i = 0; i < expected.length; i++) {
    if (codes[at + i] !== expected[i]) return false;
  }
  return true;
}

// xml/element-stack.ts: The middle of the reader: open elements, steps from tag to tag, marks, and errors with their path.

/** A place to which a reader can go back. */
interface XmlMark {
  /** First character of the window that is still needed after `restore`. */
  readonly keepFrom: number;
  readonly position: number;
}

interface SavedState extends XmlMark {
  readonly scope: Scope;
  readonly tags: readonly TagForm[];
  readonly scopes: readonly Scope[];
  readonly pathStart: number;
  readonly pending: number;
  readonly tagStart: number;
  readonly attributes: readonly XmlAttribute[];
  readonly reports: number;
}

/** `pending`: the start tag has attributes that nobody asked for yet. */
const pendingAttributes = 1;
/** `pending`: the start tag was an empty-element tag, so there is no end tag to come. */
const pendingEmpty = 2;

const noSecrets: readonly string[] = [];

/** A reader of tags without knowledge of types. */
class ElementStack extends ContentScanner {
  /** Tags of the open elements; the entry at `depth` is that of the element closed last, for error paths. */
  protected readonly tags: TagForm[];
  /** Scope inside each open element. */
  protected readonly scopes: Scope[];
  protected depth: number;
  /** What is still to be dealt with of the start tag just read. */
  protected pending: number;
  /** Index in the window of the start tag that was read last. */
  tagStart: number;
  private readonly rootScope: Scope;
  private readonly secrets: readonly string[];
  private readonly onUnknown: ((unknown: UnknownContent) => void) | undefined;
  private readonly reports: UnknownContent[];
  private pathStart: number;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    super(source, options);
    this.tags = [];
    this.scopes = [];
    this.depth = 0;
    this.pending = 0;
    this.tagStart = 0;
    this.rootScope = this.scope;
    this.secrets = options.secrets ?? noSecrets;
    this.onUnknown = options.onUnknown;
    this.reports = [];
    this.pathStart = 0;
  }

  /** Remembers this place; `restore` comes back to it, also after `feed` as long as `keepFrom` was kept. */
  mark(): XmlMark {
    const saved: SavedState = {
      keepFrom: this.pending === 0 ? this.position : this.tagStart,
      position: this.position,
      scope: this.scope,
      tags: this.tags.slice(0, this.depth),
      scopes: this.scopes.slice(0, this.depth),
      pathStart: this.pathStart,
      pending: this.pending,
      tagStart: this.tagStart,
      attributes: this.attributes,
      reports: this.reports.length,
    };
    return saved;
  }

  /** Goes back to a mark of this reader in the same window, or of a reader whose document began with the same text up to it. */
  restore(mark: XmlMark): void {
    const saved = mark as SavedState;
    this.position = saved.position;
    this.scope = saved.scope;
    this.depth = saved.tags.length;
    for (let level = 0; level < this.depth; level++) {
      const tag = saved.tags[level];
      const scope = saved.scopes[level];
      if (tag === undefined || scope === undefined) break;
      this.tags[level] = tag;
      this.scopes[level] = scope;
    }
    this.pathStart = saved.pathStart;
    this.pending = saved.pending;
    this.tagStart = saved.tagStart;
    this.attributes = saved.attributes;
    this.reports.length = saved.reports;
  }

  override feed(window: XmlWindow): void {
    this.tagStart += window.position - this.position;
    super.feed(window);
  }

  /** From here on paths begin at the current element, so that the envelope is not in them. */
  beginPath(): void {
    this.pathStart = Math.max(0, this.depth - 1);
  }

  /** Tells `onUnknown` what was passed over since the last time. */
  flushReports(): void {
    for (const report of this.reports.splice(0)) this.onUnknown?.(report);
  }

  /** Throws that the value just read (or the attribute `@name`) is not one of the type. */
  invalid(typeName: string, text: string, attribute?: string): never {
    const path = this.pathOf(this.depth + (attribute === undefined ? 1 : 0), attribute && `@${attribute}`);
    const found = isSecretPath(path, this.secrets)
      ? "another value (secret, not shown)"
      : JSON.stringify(excerpt(text));
    throw this.failure("invalid-value", `expected ${typeName}, found ${found}`, path);
  }

  protected failure(kind: SoapErrorKind, problem: string, path: string): SoapError {
    return new SoapError(kind, this.owned(path === "" ? problem : `${path}: ${problem}`), {
      operation: this.operation,
      path,
    });
  }

  protected override currentPath(): string | undefined {
    return this.depth > 0 ? this.pathOf(this.depth) : undefined;
  }

  /** Path of the outermost `depth` elements, and a further name. */
  protected pathOf(depth: number, last?: string): string {
    const names = this.tags.slice(this.pathStart, depth).map((tag) => tag.local);
    if (last !== undefined) names.push(last);
    return names.join("/");
  }

  protected reportUnknown(name: string): void {
    if (this.onUnknown !== undefined)
      this.reports.push({ path: this.pathOf(this.depth), name: this.owned(name) });
  }

  /** What the attributes of a nil element say has no place in null. */
  protected reportAttributes(known: readonly string[]): void {
    if (this.onUnknown === undefined) return;
    for (const { namespace, local } of this.attributes) {
      const name = clarkName(namespace, local);
      if (namespace !== xsiNamespace && !known.includes(name)) this.reportUnknown(`@${name}`);
    }
  }

  /** Opens the element whose start tag is at the position. */
  protected openElement(): void {
    this.tagStart = this.position;
    this.readStartTag();
    if (this.depth >= this.limits.depth) this.exceeded("depth");
    this.pushElement(this.tagForm());
    this.pending =
      (this.attributes.length > 0 ? pendingAttributes : 0) | (this.tagIsEmpty ? pendingEmpty : 0);
  }

  /** Closes the current element, whose end tag is at the position. */
  protected closeElement(): void {
    const lexical = this.tags[this.depth - 1]?.lexical;
    const expected = `</${lexical ?? ""}`;
    if (this.depth === 0 || !this.looksAt(expected, this.position)) this.mismatched(lexical);
    const at = this.passSpace(this.position + expected.length);
    if (at >= this.window.length) this.runOut();
    if (this.window[at] !== ">") this.mismatched(lexical);
    this.position = at + 1;
    this.popElement();
  }

  private mismatched(lexical: string | undefined): never {
    this.malformed(
      `an end tag that does not match ${lexical === undefined ? "any start tag" : `<${lexical}>`}`,
    );
  }

  /** The form of the tag read last. */
  protected tagForm(): TagForm {
    return tagFormOf(this.tagLexical);
  }

  protected pushElement(tag: TagForm): void {
    this.tags[this.depth] = tag;
    this.scopes[this.depth] = this.scope;
    this.depth++;
  }

  protected popElement(): void {
    this.depth--;
    this.scope = this.scopes[this.depth - 1] ?? this.rootScope;
  }

  /**
   * Before content: forbids nil, drops attributes that nobody asked for.
   * True if the element turns out to be empty; it is then closed.
   */
  protected enterContent(): boolean {
    if ((this.pending & pendingAttributes) !== 0 && this.nilState() === true) {
      throw this.failure(
        "invalid-value",
        'xsi:nil="true" where nil is not allowed (forbidden nil)',
        this.pathOf(this.depth),
      );
    }
    return this.dropPending();
  }

  /** Forgets the attributes; true if the element was an empty-element tag, which is then closed. */
  protected dropPending(): boolean {
    const empty = (this.pending & pendingEmpty) !== 0;
    this.pending = 0;
    this.attributes = noAttributes;
    if (empty) this.popElement();
    return empty;
  }

  /** What `xsi:nil` says, undefined if it is absent. */
  protected nilState(): boolean | undefined {
    const text = this.findAttribute(xsiNamespace, "nil");
    switch (text === undefined ? text : trimSpace(text)) {
      case undefined:
        return undefined;
      case "true":
      case "1":
        return true;
      case "false":
      case "0":
        return false;
      default:
        return this.invalid("xs:boolean", text ?? "", "nil");
    }
  }

  protected findAttribute(namespace: string, local: string): string | undefined {
    if ((this.pending & pendingAttributes) === 0) return undefined;
    return this.attributes.find((one) => one.local === local && one.namespace === namespace)?.value;
  }

  /** Reads the prolog and opens the root element. */
  openRoot(): ExpandedName {
    this.passDeclaration();
    if (!this.advanceInMisc()) this.runOut();
    this.openElement();
    return { namespace: this.tagNamespace, local: this.tagLocal };
  }

  /** After the root element: only comments, instructions and white space may follow. Reports what was unknown. */
  end(): void {
    if (this.depth > 0) this.malformed("the document goes on inside the root element");
    if (this.advanceInMisc()) this.malformed("a second root element");
    if (!this.final) this.runOut();
    this.flushReports();
  }

  /** The same where this text is all that is left, which ended a document that had begun alike; else does nothing. */
  endBy(tail: string): boolean {
    const isLeft =
      this.final && this.window.length - this.position === tail.length && this.window.endsWith(tail);
    if (isLeft) this.flushReports();
    return isLeft;
  }
}

// xml/repeated-tags.ts: Start tags with attributes that come again and again, such as `<string xsi:nil="true" />`.

/** A start tag as it was read before, whole. */
interface RepeatedTag {
  /** Its characters, from `<` to `>`. */
  readonly codes: readonly number[];
  readonly attributes: readonly XmlAttribute[];
  readonly isEmpty: boolean;
  /** The scope around it and, as it declares nothing, inside it. */
  readonly scope: Scope;
}

/** Longer tags hardly repeat. */
const longest = 120;
/** After so many different tags of one name it is taken for one whose attributes vary. */
const mostMisses = 8;

/** The last start tag with attributes of each name, per reader. */
class RepeatedTags {
  private last: Map<TagForm, RepeatedTag> | undefined = undefined;
  private misses: Map<TagForm, number> | undefined = undefined;

  /** The tag at `at`, if it is to the letter the one that was learnt last. */
  find(tag: TagForm, scope: Scope, codes: CharCodes, at: number): RepeatedTag | undefined {
    const known = this.last?.get(tag);
    return known !== undefined && known.scope === scope && hasCodes(codes, at, known.codes)
      ? known
      : undefined;
  }

  /** Remembers a tag that was read from `start` to `end`. */
  learn(tag: TagForm, read: Omit<RepeatedTag, "codes">, codes: CharCodes, start: number, end: number): void {
    this.misses ??= new Map();
    const misses = (this.misses.get(tag) ?? 0) + 1;
    if (misses > mostMisses || end - start > longest) return;
    this.misses.set(tag, misses);
    this.last ??= new Map();
    this.last.set(tag, { ...read, codes: Array.from(codes.subarray(start, end)) });
  }
}

// percent.ts: Percent-encoding of addresses (RFC 3986 section 2.1).

/** The text without its escapes; as it is if one of them is none, since then its percent signs mean themselves. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// values/base64.ts: Base64 (RFC 4648, section 4) to bytes and back: the host's where it has one, else our own table.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const invalid = 255;
const sextets: Uint8Array = /* @__PURE__ */ buildSextets();

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
function decodeBase64(text: string): Uint8Array | undefined {
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
function encodeBase64(bytes: Uint8Array): string {
  if (bytes.length < worthHostBase64) return encodeByTable(bytes);
  const native = bytes as Base64Method;
  if (native.toBase64 !== undefined) return native.toBase64();
  const buffer = host.Buffer;
  if (buffer === undefined) return encodeByTable(bytes);
  return buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** Own decoder; exported so that tests reach it where the host has its own. */
function decodeByTable(clean: string): Uint8Array | undefined {
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
function encodeByTable(bytes: Uint8Array): string {
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

// multipart.ts: Takes multipart/related responses apart (RFC 2387): the envelope, and what XOP refers to in it (MTOM, SOAP with attachments).

/** Namespace of `xop:Include` (XML-binary Optimized Packaging, section 2.1). */
const xopNamespace = "http://www.w3.org/2004/08/xop/include";

/** What a reference such as `cid:1@host` means, as base64; undefined if there is no such part. */
type FindAttachment = (href: string) => string | undefined;

/** A response whose body is the envelope alone. */
interface UnwrappedResponse {
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
function isMultipart(contentType: string | undefined): boolean {
  return /^\s*multipart\/related\s*(;|$)/i.test(contentType ?? "");
}

/** The response as it is, or its root part with the others at hand; throws kind "not-soap" if the parts cannot be told. */
function unwrapMultipart(response: TransportResponse): UnwrappedResponse {
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

// xml/text-reader.ts: Text content: the hot path of reading, with the general one behind it.

/** Longest run of digits that a number holds exactly. */
const exactDigits = 15;
const powersOfTen: readonly number[] = /* @__PURE__ */ Array.from(
  { length: exactDigits + 1 },
  (_, power) => 10 ** power,
);

/** A reader of the text of elements. */
class TextReader extends ElementStack {
  private readonly attachments: FindAttachment | undefined;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    super(source, options);
    this.attachments = options.attachments;
  }

  /** All text of the current element, untrimmed, through its end tag; a child element is an error. */
  text(): string {
    if (this.pending !== 0) {
      const attached = this.attachments && this.readReferred(this.attachments);
      if (attached !== undefined) return attached;
      if (this.enterContent()) return "";
    }
    const codes = this.codes;
    const start = this.position;
    let at = start;
    while (plainUnits[codes[at] ?? 0] === 1) at++;
    if (at - start > this.limits.textLength || !this.closeAt(at)) return this.gatherText();
    return this.piece(start, at);
  }

  /** The text of an element whose content is base64. */
  base64(): string {
    return this.text();
  }

  private gatherText(): string {
    let value = "";
    for (;;) {
      const open = this.window.indexOf("<", this.position);
      if (open < 0) this.runOut();
      if (open > this.position) value += this.decodeText(this.position, open);
      if (value.length > this.limits.textLength) this.exceeded("textLength");
      this.position = open;
      const next = this.window.charCodeAt(open + 1);
      if (next === 0x2f) {
        this.closeElement();
        return this.owned(value);
      }
      if (Number.isNaN(next)) this.runOut();
      if (next === 0x21 || next === 0x3f) {
        value += this.passMarkup();
      } else {
        const path = this.pathOf(this.depth);
        this.openElement();
        if (this.attachments !== undefined && this.tagNamespace === xopNamespace) {
          value += this.readInclude(this.attachments, path);
          continue;
        }
        throw this.failure(
          "unexpected-element",
          `${clarkName(this.tagNamespace, this.tagLocal)} where only text is allowed`,
          path,
        );
      }
    }
  }

  /** What stands for the content of an element that refers to an attachment (SOAP Messages with Attachments, section 4). */
  private readReferred(attachments: FindAttachment): string | undefined {
    const href = this.findAttribute("", "href");
    if (href?.startsWith("cid:") !== true || this.nilState() === true) return undefined;
    const base64 = attachments(href);
    const path = this.pathOf(this.depth);
    const content = this.allText();
    if (/\S/.test(content)) return content;
    return base64 ?? this.refuseReference("href", path);
  }

  private refuseReference(by: string, path: string): never {
    throw this.failure("missing-element", `the response has no attachment that ${by} refers to`, path);
  }

  /** What the `xop:Include` that was just opened stands for, as base64 (XOP section 2). */
  private readInclude(attachments: FindAttachment, path: string): string {
    const href = this.findAttribute("", "href") ?? "";
    const base64 = this.tagLocal === "Include" ? attachments(href) : undefined;
    if (base64 === undefined) return this.refuseReference("xop:Include", path);
    this.allText();
    return base64;
  }

  /** Text of the current element and its descendants, without markup, through the end tag. */
  allText(): string {
    if (this.dropPending()) return "";
    const outside = this.depth - 1;
    let value = "";
    while (this.depth > outside) {
      const open = this.window.indexOf("<", this.position);
      if (open < 0) this.runOut();
      if (open > this.position) value += this.decodeText(this.position, open);
      if (value.length > this.limits.textLength) this.exceeded("textLength");
      this.position = open;
      const next = this.window.charCodeAt(open + 1);
      if (next === 0x2f) {
        this.closeElement();
      } else if (next === 0x21 || next === 0x3f) {
        value += this.passMarkup();
      } else {
        this.openElement();
        this.dropPending();
      }
    }
    return this.owned(value);
  }

  /**
   * Content that is a plain decimal integer of at most 15 digits, through the end tag.
   * NaN, and nothing consumed, for all other content: `text` then has it.
   */
  plainInteger(): number {
    const codes = this.codes;
    const negative = codes[this.position] === 0x2d;
    const start = negative ? this.position + 1 : this.position;
    let at = start;
    let value = 0;
    for (;;) {
      const code = codes[at];
      if (code === undefined || code < 0x30 || code > 0x39) break;
      value = value * 10 + (code - 0x30);
      at++;
    }
    const digits = at - start;
    if (digits === 0 || digits > exactDigits || this.pending !== 0 || !this.closeAt(at)) return Number.NaN;
    return negative && value !== 0 ? -value : value;
  }

  /** As `plainInteger`, with a decimal point allowed; the nearest double. */
  plainNumber(): number {
    const codes = this.codes;
    const negative = codes[this.position] === 0x2d;
    const start = negative ? this.position + 1 : this.position;
    let at = start;
    let point = -1;
    let value = 0;
    for (; ; at++) {
      const code = codes[at];
      if (code === undefined) break;
      if (code >= 0x30 && code <= 0x39) value = value * 10 + (code - 0x30);
      else if (code === 0x2e && point < 0) point = at;
      else break;
    }
    const digits = at - start - (point < 0 ? 0 : 1);
    if (digits <= 0 || digits > exactDigits || this.pending !== 0 || !this.closeAt(at)) return Number.NaN;
    // Both are exact, so the quotient is the nearest double, as that of the text would be.
    if (point >= 0) value /= powersOfTen[at - point - 1] ?? 1;
    return negative ? -value : value;
  }

  /** Closes the current element if its end tag is at `at`, written as expected. */
  protected closeAt(at: number): boolean {
    const tag = this.tags[this.depth - 1];
    if (tag === undefined || !hasCodes(this.codes, at, tag.end)) return false;
    this.position = at + tag.end.length;
    this.popElement();
    return true;
  }
}

// xml/reader.ts: The schema-directed reader: what generated `read` methods call. No tree is built.

/** An element as it stands in the document, made complete by the namespaces around it. */
export interface CapturedElement {
  /** Index of its start tag in the window. */
  readonly start: number;
  readonly namespace: string;
  readonly local: string;
  readonly xml: string;
}

/** `XmlReader` or a class that extends it, such as `EncodedReader`. */
type XmlReaderClass = new (source: XmlWindow | string, options?: XmlReaderOptions) => XmlReader;

/** Reads one document from windows; its state is the position, the open elements and reports not yet told. */
export class XmlReader extends TextReader {
  /** Types that may stand for their bases by xsi:type. */
  readonly types: readonly DerivedTypes[];
  private readonly repeated: RepeatedTags = new RepeatedTags();
  /** Unknown children at the end of an element, and where that element ends. */
  private passedOver: { readonly names: ReadonlySet<string>; readonly end: number } | undefined;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    super(source, options);
    this.types = options.types ?? [];
  }

  /**
   * Index in `names` of the next known child, whose start tag is then matched and whose attributes are pending;
   * -1 at the end tag, which is then consumed. Unknown children are skipped and reported.
   * `predicted` is the index expected next.
   */
  field(names: XmlNames, predicted: number): number {
    if (this.pending !== 0 && this.enterContent()) return -1;
    if (names.scopeId !== this.scope.id) names.enterScope(this.scope.id);
    const codes = this.codes;
    let at = this.position;
    let code = codes[at];
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      at++;
      code = codes[at];
    }
    if (codes[at + 1] === 0x2f) {
      if (this.closeAt(at)) return -1;
    } else {
      const index = names.successors[predicted] ?? 0;
      const tag = names.tags[index];
      if (tag !== undefined) {
        if (hasCodes(codes, at, tag.start)) {
          if (this.depth >= this.limits.depth) this.exceeded("depth");
          this.tagStart = at;
          this.position = at + tag.start.length;
          this.pushElement(tag);
          return index;
        }
        if (this.reopen(tag, at)) return index;
      }
    }
    return this.searchField(names, predicted);
  }

  /** Opens the element at `at` if its start tag, attributes and all, is the one that came last. */
  private reopen(tag: TagForm, at: number): boolean {
    const again = this.repeated.find(tag, this.scope, this.codes, at);
    if (again === undefined || this.depth >= this.limits.depth) return false;
    this.tagStart = at;
    this.position = at + again.codes.length;
    this.attributes = again.attributes;
    this.pending = pendingAttributes | (again.isEmpty ? pendingEmpty : 0);
    this.pushElement(tag);
    return true;
  }

  private searchField(names: XmlNames, predicted: number): number {
    const outer = this.scope;
    let passed: Set<string> | undefined;
    while (this.stepToChild()) {
      const index = this.indexOf(names);
      if (index >= 0) {
        names.successors[predicted] = index;
        if (this.scope === outer) {
          const tag = this.tagForm();
          names.tags[index] = tag;
          const read = { attributes: this.attributes, isEmpty: this.tagIsEmpty, scope: outer };
          if (this.attributes.length > 0)
            this.repeated.learn(tag, read, this.codes, this.tagStart, this.position);
        }
        return index;
      }
      const name = clarkName(this.tagNamespace, this.tagLocal);
      this.skip();
      this.reportUnknown(name);
      passed = (passed ?? new Set()).add(name);
    }
    if (passed) this.passedOver = { names: passed, end: this.position };
    return -1;
  }

  /** Index in a table of the element just opened. */
  protected indexOf(names: XmlNames): number {
    return names.indexOf(this.tagNamespace, this.tagLocal);
  }

  /** Opens the next child, or closes the current element and returns false. */
  private stepToChild(): boolean {
    this.takeSawText();
    const child = this.advanceToTag();
    if (this.takeSawText()) this.reportUnknown("#text");
    if (child) this.openElement();
    else this.closeElement();
    return child;
  }

  /** Opens the next child whatever its name, or closes the current element and returns undefined. */
  nextChild(): ExpandedName | undefined {
    if (this.dropPending()) return undefined;
    return this.stepToChild() ? { namespace: this.tagNamespace, local: this.tagLocal } : undefined;
  }

  /** Passes over the rest of the current element, its end tag included; what is not well-formed there is still an error. */
  skip(): void {
    if (this.dropPending()) return;
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.advanceToTag()) {
        this.closeElement();
      } else {
        this.openElement();
        this.dropPending();
      }
    }
    this.takeSawText();
  }

  /** True if the current element has `xsi:nil="true"`. */
  isNil(): boolean {
    return (this.pending & pendingAttributes) !== 0 && this.nilState() === true;
  }

  /**
   * True if the current element has `xsi:nil="true"`; it is then consumed, and must be empty. Its attributes are reported
   * but for those whose Clark names are known.
   */
  nil(known: readonly string[] | "all" = []): boolean {
    if (!this.isNil()) return false;
    if (known !== "all") this.reportAttributes(known);
    if (this.dropPending()) return true;
    this.takeSawText();
    if (this.advanceToTag() || this.takeSawText()) {
      throw this.failure("invalid-value", "a nil element has content", this.pathOf(this.depth));
    }
    this.closeElement();
    return true;
  }

  /** Value of an attribute of the current element, undefined if it is absent; before the content is read. */
  attribute<T>(namespace: string, local: string, type: SimpleType<T, never>): T | undefined {
    const text = this.findAttribute(namespace, local);
    if (text === undefined) return undefined;
    try {
      return type.parseIn === undefined ? type.parse(text) : type.parseIn(text, this.scope);
    } catch (error) {
      if (!SoapError.is(error)) throw error;
      return this.invalid(type.name, text, local);
    }
  }

  /** Like {@link attribute}, for one that must be there. */
  requiredAttribute<T>(namespace: string, local: string, type: SimpleType<T, never>): T {
    const value = this.attribute(namespace, local, type);
    if (value === undefined) {
      throw this.failure(
        "missing-element",
        "a required attribute is missing",
        this.pathOf(this.depth, `@${local}`),
      );
    }
    return value;
  }

  /**
   * Attributes of the current element that no declaration names, by Clark name; undefined if there are none. Those of
   * XML Schema's own (xsi:type, xsi:nil) are not among them.
   */
  otherAttributes(known: readonly string[]): Record<string, string> | undefined {
    if ((this.pending & pendingAttributes) === 0) return undefined;
    let others: Record<string, string> | undefined;
    for (const { namespace, local, value } of this.attributes) {
      const name = clarkName(namespace, local);
      if (namespace === xsiNamespace || known.includes(name)) continue;
      others ??= {};
      Object.defineProperty(others, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return others;
  }

  /** Mixed content through the end tag: runs of text, and what `takeChild` makes of each child element, in order. */
  mixed<T>(takeChild: (xml: XmlReader) => T): (string | T)[] {
    const runs: (string | T)[] = [];
    if (this.dropPending()) return runs;
    let text = "";
    for (;;) {
      const open = this.window.indexOf("<", this.position);
      if (open < 0) this.runOut();
      if (open > this.position) text += this.decodeText(this.position, open);
      if (text.length > this.limits.textLength) this.exceeded("textLength");
      this.position = open;
      const next = this.window.charCodeAt(open + 1);
      if (Number.isNaN(next)) this.runOut();
      if (next === 0x21 || next === 0x3f) {
        text += this.passMarkup();
        continue;
      }
      if (text !== "") runs.push(this.owned(text));
      text = "";
      if (next === 0x2f) {
        this.closeElement();
        this.takeSawText();
        return runs;
      }
      this.openElement();
      runs.push(takeChild(this));
    }
  }

  /** Clark name that `xsi:type` gives, undefined if it is absent. */
  typeName(): string | undefined {
    const given = this.findAttribute(xsiNamespace, "type");
    if (given === undefined) return undefined;
    const text = trimSpace(given);
    const colon = text.indexOf(":");
    const namespace = this.scope.resolve(colon < 0 ? "" : text.slice(0, colon));
    return namespace === undefined
      ? this.invalid("xs:QName", text, "type")
      : clarkName(namespace, text.slice(colon + 1));
  }

  /** The prefixes of the current element, for values that use them; still right when the element is closed. */
  prefixes(): PrefixLookup {
    return this.scope;
  }

  /** Namespace of unprefixed names in the current element. */
  defaultNamespace(): string {
    return this.scope.defaultNamespace;
  }

  /** Throws that a required child of the element just closed did not come. */
  missing(names: XmlNames, index: number): never {
    const wanted = names.names[index];
    const passed = this.passedOver?.end === this.position ? this.passedOver.names : undefined;
    const namesake = wanted && passed ? describeNamesake(wanted, passed) : "";
    throw this.missingChild(wanted?.local ?? "*", namesake);
  }

  /** The error that a child of the element just closed did not come, by its name or by those that it might have had. */
  missingChild(name: string, namesake = ""): SoapError {
    const problem = `the required element is missing${namesake}`;
    return this.failure("missing-element", problem, this.pathOf(this.depth + 1, name));
  }

  /** The whole current element, completed by the namespaces around it; consumed. */
  capture(): CapturedElement {
    const start = this.tagStart;
    const tag = this.tags[this.depth - 1] ?? this.tagForm();
    const own = this.scope;
    const outer = this.scopes[this.depth - 2];
    this.skip();
    const xml = this.window.slice(start, this.position);
    const nameEnd = tag.lexical.length + 1;
    let declarations = "";
    for (const [prefix, namespace] of outer?.bindings ?? []) {
      if ((own !== outer && own.declared.has(prefix)) || !mayUse(xml, prefix, namespace)) continue;
      const value = namespace.replace(/[&<"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
      declarations += ` xmlns${prefix === "" ? "" : ":"}${prefix}="${value}"`;
    }
    return {
      start,
      namespace: own.resolve(tag.prefix) ?? "",
      local: tag.local,
      xml: this.owned(xml.slice(0, nameEnd) + declarations + xml.slice(nameEnd)),
    };
  }

  /** True if the signal `needMore` was thrown: the window was too short, nothing else is wrong. */
  static isNeedMore(thrown: unknown): thrown is NeedMore {
    return thrown === needMore;
  }
}

// xml/raw-xml.ts: XML that no type describes, kept as text.

/** An immutable element as text, complete with the namespaces it was in, so that it can stand anywhere. */
export class RawXml {
  /** The element, start tag to end tag. */
  readonly xml: string;
  /** Clark name of the element. */
  readonly name: string;

  private constructor(xml: string, name: string) {
    this.xml = xml;
    this.name = name;
  }

  /** The root element of a document or fragment; throws `SoapError` of kind "malformed-xml". */
  static parse(xml: string): RawXml {
    const reader = new XmlReader(xml);
    reader.openRoot();
    const raw = RawXml.capture(reader);
    reader.end();
    return raw;
  }

  /** Takes the reader's current element, whose start tag was just matched. */
  static capture(xml: XmlReader): RawXml {
    const element = xml.capture();
    return new RawXml(element.xml, clarkName(element.namespace, element.local));
  }

  /** All text inside, that of descendants too, without markup. */
  get text(): string {
    const reader = this.open();
    return reader.allText();
  }

  /** The child elements, in order. */
  get children(): readonly RawXml[] {
    const reader = this.open();
    const children: RawXml[] = [];
    while (reader.nextChild() !== undefined) children.push(RawXml.capture(reader));
    return children;
  }

  /** The element read as a type, by the tables of `types` where it is polymorphic; throws as reading a response does. */
  as<T>(codec: Codec<T, never>, types?: readonly DerivedTypes[], by?: XmlReaderClass): T {
    const reader = this.open(types, by);
    const value = readForCaller(codec, reader);
    reader.end();
    return value;
  }

  /** A reader whose current element is this one. */
  open(types?: readonly DerivedTypes[], by: XmlReaderClass = XmlReader): XmlReader {
    const reader = new by(this.xml, { types });
    reader.openRoot();
    return reader;
  }

  toString(): string {
    return this.xml;
  }

  toJSON(): string {
    return this.xml;
  }
}

/** The whole current element as `RawXml`; written, its attributes and content go into the element just opened. */
export const rawXml: Codec<RawXml> = {
  read(xml: XmlReader): RawXml {
    return RawXml.capture(xml);
  },
  write(xml: XmlWriter, value: RawXml): void {
    if (!(value instanceof RawXml)) xml.refuse("RawXml", value);
    xml.rawContent(value);
  },
  from(value: RawXml): RawXml {
    return value;
  },
};

// fault.ts: Reads SOAP faults of both versions (SOAP 1.1 §4.4, SOAP 1.2 part 1 §5.4).

const longestReasonInMessage = 500;

/** What an operation says of the faults that it may answer. */
type FaultDeclarations = Pick<Operation<never, unknown>, "name" | "faults" | "types" | "reader">;

interface FaultParts {
  code: string;
  readonly subcodes: string[];
  readonly reasons: FaultReason[];
  role: string | undefined;
  node: string | undefined;
  detail: RawXml | undefined;
}

/** Reads the Fault element that is current; it is of the class that the operation declares for its detail, if any. */
function readFault(
  xml: XmlReader,
  version: SoapVersion,
  headers: readonly RawXml[],
  operation: FaultDeclarations,
): SoapFault {
  const parts: FaultParts = {
    code: "",
    subcodes: [],
    reasons: [],
    role: undefined,
    node: undefined,
    detail: undefined,
  };
  // Children are taken by local name: servers exist that qualify the names of 1.1, which must not be qualified.
  for (let child = xml.nextChild(); child !== undefined; child = xml.nextChild()) {
    switch (child.local) {
      case "faultcode":
        parts.code = readQName(xml);
        break;
      case "faultstring":
        parts.reasons.push(readReason(xml));
        break;
      case "Code":
        readCode(xml, parts);
        break;
      case "Reason":
        while (xml.nextChild() !== undefined) parts.reasons.push(readReason(xml));
        break;
      case "faultactor":
      case "Role":
        parts.role = xml.allText().trim();
        break;
      case "Node":
        parts.node = xml.allText().trim();
        break;
      case "detail":
      case "Detail":
        parts.detail = RawXml.capture(xml);
        break;
      default:
        xml.skip();
    }
  }
  return createFault(parts, version, headers, operation);
}

function createFault(
  { code, subcodes, reasons, role, node, detail }: FaultParts,
  version: SoapVersion,
  headers: readonly RawXml[],
  operation: FaultDeclarations,
): SoapFault {
  const english = reasons.find(({ language }) => /^en\b/i.test(language));
  const reason = (english ?? reasons[0])?.text ?? "";
  const content: FaultContent = {
    version,
    code,
    subcodes,
    reason,
    reasons,
    // Some write an empty element for what they do not tell.
    role: role || undefined,
    node: node || undefined,
    detail,
    headers,
  };
  const local = [code, ...subcodes].map((name) => name.slice(name.lastIndexOf("}") + 1)).join("/");
  const shown = excerpt(reason, longestReasonInMessage);
  const message = `${operation.name}: the service answered a fault (${local || "no code"}): ${shown || "no reason given"}`;
  return createDeclared(message, content, operation);
}

function readCode(xml: XmlReader, parts: FaultParts): void {
  // Subcodes nest; a depth is not needed since each level has one Value.
  for (let child = xml.nextChild(); child !== undefined; child = xml.nextChild()) {
    if (child.local === "Value") {
      const value = readQName(xml);
      if (parts.code === "") parts.code = value;
      else parts.subcodes.push(value);
    } else if (child.local === "Subcode") {
      readCode(xml, parts);
    } else {
      xml.skip();
    }
  }
}

function readReason(xml: XmlReader): FaultReason {
  const language = xml.attribute(xmlNamespace, "lang", xsString) ?? "";
  return { language, text: xml.allText().trim() };
}

/** A QName as a Clark name; one whose prefix is not bound stays as it is written. */
function readQName(xml: XmlReader): string {
  const mark = xml.mark();
  try {
    const { namespace, local } = xsQName.read(xml);
    return clarkName(namespace, local);
  } catch (error) {
    if (!SoapError.is(error) || error.kind === "malformed-xml") throw error;
    xml.restore(mark);
    return xml.allText().trim();
  }
}

/** The fault as the class whose detail it has. One whose detail breaks its contract is a plain one that says so. */
function createDeclared(
  message: string,
  content: FaultContent,
  { name, faults = [], types, reader }: FaultDeclarations,
): SoapFault {
  let broken: SoapError | undefined;
  for (const entry of faults.length === 0 ? [] : (content.detail?.children ?? [])) {
    for (const [Declared, codec] of findClasses(faults, entry)) {
      try {
        // The class is that of the codec, so its value is what the codec gives.
        const value = entry.as(codec, types, reader) as never;
        return new Declared(message, content, value, { operation: name });
      } catch (error) {
        if (!SoapError.is(error)) throw error;
        broken ??= error;
      }
    }
  }
  if (broken === undefined) return new SoapFault(message, content, { operation: name });
  const noted = `${message} (its detail is not what the contract declares; see the cause)`;
  return new SoapFault(noted, content, { operation: name, path: broken.path, cause: broken });
}

/** Those whose type the entry states, or else all that have its name: of those the first that can be read is right. */
function findClasses(
  faults: readonly FaultClass[],
  entry: RawXml,
): readonly (readonly [FaultClass, FaultClass["codec"]])[] {
  const stated = faults.some(({ type }) => type !== undefined) ? entry.open().typeName() : undefined;
  const typed = faults.filter(({ type }) => type !== undefined && type === stated);
  const known = typed.length > 0 ? typed : faults.filter(({ element }) => element === entry.name);
  if (known.length > 0) return known.map((one) => [one, one.codec]);
  // What stands for a fault that itself stands for another is the nearer one, which has fewer to stand for it.
  return faults
    .map((one) => [one, Object.entries(one.substitutes ?? {})] as const)
    .sort(([, some], [, others]) => some.length - others.length)
    .flatMap(([one, substitutes]) =>
      substitutes.flatMap(([name, codec]) => (name === entry.name ? [[one, codec] as const] : [])),
    );
}

// message-head.ts: How responses begin and end: the tags around the content are the same in all responses of an operation, and need but be compared.

/** The beginning of a response through the start tag of the response element, and its end. */
interface MessageHead {
  readonly text: string;
  /** What follows the response element. */
  readonly tail: string;
  /** The reader's state after it. */
  readonly mark: XmlMark;
}

/** By the output message of an operation: how its last response began. */
const heads = /* @__PURE__ */ new WeakMap<object, MessageHead>();

const longestHead = 2000;
const longestTail = 200;

/** Envelope, body and response element with nothing between: no header and nothing unknown that a reader would tell. */
const plainHead = /^\s*(?:<\?xml[^<>]*\?>)?\s*<[^<>]+>\s*<[^<>]+>\s*<[^<>]+>$/;

/** The end tags of body and envelope. */
const plainTail = /^\s*<\/[^<>]+>\s*<\/[^<>]+>\s*$/;

/** The head that a text has in common with the last response that held the message. */
function findHead(
  text: string,
  output: object | undefined,
  limits: Partial<XmlLimits> | undefined,
): MessageHead | undefined {
  const head = output === undefined ? undefined : heads.get(output);
  if (head === undefined || !isUnlimited(limits)) return undefined;
  // A quarter of what `startsWith` takes: equal strings are compared by the word.
  return text.slice(0, head.text.length) === head.text ? head : undefined;
}

/**
 * Remembers how a response that was read to its end is made: its content begins where the reader was at `mark`, and
 * `end` is the index after its response element.
 */
function learnHead(
  text: string,
  output: object,
  limits: Partial<XmlLimits> | undefined,
  mark: XmlMark,
  end: number,
): void {
  const { position, keepFrom } = mark;
  // Attributes of the response element that its codec has not looked at yet are part of the message, not of its head.
  if (position !== keepFrom || position > longestHead || !isUnlimited(limits)) return;
  if (text.length - end > longestTail) return;
  const head = text.slice(0, position);
  const tail = text.slice(end);
  if (plainHead.test(head) && plainTail.test(tail))
    heads.set(output, { text: ownText(head), tail: ownText(tail), mark });
}

/** Whether a head that one reader accepted is within the limits of another. */
function isUnlimited(limits: Partial<XmlLimits> | undefined): boolean {
  return (
    limits === undefined ||
    (limits.depth === undefined && limits.attributes === undefined && limits.textLength === undefined)
  );
}

// soap-version.ts: The two versions of SOAP: their namespace, and how a request of each is labelled in HTTP.

/** SOAP 1.1 or SOAP 1.2. */
export type SoapVersion = "1.1" | "1.2";

/** Namespace of the envelope in each version. */
const envelopeNamespaces: Readonly<Record<SoapVersion, string>> = {
  "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
  "1.2": "http://www.w3.org/2003/05/soap-envelope",
};

/** The version that an envelope namespace belongs to. */
function findVersion(namespace: string): SoapVersion | undefined {
  if (namespace === envelopeNamespaces["1.1"]) return "1.1";
  return namespace === envelopeNamespaces["1.2"] ? "1.2" : undefined;
}

/** By version: what was made for each action; an SDK has only so many. */
const made = {
  "1.1": /* @__PURE__ */ new Map<string | undefined, HttpHeaders>(),
  "1.2": /* @__PURE__ */ new Map<string | undefined, HttpHeaders>(),
};
const mostMade = 5000;

/** Content-Type, Accept and, in 1.1, SOAPAction (SOAP 1.1 §6.1.1; SOAP 1.2 part 2 §6.5.3 and appendix A). */
function contentHeaders(version: SoapVersion, action: string | undefined): HttpHeaders {
  const known = made[version].get(action);
  if (known !== undefined) return known;
  const headers = mergeHeaders(describeRequest(version, action));
  if (made[version].size < mostMade) made[version].set(action, headers);
  return headers;
}

function describeRequest(version: SoapVersion, action: string | undefined): HttpHeaders {
  const quoted = `"${(action ?? "").replace(/["\\]/g, "\\$&")}"`;
  switch (version) {
    case "1.1":
      return {
        "content-type": "text/xml; charset=utf-8",
        accept: "text/xml, application/soap+xml;q=0.9, application/xml;q=0.8",
        soapaction: quoted,
      };
    case "1.2": {
      const parameter = action === undefined ? "" : `; action=${quoted}`;
      return {
        "content-type": `application/soap+xml; charset=utf-8${parameter}`,
        accept: "application/soap+xml, text/xml;q=0.9, application/xml;q=0.8",
      };
    }
  }
}

// xml/plain-tags.ts: The tags of elements without attributes, which most elements are.

/** The tags of one local name in the default namespace. */
interface PlainTags {
  readonly local: string;
  readonly start: string;
  readonly end: string;
  /** The tags that followed last time, and this end tag with their start tag. */
  next: PlainTags | undefined;
  joint: string;
}

const knownTags = /* @__PURE__ */ new Map<string, PlainTags>();
const mostTags = 2000;

/** The tags of a local name, made once for all documents. */
function plainTagsOf(local: string): PlainTags {
  const known = knownTags.get(local);
  if (known !== undefined) return known;
  const tags = { local, start: `<${local}>`, end: `</${local}>`, next: undefined, joint: "" };
  if (knownTags.size >= mostTags) knownTags.clear();
  knownTags.set(local, tags);
  return tags;
}

// xml/prefix-table.ts: Which prefixes the writer has declared, and where.

interface DeclaredPrefix {
  readonly prefix: string;
  readonly namespace: string;
  /** Open elements when it was declared; 0 for those given at the start. */
  readonly depth: number;
}

const none: readonly DeclaredPrefix[] = [];
/** By the object that they were given in, since each message of a service gives the same one. */
const known = /* @__PURE__ */ new WeakMap<object, readonly DeclaredPrefix[]>();

function listPrefixes(prefixes: Readonly<Record<string, string>>): readonly DeclaredPrefix[] {
  const listed =
    known.get(prefixes) ??
    Object.entries(prefixes).map(([prefix, namespace]) => ({ prefix, namespace, depth: 0 }));
  known.set(prefixes, listed);
  return listed;
}

/** Prefixes in scope; one prefix never means two namespaces at the same time. */
class PrefixTable {
  /** Prefixes and namespaces for the root element to declare. */
  readonly predeclared: readonly DeclaredPrefix[];
  private added: DeclaredPrefix[] | undefined;

  /** `prefixes` must not be changed afterwards. */
  constructor(prefixes: Readonly<Record<string, string>> | undefined) {
    this.predeclared = prefixes === undefined ? none : listPrefixes(prefixes);
    this.added = undefined;
  }

  /** The prefix that elements of a namespace get, undefined if they are to use a default namespace. */
  ofElement(namespace: string): string | undefined {
    return findPrefix(this.predeclared, namespace);
  }

  /** The prefix in scope for a namespace. */
  find(namespace: string): string | undefined {
    return findPrefix(this.predeclared, namespace) ?? findPrefix(this.added ?? none, namespace);
  }

  /** A new prefix for a namespace, in scope until `leave` of a lower depth. */
  add(namespace: string, depth: number): string {
    this.added ??= [];
    const taken = new Set([...this.predeclared, ...this.added].map((one) => one.prefix));
    let prefix = namespace === xsiNamespace ? "xsi" : "n1";
    for (let next = 1; taken.has(prefix); next++) prefix = `n${next}`;
    this.added.push({ prefix, namespace, depth });
    return prefix;
  }

  /** Forgets the prefixes of elements deeper than `depth`. */
  leave(depth: number): void {
    const { added } = this;
    while (added !== undefined && (added[added.length - 1]?.depth ?? 0) > depth) added.pop();
  }
}

function findPrefix(declared: readonly DeclaredPrefix[], namespace: string): string | undefined {
  for (const one of declared) if (one.namespace === namespace) return one.prefix;
  return undefined;
}

// xml/raw-parts.ts: Takes a well-formed element apart as text, so that it can be put into another place.

/** The pieces of an element. */
interface RawParts {
  /** The element's name as written. */
  readonly lexical: string;
  /** Value of its `xmlns` declaration, undefined if it has none. */
  readonly defaultNamespace: string | undefined;
  /** All other attributes and declarations as written, each with a space before it. */
  readonly attributes: string;
  /** What is between the tags. */
  readonly body: string;
  /** The same with each child made complete by the namespaces of the element. */
  bodyWithOwnNamespaces(): string;
}

// Other characters that JavaScript calls white space may be part of names.
const startTag =
  /^<([^ \t\n\r/>]+)((?:[ \t\n\r]+[^ \t\n\r=]+[ \t\n\r]*=[ \t\n\r]*(?:"[^"]*"|'[^']*'))*)[ \t\n\r]*(\/?)>/;
const rawAttribute = /[ \t\n\r]+([^ \t\n\r=]+)[ \t\n\r]*=[ \t\n\r]*("[^"]*"|'[^']*')/g;

/** The pieces of one element, which must be well-formed and complete. */
function splitRaw(xml: string): RawParts {
  const match = startTag.exec(xml);
  const [tag = "", lexical = "", list = "", slash = ""] = match ?? [];
  let attributes = "";
  let defaultNamespace: string | undefined;
  for (const [, name = "", value = ""] of list.matchAll(rawAttribute)) {
    if (name === "xmlns") defaultNamespace = declaredNamespace(xml);
    else attributes += ` ${name}=${value}`;
  }
  const body = slash === "/" ? "" : xml.slice(tag.length, xml.lastIndexOf("</"));
  return {
    lexical,
    defaultNamespace,
    attributes,
    body,
    bodyWithOwnNamespaces: () => completeChildren(xml, tag.length),
  };
}

function declaredNamespace(xml: string): string {
  const reader = new XmlReader(xml);
  reader.openRoot();
  return reader.defaultNamespace();
}

function completeChildren(xml: string, bodyStart: number): string {
  const reader = new XmlReader(xml);
  reader.openRoot();
  let body = "";
  let from = bodyStart;
  while (reader.nextChild() !== undefined) {
    const child = reader.capture();
    body += xml.slice(from, child.start) + child.xml;
    from = reader.position;
  }
  return body + xml.slice(from, Math.max(from, xml.lastIndexOf("</")));
}

/** A prefix that a fragment does not use. */
function unusedPrefix(xml: string): string {
  let next = 1;
  while (xml.includes(`r${next}`)) next++;
  return `r${next}`;
}

// xml/markup-builder.ts: The lower half of the writer: tags, namespaces, escaped text and errors with their path.

/** Characters after which the pieces written so far are joined. */
const chunkLength = 4096;

/** A value nested deeper than this is taken for one that contains itself. */
const deepest = 1000;

/** Builds one document as a string, tag by tag. */
class MarkupBuilder implements PrefixSource {
  /** What is written but for `chunks`; its beginning may still change while a start tag is open. */
  protected out: string;
  private readonly chunks: string[];
  protected startTagOpen: boolean;
  protected defaultNamespace: string;
  protected depth: number;
  /** Names as written, and the default namespaces around, of the open elements. */
  private readonly tags: string[];
  private readonly outerDefaults: string[];
  private readonly prefixes: PrefixTable;
  /** The plain element whose end tag is not written yet. */
  private owed: PlainTags | undefined;
  private readonly operation: string | undefined;
  private readonly secrets: readonly string[] | undefined;
  /** All that was written before the start tag that is open, so that `rawContent` can choose another tag. */
  private beforeTag: string;
  private tagNamespace: string;
  private tagHasAttributes: boolean;
  private pathStart: number;

  constructor(options: XmlWriterOptions = {}) {
    const { opened } = options;
    this.out = opened?.text ?? "";
    this.chunks = [];
    this.startTagOpen = false;
    this.defaultNamespace = "";
    this.depth = opened === undefined ? 0 : 1;
    this.tags = opened === undefined ? [] : [opened.tag];
    this.outerDefaults = opened === undefined ? [] : [""];
    this.owed = undefined;
    this.prefixes = new PrefixTable(options.prefixes);
    this.operation = options.operation;
    this.secrets = options.secrets;
    this.beforeTag = "";
    this.tagNamespace = "";
    this.tagHasAttributes = false;
    this.pathStart = 0;
  }

  /** Opens an element; `finish` closes it. */
  start(namespace: string, local: string): void {
    this.closeStartTag();
    this.beforeTag = this.out;
    this.tagNamespace = namespace;
    this.tagHasAttributes = false;
    this.outerDefaults[this.depth] = this.defaultNamespace;
    let tag = local;
    if (namespace === this.defaultNamespace) {
      this.out += `<${local}`;
    } else {
      const prefix = this.prefixes.ofElement(namespace);
      if (prefix === undefined) {
        this.out += `<${local} xmlns="${this.attributeText(namespace)}"`;
        this.defaultNamespace = namespace;
      } else {
        tag = `${prefix}:${local}`;
        this.out += `<${tag}`;
      }
    }
    this.tags[this.depth] = tag;
    this.depth++;
    this.startTagOpen = true;
    if (this.depth === 1) {
      for (const one of this.prefixes.predeclared) this.declarePrefix(one.prefix, one.namespace);
    }
    if (this.depth > deepest) {
      const problem = `the value nests deeper than ${deepest} elements; does it contain itself?`;
      throw new SoapError("limit", problem, { operation: this.operation });
    }
  }

  /** Closes the element that was opened last. */
  finish(): void {
    this.depth--;
    this.payEndTag();
    if (this.startTagOpen) {
      this.out += "/>";
      this.startTagOpen = false;
    } else {
      this.out += `</${this.tags[this.depth] ?? ""}>`;
    }
    this.defaultNamespace = this.outerDefaults[this.depth] ?? "";
    this.prefixes.leave(this.depth);
  }

  /** Text content that may need escaping. */
  characters(text: string): void {
    const escaped = escapeText(text);
    if (escaped === undefined)
      throw this.failure("a character that XML cannot carry (a control character or half a surrogate pair)");
    this.markupText(escaped);
  }

  /** Text content that is known to need no escaping. */
  markupText(text: string): void {
    this.closeStartTag();
    this.append(text);
  }

  /** The attributes and content of a fragment, into the element just opened. */
  rawContent(raw: RawXml): void {
    if (!this.startTagOpen || this.tagHasAttributes)
      throw this.failure("raw XML into an element that has attributes or content");
    const parts = splitRaw(raw.xml);
    const around = this.outerDefaults[this.depth - 1] ?? "";
    const local = this.localTag();
    const inside = parts.defaultNamespace ?? "";
    let tag = local;
    let head = "";
    let body = parts.body;
    let content = inside;
    if (this.tagNamespace !== inside && this.tagNamespace === "") {
      body = parts.bodyWithOwnNamespaces();
      content = "";
    } else if (this.tagNamespace !== inside) {
      const prefix = unusedPrefix(raw.xml);
      tag = `${prefix}:${local}`;
      head = ` xmlns:${prefix}="${this.attributeText(this.tagNamespace)}"`;
    }
    if (content !== around) head += ` xmlns="${this.attributeText(content)}"`;
    this.out = `${this.beforeTag}<${tag}${head}${parts.attributes}>${body}`;
    this.tags[this.depth - 1] = tag;
    this.startTagOpen = false;
  }

  /** A prefix for a namespace, declared on the element just opened if none is in scope. */
  prefixFor(namespace: string): string {
    if (namespace === xmlNamespace) return "xml";
    if (namespace === "") {
      if (this.defaultNamespace === "") return "";
      throw this.failure("a name in no namespace cannot be written where a default namespace is declared");
    }
    const known = this.prefixes.find(namespace);
    if (known !== undefined) return known;
    if (!this.startTagOpen) throw this.failure("a namespace declaration after content");
    const prefix = this.prefixes.add(namespace, this.depth);
    this.declarePrefix(prefix, namespace);
    this.tagHasAttributes = true;
    return prefix;
  }

  /** From here on paths begin at the current element, so that the envelope is not in them. */
  beginPath(): void {
    this.pathStart = Math.max(0, this.depth - 1);
  }

  /** Path of the current element, for errors. */
  path(): string {
    return this.tags
      .slice(this.pathStart, this.depth)
      .map((tag) => tag.slice(tag.indexOf(":") + 1))
      .join("/");
  }

  /** Throws that a value is not one of the type; the value itself is not in the message. */
  refuse(expected: string, value: unknown): never {
    throw this.failure(`expected ${expected}, got ${describeValue(value)}`);
  }

  /** The document so far. */
  toString(): string {
    return this.pieces().join("");
  }

  /** The document so far in pieces, large values on their own. */
  pieces(): readonly string[] {
    return [...this.chunks, this.out + (this.owed?.end ?? "")];
  }

  private flushChunk(): void {
    // Looking at a character makes V8 join the pieces now, while they are young: a rope of all of them is slow to collect.
    this.out.charCodeAt(0);
    this.chunks.push(this.out);
    this.out = "";
  }

  private localTag(): string {
    const tag = this.tags[this.depth - 1] ?? "";
    return tag.slice(tag.indexOf(":") + 1);
  }

  /** What `print` gives for a value; an error it throws gets the path of the current element. */
  printed<I>(value: I, print: (value: I) => string, last?: string): string {
    try {
      return print(value);
    } catch (error) {
      if (!SoapError.is(error) || error.path !== undefined) throw error;
      throw this.failure(tellFound(error, `${this.path()}/${last ?? ""}`, this.secrets), last);
    }
  }

  protected closeStartTag(): void {
    this.payEndTag();
    if (this.startTagOpen) this.out += ">";
    this.startTagOpen = false;
  }

  private payEndTag(): void {
    if (this.owed === undefined) return;
    this.out += this.owed.end;
    this.owed = undefined;
  }

  /** A whole element without attributes, in the default namespace; the text is escaped already. */
  protected plainElement(local: string, text: string): void {
    const before = this.owed;
    if (before?.next?.local === local) {
      // One piece instead of two: most of the time goes into joining pieces.
      this.out += before.joint;
      this.owed = before.next;
    } else {
      const tags = plainTagsOf(local);
      if (before !== undefined) {
        before.next = tags;
        before.joint = before.end + tags.start;
      }
      this.closeStartTag();
      this.out += tags.start;
      this.owed = tags;
    }
    this.append(text);
  }

  /** Adds text where no start tag is open. */
  private append(text: string): void {
    if (text.length > chunkLength) {
      // A large value stays a piece of its own, so that it is not copied to put it together with others.
      this.flushChunk();
      this.chunks.push(text);
      return;
    }
    this.out += text;
    if (this.out.length > chunkLength) this.flushChunk();
  }

  private declarePrefix(prefix: string, namespace: string): void {
    this.out += ` xmlns:${prefix}="${this.attributeText(namespace)}"`;
  }

  protected writeAttribute(namespace: string, local: string, text: string): void {
    // Declares the prefix in front of it, if that has to be.
    const start = this.attributeStart(namespace, local);
    this.out += `${start}${this.attributeText(text, `@${local}`)}"`;
    this.tagHasAttributes = true;
  }

  /** Whether the start tag that is open has the attribute. */
  protected hasAttribute(namespace: string, local: string): boolean {
    // No value holds a quote as it is.
    const start = this.attributeStart(namespace, local);
    return this.out.includes(start, this.beforeTag.length);
  }

  private attributeStart(namespace: string, local: string): string {
    return namespace === "" ? ` ${local}="` : ` ${this.prefixFor(namespace)}:${local}="`;
  }

  private attributeText(text: string, last?: string): string {
    return escapeAttribute(text) ?? this.refuseCharacter(last);
  }

  private refuseCharacter(last?: string): never {
    throw this.failure(
      "a character that XML cannot carry (a control character or half a surrogate pair)",
      last,
    );
  }

  protected failure(problem: string, last?: string): SoapError {
    const path = [this.path(), last].filter((part) => part !== undefined && part !== "").join("/");
    const message = path === "" ? problem : `${path}: ${problem}`;
    return new SoapError("encode", message, { operation: this.operation, path });
  }
}

// xml/writer.ts: The writer: what generated `write` methods call. Elements come out in the order of the calls.

/** SOAP 1.1 section 5. */
const soapEncoding11 = "http://schemas.xmlsoap.org/soap/encoding/";
/** SOAP 1.2 part 2 section 3. */
const soapEncoding12 = "http://www.w3.org/2003/05/soap-encoding";

/** Writes typed values into one document. */
export class XmlWriter extends MarkupBuilder {
  /** Types that may stand for their bases by xsi:type. */
  readonly types: readonly DerivedTypes[];
  /** URI of the SOAP encoding of what is being written, a header block or the body; undefined for a literal one. */
  encoding: string | undefined;

  constructor(options: XmlWriterOptions = {}) {
    super(options);
    this.types = options.types ?? [];
    this.encoding = options.encoding;
  }

  /** A required element; undefined, and null unless the codec is nillable, is an error of kind "encode". */
  element<I>(namespace: string, local: string, codec: Codec<unknown, I>, value: NoInfer<I>): void {
    if (value === undefined || (value === null && codec.nillable !== true)) this.refuseAbsent(local, value);
    if (namespace === this.defaultNamespace && codec.textOf !== undefined && this.depth > 0) {
      const text = codec.textOf(value);
      if (text !== undefined) {
        this.plainElement(local, text);
        return;
      }
    }
    this.start(namespace, local);
    codec.write(this, value);
    this.finish();
  }

  /** An optional element; undefined writes nothing. */
  optional<I>(
    namespace: string,
    local: string,
    codec: Codec<unknown, I>,
    value: NoInfer<I> | undefined,
  ): void {
    if (value !== undefined) this.element(namespace, local, codec, value);
  }

  /** A repeated element without a wrapper; undefined writes none. */
  repeated<I>(
    namespace: string,
    local: string,
    codec: Codec<unknown, I>,
    values: readonly NoInfer<I>[] | undefined,
  ): void {
    if (values === undefined) return;
    const given: unknown = values;
    if (!Array.isArray(given)) this.refuse(`an array of ${local}`, given);
    for (const value of values) this.element(namespace, local, codec, value);
  }

  /** The children of a group that must be there. */
  group<T>(group: XmlGroup<T>, value: Init<NoInfer<T>>): void {
    group.write(this, value);
  }

  /** The children of a group; undefined writes nothing. */
  optionalGroup<T>(group: XmlGroup<T>, value: Init<NoInfer<T>> | undefined): void {
    if (value !== undefined) group.write(this, value);
  }

  /** The children of a group that repeats, item by item; undefined writes none. */
  repeatedGroup<T>(group: XmlGroup<T>, values: readonly Init<NoInfer<T>>[] | undefined): void {
    if (values === undefined) return;
    const given: unknown = values;
    if (!Array.isArray(given)) this.refuse(`an array of objects with ${group.describe()}`, given);
    for (const value of values) group.write(this, value);
  }

  /** Wildcard content: whole elements as they are. */
  any(values: readonly RawXml[] | RawXml | undefined): void {
    if (values === undefined) return;
    for (const raw of "xml" in values ? [values] : values) {
      this.closeStartTag();
      const parts = splitRaw(raw.xml);
      const undeclare =
        parts.defaultNamespace === undefined && this.defaultNamespace !== "" ? ' xmlns=""' : "";
      const nameEnd = parts.lexical.length + 1;
      this.out += raw.xml.slice(0, nameEnd) + undeclare + raw.xml.slice(nameEnd);
    }
  }

  /** An attribute of the element just opened, before its content; undefined writes nothing. */
  attribute<I>(
    namespace: string,
    local: string,
    type: SimpleType<unknown, I>,
    value: NoInfer<I> | undefined,
  ): void {
    if (value === undefined) return;
    if (!this.startTagOpen) throw this.failure(`attribute ${local} after content`, `@${local}`);
    if (value === null) this.refuseAbsent(`@${local}`, value);
    const print = (one: I): string =>
      type.printIn === undefined ? type.print(one) : type.printIn(one, this);
    this.writeAttribute(namespace, local, this.printed(value, print, `@${local}`));
  }

  /** Attributes that no declaration names, by Clark name; undefined writes nothing. None may be there already. */
  attributes(values: Readonly<Record<string, string>> | undefined): void {
    for (const [name, value] of Object.entries(values ?? {})) {
      const { namespace, local } = parseClarkName(name);
      if (!isNcName(local) || (local === "xmlns" && namespace === "") || namespace === xmlnsNamespace)
        throw this.failure(`"${name}" is no attribute name`, `@${local}`);
      if (!this.startTagOpen) throw this.failure(`attribute ${local} after content`, `@${local}`);
      if (typeof value !== "string") this.refuse("text", value);
      if (this.hasAttribute(namespace, local))
        throw this.failure(`"${name}" is an attribute that has a property of its own`, `@${local}`);
      this.writeAttribute(namespace, local, value);
    }
  }

  /** Mixed content: texts and whole elements, in order. */
  mixed(content: readonly (string | RawXml)[] | undefined): void {
    for (const run of content ?? []) {
      if (typeof run === "string") this.characters(run);
      else this.any(run);
    }
  }

  /** The text of an element with simple content; undefined and null are errors of kind "encode". */
  text<I>(type: SimpleType<unknown, I>, value: NoInfer<I>): void {
    if (value === undefined || value === null) this.refuse(type.name, value);
    type.write(this, value);
  }

  /** Marks the element just opened as nil. */
  nil(): void {
    this.writeAttribute(xsiNamespace, "nil", "true");
  }

  /** Gives the element just opened an `xsi:type`, by Clark name. */
  typeName(clark: string): void {
    const { namespace, local } = parseClarkName(clark);
    const prefix = this.prefixFor(namespace);
    this.writeAttribute(xsiNamespace, "type", prefix === "" ? local : `${prefix}:${local}`);
  }

  /**
   * Marks the element just opened as a SOAP-encoded array of so many items of a type, by Clark name. In a literal message
   * the schema is what counts: its type is the declared one there.
   */
  encodedArray(itemType: string, length: number): void {
    const { namespace, local } = parseClarkName(itemType);
    const name = namespace === "" ? local : `${this.prefixFor(namespace)}:${local}`;
    if (this.encoding === soapEncoding12) {
      this.writeAttribute(soapEncoding12, "itemType", name);
      this.writeAttribute(soapEncoding12, "arraySize", `${length}`);
      return;
    }
    if (this.encoding === soapEncoding11) this.typeName(`{${soapEncoding11}}Array`);
    this.writeAttribute(soapEncoding11, "arrayType", `${name}[${length}]`);
  }

  private refuseAbsent(local: string, value: unknown): never {
    throw this.failure(`a value is required, got ${value === null ? "null" : "undefined"}`, local);
  }
}

// soap-headers.ts: SOAP header blocks: made for requests, found in responses.

/** A header block that is ready to be written. */
export interface HeaderBlock {
  /** Clark name. */
  readonly name: string;
  writeBlock(xml: XmlWriter, version: SoapVersion): void;
}

/** What a request may carry as a header: a block of a known type, or any XML. */
export type SoapHeader = HeaderBlock | RawXml;

/** Whom a header block is for, and whether it may be ignored. */
export interface HeaderOptions {
  /** The service answers a fault if it does not know the block; false unless given. */
  readonly mustUnderstand?: boolean;
  /** `role` in SOAP 1.2, `actor` in SOAP 1.1: "next" for whoever comes first, else a URI; the service itself unless given. */
  readonly role?: "next" | (string & {});
}

/** The URI of the role "next" (SOAP 1.1 section 4.2.2, SOAP 1.2 part 1 section 2.2). */
const nextRoles: Readonly<Record<SoapVersion, string>> = {
  "1.1": "http://schemas.xmlsoap.org/soap/actor/next",
  "1.2": "http://www.w3.org/2003/05/soap-envelope/role/next",
};

const soapEncodings: Readonly<Record<SoapVersion, string>> = { "1.1": soapEncoding11, "1.2": soapEncoding12 };

/** A SOAP header that a contract declares, or a program describes: makes its blocks and finds them. */
export class HeaderType<T, I = Init<T>> {
  /** Clark name of the block. */
  readonly name: string;
  readonly codec: Codec<T, I>;
  /** Hierarchies that the block reaches. */
  readonly types: readonly DerivedTypes[] | undefined;
  /** `EncodedReader` for a block of SOAP encoding (SOAP 1.1 section 5); absent for a literal one. */
  readonly reader: XmlReaderClass | undefined;

  constructor(name: string, codec: Codec<T, I>, types?: readonly DerivedTypes[], reader?: XmlReaderClass) {
    this.name = name;
    this.codec = codec;
    this.types = types;
    this.reader = reader;
  }

  /** A block for `soapHeaders`; the call throws kind "encode" if the value does not fit. */
  of(value: I, { mustUnderstand, role }: HeaderOptions = {}): HeaderBlock {
    return {
      name: this.name,
      writeBlock: (xml, version) => {
        const { namespace, local } = parseClarkName(this.name);
        xml.start(namespace, local);
        xml.beginPath();
        const envelope = envelopeNamespaces[version];
        if (mustUnderstand === true)
          xml.attribute(envelope, "mustUnderstand", xsString, version === "1.1" ? "1" : "true");
        const uri = role === "next" ? nextRoles[version] : role;
        xml.attribute(envelope, version === "1.1" ? "actor" : "role", xsString, uri);
        const ofBody = xml.encoding;
        xml.encoding = this.reader === undefined ? undefined : soapEncodings[version];
        xml.attribute(envelope, "encodingStyle", xsString, xml.encoding);
        this.codec.write(xml, value);
        xml.encoding = ofBody;
        xml.finish();
      },
    };
  }

  /** The first such block of a response, decoded; undefined if there is none. Throws as reading a response does. */
  find(headers: readonly RawXml[]): T | undefined {
    return this.findAll(headers)[0];
  }

  /** All such blocks, decoded; for several recipients there may be several. */
  findAll(headers: readonly RawXml[]): readonly T[] {
    return headers
      .filter(({ name }) => name === this.name)
      .map((raw) => raw.as(this.codec, this.types, this.reader));
  }
}

/** Writes one header of either form. */
function writeHeader(xml: XmlWriter, header: SoapHeader, version: SoapVersion): void {
  if ("writeBlock" in header) header.writeBlock(xml, version);
  else if ("xml" in header) xml.any(header);
  else throw new SoapError("encode", "A SOAP header is neither of someHeader.of(…) nor RawXml.");
}

/**
 * Namespaces of WS-Addressing and its like: what they say about an answer over HTTP, whose and to what it is, the
 * connection has said.
 */
const addressing: ReadonlySet<string> = /* @__PURE__ */ /* @__PURE__ */ new Set([
  "http://www.w3.org/2005/08/addressing",
  "http://schemas.xmlsoap.org/ws/2004/08/addressing",
  "http://schemas.microsoft.com/ws/2005/05/addressing/none",
]);

/**
 * Throws kind "must-understand" if a response has a block for its receiver that must be understood, and neither the contract
 * nor the program knows it (SOAP 1.1 section 4.2.3, SOAP 1.2 part 1 section 2.4).
 */
function checkUnderstood(
  headers: readonly RawXml[],
  version: SoapVersion,
  { headers: declared }: Pick<Operation<unknown, unknown>, "headers">,
  understands: readonly string[] | "all" = [],
): void {
  if (headers.length === 0 || understands === "all") return;
  const { input = [], output = [], fault = [] } = declared ?? {};
  const known = new Set([...[...input, ...output, ...fault].map(({ name }) => name), ...understands]);
  const unknown = headers.find((header) => {
    if (known.has(header.name) || addressing.has(parseClarkName(header.name).namespace)) return false;
    const envelope = envelopeNamespaces[version];
    const xml = header.open();
    const role = xml.attribute(envelope, version === "1.1" ? "actor" : "role", xsString) ?? "";
    const isOurs = role === "" || role === nextRoles[version] || role === `${envelope}/role/ultimateReceiver`;
    return isOurs && /^\s*(?:1|true)\s*$/.test(xml.attribute(envelope, "mustUnderstand", xsString) ?? "");
  });
  if (unknown === undefined) return;
  throw new SoapError(
    "must-understand",
    `The response has the header ${unknown.name}, which must be understood, and the contract does not declare it. The service has carried the call out all the same. Name the header in the option understands if the program knows it or can do without.`,
  );
}

// envelope.ts: Writes and reads SOAP envelopes of both versions.

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

/** By version: how a message without headers begins, and what its tags need. */
const outerTags = {
  "1.1": /* @__PURE__ */ describeOuterTags("1.1"),
  "1.2": /* @__PURE__ */ describeOuterTags("1.2"),
};

function describeOuterTags(version: SoapVersion): {
  readonly namespace: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly opened: OpenedTag;
} {
  const namespace = envelopeNamespaces[version];
  const opened = { text: `${declaration}<soap:Envelope xmlns:soap="${namespace}">`, tag: "soap:Envelope" };
  return { namespace, prefixes: { soap: namespace }, opened };
}

/**
 * The envelope of a request, in pieces of text; throws kind "encode" if a value does not fit its type. `secrets` are local
 * names whose values must not be in the message.
 */
function writeEnvelope<T, I>(
  version: SoapVersion,
  { name: operation, use, types }: Pick<Operation<unknown, unknown>, "name" | "use" | "types">,
  message: MessageDescriptor<T, I>,
  value: I,
  headers: readonly SoapHeader[],
  secrets?: readonly string[],
): readonly string[] {
  const { namespace, prefixes, opened } = outerTags[version];
  const encoding = version === "1.1" ? soapEncoding11 : soapEncoding12;
  const xml = new XmlWriter({
    prefixes,
    operation,
    types,
    secrets,
    opened: headers.length === 0 ? opened : undefined,
    encoding: use === "encoded" ? encoding : undefined,
  });
  if (headers.length > 0) {
    xml.start(namespace, "Envelope");
    xml.start(namespace, "Header");
    for (const header of headers) writeHeader(xml, header, version);
    xml.finish();
  }
  xml.start(namespace, "Body");
  if (message.name === "*") {
    xml.beginPath();
    message.codec.write(xml, value);
  } else if (message.name !== "") {
    const name = parseClarkName(message.name);
    if (value === undefined)
      throw new SoapError("encode", `${name.local}: a request is required, got undefined`);
    xml.start(name.namespace, name.local);
    if (use === "encoded") xml.attributes({ [clarkName(namespace, "encodingStyle")]: encoding });
    xml.beginPath();
    message.codec.write(xml, value);
    xml.finish();
  }
  xml.finish();
  xml.finish();
  return headers.length === 0 ? xml.pieces() : [declaration, ...xml.pieces()];
}

/** How to read an envelope. */
interface EnvelopeOptions {
  readonly redactor: Redactor;
  readonly limits?: Partial<XmlLimits> | undefined;
  readonly onUnknown?: ((unknown: UnknownContent) => void) | undefined;
  /** Faults that are known beside those of the operation. */
  readonly faults?: readonly FaultClass[] | undefined;
  /** Header blocks of responses that are known beside those of the operation. */
  readonly understands?: readonly string[] | "all" | undefined;
  /** Local names whose values must not be in messages. */
  readonly secrets: readonly string[];
  readonly attachments?: FindAttachment | undefined;
}

/** What an envelope without a fault holds. */
interface EnvelopeResponse<Res> {
  readonly kind: "response";
  readonly response: Res;
  readonly headers: readonly RawXml[];
}

/** What an envelope holds. */
type EnvelopeContent<Res> = EnvelopeResponse<Res> | { readonly kind: "fault"; readonly fault: SoapFault };

/** So many characters tell whether a text looks like an envelope. */
const sniffedLength = 8192;

/**
 * Whether a text looks like an envelope of any version, by its first element; cheap, and fine with broken XML. A document
 * type other than HTML's passes too, for the reader to refuse it by name.
 */
function looksLikeEnvelope(text: string): boolean {
  return /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!DOCTYPE\s(?!\s*html\b)|(?:[^\s<>/:!]+:)?Envelope[\s/>])/i.test(
    text.slice(0, sniffedLength),
  );
}

/** Reads an envelope of either version; throws `SoapError` if it is neither a fault nor the expected response. */
function readEnvelope<Res>(
  envelope: string,
  operation: Omit<Operation<never, Res>, "input">,
  options: EnvelopeOptions,
  codes?: Uint8Array,
): EnvelopeContent<Res> {
  const { redactor, limits } = options;
  const text = operation.resolveReferences?.(envelope, limits) ?? envelope;
  const xml = createReader(text, operation, options, text === envelope ? codes : undefined);
  const version = openEnvelope(xml);
  const headers = openBody(xml, version);
  const mark = xml.mark();
  const found = xml.nextChild();
  if (found?.local === "Fault" && found.namespace === envelopeNamespaces[version]) {
    // Read again with secrets masked: reason, detail and all else of a thrown error can then hold none.
    redactor.learnXml(text);
    const faults = [...(operation.faults ?? []), ...(options.faults ?? [])];
    return { kind: "fault", fault: readFaultEnvelope(redactor.xml(text), { ...operation, faults }, limits) };
  }
  checkUnderstood(headers, version, operation, options.understands);
  const { output } = operation;
  if (output?.name === "*") {
    xml.restore(mark);
    xml.beginPath();
    const response = readForCaller(output.codec, xml);
    skipRest(xml);
    xml.end();
    return { kind: "response", response, headers };
  }
  // The response of a one-way operation, or of one whose body is empty, is nothing; Res is then void.
  const response = undefined as Res;
  const name = found === undefined ? "" : clarkName(found.namespace, found.local);
  // The name of an encoded response means nothing (SOAP 1.1 section 7.1), and servers give it others.
  const isNamed = operation.use !== "encoded" || found === undefined;
  if (output !== undefined && isNamed && name !== output.name) {
    const seen = found === undefined ? "nothing" : name;
    const problem = `The SOAP body holds ${seen}; expected ${output.name === "" ? "nothing" : output.name}. Check that endpoint and contract belong together.`;
    throw new SoapError(found === undefined ? "missing-element" : "unexpected-element", problem);
  }
  if (found !== undefined) {
    xml.beginPath();
    if (output !== undefined) {
      const start = xml.mark();
      const content = readForCaller(output.codec, xml);
      const end = xml.position;
      closeEnvelope(xml);
      // References may lead from the head to anywhere.
      if (operation.resolveReferences === undefined) learnHead(text, output, limits, start, end);
      return { kind: "response", response: content, headers };
    }
    xml.skip();
    skipRest(xml);
  }
  skipRest(xml);
  xml.end();
  return { kind: "response", response, headers };
}

/** Reads an envelope that begins as the last response of its operation did. */
function readAfterHead<Res>(
  text: string,
  head: MessageHead,
  output: MessageDescriptor<Res, never>,
  operation: Pick<Operation<unknown, unknown>, "name" | "types">,
  options: EnvelopeOptions,
  codes?: Uint8Array,
): EnvelopeResponse<Res> {
  const xml = createReader(text, operation, options, codes);
  xml.restore(head.mark);
  const response = readForCaller(output.codec, xml);
  if (!xml.endBy(head.tail)) closeEnvelope(xml);
  return { kind: "response", response, headers: [] };
}

function createReader(
  text: string,
  { name, types, reader: Reader = XmlReader }: Pick<Operation<unknown, unknown>, "name" | "types" | "reader">,
  { limits, onUnknown, secrets, attachments }: EnvelopeOptions,
  codes: Uint8Array | undefined,
): XmlReader {
  const window = { text, position: 0, final: true, codes };
  return new Reader(window, { limits, onUnknown, secrets, attachments, types, operation: name });
}

/** Passes over what follows the response element, to the end of the document. */
function closeEnvelope(xml: XmlReader): void {
  skipRest(xml);
  skipRest(xml);
  xml.end();
}

function readFaultEnvelope(
  masked: string,
  operation: FaultDeclarations,
  limits: Partial<XmlLimits> | undefined,
): SoapFault {
  const xml = new XmlReader(masked, { limits, types: operation.types, operation: operation.name });
  const version = openEnvelope(xml);
  const headers = openBody(xml, version);
  xml.nextChild();
  return readFault(xml, version, headers, operation);
}

/** Opens the envelope, which the root must be. */
function openEnvelope(xml: XmlReader): SoapVersion {
  const root = xml.openRoot();
  const version = findVersion(root.namespace);
  if (root.local !== "Envelope" || version === undefined) {
    const expected = "expected a SOAP 1.1 or SOAP 1.2 Envelope";
    throw new SoapError(
      "not-soap",
      `The root element is ${clarkName(root.namespace, root.local)}; ${expected}.`,
    );
  }
  return version;
}

/** Goes into the body, which must be there, and keeps the headers before it. */
function openBody(xml: XmlReader, version: SoapVersion): readonly RawXml[] {
  const namespace = envelopeNamespaces[version];
  const headers: RawXml[] = [];
  for (let part = xml.nextChild(); part !== undefined; part = xml.nextChild()) {
    if (part.namespace === namespace && part.local === "Body") return headers;
    if (part.namespace === namespace && part.local === "Header") {
      while (xml.nextChild() !== undefined) headers.push(RawXml.capture(xml));
    } else {
      xml.skip();
    }
  }
  throw new SoapError("not-soap", "The SOAP envelope has no Body.");
}

function skipRest(xml: XmlReader): void {
  while (xml.nextChild() !== undefined) xml.skip();
}

// response.ts: Makes a result or an error of an HTTP response: status, charset, envelope, in that order of trust.

/** What a response that is no failure holds. */
interface ReadResponse<Res> {
  readonly content: EnvelopeContent<Res>;
  /** The body as text. */
  readonly text: string;
}

/** Reads a response of any status; a fault is returned whatever the status, all else that is not a result is thrown. */
function readResponse<Req, Res>(
  wrapped: TransportResponse,
  operation: Operation<Req, Res>,
  reading: EnvelopeOptions,
): ReadResponse<Res> {
  const { response, attachments } = unwrapMultipart(wrapped);
  const options = attachments === undefined ? reading : { ...reading, attachments };
  if (response.status < 200 || response.status > 299) return readFailure(response, operation, options);
  const { text, codes } = decodeBody(response.body, readHeader(response.headers, "content-type"));
  return readText(text, response, operation, options, codes);
}

/** Reads the text of a success; `codes` are those of its characters, if they are known. */
function readText<Req, Res>(
  text: string,
  response: TransportResponse,
  operation: Operation<Req, Res>,
  options: EnvelopeOptions,
  codes?: Uint8Array,
): ReadResponse<Res> {
  const { output } = operation;
  const head = findHead(text, output, options.limits);
  if (head !== undefined && output !== undefined)
    return { content: readAfterHead(text, head, output, operation, options, codes), text };
  if (!/\S/.test(text)) {
    if (output !== undefined && output.name !== "") {
      throw new SoapError(
        "not-soap",
        `The service answered HTTP ${response.status} with an empty body; ${expected}`,
      );
    }
    return { content: nothing(), text };
  }
  if (!looksLikeEnvelope(text)) {
    // Accepted is all that a one-way call is told; some say it in words of their own.
    if (operation.output === undefined && response.status === 202) return { content: nothing(), text };
    const type = readHeader(response.headers, "content-type");
    const found = `The service answered HTTP ${response.status} with ${describeBody(type, noEnvelope)}`;
    throw new SoapError("not-soap", `${found}; ${expected}`);
  }
  return { content: readEnvelope(text, operation, options, codes), text };
}

/** What an operation without content in its response gets; its Res is void. */
function nothing<Res>(): EnvelopeContent<Res> {
  return { kind: "response", response: undefined as Res, headers: [] };
}

const noEnvelope = " that is no SOAP envelope";
const expected =
  "expected a SOAP envelope. Check the endpoint, and whether a proxy or a login page stands in between.";

function readFailure<Req, Res>(
  response: TransportResponse,
  operation: Operation<Req, Res>,
  options: EnvelopeOptions,
): ReadResponse<Res> {
  const type = readHeader(response.headers, "content-type");
  const text = decodeBodyLoosely(response.body, type);
  const { fault, cause } = findFault(text, operation, options);
  if (fault !== undefined) return { content: { kind: "fault", fault }, text };
  const body = response.body.length === 0 ? "no body" : describeBody(type, noEnvelope);
  throw createHttpError(response, `${body} and no SOAP fault. ${advise(response.status)}`, cause);
}

/** The fault that a text is; `cause` is what is wrong with one that only looks like an envelope. */
function findFault<Res>(
  text: string,
  operation: Omit<Operation<never, Res>, "input">,
  options: EnvelopeOptions,
): { readonly fault?: SoapFault; readonly cause?: unknown } {
  if (!looksLikeEnvelope(text)) return {};
  try {
    const content = readEnvelope(text, operation, options);
    return content.kind === "fault" ? { fault: content.fault } : {};
  } catch (cause) {
    if (!SoapError.is(cause)) throw cause;
    return { cause };
  }
}

/** The error for a status that is no success; `rest` says what came with it, and what to do. */
function createHttpError(response: TransportResponse, rest: string, cause?: unknown): SoapHttpError {
  const { status, statusText, headers } = response;
  const location = readHeader(headers, "location");
  const retryAfter = readHeader(headers, "retry-after");
  const answered = `The service answered HTTP ${status}${statusText === "" ? "" : ` ${excerpt(statusText, 80)}`}`;
  const context = { location, retryAfter, cause };
  if (status === 0 || (status >= 300 && status <= 399 && status !== 304)) {
    const target = location === undefined ? "a place it does not tell" : showUrl(location);
    const advice = "A call is never sent twice on its own: set endpoint to that address if you trust it.";
    const shown = status === 0 ? "The service answered a redirect, which the browser hides" : answered;
    return new SoapHttpError(status, `${shown}, a redirect to ${target}. ${advice}`, context);
  }
  return new SoapHttpError(status, `${answered} with ${rest}`, context);
}

/** What may help against an HTTP status. */
function advise(status: number): string {
  if (status === 401 || status === 407) return "Check the auth option and the credentials.";
  if (status === 403) return "The credentials do not allow this call, or a gateway refused it.";
  if (status === 404) return "Check the endpoint.";
  if (status === 413) return "The request is too large for the service or a proxy.";
  if (status === 415)
    return 'The service may speak the other SOAP version: try the option version ("1.1" or "1.2").';
  if (status === 429 || (status >= 502 && status <= 504)) return "Try again later.";
  return "Check the endpoint and the service's own log.";
}

/** What came, by its Content-Type; `more` says what is wrong with one of that type. */
function describeBody(type: string | undefined, more = ""): string {
  const media = (type ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return media === "" ? "a body without Content-Type" : `a body of type ${excerpt(media, 80)}${more}`;
}

// client.ts: The client: calls any operation with one endpoint, one set of options and one cookie jar.

/** What is known of the requests of one call. */
interface Sending {
  /** How many are with the transport. */
  open: number;
  /** Whether one of them may have reached the service. */
  sent: boolean;
  /** Whether a connection that could not be made is tried again. */
  readonly retriesConnects: boolean;
}

/** Calls operations. Every failure of a call is a `SoapError`, but for what the caller's own functions throw. */
export class SoapClient {
  /** The cookies of this client, to be saved with `JSON.stringify`; empty where they are off or the browser keeps them. */
  readonly cookies: CookieJar;
  readonly #options: ClientOptions;
  readonly #transport: Transport;
  readonly #inner: readonly Interceptor[];

  /** Throws kind "encode" if the endpoint is missing or not an http(s) URL, or another option is not what it must be. */
  constructor(options: ClientOptions) {
    checkEndpoint(options?.endpoint);
    checkOptions(options);
    const { auth, cookies } = options;
    this.#options = options;
    this.#transport = options.transport ?? createDefaultTransport();
    this.cookies = cookies || new CookieJar();
    const keepsCookies = cookies === false || this.#transport.keepsCookies === true;
    // Innermost, so that an interceptor that retries gets a fresh token and the cookies just set.
    this.#inner = [
      ...(auth === undefined ? [] : [authInterceptor(auth)]),
      ...(keepsCookies ? [] : [cookieInterceptor(this.cookies)]),
    ];
  }

  /** Calls an operation and gives its response; undefined for a one-way operation. */
  call<Req, Res>(
    operation: Operation<Req, Res> | HttpOperation<Req, Res>,
    request: Init<Req>,
    options?: CallOptions,
  ): Promise<Res> {
    return this.open(
      operation,
      request,
      options ?? noOptions,
      ({ response, reading }) => readResult(response, operation, reading).content.response,
    );
  }

  /** Calls an operation and gives its response with SOAP headers, HTTP status and the raw messages. */
  exchange<Req, Res>(
    operation: Operation<Req, Res> | HttpOperation<Req, Res>,
    request: Init<Req>,
    options?: CallOptions,
  ): Promise<Exchange<Res>> {
    return this.open(
      operation,
      request,
      options ?? noOptions,
      ({ response, request: { url, headers, body }, reading }) => {
        const { content, text } = readResult(response, operation, reading);
        return {
          response: content.response,
          headers: content.headers,
          status: response.status,
          raw: {
            request: { url, headers, body },
            response: { status: response.status, headers: response.headers, body: text },
          },
        };
      },
    );
  }

  /**
   * Sends a request and has `use` read the response within the time of the call: what `exchange` and `streamItems` have
   * in common. What `use` throws is cleaned of secrets.
   */
  async open<Req, Res, T>(
    operation: Operation<Req, Res> | HttpOperation<Req, Res>,
    request: Init<Req>,
    options: OpenOptions,
    use: (call: OpenCall) => T | Promise<T>,
  ): Promise<T> {
    const client = this.#options;
    const secrets = joinLists(operation.secrets, client.secrets);
    let redactor = createRedactor(secrets);
    const retry = options.retry ?? client.retry;
    const sending: Sending = { open: 0, sent: false, retriesConnects: retry === undefined };
    try {
      const endpoint = checkEndpoint(options.endpoint ?? client.endpoint);
      const written =
        operation.request === undefined
          ? writeSoapRequest(endpoint, operation, request, client, options, secrets, redactor)
          : operation.request.write(endpoint, request, operation, secrets, redactor);
      redactor = written.redactor;
      const { method, url, pieces } = written;
      // Only tied together: a large body becomes one text if somebody looks at it.
      const body = pieces.reduce((text, piece) => text + piece, "");
      redactor.learnXml(body);
      const headers = mergeHeaders(written.headers, client.headers, options.headers);
      const { onUnknown, limits, faults, understands } = client;
      const maxResponseBytes = limits?.responseBytes ?? defaultResponseBytes;
      const reading: EnvelopeOptions = {
        redactor,
        secrets,
        limits,
        faults,
        understands,
        onUnknown: onUnknown && ((unknown) => onUnknown(unknown, operation.name)),
      };
      const given = joinLists(client.interceptors, options.interceptors);
      const interceptors = retry ? joinLists(given, [retry]) : given;
      const stream = options.leave !== undefined;
      return await runWithDeadline(
        options.timeout ?? client.timeout ?? defaultTimeout,
        [client.signal, options.signal, options.leave],
        async (deadline) => {
          const { name, idempotent = false } = operation;
          const call = {
            operation: name,
            method,
            url,
            headers,
            body,
            signal: undefined,
            redactor,
            idempotent,
          };
          let sent: CallContext =
            interceptors.length > 0 ? withSignal(call, deadline) : new OutgoingCall(call, deadline);
          const response = await runInterceptors(joinLists(interceptors, this.#inner), sent, (changed) => {
            sent = changed;
            const bytes = encodePieces(changed.body === body ? pieces : [changed.body]);
            return this.#send(changed, bytes, maxResponseBytes, stream, sending);
          });
          return use({ response, request: sent, reading, maxResponseBytes });
        },
      );
    } catch (error) {
      // A call that was ended tells the transport so, which answers whether it had sent anything.
      if (sending.open > 0 && !sending.sent) await pause(0);
      throw cleanError(error, operation.name, redactor, sending.sent || sending.open > 0);
    }
  }

  async #send(
    call: CallContext,
    body: Uint8Array,
    maxResponseBytes: number,
    stream: boolean,
    sending: Sending,
  ): Promise<TransportResponse> {
    const { method, redactor } = call;
    redactor.learnXml(call.body);
    redactor.learnHeaders(call.headers);
    const headers = mergeHeaders(call.headers);
    const url = checkEndpoint(call.url);
    if (method === "GET" && body.length > 0) {
      throw new SoapError("encode", "An interceptor gave a GET a body, which it cannot have; use its url.");
    }
    const request = { method, url, headers, body, signal: undefined, maxResponseBytes, stream };
    for (let tried = 1; ; tried++) {
      sending.open++;
      try {
        const response = await this.#transport.send(withSignal(request, call));
        sending.open--;
        sending.sent = true;
        if (response.setCookies.length > 0) redactor.learnCookies(response.setCookies);
        return response;
      } catch (cause) {
        sending.open--;
        if (!SoapError.is(cause) || cause.sent !== false) sending.sent = true;
        if (!SoapError.is(cause)) {
          throw new SoapError("network", "The transport failed; see the cause.", { cause });
        }
        const again = sending.retriesConnects && (await waitForConnect(cause, tried, call));
        if (!again) throw cause;
      }
    }
  }
}

/** The envelope of a request, and where and how it is sent. */
function writeSoapRequest<Req, Res>(
  url: string,
  operation: Operation<Req, Res>,
  request: Init<Req>,
  client: ClientOptions,
  options: CallOptions,
  secrets: readonly string[],
  redactor: Redactor,
): WrittenRequest {
  const version = client.version ?? operation.version ?? "1.1";
  const soapHeaders = joinLists(client.soapHeaders, options.soapHeaders);
  const pieces = writeEnvelope(version, operation, operation.input, request, soapHeaders, secrets);
  return { method: "POST", url, headers: contentHeaders(version, operation.action), pieces, redactor };
}

/** Reads what a call brought, and throws it if it is a fault. */
function readResult<Req, Res>(
  response: TransportResponse,
  operation: Operation<Req, Res> | HttpOperation<Req, Res>,
  reading: EnvelopeOptions,
): HttpAnswer<Res> {
  if (operation.request !== undefined) return operation.response.read(response, operation, reading);
  const { content, text } = readResponse(response, operation, reading);
  if (content.kind === "fault") throw content.fault;
  return { content, text };
}

/**
 * The object with a signal that is made when it is asked for, and that goes into copies by `{ ...object }`. A getter of
 * the object's own would do the same, yet V8 makes a hidden class for each, which fills the memory that is seldom collected.
 */
function withSignal<T extends { readonly signal: undefined }>(
  object: T,
  source: HasSignal,
): Omit<T, "signal"> & HasSignal {
  // The proxy's signal is that of the source, whatever the object holds.
  return new Proxy(object, {
    get: (target, key) => (key === "signal" || key === "ending" ? source[key] : Reflect.get(target, key)),
  }) as unknown as Omit<T, "signal"> & HasSignal;
}

/** Both lists, one after the other; a list of its own only if both have something. */
function joinLists<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}

const noOptions: CallOptions = {};
const defaultResponseBytes = 2 ** 29;

// client-options.ts: What may be said of a client, and of one call.

/** What a response may not exceed. */
export interface ClientLimits extends Partial<XmlLimits> {
  /** Bytes of a response body, compressed or not; 512 MiB by default. */
  readonly responseBytes?: number;
}

/** Options of a client. */
export interface ClientOptions {
  /** Absolute http or https address; credentials in it are refused, use `auth`. */
  readonly endpoint: string;
  /** SOAP 1.1 by default, 1.2 where the contract offers no other; responses of both are understood. */
  readonly version?: SoapVersion | undefined;
  /** HTTP headers of every request. */
  readonly headers?: HttpHeaders | undefined;
  /** SOAP headers of every request. */
  readonly soapHeaders?: readonly SoapHeader[] | undefined;
  /** Milliseconds a call may take in all, retries of interceptors included; 120,000 by default, Infinity for no limit. */
  readonly timeout?: number | undefined;
  /** Ends all calls of the client when it fires. */
  readonly signal?: HostAbortSignal | undefined;
  /** Node's http where there is one, else `fetch`. */
  readonly transport?: Transport | undefined;
  /** The first one is outermost. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /**
   * Runs inside the interceptors and outside of credentials and cookies, such as `retryInterceptor(…)`. By default a call
   * whose connection could not be made is tried twice more, within a second; `false` for no second try.
   */
  readonly retry?: Interceptor | false | undefined;
  /** A jar to use or share, or `false` to keep no cookies; by default a new jar. In browsers the browser keeps them. */
  readonly cookies?: CookieJar | false | undefined;
  /** Credentials of HTTP: a user with a password, or a Bearer token. */
  readonly auth?: Auth | undefined;
  /** Faults that operations may answer beside those that they declare. */
  readonly faults?: readonly FaultClass[] | undefined;
  /**
   * Clark names of header blocks of responses that the program knows, or can do without, beside those that the contract
   * declares, or "all". Any other that must be understood makes the call fail with kind "must-understand".
   */
  readonly understands?: readonly string[] | "all" | undefined;
  /** Told of what a response says and its value does not: unknown elements, attributes of nil elements. */
  readonly onUnknown?: ((unknown: UnknownContent, operation: string) => void) | undefined;
  /** What a response may not exceed; what is left out keeps its default. */
  readonly limits?: ClientLimits | undefined;
  /** Local names of further elements that errors and logs must not show. */
  readonly secrets?: readonly string[] | undefined;
}

/** Options of one call; headers and SOAP headers are added to the client's, the others replace them. */
export interface CallOptions {
  /** HTTP headers of this request. */
  readonly headers?: HttpHeaders | undefined;
  /** Milliseconds this call may take in all, retries included; Infinity for no limit. */
  readonly timeout?: number | undefined;
  /** Ends this call; the client's signal still does too. */
  readonly signal?: HostAbortSignal | undefined;
  /** SOAP headers of this request, such as `sessionHeader.of({ … })`. */
  readonly soapHeaders?: readonly SoapHeader[] | undefined;
  /** Where this call goes. */
  readonly endpoint?: string | undefined;
  /** Run inside those of the client. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** What repeats this call, such as `retryInterceptor(…)`, or `false` for no second try. */
  readonly retry?: Interceptor | false | undefined;
}

// declared-fault.ts: What the classes of declared faults extend, and how they are recognised: by what they declare, not by class identity.

/** A fault whose detail the contract declares. */
export class DeclaredFault<T> extends SoapFault {
  /** The entry of the detail, decoded; `detail` has it as it came. */
  readonly value: T;

  constructor(message: string, content: FaultContent, value: T, context: SoapErrorContext = {}) {
    super(message, content, context);
    this.value = value;
  }
}

/** Whether an error is a fault of a class, or of the same class in another copy of the SDK. */
export function isDeclared(error: unknown, { element, type }: FaultClass): boolean {
  if (!SoapFault.is(error)) return false;
  // The class of another copy has the same static members; that of a plain fault has none of them.
  const own = error.constructor as Partial<FaultClass>;
  return own.element === element && own.type === type;
}

// exchange.ts: What a call brought, and what it is while its response begins.

/** A call's HTTP messages as they travelled. Nothing is masked: tokens, passwords and cookies are in it. */
export interface RawExchange {
  readonly request: { readonly url: string; readonly headers: HttpHeaders; readonly body: string };
  readonly response: { readonly status: number; readonly headers: HttpHeaders; readonly body: string };
}

/** All that a call brought. */
export interface Exchange<Res> {
  readonly response: Res;
  /** SOAP headers of the response; a `HeaderType` finds and decodes its own. */
  readonly headers: readonly RawXml[];
  /** Unmasked: the caller decides who may see it. */
  readonly raw: RawExchange;
  /** HTTP status. */
  readonly status: number;
}

/** How to open a call. */
interface OpenOptions extends CallOptions {
  /** Fires when nobody wants the rest of the response; the response is a stream if it is given. */
  readonly leave?: HostAbortSignal | undefined;
}

/** A call whose response begins. */
interface OpenCall {
  readonly response: TransportResponse;
  /** The HTTP request that it answers. */
  readonly request: Pick<CallContext, "url" | "headers" | "body">;
  /** How its envelope is to be read. */
  readonly reading: EnvelopeOptions;
  /** How long its body may be. */
  readonly maxResponseBytes: number;
}

// fault-facts.ts: What a program may ask a fault: whom it blames, what it says in a language, and what the service did not understand.

/** The codes of SOAP 1.2 (part 1, section 5.4.6), which those of SOAP 1.1 (section 4.4.1) are told as. */
export type StandardFaultCode =
  | "VersionMismatch"
  | "MustUnderstand"
  | "DataEncodingUnknown"
  | "Sender"
  | "Receiver";

const standardCodes: ReadonlyMap<string, StandardFaultCode> = /* @__PURE__ */ /* @__PURE__ */ new Map<
  string,
  StandardFaultCode
>([
  ["VersionMismatch", "VersionMismatch"],
  ["MustUnderstand", "MustUnderstand"],
  ["DataEncodingUnknown", "DataEncodingUnknown"],
  ["Sender", "Sender"],
  ["Receiver", "Receiver"],
  ["Client", "Sender"],
  ["Server", "Receiver"],
]);

/**
 * The standard code that a fault has: "Sender" also for `Client` and for `Client.Authentication` of SOAP 1.1, whose dots
 * stand before what is more special. Undefined for a code of the service's own namespace.
 */
export function findStandardCode({ code }: Pick<FaultContent, "code">): StandardFaultCode | undefined {
  const { namespace, local } = parseClarkName(code);
  // Servers exist that write the codes of 1.1 without a prefix, or with one that they do not declare.
  if (namespace !== "" && findVersion(namespace) === undefined) return undefined;
  return standardCodes.get(local.replace(/^.*:/, "").replace(/\..*$/, ""));
}

/**
 * What a fault says in the first of these languages that it has, `"de-AT"` before `"de"` before any other German; `reason`
 * if it has none of them (RFC 4647, section 3.4).
 */
export function findReason(
  { reason, reasons }: Pick<FaultContent, "reason" | "reasons">,
  ...languages: readonly string[]
): string {
  for (const language of languages) {
    for (let range = language.toLowerCase(); range !== ""; range = range.replace(/(^|-)[^-]*$/, "")) {
      const found =
        reasons.find((one) => one.language.toLowerCase() === range) ??
        reasons.find((one) => one.language.toLowerCase().startsWith(`${range}-`));
      if (found !== undefined) return found.text;
    }
  }
  return reason;
}

const envelope12 = envelopeNamespaces["1.2"];

/**
 * Clark names of the header blocks of the request that the service had to understand and did not, as far as it told them:
 * only SOAP 1.2 can (part 1, section 5.4.8).
 */
export function listNotUnderstood({ headers }: Pick<FaultContent, "headers">): readonly string[] {
  return headers.filter(({ name }) => name === clarkName(envelope12, "NotUnderstood")).flatMap(readQNames);
}

/** Clark names of the envelopes that the service understands, best first, where it did not the request's (section 5.4.7). */
export function listSupportedEnvelopes({ headers }: Pick<FaultContent, "headers">): readonly string[] {
  return headers
    .filter(({ name }) => name === clarkName(envelope12, "Upgrade"))
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === clarkName(envelope12, "SupportedEnvelope"))
    .flatMap(readQNames);
}

/** The attribute `qname`, if there is one; a name whose prefix nobody declared stays as it is written. */
function readQNames(block: RawXml): readonly string[] {
  const xml = block.open();
  let name: XsQName | undefined;
  try {
    name = xml.attribute("", "qname", xsQName);
  } catch (error) {
    if (!SoapError.is(error)) throw error;
    return [xml.attribute("", "qname", xsString) ?? ""];
  }
  return name === undefined ? [] : [clarkName(name.namespace, name.local)];
}

// http-operation.ts: What generated code says about an operation that travels without SOAP: what makes its request and reads its answer.

/** How one operation travels over HTTP without SOAP (WSDL 1.1 section 4). */
export interface HttpOperation<Req, Res> {
  readonly name: string;
  /** Such as `httpQuery(…)`. */
  readonly request: HttpRequestWriter<Req>;
  /** Such as `httpDocumentResponse(…)`. */
  readonly response: HttpResponseReader<Res>;
  /** Hierarchies that its documents reach. */
  readonly types?: readonly DerivedTypes[];
  /** Names of parameters, and local names of elements, that are never shown in errors and logs. */
  readonly secrets?: readonly string[];
  /** True if it does no harm when the service carries it out twice; that it is a GET is no promise of it. */
  readonly idempotent?: boolean;
}

/** Makes an HTTP request of a value. */
export interface HttpRequestWriter<Req> {
  /** Throws kind "encode" if a value does not fit its type; `secrets` are names whose values must not be in the message. */
  write(
    endpoint: string,
    value: Init<Req>,
    operation: Omit<HttpOperation<never, unknown>, "request">,
    secrets: readonly string[],
    redactor: Redactor,
  ): WrittenRequest;
}

/** A request as it goes through the interceptors. */
export interface WrittenRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: HttpHeaders;
  /** The body in pieces of text; none for a GET. */
  readonly pieces: readonly string[];
  /** What masks the secrets of the request. */
  readonly redactor: Redactor;
}

/** Makes a value of an HTTP response. */
export interface HttpResponseReader<Res> {
  /** Media types it can read, as the header `Accept` has them. */
  readonly accept: string;
  /** Throws `SoapError` for a response that is none of the operation. */
  read(
    response: TransportResponse,
    operation: Omit<HttpOperation<never, unknown>, "request">,
    options: EnvelopeOptions,
  ): HttpAnswer<Res>;
}

/** What a response holds, in the shape that one over SOAP has. */
export interface HttpAnswer<Res> {
  readonly content: Pick<EnvelopeResponse<Res>, "response" | "headers">;
  /** The body as text. */
  readonly text: string;
}

// http-parameters.ts: Parameters of requests without SOAP: their values as text, percent-encoded, and masked where they are secret.

/** A parameter by its name on the wire. */
export interface HttpParameter<I> {
  readonly name: string;
  /** The texts of its values, none if it is left out. */
  print(value: I): readonly string[];
}

/** The parameters of an operation, by property of its request. */
export type HttpParameters<Req> = { readonly [K in keyof Req]-?: HttpParameter<Init<Req[K]>> };

/** A parameter with one value; null and undefined leave it out. */
export function httpParameter<T, I>(
  name: string,
  type: SimpleType<T, I>,
): HttpParameter<I | null | undefined> {
  return {
    name,
    print: (value) => (value === undefined || value === null ? [] : [type.print(value)]),
  };
}

/** A parameter that comes once for each item of an array; items that are null are left out. */
export function httpParameterList<T, I>(
  name: string,
  type: SimpleType<T, I>,
): HttpParameter<readonly (I | null | undefined)[] | null | undefined> {
  return {
    name,
    print: (values) => {
      if (values === undefined || values === null) return [];
      if (!Array.isArray(values)) throw new SoapError("encode", "expected an array");
      return values.flatMap((value: I | null | undefined) =>
        value === undefined || value === null ? [] : [type.print(value)],
      );
    },
  };
}

/** The values of one parameter, ready for an address or a form. */
interface PrintedParameter {
  readonly name: string;
  /** Percent-encoded, as the name is. */
  readonly values: readonly string[];
  /** What logs show for each value. */
  readonly shown: readonly string[];
}

/** All parameters as text; the redactor learns the secret ones. Throws kind "encode" for a value that does not fit its type. */
function printParameters<Req>(
  parameters: HttpParameters<Req>,
  value: Init<Req>,
  operation: string,
  secrets: readonly string[],
  redactor: Redactor,
): readonly PrintedParameter[] {
  // The table has the keys of the request, each with what prints its value.
  const table = Object.entries(parameters) as readonly (readonly [string, HttpParameter<never>])[];
  const given = (value ?? undefined) as Readonly<Record<string, never>> | undefined;
  return table.map(([key, one]) => {
    const { name } = one;
    const isSecret = isSecretPath(name, secrets);
    try {
      if (given === undefined) throw new SoapError("encode", "a request is required, got none");
      const texts = one.print(given[key] as never);
      const values = texts.map(encodeComponent);
      if (isSecret) for (const text of [...texts, ...values]) redactor.addValue(text);
      return { name: encodeComponent(name), values, shown: isSecret ? values.map(() => mask) : values };
    } catch (error) {
      if (!SoapError.is(error)) throw error;
      const message = `${name}: ${tellFound(error, name, secrets)}`;
      throw new SoapError("encode", message, { operation, path: name });
    }
  });
}

/** Percent-encodes UTF-8, all but the unreserved characters of RFC 3986 section 2.3. */
function encodeComponent(text: string): string {
  let encoded: string;
  try {
    encoded = encodeURIComponent(text);
  } catch (cause) {
    throw new SoapError("encode", "half a surrogate pair, which UTF-8 cannot carry", { cause });
  }
  return encoded.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text that parameters are in, and what logs show for it. */
interface FilledText {
  readonly text: string;
  readonly shown: string;
}

/** `name=value` for each value, joined by `&`. */
function joinPairs(printed: readonly PrintedParameter[]): FilledText {
  const join = (part: "values" | "shown"): string =>
    printed.flatMap((one) => one[part].map((value) => `${one.name}=${value}`)).join("&");
  return { text: join("values"), shown: join("shown") };
}

/**
 * The location with the value of each parameter in the place of its name in parentheses. Throws kind "encode" for a value
 * that its path cannot have: none, or dots that would mean another folder (RFC 3986 section 5.2.4).
 */
function fillPlaces(location: string, printed: readonly PrintedParameter[], operation: string): FilledText {
  const find = (name: string): PrintedParameter | undefined =>
    printed.find((one) => one.name === encodeComponent(name));
  const fill = (text: string, part: "values" | "shown"): string =>
    text.replace(place, (whole: string, name: string) => find(name)?.[part].join(",") ?? whole);
  for (const segment of (location.split("?", 1)[0] ?? "").split("/")) {
    for (const [, name = ""] of segment.matchAll(place)) {
      const refuse = (problem: string): never => {
        throw new SoapError("encode", `${name}: ${problem}`, { operation, path: name });
      };
      if (find(name)?.values.length === 0) refuse("a value is required, for it has a place in the path");
      // No spelling of such a segment means the dots themselves.
      if (/^\.\.?$/.test(fill(segment, "values"))) refuse("dots alone in a path mean another folder");
    }
  }
  return { text: fill(location, "values"), shown: fill(location, "shown") };
}

const place = /\(([^()]*)\)/g;

/** The redactor, which also masks the secrets of a text that stand in it under their names, however short they are. */
function maskFilled(redactor: Redactor, { text, shown }: FilledText): Redactor {
  if (text === "" || text === shown) return redactor;
  const hide = (given: string): string => given.replaceAll(text, () => shown);
  return {
    addValue: (value) => redactor.addValue(value),
    learnHeaders: (headers) => redactor.learnHeaders(headers),
    learnCookies: (lines) => redactor.learnCookies(lines),
    learnXml: (xml) => redactor.learnXml(xml),
    text: (given) => redactor.text(hide(given)),
    xml: (given) => redactor.xml(hide(given)),
    headers: (given): HttpHeaders =>
      redactor.headers(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, hide(value)]))),
  };
}

// http-requests.ts: Requests without SOAP: a query, places of an address, a form, a document or a text (WSDL 1.1 sections 4 and 5).

/** Parameters in the query of the address (http:urlEncoded). The location follows the endpoint. */
export function httpQuery<Req>(
  method: "GET" | "POST",
  location: string,
  parameters: HttpParameters<Req>,
): HttpRequestWriter<Req> {
  return {
    write: (endpoint, value, { name, response: { accept } }, secrets, redactor) => {
      const query = joinPairs(printParameters(parameters, value, name, secrets, redactor));
      const url = joinLocation(endpoint, location, query.text);
      return { method, url, headers: { accept }, pieces: [], redactor: maskFilled(redactor, query) };
    },
  };
}

/** Parameters in the places of the location that have their names in parentheses (http:urlReplacement). */
export function httpLocation<Req>(
  method: "GET" | "POST",
  location: string,
  parameters: HttpParameters<Req>,
): HttpRequestWriter<Req> {
  return {
    write: (endpoint, value, { name, response: { accept } }, secrets, redactor) => {
      const printed = printParameters(parameters, value, name, secrets, redactor);
      const filled = fillPlaces(location, printed, name);
      const url = joinLocation(endpoint, filled.text, "");
      const [text, query] = splitQuery(filled.text);
      const [shown, shownQuery] = splitQuery(filled.shown);
      // Logs show the path alone.
      const masked = maskFilled(maskFilled(redactor, { text, shown }), { text: query, shown: shownQuery });
      return { method, url, headers: { accept }, pieces: [], redactor: masked };
    },
  };
}

/** Parameters as fields of a form in the body of a POST. */
export function httpForm<Req>(location: string, parameters: HttpParameters<Req>): HttpRequestWriter<Req> {
  return {
    write: (endpoint, value, { name, response: { accept } }, secrets, redactor) => {
      const form: FilledText = joinPairs(printParameters(parameters, value, name, secrets, redactor));
      // Servers of Java take a form without it for Latin-1.
      const headers = { accept, "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
      const url = joinLocation(endpoint, location, "");
      return { method: "POST", url, headers, pieces: [form.text], redactor: maskFilled(redactor, form) };
    },
  };
}

/** An XML document in the body of a POST. */
export function httpDocument<T>(
  location: string,
  { name: element, codec }: MessageDescriptor<T>,
): HttpRequestWriter<T> {
  return {
    write: (endpoint, value, { name: operation, types, response: { accept } }, secrets, redactor) => {
      const { namespace, local } = parseClarkName(element);
      if (value === undefined)
        throw new SoapError("encode", `${local}: a request is required, got undefined`, { operation });
      const xml = new XmlWriter({ operation, types, secrets });
      xml.start(namespace, local);
      xml.beginPath();
      codec.write(xml, value);
      xml.finish();
      const pieces = ['<?xml version="1.0" encoding="utf-8"?>', ...xml.pieces()];
      const headers = { accept, "content-type": "text/xml; charset=utf-8" };
      return { method: "POST", url: joinLocation(endpoint, location, ""), headers, pieces, redactor };
    },
  };
}

/** A text of some media type in the body of a POST. */
export function httpText<T>(
  location: string,
  mediaType: string,
  type: SimpleType<T, Init<T>>,
): HttpRequestWriter<T> {
  return {
    write: (endpoint, value, { response: { accept } }, _secrets, redactor) => {
      const headers = { accept, "content-type": `${mediaType}; charset=utf-8` };
      const url = joinLocation(endpoint, location, "");
      return { method: "POST", url, headers, pieces: [type.print(value)], redactor };
    },
  };
}

/** The location below the endpoint, and the query behind those that both have. */
function joinLocation(endpoint: string, location: string, query: string): string {
  const [path, own] = splitQuery(endpoint);
  const [below, fixed] = splitQuery(location);
  const base = below === "" ? path : `${path.replace(/\/+$/, "")}/${below.replace(/^\/+/, "")}`;
  const whole = [own, fixed, query].filter((part) => part !== "").join("&");
  return whole === "" ? base : `${base}?${whole}`;
}

function splitQuery(address: string): readonly [path: string, query: string] {
  const [, path = "", query = ""] = /^([^?#]*)\??([^#]*)/.exec(address) ?? [];
  return [path, query];
}

// http-responses.ts: Responses without SOAP: an XML document, a text, bytes, or nothing that is looked at (WSDL 1.1 section 5).

/** Content of a media type of its own, such as an image. */
export interface HttpContent {
  /** The header `Content-Type` as it came. */
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

type Answered = Omit<HttpOperation<never, unknown>, "request">;

/** The root element of an XML document; `*` for one of any name. */
export function httpDocumentResponse<T>({ name, codec }: MessageDescriptor<T, never>): HttpResponseReader<T> {
  return {
    accept: "text/xml, application/xml;q=0.9, */*;q=0.1",
    read: (response, operation, options) => {
      checkSuccess(response, operation, options);
      const type = readHeader(response.headers, "content-type");
      const { text, codes } = decodeBody(response.body, type);
      if (!/^\s*<(?!!DOCTYPE\s+html\b|html\b)/i.test(text)) {
        const found = text.trim() === "" ? "an empty body" : describeBody(type);
        throw new SoapError(
          "not-soap",
          `The service answered HTTP ${response.status} with ${found}; expected an XML document. Check the endpoint, and whether a proxy or a login page stands in between.`,
        );
      }
      const { limits, onUnknown, secrets } = options;
      const window = { text, position: 0, final: true, codes };
      const xml = new XmlReader(window, {
        ...{ limits, onUnknown, secrets },
        ...{ types: operation.types, operation: operation.name },
      });
      const root = xml.openRoot();
      const found = clarkName(root.namespace, root.local);
      if (name !== "*" && found !== name) {
        const advice = "Check that endpoint and contract belong together.";
        throw new SoapError(
          "unexpected-element",
          `The root element is ${found}; expected ${name}. ${advice}`,
        );
      }
      xml.beginPath();
      const value = readForCaller(codec, xml);
      xml.end();
      return { content: { response: value, headers: [] }, text };
    },
  };
}

/** A text of any media type, and the value that it is. */
export function httpTextResponse<T>(mediaTypes: string, type: SimpleType<T, never>): HttpResponseReader<T> {
  return {
    accept: `${mediaTypes}, */*;q=0.1`,
    read: (response, operation, options) => {
      checkSuccess(response, operation, options);
      const { text } = decodeBody(response.body, readHeader(response.headers, "content-type"));
      return { content: { response: type.parse(text), headers: [] }, text };
    },
  };
}

/** The bytes as they are. */
export function httpBytesResponse(mediaTypes: string): HttpResponseReader<HttpContent> {
  return {
    accept: mediaTypes === "*/*" ? mediaTypes : `${mediaTypes}, */*;q=0.1`,
    read: (response, operation, options) => {
      checkSuccess(response, operation, options);
      const contentType = readHeader(response.headers, "content-type");
      return {
        content: { response: { contentType, bytes: response.body }, headers: [] },
        get text() {
          return decodeBodyLoosely(response.body, contentType);
        },
      };
    },
  };
}

/** For an operation that answers nothing: any success will do. */
export const noHttpResponse: HttpResponseReader<void> = {
  accept: "*/*",
  read: (response, operation, options) => {
    checkSuccess(response, operation, options);
    const text = decodeBodyLoosely(response.body, readHeader(response.headers, "content-type"));
    return { content: { response: undefined, headers: [] }, text };
  },
};

/** Throws for a status that is no success: a fault if one came with it, as some servers know no other errors. */
function checkSuccess(response: TransportResponse, operation: Answered, options: EnvelopeOptions): void {
  const { status } = response;
  if (status >= 200 && status <= 299) return;
  const type = readHeader(response.headers, "content-type");
  const text = decodeBodyLoosely(response.body, type);
  const { name, types } = operation;
  const { fault, cause } = findFault(text, types === undefined ? { name } : { name, types }, options);
  if (fault !== undefined) throw fault;
  const found = response.body.length === 0 ? "no body" : describeBody(type);
  const isRefused = status === 404 || status === 405 || status === 500;
  const advice = isRefused
    ? "Look for the reason in the body (logInterceptor shows it) and the service's own log; some services take HTTP GET and POST from their own machine only."
    : advise(status);
  throw createHttpError(response, `${found}. ${advice}`, cause);
}

// init.ts: The input form of generated classes: what constructors convert and `write` accepts.

type Atom = string | number | bigint | boolean | symbol | null | undefined | RawXml | Uint8Array | XsQName;

type TextualValue = XsTime | XsDuration | XsGYear | XsGYearMonth | XsGMonth | XsGMonthDay | XsGDay;

type AnyFunction = (...parameters: never) => unknown;

/**
 * What a caller may pass for `T`: deep and readonly, dates also as `Date` or text, the other calendar types also as text;
 * a member that is an array (and not undefined or null) may be left out, and `$type` where the type is the declared one. `RawXml` and `Uint8Array` stay as they are.
 */
export type Init<T> = T extends Atom
  ? T
  : T extends XsDateTime | XsDate
    ? T | Date | string
    : T extends TextualValue
      ? T | string
      : T extends readonly (infer Item)[]
        ? readonly Init<Item>[]
        : T extends AnyFunction
          ? never
          : InitObject<T>;

type InitObject<T> = {
  readonly [K in keyof T as T[K] extends readonly unknown[] | AnyFunction
    ? never
    : K extends "$type"
      ? never
      : K]: Init<T[K]>;
} & {
  readonly [K in keyof T as T[K] extends readonly unknown[] ? K : never]?: Init<T[K]> | undefined;
} & {
  readonly [K in keyof T as K extends "$type" ? K : never]?: T[K] | undefined;
};

// node-proxy.ts: Requests through an HTTP proxy: absolute-form for http (RFC 9112 section 3.2.2), CONNECT for https (RFC 9110 section 9.3.6).

/** How to reach a proxy. */
export interface ProxyOptions {
  /** Credentials for the proxy; those in its address are taken too. */
  readonly username?: string;
  readonly password?: string;
  /** `Proxy-Authorization` as it is sent, for a scheme other than Basic. */
  readonly authorization?: string;
  /** Options of TLS to a proxy with an https address; those for the service are the transport's. */
  readonly tls?: TlsOptions;
}

/** Where a plain request goes instead. */
interface ForwardedRequest {
  readonly host: string;
  readonly port: string;
  /** The whole address that is wanted. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A proxy for `NodeTransport`. */
export interface NodeProxy {
  /** How a request for an http address goes through it. */
  forward(url: string): ForwardedRequest;
  /** Opens a TLS connection through it, as `createConnection` of an agent does. */
  readonly tunnel: (options: TunnelOptions, done: (error: Error | null, socket?: NodeSocket) => void) => void;
}

/** What Node's agent says of a connection to make: beside these all options of TLS. */
interface TunnelOptions {
  readonly host: string;
  readonly port: number | string;
  readonly tunnelSignal?: HostAbortSignal | undefined;
}

interface ConnectRequest {
  on(event: "connect", listener: (response: ConnectResponse, socket: TunnelSocket) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  end(): unknown;
  destroy(): unknown;
}

interface ConnectResponse {
  readonly statusCode?: number;
  readonly statusMessage?: string;
}

interface TunnelSocket extends NodeSocket {
  on(event: "data" | "error" | "close", listener: (error: Error) => void): unknown;
}

interface ProxyModule {
  request(options: Readonly<Record<string, unknown>>): ConnectRequest;
}

interface TlsModule {
  connect(options: Readonly<Record<string, unknown>>): TunnelSocket;
}

/**
 * A proxy at an absolute http or https address. TLS runs through it, so it sees of https requests only host and port. Throws
 * kind "encode" if the address is none.
 */
export function httpProxy(address: string, options: ProxyOptions = {}): NodeProxy {
  const proxy = parseUrl(address);
  if (proxy === undefined || (proxy.protocol !== "http:" && proxy.protocol !== "https:")) {
    const expected = 'expected the absolute http or https address of a proxy, such as "http://proxy:3128"';
    throw new SoapError("encode", `The address of the proxy cannot be used; ${expected}.`);
  }
  const headers = authorize(proxy, options);
  return {
    forward: (url) => {
      if (proxy.protocol === "https:") {
        throw new SoapError("encode", "A proxy with an https address can only be used for https endpoints.");
      }
      const { href, host } = parseUrl(url) ?? { href: url, host: "" };
      return { ...describeTarget(proxy), path: href, headers: { ...headers, Host: host } };
    },
    tunnel: (target, done) => openTunnel(proxy, { headers, ...options.tls }, target, done),
  };
}

function authorize(proxy: HostUrl, options: ProxyOptions): Readonly<Record<string, string>> {
  const username = options.username ?? decodePercent(proxy.username);
  const password = options.password ?? decodePercent(proxy.password);
  const basic = username === "" ? undefined : `Basic ${encodeBase64Text(`${username}:${password}`)}`;
  const authorization = options.authorization ?? basic;
  return authorization === undefined ? {} : { "Proxy-Authorization": authorization };
}

function openTunnel(
  proxy: HostUrl,
  reaching: { readonly headers: Readonly<Record<string, string>> } & TlsOptions,
  target: TunnelOptions,
  done: (error: Error | null, socket?: NodeSocket) => void,
): void {
  const { host, port, tunnelSignal } = target;
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const http = builtinModule(`node:${proxy.protocol.slice(0, -1)}`) as ProxyModule;
  const at = describeTarget(proxy);
  const asked = http.request({
    ...at,
    method: "CONNECT",
    path: authority,
    // Else Node takes the name that the certificate has to have from the header Host.
    servername: isAddress(at.host) ? "" : at.host,
    ...reaching,
    headers: { Host: authority, ...reaching.headers },
    agent: false,
  });
  let settled = false;
  let free = (): unknown => asked.destroy();
  const settle = (error: Error | null, socket?: NodeSocket): void => {
    if (settled) return;
    settled = true;
    tunnelSignal?.removeEventListener("abort", abort);
    if (error !== null) free();
    done(error, socket);
  };
  const abort = (): void =>
    settle(new SoapError("aborted", "The call was aborted while the proxy connected.", { sent: false }));
  tunnelSignal?.addEventListener("abort", abort);
  asked.on("error", settle);
  asked.on("connect", (response, socket) => {
    free = () => socket.destroy();
    socket.on("error", settle);
    const { statusCode = 0 } = response;
    if (settled || statusCode < 200 || statusCode > 299) return settle(refusal(response));
    const { connect } = builtinModule("node:tls") as TlsModule;
    const secure = connect({ ...target, socket });
    free = () => secure.destroy();
    secure.on("error", settle);
    secure.on("close", () =>
      settle(new Error("The connection through the proxy ended before it was secure.")),
    );
    secure.once("secureConnect", () => settle(null, secure));
  });
  asked.end();
}

function refusal({ statusCode = 0, statusMessage = "" }: ConnectResponse): SoapError {
  const answered = `The proxy answered HTTP ${statusCode} ${excerpt(statusMessage, 80)}`.trimEnd();
  const advice =
    statusCode === 407 ? "Check the credentials for the proxy." : "Nothing was sent to the service.";
  return new SoapHttpError(statusCode, `${answered} when it was asked to connect. ${advice}`, {
    sent: false,
  });
}

// operation.ts: What generated code says about an operation: the elements that travel, their codecs, and what is secret in them.

/** An element on the wire and how it is read and written. */
export interface MessageDescriptor<T, I = Init<T>> {
  /**
   * Clark name of the element, `{namespace}local`; "" where the SOAP body is empty, "*" where it has several elements,
   * which are then the members of the value.
   */
  readonly name: string;
  readonly codec: Codec<T, I>;
}

/** A fault that a contract declares: a class that extends `DeclaredFault`. */
export interface FaultClass {
  /** Clark name of the entry in the detail. */
  readonly element: string;
  /** Clark name of its type, where the WSDL names a type and servers call the element what they like. */
  readonly type?: string;
  readonly codec: Codec<unknown, never>;
  /** Codecs of what may stand for that entry (substitution groups), by Clark name. */
  readonly substitutes?: Readonly<Record<string, Codec<unknown, never>>> | undefined;
  new (message: string, content: FaultContent, value: never, context?: SoapErrorContext): SoapFault;
}

/** What an operation has to know of a header block. */
export interface HeaderName {
  /** Clark name. */
  readonly name: string;
}

/** How one operation travels. */
export interface Operation<Req, Res> {
  readonly name: string;
  /** The SOAP action, without quotes. */
  readonly action?: string;
  /** The version of SOAP that its requests have unless the client says another; "1.1" unless given. */
  readonly version?: SoapVersion;
  /** "encoded" for rpc/encoded (SOAP 1.1 section 5); "literal" unless given. */
  readonly use?: "literal" | "encoded";
  /** `resolveReferences` for rpc/encoded: what makes an answer whole that refers to elements elsewhere in it. */
  readonly resolveReferences?: (envelope: string, limits?: Partial<XmlLimits>) => string;
  /** `EncodedReader` for rpc/encoded; the reader of literal messages unless given. */
  readonly reader?: XmlReaderClass;
  readonly input: MessageDescriptor<Req>;
  /** Absent for a one-way operation. */
  readonly output?: MessageDescriptor<Res>;
  /** The header blocks that it declares; each is a `HeaderType`. */
  readonly headers?: {
    readonly input?: readonly HeaderName[];
    readonly output?: readonly HeaderName[];
    /** What may come with a fault about a header. */
    readonly fault?: readonly HeaderName[];
  };
  /** The faults that it declares. */
  readonly faults?: readonly FaultClass[];
  /** Hierarchies that its messages, headers and faults reach. */
  readonly types?: readonly DerivedTypes[];
  /** Local names of elements and attributes that are never shown in errors and logs. */
  readonly secrets?: readonly string[];
  /** True if it does no harm when the service carries it out twice; `retryInterceptor` then may repeat it. */
  readonly idempotent?: boolean;
  /** Only an `HttpOperation` has one. */
  readonly request?: undefined;
}

/** A repeated element in the response of an operation, whose items `streamItems` reads one by one. */
export interface ItemPath<Req, Res, Item> {
  readonly operation: Operation<Req, Res>;
  /** Clark names of the elements below the response element, the item's last; those before it occur once at most. */
  readonly path: readonly string[];
  /** Codec of one item. */
  readonly codec: Codec<Item, never>;
}

// redirect.ts: Follows redirects of a service to a place that may be sent the same call.

/** Where calls may be redirected to. */
export interface RedirectOptions {
  /**
   * Other hosts that may be sent the call with all that is in it (credentials, tokens, data), as in an address: with the
   * port where it is not the scheme's own. None by default.
   */
  readonly hosts?: readonly string[];
  /** How often a call may be redirected; 5 by default. */
  readonly limit?: number;
}

/**
 * Repeats a call that is answered 301, 302, 307 or 308, by the same method, at the place told: of the same host and port or of one
 * in `hosts`, from http to https of the same name, and never from https to http. Any other redirect is given back, and
 * becomes a `SoapHttpError` with its `location`.
 */
export function redirectInterceptor(options: RedirectOptions = {}): Interceptor {
  const { hosts = [], limit = 5 } = options;
  return async (call, next) => {
    let response = await next(call);
    let url = call.url;
    for (let followed = 0; followed < limit; followed++) {
      const target = findTarget(response, url, hosts);
      if (target === undefined) break;
      url = target;
      response = await next({ ...call, url });
    }
    return response;
  };
}

function findTarget(response: TransportResponse, from: string, hosts: readonly string[]): string | undefined {
  const location = readHeader(response.headers, "location");
  if (![301, 302, 307, 308].includes(response.status) || location === undefined) return undefined;
  const source = parseUrl(from);
  const target = resolveUrl(location, from);
  if (source === undefined || target === undefined) return undefined;
  if (target.protocol !== "https:" && target.protocol !== source.protocol) return undefined;
  const upgraded = source.port === "" && target.port === "" && target.hostname === source.hostname;
  const allowed = target.host === source.host || upgraded || hosts.includes(target.host);
  return allowed ? target.href : undefined;
}

function resolveUrl(location: string, from: string): ReturnType<typeof parseUrl> {
  try {
    return host.URL === undefined ? undefined : new host.URL(location, from);
  } catch {
    return undefined;
  }
}

// retry.ts: Calls again what is safe to repeat: operations that the caller says are, and what was never sent.

/** When and how often to call again. */
export interface RetryOptions {
  /**
   * Operations that may be carried out twice without harm, by name or descriptor, beside those of which the contract's
   * overlay says so. All others are repeated only where nothing was sent.
   */
  readonly idempotent?: readonly (string | { readonly name: string })[];
  /** Tries in all, the first included; 4 by default. */
  readonly tries?: number;
  /** Milliseconds to wait at most before the second try, twice as many before each further one; 250 by default. */
  readonly delay?: number;
  /** Milliseconds that no wait is longer than; if `Retry-After` asks for more, there is no further try; 30,000 by default. */
  readonly maxDelay?: number;
  /** Milliseconds that one try may take; by default all that the call has. */
  readonly tryTimeout?: number;
  /** Milliseconds after the start in which a try may begin; by default only the call's own `timeout` ends it. */
  readonly totalTimeout?: number;
  /** Told before each wait. */
  readonly onRetry?: (retry: Retry) => void;
  /** A number from 0 to below 1; each wait is that part of the longest one. `Math.random` by default. */
  readonly random?: () => number;
}

/** A try that failed, and when the next one begins. */
export interface Retry {
  readonly operation: string;
  /** How many tries there were. */
  readonly tries: number;
  /** Milliseconds until the next one. */
  readonly wait: number;
  /** What the try ended with, without secrets; undefined if it was a response. */
  readonly error: SoapError | undefined;
  /** HTTP status of the response, if there was one. */
  readonly status: number | undefined;
}

/** What a try came to. */
type Attempt =
  | { readonly kind: "response"; readonly response: TransportResponse }
  | { readonly kind: "error"; readonly error: unknown };

const defaultTries = 4;
const defaultDelay = 250;
const defaultMaxDelay = 30_000;

/**
 * An interceptor for the option `retry`. It repeats any call whose connection could not be made, and calls of idempotent
 * operations after a broken connection, a try that took too long, and HTTP 429, 502, 503 and 504; never a fault or the
 * caller's abort. Waits grow twofold and are cut by chance (full jitter); `Retry-After` is heeded. Throws kind "encode" for
 * a timeout that is no time.
 */
export function retryInterceptor(options: RetryOptions = {}): Interceptor {
  const repeatable = new Set(options.idempotent?.map((one) => (typeof one === "string" ? one : one.name)));
  const { tries = defaultTries, totalTimeout = Number.POSITIVE_INFINITY, random = Math.random } = options;
  const { delay = defaultDelay, maxDelay = defaultMaxDelay } = options;
  checkTime("tryTimeout", options.tryTimeout ?? Number.POSITIVE_INFINITY);
  checkTime("totalTimeout", totalTimeout);
  return async (call, next) => {
    const start = readClock();
    let sent = false;
    for (let tried = 1; ; tried++) {
      const attempt = await attemptOnce(call, next, options.tryTimeout);
      const longest = Math.min(maxDelay, delay * 2 ** (tried - 1));
      const asked = readRetryAfter(attempt);
      const wait =
        Math.max(0, asked ?? 0) + random() * (asked === undefined ? longest : Math.min(longest, delay));
      if (
        tried < tries &&
        isRepeatable(attempt, call.idempotent || repeatable.has(call.operation)) &&
        (asked ?? 0) <= maxDelay &&
        readClock() - start + wait < totalTimeout &&
        !call.signal.aborted
      ) {
        sent ||= attempt.kind === "response" || !SoapError.is(attempt.error) || attempt.error.sent !== false;
        options.onRetry?.(describeRetry(call, attempt, tried, wait));
        await pause(wait, call.signal);
        if (!call.signal.aborted) continue;
      }
      if (attempt.kind === "error") throw sent ? withSent(attempt.error) : attempt.error;
      return attempt.response;
    }
  };
}

/** The error of a try that sent nothing, after one that did. */
function withSent(error: unknown): unknown {
  if (!SoapError.is(error) || error.sent !== false) return error;
  return new SoapError(error.kind, error.message, { cause: error.cause, sent: true });
}

function isRepeatable(attempt: Attempt, isIdempotent: boolean): boolean {
  switch (attempt.kind) {
    case "error": {
      const { error } = attempt;
      if (!SoapError.is(error)) return false;
      if (error.sent === false) return isConnectFailure(error);
      return isIdempotent && (error.kind === "network" || error.kind === "timeout");
    }
    case "response":
      return isIdempotent && [429, 502, 503, 504].includes(attempt.response.status);
  }
}

/** Milliseconds that the service asks to wait (RFC 9110 section 10.2.3): a number of seconds, or a date. */
function readRetryAfter(attempt: Attempt): number | undefined {
  if (attempt.kind === "error") return undefined;
  const value = readHeader(attempt.response.headers, "retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // All three forms of a date in HTTP begin with the day's name.
  const time = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value.replace(/( GMT)?$/, " GMT")) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}

function describeRetry(call: CallContext, attempt: Attempt, tries: number, wait: number): Retry {
  const { operation, redactor } = call;
  const failure = attempt.kind === "error" ? attempt.error : undefined;
  const error = SoapError.is(failure) ? cleanError(failure, operation, redactor, failure.sent) : undefined;
  const status = attempt.kind === "response" ? attempt.response.status : undefined;
  return { operation, tries, wait, error: SoapError.is(error) ? error : undefined, status };
}

async function attemptOnce(
  call: CallContext,
  next: (call: CallContext) => Promise<TransportResponse>,
  timeout: number | undefined,
): Promise<Attempt> {
  try {
    const limited = timeout !== undefined && timeout !== Number.POSITIVE_INFINITY;
    return { kind: "response", response: await (limited ? nextWithin(call, next, timeout) : next(call)) };
  } catch (error) {
    return { kind: "error", error };
  }
}

/** One try with a signal of its own, which fires when its time is up or the call ends. */
async function nextWithin(
  call: CallContext,
  next: (call: CallContext) => Promise<TransportResponse>,
  timeout: number,
): Promise<TransportResponse> {
  const { signal } = call;
  const controller = createAbortController();
  const follow = (): void => controller.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener("abort", follow);
  const unfollow = (): void => signal.removeEventListener("abort", follow);
  const overdue = defer<never>();
  let late: SoapError | undefined;
  const stop = startTimer(() => {
    late = new SoapError("timeout", `No response within ${timeout} ms, the time of one try.`);
    controller.abort(late);
    // The transport is given a moment to say whether it had sent anything.
    startTimer(() => overdue.reject(new Error("The transport does not heed its signal.")), 0);
  }, timeout);
  try {
    const response = await Promise.race([next({ ...call, signal: controller.signal }), overdue.promise]);
    // A body that is still to come has to end with the call.
    if (response.bodyStream === undefined) unfollow();
    return response;
  } catch (error) {
    unfollow();
    if (late === undefined || signal.aborted) throw error;
    const sent = !SoapError.is(error) || error.sent !== false;
    throw new SoapError("timeout", late.message, { cause: error, sent });
  } finally {
    stop();
  }
}

// content-stream.ts: Undoes the compression of a body while it arrives, with Node's streams.

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
async function* undoCoding(
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

// byte-stream.ts: Reads the body of a response as it arrives: counted, its content codings undone, as text of its charset.

/** The bytes of a body, whole or as they come; throws kind "limit" above so many, before and after decompression. */
async function* readBytes(
  { body, bodyStream, bodyCodings }: TransportResponse,
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (bodyStream === undefined) {
    yield body;
    return;
  }
  let bytes: AsyncIterable<Uint8Array> = countBytes(bodyStream, limit);
  for (const coding of listCodings(bodyCodings)) bytes = undoCoding(bytes, coding, limit);
  yield* bytes;
}

async function* countBytes(stream: ByteStream, limit: number): AsyncGenerator<Uint8Array, void, undefined> {
  let length = 0;
  try {
    for await (const chunk of "getReader" in stream ? readWebStream(stream) : stream) {
      length += chunk.length;
      if (length > limit) throw bodyTooLong(limit);
      yield chunk;
    }
  } catch (cause) {
    throw SoapError.is(cause) ? cause : bodyTruncated(length, cause);
  }
}

async function* readWebStream(
  stream: Exclude<ByteStream, AsyncIterable<Uint8Array>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value !== undefined) yield part.value;
    }
  } finally {
    // Does nothing at the end; before it, this frees the socket.
    reader.cancel().catch(() => {});
  }
}

/** All bytes of a body. */
async function collectBytes(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const collected = new BodyCollector(undefined);
  for await (const chunk of bytes) collected.add(chunk);
  return collected.join();
}

/** The text of a body piece by piece, by byte order mark, HTTP charset or XML declaration. */
class TextStream {
  readonly #bytes: AsyncIterator<Uint8Array, void, undefined>;
  readonly #contentType: string | undefined;
  #first: BodyCollector = new BodyCollector(undefined);
  #decoding: { readonly charset: Charset; readonly decoder: HostTextDecoder } | undefined;
  /** Whether all of it was given. */
  ended = false;

  constructor(bytes: AsyncIterator<Uint8Array, void, undefined>, response: TransportResponse) {
    this.#bytes = bytes;
    this.#contentType = readHeader(response.headers, "content-type");
  }

  /** The next characters, as many as asked for or more; fewer only at the end. Throws kinds "charset", "limit" and "network". */
  async next(atLeast: number): Promise<string> {
    let text = "";
    while (!this.ended && (text === "" || text.length < atLeast)) {
      const part = await this.#bytes.next();
      this.ended = part.done === true;
      text += this.#decode(part.done === true ? new Uint8Array(0) : part.value);
    }
    return text;
  }

  #decode(chunk: Uint8Array): string {
    if (this.#decoding !== undefined) return this.#decodeBy(this.#decoding, chunk);
    this.#first.add(chunk);
    if (!this.ended && this.#first.length < charsetBytes) return "";
    const bytes = this.#first.join();
    this.#first = new BodyCollector(undefined);
    const charset = findCharset(bytes, this.#contentType);
    try {
      this.#decoding = { charset, decoder: createDecoder(charset.label) };
    } catch (cause) {
      throw charsetError(charset, cause);
    }
    const text = this.#decodeBy(this.#decoding, bytes.subarray(charset.skip));
    if (this.#contentType === undefined) checkDeclaration(text, charset);
    return text;
  }

  #decodeBy(
    { charset, decoder }: { readonly charset: Charset; readonly decoder: HostTextDecoder },
    chunk: Uint8Array,
  ): string {
    try {
      return decoder.decode(chunk, { stream: !this.ended });
    } catch (cause) {
      throw charsetError(charset, cause);
    }
  }
}

// item-walker.ts: Walks an envelope in windows along the path to a repeated element, reads its items and keeps all other text.

/** An item, or the end of the envelope. */
type WalkStep<Item> = IteratorResult<Item, undefined>;

/** What is to be walked to: an `ItemPath` without what only requests need. */
interface WalkedPath<Item> extends Pick<ItemPath<unknown, unknown, Item>, "path" | "codec"> {
  readonly operation: Pick<Operation<unknown, unknown>, "name" | "types" | "headers"> & {
    readonly output?: { readonly name: string };
  };
}

/** One pass over an envelope; its state is a reader, the level of the path, and the text that is no item. */
class ItemWalker<Item> {
  readonly #items: WalkedPath<Item>;
  readonly #xml: XmlReader;
  /** For each level of the path its element, or else any. */
  readonly #names: readonly XmlNames[];
  #window = "";
  /** Index in the window up to which text is in `#rest` or was that of an item. */
  #kept = 0;
  readonly #rest: string[] = [];
  /** How many elements of the path are open; -1 after the response element. */
  #level = 0;
  #mark: XmlMark = { keepFrom: 0, position: 0 };
  #inItem = false;
  readonly #understands: EnvelopeOptions["understands"];
  #headers: readonly RawXml[] = [];

  constructor(
    items: WalkedPath<Item>,
    { limits, secrets, onUnknown, understands, attachments }: EnvelopeOptions,
  ) {
    const { operation, path } = items;
    this.#items = items;
    this.#understands = understands;
    this.#names = path.map((name) => xmlNames("", name, "*"));
    this.#xml = new XmlReader(
      { text: "", position: 0, final: false },
      {
        ...{ limits, secrets, attachments, types: operation.types, operation: operation.name },
        // What is unknown beside the items is told when the rest is read.
        onUnknown: onUnknown && ((unknown) => this.#inItem && onUnknown(unknown)),
      },
    );
  }

  /** Characters that were given and are not read yet. */
  get unread(): number {
    return this.#window.length - this.#mark.keepFrom;
  }

  /** SOAP headers, after `enter` gave "response". */
  get headers(): readonly RawXml[] {
    return this.#headers;
  }

  /** Goes on with more text, after `enter` or `next` gave undefined. */
  feed(more: string, isFinal: boolean): void {
    const { keepFrom, position } = this.#mark;
    this.#keep(keepFrom);
    this.#window = this.#window.slice(keepFrom) + more;
    this.#kept = 0;
    this.#mark = { keepFrom: 0, position: position - keepFrom };
    this.#xml.feed({ text: this.#window, position: position - keepFrom, final: isFinal });
  }

  /**
   * Goes into the body, to "response", the response element of the operation, or to "other", such as a fault, of which
   * nothing is read; undefined if more text is needed. Throws as reading a whole response does.
   */
  enter(): "response" | "other" | undefined {
    return this.#attempt(() => this.#enterBody());
  }

  /** The next item or the end, after "response"; undefined if more text is needed. */
  next(): WalkStep<Item> | undefined {
    return this.#attempt(this.#goOn);
  }

  /** What a step gives that can be taken again with more text; undefined if the window ends within it. */
  #attempt<T>(step: () => T): T | undefined {
    const xml = this.#xml;
    this.#mark = xml.mark();
    try {
      return step();
    } catch (signal) {
      if (!XmlReader.isNeedMore(signal)) throw signal;
      xml.restore(this.#mark);
      return undefined;
    }
  }

  /** All text so far without the items: at the end, the response as if it had none. */
  rest(): string {
    this.#keep(this.#window.length);
    return this.#rest.join("");
  }

  #enterBody(): "response" | "other" {
    const xml = this.#xml;
    const version = openEnvelope(xml);
    const headers = openBody(xml, version);
    const found = xml.nextChild();
    const name = found === undefined ? "" : clarkName(found.namespace, found.local);
    if (name !== this.#items.operation.output?.name) return "other";
    checkUnderstood(headers, version, this.#items.operation, this.#understands);
    this.#headers = headers;
    xml.beginPath();
    // Whether it may be nil is told when the rest is read.
    if (xml.nil()) this.#level = -1;
    return "response";
  }

  readonly #goOn = (): WalkStep<Item> => {
    const xml = this.#xml;
    while (this.#level >= 0) {
      const names = this.#names[this.#level];
      const at = names === undefined ? -1 : xml.field(names, 0);
      if (at === 0 && this.#level + 1 === this.#names.length) return this.#readItem();
      if (at > 0) xml.skip();
      else if (at < 0) this.#level--;
      else if (!xml.nil()) this.#level++;
      // Up to here it need not be read again; what was noticed on the way is told when the rest is read.
      xml.flushReports();
      this.#mark = xml.mark();
    }
    // First what follows in the body, then what follows in the envelope.
    for (let closed = 0; closed < 2; closed++) while (xml.nextChild() !== undefined) xml.skip();
    xml.end();
    return { done: true, value: undefined };
  };

  #readItem(): WalkStep<Item> {
    const xml = this.#xml;
    xml.flushReports();
    const start = xml.tagStart;
    const value = readForCaller(this.#items.codec, xml);
    this.#keep(start);
    this.#kept = xml.position;
    this.#inItem = true;
    xml.flushReports();
    this.#inItem = false;
    return { done: false, value };
  }

  /** Keeps the text up to an index, unless it is only white space between elements. */
  #keep(end: number): void {
    const text = this.#window.slice(this.#kept, end);
    if (trimSpace(text) !== "") this.#rest.push(ownText(text));
    this.#kept = end;
  }
}

// stream-items.ts: Calls an operation and gives the items of a repeated element of its response while it arrives.

/**
 * The items of a response, to be iterated once. The connection is read only as fast as items are taken; leaving the loop
 * early ends the call. A failure of any kind is thrown after the items that came before it.
 */
export interface ItemStream<Item, Res> extends AsyncIterable<Item> {
  /**
   * The response with an empty array in place of the items, once all were taken. Rejects with what the loop throws, and with
   * kind "aborted" if the loop was left early; it need not be awaited.
   */
  readonly result: Promise<Res>;
  /** SOAP headers of the response, as soon as its body begins. Rejects as `result` does; it need not be awaited. */
  readonly headers: Promise<readonly RawXml[]>;
}

/**
 * Calls an operation, at once, and gives the items at a path of its response one by one. The option `timeout` covers the
 * whole call, the caller's own work between two items included.
 */
export function streamItems<Req, Res, Item>(
  client: SoapClient,
  items: ItemPath<Req, Res, Item>,
  request: Init<Req>,
  options: CallOptions = {},
): ItemStream<Item, Res> {
  return new ResponseItems(client, items, request, options);
}

type Step<Item> = IteratorResult<Item, undefined>;

const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** A response whose response element is entered. */
interface OpenItems<Item> {
  readonly call: OpenCall;
  readonly text: TextStream;
  readonly walker: ItemWalker<Item>;
}

class ResponseItems<Req, Res, Item> implements ItemStream<Item, Res>, AsyncIterator<Item, undefined> {
  readonly result: Promise<Res>;
  readonly headers: Promise<readonly RawXml[]>;
  readonly #items: ItemPath<Req, Res, Item>;
  readonly #leave: HostAbortController = createAbortController();
  /** Settled when the response element is entered, or the call is over. */
  readonly #begun: Deferred<void> = defer();
  readonly #headers: Deferred<readonly RawXml[]> = defer();
  /** What the call comes to: settling it ends the call. */
  readonly #outcome: Deferred<Res> = defer();
  #open: OpenItems<Item> | undefined;
  #bytes: AsyncGenerator<Uint8Array, void, undefined> | undefined;
  /** Calls of `next` that are not answered yet, and the last of them. */
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();
  /** Ends what is waited for. */
  #interrupt: ((error: unknown) => void) | undefined;
  /** Set when the call failed while nobody waited for an item, such as by its timeout. */
  #failure: { readonly error: unknown } | undefined;
  /** Whether whoever iterates was told of the end. */
  #isOver = false;

  constructor(client: SoapClient, items: ItemPath<Req, Res, Item>, request: Init<Req>, options: CallOptions) {
    this.#items = items;
    this.headers = this.#headers.promise;
    this.result = client.open(items.operation, request, { ...options, leave: this.#leave.signal }, (call) => {
      this.#begin(call).then(this.#begun.resolve, this.#outcome.reject);
      return this.#outcome.promise;
    });
    this.result.catch((error: unknown) => {
      this.#failure = { error };
      // Does nothing where they came before the failure. The client throws what it is given.
      this.#headers.reject(error as Error);
      this.#begun.resolve();
      this.#interrupt?.(error);
      this.#release();
    });
    // Errors are told to whoever iterates or awaits the result, if anybody does.
    this.#outcome.promise.catch(() => {});
    this.headers.catch(() => {});
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Step<Item>> {
    // Most items are in the window already.
    const now = this.#waiting === 0 ? this.#readNow() : undefined;
    if (now !== undefined) return now;
    this.#waiting++;
    const turn = this.#last.then(() => this.#pull());
    this.#last = turn.then(
      () => this.#waiting--,
      () => this.#waiting--,
    );
    return turn;
  }

  async return(): Promise<Step<Item>> {
    if (this.#isOver) return ended;
    this.#isOver = true;
    const left = new SoapError("aborted", "The items were left before the last, so the rest was not read.");
    this.#leave.abort(left);
    this.#outcome.reject(left);
    this.#release();
    return ended;
  }

  async #pull(): Promise<Step<Item>> {
    try {
      await this.#begun.promise;
      for (;;) {
        if (this.#isOver) return ended;
        if (this.#failure !== undefined) throw this.#failure.error;
        const step = this.#readNow();
        if (step !== undefined) return await step;
        if (this.#open !== undefined) await this.#feed(this.#open);
      }
    } catch (error) {
      return this.#fail(error);
    }
  }

  async #feed({ text, walker }: OpenItems<Item>): Promise<void> {
    const more = await this.#unlessStopped(text.next(walker.unread));
    walker.feed(more, text.ended);
  }

  /** The next item if it is in the window; undefined if more has to come first. */
  #readNow(): Promise<Step<Item>> | undefined {
    if (this.#open === undefined || this.#isOver || this.#failure !== undefined) return undefined;
    try {
      const step = this.#open.walker.next();
      if (step === undefined) return undefined;
      return step.done === true ? this.#finish(this.#open) : Promise.resolve(step);
    } catch (error) {
      return this.#fail(error);
    }
  }

  /** Of a multipart response all parts are read first, since the envelope refers to those after it. */
  async #unwrap(call: OpenCall): Promise<OpenCall> {
    if (!isMultipart(readHeader(call.response.headers, "content-type"))) return call;
    const bytes = readBytes(call.response, call.maxResponseBytes);
    this.#bytes = bytes;
    const body = await this.#unlessStopped(collectBytes(bytes));
    const { response, attachments } = unwrapMultipart({ ...call.response, body, bodyStream: undefined });
    return { ...call, response, reading: { ...call.reading, attachments } };
  }

  /** Reads the response until it is known to be one of the operation; if it is not, reads all of it as ever. */
  async #begin(opened: OpenCall): Promise<void> {
    const call = await this.#unwrap(opened);
    const { response, reading, maxResponseBytes } = call;
    const { operation } = this.#items;
    const bytes = readBytes(response, maxResponseBytes);
    this.#bytes = bytes;
    if (response.status < 200 || response.status > 299) {
      const body = await this.#unlessStopped(collectBytes(bytes));
      return this.#conclude(readResponse({ ...response, body }, operation, reading));
    }
    const text = new TextStream(bytes, response);
    let head = "";
    while (!text.ended && head.length < sniffedLength && !looksLikeEnvelope(head)) {
      head += await this.#unlessStopped(text.next(head.length));
    }
    if (!looksLikeEnvelope(head)) return this.#conclude(readText(head, response, operation, reading));
    const open: OpenItems<Item> = { call, text, walker: new ItemWalker(this.#items, reading) };
    open.walker.feed(head, text.ended);
    let found = open.walker.enter();
    for (; found === undefined; found = open.walker.enter()) await this.#feed(open);
    if (found === "response") {
      this.#headers.resolve(open.walker.headers);
      this.#open = open;
      return;
    }
    const all = open.walker.rest() + (await this.#unlessStopped(text.next(Number.POSITIVE_INFINITY)));
    this.#conclude(readText(all, response, operation, reading));
  }

  /** After the last item: what is left of the response is read as ever. */
  async #finish({ call, walker }: OpenItems<Item>): Promise<Step<Item>> {
    this.#isOver = true;
    try {
      this.#conclude(readText(walker.rest(), call.response, this.#items.operation, call.reading));
      await this.result;
      return ended;
    } catch (error) {
      return this.#fail(error);
    }
  }

  #conclude({ content }: ReadResponse<Res>): void {
    if (content.kind === "fault") throw content.fault;
    this.#isOver = true;
    this.#open = undefined;
    this.#headers.resolve(content.headers);
    this.#outcome.resolve(content.response);
  }

  /** Ends the call with an error and tells it as the client made it: with its operation, without secrets. */
  async #fail(error: unknown): Promise<Step<Item>> {
    this.#isOver = true;
    this.#open = undefined;
    // The client throws what it is given.
    this.#outcome.reject(error as Error);
    this.#release();
    await this.result;
    return ended;
  }

  #release(): void {
    // Not awaited: it stands behind a chunk that may never come.
    this.#bytes?.return().catch(() => {});
  }

  /** The work, or the failure of the call if that comes first. */
  #unlessStopped<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#interrupt = reject;
      work.then(resolve, reject);
    });
  }
}

// transport.ts: The one door to the network: what a transport takes and gives.

/** One HTTP request. */
export interface TransportRequest {
  /** "POST" unless given; a GET has an empty body. */
  readonly method?: "GET" | "POST" | undefined;
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  /** Ends the exchange and frees its socket when it fires. */
  readonly signal?: HostAbortSignal | undefined;
  /** The same signal for a transport that only listens to it: `fetch` would not take it, and a copy of the request has none. */
  readonly ending?: HostAbortSignal | undefined;
  /** Largest body to accept, in bytes, counted before and after decompression. */
  readonly maxResponseBytes?: number | undefined;
  /** True if the caller would rather read the body of a success as it arrives; a transport that cannot may give it whole. */
  readonly stream?: boolean | undefined;
}

/** Chunks of a body in their order: any async iterable, such as a stream of Node, or a web stream, such as `fetch` gives. */
export type ByteStream = AsyncIterable<Uint8Array> | HostByteStream;

/** One HTTP response, body decompressed; redirects are not followed. */
export interface TransportResponse {
  /** 0 if the host hides it (a redirect in a browser). */
  readonly status: number;
  readonly statusText: string;
  readonly headers: HttpHeaders;
  /** Each `Set-Cookie` line on its own. */
  readonly setCookies: readonly string[];
  /** Empty if `bodyStream` is given. */
  readonly body: Uint8Array;
  /**
   * The body as it arrives, for a request with `stream`. It is read only as fast as its caller takes what is in it, and
   * ends at `maxResponseBytes`; when it is left before its end, its `return` (or `cancel`) and the signal free the socket.
   */
  readonly bodyStream?: ByteStream | undefined;
  /** Content codings that `bodyStream` still has, such as `gzip`; absent if the transport undid them. */
  readonly bodyCodings?: string | undefined;
}

/** Sends one request; rejects with a `SoapError` of kind "network" or "limit", or any error once the signal has fired. */
export interface Transport {
  /** True where cookies are kept and sent below the transport, as in browsers; the client's jar then stays empty. */
  readonly keepsCookies?: boolean;
  send(request: TransportRequest): Promise<TransportResponse>;
}

// values/binary.ts: xs:base64Binary and xs:hexBinary (XML Schema part 2, sections 3.2.15 and 3.2.16).

/** xs:base64Binary. */
export const xsBase64Binary: SimpleType<Uint8Array> = /* @__PURE__ */ simpleType<Uint8Array>({
  name: "xs:base64Binary",
  takes: "a Uint8Array",
  plain: true,
  decode: decodeBase64,
  encode: (value) => (value instanceof Uint8Array ? encodeBase64(value) : undefined),
  read(xml) {
    const text = xml.base64();
    return decodeBase64(text) ?? xml.invalid("xs:base64Binary", text);
  },
});

/** xs:hexBinary; prints upper case, the canonical form. */
export const xsHexBinary: SimpleType<Uint8Array> = /* @__PURE__ */ simpleType<Uint8Array>({
  name: "xs:hexBinary",
  takes: "a Uint8Array",
  plain: true,
  decode(text) {
    const digits = collapseSpace(text);
    if (digits.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(digits)) return undefined;
    const bytes = new Uint8Array(digits.length / 2);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
    return bytes;
  },
  encode(value) {
    if (!(value instanceof Uint8Array)) return undefined;
    let digits = "";
    for (const byte of value) digits += byte.toString(16).padStart(2, "0").toUpperCase();
    return digits;
  },
});

// values/boolean.ts: xs:boolean (XML Schema part 2, section 3.2.2).

function decodeBoolean(text: string): boolean | undefined {
  if (text === "true") return true;
  if (text === "false") return false;
  switch (collapseSpace(text)) {
    case "true":
    case "1":
      return true;
    case "false":
    case "0":
      return false;
    default:
      return undefined;
  }
}

/** xs:boolean: reads `true`, `false`, `1` and `0`, prints words. */
export const xsBoolean: SimpleType<boolean> = /* @__PURE__ */ simpleType<boolean>({
  name: "xs:boolean",
  plain: true,
  decode: decodeBoolean,
  encode: (value) => (typeof value === "boolean" ? String(value) : undefined),
});

/** xs:boolean with a pattern that admits digits only, as `mustUnderstand` of the SOAP 1.1 envelope has it. */
export const xsBooleanDigit: SimpleType<boolean> = /* @__PURE__ */ simpleType<boolean>({
  name: "xs:boolean",
  plain: true,
  decode: decodeBoolean,
  encode: (value) => (typeof value === "boolean" ? (value ? "1" : "0") : undefined),
});

// values/calendar.ts: What the date and time types share: scanning of their parts (XML Schema part 2, sections 3.2.7 to 3.2.14).

/** Values that keep their lexical form. */
abstract class CalendarValue {
  /** Minutes east of UTC, undefined if the value says none. */
  readonly offset: number | undefined;
  protected readonly lexical: string;

  protected constructor(lexical: string, offset: number | undefined) {
    this.lexical = lexical;
    this.offset = offset;
  }

  /** The lexical form, as it was read. */
  toString(): string {
    return this.lexical;
  }

  /** The lexical form, for `JSON.stringify`. */
  toJSON(): string {
    return this.lexical;
  }
}

/**
 * Makes the simple type of a calendar class; `decode` has white space collapsed already, `takes` says in messages
 * what a value is given as.
 */
function calendarType<T extends CalendarValue, I>(
  name: string,
  decode: (lexical: string) => T | undefined,
  convert: (value: T | I) => T | undefined,
  takes?: string,
): SimpleType<T, T | I | string> {
  const coerce = (value: T | I | string): T | undefined =>
    typeof value === "string" ? decode(value) : convert(value);
  return simpleType<T, T | I | string>({
    name,
    ...(takes === undefined ? {} : { takes }),
    plain: true,
    decode: (text) => decode(text) ?? decode(collapseSpace(text)),
    encode: (value) => coerce(value)?.toString(),
    from: (value) => coerce(value) ?? refuseValue(takes === undefined ? name : `${name} (${takes})`, value),
  });
}

/** Throws that a text is not of a calendar type. */
function refuseLexical(name: string, text: string): never {
  throw new SoapError("invalid-value", `expected ${name}, found ${JSON.stringify(excerpt(text))}`);
}

/** Result of a scan that found no valid part. */
const noMatch = -1;

/** The two digits at `at` as a number, else `noMatch`. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noMatch;
}

/** Index after the year at `at`: four digits or more, a sign allowed, not 0000; else `noMatch`. */
function scanYear(text: string, at: number): number {
  const start = text.charCodeAt(at) === 0x2d ? at + 1 : at;
  let end = start;
  let zeros = true;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) {
    if (code !== 0x30) zeros = false;
    end++;
  }
  const digits = end - start;
  if (digits < 4 || zeros || (digits > 4 && text.charCodeAt(start) === 0x30)) return noMatch;
  return end;
}

/** Index after the date at `at`, if it is one of the proleptic Gregorian calendar; else `noMatch`. */
function scanDate(text: string, at: number): number {
  const yearEnd = scanYear(text, at);
  if (yearEnd < 0 || text.charCodeAt(yearEnd) !== 0x2d || text.charCodeAt(yearEnd + 3) !== 0x2d)
    return noMatch;
  const month = twoDigits(text, yearEnd + 1);
  const day = twoDigits(text, yearEnd + 4);
  if (month < 1 || month > 12 || day < 1) return noMatch;
  if (day > 28 && day > daysOf(month, isLeap(text, at, yearEnd) ? 29 : 28)) return noMatch;
  return yearEnd + 6;
}

/** Days of a month, given those of February. */
function daysOf(month: number, february: 28 | 29): number {
  if (month === 2) return february;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(text: string, at: number, yearEnd: number): boolean {
  // Four digits are enough, as 10,000 years are a whole number of leap cycles; the year before 1 is -1, a leap year.
  const last = Number(text.slice(Math.max(yearEnd - 4, at), yearEnd).replace("-", ""));
  const year = text.charCodeAt(at) === 0x2d ? last - 1 : last;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Index after the time at `at`, 24:00:00 allowed; else `noMatch`. */
function scanTime(text: string, at: number): number {
  const hour = twoDigits(text, at);
  const minute = twoDigits(text, at + 3);
  const second = twoDigits(text, at + 6);
  if (text.charCodeAt(at + 2) !== 0x3a || text.charCodeAt(at + 5) !== 0x3a) return noMatch;
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) return noMatch;
  let end = at + 8;
  let zeros = true;
  if (text.charCodeAt(end) === 0x2e) {
    end++;
    for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) {
      if (code !== 0x30) zeros = false;
      end++;
    }
    if (end === at + 9) return noMatch;
  }
  return hour === 24 && (minute !== 0 || second !== 0 || !zeros) ? noMatch : end;
}

/** Minutes of the offset that ends the text, undefined if it ends at `at` already, NaN if something else is there. */
function readOffset(text: string, at: number): number | undefined {
  if (at === text.length) return undefined;
  const sign = text.charAt(at);
  if (sign === "Z" && at + 1 === text.length) return 0;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  const valid = hours >= 0 && minutes >= 0 && minutes <= 59 && hours * 60 + minutes <= 14 * 60;
  if (!valid || text.charAt(at + 3) !== ":" || at + 6 !== text.length || (sign !== "+" && sign !== "-"))
    return Number.NaN;
  const offset = hours * 60 + minutes;
  return sign === "-" && offset > 0 ? -offset : offset;
}

/** The instant of calendar parts; years are counted as in XML Schema 1.0, where the year before 1 is -1. */
function toInstant(
  date: { readonly year: number; readonly month: number; readonly day: number },
  millisecondOfDay: number,
  offset: number | undefined,
): Date {
  const midnight = new Date(0).setUTCFullYear(
    date.year < 0 ? date.year + 1 : date.year,
    date.month - 1,
    date.day,
  );
  const instant = new Date(midnight + millisecondOfDay - (offset ?? 0) * 60_000);
  if (Number.isNaN(instant.getTime())) throw new RangeError("the date is outside of what a Date can hold");
  return instant;
}

/** The date part of an instant in UTC, undefined for an invalid `Date`. */
function printUtcDate(instant: Date): string | undefined {
  if (Number.isNaN(instant.getTime())) return undefined;
  const year = instant.getUTCFullYear();
  const digits = String(year > 0 ? year : 1 - year).padStart(4, "0");
  const month = String(instant.getUTCMonth() + 1).padStart(2, "0");
  const day = String(instant.getUTCDate()).padStart(2, "0");
  return `${year > 0 ? "" : "-"}${digits}-${month}-${day}`;
}

// values/date.ts: xs:date (XML Schema part 2, section 3.2.9).

/** A calendar day: immutable, with the offset it was sent with. */
export class XsDate extends CalendarValue {
  declare protected readonly brand: "XsDate";

  /** The value of a lexical form such as `2026-11-23`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsDate {
    return XsDate.decode(text) ?? refuseLexical("xs:date", text);
  }

  /**
   * The value itself, or a new one of a lexical form or a `Date`; throws `SoapError` of kind "encode".
   * Of a `Date` its day in UTC is taken and no offset written, which is what `toDate` reverses.
   */
  static from(value: XsDate | Date | string): XsDate {
    return xsDate.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsDate | undefined {
    const end = scanDate(text, 0);
    if (end < 0) return undefined;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsDate(text, offset);
  }

  /** Negative for years before 1. */
  get year(): number {
    return Number(this.lexical.slice(0, scanYear(this.lexical, 0)));
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, scanYear(this.lexical, 0) + 1);
  }

  /** 1 to 31. */
  get day(): number {
    return twoDigits(this.lexical, scanYear(this.lexical, 0) + 4);
  }

  /**
   * The instant at which the day begins. A value without offset is taken as UTC, so that the result does not depend
   * on where the program runs. Throws RangeError beyond the years that `Date` has.
   */
  toDate(): Date {
    return toInstant(this, 0, this.offset);
  }
}

/** xs:date; also takes a `Date` (its day in UTC) and a lexical form. */
export const xsDate: SimpleType<XsDate, XsDate | Date | string> = /* @__PURE__ */ calendarType<XsDate, Date>(
  "xs:date",
  (text) => XsDate.decode(text),
  (value) => {
    if (value instanceof XsDate) return value;
    const day = value instanceof Date ? printUtcDate(value) : undefined;
    return day === undefined ? undefined : XsDate.decode(day);
  },
  'a Date, or a string such as "2026-02-28"',
);

// values/date-time.ts: xs:dateTime (XML Schema part 2, section 3.2.7).

/** A date with a time of day: immutable, exact to all digits of its fraction, with the offset it was sent with. */
export class XsDateTime extends CalendarValue {
  declare protected readonly brand: "XsDateTime";

  /** The value of a lexical form such as `2026-11-23T09:30:00.5+01:00`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsDateTime {
    return XsDateTime.decode(text) ?? refuseLexical("xs:dateTime", text);
  }

  /** The value itself, or a new one of a `Date` (in UTC) or a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsDateTime | Date | string): XsDateTime {
    return xsDateTime.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsDateTime | undefined {
    const dateEnd = scanDate(text, 0);
    if (dateEnd < 0 || text.charCodeAt(dateEnd) !== 0x54) return undefined;
    const timeEnd = scanTime(text, dateEnd + 1);
    if (timeEnd < 0) return undefined;
    const offset = readOffset(text, timeEnd);
    return Number.isNaN(offset) ? undefined : new XsDateTime(text, offset);
  }

  /** The value of an instant, in UTC; undefined for an invalid `Date`. */
  static ofInstant(instant: Date): XsDateTime | undefined {
    const date = printUtcDate(instant);
    if (date === undefined) return undefined;
    const time = instant.toISOString().slice(-13).replace(".000Z", "Z");
    return new XsDateTime(`${date}T${time}`, 0);
  }

  /**
   * The instant, cut to milliseconds. A value without offset is taken as UTC, so that the result does not depend on
   * where the program runs. Throws RangeError beyond the years that `Date` has.
   */
  toDate(): Date {
    const text = this.lexical;
    const yearEnd = scanYear(text, 0);
    const at = yearEnd + 7;
    const date = {
      year: Number(text.slice(0, yearEnd)),
      month: twoDigits(text, yearEnd + 1),
      day: twoDigits(text, yearEnd + 4),
    };
    return toInstant(date, millisecondsAt(text, at), this.offset);
  }
}

/** Milliseconds of the valid time at `at`, further digits cut. */
function millisecondsAt(text: string, at: number): number {
  const seconds = (twoDigits(text, at) * 60 + twoDigits(text, at + 3)) * 60 + twoDigits(text, at + 6);
  const fraction = /^\.([0-9]+)/.exec(text.slice(at + 8))?.[1] ?? "";
  return seconds * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3));
}

/** xs:dateTime; also takes a `Date` (written in UTC) and a lexical form. */
export const xsDateTime: SimpleType<XsDateTime, XsDateTime | Date | string> = /* @__PURE__ */ calendarType<
  XsDateTime,
  Date
>(
  "xs:dateTime",
  (text) => XsDateTime.decode(text),
  (value) => {
    if (value instanceof XsDateTime) return value;
    return value instanceof Date ? XsDateTime.ofInstant(value) : undefined;
  },
  'a Date, or a string such as "2026-02-28T23:59:59Z"',
);

// values/decimal.ts: xs:decimal as text, because a number would lose digits (XML Schema part 2, section 3.2.3).

const lexicalDecimal = /^([+-]?)0*([1-9][0-9]*)?(?:\.([0-9]*))?$/;
const plainDecimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** xs:decimal: no plus sign, no leading zeros, a digit on both sides of the point; trailing zeros are kept. */
export const xsDecimal: SimpleType<string> = /* @__PURE__ */ simpleType<string>({
  name: "xs:decimal",
  takes: "a string",
  plain: true,
  decode: normalizeDecimal,
  encode: (value) => (typeof value === "string" ? normalizeDecimal(value) : undefined),
  canonical: dropPlaces,
});

function normalizeDecimal(text: string): string | undefined {
  if (plainDecimal.test(text)) return text;
  const collapsed = collapseSpace(text);
  const match = lexicalDecimal.exec(collapsed);
  if (match === null || !/[0-9]/.test(collapsed)) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  return `${sign === "-" ? "-" : ""}${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The same value without zeros at its end, and no zero below zero. */
function dropPlaces(printed: string): string {
  const [whole = "", fraction = ""] = printed.split(".");
  const places = dropEndZeros(fraction);
  if (places !== "") return `${whole}.${places}`;
  return whole === "-0" ? "0" : whole;
}

/** Decimal places without the zeros at their end. A pattern would look at long runs of zeros again and again. */
function dropEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}

// values/duration.ts: xs:duration (XML Schema part 2, section 3.2.6).

const lexicalDuration =
  /^(-?)P(?=[0-9T])(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?$/;

/** A length of time: immutable; months and days are not converted into each other. */
export class XsDuration extends CalendarValue {
  declare protected readonly brand: "XsDuration";

  /** The value of a lexical form such as `P1DT2H`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsDuration {
    return XsDuration.decode(text) ?? refuseLexical("xs:duration", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsDuration | string): XsDuration {
    return xsDuration.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsDuration | undefined {
    return lexicalDuration.test(text) ? new XsDuration(text, undefined) : undefined;
  }

  /** True if the duration goes back in time; the parts are never negative. */
  get negative(): boolean {
    return this.lexical.startsWith("-");
  }

  get years(): number {
    return this.part(2);
  }

  get months(): number {
    return this.part(3);
  }

  get days(): number {
    return this.part(4);
  }

  get hours(): number {
    return this.part(5);
  }

  get minutes(): number {
    return this.part(6);
  }

  /** With fraction. */
  get seconds(): number {
    return this.part(7);
  }

  private part(index: number): number {
    return Number(lexicalDuration.exec(this.lexical)?.[index] ?? 0);
  }
}

/** xs:duration; also takes a lexical form. */
export const xsDuration: SimpleType<XsDuration, XsDuration | string> = /* @__PURE__ */ calendarType<
  XsDuration,
  never
>(
  "xs:duration",
  (text) => XsDuration.decode(text),
  (value) => (value instanceof XsDuration ? value : undefined),
);

// values/floats.ts: xs:float and xs:double (XML Schema part 2, sections 3.2.4 and 3.2.5).

const lexicalNumber = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/;

/** xs:double. */
export const xsDouble: SimpleType<number> = /* @__PURE__ */ floatType("xs:double", (value) => value);

/** xs:float; digits beyond its 32 bits are kept when reading, values beyond its range are infinite. */
export const xsFloat: SimpleType<number> = /* @__PURE__ */ floatType("xs:float", (value) =>
  Number.isFinite(Math.fround(value)) ? value : Math.fround(value),
);

function floatType(name: string, limit: (value: number) => number): SimpleType<number> {
  const decode = (text: string): number | undefined => {
    const collapsed = collapseSpace(text);
    if (lexicalNumber.test(collapsed)) return limit(Number(collapsed));
    switch (collapsed) {
      case "INF":
      case "+INF":
        return Number.POSITIVE_INFINITY;
      case "-INF":
        return Number.NEGATIVE_INFINITY;
      case "NaN":
        return Number.NaN;
      default:
        return undefined;
    }
  };
  return simpleType<number>({
    name,
    plain: true,
    decode,
    encode(value) {
      if (typeof value !== "number") return undefined;
      if (Number.isNaN(value)) return "NaN";
      if (!Number.isFinite(value)) return value > 0 ? "INF" : "-INF";
      // A finite number that the type could only carry as infinity is refused.
      if (!Number.isFinite(limit(value))) return undefined;
      return Object.is(value, -0) ? "-0" : String(value);
    },
    read(xml: XmlReader): number {
      const fast = xml.plainNumber();
      if (!Number.isNaN(fast)) return fast;
      const text = xml.text();
      return decode(text) ?? xml.invalid(name, text);
    },
  });
}

// values/gregorian.ts: The recurring and partial dates: xs:gYear to xs:gDay (XML Schema part 2, sections 3.2.10 to 3.2.14).

function validMonth(text: string, at: number): boolean {
  const month = twoDigits(text, at);
  return month >= 1 && month <= 12;
}

function validDay(text: string, at: number, last: number): boolean {
  const day = twoDigits(text, at);
  return day >= 1 && day <= last;
}

/** A year: immutable, with the offset it was sent with. */
export class XsGYear extends CalendarValue {
  declare protected readonly brand: "XsGYear";

  /** The value of a lexical form such as `2026`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGYear {
    return XsGYear.decode(text) ?? refuseLexical("xs:gYear", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGYear | string): XsGYear {
    return xsGYear.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGYear | undefined {
    const end = scanYear(text, 0);
    if (end < 0) return undefined;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGYear(text, offset);
  }

  /** Negative for years before 1. */
  get year(): number {
    return Number(this.lexical.slice(0, scanYear(this.lexical, 0)));
  }
}

/** xs:gYear; also takes a lexical form. */
export const xsGYear: SimpleType<XsGYear, XsGYear | string> = /* @__PURE__ */ calendarType<XsGYear, never>(
  "xs:gYear",
  (text) => XsGYear.decode(text),
  (value) => (value instanceof XsGYear ? value : undefined),
);

/** A month of a year: immutable, with the offset it was sent with. */
export class XsGYearMonth extends CalendarValue {
  declare protected readonly brand: "XsGYearMonth";

  /** The value of a lexical form such as `2026-11`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGYearMonth {
    return XsGYearMonth.decode(text) ?? refuseLexical("xs:gYearMonth", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGYearMonth | string): XsGYearMonth {
    return xsGYearMonth.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGYearMonth | undefined {
    const yearEnd = scanYear(text, 0);
    if (yearEnd < 0 || text.charAt(yearEnd) !== "-" || !validMonth(text, yearEnd + 1)) return undefined;
    const end = yearEnd + 3;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGYearMonth(text, offset);
  }

  /** Negative for years before 1. */
  get year(): number {
    return Number(this.lexical.slice(0, scanYear(this.lexical, 0)));
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, scanYear(this.lexical, 0) + 1);
  }
}

/** xs:gYearMonth; also takes a lexical form. */
export const xsGYearMonth: SimpleType<XsGYearMonth, XsGYearMonth | string> = /* @__PURE__ */ calendarType<
  XsGYearMonth,
  never
>(
  "xs:gYearMonth",
  (text) => XsGYearMonth.decode(text),
  (value) => (value instanceof XsGYearMonth ? value : undefined),
);

/** A month of any year: immutable, with the offset it was sent with. */
export class XsGMonth extends CalendarValue {
  declare protected readonly brand: "XsGMonth";

  /** The value of a lexical form such as `--11`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGMonth {
    return XsGMonth.decode(text) ?? refuseLexical("xs:gMonth", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGMonth | string): XsGMonth {
    return xsGMonth.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGMonth | undefined {
    if (!text.startsWith("--") || !validMonth(text, 2)) return undefined;
    // The first edition of XML Schema wrote `--11--`, and some services still do.
    const end = text.startsWith("--", 4) ? 6 : 4;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGMonth(text, offset);
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, 2);
  }
}

/** xs:gMonth; also takes a lexical form. */
export const xsGMonth: SimpleType<XsGMonth, XsGMonth | string> = /* @__PURE__ */ calendarType<
  XsGMonth,
  never
>(
  "xs:gMonth",
  (text) => XsGMonth.decode(text),
  (value) => (value instanceof XsGMonth ? value : undefined),
);

/** A day of any year: immutable, with the offset it was sent with. */
export class XsGMonthDay extends CalendarValue {
  declare protected readonly brand: "XsGMonthDay";

  /** The value of a lexical form such as `--11-23`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGMonthDay {
    return XsGMonthDay.decode(text) ?? refuseLexical("xs:gMonthDay", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGMonthDay | string): XsGMonthDay {
    return xsGMonthDay.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGMonthDay | undefined {
    if (!text.startsWith("--") || !validMonth(text, 2) || text.charAt(4) !== "-") return undefined;
    if (!validDay(text, 5, daysOf(twoDigits(text, 2), 29))) return undefined;
    const end = 7;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGMonthDay(text, offset);
  }

  /** 1 to 12. */
  get month(): number {
    return twoDigits(this.lexical, 2);
  }

  /** 1 to 31. */
  get day(): number {
    return twoDigits(this.lexical, 5);
  }
}

/** xs:gMonthDay; also takes a lexical form. */
export const xsGMonthDay: SimpleType<XsGMonthDay, XsGMonthDay | string> = /* @__PURE__ */ calendarType<
  XsGMonthDay,
  never
>(
  "xs:gMonthDay",
  (text) => XsGMonthDay.decode(text),
  (value) => (value instanceof XsGMonthDay ? value : undefined),
);

/** A day of any month: immutable, with the offset it was sent with. */
export class XsGDay extends CalendarValue {
  declare protected readonly brand: "XsGDay";

  /** The value of a lexical form such as `---23`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsGDay {
    return XsGDay.decode(text) ?? refuseLexical("xs:gDay", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsGDay | string): XsGDay {
    return xsGDay.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsGDay | undefined {
    if (!text.startsWith("---") || !validDay(text, 3, 31)) return undefined;
    const end = 5;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsGDay(text, offset);
  }

  /** 1 to 31. */
  get day(): number {
    return twoDigits(this.lexical, 3);
  }
}

/** xs:gDay; also takes a lexical form. */
export const xsGDay: SimpleType<XsGDay, XsGDay | string> = /* @__PURE__ */ calendarType<XsGDay, never>(
  "xs:gDay",
  (text) => XsGDay.decode(text),
  (value) => (value instanceof XsGDay ? value : undefined),
);

// values/guid.ts: The guid type that .NET services declare.

const lexicalGuid = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;

/** A guid, such as `6f9619ff-8b86-d011-b42d-00c04fc964ff`; the case of its digits is kept. */
export const msGuid: SimpleType<string> = /* @__PURE__ */ simpleType<string>({
  name: "guid",
  plain: true,
  decode: decodeGuid,
  encode: (value) => (typeof value === "string" ? decodeGuid(value) : undefined),
});

function decodeGuid(text: string): string | undefined {
  if (lexicalGuid.test(text)) return text;
  const collapsed = collapseSpace(text);
  return lexicalGuid.test(collapsed) ? collapsed : undefined;
}

// values/integers.ts: The integer types of XML Schema part 2: those of at most 32 bits are numbers, the others bigints.

/** xs:byte, -128 to 127. */
export const xsByte: SimpleType<number> = /* @__PURE__ */ smallInteger("xs:byte", -128, 127);
/** xs:short, 16 bits with sign. */
export const xsShort: SimpleType<number> = /* @__PURE__ */ smallInteger("xs:short", -32768, 32767);
/** xs:int, 32 bits with sign. */
export const xsInt: SimpleType<number> = /* @__PURE__ */ smallInteger("xs:int", -2147483648, 2147483647);
/** xs:unsignedByte, 0 to 255. */
export const xsUnsignedByte: SimpleType<number> = /* @__PURE__ */ smallInteger("xs:unsignedByte", 0, 255);
/** xs:unsignedShort, 16 bits without sign. */
export const xsUnsignedShort: SimpleType<number> = /* @__PURE__ */ smallInteger("xs:unsignedShort", 0, 65535);
/** xs:unsignedInt, 32 bits without sign. */
export const xsUnsignedInt: SimpleType<number> = /* @__PURE__ */ smallInteger(
  "xs:unsignedInt",
  0,
  4294967295,
);
/** A .NET char: its UTF-16 unit as a number. */
export const msChar: SimpleType<number> = /* @__PURE__ */ smallInteger("char", 0, 65535);

/** xs:long, 64 bits with sign. */
export const xsLong: SimpleType<bigint> = /* @__PURE__ */ bigInteger("xs:long", -(2n ** 63n), 2n ** 63n - 1n);
/** xs:unsignedLong, 64 bits without sign. */
export const xsUnsignedLong: SimpleType<bigint> = /* @__PURE__ */ bigInteger(
  "xs:unsignedLong",
  0n,
  2n ** 64n - 1n,
);
/** xs:integer, of any size. */
export const xsInteger: SimpleType<bigint> = /* @__PURE__ */ bigInteger("xs:integer", undefined, undefined);
/** xs:nonNegativeInteger, 0 and up. */
export const xsNonNegativeInteger: SimpleType<bigint> = /* @__PURE__ */ bigInteger(
  "xs:nonNegativeInteger",
  0n,
  undefined,
);
/** xs:positiveInteger, 1 and up. */
export const xsPositiveInteger: SimpleType<bigint> = /* @__PURE__ */ bigInteger(
  "xs:positiveInteger",
  1n,
  undefined,
);
/** xs:nonPositiveInteger, 0 and down. */
export const xsNonPositiveInteger: SimpleType<bigint> = /* @__PURE__ */ bigInteger(
  "xs:nonPositiveInteger",
  undefined,
  0n,
);
/** xs:negativeInteger, -1 and down. */
export const xsNegativeInteger: SimpleType<bigint> = /* @__PURE__ */ bigInteger(
  "xs:negativeInteger",
  undefined,
  -1n,
);

const lexicalInteger = /^[+-]?[0-9]+$/;

function smallInteger(name: string, min: number, max: number): SimpleType<number> {
  const accepts = (value: number): boolean => Number.isInteger(value) && value >= min && value <= max;
  const decode = (text: string): number | undefined => {
    const collapsed = collapseSpace(text);
    if (!lexicalInteger.test(collapsed)) return undefined;
    // Adding 0 makes -0 plain zero.
    const value = Number(collapsed) + 0;
    return accepts(value) ? value : undefined;
  };
  return simpleType<number>({
    name,
    plain: true,
    decode,
    encode: (value) => (typeof value === "number" && accepts(value) ? String(value) : undefined),
    read(xml: XmlReader): number {
      const fast = xml.plainInteger();
      if (fast >= min && fast <= max) return fast;
      const text = Number.isNaN(fast) ? xml.text() : String(fast);
      return decode(text) ?? xml.invalid(name, text);
    },
  });
}

function bigInteger(name: string, min: bigint | undefined, max: bigint | undefined): SimpleType<bigint> {
  const accepts = (value: bigint): boolean =>
    (min === undefined || value >= min) && (max === undefined || value <= max);
  const decode = (text: string): bigint | undefined => {
    const collapsed = collapseSpace(text);
    if (!lexicalInteger.test(collapsed)) return undefined;
    const value = BigInt(collapsed.startsWith("+") ? collapsed.slice(1) : collapsed);
    return accepts(value) ? value : undefined;
  };
  return simpleType<bigint>({
    name,
    takes: "a bigint",
    plain: true,
    decode,
    encode: (value) => (typeof value === "bigint" && accepts(value) ? String(value) : undefined),
    read(xml: XmlReader): bigint {
      const fast = xml.plainInteger();
      const text = Number.isNaN(fast) ? xml.text() : undefined;
      if (text !== undefined) return decode(text) ?? xml.invalid(name, text);
      const value = BigInt(fast);
      return accepts(value) ? value : xml.invalid(name, String(fast));
    },
  });
}

// xml/restricted.ts: Types with facets (XML Schema part 2, section 4.3): what is written is checked, what is read is taken as it comes.

/** Facets that every type may have. */
export interface Facets {
  /** For messages; absent if the type has no name. */
  readonly name?: string;
  /** One for each step of derivation that has patterns: all have to match. */
  readonly pattern?: RegExp | readonly RegExp[];
  /** Lexical forms of the values. */
  readonly enumeration?: readonly string[];
}

/** Facets of length: in characters, octets or items. */
export interface LengthFacets extends Facets {
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What is wrong with a value, as it follows on the value in a message; undefined if nothing is. */
type FacetCheck<I> = (value: I, text: string) => string | undefined;

/** A type of text whose length counts in characters, which are code points (section 4.3.1). */
export function restricted<T, I = T>(type: SimpleType<T, I>, facets: LengthFacets): SimpleType<T, I> {
  return withCheck(
    type,
    facets,
    checkLength(type, facets, "characters", (_value, text) => text.length),
  );
}

/** A list, whose length counts in items. */
export function restrictedList<T, I>(
  type: SimpleType<T[], readonly I[]>,
  facets: LengthFacets,
): SimpleType<T[], readonly I[]> {
  return withCheck(
    type,
    facets,
    checkLength(type, facets, "items", ({ length }) => length),
  );
}

/** A binary type, whose length counts in octets. */
export function restrictedBinary(type: SimpleType<Uint8Array>, facets: LengthFacets): SimpleType<Uint8Array> {
  return withCheck(
    type,
    facets,
    checkLength(type, facets, "octets", ({ length }) => length),
  );
}

/** A text that at least one of the members has to take: a union whose values are all text. */
export function textUnion<T, I>(
  name: string,
  type: SimpleType<T, I>,
  ...members: readonly SimpleType<unknown, never>[]
): SimpleType<T, I> {
  return withCheck(type, {}, (_value, text) =>
    members.some((member) => takesText(member, text)) ? undefined : `is no value of a member of ${name}`,
  );
}

/** The type with one more check of what is written, its patterns and its enumeration included. */
function withCheck<T, I>(type: SimpleType<T, I>, facets: Facets, check: FacetCheck<I>): SimpleType<T, I> {
  const { textOf, printIn } = type;
  const checkText = checkForms(type, facets);
  const find: FacetCheck<I> = (value, text) => check(value, text) ?? checkText?.(text);
  const print = (value: I): string => {
    const text = type.print(value);
    const problem = find(value, text);
    if (problem !== undefined) throw new FacetError(text, problem);
    return text;
  };
  return {
    ...type,
    unchecked: type,
    print,
    write(xml: XmlWriter, value: I): void {
      xml.printed(value, print);
      type.write(xml, value);
    },
    ...(textOf === undefined
      ? {}
      : {
          textOf(value: I): string | undefined {
            const escaped = textOf(value);
            if (escaped === undefined) return undefined;
            const text = escaped.includes("&") ? type.print(value) : escaped;
            return find(value, text) === undefined ? escaped : undefined;
          },
        }),
    ...(printIn === undefined
      ? {}
      : {
          printIn(value: I, scope: PrefixSource): string {
            print(value);
            return printIn(value, scope);
          },
        }),
  };
}

/** `breaks maxLength 32 of JobToken` */
function breaks(facet: string, allowed: unknown, type: { readonly name: string }, { name }: Facets): string {
  return `breaks ${facet} ${String(allowed)} of ${name ?? `a restriction of ${type.name}`}`;
}

function checkForms<T, I>(
  type: SimpleType<T, I>,
  facets: Facets,
): ((text: string) => string | undefined) | undefined {
  const { pattern, enumeration } = facets;
  if (pattern === undefined && enumeration === undefined) return undefined;
  const patterns = pattern === undefined ? [] : pattern instanceof RegExp ? [pattern] : pattern;
  const texts = enumeration ?? [];
  const known = enumeration && new Set(texts.flatMap((text) => canonicalForm(type, text) ?? []));
  return (text) => {
    for (const one of patterns)
      if (!one.test(text)) return breaks("pattern", one.source.replace(/^\^|\$$/g, ""), type, facets);
    if (known === undefined || known.has(canonicalForm(type, text) ?? text)) return undefined;
    const shown = texts.slice(0, 8).map((one) => JSON.stringify(one));
    return breaks("enumeration", shown.join(", ") + (texts.length > 8 ? ", …" : ""), type, facets);
  };
}

function takesText(member: SimpleType<unknown, never>, text: string): boolean {
  return canonicalForm(member, text) !== undefined;
}

function checkLength<T, I>(
  type: SimpleType<T, I>,
  facets: LengthFacets,
  unit: "characters" | "octets" | "items",
  measure: (value: I, text: string) => number,
): FacetCheck<I> {
  const { length } = facets;
  const least = length ?? facets.minLength ?? 0;
  const most = length ?? facets.maxLength ?? Number.POSITIVE_INFINITY;
  return (value, text) => {
    const units = measure(value, text);
    // Half of a text's units may be the second halves of characters.
    if (units <= most && (unit === "characters" ? units >= 2 * least : units >= least)) return undefined;
    const size = unit === "characters" ? countCharacters(text) : units;
    if (size >= least && size <= most) return undefined;
    const facet = length !== undefined ? "length" : size < least ? "minLength" : "maxLength";
    return `has ${size} ${unit}, which ${breaks(facet, size < least ? least : most, type, facets)}`;
  };
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count++;
  return count;
}

// values/restricted-numbers.ts: Numbers with facets: bounds and digits (XML Schema part 2, sections 4.3.7 to 4.3.12), compared without rounding.

/** Least and greatest values. */
export interface BoundFacets<B> extends Facets {
  readonly minInclusive?: B;
  readonly minExclusive?: B;
  readonly maxInclusive?: B;
  readonly maxExclusive?: B;
}

/** Bounds, and how many digits a decimal number may have. */
export interface DigitFacets<B> extends BoundFacets<B> {
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
}

/** An integer, or an xs:double. */
export function restrictedNumber<T extends number | bigint>(
  type: SimpleType<T>,
  facets: DigitFacets<T>,
): SimpleType<T> {
  return withDigits(type, facets, compareNumbers);
}

/** An xs:float: its values and bounds are what 32 bits hold of them. */
export function restrictedFloat(type: SimpleType<number>, facets: BoundFacets<number>): SimpleType<number> {
  const compare = (a: number, b: number): number => compareNumbers(Math.fround(a), Math.fround(b));
  return withDigits(type, facets, compare);
}

/** An xs:decimal, whose bounds are text as its values are. */
export function restrictedDecimal(type: SimpleType<string>, facets: DigitFacets<string>): SimpleType<string> {
  return withDigits(type, facets, compareDecimals);
}

/**
 * Finds the bound that a value breaks. `compare` is below, at or above zero; NaN, for values that have no order, breaks
 * no bound.
 */
function checkBounds<T, I, B>(
  type: SimpleType<T, I>,
  facets: BoundFacets<B>,
  compare: (text: string, value: I, bound: B) => number,
): FacetCheck<I> {
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = facets;
  return (value, text) => {
    if (minInclusive !== undefined && compare(text, value, minInclusive) < 0)
      return breaks("minInclusive", minInclusive, type, facets);
    if (minExclusive !== undefined && compare(text, value, minExclusive) <= 0)
      return breaks("minExclusive", minExclusive, type, facets);
    if (maxInclusive !== undefined && compare(text, value, maxInclusive) > 0)
      return breaks("maxInclusive", maxInclusive, type, facets);
    if (maxExclusive !== undefined && compare(text, value, maxExclusive) >= 0)
      return breaks("maxExclusive", maxExclusive, type, facets);
    return undefined;
  };
}

function withDigits<T>(
  type: SimpleType<T>,
  facets: DigitFacets<T>,
  compare: (a: T, b: T) => number,
): SimpleType<T> {
  const { totalDigits, fractionDigits } = facets;
  const isBounded = [facets.minInclusive, facets.minExclusive, facets.maxInclusive, facets.maxExclusive].some(
    (bound) => bound !== undefined,
  );
  const check = checkBounds<T, T, T>(type, facets, (_text, value, bound) => compare(value, bound));
  return withCheck(type, facets, (value, text) => {
    // NaN lies in no range (section 3.2.4).
    if (isBounded && text === "NaN")
      return `is in no range, which breaks the bounds of ${facets.name ?? type.name}`;
    const broken = check(value, text);
    if (broken !== undefined || (totalDigits === undefined && fractionDigits === undefined)) return broken;
    const { whole, fraction } = decimalParts(text);
    const digits = whole.length + fraction.length;
    if (totalDigits !== undefined && digits > totalDigits)
      return breaks("totalDigits", totalDigits, type, facets);
    return fractionDigits !== undefined && fraction.length > fractionDigits
      ? breaks("fractionDigits", fractionDigits, type, facets)
      : undefined;
  });
}

function compareNumbers<T extends number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Both are as xs:decimal prints them, but for zeros at the end. */
function compareDecimals(a: string, b: string): number {
  const left = decimalParts(a);
  const right = decimalParts(b);
  if (left.sign !== right.sign) return left.sign < right.sign ? -1 : 1;
  const size =
    compareNumbers(left.whole.length, right.whole.length) ||
    compareTexts(left.whole, right.whole) ||
    compareTexts(left.fraction, right.fraction);
  return size * left.sign;
}

function decimalParts(text: string): {
  readonly sign: number;
  readonly whole: string;
  readonly fraction: string;
} {
  const [whole = "", fraction = ""] = text.replace(/^[+-]?0*/, "").split(".");
  const ending = dropEndZeros(fraction);
  const sign = whole + ending === "" ? 0 : text.startsWith("-") ? -1 : 1;
  return { sign, whole, fraction: ending };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// values/restricted-calendar.ts: Dates, times and durations with bounds; values between which the order is open break none.

/** A date, a time, or a part of one (XML Schema part 2, section 3.2.7.4). */
export function restrictedDate<T, I>(type: SimpleType<T, I>, facets: BoundFacets<string>): SimpleType<T, I> {
  return withCheck(
    type,
    facets,
    checkBounds<T, I, string>(type, facets, (text, _value, bound) => compareDates(text, bound)),
  );
}

/** An xs:duration (section 3.2.6.2). */
export function restrictedDuration<T, I>(
  type: SimpleType<T, I>,
  facets: BoundFacets<string>,
): SimpleType<T, I> {
  return withCheck(
    type,
    facets,
    checkBounds<T, I, string>(type, facets, (text, _value, bound) => compareDurations(text, bound)),
  );
}

const datePattern =
  /^(?:(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)(?:-(\d\d)|--)?|---(\d\d))?(?:T?(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

/** A point on the time line: whole seconds, and what is left of one, as digits. */
interface Moment {
  readonly seconds: bigint;
  readonly fraction: string;
  readonly offset: "stated" | "open";
}

/** An offset that is not stated may be up to 14 hours, in either direction. */
const widest = 14n * 3600n;

function compareDates(a: string, b: string): number {
  const left = readMoment(a);
  const right = readMoment(b);
  if (left.offset === right.offset) return compareMoments(left, right, 0n);
  const spread = left.offset === "open" ? widest : -widest;
  const early = compareMoments(left, right, -spread);
  const late = compareMoments(left, right, spread);
  return early === late ? early : Number.NaN;
}

function compareMoments(a: Moment, b: Moment, shift: bigint): number {
  const first = a.seconds + shift;
  if (first !== b.seconds) return first < b.seconds ? -1 : 1;
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}

function readMoment(text: string): Moment {
  const [, year, month, day, gMonth, gMonthDay, gDay, hour, minute, second, fraction, zulu, sign, ...offset] =
    datePattern.exec(text) ?? [];
  const [hours, minutes] = offset;
  // What a part of a date leaves open is filled in alike; 1972 has every day there can be.
  const days = countDays(
    BigInt(year ?? "1972"),
    Number(month ?? gMonth ?? (gDay === undefined ? 1 : 12)),
    Number(day ?? gMonthDay ?? gDay ?? 1),
  );
  // The end of a day is its beginning where there is no other day.
  const isWrapped = hour === "24" && year === undefined;
  const ofDay = isWrapped ? 0 : (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0);
  const east = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -60 : 60);
  return {
    seconds: days * 86400n + BigInt(ofDay - east),
    fraction: dropEndZeros(fraction ?? ""),
    offset: zulu === undefined && sign === undefined ? "open" : "stated",
  };
}

/** Days of the proleptic Gregorian calendar since 0000-03-01; the year before 1 is -1, as in XML Schema 1.0. */
function countDays(year: bigint, month: number, day: number): bigint {
  const counted = (year < 0n ? year + 1n : year) - (month > 2 ? 0n : 1n);
  const leaps = floorDivide(counted, 4n) - floorDivide(counted, 100n) + floorDivide(counted, 400n);
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return counted * 365n + leaps + BigInt(before + day - 1);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

const durationPattern =
  /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/;

/** Beginnings that differ most in how long the months after them are. */
const beginnings = [
  [1696n, 9],
  [1697n, 2],
  [1903n, 3],
  [1903n, 7],
] as const;

function compareDurations(a: string, b: string): number {
  const left = readDuration(a);
  const right = readDuration(b);
  const orders = new Set(
    beginnings.map(([year, month]) => {
      const first = endOf(left, year, month) * 10n ** BigInt(right.scale);
      const second = endOf(right, year, month) * 10n ** BigInt(left.scale);
      return first < second ? -1 : first > second ? 1 : 0;
    }),
  );
  const [order = 0] = orders;
  return orders.size === 1 ? order : Number.NaN;
}

interface Duration {
  readonly months: bigint;
  /** In units of ten to the power of minus `scale` seconds. */
  readonly time: bigint;
  readonly scale: number;
}

function readDuration(text: string): Duration {
  const [, minus, ...parts] = durationPattern.exec(text) ?? [];
  const [years, months, days, hours, minutes, seconds] = parts.map((part) => BigInt(part ?? "0"));
  const fraction = parts[6] ?? "";
  const sign = minus === "-" ? -1n : 1n;
  const whole = (((days ?? 0n) * 24n + (hours ?? 0n)) * 60n + (minutes ?? 0n)) * 60n + (seconds ?? 0n);
  return {
    months: sign * ((years ?? 0n) * 12n + (months ?? 0n)),
    time: sign * BigInt(`${whole}${fraction}`),
    scale: fraction.length,
  };
}

/** When a duration is over that begins with a month; the first of a month is there in all of them. */
function endOf({ months, time, scale }: Duration, year: bigint, month: number): bigint {
  const at = year * 12n + BigInt(month - 1) + months;
  const ended = floorDivide(at, 12n);
  // Here the year before 1 is 0.
  const civil = ended <= 0n ? ended - 1n : ended;
  return countDays(civil, Number(at - ended * 12n) + 1, 1) * 86400n * 10n ** BigInt(scale) + time;
}

// values/time.ts: xs:time (XML Schema part 2, section 3.2.8).

/** A time of day: immutable, exact to all digits of its fraction, with the offset it was sent with. */
export class XsTime extends CalendarValue {
  declare protected readonly brand: "XsTime";

  /** The value of a lexical form such as `09:30:00.5Z`; throws `SoapError` of kind "invalid-value". */
  static parse(text: string): XsTime {
    return XsTime.decode(text) ?? refuseLexical("xs:time", text);
  }

  /** The value itself, or a new one of a lexical form; throws `SoapError` of kind "encode". */
  static from(value: XsTime | string): XsTime {
    return xsTime.from(value);
  }

  /** The value of a lexical form, undefined if it is none. */
  static decode(text: string): XsTime | undefined {
    const end = scanTime(text, 0);
    if (end < 0) return undefined;
    const offset = readOffset(text, end);
    return Number.isNaN(offset) ? undefined : new XsTime(text, offset);
  }

  /** Milliseconds since midnight as the value says it, its offset not applied; further digits are cut. */
  get milliseconds(): number {
    return millisecondsAt(this.lexical, 0);
  }
}

/** xs:time; also takes a lexical form. */
export const xsTime: SimpleType<XsTime, XsTime | string> = /* @__PURE__ */ calendarType<XsTime, never>(
  "xs:time",
  (text) => XsTime.decode(text),
  (value) => (value instanceof XsTime ? value : undefined),
);

// xml/derived-types.ts: Types that may stand for their bases: by `xsi:type` on the wire, by `$type` in values. XML Schema part 1, section 2.6.1.

/** A named type of a hierarchy. */
export interface DerivedType {
  /** Its `$type`, the name of its class. */
  readonly type: string;
  /** The `$type` of its direct base. */
  readonly base: string;
  /** Clark name of the XML Schema type. */
  readonly name: string;
  readonly codec: Codec<unknown, never>;
}

/** An entry of a table, under one type for all: a list of thousands would else be a union of as many. */
export function derivedType(
  type: string,
  base: string,
  name: string,
  codec: Codec<unknown, never>,
): DerivedType {
  return { type, base, name, codec };
}

/** The types of one hierarchy, below its root. */
export class DerivedTypes {
  readonly #byName: ReadonlyMap<string, DerivedType>;
  readonly #byType: ReadonlyMap<string, DerivedType>;

  constructor(types: readonly DerivedType[]) {
    this.#byName = new Map(types.map((type) => [type.name, type]));
    this.#byType = new Map(types.map((type) => [type.type, type]));
  }

  /** The type of that Clark name, if it derives from `base` by any number of steps. */
  findByName(name: string, base: string): DerivedType | undefined {
    return this.#below(this.#byName.get(name), base);
  }

  /** The type of that `$type`, if it derives from `base`. */
  findByType(type: string, base: string): DerivedType | undefined {
    return this.#below(this.#byType.get(type), base);
  }

  /** The `$type` of all that derive from `base`. */
  listBelow(base: string): readonly string[] {
    return [...this.#byType.values()].filter((one) => this.#below(one, base)).map(({ type }) => type);
  }

  #below(found: DerivedType | undefined, base: string): DerivedType | undefined {
    for (let at = found; at !== undefined; at = this.#byType.get(at.base)) if (at.base === base) return found;
    return undefined;
  }
}

/**
 * A codec for elements whose declared type has derived ones. `own` is its `$type`, `name` its Clark name; an abstract
 * type never stands itself. Which types derive from it the reader and writer know from the operation: a base cannot
 * import what extends it.
 */
export function polymorphic<T, I>(
  own: string,
  name: string,
  standing: "abstract" | "concrete",
  declared: Codec<T, I>,
): Codec<T, I> {
  let members: ReadonlySet<string> | undefined;
  // A derived type's data that does not say so would lose all that the declared type has not.
  const findStray = (value: I): string | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    members ??= memberNames(declared, value);
    const stray = Object.keys(value).find(
      (member) => members?.has(member) === false && Reflect.get(value, member) !== undefined,
    );
    return stray && `${own} has no member ${JSON.stringify(stray)}`;
  };
  return {
    read(xml: XmlReader): T {
      const given = xml.typeName();
      if (given === undefined || given === name) {
        if (standing === "concrete") return declared.read(xml);
        return xml.invalid(`xsi:type, as ${own} is abstract`, given ?? "none", "type");
      }
      for (const types of xml.types) {
        const found = types.findByName(given, own);
        // The hierarchy says that it is one.
        if (found) return found.codec.read(xml) as T;
      }
      return xml.invalid(`a type that derives from ${own}`, given, "type");
    },
    write(xml: XmlWriter, value: I): void {
      const type = typeOf(value);
      if (type === undefined || type === own) {
        if (standing === "abstract") xml.refuse(`${listTypes(xml, own, "")}, as ${own} is abstract`, value);
        const stray = type === undefined ? findStray(value) : undefined;
        if (stray !== undefined)
          refuseType(xml, `${stray}; if it is of a derived type, give it ${listTypes(xml, own, "")}`);
        declared.write(xml, value);
        return;
      }
      for (const types of xml.types) {
        const found = types.findByType(type, own);
        if (!found) continue;
        xml.typeName(found.name);
        // `$type` has just named the codec that the value is for; the table holds codecs of all types.
        found.codec.write(xml, value as never);
        return;
      }
      const self = standing === "abstract" ? "" : own;
      refuseType(xml, `$type is ${JSON.stringify(type)}; expected ${listTypes(xml, own, self)}`);
    },
    from(value: I): T {
      const type = typeOf(value);
      // A plain object of a derived type is converted when it is written: its class is not known here.
      if (type !== undefined && type !== own) return value as unknown as T;
      const stray = type === undefined && standing === "concrete" ? findStray(value) : undefined;
      if (stray === undefined) return declared.from(value);
      throw new SoapError("encode", `${stray}; if it is of a derived type, give it that as its $type`);
    },
  };
}

/** Members of a class, by one of its values; undefined if that does not fit, which is told where it is written. */
function memberNames<T, I>(declared: Codec<T, I>, value: I): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(declared.from(value) ?? {}));
  } catch {
    return undefined;
  }
}

function refuseType(xml: XmlWriter, problem: string): never {
  const path = xml.path();
  throw new SoapError("encode", `${path}: ${problem}`, { path });
}

/** `$type "Circle" or "Square"`: what may stand where `own` is declared, and `self` if that is not empty. */
function listTypes(xml: XmlWriter, own: string, self: string): string {
  const below = xml.types.flatMap((types) => types.listBelow(own));
  const all = [self, ...below].filter((type) => type !== "").map((type) => JSON.stringify(type));
  return `$type ${all.slice(0, 8).join(" or ")}${all.length > 8 ? " or …" : ""}`;
}

function typeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("$type" in value)) return undefined;
  return typeof value.$type === "string" ? value.$type : undefined;
}

// xml/encoded.ts: Codecs of SOAP encoding: arrays, and values that say their type. SOAP 1.1 section 5, SOAP 1.2 part 2 section 3.

/** Where an item stands in an array of one dimension: `[3]`, below a million. */
const arrayPlace = /* @__PURE__ */ /* @__PURE__ */ simpleType<number>({
  name: "a place in an array, such as [3]",
  decode: (text) => {
    const place = /^\s*\[\s*(\d{1,6})\s*\]\s*$/.exec(text)?.[1];
    return place === undefined ? undefined : Number(place);
  },
  encode: (place) => `[${place}]`,
});

/** How many items no element stands for, in all arrays of a message: each array could ask for a million in a few characters. */
const absentItems = /* @__PURE__ */ /* @__PURE__ */ new WeakMap<XmlReader, number>();
const mostAbsent = 1_000_000;

function countAbsent(xml: XmlReader, items: number): void {
  const all = (absentItems.get(xml) ?? 0) + items;
  if (all > mostAbsent) xml.invalid(`arrays that leave out no more than ${mostAbsent} items`, `${all}`);
  absentItems.set(xml, all);
}

/**
 * A SOAP-encoded array of one dimension. `itemType` is the Clark name of the items' type. Items are written in elements
 * called `itemName` and read whatever their name is, which has no meaning (SOAP 1.1 section 5.4.2); those of an array sent in
 * part stand where the service says, and what it left out is null.
 */
export function encodedArrayOf<T, I = T>(
  itemType: string,
  itemName: string,
  item: Codec<T, I>,
): Codec<T[], readonly I[]> {
  return {
    read(xml: XmlReader): T[] {
      const items: T[] = [];
      const absent = new Set<number>();
      let place = xml.attribute(soapEncoding11, "offset", arrayPlace) ?? 0;
      for (; xml.nextChild() !== undefined; place++) {
        place = xml.attribute(soapEncoding11, "position", arrayPlace) ?? place;
        // Contracts have no type of items that cannot be null, so that what is not sent is one.
        if (place > items.length) countAbsent(xml, place - items.length);
        while (items.length < place) absent.add(items.push(null as T) - 1);
        if (place < items.length && !absent.delete(place))
          xml.invalid("a place that no other item has", arrayPlace.print(place), "position");
        items[place] = item.read(xml);
      }
      return items;
    },
    write(xml: XmlWriter, value: readonly I[]): void {
      const given: unknown = value;
      if (!Array.isArray(given)) xml.refuse(`an array of ${itemName}`, given);
      xml.encodedArray(itemType, value.length);
      xml.repeated("", itemName, item, value);
    },
    from(value: readonly I[]): T[] {
      return value.map((one) => item.from(one));
    },
  };
}

/** A value that is written with its `xsi:type` (a Clark name), as accessors of encoded messages are. */
export function typed<T, I = T>(type: string, codec: Codec<T, I>): Codec<T, I> {
  return {
    read(xml: XmlReader): T {
      return codec.read(xml);
    },
    write(xml: XmlWriter, value: I): void {
      xml.typeName(type);
      codec.write(xml, value);
    },
    from(value: I): T {
      return codec.from(value);
    },
  };
}

// xml/encoded-reader.ts: The reader of answers in SOAP encoding, whose accessors some servers put into a namespace.

const base64Types: ReadonlySet<string> = /* @__PURE__ */ /* @__PURE__ */ new Set([
  "{http://www.w3.org/2001/XMLSchema}base64Binary",
  "{http://schemas.xmlsoap.org/soap/encoding/}base64Binary",
  "{http://schemas.xmlsoap.org/soap/encoding/}base64",
]);

/**
 * Accessors have no namespace (SOAP 1.1 section 5.1), but SOAP::Lite writes them in that of the element around them. Such
 * a child is the one that the contract declares without a namespace, if that is the only one of its local name.
 */
export class EncodedReader extends XmlReader {
  /** By depth: which of the names without a namespace came, and whether as such. */
  private readonly forms: (Map<string, boolean> | undefined)[] = [];

  override field(table: XmlNames, predicted: number): number {
    const names = predicted > 0 && table instanceof ResultName ? table.named : table;
    const around = this.depth;
    const index = super.field(names, predicted);
    if (index < 0) {
      this.forms[around] = undefined;
      return index;
    }
    const tag = this.tags[around];
    const asked = names.names[index];
    if (tag === undefined || asked?.namespace !== "" || asked.local !== tag.local) return index;
    const isPlain = this.namespaceAt(around) === "";
    // Such a tag means this name in no other place: neither elsewhere in the message, nor in literal ones of the same type.
    if (!isPlain) names.tags[index] = undefined;
    const forms = this.forms[around] ?? new Map<string, boolean>();
    this.forms[around] = forms;
    if ((forms.get(tag.local) ?? isPlain) !== isPlain) {
      const problem = "the element comes with a namespace and without one, and only one can be meant";
      throw this.failure("unexpected-element", problem, this.pathOf(this.depth));
    }
    forms.set(tag.local, isPlain);
    return index;
  }

  /** SOAP::Lite writes text that is not ASCII as base64 of its UTF-8 bytes, and says so by xsi:type. */
  override text(): string {
    const isBase64 = this.findAttribute(xsiNamespace, "type")?.includes("base64") && this.isBase64();
    const text = super.text();
    if (isBase64 !== true) return text;
    const bytes = decodeBase64(text);
    try {
      if (bytes !== undefined) return decodeText(bytes, "utf-8");
    } catch {
      // Told below.
    }
    return this.invalid("base64 of text in UTF-8", text);
  }

  override base64(): string {
    return super.text();
  }

  private isBase64(): boolean {
    return base64Types.has(this.typeName() ?? "");
  }

  protected override indexOf(names: XmlNames): number {
    const { tagNamespace, tagLocal } = this;
    const found = super.indexOf(names);
    if (found >= 0 || tagNamespace === "" || tagNamespace !== this.namespaceAt(this.depth - 2)) return found;
    const namesakes = names.names.filter(({ local }) => local === tagLocal);
    return namesakes.length === 1 ? names.indexOf("", tagLocal) : found;
  }

  /** Namespace of the open element at a depth. */
  private namespaceAt(depth: number): string | undefined {
    return this.scopes[depth]?.resolve(this.tags[depth]?.prefix ?? "");
  }
}

// xml/group-reading.ts: Gathers the children of a group as they come, and parts them into the items they make up.

/** One occurrence of the group. */
interface Item {
  /** Values by property; of a nested group what was read of it. */
  readonly values: Map<string, unknown>;
  /** Branches that have all of them. */
  branches: readonly number[];
  /** The member that came last. */
  last: PlacedMember;
}

export class GroupReading<T> {
  private readonly group: XmlGroup<T>;
  private readonly items: Item[] = [];

  constructor(group: XmlGroup<T>) {
    this.group = group;
  }

  /** Reads the child just matched, by its index among the leaves of the group. */
  take(xml: XmlReader, leaf: number): void {
    const found = this.group.leaves[leaf];
    if (found === undefined) {
      xml.skip();
      return;
    }
    const { placed, inner } = found;
    const { property, member } = placed;
    const values = this.itemFor(placed, inner).values;
    if (member.kind === "group") {
      const reading = values.get(property) ?? member.group.begin();
      values.set(property, reading);
      if (reading instanceof GroupReading) reading.take(xml, inner);
      return;
    }
    const value = (member.kind === "element" ? member.codec : rawXml).read(xml);
    const before = values.get(property);
    if (member.occurs !== "repeated") values.set(property, value);
    else if (Array.isArray(before)) before.push(value);
    else values.set(property, [value]);
  }

  /** The only item, which must be there; the element around it is closed. */
  required(xml: XmlReader): T {
    if (this.items.length === 0) throw xml.missingChild(this.group.describe());
    return this.merge(xml);
  }

  /** The only item, undefined if there is none. */
  optional(xml: XmlReader): T | undefined {
    return this.items.length === 0 ? undefined : this.merge(xml);
  }

  /** All items, in order. */
  repeated(xml: XmlReader): T[] {
    // Each property was read by the codec that its type was declared with.
    return this.items.map((item) => this.finish(xml, item) as T);
  }

  /** True if the child can belong to the item that is being read, so that no other begins with it. */
  fits(leaf: number): boolean {
    const found = this.group.leaves[leaf];
    return found !== undefined && this.joins(found.placed, found.inner) !== undefined;
  }

  private itemFor(placed: PlacedMember, inner: number): Item {
    const branches = this.joins(placed, inner);
    const current = this.items[this.items.length - 1];
    if (branches !== undefined && current !== undefined) {
      current.branches = branches;
      current.last = placed;
      return current;
    }
    const item: Item = { values: new Map(), branches: [...placed.places.keys()], last: placed };
    this.items.push(item);
    return item;
  }

  /** The branches that the current item is left with if the child joins it; undefined if it cannot. */
  private joins(placed: PlacedMember, inner: number): readonly number[] | undefined {
    const current = this.items[this.items.length - 1];
    if (current === undefined) return undefined;
    const { property, member, places } = placed;
    const known = current.values.get(property);
    if (known instanceof GroupReading) {
      if (member.occurs !== "repeated" && !known.fits(inner)) return undefined;
    } else if (known !== undefined && member.occurs !== "repeated") {
      return undefined;
    }
    const shared = current.branches.filter((branch) => places.has(branch));
    if (shared.length === 0) return undefined;
    // Whoever sends them in another order than the contract's is understood, as long as something is missing.
    const inOrder = shared.filter(
      (branch) => (places.get(branch) ?? 0) >= (current.last.places.get(branch) ?? 0),
    );
    if (inOrder.length > 0) return inOrder;
    return this.isWhole(current) ? undefined : shared;
  }

  private isWhole({ branches, values }: Item): boolean {
    return branches.some((branch) => this.firstMissing(branch, values) === undefined);
  }

  private firstMissing(branch: number, values: ReadonlyMap<string, unknown>): string | undefined {
    const members = this.group.branches[branch] ?? [];
    return members.find(({ property, member }) => member.occurs === "required" && !values.has(property))
      ?.property;
  }

  /** What came in several pieces, though the contract has the group once: nothing of it is lost. */
  private merge(xml: XmlReader): T {
    const merged: Record<string, unknown> = {};
    for (const item of this.items) {
      for (const [property, value] of Object.entries(this.finish(xml, item))) {
        const known = merged[property];
        merged[property] = Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value;
      }
    }
    // Each property was read by the codec that its type was declared with.
    return merged as T;
  }

  private finish(xml: XmlReader, { values, branches }: Item): Record<string, unknown> {
    const whole = branches.find((branch) => this.firstMissing(branch, values) === undefined);
    const branch = whole ?? branches[0] ?? 0;
    const item: Record<string, unknown> = {};
    for (const { property, member } of this.group.branches[branch] ?? []) {
      const value = values.get(property);
      if (value instanceof GroupReading) {
        item[property] = value[member.occurs](xml);
      } else if (value !== undefined) {
        item[property] = value;
      } else if (member.occurs === "repeated") {
        item[property] = [];
      } else if (member.occurs === "required") {
        throw xml.missingChild(property);
      }
    }
    return item;
  }
}

// xml/group.ts: Groups of a content model as values: choices, and sequences that repeat. XML Schema part 1, section 3.8.

type KeysOf<T> = T extends unknown ? keyof T : never;

/**
 * Exactly one of the alternatives of a choice, each an object with what stands in that branch. The members of the others
 * are `undefined`, so that `if (choice.email !== undefined)` tells which one it is.
 */
export type OneOf<T, K extends PropertyKey = KeysOf<T>> = T extends unknown
  ? T & { [P in Exclude<K, keyof T>]?: undefined }
  : never;

export type GroupOccurs = "required" | "optional" | "repeated";

/** What stands in a branch of a group under one property. */
export type GroupMember =
  | {
      readonly kind: "element";
      readonly namespace: string;
      readonly local: string;
      readonly codec: Codec<unknown, never>;
      readonly occurs: GroupOccurs;
    }
  | { readonly kind: "any"; readonly occurs: GroupOccurs }
  | { readonly kind: "group"; readonly group: XmlGroup<never>; readonly occurs: GroupOccurs };

/** A member with its property and where it stands. */
interface PlacedMember {
  readonly property: string;
  readonly member: GroupMember;
  /** By index of the branch: its place there. */
  readonly places: ReadonlyMap<number, number>;
}

/** An element name, or the wildcard, that a group knows, and which member it belongs to. */
interface GroupLeaf {
  readonly placed: PlacedMember;
  /** Its index among the leaves of a nested group. */
  readonly inner: number;
}

/** An element of a group. */
export function child<T, I>(
  namespace: string,
  local: string,
  codec: Codec<T, I>,
  occurs: GroupOccurs = "required",
): GroupMember {
  // Values reach it by the property that it was declared with.
  return { kind: "element", namespace, local, codec: codec as Codec<unknown, never>, occurs };
}

/** Elements that the wildcard of a group admits. */
export function anyChild(occurs: GroupOccurs = "required"): GroupMember {
  return { kind: "any", occurs };
}

/** A group inside another. */
export function nested<T>(group: XmlGroup<T>, occurs: GroupOccurs = "required"): GroupMember {
  // Members of all types stand in one list, so the parameter is dropped; values reach the group by their property.
  return { kind: "group", group: group as unknown as XmlGroup<never>, occurs };
}

/** A group by its branches, in the order of the contract: several for a choice, one for a sequence. */
export function groupOf<T>(...branches: readonly Readonly<Record<string, GroupMember>>[]): XmlGroup<T> {
  return new XmlGroup(branches);
}

/** Reads and writes the children that make up one value. */
export class XmlGroup<T> {
  readonly branches: readonly (readonly PlacedMember[])[];
  /** Names in order of appearance, the wildcard last: as the table of names of the class has them. */
  readonly leaves: readonly GroupLeaf[];
  /** Clark names of the leaves, the wildcard left out. */
  readonly names: readonly string[];

  constructor(branches: readonly Readonly<Record<string, GroupMember>>[]) {
    const placed = new Map<string, PlacedMember & { readonly places: Map<number, number> }>();
    this.branches = branches.map((branch, at) =>
      Object.entries(branch).map(([property, member], place) => {
        const known = placed.get(property) ?? { property, member, places: new Map() };
        known.places.set(at, place);
        placed.set(property, known);
        return { property, member, places: known.places };
      }),
    );
    const leaves = new Map<string, GroupLeaf>();
    const any: GroupLeaf[] = [];
    for (const one of placed.values()) {
      const { member } = one;
      if (member.kind === "element") {
        leaves.set(clarkName(member.namespace, member.local), { placed: one, inner: 0 });
      } else if (member.kind === "any") {
        any.push({ placed: one, inner: 0 });
      } else {
        for (const [inner, name] of member.group.names.entries()) leaves.set(name, { placed: one, inner });
        const inner = member.group.names.length;
        if (member.group.leaves.length > inner) any.push({ placed: one, inner });
      }
    }
    this.names = [...leaves.keys()];
    this.leaves = [...leaves.values(), ...any.slice(0, 1)];
  }

  /** Starts to read the children of one element. */
  begin(): GroupReading<T> {
    return new GroupReading(this);
  }

  /** Writes the children of one value, in the order of the contract; throws `SoapError` of kind "encode". */
  write(xml: XmlWriter, value: Init<T>): void {
    const given: unknown = value;
    if (typeof given !== "object" || given === null) xml.refuse(`an object with ${this.describe()}`, given);
    // Properties of an object, whatever its class.
    const properties = given as Readonly<Record<string, unknown>>;
    for (const { property, member } of this.chooseBranch(xml, properties)) {
      writeMember(xml, property, member, properties[property]);
    }
  }

  /** A value of its own, dates and the like converted. */
  from(value: Init<T>): T {
    // Properties of an object, whatever its class.
    const given = value as Readonly<Record<string, unknown>>;
    const own: Record<string, unknown> = {};
    for (const branch of this.branches) {
      for (const { property, member } of branch) {
        if (given[property] !== undefined) own[property] = convertMember(member, given[property]);
      }
    }
    // Each property was converted by the codec that its type was declared with.
    return own as T;
  }

  /** The first branch that has all that is given, and of which all that must be there is. */
  private chooseBranch(xml: XmlWriter, value: Readonly<Record<string, unknown>>): readonly PlacedMember[] {
    const [first = []] = this.branches;
    if (this.branches.length === 1) return first;
    const given = new Set<string>();
    for (const branch of this.branches)
      for (const { property } of branch) if (isGiven(value[property])) given.add(property);
    const possible = this.branches.filter((branch) => hasAll(branch, given));
    const whole = possible.find((branch) =>
      branch.every(({ property, member }) => member.occurs !== "required" || value[property] !== undefined),
    );
    if (whole) return whole;
    const names = [...given].join(" and ");
    if (possible[0] !== undefined && given.size > 0) return possible[0];
    const problem =
      given.size === 0 ? `one of ${this.describe()} is required` : `${names} exclude each other`;
    throw new SoapError("encode", `${xml.path()}: ${problem}`, { path: xml.path() });
  }

  /** Its first members, for messages. */
  describe(): string {
    const names = this.branches.map((branch) => branch[0]?.property ?? "").filter((name) => name !== "");
    const shown = names.slice(0, 5).join(", ");
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
  }
}

function hasAll(branch: readonly PlacedMember[], properties: ReadonlySet<string>): boolean {
  let found = 0;
  for (const { property } of branch) if (properties.has(property)) found++;
  return found === properties.size;
}

/** An array without items writes nothing, so it does not tell a branch. */
function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function writeMember(xml: XmlWriter, property: string, member: GroupMember, value: unknown): void {
  const { occurs } = member;
  // Each cast: the property's declared type is what the member's codec takes, and that checks what is given.
  switch (member.kind) {
    case "element": {
      const { namespace, local, codec } = member;
      if (occurs === "repeated") xml.repeated(namespace, local, codec, value as readonly never[]);
      else if (occurs === "optional") xml.optional(namespace, local, codec, value as never);
      else xml.element(namespace, local, codec, value as never);
      return;
    }
    case "any":
      if (value === undefined && occurs === "required") xml.refuse(`RawXml as ${property}`, value);
      xml.any(value as readonly RawXml[] | RawXml | undefined);
      return;
    case "group":
      if (occurs === "repeated") xml.repeatedGroup(member.group, value as readonly never[]);
      else if (occurs === "optional") xml.optionalGroup(member.group, value as never);
      else xml.group(member.group, value as never);
  }
}

function convertMember(member: GroupMember, value: unknown): unknown {
  // Casts: the property's declared type says what its codec takes.
  const codec =
    member.kind === "element"
      ? member.codec
      : member.kind === "any"
        ? rawXml
        : (member.group as XmlGroup<unknown>);
  const convert = (one: unknown): unknown => codec.from(one as never);
  return member.occurs === "repeated" && Array.isArray(value) ? value.map(convert) : convert(value);
}

// xml/nil.ts: Nil elements that say something all the same: they have no content, but attributes. XML Schema part 1, section 3.3.4.

/** What the classes of nil elements have in common. */
interface NilElement {
  readonly $nil: true;
}

/** What the constructor of such a class takes: its attributes. */
export type NilInit<T extends NilElement> = Omit<Init<T>, "$nil">;

/**
 * A nil element in place of a `T`, by the class `N` of what its attributes say: what else a `T` has is undefined in it, so
 * that `order.price?.amount` may be asked of both.
 */
export type NilOf<T, N extends NilElement> = N & { readonly [K in Exclude<keyof T, keyof N>]?: undefined };

/**
 * A codec for which `xsi:nil="true"` is a value: `null`, or what `nil` reads where the element has attributes that it
 * knows. Plain data says `$nil: true`.
 */
export function nillableWith<T, I, N extends NilElement, J extends NilElement>(
  codec: Codec<T, I>,
  nil: Codec<N, J>,
): Codec<T | N | null, I | J | null> {
  return {
    nillable: true,
    read(xml: XmlReader): T | N | null {
      if (!xml.isNil()) return codec.read(xml);
      const value = nil.read(xml);
      return saysMore(value) ? value : null;
    },
    write(xml: XmlWriter, value: I | J | null): void {
      if (value === null) xml.nil();
      else if (isNil<I, J>(value)) nil.write(xml, value);
      else codec.write(xml, value);
    },
    from(value: I | J | null): T | N | null {
      if (value === null) return null;
      return isNil<I, J>(value) ? nil.from(value) : codec.from(value);
    },
  };
}

function isNil<I, J>(value: I | J): value is J {
  return typeof value === "object" && value !== null && "$nil" in value && value.$nil === true;
}

function saysMore(value: NilElement): boolean {
  const members: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(members).some(([property, given]) => property !== "$nil" && given !== undefined);
}

// xml/references.ts: Makes an answer of SOAP encoding whole: what it refers to is put where it is referred to. SOAP 1.1 section 5.4.1 (`href`, `id`), SOAP 1.2 part 2 section 3.1.5 (`enc:ref`, `enc:id`).

/**
 * The text of an envelope with no reference left in it; the same text if it has none. A reference to what is not there
 * stays as it is. Throws kind "limit" if a value contains itself, or if the answer would grow beyond measure.
 */
export function resolveReferences(text: string, limits: Partial<XmlLimits> = {}): string {
  return mayRefer.test(text) ? new Answer(text, limits).resolve() : text;
}

const mayRefer = /\s(?:href|[^\s=<>"']+:ref)\s*=/;
/** A short answer may refer to a long element often, but not without end. */
const mostGrowth = 16;
const leastRoom = 2 ** 24;
/** Elements around those of a SOAP body, where a value that only stands to be referred to is no answer. */
const aroundBodyContent = 2;

/** An element without its name. */
interface NamelessElement {
  /** Its attributes, and all prefixes that are bound; the default namespace is none. */
  readonly attributes: string;
  readonly scope: Scope;
  /** Markup between the tags, which needs no default namespace. */
  readonly content: string;
}

/** One envelope, while its references are followed. */
class Answer {
  private readonly text: string;
  private readonly limits: Partial<XmlLimits>;
  private readonly reader: ReferenceReader;
  /** Where the elements are that have an id. */
  private readonly marks: Map<string, XmlMark> = new Map();
  private readonly referred: Set<string> = new Set();
  private readonly resolved: Map<string, NamelessElement> = new Map();
  /** Ids of elements that are being resolved, each inside the one before. */
  private readonly open: Set<string> = new Set();
  /** Characters that references may still add. */
  private room: number;

  constructor(text: string, limits: Partial<XmlLimits>) {
    this.text = text;
    this.limits = limits;
    this.room = leastRoom + mostGrowth * text.length;
    this.reader = new ReferenceReader(text, { limits });
    this.reader.walk(() => {
      const reference = this.reader.reference();
      if (reference !== undefined) this.referred.add(reference);
      const id = this.reader.identity();
      if (id !== undefined && !this.marks.has(id)) this.marks.set(id, this.reader.mark());
      return "enter";
    });
  }

  resolve(): string {
    return this.resolveText(this.text, aroundBodyContent);
  }

  /** A document or fragment without references; elements inside `standAlone` others that are referred to are left out. */
  private resolveText(text: string, standAlone?: number): string {
    const reader = new ReferenceReader(text, { limits: this.limits });
    let resolved = "";
    let done = 0;
    reader.walk((around) => {
      const reference = reader.reference();
      const isReference = reference !== undefined && this.marks.has(reference);
      if (!isReference && !(around === standAlone && this.isReferred(reader.identity()))) return "enter";
      const name = reader.elementName();
      resolved += text.slice(done, reader.tagStart);
      if (isReference) resolved += this.print(name, this.find(reference), reader.place());
      reader.skip();
      done = reader.position;
      return "passed";
    });
    return resolved + text.slice(done);
  }

  private isReferred(id: string | undefined): boolean {
    return id !== undefined && this.referred.has(id);
  }

  private find(id: string): NamelessElement {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    if (this.open.has(id)) throw new SoapError("limit", `The element "${id}" refers to itself.`);
    const { depth } = { ...defaultXmlLimits, ...this.limits };
    if (this.open.size >= depth) throw new SoapError("limit", `References go deeper than ${depth} elements.`);
    this.open.add(id);
    const mark = this.marks.get(id);
    if (mark !== undefined) this.reader.restore(mark);
    const further = this.reader.reference();
    const element =
      further !== undefined && this.marks.has(further) ? this.find(further) : this.resolveElement();
    this.open.delete(id);
    this.resolved.set(id, element);
    return element;
  }

  /** The element that the reader is at, without references. */
  private resolveElement(): NamelessElement {
    const { scope, attributes, content } = this.reader.takeApart();
    return {
      ...{ scope, attributes },
      content: typeof content === "string" ? content : content.map((one) => this.resolveText(one)).join(""),
    };
  }

  /** `place` is where it stands in an array that is sent in part. */
  private print(
    { namespace, local }: ExpandedName,
    { attributes, scope, content }: NamelessElement,
    place: string | undefined,
  ): string {
    const prefix = namespace === "" ? "" : unboundPrefix(scope);
    const name = prefix === "" ? local : `${prefix}:${local}`;
    const declared = `${prefix === "" ? "" : declare(prefix, namespace)}${placeAttribute(scope, place)}`;
    const printed = `<${name}${declared}${attributes}>${content}</${name}>`;
    this.room -= printed.length;
    if (this.room < 0)
      throw new SoapError("limit", "The answer refers to so much that it grows beyond measure.");
    return printed;
  }
}

/** An element taken apart, with its children as fragments that can stand anywhere. */
interface ElementParts {
  readonly attributes: string;
  readonly scope: Scope;
  readonly content: string | readonly string[];
}

/** A reader of elements whatever their names, which sees what they refer to. */
class ReferenceReader extends XmlReader {
  /** Opens each element and asks `visit` with the number of those around it, until the root is closed. */
  walk(visit: (around: number) => "enter" | "passed"): void {
    this.openRoot();
    let around = 0;
    if (visit(around) === "enter") around++;
    while (around > 0) {
      if (this.nextChild() === undefined) around--;
      else if (visit(around) === "enter") around++;
    }
  }

  /** Id that the current element refers to. */
  reference(): string | undefined {
    const href = this.findAttribute("", "href");
    if (href !== undefined) return href.startsWith("#") ? href.slice(1) : undefined;
    // It is an IDREF, but PHP writes it as it does in SOAP 1.1.
    return this.findAttribute(soapEncoding12, "ref")?.replace(/^#/, "");
  }

  identity(): string | undefined {
    return this.findAttribute("", "id") ?? this.findAttribute(soapEncoding12, "id");
  }

  /** Position in an array that is sent in part (SOAP 1.1 section 5.4.2.2). */
  place(): string | undefined {
    return this.findAttribute(soapEncoding11, "position");
  }

  elementName(): ExpandedName {
    return { namespace: this.tagNamespace, local: this.tagLocal };
  }

  /** The current element, which is consumed. */
  takeApart(): ElementParts {
    const { scope } = this;
    const attributes = this.printAttributes();
    const from = this.position;
    const children: string[] = [];
    const isEmpty = this.dropPending();
    while (!isEmpty && this.nextChild() !== undefined) children.push(this.capture().xml);
    if (isEmpty) return { scope, attributes, content: "" };
    const to = this.window.lastIndexOf("<", this.position - 1);
    return { scope, attributes, content: children.length > 0 ? children : this.window.slice(from, to) };
  }

  private printAttributes(): string {
    const { scope } = this;
    let printed = ' xmlns=""';
    for (const [prefix, namespace] of scope.bindings) {
      if (prefix !== "") printed += declare(prefix, namespace);
    }
    for (const { namespace, local, value } of this.attributes) {
      if (ownAttributes.has(clarkName(namespace, local))) continue;
      const isUnprefixedType = namespace === xsiNamespace && local === "type" && !value.includes(":");
      if (isUnprefixedType && scope.defaultNamespace !== "") {
        const prefix = unboundPrefix(scope, "type");
        printed += `${declare(prefix, scope.defaultNamespace)} ${prefixOf(scope, namespace)}type="${prefix}:${value.trim()}"`;
      } else {
        printed += ` ${prefixOf(scope, namespace)}${local}="${escapeAttribute(value) ?? ""}"`;
      }
    }
    return printed;
  }
}

/** Attributes that say what an element is referred to by, or where it stands itself. */
const ownAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  `{${soapEncoding12}}id`,
  `{${soapEncoding11}}position`,
]);

/** The prefix of an attribute in that namespace, with its colon. */
function prefixOf(scope: Scope, namespace: string): string {
  if (namespace === "") return "";
  if (namespace === xmlNamespace) return "xml:";
  for (const [prefix, bound] of scope.bindings) {
    if (prefix !== "" && bound === namespace) return `${prefix}:`;
  }
  return "";
}

function unboundPrefix(scope: Scope, stem = "ref"): string {
  let prefix = stem;
  for (let number = 1; scope.resolve(prefix) !== undefined; number++) prefix = `${stem}${number}`;
  return prefix;
}

function placeAttribute(scope: Scope, place: string | undefined): string {
  if (place === undefined) return "";
  const prefix = unboundPrefix(scope, "array");
  return `${declare(prefix, soapEncoding11)} ${prefix}:position="${escapeAttribute(place) ?? ""}"`;
}

function declare(prefix: string, namespace: string): string {
  return ` xmlns:${prefix}="${escapeAttribute(namespace) ?? ""}"`;
}

// xml/writer-options.ts: How a document is written: prefixes, what it begins with, and what errors may say of it.

/** A root element whose start tag need not be put together for each document. */
interface OpenedTag {
  /** All through the end of the start tag, the declarations of all prefixes in it. */
  readonly text: string;
  /** Its name as written, with a prefix. */
  readonly tag: string;
}

/** How to write. */
export interface XmlWriterOptions {
  /**
   * Prefix to namespace, all declared on the root element; elements of these namespaces get the prefix. Not to be changed
   * afterwards.
   */
  readonly prefixes?: Readonly<Record<string, string>> | undefined;
  /** What the document begins with, if the root element is opened already. */
  readonly opened?: OpenedTag | undefined;
  /** Types that may stand for their bases by xsi:type. */
  readonly types?: readonly DerivedTypes[] | undefined;
  /** Name of the operation, for errors. */
  readonly operation?: string | undefined;
  /** Local names whose values must not be in messages. */
  readonly secrets?: readonly string[] | undefined;
  /** URI of the SOAP encoding that the message is in; absent for a literal one. */
  readonly encoding?: string | undefined;
}
