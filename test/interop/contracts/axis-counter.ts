/** What the tests expect of the SDK of Axis's service that counts the calls of a session. */
import type { TestOptions } from "./sdk-parts.js";

export interface Sdk {
  readonly CounterServiceClient: new (options: TestOptions) => { next(): Promise<number | null> };
}
