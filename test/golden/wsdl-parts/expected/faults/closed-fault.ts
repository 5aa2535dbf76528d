// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { FaultDescriptor } from "../runtime/index.js";
import { Closed } from "../types/closed.js";

/** Detail `fault` of a fault, for `findFault`. */
export const closedFault: FaultDescriptor<Closed> = {
  name: "{http://example.org/desk}fault",
  type: "{http://example.org/desk/types}Closed",
  codec: Closed,
};
