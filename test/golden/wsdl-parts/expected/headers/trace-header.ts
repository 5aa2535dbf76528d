// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type HeaderDescriptor, xsString } from "../runtime/index.js";

/** SOAP header `trace`, for `createHeader` and `findHeader`. */
export const traceHeader: HeaderDescriptor<string> = {
  name: "{http://example.org/desk/types}trace",
  codec: xsString,
};
