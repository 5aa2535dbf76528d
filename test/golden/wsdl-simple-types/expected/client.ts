// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type SetRequest, type SetResponse, setOperation } from "./operations/set-operation.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Gauge`. */
export class GaugeClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `set`. */
  async set(request: Init<SetRequest>, options?: CallOptions): Promise<SetResponse> {
    return this.soap.call(setOperation, request, options);
  }
}
