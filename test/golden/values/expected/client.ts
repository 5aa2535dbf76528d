// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type EchoRequest, type EchoResult, echo } from "./operations/echo.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Gives back what it gets. */
  async echo(request: Init<EchoRequest>, options?: CallOptions): Promise<EchoResult | undefined> {
    const response = await this.soap.call(echo, request, options);
    return response.EchoResult;
  }
}
