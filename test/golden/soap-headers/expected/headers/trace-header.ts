// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type HeaderDescriptor, xsString } from "../runtime/index.js";

/** SOAP header `Trace`, for `createHeader` and `findHeader`. */
export const traceHeader: HeaderDescriptor<string> = {
  name: "{http://example.org/shop/}Trace",
  codec: xsString,
};
