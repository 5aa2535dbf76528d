// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsDecimal,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "urn:library";
const requestFields = xmlNames(ns, "isbn", "copies");
const responseFields = xmlNames(ns, "price");

/** Request of operation `Quote`. */
export class QuoteRequest {
  /** Element `isbn`, xs:string, 1..1. */
  isbn: string;
  /** Element `copies`, xs:int, 0..1. */
  copies?: number | undefined;

  constructor(init: Init<QuoteRequest>) {
    this.isbn = init.isbn;
    this.copies = init.copies;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QuoteRequest>): QuoteRequest {
    return init instanceof QuoteRequest ? init : new QuoteRequest(init);
  }

  static write(xml: XmlWriter, value: Init<QuoteRequest>): void {
    xml.element(ns, "isbn", xsString, value.isbn);
    xml.optional(ns, "copies", xsInt, value.copies);
  }

  static read(xml: XmlReader): QuoteRequest {
    let isbn: string | undefined;
    let copies: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          isbn = xsString.read(xml);
          break;
        case 1:
          copies = xsInt.read(xml);
          break;
      }
    }
    return new QuoteRequest({
      isbn: isbn ?? xml.missing(requestFields, 0),
      copies,
    });
  }
}

/** Response of operation `Quote`. */
export class QuoteResponse {
  /** Element `price`, xs:decimal, 1..1. */
  price: string;

  constructor(init: Init<QuoteResponse>) {
    this.price = init.price;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QuoteResponse>): QuoteResponse {
    return init instanceof QuoteResponse ? init : new QuoteResponse(init);
  }

  static write(xml: XmlWriter, value: Init<QuoteResponse>): void {
    xml.element(ns, "price", xsDecimal, value.price);
  }

  static read(xml: XmlReader): QuoteResponse {
    let price: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          price = xsDecimal.read(xml);
          break;
      }
    }
    return new QuoteResponse({
      price: price ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `Quote` travels. */
export const quote: Operation<QuoteRequest, QuoteResponse> = {
  name: "Quote",
  action: "urn:library/Quote",
  input: { name: "{urn:library}Quote", codec: QuoteRequest },
  output: { name: "{urn:library}QuoteResponse", codec: QuoteResponse },
  secrets: ["isbn"],
};
