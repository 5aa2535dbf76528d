// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { FaultDescriptor } from "../runtime/index.js";
import { Problem } from "../types/problem.js";

/** Detail `problem` of a fault, for `findFault`. */
export const problemFault: FaultDescriptor<Problem> = {
  name: "{http://example.org/orders}problem",
  codec: Problem,
};
