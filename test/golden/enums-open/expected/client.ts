// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type FindOrdersRequest, findOrders } from "./operations/find-orders.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { OrderKind } from "./types/order-kind.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Orders in one state.
   * Item by item: `streamItems` with `findOrdersItems`.
   */
  async findOrders(
    request: Init<FindOrdersRequest>,
    options?: CallOptions,
  ): Promise<OrderKind[] | undefined> {
    const response = await this.soap.call(findOrders, request, options);
    return response.FindOrdersResult;
  }
}
