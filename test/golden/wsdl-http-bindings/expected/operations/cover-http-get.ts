// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type HttpContent,
  type HttpOperation,
  httpBytesResponse,
  httpLocation,
  httpParameter,
  xsInt,
  xsString,
} from "../runtime/index.js";

/** Parameters of operation `Cover` over HTTP GET. */
export interface CoverHttpGetRequest {
  /** Parameter `isbn`, xs:string, 1..1. */
  isbn: string;
  /** Parameter `page`, xs:int, 1..1. */
  page: number;
}

/** How operation `Cover` travels over HTTP GET, without SOAP. */
export const coverHttpGet: HttpOperation<CoverHttpGetRequest, HttpContent> = {
  name: "Cover",
  request: httpLocation<CoverHttpGetRequest>("GET", "covers/(isbn)/(page).img?size=1", {
    isbn: httpParameter("isbn", xsString),
    page: httpParameter("page", xsInt),
  }),
  response: httpBytesResponse("image/gif, image/jpeg"),
  secrets: ["isbn"],
};
