// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type OrderRequest, type OrderResponse, order } from "./operations/order.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Orders`. */
export class OrdersClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `order`. */
  async order(request: Init<OrderRequest>, options?: CallOptions): Promise<OrderResponse> {
    return this.soap.call(order, request, options);
  }
}
