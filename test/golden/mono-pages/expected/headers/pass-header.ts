// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { HeaderDescriptor } from "../runtime/index.js";
import { Pass } from "../types/pass.js";

/** SOAP header `Pass`, for `createHeader` and `findHeader`. */
export const passHeader: HeaderDescriptor<Pass> = {
  name: "{urn:harbour}Pass",
  codec: Pass,
};
