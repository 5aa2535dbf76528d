// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type HttpOperation, httpForm, httpParameter, noHttpResponse, xsString } from "../runtime/index.js";

/** Parameters of operation `Return` over HTTP POST. */
export interface ReturnHttpPostRequest {
  /** Parameter `isbn`, xs:string, 1..1. */
  isbn: string;
}

/** How operation `Return` travels over HTTP POST, without SOAP. */
export const returnHttpPost: HttpOperation<ReturnHttpPostRequest, void> = {
  name: "Return",
  request: httpForm<ReturnHttpPostRequest>("/Return", {
    isbn: httpParameter("isbn", xsString),
  }),
  response: noHttpResponse,
  secrets: ["isbn"],
};
