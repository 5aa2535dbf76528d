// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type GetOwnerRequest, getOwner } from "./operations/get-owner.js";
import { type ListArticlesRequest, listArticles } from "./operations/list-articles.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { Article } from "./types/article.js";
import type { Person } from "./types/person.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Who runs the shop. */
  async getOwner(request: Init<GetOwnerRequest> = {}, options?: CallOptions): Promise<Person | undefined> {
    const response = await this.soap.call(getOwner, request, options);
    return response.GetOwnerResult;
  }

  /**
   * Articles on sale.
   * Item by item: `streamItems` with `listArticlesItems`.
   */
  async listArticles(
    request: Init<ListArticlesRequest>,
    options?: CallOptions,
  ): Promise<(Article | null)[] | undefined> {
    const response = await this.soap.call(listArticles, request, options);
    return response.ListArticlesResult;
  }
}
