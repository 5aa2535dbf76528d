// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type CancelOrderRequest, cancelOrder } from "./operations/cancel-order.js";
import { type PlaceOrderRequest, placeOrder } from "./operations/place-order.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Takes an order back.
   * SOAP headers of the request: `credentialsHeader`, `traceHeader`.
   * SOAP headers of the response: `traceHeader`.
   */
  async cancelOrder(request: Init<CancelOrderRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(cancelOrder, request, options);
  }

  /**
   * Orders one article.
   * SOAP headers of the request: `credentialsHeader`.
   * SOAP headers of the response: `quotaHeader`.
   */
  async placeOrder(request: Init<PlaceOrderRequest>, options?: CallOptions): Promise<bigint> {
    const response = await this.soap.call(placeOrder, request, options);
    return response.PlaceOrderResult;
  }
}
