// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type FindRequest, type FindResponse, find } from "./operations/find.js";
import { type LendRequest, lend } from "./operations/lend.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Library`. */
export class LibraryClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Calls operation `find`.
   * Item by item: `streamItems` with `findItems`.
   */
  async find(request: Init<FindRequest>, options?: CallOptions): Promise<FindResponse> {
    return this.soap.call(find, request, options);
  }

  /** Calls operation `lend`. */
  async lend(request: Init<LendRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(lend, request, options);
  }
}
