/** What the tests expect of an SDK of all of Birst's operations: they are called by name, as the service lists them. */
import type { TestOptions } from "./sdk-parts.js";

export interface Sdk {
  readonly CommandWebServiceClient: new (options: TestOptions) => object;
}
