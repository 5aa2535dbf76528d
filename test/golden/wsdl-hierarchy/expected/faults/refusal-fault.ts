// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { FaultDescriptor } from "../runtime/index.js";
import { Refusal } from "../types/refusal.js";

/** Detail `refusal` of a fault, for `findFault`. */
export const refusalFault: FaultDescriptor<Refusal> = {
  name: "{http://example.org/drawing}refusal",
  codec: Refusal,
};
