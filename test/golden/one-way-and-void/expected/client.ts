// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type NotifyRequest, notify } from "./operations/notify.js";
import { type PingRequest, ping } from "./operations/ping.js";
import { type ResetRequest, reset } from "./operations/reset.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Tells the warehouse; nobody answers. */
  async notify(request: Init<NotifyRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(notify, request, options);
  }

  /** Answers if the service is up. */
  async ping(request: Init<PingRequest> = {}, options?: CallOptions): Promise<void> {
    await this.soap.call(ping, request, options);
  }

  /** Empties the basket. */
  async reset(request: Init<ResetRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(reset, request, options);
  }
}
