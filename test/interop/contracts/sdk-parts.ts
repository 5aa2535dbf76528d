/**
 * What interop tests use of every SDK: options of its client, values of its runtime, its headers and faults. Members are
 * methods where the SDK's own take narrower types, as the compiler then compares them either way.
 */

/** The part of an SDK's `ClientOptions` that tests use. */
export interface TestOptions {
  readonly endpoint: string;
  readonly version?: "1.1" | "1.2";
  readonly cookies?: false;
}

/** A header that was made for a request. */
export interface Block {
  readonly name: string;
  writeBlock(xml: never, version: never): void;
}

/** The part of an SDK's `CallOptions` that tests use. */
export interface TestCallOptions {
  readonly soapHeaders?: readonly (Block | Raw)[] | undefined;
}

/** A date or time value of an SDK, which keeps the text that was sent. */
export interface Moment {
  toString(): string;
}

/** What the attributes of an element say that is nil. */
export interface Nil {
  readonly $nil: true;
}

/** XML of an answer. */
export interface Raw {
  /** Clark name. */
  readonly name: string;
  readonly xml: string;
  readonly text: string;
}

/** The class of a declared fault whose detail is a `T`. */
export interface FaultOf<T> {
  is(error: unknown): error is { readonly value: T };
}

/** A header whose content is a `T`. */
export interface HeaderOf<T> {
  readonly codec: { read(xml: never): T };
  of(value: unknown, options?: { mustUnderstand?: boolean }): Block;
  find(headers: readonly Raw[]): T | undefined;
}

/** The exports of an SDK that describe headers that no contract declares. */
export interface HeaderParts {
  readonly HeaderType: new (name: string, codec: never) => HeaderOf<unknown>;
}

/** An operation whose response is a `T`. */
export interface OperationOf<T> {
  readonly name: string;
  readonly output?: { readonly codec: { read(xml: never): T } };
}

/** All that a call brought. */
export interface TestExchange<T> {
  readonly response: T;
  readonly headers: readonly Raw[];
  readonly status: number;
  readonly raw: { readonly request: { readonly body: string }; readonly response: { readonly body: string } };
}

/** A client of an SDK, but for the methods that its contract makes. */
export interface AnyClient {
  readonly soap: {
    exchange<T>(
      operation: OperationOf<T>,
      request: unknown,
      options?: TestCallOptions,
    ): Promise<TestExchange<T>>;
  };
}
