// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type HttpOperation, httpDocument, httpDocumentResponse } from "../runtime/index.js";
import { QuoteRequest, QuoteResponse } from "./quote.js";

/** How operation `Quote` travels over HTTP POST, without SOAP. */
export const quoteHttpPost: HttpOperation<QuoteRequest, QuoteResponse> = {
  name: "Quote",
  request: httpDocument<QuoteRequest>("Library/Quote", { name: "{urn:library}Quote", codec: QuoteRequest }),
  response: httpDocumentResponse({ name: "{urn:library}QuoteResponse", codec: QuoteResponse }),
  secrets: ["isbn"],
};
