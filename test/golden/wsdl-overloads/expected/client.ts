// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type FindByIdRequest, findById } from "./operations/find-by-id.js";
import { type FindByNameRequest, findByName } from "./operations/find-by-name.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `FinderService`. */
export class FinderServiceClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `find`. */
  async findById(request: Init<FindByIdRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(findById, request, options);
    return response.result;
  }

  /** Calls operation `find`. */
  async findByName(request: Init<FindByNameRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(findByName, request, options);
    return response.result;
  }
}
