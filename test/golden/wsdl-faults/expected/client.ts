// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type CountRequest, count } from "./operations/count.js";
import { type TakeRequest, take } from "./operations/take.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Warehouse`. */
export class WarehouseClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Calls operation `count`.
   * Faults: `AccessDeniedFault`, `ServiceFault`.
   */
  async count(request: Init<CountRequest> = {}, options?: CallOptions): Promise<number> {
    const response = await this.soap.call(count, request, options);
    return response.left;
  }

  /**
   * Calls operation `take`.
   * Faults: `LimitBillingFault`, `LimitWarehouseFault`, `ServiceFault`, `LockedFault`.
   */
  async take(request: Init<TakeRequest>, options?: CallOptions): Promise<number> {
    const response = await this.soap.call(take, request, options);
    return response.left;
  }
}
