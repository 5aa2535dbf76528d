// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsBoolean,
  xsDateTime,
  xsDecimal,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "seat", "price");
const responseFields = xmlNames(ns, "ReserveResult", "price", "until");

/** Request of operation `Reserve`. */
export class ReserveRequest {
  /** Element `seat`, xs:string, 0..1 assumed. */
  seat: string | undefined;
  /** Element `price`, xs:decimal, 1..1 assumed. */
  price: string;

  constructor(init: Init<ReserveRequest>) {
    this.seat = init.seat;
    this.price = init.price;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ReserveRequest>): ReserveRequest {
    return init instanceof ReserveRequest ? init : new ReserveRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ReserveRequest>): void {
    xml.optional(ns, "seat", xsString, value.seat);
    xml.element(ns, "price", xsDecimal, value.price);
  }

  static read(xml: XmlReader): ReserveRequest {
    let seat: string | undefined;
    let price: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          seat = xsString.read(xml);
          break;
        case 1:
          price = xsDecimal.read(xml);
          break;
      }
    }
    return new ReserveRequest({
      seat,
      price: price ?? xml.missing(requestFields, 1),
    });
  }
}

/** Response of operation `Reserve`. */
export class ReserveResponse {
  /** Element `ReserveResult`, xs:boolean, 1..1 assumed. */
  ReserveResult: boolean;
  /** Element `price`, xs:decimal, 1..1 assumed. */
  price: string;
  /** Element `until`, xs:dateTime, 1..1 assumed. */
  until: XsDateTime;

  constructor(init: Init<ReserveResponse>) {
    this.ReserveResult = init.ReserveResult;
    this.price = init.price;
    this.until = xsDateTime.from(init.until);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ReserveResponse>): ReserveResponse {
    return init instanceof ReserveResponse ? init : new ReserveResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ReserveResponse>): void {
    xml.element(ns, "ReserveResult", xsBoolean, value.ReserveResult);
    xml.element(ns, "price", xsDecimal, value.price);
    xml.element(ns, "until", xsDateTime, value.until);
  }

  static read(xml: XmlReader): ReserveResponse {
    let reserveResult: boolean | undefined;
    let price: string | undefined;
    let until: XsDateTime | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          reserveResult = xsBoolean.read(xml);
          break;
        case 1:
          price = xsDecimal.read(xml);
          break;
        case 2:
          until = xsDateTime.read(xml);
          break;
      }
    }
    return new ReserveResponse({
      ReserveResult: reserveResult ?? xml.missing(responseFields, 0),
      price: price ?? xml.missing(responseFields, 1),
      until: until ?? xml.missing(responseFields, 2),
    });
  }
}

/** How operation `Reserve` travels. */
export const reserve: Operation<ReserveRequest, ReserveResponse> = {
  name: "Reserve",
  action: "http://example.org/shop/Reserve",
  input: { name: "{http://example.org/shop/}Reserve", codec: ReserveRequest },
  output: { name: "{http://example.org/shop/}ReserveResponse", codec: ReserveResponse },
};
