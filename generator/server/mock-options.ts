/** What can be told to the mock: answers, faults, delays and sessions. */

/**
 * An answer as plain data keyed by wire names, written out by the model: `null` is nil, absent is absent, an array
 * is a repeated element (or, for an `ArrayOfX`, its items). Special keys: `@name` an attribute, `$text` simple
 * content, `$type` a derived type, `$nil` nil with attributes, `$xml` raw content, `$any` whole elements for a wildcard.
 */
export type AnswerData =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly AnswerData[]
  | AnswerObject;

export interface AnswerObject {
  readonly $type?: AnswerData;
  readonly $nil?: AnswerData;
  readonly $text?: AnswerData;
  readonly $xml?: AnswerData;
  readonly $any?: AnswerData;
  readonly [wireName: string]: AnswerData;
}

/** A request as plain data keyed by wire names, in the form of {@link AnswerData}; 64-bit and decimal numbers are text. */
export type RequestData = { readonly [wireName: string]: RequestValue };
export type RequestValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly RequestValue[]
  | { readonly [wireName: string]: RequestValue };

/** What answer functions of one session share; it starts empty. */
export type MockSession = Map<string, unknown>;

/** Makes an answer; throws a `MockFault` to answer with a fault. */
export type AnswerFunction = (request: RequestData, session: MockSession) => AnswerData | Promise<AnswerData>;

export interface FaultData {
  /** `Client`, `Server`, `VersionMismatch`, `MustUnderstand`, or an own code as expanded name. `Server` unless given. */
  readonly code?: string | undefined;
  readonly reason: string;
  /** Elements of the detail: raw XML, or data keyed by the expanded names of the elements. */
  readonly detail?: string | { readonly [elementName: string]: AnswerData } | undefined;
}

export interface MockOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /** By operation name; operations not named here answer with a sample. */
  readonly answers?: { readonly [operation: string]: AnswerData | AnswerFunction } | undefined;
  /** Operations that always answer with a fault. */
  readonly faults?: { readonly [operation: string]: FaultData } | undefined;
  /** Milliseconds before each answer, for all operations or by name. */
  readonly delay?: number | { readonly [operation: string]: number } | undefined;
  /** `offered` (the default): a cookie is set, none is asked for. `required`: calls without it get a fault. */
  readonly sessions?: "off" | "offered" | "required" | undefined;
  /** Operations that open a session and so need none; by default those with `login` in their name. */
  readonly sessionStart?: readonly string[] | undefined;
  /** Operations that end a session; by default those with `logout` or `logoff` in their name. */
  readonly sessionEnd?: readonly string[] | undefined;
  /** How much samples hold; `maximal` unless given. */
  readonly samples?: "minimal" | "maximal" | "random" | undefined;
  /** For random samples. */
  readonly seed?: number | undefined;
  /** Compresses answers for clients that accept gzip; true unless given. */
  readonly gzip?: boolean | undefined;
  /** Told of each call once it is answered. */
  readonly onCall?: ((call: CallRecord) => void) | undefined;
}

/** What happened to one request. */
export interface CallRecord {
  /** Absent if none could be found out. */
  readonly operation?: string | undefined;
  readonly status: number;
  /** Reason of the fault, if the answer was one. */
  readonly fault?: string | undefined;
  readonly milliseconds: number;
}
