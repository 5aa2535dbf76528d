// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type ConvertRequest, type ConvertResponse, convert } from "./operations/convert.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Converts an amount. */
  async convert(request: Init<ConvertRequest>, options?: CallOptions): Promise<ConvertResponse> {
    return this.soap.call(convert, request, options);
  }
}
