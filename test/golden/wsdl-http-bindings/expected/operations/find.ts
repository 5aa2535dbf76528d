// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsDate,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Book } from "../types/book.js";

const ns = "urn:library";
const arrayOfInt = arrayOf(ns, "int", xsInt);
const arrayOfBook = arrayOf(ns, "Book", nillable(Book));
const findResultItemCodec = nillable(Book);
const requestFields = xmlNames(ns, "title", "shelves", "since");
const responseFields = xmlNames(ns, "FindResult");

/** Request of operation `Find`. */
export class FindRequest {
  /** Element `title`, xs:string, 0..1. */
  title?: string | undefined;
  /** Element `shelves`, ArrayOfInt, 0..1. */
  shelves?: number[] | undefined;
  /** Element `since`, xs:date, 1..1. */
  since: XsDate;

  constructor(init: Init<FindRequest>) {
    this.title = init.title;
    this.shelves = init.shelves === undefined ? undefined : arrayOfInt.from(init.shelves);
    this.since = xsDate.from(init.since);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindRequest>): FindRequest {
    return init instanceof FindRequest ? init : new FindRequest(init);
  }

  static write(xml: XmlWriter, value: Init<FindRequest>): void {
    xml.optional(ns, "title", xsString, value.title);
    xml.optional(ns, "shelves", arrayOfInt, value.shelves);
    xml.element(ns, "since", xsDate, value.since);
  }

  static read(xml: XmlReader): FindRequest {
    let title: string | undefined;
    let shelves: number[] | undefined;
    let since: XsDate | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          title = xsString.read(xml);
          break;
        case 1:
          shelves = arrayOfInt.read(xml);
          break;
        case 2:
          since = xsDate.read(xml);
          break;
      }
    }
    return new FindRequest({
      title,
      shelves,
      since: since ?? xml.missing(requestFields, 2),
    });
  }
}

/** Response of operation `Find`. */
export class FindResponse {
  /** Element `FindResult`, ArrayOfBook, 0..1. */
  FindResult?: (Book | null)[] | undefined;

  constructor(init: Init<FindResponse>) {
    this.FindResult = init.FindResult === undefined ? undefined : arrayOfBook.from(init.FindResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindResponse>): FindResponse {
    return init instanceof FindResponse ? init : new FindResponse(init);
  }

  static write(xml: XmlWriter, value: Init<FindResponse>): void {
    xml.optional(ns, "FindResult", arrayOfBook, value.FindResult);
  }

  static read(xml: XmlReader): FindResponse {
    let findResult: (Book | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          findResult = arrayOfBook.read(xml);
          break;
      }
    }
    return new FindResponse({
      FindResult: findResult,
    });
  }
}

/** How operation `Find` travels. */
export const find: Operation<FindRequest, FindResponse> = {
  name: "Find",
  action: "urn:library/Find",
  input: { name: "{urn:library}Find", codec: FindRequest },
  output: { name: "{urn:library}FindResponse", codec: FindResponse },
};

/** The items of `FindResult` in the response of `Find`, for `streamItems`. */
export const findItems: ItemPath<FindRequest, FindResponse, Book | null> = {
  operation: find,
  path: ["{urn:library}FindResult", "{urn:library}Book"],
  codec: findResultItemCodec,
};
