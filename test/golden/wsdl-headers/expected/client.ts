// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type SendRequest, send } from "./operations/send.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Post`. */
export class PostClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Calls operation `send`.
   * SOAP headers of the request: `sessionHeader`.
   * SOAP headers of the response: `receiptHeader`.
   * SOAP headers of a fault: `sessionEndedHeader`, `hintHeader`.
   */
  async send(request: Init<SendRequest>, options?: CallOptions): Promise<number> {
    const response = await this.soap.call(send, request, options);
    return response.id;
  }
}
