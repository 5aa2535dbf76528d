// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type HttpOperation, httpDocumentResponse, httpQuery, xsInt } from "../runtime/index.js";

/** Parameters of operation `Count` over HTTP GET. */
export type CountHttpGetRequest = object;

/** How operation `Count` travels over HTTP GET, without SOAP. */
export const countHttpGet: HttpOperation<CountHttpGetRequest, number> = {
  name: "Count",
  request: httpQuery<CountHttpGetRequest>("GET", "/Count", {}),
  response: httpDocumentResponse({ name: "{urn:library}int", codec: xsInt }),
};
