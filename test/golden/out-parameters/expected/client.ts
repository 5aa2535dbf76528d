// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type CountRequest, type CountResponse, count } from "./operations/count.js";
import { type ReserveRequest, type ReserveResponse, reserve } from "./operations/reserve.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `Count`. */
  async count(request: Init<CountRequest> = {}, options?: CallOptions): Promise<CountResponse> {
    return this.soap.call(count, request, options);
  }

  /** Reserves a seat; the price may change. */
  async reserve(request: Init<ReserveRequest>, options?: CallOptions): Promise<ReserveResponse> {
    return this.soap.call(reserve, request, options);
  }
}
