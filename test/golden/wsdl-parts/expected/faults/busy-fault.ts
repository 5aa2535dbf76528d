// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { FaultDescriptor } from "../runtime/index.js";
import { Busy } from "../types/busy.js";

/** Detail `fault` of a fault, for `findFault`. */
export const busyFault: FaultDescriptor<Busy> = {
  name: "{http://example.org/desk}fault",
  type: "{http://example.org/desk/types}Busy",
  codec: Busy,
};
