// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type HttpOperation, httpText, noHttpResponse, xsString } from "../runtime/index.js";

/** How operation `Note` travels over HTTP POST, without SOAP. */
export const noteHttpPost: HttpOperation<string, void> = {
  name: "Note",
  request: httpText<string>("/Note", "text/plain", xsString),
  response: noHttpResponse,
};
