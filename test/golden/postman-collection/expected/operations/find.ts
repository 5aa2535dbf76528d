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
import { Book } from "../types/book.js";

const ns = "urn:library";
const arrayOfBook = arrayOf(ns, "Book", nillable(Book));
const findResultItemCodec = nillable(Book);
const requestFields = xmlNames(ns, "author", "limit");
const responseFields = xmlNames(ns, "findResult", "more");

/** Request of operation `find`. */
export class FindRequest {
  /**
   * Element `author`, xs:string, 0..1 assumed; printed once, so it may be an array; a value, so its type is
   * open.
   */
  author: string | undefined;
  /**
   * Element `limit`, xs:string, 0..1 assumed; printed once, so it may be an array; a value, so its type is
   * open.
   */
  limit: string | undefined;

  constructor(init: Init<FindRequest>) {
    this.author = init.author;
    this.limit = init.limit;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindRequest>): FindRequest {
    return init instanceof FindRequest ? init : new FindRequest(init);
  }

  static write(xml: XmlWriter, value: Init<FindRequest>): void {
    xml.optional(ns, "author", xsString, value.author);
    xml.optional(ns, "limit", xsString, value.limit);
  }

  static read(xml: XmlReader): FindRequest {
    let author: string | undefined;
    let limit: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          author = xsString.read(xml);
          break;
        case 1:
          limit = xsString.read(xml);
          break;
      }
    }
    return new FindRequest({
      author,
      limit,
    });
  }
}

/** Response of operation `find`. */
export class FindResponse {
  /** Element `findResult`, array of Book, 0..1 assumed; printed once, so it may be an array. */
  findResult?: (Book | null)[] | undefined;
  /**
   * Element `more`, xs:string, 0..1 assumed; only one source has it; printed once, so it may be an array; a
   * value, so its type is open.
   */
  more?: string | undefined;

  constructor(init: Init<FindResponse>) {
    this.findResult = init.findResult === undefined ? undefined : arrayOfBook.from(init.findResult);
    this.more = init.more;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindResponse>): FindResponse {
    return init instanceof FindResponse ? init : new FindResponse(init);
  }

  static write(xml: XmlWriter, value: Init<FindResponse>): void {
    xml.optional(ns, "findResult", arrayOfBook, value.findResult);
    xml.optional(ns, "more", xsString, value.more);
  }

  static read(xml: XmlReader): FindResponse {
    let findResult: (Book | null)[] | undefined;
    let more: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          findResult = arrayOfBook.read(xml);
          break;
        case 1:
          more = xsString.read(xml);
          break;
      }
    }
    return new FindResponse({
      findResult,
      more,
    });
  }
}

/** How operation `find` travels. */
export const find: Operation<FindRequest, FindResponse> = {
  name: "find",
  action: "urn:library/find",
  input: { name: "{urn:library}find", codec: FindRequest },
  output: { name: "{urn:library}findResponse", codec: FindResponse },
};

/** The items of `findResult` in the response of `find`, for `streamItems`. */
export const findItems: ItemPath<FindRequest, FindResponse, Book | null> = {
  operation: find,
  path: ["{urn:library}findResult", "{urn:library}Book"],
  codec: findResultItemCodec,
};
