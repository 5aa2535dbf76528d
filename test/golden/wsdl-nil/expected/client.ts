// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { ask } from "./operations/ask.js";
import { count } from "./operations/count.js";
import { type ListRequest, type ListResponse, list } from "./operations/list.js";
import { type CallOptions, type ClientOptions, type Init, type NilOf, SoapClient } from "./runtime/index.js";
import type { Article } from "./types/article.js";
import type { NilPrice, Price } from "./types/price.js";

/** Client of service `Stock`. */
export class StockClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `ask`. */
  async ask(
    request: Init<Article | null>,
    options?: CallOptions,
  ): Promise<Price | NilOf<Price, NilPrice> | null> {
    return this.soap.call(ask, request, options);
  }

  /** Calls operation `count`. */
  async count(request: Init<Article | null>, options?: CallOptions): Promise<number | null | undefined> {
    const response = await this.soap.call(count, request, options);
    return response === null ? null : response.pieces;
  }

  /**
   * Calls operation `list`.
   * Item by item: `streamItems` with `listPlace`.
   */
  async list(request: Init<ListRequest>, options?: CallOptions): Promise<ListResponse> {
    return this.soap.call(list, request, options);
  }
}
