/** What the runtime takes from its host, declared structurally and taken once from `globalThis`. */

/** Part of `TextDecoder`. */
export interface HostTextDecoder {
  readonly encoding?: string;
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** Part of `TextEncoder`. */
export interface HostTextEncoder {
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
export interface HasSignal {
  readonly signal: HostAbortSignal;
  /** The same for who only listens to it: no object of the host, which takes a tenth of a small call to make. */
  readonly ending?: HostAbortSignal | undefined;
}

/** Part of `AbortController`. */
export interface HostAbortController {
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
export interface HostUrl {
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
export interface HostBuffer extends Uint8Array {
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
export interface HostProcess {
  readonly versions?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(id: string): unknown;
}

/** A stream that `DecompressionStream` makes. */
export interface HostTransformStream {
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
export interface Host {
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
export const host: Host = globalThis as unknown as Host;
