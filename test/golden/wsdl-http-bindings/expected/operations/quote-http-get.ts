// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type HttpOperation,
  httpDocumentResponse,
  httpParameter,
  httpQuery,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { QuoteResponse } from "./quote.js";

/** Parameters of operation `Quote` over HTTP GET. */
export interface QuoteHttpGetRequest {
  /** Parameter `isbn`, xs:string, 1..1. */
  isbn: string;
  /** Parameter `copies`, xs:int, 0..1. */
  copies?: number | undefined;
}

/** How operation `Quote` travels over HTTP GET, without SOAP. */
export const quoteHttpGet: HttpOperation<QuoteHttpGetRequest, QuoteResponse> = {
  name: "Quote",
  request: httpQuery<QuoteHttpGetRequest>("GET", "Library/Quote", {
    isbn: httpParameter("isbn", xsString),
    copies: httpParameter("copies", xsInt),
  }),
  response: httpDocumentResponse({ name: "{urn:library}QuoteResponse", codec: QuoteResponse }),
  secrets: ["isbn"],
};
