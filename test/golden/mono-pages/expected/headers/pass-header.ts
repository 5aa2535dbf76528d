// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType } from "../runtime/index.js";
import { Pass } from "../types/pass.js";

/** SOAP header `Pass`: `of` makes one for a request, `find` reads that of a response. */
export const passHeader: HeaderType<Pass> = new HeaderType("{urn:harbour}Pass", Pass);
