// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type StoreRequest, store } from "./operations/store.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Notes`. */
export class NotesClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `store`. */
  async store(request: Init<StoreRequest>, options?: CallOptions): Promise<string> {
    return this.soap.call(store, request, options);
  }
}
