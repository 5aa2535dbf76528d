// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type BookRequest, book } from "./operations/book.js";
import { type PingRequest, ping } from "./operations/ping.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { Entry } from "./types/entry.js";

/** Client of service `LedgerService`. */
export class LedgerServiceClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Calls operation `book`.
   * SOAP headers of the request: `lastHeader`, `clerkHeader`, `deskHeader`.
   * SOAP headers of the response: `lastHeader`.
   */
  async book(request: Init<BookRequest>, options?: CallOptions): Promise<Entry | null> {
    const response = await this.soap.call(book, request, options);
    return response.bookReturn;
  }

  /** Calls operation `ping`. */
  async ping(request: Init<PingRequest> = {}, options?: CallOptions): Promise<void> {
    await this.soap.call(ping, request, options);
  }
}
