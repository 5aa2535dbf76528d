// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type QuoteRequest, type QuoteResponse, quote } from "./operations/quote.js";
import { type SendRequest, type SendResponse, send } from "./operations/send.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Parcels`. */
export class ParcelsClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `quote`. */
  async quote(request: Init<QuoteRequest>, options?: CallOptions): Promise<QuoteResponse> {
    return this.soap.call(quote, request, options);
  }

  /** Calls operation `send`. */
  async send(request: Init<SendRequest>, options?: CallOptions): Promise<SendResponse> {
    return this.soap.call(send, request, options);
  }
}
