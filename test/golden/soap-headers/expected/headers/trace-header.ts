// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType, xsString } from "../runtime/index.js";

/** SOAP header `Trace`: `of` makes one for a request, `find` reads that of a response. */
export const traceHeader: HeaderType<string> = new HeaderType("{http://example.org/shop/}Trace", xsString);
