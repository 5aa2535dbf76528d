// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Article } from "../types/article.js";

const ns = "http://example.org/shop/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfArticle = arrayOf(ns, "Article", nillable(Article));
const listArticlesResultItemCodec = nillable(Article);
const requestFields = xmlNames(ns, "tags");
const responseFields = xmlNames(ns, "ListArticlesResult");

/** Request of operation `ListArticles`. */
export class ListArticlesRequest {
  /** Element `tags`, array of xs:string, 0..1 assumed. */
  tags: (string | null)[] | undefined;

  constructor(init: Init<ListArticlesRequest>) {
    this.tags = init.tags === undefined ? undefined : arrayOfString.from(init.tags);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListArticlesRequest>): ListArticlesRequest {
    return init instanceof ListArticlesRequest ? init : new ListArticlesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListArticlesRequest>): void {
    xml.optional(ns, "tags", arrayOfString, value.tags);
  }

  static read(xml: XmlReader): ListArticlesRequest {
    let tags: (string | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          tags = arrayOfString.read(xml);
          break;
      }
    }
    return new ListArticlesRequest({
      tags,
    });
  }
}

/** Response of operation `ListArticles`. */
export class ListArticlesResponse {
  /** Element `ListArticlesResult`, ArrayOfArticle, 0..1 assumed. */
  ListArticlesResult?: (Article | null)[] | undefined;

  constructor(init: Init<ListArticlesResponse>) {
    this.ListArticlesResult =
      init.ListArticlesResult === undefined ? undefined : arrayOfArticle.from(init.ListArticlesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListArticlesResponse>): ListArticlesResponse {
    return init instanceof ListArticlesResponse ? init : new ListArticlesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListArticlesResponse>): void {
    xml.optional(ns, "ListArticlesResult", arrayOfArticle, value.ListArticlesResult);
  }

  static read(xml: XmlReader): ListArticlesResponse {
    let listArticlesResult: (Article | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listArticlesResult = arrayOfArticle.read(xml);
          break;
      }
    }
    return new ListArticlesResponse({
      ListArticlesResult: listArticlesResult,
    });
  }
}

/** How operation `ListArticles` travels. */
export const listArticles: Operation<ListArticlesRequest, ListArticlesResponse> = {
  name: "ListArticles",
  action: "http://example.org/shop/ListArticles",
  input: { name: "{http://example.org/shop/}ListArticles", codec: ListArticlesRequest },
  output: { name: "{http://example.org/shop/}ListArticlesResponse", codec: ListArticlesResponse },
};

/** The items of `ListArticlesResult` in the response of `ListArticles`, for `streamItems`. */
export const listArticlesItems: ItemPath<ListArticlesRequest, ListArticlesResponse, Article | null> = {
  operation: listArticles,
  path: ["{http://example.org/shop/}ListArticlesResult", "{http://example.org/shop/}Article"],
  codec: listArticlesResultItemCodec,
};
