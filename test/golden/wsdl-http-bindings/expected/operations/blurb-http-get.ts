// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type HttpOperation,
  httpLocation,
  httpParameter,
  httpTextResponse,
  xsString,
} from "../runtime/index.js";

/** Parameters of operation `Blurb` over HTTP GET. */
export interface BlurbHttpGetRequest {
  /** Parameter `isbn`, xs:string, 1..1. */
  isbn: string;
}

/** How operation `Blurb` travels over HTTP GET, without SOAP. */
export const blurbHttpGet: HttpOperation<BlurbHttpGetRequest, string> = {
  name: "Blurb",
  request: httpLocation<BlurbHttpGetRequest>("GET", "blurbs/(isbn)", {
    isbn: httpParameter("isbn", xsString),
  }),
  response: httpTextResponse("text/plain", xsString),
  secrets: ["isbn"],
};
