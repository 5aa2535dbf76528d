// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const responseFields = xmlNames(ns, "seats", "free");

/** Request of operation `Count`. */
export class CountRequest {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CountRequest>): CountRequest {
    return init instanceof CountRequest ? init : new CountRequest();
  }

  static write(_xml: XmlWriter, _value: Init<CountRequest>): void {}

  static read(xml: XmlReader): CountRequest {
    xml.skip();
    return new CountRequest();
  }
}

/** Response of operation `Count`. */
export class CountResponse {
  /** Element `seats`, xs:int, 1..1 assumed. */
  seats: number;
  /** Element `free`, xs:int, 1..1 assumed. */
  free: number;

  constructor(init: Init<CountResponse>) {
    this.seats = init.seats;
    this.free = init.free;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CountResponse>): CountResponse {
    return init instanceof CountResponse ? init : new CountResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CountResponse>): void {
    xml.element(ns, "seats", xsInt, value.seats);
    xml.element(ns, "free", xsInt, value.free);
  }

  static read(xml: XmlReader): CountResponse {
    let seats: number | undefined;
    let free: number | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          seats = xsInt.read(xml);
          break;
        case 1:
          free = xsInt.read(xml);
          break;
      }
    }
    return new CountResponse({
      seats: seats ?? xml.missing(responseFields, 0),
      free: free ?? xml.missing(responseFields, 1),
    });
  }
}

/** How operation `Count` travels. */
export const count: Operation<CountRequest, CountResponse> = {
  name: "Count",
  action: "http://example.org/shop/Count",
  input: { name: "{http://example.org/shop/}Count", codec: CountRequest },
  output: { name: "{http://example.org/shop/}CountResponse", codec: CountResponse },
};
