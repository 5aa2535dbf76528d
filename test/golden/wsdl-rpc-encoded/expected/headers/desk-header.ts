// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType, xsString } from "../runtime/index.js";

/** SOAP header `desk`: `of` makes one for a request, `find` reads that of a response. */
export const deskHeader: HeaderType<string> = new HeaderType("desk", xsString);
