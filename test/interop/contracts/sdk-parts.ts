/** What interop tests use of every SDK: options of its client, values of its runtime, and how its faults are told apart. */

/** The part of an SDK's `ClientOptions` that tests use. */
export interface TestOptions {
  readonly endpoint: string;
  readonly version?: "1.1" | "1.2";
}

/** A date or time value of an SDK, which keeps the text that was sent. */
export interface Moment {
  toString(): string;
}

/** The descriptor of a fault whose detail is a `T`. */
export interface FaultOf<T> {
  readonly name: string;
  readonly codec: { read(xml: never): T };
}

/** The exports of an SDK that tell faults apart. */
export interface FaultParts {
  findFault<T>(error: unknown, fault: FaultOf<T>): T | undefined;
}
